"""By how much fragments' orbits miss the parent at one time, and what would change that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.forensics.reconstruction.expansion import Expansion, Warp
from greenzone.orbits.sgp4_path_kernels import nearest_points

__all__ = ["Misses", "Track", "miss_distances", "misses_at"]

_TIME_STEP_S = 4.0
_LOG_STEP = 0.03
_WARP_STEP = 0.05


@runtime_checkable
class Track(Protocol):
    """Anything whose states on the true equator of date can be asked for."""

    def states_at(self, seconds: Float64[ndarray, " t"]) -> Float64[ndarray, "t 6"]:
        """Position (m) and velocity (m/s)."""


@dataclass(frozen=True, slots=True, eq=False)
class Misses:
    """Misses of n orbits at `at_s`, in plane and across (m), and their derivatives.

    `log_factor` and `warp` are the drag that they were computed with; the warp of the air is per
    100 days and per 100 km (see `AirHistory.warped`).
    """

    at_s: float
    log_factor: Float64[ndarray, " n"]
    warp: Warp
    miss_m: Float64[ndarray, "n 2"]
    by_time_m_s: Float64[ndarray, "n 2"]
    by_log_factor_m: Float64[ndarray, "n 2"]
    by_warp_m: Float64[ndarray, "n 2 2"]
    """Last axis: per 100 days, per 100 km."""
    orbit_state: Float64[ndarray, "n 6"]
    """Position and velocity on each orbit where it is nearest (m, m/s)."""
    parent_state: Float64[ndarray, "6"]
    elements: Float64[ndarray, "n 5"]
    """Mean elements at this time."""

    @property
    def distance_m(self) -> Float64[ndarray, " n"]:
        """Distance of the parent to each orbit."""
        return np.asarray(np.hypot(self.miss_m[:, 0], self.miss_m[:, 1]))


def misses_at(
    expansion: Expansion,
    track: Track,
    at_s: float,
    log_factor: Float64[ndarray, " n"],
    warp: Warp,
) -> Misses:
    """The misses at one time. Orbits stand still over the seconds of the time derivative."""
    times = np.array([at_s, at_s - _TIME_STEP_S, at_s + _TIME_STEP_S])
    states = track.states_at(times)
    elements = expansion.elements_at(at_s, log_factor, warp)
    here = nearest_points(elements, states[0, :3])
    before, after = (nearest_points(elements, states[k, :3])[:, :2] for k in (1, 2))

    def moved(change: Float64[ndarray, "n 5"], step: float) -> Float64[ndarray, "n 2"]:
        other = elements + change * step
        other[:, 1] = np.clip(other[:, 1], 1e-7, 0.95)
        return np.asarray((nearest_points(other, states[0, :3])[:, :2] - here[:, :2]) / step)

    in_time = moved(expansion.by_warp[:, :, 0], _WARP_STEP)
    in_height = moved(expansion.by_warp[:, :, 1], _WARP_STEP)
    return Misses(
        at_s=at_s,
        log_factor=log_factor,
        warp=warp,
        miss_m=here[:, :2],
        by_time_m_s=(after - before) / (2.0 * _TIME_STEP_S),
        by_log_factor_m=moved(expansion.by_log_factor, _LOG_STEP),
        by_warp_m=np.stack([in_time, in_height], axis=-1),
        orbit_state=here[:, 2:],
        parent_state=states[0],
        elements=elements,
    )


def miss_distances(
    elements: Float64[ndarray, "n 5"], points: Float64[ndarray, "p 3"]
) -> Float64[ndarray, "p n"]:
    """Distance of each point to each orbit (m)."""
    out = np.empty((len(points), len(elements)))
    for k, point in enumerate(points):
        near = nearest_points(elements, point)
        out[k] = np.hypot(near[:, 0], near[:, 1])
    return out
