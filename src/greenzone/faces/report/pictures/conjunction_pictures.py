"""The picture of assessed conjunctions: probability against miss distance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from greenzone.faces.report.pictures.scale import Axis
from greenzone.faces.report.pictures.scatter_picture import Points, scatter_picture

__all__ = ["conjunction_pictures"]

_MOST_POINTS: Final = 4_000
_LEAST_PROBABILITY: Final = 1e-15
"""Below it a picture would be of nothing else."""


def conjunction_pictures(document: Mapping[str, Any]) -> dict[str, str]:
    """SVG by name, of a document of `greenzone pc`."""
    every = document["assessments"][:_MOST_POINTS]
    series = []
    for name, key in (("probability", "pc"), ("maximum", "max_pc")):
        known = [one for one in every if one[key] is not None and one["miss_distance_m"]]
        shown = [one for one in known if one[key] >= _LEAST_PROBABILITY]
        less = len(known) - len(shown)
        label = f"{name} ({less} below {_LEAST_PROBABILITY:g})" if less else name
        misses = [float(one["miss_distance_m"]) for one in shown]
        series.append(Points(label, misses, [one[key] for one in shown]))
    axes = Axis("miss distance, m", True), Axis("probability of collision", True)
    return {"probabilities.svg": scatter_picture("Conjunction messages", *axes, series)}
