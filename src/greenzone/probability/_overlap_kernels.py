"""Kernels that expand two clouds about the place where they overlap most at a time."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.probability._eigenvalue_kernels import clip_eigenvalues
from greenzone.probability._equinoctial_kernels import state_and_jacobian

__all__ = ["Clouds", "overlap"]

_ITERATIONS = 60
_SETTLED = 1e-3
"""Expansion points that move by less than this part of the hard-body radius have settled."""


class Clouds(NamedTuple):
    """Two uncertain objects in equinoctial elements at the reference time (SI)."""

    elements: Float64[ndarray, "2 6"]
    covariances: Float64[ndarray, "2 6 6"]
    shared: Float64[ndarray, "2 6"]
    """What one deviation of an error common to both does to each: their cross-covariance is the
    product of the two rows. Zeros where the errors are independent."""
    least_m2: float
    """No eigenvalue of the relative position's covariance is let below it."""
    mu: float


@kernel
def overlap(
    clouds: Clouds,
    seconds: float,
    radius: float,
    now: Float64[ndarray, "2 6"],
    mean: Float64[ndarray, " 6"],
    covariance: Float64[ndarray, "6 6"],
) -> bool:
    """Fills the relative state's mean and covariance, linearised where the clouds overlap most.

    D. T. Hall (2021), section III: far along its orbit a cloud is curved, so each object's motion
    is expanded about the elements that are likeliest given that the two positions coincide; found
    by iteration from `now`, which keeps them for the next time. False, with the expansion about
    the mean elements, where that does not settle.
    """
    states, jacobians = np.empty((2, 6)), np.empty((2, 6, 6))
    means, cross = np.empty((2, 6)), np.empty((2, 6))
    settled = False
    for _ in range(_ITERATIONS):
        _expand(clouds, seconds, now, states, jacobians, means, cross, mean, covariance)
        if settled:
            return True
        moved = _step(clouds, jacobians, cross, mean, covariance, now)
        settled = moved < _SETTLED * radius
        if not math.isfinite(moved):
            break
    now[:] = clouds.elements
    _expand(clouds, seconds, now, states, jacobians, means, cross, mean, covariance)
    return False


@kernel
def _expand(
    clouds: Clouds,
    seconds: float,
    now: Float64[ndarray, "2 6"],
    states: Float64[ndarray, "2 6"],
    jacobians: Float64[ndarray, "2 6 6"],
    means: Float64[ndarray, "2 6"],
    cross: Float64[ndarray, "2 6"],
    mean: Float64[ndarray, " 6"],
    covariance: Float64[ndarray, "6 6"],
) -> None:
    """The relative state of motions expanded about the elements `now`."""
    covariance[:] = 0.0
    for o in range(2):
        state_and_jacobian(now[o], clouds.mu, seconds, states[o], jacobians[o])
        jacobian = jacobians[o]
        for i in range(6):
            means[o, i] = states[o, i]
            cross[o, i] = 0.0
            for k in range(6):
                means[o, i] += jacobian[i, k] * (clouds.elements[o, k] - now[o, k])
                cross[o, i] += jacobian[i, k] * clouds.shared[o, k]
        _add_turned(clouds.covariances[o], jacobian, covariance)
    for i in range(6):
        mean[i] = means[1, i] - means[0, i]
        for j in range(6):
            covariance[i, j] -= cross[0, i] * cross[1, j] + cross[1, i] * cross[0, j]
    if _least_pivot(covariance) < clouds.least_m2:
        clip_eigenvalues(covariance, clouds.least_m2)


@kernel
def _add_turned(
    spread: Float64[ndarray, "6 6"],
    jacobian: Float64[ndarray, "6 6"],
    total: Float64[ndarray, "6 6"],
) -> None:
    """Adds J C J'."""
    half = np.empty((6, 6))
    for i in range(6):
        for k in range(6):
            half[i, k] = 0.0
            for m in range(6):
                half[i, k] += jacobian[i, m] * spread[m, k]
    for i in range(6):
        for j in range(i + 1):
            entry = 0.0
            for k in range(6):
                entry += half[i, k] * jacobian[j, k]
            total[i, j] += entry
            if i != j:
                total[j, i] += entry


@kernel
def _step(
    clouds: Clouds,
    jacobians: Float64[ndarray, "2 6 6"],
    cross: Float64[ndarray, "2 6"],
    mean: Float64[ndarray, " 6"],
    covariance: Float64[ndarray, "6 6"],
    now: Float64[ndarray, "2 6"],
) -> float:
    """Moves the expansion points to the likeliest coincidence; returns metres moved."""
    pull = _solved(covariance, mean)
    moved = 0.0
    for o in range(2):
        sign = 1.0 if o == 0 else -1.0
        back, other = np.zeros(6), 0.0
        for i in range(3):
            other += cross[1 - o, i] * pull[i]
            for k in range(6):
                back[k] += jacobians[o, i, k] * pull[i]
        change = np.empty(6)
        for k in range(6):
            shift = -clouds.shared[o, k] * other
            for m in range(6):
                shift += clouds.covariances[o, k, m] * back[m]
            change[k] = clouds.elements[o, k] + sign * shift - now[o, k]
        for i in range(3):
            displacement = 0.0
            for k in range(6):
                displacement += jacobians[o, i, k] * change[k]
            moved += abs(displacement)
        for k in range(6):
            now[o, k] += change[k]
    return moved


@kernel
def _least_pivot(a: Float64[ndarray, "6 6"]) -> float:
    """The least pivot of the leading 3 x 3 block; no eigenvalue lies above it."""
    d0 = a[0, 0]
    l10, l20 = a[1, 0] / d0, a[2, 0] / d0
    d1 = a[1, 1] - l10 * l10 * d0
    l21 = (a[2, 1] - l20 * l10 * d0) / d1
    d2 = a[2, 2] - l20 * l20 * d0 - l21 * l21 * d1
    return min(d0, d1, d2) if d0 > 0.0 and d1 > 0.0 else -math.inf


@kernel
def _solved(a: Float64[ndarray, "6 6"], b: Float64[ndarray, " 6"]) -> tuple[float, float, float]:
    """The solution of the leading symmetric 3 x 3 system by LDL'; NaN where it is singular."""
    d0 = a[0, 0]
    l10, l20 = a[1, 0] / d0, a[2, 0] / d0
    d1 = a[1, 1] - l10 * l10 * d0
    l21 = (a[2, 1] - l20 * l10 * d0) / d1
    d2 = a[2, 2] - l20 * l20 * d0 - l21 * l21 * d1
    if not (d0 > 0.0 and d1 > 0.0 and d2 > 0.0):
        return math.nan, math.nan, math.nan
    y1 = b[1] - l10 * b[0]
    z = (b[2] - l20 * b[0] - l21 * y1) / d2
    y = y1 / d1 - l21 * z
    return b[0] / d0 - l10 * y - l20 * z, y, z
