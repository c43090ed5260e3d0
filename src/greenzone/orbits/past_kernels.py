"""Mean elements carried months back: zonal harmonics, the Moon and the Sun, drag of known air.

SGP4's own drag is a power series in time about the epoch, useless after some weeks. Here the
elements are integrated, with the decay that the set itself states as the scale of the drag.
"""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_ROTATION_RAD_S, WGS84_FLATTENING
from greenzone.orbits.air_history import HEIGHT_STEP_M, LOWEST_M
from greenzone.orbits.sgp4_path_kernels import MU72_M3_S2, RADIUS72_M, secular_sgp4_rates

__all__ = ["carry_elements", "decay_rates", "turning_rates"]

_MU = MU72_M3_S2
_RE = RADIUS72_M
_FLAT = WGS84_FLATTENING
_SPIN = EARTH_ROTATION_RAD_S
_LOWEST = LOWEST_M
_HEIGHT_STEP = HEIGHT_STEP_M
_MOON_AND_SUN = math.radians(0.00338 + 0.00154) / 86_400.0
"""Node rate times cos(i) over revolutions a day (rad/s); Larson & Wertz (1999), eq. 6-14, 6-15."""
_SCALE_HEIGHT_M = 40_000.0
_MOST_NODES = 120
_FARTHEST_M = 5e7
_FALL_M = 5_000.0
"""A step lets an orbit fall by no more: a tenth of the height over which the air thins by half."""
_SHORTEST_S = 1_800.0
_Three = tuple[float, float, float]
_Air = tuple[Float64[ndarray, "t h"], float, float]


@kernel
def _log_density(air: _Air, t: float, height: float) -> float:
    table, start, step = air
    x = (height - _LOWEST) / _HEIGHT_STEP
    ih = int(min(max(x, 0.0), table.shape[1] - 1.000001))
    x -= ih
    y = min(max((t - start) / step, 0.0), table.shape[0] - 1.000001)
    it = int(y)
    y -= it
    before = table[it, ih] + x * (table[it, ih + 1] - table[it, ih])
    after = table[it + 1, ih] + x * (table[it + 1, ih + 1] - table[it + 1, ih])
    return float((1.0 - y) * before + y * after)


@kernel
def _drag(a: float, e: float, i: float, w: float, t: float, air: _Air) -> _Three:
    """Rates of a, e and i for a ballistic coefficient of 1 m2/kg, averaged over a revolution.

    Gauss's equations for a force against the velocity (King-Hele 1987, ch. 4), and the turning
    air's push across the orbit for the inclination.
    """
    nodes = min(_MOST_NODES, 8 + int(4.0 * math.sqrt(a * e / _SCALE_HEIGHT_M)))
    si2 = math.sin(i) ** 2
    d_a, d_e, d_i = 0.0, 0.0, 0.0
    for q in range(nodes):
        half = math.pi * (q + 0.5) / nodes
        c = math.cos(2.0 * half)
        r = a * (1.0 - e * c)
        f = 2.0 * math.atan2(
            math.sqrt(1.0 + e) * math.sin(half), math.sqrt(1.0 - e) * math.cos(half)
        )
        height = r - _RE * (1.0 - si2 * math.sin(w + f) ** 2 * _FLAT)
        rho = math.exp(_log_density(air, t, height))
        v = math.sqrt(_MU / a * (1.0 + e * c) / (1.0 - e * c))
        d_a += rho * v**3 * (1.0 - e * c)
        d_e += rho * v * (1.0 - e * e) * c
        d_i += rho * v * (r * math.cos(w + f)) ** 2 * (1.0 - e * c)
    across = -0.5 * _SPIN * math.sin(i) / math.sqrt(_MU * a * (1.0 - e * e))
    return -a * a / _MU * d_a / nodes, -d_e / nodes, across * d_i / nodes


