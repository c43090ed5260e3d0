"""Kernels of the filter that says what the next element set should be.

A series y is followed by a state (x, x', x''): its value, its rate and the change of its rate.
Each epoch brings a value and, where `r[k, 1]` is positive, a rate. The rate and its change
wander (white noise of the densities q), which is what drag does. The one-step prediction errors
("innovations") and their variances are all the search needs (Kalman 1960; Bar-Shalom, Li &
Kirubarajan 2001, section 6.2 for the noise).
"""

from __future__ import annotations

import math

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel

__all__ = ["fit_noise", "gains", "innovations"]

_Six = tuple[float, float, float, float, float, float]
_START = (1e12, 1.0, 1e-12)
"""Variances before the first set: nothing is known (m, m/s, m/s2 or their likes)."""
_DEGREES = 4.0
"""Of Student's t: heavy tails, so that a few bad sets or burns do not set the noise."""
_SWEEPS = 3
_HALVINGS = 5
_SETTLING = 3
"""First sets that only start the filter."""


@kernel
def _predicted(p: _Six, d: float, q_rate: float, q_change: float) -> _Six:
    """The covariance (00, 01, 02, 11, 12, 22) after d seconds."""
    p00, p01, p02, p11, p12, p22 = p
    h = 0.5 * d * d
    d2, d3 = d * d, d * d * d
    return (
        p00
        + 2.0 * (d * p01 + h * p02)
        + d2 * p11
        + 2.0 * d * h * p12
        + h * h * p22
        + q_change * d2 * d3 / 20.0
        + q_rate * d3 / 3.0,
        p01
        + d * p11
        + h * p12
        + d * (p02 + d * p12 + h * p22)
        + q_change * d2 * d2 / 8.0
        + q_rate * d2 / 2.0,
        p02 + d * p12 + h * p22 + q_change * d3 / 6.0,
        p11 + 2.0 * d * p12 + d2 * p22 + q_change * d3 / 3.0 + q_rate * d,
        p12 + d * p22 + q_change * d2 / 2.0,
        p22 + q_change * d,
    )


@kernel
def _with_value(p: _Six, f: float) -> _Six:
    """The covariance once the value was seen with innovation variance f."""
    p00, p01, p02, p11, p12, p22 = p
    return (
        p00 - p00 * p00 / f,
        p01 - p00 * p01 / f,
        p02 - p00 * p02 / f,
        p11 - p01 * p01 / f,
        p12 - p01 * p02 / f,
        p22 - p02 * p02 / f,
    )


@kernel
def _with_rate(p: _Six, f: float) -> _Six:
    """The covariance once the rate was seen with innovation variance f."""
    p00, p01, p02, p11, p12, p22 = p
    return (
        p00 - p01 * p01 / f,
        p01 - p01 * p11 / f,
        p02 - p01 * p12 / f,
        p11 - p11 * p11 / f,
        p12 - p11 * p12 / f,
        p22 - p12 * p12 / f,
    )


@kernel
def gains(
    t: Float64[ndarray, " n"],
    r: Float64[ndarray, "n 2"],
    q: Float64[ndarray, "n 2"],
    slack: Float64[ndarray, "n 3"],
    f: Float64[ndarray, "n 2"],
    g: Float64[ndarray, "n 2 3"],
) -> None:
    """Writes innovation variances f and gains g; they depend on no measured value.

    `r` are the variances of value and rate (rate not seen where <= 0), `q` the noise densities
    of rate and change, `slack` what is added before a set to the covariance (00, 01, 11) for
    what is known badly there. f is infinite where nothing is seen.
    """
    p = (_START[0], 0.0, 0.0, _START[1], 0.0, _START[2] if r[0, 1] > 0.0 else 0.0)
    for k in range(len(t)):
        if k > 0:
            p = _predicted(p, t[k] - t[k - 1], q[k, 0], q[k, 1])
            a, b, c, d, e, h = p
            p = (a + slack[k, 0], b + slack[k, 1], c, d + slack[k, 2], e, h)
        f[k, 0] = p[0] + r[k, 0]
        g[k, 0, 0], g[k, 0, 1], g[k, 0, 2] = p[0] / f[k, 0], p[1] / f[k, 0], p[2] / f[k, 0]
        p = _with_value(p, f[k, 0])
        if r[k, 1] > 0.0:
            f[k, 1] = p[3] + r[k, 1]
            g[k, 1, 0], g[k, 1, 1], g[k, 1, 2] = p[1] / f[k, 1], p[3] / f[k, 1], p[4] / f[k, 1]
            p = _with_rate(p, f[k, 1])
        else:
            f[k, 1] = math.inf
            g[k, 1, 0], g[k, 1, 1], g[k, 1, 2] = 0.0, 0.0, 0.0


