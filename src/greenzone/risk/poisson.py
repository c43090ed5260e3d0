"""Limits of a Poisson mean from a weighted count.

Garwood (1936), "Fiducial limits for the Poisson distribution", Biometrika 28, 437-442:
the upper limit after n counts is the mean mu whose chance of n or fewer is 1 - confidence,
P(n + 1, mu) = confidence with P the regularised lower incomplete gamma function. n need not
be whole: a weighted count is taken as its sum over the largest weight ("how many of the
heaviest samples would make this sum"), which overstates the spread and so is on the safe side.
"""

from __future__ import annotations

import math
from statistics import NormalDist

__all__ = ["CONFIDENCE", "poisson_lower_limit", "poisson_upper_limit"]

CONFIDENCE = 0.95
"""One-sided confidence of every bound that greenzone reports in place of an estimate."""


def poisson_upper_limit(count: float, confidence: float = CONFIDENCE) -> float:
    """Garwood's upper limit of the mean after `count` >= 0 (3.0 after none, at 95 %)."""
    return _gamma_quantile(count + 1.0, confidence)


def poisson_lower_limit(count: float, confidence: float = CONFIDENCE) -> float:
    """Garwood's lower limit of the mean after `count` >= 0 (zero after none)."""
    return min(_gamma_quantile(count, 1.0 - confidence), count) if count > 0.0 else 0.0


def _gamma_quantile(shape: float, probability: float) -> float:
    """The x at which P(shape, x) = `probability`, by Newton's method kept inside a bracket."""
    low, high = 0.0, shape + 10.0 * math.sqrt(shape) + 10.0
    x = _first_guess(shape, probability)
    if x < 1e-290:
        return 0.0
    for _ in range(80):
        x = x if low < x < high else 0.5 * (low + high)
        excess = _lower_gamma(shape, x) - probability
        low, high = (x, high) if excess < 0.0 else (low, x)
        log_density = (shape - 1.0) * math.log(x) - x - math.lgamma(shape)
        step = excess * math.exp(min(-log_density, 700.0))
        if abs(step) <= 1e-13 * x or high - low <= 1e-15 * high:
            break
        x -= step
    return x


def _first_guess(shape: float, probability: float) -> float:
    """Wilson and Hilferty (1931), or for small x the first term of the series inverted."""
    z = NormalDist().inv_cdf(probability)
    root = 1.0 - 1.0 / (9.0 * shape) + z / (3.0 * math.sqrt(shape))
    if root > 0.3:
        return shape * root**3
    return math.exp((math.log(probability) + math.lgamma(shape + 1.0)) / shape)


def _lower_gamma(shape: float, x: float) -> float:
    """P(shape, x) by its power series, DLMF 8.11.4 (all terms positive: no cancellation)."""
    if x <= 0.0:
        return 0.0
    term = math.exp(shape * math.log(x) - x - math.lgamma(shape + 1.0))
    total, k = term, 0
    while term > total * 1e-16 and total < 1.0:
        k += 1
        term *= x / (shape + k)
        total += term
    return min(total, 1.0)
