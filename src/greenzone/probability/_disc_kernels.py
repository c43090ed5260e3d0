"""Kernels that integrate a plane normal distribution over a disc, one encounter at a time."""

from __future__ import annotations

import math

from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.probability._error_function_kernels import band_integral

__all__ = ["disc_probabilities"]

_SQRT_2 = math.sqrt(2.0)
_CLIP = 45.0
"""Where the density has fallen by exp(-45) = 3e-20 of its greatest value nothing is left to add."""
_SPANS = (0.25, 1.0, 3.0, 6.5, 12.0, 40.0)
"""Half the deviations that an interval spans, up to which each rule serves."""


@kernel
def disc_probabilities(
    miss_m: Float64[ndarray, "n 2"],
    sigma_m: Float64[ndarray, "n 2"],
    hbr_m: Float64[ndarray, " n"],
    nodes: Float64[ndarray, " k"],
    weights: Float64[ndarray, " k"],
    starts: Int64[ndarray, " m"],
    first: int,
    last: int,
    pc: Float64[ndarray, " n"],
) -> None:
    """Fills pc[first:last] with the integral over a disc of radius hbr at the miss vector.

    `nodes` and `weights` hold the Gauss-Legendre rules on [-1, 1] one after another; rule r
    stands at starts[r]:starts[r + 1]. The rules grow in order.
    """
    for i in range(first, last):
        pc[i] = _disc(miss_m[i], sigma_m[i], hbr_m[i], nodes, weights, starts)


@kernel
def _disc(
    miss: Float64[ndarray, " 2"],
    sigma: Float64[ndarray, " 2"],
    radius: float,
    nodes: Float64[ndarray, " k"],
    weights: Float64[ndarray, " k"],
    starts: Int64[ndarray, " m"],
) -> float:
    """The integral: x = R sin(angle) along the narrow axis, error functions along the other."""
    if radius <= 0.0:
        return 0.0
    narrow, wide = sigma[0], sigma[1]
    low, high = _clipped(miss, sigma, radius)
    half = 0.5 * (high - low)
    middle = 0.5 * (high + low)
    rule = _rule(half, middle, narrow, radius, len(starts) - 1)
    total = 0.0
    for k in range(starts[rule], starts[rule + 1]):
        angle = middle + half * nodes[k]
        depth = radius * math.cos(angle)
        offset = (radius * math.sin(angle) - miss[0]) / narrow
        near, far = miss[1] - depth, miss[1] + depth
        band = band_integral(near / (_SQRT_2 * wide), far / (_SQRT_2 * wide))
        total += weights[k] * depth * math.exp(-0.5 * offset * offset) * band
    return float(min(1.0, total * half / (2.0 * math.sqrt(2.0 * math.pi) * narrow)))


@kernel
def _clipped(
    miss: Float64[ndarray, " 2"], sigma: Float64[ndarray, " 2"], radius: float
) -> tuple[float, float]:
    """The angles between which the density is worth integrating."""
    nearest = min(miss[0], radius)
    gain = 0.0
    if miss[1] > 0.0:
        closest = max(miss[1] - radius, 0.0)
        gain = 0.5 * (miss[1] ** 2 - closest**2) / sigma[1] ** 2
    reach = math.sqrt((miss[0] - nearest) ** 2 + 2.0 * (_CLIP + gain) * sigma[0] ** 2)
    low = max(-1.0, (miss[0] - reach) / radius)
    high = min(1.0, (miss[0] + reach) / radius)
    return math.asin(low), math.asin(high)


@kernel
def _rule(half: float, middle: float, narrow: float, radius: float, rules: int) -> int:
    """The index of the rule: more nodes the more deviations the interval spans."""
    span = 0.5 * radius * (math.sin(middle + half) - math.sin(middle - half)) / narrow
    rule = 0
    while rule < rules - 1 and span >= _SPANS[rule]:
        rule += 1
    return rule
