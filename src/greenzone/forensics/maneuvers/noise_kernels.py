"""Kernels that find the noise of a history from the history itself, stretch by stretch."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.forensics.maneuvers.evidence_kernels import PLANE
from greenzone.forensics.maneuvers.filter_kernels import fit_noise

__all__ = ["fit_stretches", "quantile", "rolling_median"]

_DAY = 86_400.0
_STRETCH_S = 200.0 * _DAY
_MARGIN_S = 40.0 * _DAY
_TO_SIGMA = 1.4826
_WIDEST = 9.0
"""Variances may exceed their robust first estimate by this factor."""
_STRIDE = 8


@kernel
def quantile(x: Float64[ndarray, " n"], share: float) -> float:
    """The value that a share of the numbers do not exceed; 0.5 gives the median.

    Loops and one sort compile in a fraction of the time that numpy's functions take here.
    """
    ordered = np.sort(x)
    return float(ordered[min(len(x) - 1, int(share * len(x)))])


@kernel
def _usual_size(x: Float64[ndarray, " n"]) -> float:
    """The standard deviation of normal numbers with the median absolute deviation of x."""
    return _TO_SIGMA * quantile(np.abs(x - quantile(x, 0.5)), 0.5)


@kernel
def rolling_median(x: Float64[ndarray, " n"], half: int, out: Float64[ndarray, " n"]) -> None:
    """Writes the medians of x over `half` neighbours on each side, the same for 8 in a row."""
    n = len(x)
    for k in range(n):
        if k % _STRIDE:
            out[k] = out[k - 1]
        else:
            middle = min(k + _STRIDE // 2, n - 1)
            out[k] = quantile(x[max(0, middle - half) : min(n, middle + half + 1)], 0.5)


@kernel
def _first_estimate(
    t: Float64[ndarray, " n"],
    y: Float64[ndarray, "n 2"],
    kind: int,
    low: Float64[ndarray, "4"],
    high: Float64[ndarray, "4"],
    x: Float64[ndarray, "4"],
) -> None:
    """Robust noise of value and rate from neighbouring sets, and how far it may be moved."""
    if kind == PLANE:
        value = max(_usual_size(y[1:, 0] - y[:-1, 0]) ** 2 / 2.0, low[0])
        x[0], x[1], x[2], x[3] = value, 0.0, low[2] * 10.0, 0.0
        high[0], high[1], high[2], high[3] = _WIDEST * value, 0.0, low[2] * 1e4, 0.0
        low[1], low[3] = 0.0, 0.0
        return
    miss = y[1:, 0] - y[:-1, 0] - 0.5 * (t[1:] - t[:-1]) * (y[1:, 1] + y[:-1, 1])
    value = max(_usual_size(miss) ** 2 / 2.0, low[0])
    rate = max(_usual_size(y[1:, 1] - y[:-1, 1]) ** 2 / 2.0, low[1])
    x[0], x[1] = value, rate
    x[2], x[3] = 0.1 * rate / _DAY, 1e-3 * rate / _DAY**3
    high[0], high[1] = _WIDEST * value, _WIDEST * rate
    high[2], high[3] = _WIDEST * rate / _DAY, rate / _DAY**3


@kernel
def fit_stretches(
    t: Float64[ndarray, " n"],
    y: Float64[ndarray, "n 2"],
    bad: Float64[ndarray, "n 2"],
    slack: Float64[ndarray, "n 3"],
    kind: int,
    least: Float64[ndarray, "4"],
    noise: Float64[ndarray, "n 4"],
) -> None:
    """Writes for each set the noise of its stretch of 200 days: see `fit_noise`.

    `least` are the smallest values allowed. The estimate before (if noise[0, 0] > 0) is where
    the search starts.
    """
    count = max(1, round((t[-1] - t[0]) / _STRETCH_S))
    width = (t[-1] - t[0]) / count
    x, low, high = np.empty(4), np.empty(4), np.empty(4)
    for i in range(count):
        start, end = t[0] + i * width, t[0] + (i + 1) * width
        a, b = np.searchsorted(t, start - _MARGIN_S), np.searchsorted(t, end + _MARGIN_S)
        first = np.searchsorted(t, start) if i else 0
        last = np.searchsorted(t, end) if i < count - 1 else len(t)
        if b - a < 8 or last <= first:
            for k in range(max(first, 1), last):
                for j in range(4):
                    noise[k, j] = noise[k - 1, j]
            continue
        for j in range(4):
            low[j] = least[j]
        _first_estimate(t[a:b], y[a:b], kind, low, high, x)
        for j in range(4):
            high[j] = max(high[j], low[j])
            if noise[first, 0] > 0.0:
                x[j] = noise[first, j]
            x[j] = min(high[j], max(low[j], x[j]))
        fit_noise(t[a:b], y[a:b], bad[a:b], slack[a:b], x, low, high)
        for k in range(first, last):
            for j in range(4):
                noise[k, j] = x[j]
