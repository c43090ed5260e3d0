"""How often an orbit is met by others when nobody knows where on them the objects are."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.orbits.sgp4_path_kernels import MU72_M3_S2

__all__ = ["crossing_rates"]

_MU = MU72_M3_S2
_FLATTEST = 0.02
_Five = tuple[float, float, float, float, float]


@kernel
def _state_towards(five: Float64[ndarray, "5"], x: float, y: float, z: float) -> _Five:
    """Distance (m), velocity and transverse speed (m/s) where an orbit lies in a direction."""
    a, e, i, node, w = five
    ci, si, cn, sn = math.cos(i), math.sin(i), math.cos(node), math.sin(node)
    along = x * cn + y * sn
    across = (-x * sn + y * cn) * ci + z * si
    u = math.atan2(across, along)
    f = u - w
    p = a * (1.0 - e * e)
    r = p / (1.0 + e * math.cos(f))
    s = math.sqrt(_MU / p)
    climb, turn = s * e * math.sin(f), s * (1.0 + e * math.cos(f))
    cu, su = math.cos(u), math.sin(u)
    tx, ty, tz = -su * cn - cu * ci * sn, -su * sn + cu * ci * cn, cu * si
    return r, climb * x + turn * tx, climb * y + turn * ty, climb * z + turn * tz, turn


@kernel
def crossing_rates(
    elements: Float64[ndarray, "n 5"], station: Float64[ndarray, "5"], smear_m: float
) -> tuple[Float64[ndarray, "n 2"], Float64[ndarray, "n 2"]]:
    """Impacts per m2 and second at both nodes, and relative speeds (m/s).

    Elements are rows of a, e, i, node, argument of perigee. The rate is the average over both
    mean anomalies (Opik 1951; Wetherill 1967): v_rel / (T_s T_f |v_s x v_f . r|) per metre of
    radial distance, spread evenly over +-`smear_m`.
    """
    n = elements.shape[0]
    rate, speed = np.zeros((n, 2)), np.zeros((n, 2))
    period_s = 2.0 * math.pi * math.sqrt(station[0] / _MU) * station[0]
    i, node = station[2], station[3]
    sx, sy, sz = math.sin(i) * math.sin(node), -math.sin(i) * math.cos(node), math.cos(i)
    for j in range(n):
        five = elements[j]
        a, e = five[0], five[1]
        if not a > 0.0:
            continue
        if a * (1.0 - e) - smear_m > station[0] * (1.0 + station[1]):
            continue
        if a * (1.0 + e) + smear_m < station[0] * (1.0 - station[1]):
            continue
        i, node = five[2], five[3]
        fx, fy, fz = math.sin(i) * math.sin(node), -math.sin(i) * math.cos(node), math.cos(i)
        x, y, z = sy * fz - sz * fy, sz * fx - sx * fz, sx * fy - sy * fx
        size = math.sqrt(x * x + y * y + z * z)
        if size < 1e-9:
            continue
        x, y, z = x / size, y / size, z / size
        period_f = 2.0 * math.pi * math.sqrt(a / _MU) * a
        for side in range(2):
            sign = 1.0 - 2.0 * side
            nx, ny, nz = sign * x, sign * y, sign * z
            r_s, ax, ay, az, turn_s = _state_towards(station, nx, ny, nz)
            r_f, bx, by, bz, turn_f = _state_towards(five, nx, ny, nz)
            if abs(r_f - r_s) > smear_m:
                continue
            dx, dy, dz = bx - ax, by - ay, bz - az
            v = math.sqrt(dx * dx + dy * dy + dz * dz)
            area = turn_s * turn_f * max(size, _FLATTEST)
            rate[j, side] = v / (2.0 * smear_m * period_s * period_f * area)
            speed[j, side] = v
    return rate, speed
