"""Differences of error functions that keep their digits in the tails."""

from __future__ import annotations

import math

from jaxtyping import Float64
from numpy import empty_like, ndarray

from greenzone.core.compiled import kernel

__all__ = ["band_integral", "erf_difference"]

_TWO_OVER_SQRT_PI = 2.0 / math.sqrt(math.pi)


@kernel
def band_integral(near: float, far: float) -> float:
    """erf(far) - erf(near) without cancellation, for near <= far and far >= 0."""
    width = 0.5 * (far - near)
    centre = 0.5 * (far + near)
    if width < 1e-3 and width * centre < 3e-3:
        curve = (4.0 * centre * centre - 2.0) * width * width / 6.0
        return 2.0 * width * _TWO_OVER_SQRT_PI * math.exp(-centre * centre) * (1.0 + curve)
    if near > 0.0:
        return math.erfc(near) - math.erfc(far)
    return math.erf(far) + math.erf(-near)


@kernel
def erf_difference(near: Float64[ndarray, "..."], far: Float64[ndarray, "..."]) -> ndarray:
    """erf(far) - erf(near) of two arrays, for near <= far and far >= 0."""
    difference = empty_like(near)
    for k in range(near.size):
        difference.flat[k] = band_integral(near.flat[k], far.flat[k])
    return difference
