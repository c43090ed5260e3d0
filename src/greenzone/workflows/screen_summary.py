"""The events of a screening counted: by altitude, by operator, and in all."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from jaxtyping import Int64, Shaped
from numpy import ndarray

from greenzone.encounters.screening.close_approaches import CloseApproaches
from greenzone.workflows.screen_objects import ScreenObjects

__all__ = ["altitude_bands", "operator_counts", "pair_count"]

_EARTH_RADIUS_M: Final = 6_378_137.0
_EDGES_KM: Final = (
    0, 300, 400, 500, 600, 700, 800, 900, 1_000, 1_200, 1_400, 1_600, 2_000, 5_000, 15_000,
    25_000, 35_586, 35_986,
)  # fmt: skip
"""Above the equatorial radius; the last but one is the geostationary ring, the last is open."""


def altitude_bands(approaches: CloseApproaches) -> list[dict[str, Any]]:
    """Events by the primary's height at TCA; bands without any are left out.

    `objects` are those that take part in an event of the band.
    """
    height_m = np.linalg.norm(approaches.primary_position_m, axis=1) - _EARTH_RADIUS_M
    edges_m = np.array(_EDGES_KM) * 1e3
    band = np.maximum(np.searchsorted(edges_m, height_m, side="right") - 1, 0)
    miss_m = approaches.miss_distance_m
    found = []
    for k in np.unique(band).tolist():
        rows = np.flatnonzero(band == k)
        high = _EDGES_KM[k + 1] if k + 1 < len(_EDGES_KM) else None
        found.append(
            {
                "low_km": _EDGES_KM[k],
                "high_km": high,
                "events": len(rows),
                "objects": _distinct(approaches, rows),
                "closest_m": float(miss_m[rows].min()),
            }
        )
    return found


def operator_counts(approaches: CloseApproaches, objects: ScreenObjects) -> list[dict[str, Any]]:
    """Events by operator, the one with most first; an event counts for each of its operators.

    `objects` are those of the operator that take part in an event.
    """
    names, code = np.unique(objects.operator.astype(str), return_inverse=True)
    sides = (approaches.primary, approaches.secondary)
    first, second = (code[rows] for rows in sides)
    miss_m = approaches.miss_distance_m
    events = np.bincount(first, minlength=len(names))
    events += np.bincount(second[first != second], minlength=len(names))
    closest_m = np.full(len(names), np.inf)
    taking_part = np.zeros(len(objects), dtype=bool)
    for side, rows in zip((first, second), sides, strict=True):
        np.minimum.at(closest_m, side, miss_m)
        taking_part[rows] = True
    count = np.bincount(code[taking_part], minlength=len(names))
    order = [k for k in np.lexsort((closest_m, -events)).tolist() if events[k]]
    return [
        {
            "operator": str(names[k]),
            "objects": int(count[k]),
            "events": int(events[k]),
            "closest_m": float(closest_m[k]),
        }
        for k in order
    ]


def pair_count(approaches: CloseApproaches, objects: int) -> int:
    """How many different pairs have events."""
    low = np.minimum(approaches.primary, approaches.secondary)
    high = np.maximum(approaches.primary, approaches.secondary)
    return len(np.unique(low * objects + high))


def _distinct(approaches: CloseApproaches, rows: Int64[ndarray, " k"]) -> int:
    both: Shaped[ndarray, " m"] = np.concatenate(
        [approaches.primary[rows], approaches.secondary[rows]]
    )
    return len(np.unique(both))
