"""The events of a screening counted by their miss distance, beside a flux that is uniform."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

__all__ = ["SLOW_M_S", "miss_counts", "uniform_reach_m"]

SLOW_M_S: Final = 10.0
"""Slower than this are formations and docked objects."""
_BINS_A_DECADE: Final = 5
_LEAST_EDGE_M: Final = 1.0
_FEWEST: Final = 10
"""Events that a reference line can be drawn from."""


def uniform_reach_m(half_axes_m: Sequence[float]) -> float:
    """The radius of the largest sphere in a volume: up to it every event was looked for."""
    return min(half_axes_m)


def miss_counts(
    miss_m: Float64[ndarray, " n"],
    speed_m_s: Float64[ndarray, " n"],
    farthest_m: float,
    reach_m: float | None,
) -> list[dict[str, Any]]:
    """Events by miss distance, in five bins a decade up to `farthest_m`; none for no events.

    `slow` are those under 10 m/s. `uniform` is how many a flux that is the same everywhere would
    bring: the number within d of a target grows with the area of its disc, d², so a bin from a to b
    has (b² - a²) / reach² of the fast events within `reach_m`; None beyond it, or where the events
    are too few to say.
    """
    if not len(miss_m):
        return []
    edges_m = _edges_m(float(miss_m.min()), max(farthest_m, float(miss_m.max())))
    slow = speed_m_s < SLOW_M_S
    events, slow_events = (_counted(miss_m[rows], edges_m) for rows in (slow | ~slow, slow))
    within = _density_m2(miss_m, slow, reach_m)
    return [
        {
            "low_m": low,
            "high_m": high,
            "events": int(events[k]),
            "slow": int(slow_events[k]),
            "uniform": None
            if within is None or reach_m is None or high > reach_m * (1.0 + 1e-9)
            else within * (high * high - low * low),
        }
        for k, (low, high) in enumerate(pairwise(edges_m))
    ]


def _edges_m(nearest_m: float, farthest_m: float) -> list[float]:
    """Zero, then edges down from the farthest by a fifth of a decade, until one is below all."""
    least = max(nearest_m, _LEAST_EDGE_M)
    bins = max(0, math.ceil(_BINS_A_DECADE * math.log10(farthest_m / least) - 1e-9))
    down = [farthest_m * 10.0 ** (-k / _BINS_A_DECADE) for k in range(bins, -1, -1)]
    return [0.0, *down]


def _counted(miss_m: Float64[ndarray, " n"], edges_m: Sequence[float]) -> Int64[ndarray, " bins"]:
    place = np.searchsorted(np.array(edges_m[1:]), miss_m, side="left")
    return np.bincount(np.minimum(place, len(edges_m) - 2), minlength=len(edges_m) - 1)


def _density_m2(
    miss_m: Float64[ndarray, " n"], slow: Bool[ndarray, " n"], reach_m: float | None
) -> float | None:
    """Fast events within the reach over its square."""
    if reach_m is None:
        return None
    found = int((~slow & (miss_m <= reach_m)).sum())
    return found / reach_m**2 if found >= _FEWEST else None
