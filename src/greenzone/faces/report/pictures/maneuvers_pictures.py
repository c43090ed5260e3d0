"""The picture of maneuvers: of one object by time and size, of several one row an object."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from greenzone.core.instant import parse_utc
from greenzone.faces.report.pictures.days import day_axis, days_after
from greenzone.faces.report.pictures.scale import Axis
from greenzone.faces.report.pictures.scatter_picture import Points, scatter_picture

__all__ = ["maneuvers_pictures"]

_Row = Mapping[str, Any]
_MOST_ROWS: Final = 25
_WAYS: Final[Mapping[str, Callable[[_Row], bool]]] = {
    "in-track, with the motion": lambda m: m["direction"] == "in-track" and m["delta_v_m_s"] >= 0.0,
    "in-track, against it": lambda m: m["direction"] == "in-track" and m["delta_v_m_s"] < 0.0,
    "cross-track": lambda m: m["direction"] == "cross-track",
}


def maneuvers_pictures(document: _Row) -> dict[str, str]:
    """SVG by name, of a document of `greenzone maneuvers`."""
    objects = document.get("objects")
    picture = _one(document) if objects is None else _several(objects)
    return {"maneuvers.svg": picture}


def _one(answer: _Row) -> str:
    """Velocity change against time, with the interval of each and one standard deviation."""
    rows = answer["maneuvers"]
    start = _start([answer])
    series = [_sized([m for m in rows if is_so(m)], name, start) for name, is_so in _WAYS.items()]
    title = f"{answer['object_id']}, maneuvers found: {len(rows):,}; bars: interval and 1 sigma"
    return scatter_picture(title, day_axis(start), Axis("velocity change, m/s", True), series)


def _sized(rows: Sequence[_Row], name: str, start: str) -> Points:
    sizes = [(abs(m["delta_v_m_s"]), m["delta_v_sigma_m_s"]) for m in rows]
    low, high = ([size + sign * sigma for size, sigma in sizes] for sign in (-1.0, 1.0))
    return _timed(rows, name, start, [size for size, _ in sizes], low, high)


def _several(objects: Sequence[_Row]) -> str:
    """One row an object, those whose maneuvers stand out most on top."""
    moved = [one for one in objects if one["maneuvers"]]
    shown = sorted(moved, key=_clearest, reverse=True)[:_MOST_ROWS]
    start = _start(shown)
    names = tuple(str(one["object_id"])[:10] for one in shown)
    placed = [(float(row), m) for row, one in enumerate(shown) for m in one["maneuvers"]]
    series = [
        _placed([p for p in placed if is_so(p[1])], name, start) for name, is_so in _WAYS.items()
    ]
    title = f"Maneuvers of the clearest {len(shown):,} of {len(moved):,} objects; bars: interval"
    return scatter_picture(title, day_axis(start), Axis("", names=names), series)


def _clearest(answer: _Row) -> float:
    return max(float(m["score"]) for m in answer["maneuvers"])


def _placed(placed: Sequence[tuple[float, _Row]], name: str, start: str) -> Points:
    return _timed([m for _, m in placed], name, start, [row for row, _ in placed])


def _start(answers: Sequence[_Row]) -> str:
    """The first set used of any, or what the axis says where there is none."""
    known = [one["first_set_utc"] for one in answers if one["first_set_utc"] is not None]
    return min(known, default="the first set")


def _timed(
    rows: Sequence[_Row],
    name: str,
    start_utc: str,
    y: Sequence[float],
    low: Sequence[float] = (),
    high: Sequence[float] = (),
) -> Points:
    if not rows:
        return Points(name, (), ())
    start = parse_utc(start_utc)
    x, left, right = (
        days_after(start, [m[key] for m in rows])
        for key in ("likeliest_utc", "start_utc", "end_utc")
    )
    return Points(name, x, y, low, high, left, right, stroke=2.0)
