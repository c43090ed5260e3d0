"""Kernels that weigh one hypothesis, a maneuver or a bad set, against none.

What a maneuver of size one would add to the series is sent through the same filter as the
series itself. With v the innovations of the series, e those of the hypothesis and f their
variances, the likeliest size is sum(e v / f) / sum(e e / f) with the variance 1 / sum(e e / f)
(the generalised likelihood ratio test of Willsky & Jones 1976).
"""

from __future__ import annotations

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel

__all__ = ["IN_TRACK", "PLANE", "bad_set_evidence", "evidence", "response"]

IN_TRACK = 0
"""A maneuver changes the rate of the series: the phase along the track."""
PLANE = 1
"""A maneuver changes the value of the series: the tilt of the orbit's plane."""

_NEGLIGIBLE = 1e-3
_LONGEST_S = 60.0 * 86_400.0
_FORGOTTEN = 6
"""Sets in a row that add nothing: the filter has taken the change in."""


@kernel
def response(age: float, span: float, kind: int) -> tuple[float, float]:
    """Value and rate that the set of an epoch `age` s after a maneuver of size one shows.

    An element set is a fit to the observations of the `span` s before its epoch. A straight
    line fitted by least squares to a kinked one, both evaluated at the epoch, shows of the new
    rate s^2 (3 - 2 s) and of the value span (2 s^2 - s^3), s = age / span; a constant fitted to
    a step shows s. docs/maneuvers.md derives them.
    """
    if age <= 0.0:
        return 0.0, 0.0
    if kind == PLANE:
        return (age / span if age < span else 1.0), 0.0
    if age < span:
        s = age / span
        return span * s * s * (2.0 - s), s * s * (3.0 - 2.0 * s)
    return age, 1.0


@kernel
def evidence(
    t: Float64[ndarray, " n"],
    v: Float64[ndarray, "n 2"],
    f: Float64[ndarray, "n 2"],
    g: Float64[ndarray, "n 2 3"],
    k: int,
    when: float,
    span: float,
    kind: int,
) -> tuple[float, float]:
    """sum(e v / f) and sum(e e / f) of a maneuver at `when`, in the gap before the set k."""
    a, b, c, num, den = 0.0, 0.0, 0.0, 0.0, 0.0
    idle = 0
    for j in range(k, len(t)):
        age = t[j] - when
        if age > _LONGEST_S or idle > _FORGOTTEN:
            break
        if j > k:
            d = t[j] - t[j - 1]
            a += d * b + 0.5 * d * d * c
            b += d * c
        value, rate = response(age, span, kind)
        e = value - a
        more = e * e / f[j, 0]
        num += e * v[j, 0] / f[j, 0]
        a, b, c = a + g[j, 0, 0] * e, b + g[j, 0, 1] * e, c + g[j, 0, 2] * e
        e = rate - b
        more += e * e / f[j, 1]
        num += e * v[j, 1] / f[j, 1]
        a, b, c = a + g[j, 1, 0] * e, b + g[j, 1, 1] * e, c + g[j, 1, 2] * e
        den += more
        idle = idle + 1 if more < _NEGLIGIBLE * den else 0
    return num, den


@kernel
def bad_set_evidence(
    t: Float64[ndarray, " n"],
    v: Float64[ndarray, "n 2"],
    f: Float64[ndarray, "n 2"],
    g: Float64[ndarray, "n 2 3"],
    k: int,
    component: int,
) -> tuple[float, float]:
    """sum(e v / f) and sum(e e / f) of a value (0) or rate (1) that is wrong in the set k alone."""
    a, b, c, num, den = 0.0, 0.0, 0.0, 0.0, 0.0
    for j in range(k, min(len(t), k + 8 * _FORGOTTEN)):
        if j > k:
            d = t[j] - t[j - 1]
            a += d * b + 0.5 * d * d * c
            b += d * c
        here = 1.0 if j == k else 0.0
        e = here * (1 - component) - a
        num += e * v[j, 0] / f[j, 0]
        den += e * e / f[j, 0]
        a, b, c = a + g[j, 0, 0] * e, b + g[j, 0, 1] * e, c + g[j, 0, 2] * e
        e = here * component - b
        num += e * v[j, 1] / f[j, 1]
        den += e * e / f[j, 1]
        a, b, c = a + g[j, 1, 0] * e, b + g[j, 1, 1] * e, c + g[j, 1, 2] * e
    return num, den
