"""Kernel of Chan's series: the distribution of a distance from an offset centre (Rice)."""

from __future__ import annotations

import math

from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.core.compiled import kernel

__all__ = ["rice_probabilities"]


_FAR = 28.0
"""exp(-28^2) is no number any more."""
_MANY = 1e5


@kernel
def rice_probabilities(
    half_size: Float64[ndarray, " n"],
    half_miss: Float64[ndarray, " n"],
    wanted: Bool[ndarray, " n"],
    pc: Float64[ndarray, " n"],
) -> None:
    """Rice's distribution as a Poisson mixture of Erlang distributions, summed to its end."""
    for i in range(len(pc)):
        if wanted[i]:
            pc[i] = _rice(half_size[i], half_miss[i])


@kernel
def _rice(u: float, v: float) -> float:
    """Sum over m of Poisson(m; v) times the chance that an Erlang(m + 1) falls below u.

    The terms are greatest near the lesser of v and sqrt(u v), which decides where to add up; far
    out the distance is normal.
    """
    gap = math.sqrt(v) - math.sqrt(u)
    if gap > _FAR:
        return 0.0
    if v > _MANY:
        return 0.5 * math.erfc(gap)
    log_u = math.log(u) if u > 0.0 else -math.inf
    log_v = math.log(v) if v > 0.0 else -math.inf
    middle = min(v, math.sqrt(u * v))
    reach = 40.0 * math.sqrt(middle) + 60.0
    total = 0.0
    for m in range(max(0, int(middle - reach)), int(middle + reach)):
        poisson = math.exp(-v + (m * log_v if m else 0.0) - math.lgamma(m + 1.0))
        term = poisson * _erlang(u, log_u, m + 1)
        total += term
        if m > middle and term < 1e-18 * total:
            break
    return float(min(1.0, total))


@kernel
def _erlang(u: float, log_u: float, shape: int) -> float:
    """The chance that a sum of `shape` unit exponentials is below u."""
    if u <= 0.0:
        return 0.0
    term = math.exp(-u + shape * log_u - math.lgamma(shape + 1.0))
    total, k = term, shape
    while term > 1e-18 * total:
        k += 1
        term *= u / k
        total += term
    return total
