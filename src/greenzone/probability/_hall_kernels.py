"""Kernels of Hall's expected number of collisions, summed over an encounter (2021)."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.probability._collision_rate_kernels import collision_rate
from greenzone.probability._overlap_kernels import Clouds, overlap
from greenzone.probability._sphere_kernels import depth

__all__ = ["collisions_over_time", "narrowed"]

_DEPTH = 32.0
"""Times at which the density is below exp(-32) of its greatest value add nothing."""
_ROUNDS = 40
_MOST_INTERVALS = 16_384
_PRECISION = 1e-5
"""The time step is halved until the number changes by less than this part of itself."""


@kernel
def collisions_over_time(
    clouds: Clouds,
    radius: float,
    low: float,
    high: float,
    grid: int,
    nodes: Float64[ndarray, " k"],
    weights: Float64[ndarray, " k"],
) -> tuple[float, bool]:
    """Expected collisions between two times, and whether every overlap and the sum settled.

    The trapezoidal rule, which converges exponentially where the rate dies out at both ends.
    """
    now = clouds.elements.copy()
    step = (high - low) / (grid - 1)
    total, sound = 0.0, True
    for k in range(grid):
        rate, settled = _rate(clouds, radius, low + k * step, now, nodes, weights)
        total += rate * (0.5 if k in (0, grid - 1) else 1.0)
        sound = sound and (settled or rate == 0.0)
    number = total * step
    intervals = grid - 1
    while intervals < _MOST_INTERVALS:
        now[:] = clouds.elements
        for k in range(intervals):
            rate, settled = _rate(clouds, radius, low + (k + 0.5) * step, now, nodes, weights)
            total += rate
            sound = sound and (settled or rate == 0.0)
        step *= 0.5
        intervals *= 2
        before, number = number, total * step
        if not abs(number - before) > _PRECISION * number:
            return number, sound
    return number, False


@kernel
def _rate(
    clouds: Clouds,
    radius: float,
    seconds: float,
    now: Float64[ndarray, "2 6"],
    nodes: Float64[ndarray, " k"],
    weights: Float64[ndarray, " k"],
) -> tuple[float, bool]:
    """The collision rate at a time (NaN: singular covariance), and whether the overlap settled."""
    mean, covariance = np.empty(6), np.empty((6, 6))
    settled = overlap(clouds, seconds, radius, now, mean, covariance)
    return collision_rate(mean, covariance, radius, nodes, weights), settled


@kernel
def narrowed(
    clouds: Clouds, radius: float, start_s: float, stop_s: float, grid: int
) -> tuple[float, float, float]:
    """The part of a window in which collisions are worth adding up, and the nearest time.

    Those times at which the density somewhere in the sphere is within exp(-32) of its greatest.
    """
    mean, covariance = np.empty(6), np.empty((6, 6))
    depths = np.empty(grid)
    low, high = start_s, stop_s
    nearest = 0.5 * (low + high)
    for _ in range(_ROUNDS):
        now = clouds.elements.copy()
        least, first, last = math.inf, 0, grid - 1
        for k in range(grid):
            overlap(clouds, _time(low, high, k, grid), radius, now, mean, covariance)
            depths[k] = depth(mean, covariance, radius)
            if depths[k] < least:
                least, nearest = depths[k], _time(low, high, k, grid)
        while first < grid - 1 and depths[first] > least + _DEPTH:
            first += 1
        while last > first and depths[last] > least + _DEPTH:
            last -= 1
        if 2 * (last - first + 1) > grid:
            break
        begin = _time(low, high, max(first - 1, 0), grid)
        high = _time(low, high, min(last + 1, grid - 1), grid)
        low = begin
    return low, high, nearest


@kernel
def _time(low: float, high: float, k: int, grid: int) -> float:
    return low + (high - low) * k / (grid - 1)
