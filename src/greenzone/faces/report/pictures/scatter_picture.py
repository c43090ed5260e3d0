"""A picture of points over two axes as plain SVG: no script, no font, no address in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Final

from greenzone.faces.report.pictures.scale import Axis, Scale, scale_over, ticks

__all__ = ["Points", "scatter_picture"]

_WIDTH, _HEIGHT = 900, 560
_LEFT, _RIGHT, _TOP, _BOTTOM = 92.0, 876.0, 64.0, 492.0
_LEGEND_STEP = 260.0
_COLOURS: Final = ("#1f5fa8", "#c2410c", "#4d7c0f", "#7e3794", "#0f766e", "#a16207")
_STYLE: Final = "font-family='sans-serif' font-size='14' fill='#1c2733'"


@dataclass(frozen=True, slots=True)
class Points:
    """One kind of points; with `low` and `high` each has a bar, with `left` and `right` one across.

    Joined, they are a line, and low and high the edges of a band about it.
    """

    name: str
    x: Sequence[float]
    y: Sequence[float]
    low: Sequence[float] = ()
    high: Sequence[float] = ()
    left: Sequence[float] = ()
    right: Sequence[float] = ()
    joined: bool = False
    dotted: bool = True
    """Whether points that are not joined are seen, beside their bars."""
    stroke: float = 1.0
    """Width of the bars across."""


def scatter_picture(title: str, x: Axis, y: Axis, series: Sequence[Points]) -> str:
    """The SVG; values that an axis of factors of ten has no place for are left out."""
    shown = [_drawable(points, x, y) for points in series]
    widths = [v for points in shown for v in (*points.x, *points.left, *points.right)]
    across = scale_over(widths, x, _LEFT, _RIGHT)
    heights = [v for points in shown for v in (*points.y, *points.low, *points.high)]
    up = scale_over(heights, y, _BOTTOM, _TOP)
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {_WIDTH} {_HEIGHT}'>",
        f"<rect width='{_WIDTH}' height='{_HEIGHT}' fill='#fff'/>",
        f"<text x='{_LEFT}' y='28' {_STYLE} font-weight='bold'>{_text(title)}</text>",
        *_grid(across, up),
        *_axis_titles(x, y),
    ]
    for number, points in enumerate(shown):
        draw = _line if points.joined else _marks
        parts += draw(points, across, up, _COLOURS[number % len(_COLOURS)])
        parts += _legend(points.name, number, len(shown))
    if not any(points.x for points in shown):
        parts.append(f"<text x='440' y='280' {_STYLE}>nothing to show</text>")
    return "\n".join([*parts, "</svg>", ""])


def _drawable(points: Points, x: Axis, y: Axis) -> Points:
    rows = [
        row
        for row, (across, up) in enumerate(zip(points.x, points.y, strict=True))
        if (across > 0.0 or not x.logarithmic) and (up > 0.0 or not y.logarithmic)
    ]
    columns = (points.x, points.y, points.low, points.high, points.left, points.right)
    first, second, low, high, left, right = (
        [column[row] for row in rows] if column else () for column in columns
    )
    return replace(points, x=first, y=second, low=low, high=high, left=left, right=right)


def _text(text: str) -> str:
    """Text as XML can hold it."""
    return escape("".join(c if c.isprintable() else " " for c in text))


def _grid(across: Scale, up: Scale) -> list[str]:
    lines = []
    for value, text in ticks(across):
        at = f"{across.at(value):.1f}"
        lines.append(f"<path d='M{at} {_TOP}V{_BOTTOM}' stroke='#dde3e9'/>")
        lines.append(
            f"<text x='{at}' y='{_BOTTOM + 20}' text-anchor='middle' {_STYLE}>{_text(text)}</text>"
        )
    for value, text in ticks(up):
        height, beside = up.at(value), f"x='{_LEFT - 8}' text-anchor='end' {_STYLE}"
        lines.append(f"<path d='M{_LEFT} {height:.1f}H{_RIGHT}' stroke='#dde3e9'/>")
        lines.append(f"<text {beside} y='{height + 5:.1f}'>{_text(text)}</text>")
    return lines


def _axis_titles(x: Axis, y: Axis) -> list[str]:
    middle = (_TOP + _BOTTOM) / 2
    return [
        f"<text x='{(_LEFT + _RIGHT) / 2}' y='{_HEIGHT - 22}' text-anchor='middle' {_STYLE}>"
        f"{_text(x.title)}</text>",
        f"<text transform='translate(22 {middle}) rotate(-90)' text-anchor='middle' {_STYLE}>"
        f"{_text(y.title)}</text>",
    ]


def _marks(points: Points, across: Scale, up: Scale, colour: str) -> list[str]:
    places = [(across.at(x), up.at(y)) for x, y in zip(points.x, points.y, strict=True)]
    seen = places if points.dotted else []
    dots = [f"<circle cx='{x:.1f}' cy='{y:.1f}' r='2.5'/>" for x, y in seen]
    bars = [
        f"<path d='M{x:.1f} {up.at(low):.1f}V{up.at(high):.1f}' stroke='{colour}'/>"
        for (x, _), low, high in zip(places, points.low, points.high, strict=False)
    ]
    bars += [
        f"<path d='M{across.at(left):.1f} {y:.1f}H{across.at(right):.1f}' stroke='{colour}' "
        f"stroke-width='{points.stroke:g}' stroke-opacity='0.6'/>"
        for (_, y), left, right in zip(places, points.left, points.right, strict=False)
    ]
    return [*bars, f"<g fill='{colour}' fill-opacity='0.7'>", *dots, "</g>"]


def _line(points: Points, across: Scale, up: Scale, colour: str) -> list[str]:
    if not points.x:
        return []
    band = [*zip(points.x, points.low, strict=False)]
    band += reversed([*zip(points.x, points.high, strict=False)])
    lines = [f"<path d='{_path(band, across, up)}Z' fill='{colour}' fill-opacity='0.15'/>"]
    path = _path([*zip(points.x, points.y, strict=True)], across, up)
    curve = f"<path d='{path}' fill='none' stroke='{colour}' stroke-width='2'/>"
    return [*(lines if band else ()), curve]


def _path(points: Sequence[tuple[float, float]], across: Scale, up: Scale) -> str:
    return "M" + "L".join(f"{across.at(x):.1f} {up.at(y):.1f}" for x, y in points)


def _legend(name: str, number: int, count: int) -> list[str]:
    at = _LEFT + min(_LEGEND_STEP, (_RIGHT - _LEFT) / count) * number
    return [
        f"<circle cx='{at + 5}' cy='46' r='5' fill='{_COLOURS[number % len(_COLOURS)]}'/>",
        f"<text x='{at + 16}' y='51' {_STYLE}>{_text(name)}</text>",
    ]
