"""The picture of a screening: close approaches by time and miss distance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from greenzone.core.instant import parse_utc
from greenzone.faces.report.pictures.scale import Axis
from greenzone.faces.report.pictures.scatter_picture import Points, scatter_picture

__all__ = ["screening_pictures"]

_MOST_POINTS: Final = 4_000


def screening_pictures(document: Mapping[str, Any]) -> dict[str, str]:
    """SVG by name, of a document of `greenzone screen`."""
    start = parse_utc(document["window"]["start_utc"])
    nearest = sorted(document["events"], key=_miss)[:_MOST_POINTS]
    points = Points(
        "close approaches",
        [parse_utc(one["tca_utc"]).seconds_since(start) / 3600.0 for one in nearest],
        [_miss(one) for one in nearest],
    )
    shown = f"the nearest {len(nearest):,} of {document['summary']['events']:,}"
    title = f"Close approaches: {shown}"
    axes = Axis("hours from the begin of the window"), Axis("miss distance, m", True)
    return {"approaches.svg": scatter_picture(title, *axes, [points])}


def _miss(event: Mapping[str, Any]) -> float:
    return float(event["miss_distance_m"])
