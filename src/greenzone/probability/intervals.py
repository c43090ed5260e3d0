"""Exact confidence intervals of a probability counted by Monte Carlo, plain or weighted."""

from __future__ import annotations

import math
from collections.abc import Callable

__all__ = ["clopper_pearson_1934", "fay_feuer_1997"]

_HALVINGS = 200
_TERMS = 10_000
_TINY = 1e-300


def clopper_pearson_1934(hits: int, samples: int, confidence: float = 0.95) -> tuple[float, float]:
    """The exact interval of a binomial probability; never too narrow.

    C. J. Clopper & E. S. Pearson, Biometrika 26, 1934: the probabilities at which as many hits or
    more, or as few or fewer, have half of what the confidence leaves out.
    """
    tail = 0.5 * (1.0 - confidence)
    low = 0.0
    if hits > 0:
        low = _root(lambda p: _beta_cdf(hits, samples - hits + 1, p) - tail, 0.0, 1.0)
    high = 1.0
    if hits < samples:
        high = _root(lambda p: _beta_cdf(hits + 1, samples - hits, p) - 1.0 + tail, 0.0, 1.0)
    return low, high


def fay_feuer_1997(
    total: float, squares: float, greatest: float, confidence: float = 0.95
) -> tuple[float, float]:
    """The interval of a weighted sum of rare, independent hits: their sum, squares, and one more.

    M. P. Fay & E. J. Feuer, Statistics in Medicine 16, 1997, by gamma distributions; the exact
    Poisson interval where all weights are equal. `greatest` is the greatest weight a hit may have.
    """
    tail = 0.5 * (1.0 - confidence)
    low = squares / total * _gamma_quantile(total**2 / squares, tail) if total > 0.0 else 0.0
    above, variance = total + greatest, squares + greatest**2
    return low, variance / above * _gamma_quantile(above**2 / variance, 1.0 - tail)


def _gamma_quantile(shape: float, probability: float) -> float:
    high = shape + 10.0
    while _gamma_cdf(shape, high) < probability:
        high *= 2.0
    return _root(lambda x: _gamma_cdf(shape, x) - probability, 0.0, high)


def _root(rising: Callable[[float], float], low: float, high: float) -> float:
    """Where a rising function changes its sign, by bisection."""
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        if high - low <= 1e-14 * high:
            break
        if rising(middle) < 0.0:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)


def _gamma_cdf(shape: float, x: float) -> float:
    """The regularised lower incomplete gamma function: its series, or Lentz's fraction."""
    if x <= 0.0:
        return 0.0
    front = math.exp(shape * math.log(x) - x - math.lgamma(shape + 1.0))
    if x < shape + 1.0:
        term, total, k = 1.0, 1.0, shape
        while term > 1e-17 * total:
            k += 1.0
            term *= x / k
            total += term
        return front * total
    b, c = x + 1.0 - shape, 1.0 / _TINY
    d = 1.0 / b
    fraction = d
    for i in range(1, _TERMS):
        a = -i * (i - shape)
        b += 2.0
        d = 1.0 / _not_zero(a * d + b)
        c = _not_zero(b + a / c)
        fraction *= d * c
        if abs(d * c - 1.0) < 1e-15:
            break
    return 1.0 - front * shape * fraction


def _beta_cdf(a: float, b: float, x: float) -> float:
    """The regularised incomplete beta function, by Lentz's continued fraction (DLMF 8.17.22)."""
    if x <= 0.0 or x >= 1.0:
        return 0.0 if x <= 0.0 else 1.0
    if x > (a + 1.0) / (a + b + 2.0):
        return 1.0 - _beta_cdf(b, a, 1.0 - x)
    logs = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    front = math.exp(logs + a * math.log(x) + b * math.log1p(-x)) / a
    c, d = 1.0, 1.0 / _not_zero(1.0 - (a + b) * x / (a + 1.0))
    fraction = d
    for m in range(1, _TERMS):
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0)),
        ):
            d = 1.0 / _not_zero(1.0 + term * d)
            c = _not_zero(1.0 + term / c)
            fraction *= d * c
        if abs(d * c - 1.0) < 1e-15:
            break
    return front * fraction


def _not_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
