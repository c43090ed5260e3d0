"""Mean elements carried forward to re-entry in real air, for whole clouds.

The equations are those of `past_kernels` (Gauss's for a drag against the motion, averaged over a
revolution; zonals, Moon and Sun in `turning_rates`), with air that also knows latitude and local
time, and that turns with the Earth.
"""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_ROTATION_RAD_S, WGS84_FLATTENING
from greenzone.orbits.decay_air import AIR_OFFSET_M, AIR_SCALE_M, HEIGHT_LOG_STEP
from greenzone.orbits.mean_conversion import mean_of_state
from greenzone.orbits.past_kernels import turning_rates
from greenzone.orbits.sgp4_path_kernels import MU72_M3_S2, RADIUS72_M, secular_sgp4_rates

__all__ = ["decay_paths", "elements_before", "mean_elements_of_states", "shrink_rates"]

_MU = MU72_M3_S2
_RE = RADIUS72_M
_FLAT = WGS84_FLATTENING
_SPIN = EARTH_ROTATION_RAD_S
_OFFSET = AIR_OFFSET_M
_SCALE = AIR_SCALE_M
_LOG_STEP = HEIGHT_LOG_STEP
_SUN_RATE = math.radians(0.9856474) / 86_400.0
_COS_TILT = math.cos(math.radians(23.4393))
_J2 = 1.082616e-3
_LONG_PERIOD = 0.5 * 2.53881e-6 / _J2
"""-J3 / (2 J2), WGS 72, as in `sgp4_path_kernels`."""
_WIDTH_M = 40_000.0
_MOST_NODES = 120
_LONGEST_S = 2.0 * 86_400.0
_SHORTEST_S = 300.0
_FALL_M = 5_000.0
_DIP_M = 1_500.0
"""A step lets the perigee sink by no more: a share of the height over which the air thickens."""
_END_HEIGHT_M = 120_000.0
_END_PERIGEE_M = 80_000.0
_FARTHEST_M = 6e7
_Three = tuple[float, float, float]
_Air = tuple[Float64[ndarray, "s h l t"], float, float, float]


@kernel
def _density(air: _Air, it: int, ft: float, height: float, sine: float, hour: float) -> float:
    """Density (kg/m3); `hour` is local solar time as an angle from midnight, `sine` of latitude."""
    table = air[0]
    heights, latitudes, hours = table.shape[1], table.shape[2], table.shape[3]
    x = math.log(max(height - _OFFSET, 1_000.0) / _SCALE) / _LOG_STEP
    if x > heights - 1:
        return 0.0
    ih = int(min(max(x, 0.0), heights - 1.000001))
    x = max(x - ih, -4.0)
    y = (0.5 + math.asin(min(max(sine, -1.0), 1.0)) / math.pi) * (latitudes - 1)
    il = int(min(y, latitudes - 1.000001))
    y -= il
    z = hour * hours / (2.0 * math.pi)
    z -= hours * math.floor(z / hours)
    i0 = min(int(z), hours - 1)
    z -= i0
    i1 = (i0 + 1) % hours
    total = 0.0
    for jt in range(2):
        wt = ft if jt == 1 else 1.0 - ft
        for jh in range(2):
            w = wt * (x if jh == 1 else 1.0 - x)
            plane = table[it + jt, ih + jh]
            low = plane[il, i0] + z * (plane[il, i1] - plane[il, i0])
            high = plane[il + 1, i0] + z * (plane[il + 1, i1] - plane[il + 1, i0])
            total += w * (low + y * (high - low))
    return math.exp(total)


