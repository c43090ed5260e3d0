"""Kernel that says how near a normal distribution comes to a sphere about the origin."""

from __future__ import annotations

import math

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel

__all__ = ["depth"]

_ITERATIONS = 30


@kernel
def depth(
    mean: Float64[ndarray, " 6"], covariance: Float64[ndarray, "6 6"], radius: float
) -> float:
    """Less the logarithm of the greatest density of the position in the ball, but a constant.

    Half the least squared Mahalanobis distance to the ball's points plus half the logarithm of
    the determinant; infinite where the covariance is singular. The nearest point x solves
    (1 + u C) x = mean with |x| = radius, as in a trust region (More & Sorensen 1983): Newton's
    method on 1/|x| from below, whose every step is a lower bound of the distance.
    """
    d0, l10, l20, d1, l21, d2 = _factors(covariance, 1.0, 0.0)
    if not (d0 > 0.0 and d1 > 0.0 and d2 > 0.0):
        return math.inf
    level = 0.5 * (math.log(d0) + math.log(d1) + math.log(d2))
    u = 0.0
    x = (mean[0], mean[1], mean[2])
    length = math.sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2])
    if length <= radius:
        return level
    if radius <= 0.0:
        y = _solved((d0, l10, l20, d1, l21, d2), x)
        return float(level + 0.5 * (x[0] * y[0] + x[1] * y[1] + x[2] * y[2]))
    for _ in range(_ITERATIONS):
        factors = _factors(covariance, u, 1.0)
        x = _solved(factors, (mean[0], mean[1], mean[2]))
        y = _solved(factors, _times(covariance, x))
        length = math.sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2])
        if length <= radius * (1.0 + 1e-6):
            break
        slope = x[0] * y[0] + x[1] * y[1] + x[2] * y[2]
        u += (length / radius - 1.0) * length * length / slope
    cx = _times(covariance, x)
    return float(level + 0.5 * u * u * (x[0] * cx[0] + x[1] * cx[1] + x[2] * cx[2]))


@kernel
def _times(
    covariance: Float64[ndarray, "6 6"], x: tuple[float, float, float]
) -> tuple[float, float, float]:
    return (
        covariance[0, 0] * x[0] + covariance[0, 1] * x[1] + covariance[0, 2] * x[2],
        covariance[1, 0] * x[0] + covariance[1, 1] * x[1] + covariance[1, 2] * x[2],
        covariance[2, 0] * x[0] + covariance[2, 1] * x[1] + covariance[2, 2] * x[2],
    )


@kernel
def _factors(
    covariance: Float64[ndarray, "6 6"], scale: float, diagonal: float
) -> tuple[float, float, float, float, float, float]:
    """LDL' of scale * C + diagonal, of the position block."""
    d0 = scale * covariance[0, 0] + diagonal
    l10 = scale * covariance[1, 0] / d0
    l20 = scale * covariance[2, 0] / d0
    d1 = scale * covariance[1, 1] + diagonal - l10 * l10 * d0
    l21 = (scale * covariance[2, 1] - l20 * l10 * d0) / d1
    d2 = scale * covariance[2, 2] + diagonal - l20 * l20 * d0 - l21 * l21 * d1
    return d0, l10, l20, d1, l21, d2


@kernel
def _solved(
    factors: tuple[float, float, float, float, float, float], b: tuple[float, float, float]
) -> tuple[float, float, float]:
    d0, l10, l20, d1, l21, d2 = factors
    y1 = b[1] - l10 * b[0]
    z = (b[2] - l20 * b[0] - l21 * y1) / d2
    y = y1 / d1 - l21 * z
    return b[0] / d0 - l10 * y - l20 * z, y, z
