"""The pictures of a bundle of evidence, drawn from the document of its finding alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from greenzone.core.instant import parse_utc
from greenzone.faces.report.scatter_picture import Axis, Points, scatter_picture

__all__ = ["evidence_pictures"]

_Document = Mapping[str, Any]
_MOST_POINTS: Final = 4_000
_LOWEST_PERIGEE_M: Final = 120e3
_LONGEST_PERIOD_MIN: Final = 180.0
_LEAST_PROBABILITY: Final = 1e-15
"""Below it a picture would be of nothing else."""


def evidence_pictures(kind: str, document: _Document) -> dict[str, str]:
    """SVG by name; none for a kind of finding that has no picture."""
    draw = _PICTURES.get(kind)
    return {} if draw is None else draw(document)


def _response(document: _Document) -> dict[str, str]:
    return {"gabbard.svg": _gabbard(document), "passes.svg": _passes(document)}


def _gabbard(document: _Document) -> str:
    gabbard = document["gabbard"]
    columns = (gabbard["period_min"], gabbard["apogee_m"], gabbard["perigee_m"])
    stay = [
        (period, apogee / 1e3, perigee / 1e3)
        for period, apogee, perigee in zip(*columns, strict=True)
        if perigee >= _LOWEST_PERIGEE_M and period <= _LONGEST_PERIOD_MIN
    ]
    periods = [period for period, _, _ in stay]
    return scatter_picture(
        f"{document['event']['name']}: {len(stay):,} of {len(columns[0]):,} samples (model), of "
        f"1 cm and more, perigee from {_LOWEST_PERIGEE_M / 1e3:g} km on",
        Axis("period, min"),
        Axis("height, km"),
        [
            Points("apogee", periods, [apogee for _, apogee, _ in stay]),
            Points("perigee", periods, [perigee for _, _, perigee in stay]),
        ],
    )


def _passes(document: _Document) -> str:
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


def _screening(document: _Document) -> dict[str, str]:
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


def _miss(event: _Document) -> float:
    return float(event["miss_distance_m"])


def _probabilities(document: _Document) -> dict[str, str]:
    every = document["assessments"][:_MOST_POINTS]
    series = []
    for name, key in (("probability", "pc"), ("maximum", "max_pc")):
        known = [one for one in every if one[key] is not None and one["miss_distance_m"]]
        shown = [one for one in known if one[key] >= _LEAST_PROBABILITY]
        less = len(known) - len(shown)
        label = f"{name} ({less} below {_LEAST_PROBABILITY:g})" if less else name
        series.append(Points(label, [_miss(one) for one in shown], [one[key] for one in shown]))
    axes = Axis("miss distance, m", True), Axis("probability of collision", True)
    return {"probabilities.svg": scatter_picture("Conjunction messages", *axes, series)}


_PICTURES: Final[Mapping[str, Callable[[_Document], dict[str, str]]]] = {
    "respond": _response,
    "screen": _screening,
    "pc": _probabilities,
}
