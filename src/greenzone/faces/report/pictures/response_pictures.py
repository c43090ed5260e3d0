"""The pictures of a response: the cloud's orbits, and the risk of each pass."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from greenzone.core.instant import parse_utc
from greenzone.faces.report.pictures.gabbard_picture import gabbard_picture
from greenzone.faces.report.pictures.scale import Axis
from greenzone.faces.report.pictures.scatter_picture import Points, scatter_picture

__all__ = ["response_pictures"]

_LOWEST_PERIGEE_M: Final = 120e3
_LONGEST_PERIOD_MIN: Final = 180.0


def response_pictures(document: Mapping[str, Any]) -> dict[str, str]:
    """SVG by name, of a document of `greenzone respond`."""
    return {"gabbard.svg": _gabbard(document), "passes.svg": _passes(document)}


def _gabbard(document: Mapping[str, Any]) -> str:
    gabbard = document["gabbard"]
    columns = (gabbard["period_min"], gabbard["apogee_m"], gabbard["perigee_m"])
    stay = [
        (period, apogee, perigee)
        for period, apogee, perigee in zip(*columns, strict=True)
        if perigee >= _LOWEST_PERIGEE_M and period <= _LONGEST_PERIOD_MIN
    ]
    return gabbard_picture(
        f"{document['event']['name']}: {len(stay):,} of {len(columns[0]):,} samples (model), of "
        f"1 cm and more, perigee from {_LOWEST_PERIGEE_M / 1e3:g} km on",
        stay,
    )


def _passes(document: Mapping[str, Any]) -> str:
    epoch = parse_utc(document["event"]["epoch_utc"])
    series = []
    for asset in document["assets"]:
        passes = asset["passes"]
        spans = [one["p_hit_ge_1cm_interval"] for one in passes]
        series.append(
            Points(
                asset["name"],
                [parse_utc(one["peak_utc"]).seconds_since(epoch) / 3600.0 for one in passes],
                [one["p_hit_ge_1cm"] for one in passes],
                [low for low, _ in spans],
                [high for _, high in spans],
            )
        )
    title = "Probability of a hit by 1 cm and more in each pass; bars: what is not known"
    return scatter_picture(title, Axis("hours after the event"), Axis("probability", True), series)
