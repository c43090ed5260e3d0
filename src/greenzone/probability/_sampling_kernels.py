"""Kernels that follow sampled pairs through a window and tell which come within a distance."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.probability._equinoctial_kernels import kepler_states

__all__ = ["come_within", "states_come_within"]

_ITERATIONS = 40
_SETTLED = 1e-9
_Three = tuple[float, float, float]


@kernel
def come_within(
    elements: Float64[ndarray, "n 12"],
    mu: float,
    radius: float,
    seconds: Float64[ndarray, " t"],
    hits: Bool[ndarray, " n"],
) -> None:
    """Fills whether each pair of Kepler orbits comes within the radius between the times.

    Both objects' equinoctial elements follow each other in a row. Between the times, the motion
    against each other is the cubic through both ends' positions and velocities.
    """
    count = len(seconds)
    states = np.empty((2, count, 6))
    for i in range(len(elements)):
        for o in range(2):
            kepler_states(elements[i, 6 * o : 6 * o + 6], mu, seconds, states[o])
        hits[i] = _comes_within(states, seconds, radius)


@kernel
def states_come_within(
    states: Float64[ndarray, "n 2 t 6"],
    seconds: Float64[ndarray, " t"],
    radius: float,
    hits: Bool[ndarray, " n"],
) -> None:
    """The same for states at the times, however they were propagated; NaN never comes near."""
    for i in range(len(states)):
        hits[i] = _comes_within(states[i], seconds, radius)


@kernel
def _comes_within(
    states: Float64[ndarray, "2 t 6"], seconds: Float64[ndarray, " t"], radius: float
) -> bool:
    r_before, v_before = _relative(states, 0)
    for k in range(len(seconds)):
        r, v = _relative(states, k)
        if _dot(r, r) <= radius * radius:
            return True
        if k > 0 and _dot(r_before, v_before) < 0.0 and _dot(r, v) > 0.0:
            length = seconds[k] - seconds[k - 1]
            if _least_square(r_before, v_before, r, v, length) <= radius * radius:
                return True
        r_before, v_before = r, v
    return False


@kernel
def _relative(states: Float64[ndarray, "2 t 6"], k: int) -> tuple[_Three, _Three]:
    a, b = states[0, k], states[1, k]
    return (b[0] - a[0], b[1] - a[1], b[2] - a[2]), (b[3] - a[3], b[4] - a[4], b[5] - a[5])


@kernel
def _least_square(ra: _Three, va: _Three, rb: _Three, vb: _Three, length: float) -> float:
    """The least squared distance of a cubic that approaches at its start and recedes at its end."""
    low, high = 0.0, 1.0
    at_low, at_high = length * _dot(ra, va), length * _dot(rb, vb)
    s, square, side = 0.0, math.inf, 0
    for _ in range(_ITERATIONS):
        before = s
        s = low - at_low * (high - low) / (at_high - at_low)
        r, slope = _cubic(ra, va, rb, vb, length, s)
        value = _dot(r, slope)
        square = _dot(r, r)
        if abs(s - before) < _SETTLED or value == 0.0:
            break
        if value < 0.0:
            low, at_low = s, value
            at_high *= 0.5 if side < 0 else 1.0
            side = -1
        else:
            high, at_high = s, value
            at_low *= 0.5 if side > 0 else 1.0
            side = 1
    return square


@kernel
def _cubic(
    ra: _Three, va: _Three, rb: _Three, vb: _Three, length: float, s: float
) -> tuple[_Three, _Three]:
    """Hermite's cubic and its derivative by s, which runs from 0 to 1."""
    t = 1.0 - s
    h0, h1 = t * t * (1.0 + 2.0 * s), s * s * (1.0 + 2.0 * t)
    g0, g1 = length * s * t * t, -length * s * s * t
    d = 6.0 * s * t
    e0, e1 = length * t * (1.0 - 3.0 * s), length * s * (3.0 * s - 2.0)
    return (
        (
            h0 * ra[0] + h1 * rb[0] + g0 * va[0] + g1 * vb[0],
            h0 * ra[1] + h1 * rb[1] + g0 * va[1] + g1 * vb[1],
            h0 * ra[2] + h1 * rb[2] + g0 * va[2] + g1 * vb[2],
        ),
        (
            d * (rb[0] - ra[0]) + e0 * va[0] + e1 * vb[0],
            d * (rb[1] - ra[1]) + e0 * va[1] + e1 * vb[1],
            d * (rb[2] - ra[2]) + e0 * va[2] + e1 * vb[2],
        ),
    )


@kernel
def _dot(a: _Three, b: _Three) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