@kernel
def innovations(
    t: Float64[ndarray, " n"],
    y: Float64[ndarray, "n 2"],
    g: Float64[ndarray, "n 2 3"],
    v: Float64[ndarray, "n 2"],
) -> None:
    """Writes into v what each set says beyond what those before it foretold."""
    a, b, c = y[0, 0], y[0, 1], 0.0
    for k in range(len(t)):
        if k > 0:
            d = t[k] - t[k - 1]
            a += d * b + 0.5 * d * d * c
            b += d * c
        e = y[k, 0] - a
        v[k, 0] = e
        a, b, c = a + g[k, 0, 0] * e, b + g[k, 0, 1] * e, c + g[k, 0, 2] * e
        e = y[k, 1] - b
        v[k, 1] = e
        a, b, c = a + g[k, 1, 0] * e, b + g[k, 1, 1] * e, c + g[k, 1, 2] * e


@kernel
def _cost(
    t: Float64[ndarray, " n"],
    y: Float64[ndarray, "n 2"],
    extra: Float64[ndarray, "n 2"],
    slack: Float64[ndarray, "n 3"],
    x: Float64[ndarray, "4"],
) -> float:
    """Minus the log of Student's likelihood of the innovations, but for a constant.

    The same filter as `gains` and `innovations`, in one pass.
    """
    with_rate = x[1] > 0.0
    p = (_START[0], 0.0, 0.0, _START[1], 0.0, _START[2] if with_rate else 0.0)
    a, b, c, total = y[0, 0], y[0, 1], 0.0, 0.0
    for k in range(len(t)):
        if k > 0:
            d = t[k] - t[k - 1]
            a += d * b + 0.5 * d * d * c
            b += d * c
            p0, p1, p2, p3, p4, p5 = _predicted(p, d, x[2], x[3])
            p = (p0 + slack[k, 0], p1 + slack[k, 1], p2, p3 + slack[k, 2], p4, p5)
        f = p[0] + x[0] + extra[k, 0]
        e = y[k, 0] - a
        a, b, c = a + p[0] / f * e, b + p[1] / f * e, c + p[2] / f * e
        p = _with_value(p, f)
        if k >= _SETTLING:
            total += _surprise(e, f)
        if with_rate:
            f = p[3] + x[1] + extra[k, 1]
            e = y[k, 1] - b
            a, b, c = a + p[1] / f * e, b + p[3] / f * e, c + p[4] / f * e
            p = _with_rate(p, f)
            if k >= _SETTLING:
                total += _surprise(e, f)
    return total


@kernel
def _surprise(e: float, f: float) -> float:
    return 0.5 * (_DEGREES + 1.0) * math.log1p(e * e / (f * _DEGREES)) + 0.5 * math.log(f)


@kernel
def fit_noise(
    t: Float64[ndarray, " n"],
    y: Float64[ndarray, "n 2"],
    extra: Float64[ndarray, "n 2"],
    slack: Float64[ndarray, "n 3"],
    x: Float64[ndarray, "4"],
    low: Float64[ndarray, "4"],
    high: Float64[ndarray, "4"],
) -> None:
    """Moves x (variances of value and rate, densities of rate and change) to the likeliest.

    One number is changed by a factor at a time, within [low, high]; one whose limits are equal
    stays. `extra` are variances that single sets have beyond x.
    """
    best = _cost(t, y, extra, slack, x)
    step = 2.0
    for _ in range(_HALVINGS):
        for _ in range(_SWEEPS):
            moved = False
            for j in range(4):
                for sign in (1.0, -1.0):
                    while low[j] < high[j]:
                        before = x[j]
                        x[j] = min(high[j], max(low[j], before * math.exp(sign * step)))
                        if x[j] == before:
                            break
                        now = _cost(t, y, extra, slack, x)
                        if now >= best - 1e-3:
                            x[j] = before
                            break
                        best = now
                        moved = True
            if not moved:
                break
        step *= 0.5