@kernel
def _drag(a: float, e: float, i: float, node: float, w: float, t: float, air: _Air) -> _Three:
    """Rates of a, e and i for a ballistic coefficient of 1 m2/kg, averaged over a revolution.

    The height has SGP4's short-period terms of the radius (Hoots & Roehrich 1980): in a polar
    orbit their mean alone is 5 km.
    """
    nodes = min(_MOST_NODES, 10 + int(4.0 * math.sqrt(a * e / _WIDTH_M)))
    si, ci = math.sin(i), math.cos(i)
    beta = math.sqrt(1.0 - e * e)
    count = air[0].shape[0]
    ft = min(max((t - air[1]) / air[2], 0.0), count - 1.000001)
    it = int(ft)
    ft -= it
    sun = air[3] + _SUN_RATE * t
    noon = math.atan2(_COS_TILT * math.sin(sun), math.cos(sun))
    turn = _SPIN * ci * a * a * beta / math.sqrt(_MU * a)
    first = 0.25 * _J2 * _RE * _RE / (a * (1.0 - e * e))
    lift = 3.0 * first * beta * (1.0 - 3.0 * ci * ci) / (a * (1.0 - e * e))
    d_a, d_e, d_i = 0.0, 0.0, 0.0
    for q in range(nodes):
        big_e = 2.0 * math.pi * (q + 0.5) / nodes
        c = math.cos(big_e)
        r = a * (1.0 - e * c)
        if r - _RE > 1_500_000.0:
            continue
        f = math.atan2(beta * math.sin(big_e), c - e)
        su, cu = math.sin(w + f), math.cos(w + f)
        height = r * (1.0 + lift) - _RE * (1.0 - (si * su) ** 2 * _FLAT)
        height += first * si * si * (1.0 - 2.0 * su * su)
        hour = node + math.atan2(ci * su, cu) - noon + math.pi
        rho = _density(air, it, ft, height, si * su, hour)
        v = math.sqrt(_MU / a * (1.0 + e * c) / (1.0 - e * c))
        still = 1.0 - turn * (1.0 - e * c) ** 2 / (1.0 - e * e)
        rho *= still * still
        d_a += rho * v**3 * (1.0 - e * c)
        d_e += rho * v * (1.0 - e * e) * c
        d_i += rho * v * (r * cu) ** 2 * (1.0 - e * c)
    across = -0.5 * _SPIN * si / math.sqrt(_MU * a * (1.0 - e * e))
    return -a * a / _MU * d_a / nodes, -d_e / nodes, across * d_i / nodes


@kernel
def _tilt(a: float, e: float, i: float) -> float:
    """What J3 adds to e sin(perigee) beyond SGP4's mean elements (Hoots & Roehrich 1980)."""
    return _LONG_PERIOD * math.sin(i) * _RE / (a * (1.0 - e * e))


@kernel
def _drag_true(
    a: float, e: float, i: float, node: float, w: float, t: float, air: _Air
) -> tuple[float, float, float, float]:
    """As `_drag`, on the orbit with J3's part of the eccentricity; then that eccentricity."""
    k, h = e * math.cos(w), e * math.sin(w) + _tilt(a, e, i)
    true_e = math.sqrt(k * k + h * h)
    d_a, d_e, d_i = _drag(a, true_e, i, node, math.atan2(h, k), t, air)
    return d_a, d_e, d_i, true_e


@kernel
def _step(
    five: Float64[ndarray, "5"],
    t: float,
    left: float,
    ballistic: float,
    air: _Air,
    high: Float64[ndarray, "3 d"],
) -> float:
    """One step of the midpoint rule, in place; returns its length (s), with the sign of `left`."""
    a, e, i, node, w = five
    d_a, d_e, _, _ = _drag_true(a, e, i, node, w, t, air)
    dip = abs(ballistic * (d_a * (1.0 - e) - a * d_e))
    room = min(_FALL_M / max(-ballistic * d_a, 1e-12), _DIP_M / max(dip, 1e-12))
    d = math.copysign(min(abs(left), _LONGEST_S, max(_SHORTEST_S, room)), left)
    node_rate, turn = secular_sgp4_rates(a, e, i)
    am = max(a + 0.5 * d * ballistic * d_a, _RE)
    em = min(max(1e-7, e + 0.5 * d * ballistic * d_e), 0.95)
    half_node, half_w = node + 0.5 * d * node_rate, w + 0.5 * d * turn
    d_a, d_e, d_i, true_e = _drag_true(am, em, i, half_node, half_w, t + 0.5 * d, air)
    d_node, d_w, forcing = turning_rates(am, em, i, high)
    half = 0.5 * d * ballistic * d_e
    shrink = (true_e + half) / (true_e - half) if true_e > 2.0 * abs(half) else 1.0
    k = e * math.cos(w + d * d_w) + forcing * d * math.cos(0.5 * d * d_w)
    h = e * math.sin(w + d * d_w) + forcing * d * math.sin(0.5 * d * d_w)
    tilt = _tilt(am, em, i)
    k, h = k * shrink, (h + tilt) * shrink - tilt
    five[0] = a + d * ballistic * d_a
    five[1] = math.sqrt(k * k + h * h)
    five[2] = i + d * ballistic * d_i
    five[3] = node + d * d_node
    five[4] = math.atan2(h, k)
    return d


