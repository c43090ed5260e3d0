"""The pictures of who keeps company: how unusual each pair is, and when it was how near."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from greenzone.core.instant import parse_utc
from greenzone.faces.report.pictures.days import day_axis, days_after
from greenzone.faces.report.pictures.scale import Axis
from greenzone.faces.report.pictures.scatter_picture import Points, scatter_picture

__all__ = ["proximity_pictures"]

_Rows = Sequence[Mapping[str, Any]]
_MOST_PAIRS: Final = 2_000
_MOST_SPANS: Final = 40
_RANGE: Final = Axis("minimum range, m", True)


def proximity_pictures(document: Mapping[str, Any]) -> dict[str, str]:
    """SVG by name, of a document of `greenzone proximity`."""
    return {"scores.svg": _scores(document), "ranges.svg": _ranges(document)}


def _scores(document: Mapping[str, Any]) -> str:
    listed = document["approaches"]
    known = [one for one in listed if one["score"] is not None][:_MOST_PAIRS]

    def drawn(rows: _Rows, name: str) -> Points:
        return Points(name, [m["minimum_range_m"] for m in rows], [m["score"] for m in rows])

    title = f"How unusual the company is: the first {len(known):,} of {_all(document)} pairs"
    return scatter_picture(title, _RANGE, Axis("score"), _parted(known, drawn))


def _ranges(document: Mapping[str, Any]) -> str:
    """When each pair was nearest, how near, and from when to when it kept company."""
    window = document["window"]
    start = parse_utc(window["start_utc"])

    def drawn(rows: _Rows, name: str) -> Points:
        x, left, right = (
            days_after(start, [m[key] for m in rows]) for key in ("tca_utc", "start_utc", "end_utc")
        )
        return Points(name, x, [m["minimum_range_m"] for m in rows], left=left, right=right)

    first = document["approaches"][:_MOST_SPANS]
    title = f"Nearest moments of the first {len(first):,} of {_all(document)} pairs; bars: company"
    return scatter_picture(title, day_axis(window["start_utc"]), _RANGE, _parted(first, drawn))


def _all(document: Mapping[str, Any]) -> str:
    return f"{document['summary']['approaches']:,}"


def _parted(rows: _Rows, drawn: Callable[[_Rows, str], Points]) -> list[Points]:
    return [
        drawn([one for one in rows if bool(one["explained"]) is explained], name)
        for name, explained in (("explained", True), ("not explained", False))
    ]
