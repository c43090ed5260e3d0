"""A picture of points over two axes as plain SVG: no script, no font, no address in it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final, NamedTuple

__all__ = ["Axis", "Points", "scatter_picture"]

_WIDTH, _HEIGHT = 900, 560
_LEFT, _RIGHT, _TOP, _BOTTOM = 92.0, 876.0, 64.0, 492.0
_TICKS: Final = 6
_FEW_DECADES: Final = 2.0
_MARGIN: Final = 0.04
"""Of the span, on both sides of the points."""
_COLOURS: Final = ("#1f5fa8", "#c2410c", "#4d7c0f")
_STYLE: Final = "font-family='sans-serif' font-size='14' fill='#1c2733'"


class Axis(NamedTuple):
    """What an axis shows, and whether its steps are factors of ten."""

    title: str
    logarithmic: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """One kind of points; with `low` and `high` each has a bar."""

    name: str
    x: Sequence[float]
    y: Sequence[float]
    low: Sequence[float] = ()
    high: Sequence[float] = ()


class _Scale(NamedTuple):
    low: float
    high: float
    begin: float
    end: float
    logarithmic: bool

    def at(self, value: float) -> float:
        """The place of a value in the picture; the lowest for what the scale has no place for."""
        if self.logarithmic and value <= 0.0:
            return self.begin
        share = (_level(value, self.logarithmic) - self.low) / (self.high - self.low)
        return self.begin + share * (self.end - self.begin)


def scatter_picture(title: str, x: Axis, y: Axis, series: Sequence[Points]) -> str:
    """The SVG; values that an axis of factors of ten has no place for are left out."""
    shown = [_drawable(points, x, y) for points in series]
    across = _scale([v for points in shown for v in points.x], x, _LEFT, _RIGHT)
    heights = [v for points in shown for v in (*points.y, *points.low, *points.high)]
    up = _scale(heights, y, _BOTTOM, _TOP)
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {_WIDTH} {_HEIGHT}'>",
        f"<rect width='{_WIDTH}' height='{_HEIGHT}' fill='#fff'/>",
        f"<text x='{_LEFT}' y='28' {_STYLE} font-weight='bold'>{_text(title)}</text>",
        *_grid(across, up),
        *_axis_titles(x, y),
    ]
    for number, points in enumerate(shown):
        parts += _marks(points, across, up, _COLOURS[number % len(_COLOURS)])
        parts += _legend(points.name, number)
    if not any(points.x for points in shown):
        parts.append(f"<text x='440' y='280' {_STYLE}>nothing to show</text>")
    return "\n".join([*parts, "</svg>", ""])


def _drawable(points: Points, x: Axis, y: Axis) -> Points:
    rows = [
        row
        for row, (first, second) in enumerate(zip(points.x, points.y, strict=True))
        if (first > 0.0 or not x.logarithmic) and (second > 0.0 or not y.logarithmic)
    ]
    columns = (points.x, points.y, points.low, points.high)
    return Points(
        points.name, *([column[row] for row in rows] if column else () for column in columns)
    )


def _text(text: str) -> str:
    """Text as XML can hold it."""
    return escape("".join(c if c.isprintable() else " " for c in text))


def _level(value: float, logarithmic: bool) -> float:
    return math.log10(value) if logarithmic else value


def _scale(values: Sequence[float], axis: Axis, begin: float, end: float) -> _Scale:
    usable = [v for v in values if v > 0.0 or not axis.logarithmic] or [1.0]
    low, high = (_level(v, axis.logarithmic) for v in (min(usable), max(usable)))
    margin = _MARGIN * (high - low) or 0.5
    return _Scale(low - margin, high + margin, begin, end, axis.logarithmic)


def _ticks(scale: _Scale) -> list[tuple[float, str]]:
    """Round values on a scale with their texts."""
    if scale.logarithmic:
        return _decades(scale)
    step = _round_step(scale.high - scale.low)
    levels = range(math.ceil(scale.low / step), math.floor(scale.high / step) + 1)
    return [(step * level, f"{step * level:,.10g}") for level in levels]


def _decades(scale: _Scale) -> list[tuple[float, str]]:
    """Powers of ten, every few of them over many, with 2 and 5 between over less than two."""
    span = scale.high - scale.low
    step = max(1, round(_round_step(span)))
    tens = range(math.floor(scale.low), math.ceil(scale.high) + 1)
    factors = (1, 2, 5) if span < _FEW_DECADES else (1,)
    pairs = [(factor, ten) for ten in tens if ten % step == 0 for factor in factors]
    return [
        (factor * 10.0**ten, f"{factor}e{ten}")
        for factor, ten in pairs
        if scale.low <= ten + math.log10(factor) <= scale.high
    ]


def _round_step(span: float) -> float:
    step = float(10.0 ** math.floor(math.log10(span / _TICKS)))
    return step * next(factor for factor in (1, 2, 5, 10) if span / (step * factor) <= _TICKS)


def _grid(across: _Scale, up: _Scale) -> list[str]:
    lines = []
    for value, text in _ticks(across):
        at = f"{across.at(value):.1f}"
        lines.append(f"<path d='M{at} {_TOP}V{_BOTTOM}' stroke='#dde3e9'/>")
        lines.append(
            f"<text x='{at}' y='{_BOTTOM + 20}' text-anchor='middle' {_STYLE}>{text}</text>"
        )
    for value, text in _ticks(up):
        height = up.at(value)
        lines.append(f"<path d='M{_LEFT} {height:.1f}H{_RIGHT}' stroke='#dde3e9'/>")
        lines.append(
            f"<text x='{_LEFT - 8}' y='{height + 5:.1f}' text-anchor='end' {_STYLE}>{text}</text>"
        )
    return lines


def _axis_titles(x: Axis, y: Axis) -> list[str]:
    middle = (_TOP + _BOTTOM) / 2
    return [
        f"<text x='{(_LEFT + _RIGHT) / 2}' y='{_HEIGHT - 22}' text-anchor='middle' {_STYLE}>"
        f"{_text(x.title)}</text>",
        f"<text transform='translate(22 {middle}) rotate(-90)' text-anchor='middle' {_STYLE}>"
        f"{_text(y.title)}</text>",
    ]


def _marks(points: Points, across: _Scale, up: _Scale, colour: str) -> list[str]:
    places = [(across.at(x), up.at(y)) for x, y in zip(points.x, points.y, strict=True)]
    dots = [f"<circle cx='{x:.1f}' cy='{y:.1f}' r='2.5'/>" for x, y in places]
    bars = [
        f"<path d='M{x:.1f} {up.at(low):.1f}V{up.at(high):.1f}' stroke='{colour}'/>"
        for (x, _), low, high in zip(places, points.low, points.high, strict=False)
    ]
    return [*bars, f"<g fill='{colour}' fill-opacity='0.7'>", *dots, "</g>"]


def _legend(name: str, number: int) -> list[str]:
    at = _LEFT + 260 * number
    return [
        f"<circle cx='{at + 5}' cy='46' r='5' fill='{_COLOURS[number % len(_COLOURS)]}'/>",
        f"<text x='{at + 16}' y='51' {_STYLE}>{_text(name)}</text>",
    ]
