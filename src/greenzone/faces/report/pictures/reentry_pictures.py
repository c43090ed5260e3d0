"""The picture of re-entry windows: one row an object, those that fall first on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from greenzone.core.instant import parse_utc
from greenzone.faces.report.pictures.days import day_axis, days_after
from greenzone.faces.report.pictures.scale import Axis
from greenzone.faces.report.pictures.scatter_picture import Points, scatter_picture

__all__ = ["reentry_pictures"]

_MOST_ROWS: Final = 25
_WINDOWS: Final = (("95 % window", "window_95_utc", 2.0), ("80 % window", "window_80_utc", 5.0))


def reentry_pictures(document: Mapping[str, Any]) -> dict[str, str]:
    """SVG by name, of a document of `greenzone reentry`."""
    told = [one for one in document["objects"] if _is_told(one)]
    rows = sorted(told, key=lambda one: str(one["likeliest_utc"]))[:_MOST_ROWS]
    start = min((one["newest_set_utc"] for one in rows), default="the newest set")
    names = tuple(str(one["object_id"])[:10] for one in rows)
    shown = f"the first {len(rows):,} of {len(document['objects']):,} objects"
    axes = day_axis(start)._replace(logarithmic=True), Axis("", names=names)
    series = _series(rows, start) if rows else []
    return {"windows.svg": scatter_picture(f"Re-entry windows: {shown}", *axes, series)}


def _is_told(one: Mapping[str, Any]) -> bool:
    return None not in (one["likeliest_utc"], one["window_80_utc"], one["window_95_utc"])


def _series(rows: Sequence[Mapping[str, Any]], start_utc: str) -> list[Points]:
    """Bars of the windows; one without an end goes on to the last instant of the picture."""
    start, last = parse_utc(start_utc), max(_instants(rows))
    days = days_after(start, [one["likeliest_utc"] for one in rows])
    likeliest = Points("likeliest", days, range(len(rows)))
    series = []
    for name, key, stroke in _WINDOWS:
        ends = [one[key][1] for one in rows]
        without = ends.count(None)
        bars = replace(
            likeliest,
            name=f"{name} ({without} without an end)" if without else name,
            left=days_after(start, [one[key][0] for one in rows]),
            right=days_after(start, [end or last for end in ends]),
            dotted=False,
            stroke=stroke,
        )
        series.append(bars)
    return [*series, likeliest]


def _instants(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """All that is known of where the rows reach; ISO 8601 texts of one form sort as instants."""
    ends = [one[key][1] for one in rows for _, key, _ in _WINDOWS]
    return [one["likeliest_utc"] for one in rows] + [end for end in ends if end is not None]