@kernel
def turning_rates(a: float, e: float, i: float, high: Float64[ndarray, "3 d"]) -> _Three:
    """Rates of node and perigee (rad/s) and forcing of e cos(perigee) (1/s) without drag."""
    node, perigee = secular_sgp4_rates(a, e, i)
    n = math.sqrt(_MU / a) / a
    q = (_RE / a) ** 5 / (1.0 - e * e) ** 4
    ratio = _RE / a / (1.0 - e * e)
    high_node, high_perigee, forcing = 0.0, 0.0, 0.0
    for d in range(high.shape[1]):
        high_node += high[0, d] * q
        high_perigee += high[1, d] * q
        forcing += high[2, d] * q
        q *= ratio
    node -= _MOON_AND_SUN * math.cos(i) / (n * 86_400.0 / (2.0 * math.pi))
    return node + n * high_node, perigee + n * high_perigee, n * forcing


@kernel
def _step(
    five: Float64[ndarray, "5"],
    t: float,
    left: float,
    longest: float,
    ballistic: float,
    air: _Air,
    high: Float64[ndarray, "3 d"],
) -> float:
    """One step of the midpoint rule, in place: a, e, i, node, perigee. Returns its length (s).

    It is as long as is `left`, at most `longest`, and shorter where the orbit falls fast.
    """
    a, e, i, node, w = five
    d_a, d_e, _ = _drag(a, e, i, w, t, air)
    size = min(abs(left), longest, max(_SHORTEST_S, _FALL_M / max(-ballistic * d_a, 1e-12)))
    d = math.copysign(size, left)
    _, turn = secular_sgp4_rates(a, e, i)
    am = a + 0.5 * d * ballistic * d_a
    em = max(1e-7, e + 0.5 * d * ballistic * d_e)
    d_a, d_e, d_i = _drag(am, em, i, w + 0.5 * d * turn, t + 0.5 * d, air)
    d_node, d_w, forcing = turning_rates(am, em, i, high)
    shrink = 1.0
    if em > abs(d * ballistic * d_e):
        half = 0.5 * d * ballistic * d_e
        shrink = (em + half) / (em - half)
    k, h = e * math.cos(w + d * d_w) * shrink, e * math.sin(w + d * d_w) * shrink
    k += forcing * d * math.cos(0.5 * d * d_w)
    h += forcing * d * math.sin(0.5 * d * d_w)
    five[0] = a + d * ballistic * d_a
    five[1] = math.sqrt(k * k + h * h)
    five[2] = i + d * ballistic * d_i
    five[3] = node + d * d_node
    five[4] = math.atan2(h, k)
    return d


@kernel
def carry_elements(
    elements: Float64[ndarray, "n 5"],
    since_s: Float64[ndarray, " n"],
    to_s: float,
    ballistic: Float64[ndarray, " n"],
    air: _Air,
    high: Float64[ndarray, "n 3 d"],
    step_s: float,
) -> Float64[ndarray, "n 5"]:
    """Mean elements at `to_s` of sets whose epochs are `since_s`; ballistic in m2/kg (C_D A/M).

    `air` is the table, its start on the same clock (s) and its step (s). Rows that leave all
    bounds come back as NaN.
    """
    out = elements.copy()
    for j in range(elements.shape[0]):
        t = since_s[j]
        while abs(to_s - t) > 1e-3:
            t += _step(out[j], t, to_s - t, step_s, ballistic[j], air, high[j])
            if not (_RE < out[j, 0] < _FARTHEST_M and out[j, 1] < 0.95):
                out[j] = np.nan
                break
    return out


@kernel
def decay_rates(
    elements: Float64[ndarray, "n 5"], since_s: Float64[ndarray, " n"], air: _Air
) -> Float64[ndarray, " n"]:
    """Rate of the semi-major axis (m/s) at each epoch for a ballistic coefficient of 1 m2/kg."""
    out = np.empty(elements.shape[0])
    for j in range(elements.shape[0]):
        a, e, i, _, w = elements[j]
        out[j] = _drag(a, e, i, w, since_s[j], air)[0]
    return out