@kernel
def _ended(a: float, e: float) -> bool:
    return a - _RE <= _END_HEIGHT_M or a * (1.0 - e) - _RE <= _END_PERIGEE_M


@kernel
def decay_paths(
    elements: Float64[ndarray, "n 5"],
    since_s: Float64[ndarray, " n"],
    ballistic: Float64[ndarray, " n"],
    times_s: Float64[ndarray, " t"],
    air: _Air,
    high: Float64[ndarray, "n 3 d"],
) -> tuple[Float64[ndarray, "n t 5"], Float64[ndarray, " n"]]:
    """Elements at ascending times, NaN after re-entry, and when it is (s; inf: not by the last).

    Re-entry is a mean height of 120 km or a perigee of 80 km, whichever is first. Times before an
    orbit's own `since_s` give NaN too. Orbits beyond all bounds have an end of NaN.
    """
    n, count = elements.shape[0], times_s.shape[0]
    out = np.full((n, count, 5), np.nan)
    end = np.full(n, np.inf)
    for j in range(n):
        five = elements[j].copy()
        t = since_s[j]
        if not (five[0] < _FARTHEST_M and 0.0 <= five[1] < 0.95):
            end[j] = np.nan
            continue
        if _ended(five[0], five[1]):
            end[j] = t
            continue
        for k in range(count):
            if times_s[k] < t:
                continue
            while times_s[k] - t > 1e-3:
                t += _step(five, t, times_s[k] - t, ballistic[j], air, high[j])
                if _ended(five[0], five[1]):
                    end[j] = t
                    break
            if end[j] <= t:
                break
            out[j, k] = five
    return out, end


@kernel
def shrink_rates(
    elements: Float64[ndarray, "n 5"], since_s: Float64[ndarray, " n"], air: _Air
) -> Float64[ndarray, " n"]:
    """Rate of the semi-major axis (m/s) at each epoch for C_D A/M of 1 m2/kg."""
    out = np.empty(elements.shape[0])
    for j in range(elements.shape[0]):
        a, e, i, node, w = elements[j]
        out[j] = _drag_true(a, e, i, node, w, since_s[j], air)[0]
    return out


@kernel
def elements_before(
    elements: Float64[ndarray, "n 5"],
    since_s: Float64[ndarray, " n"],
    ballistic: Float64[ndarray, " n"],
    first: ndarray,
    times_s: Float64[ndarray, " m"],
    air: _Air,
    high: Float64[ndarray, "n 3 d"],
) -> Float64[ndarray, "m 5"]:
    """Elements of orbit j at its own times, rows first[j]:first[j+1], the newest first.

    Times lie before `since_s`. An orbit that leaves all bounds on the way back gives NaN.
    """
    out = np.full((times_s.shape[0], 5), np.nan)
    for j in range(elements.shape[0]):
        five = elements[j].copy()
        t = since_s[j]
        for k in range(first[j], first[j + 1]):
            while abs(times_s[k] - t) > 1e-3:
                t += _step(five, t, times_s[k] - t, ballistic[j], air, high[j])
                if not (_RE < five[0] < _FARTHEST_M and five[1] < 0.95):
                    break
            if not (_RE < five[0] < _FARTHEST_M and five[1] < 0.95):
                break
            out[k] = five
    return out


@kernel
def mean_elements_of_states(
    states: Float64[ndarray, "n 6"],
    sidereal: float,
    c: Float64[ndarray, "d d"],
    s: Float64[ndarray, "d d"],
) -> Float64[ndarray, "n 5"]:
    """Mean elements of states (m, m/s; true equator) in SGP4's sense; NaN where there are none.

    `sidereal`, c and s as in `mean_of_state`.
    """
    out = np.full((states.shape[0], 5), np.nan)
    v, u = np.zeros_like(c), np.zeros_like(c)
    for j in range(states.shape[0]):
        a, k, h, cosine, node, _, left = mean_of_state(states[j], sidereal, c, s, v, u)
        if not (left < 10.0 and a > 0.0 and k * k + h * h < 0.95):
            continue
        i = math.acos(min(max(cosine, -1.0), 1.0))
        h -= _tilt(a, math.sqrt(k * k + h * h), i)
        out[j, 0], out[j, 1], out[j, 2] = a, math.sqrt(k * k + h * h), i
        out[j, 3], out[j, 4] = node, math.atan2(h, k)
    return out
