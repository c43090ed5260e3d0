"""Mean elements near one time and drag, to first order: what a fit moves in without propagating."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.orbits.mean_past import MeanPast, carried

__all__ = ["Expansion", "Warp", "expansion_at"]

Warp: TypeAlias = tuple[float, float]
"""Change of the logarithm of the air's density per 100 days and per 100 km."""

_TIME_STEP_S: Final = 21_600.0
_LOG_STEP: Final = 0.03
_WARP_STEP: Final = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Expansion:
    """Elements of n orbits at `at_s` with these drag factors and this air, and their derivatives.

    Elements are a (m), e, i, node, argument of perigee (rad). Good for some hours and for a
    few tenths of the logarithm of the drag.
    """

    at_s: float
    log_factor: Float64[ndarray, " n"]
    warp: Warp
    elements: Float64[ndarray, "n 5"]
    by_time: Float64[ndarray, "n 5"]
    by_log_factor: Float64[ndarray, "n 5"]
    by_warp: Float64[ndarray, "n 5 2"]

    def elements_at(
        self, at_s: float, log_factor: Float64[ndarray, " n"], warp: Warp
    ) -> Float64[ndarray, "n 5"]:
        """Elements at another time and with another drag."""
        moved = self.elements + self.by_time * (at_s - self.at_s)
        moved += self.by_log_factor * (log_factor - self.log_factor)[:, None]
        moved += self.by_warp @ (np.array(warp) - np.array(self.warp))
        moved[:, 1] = np.clip(moved[:, 1], 1e-7, 0.95)
        return np.asarray(moved)


def expansion_at(
    past: MeanPast, at_s: float, log_factor: Float64[ndarray, " n"], warp: Warp
) -> Expansion:
    """The expansion about a time and a drag; five propagations of the whole cloud."""
    here = carried(past, at_s, log_factor, *warp)

    def slope(other: Float64[ndarray, "n 5"], step: float) -> Float64[ndarray, "n 5"]:
        return _difference(other, here) / step

    later = slope(carried(past, at_s + _TIME_STEP_S, log_factor, *warp), _TIME_STEP_S)
    denser = slope(carried(past, at_s, log_factor + _LOG_STEP, *warp), _LOG_STEP)
    in_time = slope(carried(past, at_s, log_factor, warp[0] + _WARP_STEP, warp[1]), _WARP_STEP)
    in_height = slope(carried(past, at_s, log_factor, warp[0], warp[1] + _WARP_STEP), _WARP_STEP)
    both = np.stack([in_time, in_height], axis=-1)
    return Expansion(at_s, log_factor, warp, here, later, denser, both)


def _difference(
    one: Float64[ndarray, "n 5"], other: Float64[ndarray, "n 5"]
) -> Float64[ndarray, "n 5"]:
    """One set of elements less another, angles the short way round."""
    difference = one - other
    angles = difference[:, 3:]
    difference[:, 3:] = angles - 2.0 * np.pi * np.round(angles / (2.0 * np.pi))
    return np.asarray(difference)
