"""Where an orbit of SGP4's mean elements runs: position for any place on it, nearest point.

The periodic terms are SGP4's own (Hoots & Roehrich 1980; Vallado et al. 2006), so that the path
is the one the element set was fitted to. Constants are WGS 72, in which element sets are made.
Elements are rows of a (m), e, i, node, argument of perigee (rad); the frame is the true equator
of date.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel

__all__ = [
    "MU72_M3_S2",
    "RADIUS72_M",
    "brouwer_mean_motion",
    "nearest_point",
    "nearest_points",
    "nearness",
    "point_of_path",
    "secular_sgp4_rates",
]

MU72_M3_S2: Final = 3.986008e14
RADIUS72_M: Final = 6378135.0
_J2 = 1.082616e-3
_J3 = -2.53881e-6
_J4 = -1.65597e-6
_MU = MU72_M3_S2
_RE = RADIUS72_M
_RATE = math.sqrt(MU72_M3_S2 / RADIUS72_M**3)
_SPEED = RADIUS72_M * _RATE
_TURNS = 6
_NEAR_S = 1e-5
_Two = tuple[float, float]
_Six = tuple[float, float, float, float, float, float]
_Eight = tuple[float, float, float, float, float, float, float, float]


@kernel
def brouwer_mean_motion(kozai: float, e: float, i: float) -> float:
    """SGP4's mean motion (rad/s) from the one that an element set prints (Vallado et al. 2006)."""
    c = math.cos(i)
    beta2 = 1.0 - e * e
    first = 0.75 * _J2 * (3.0 * c * c - 1.0) / (math.sqrt(beta2) * beta2)
    axis = (_RATE / kozai) ** (2.0 / 3.0)
    d = first / (axis * axis)
    axis *= 1.0 - d * d - d * (1.0 / 3.0 + 134.0 * d * d / 81.0)
    return float(kozai / (1.0 + first / (axis * axis)))


@kernel
def secular_sgp4_rates(a: float, e: float, i: float) -> _Two:
    """Rates of the node and of the argument of perigee (rad/s) by J2 and J4, as SGP4 has them."""
    n = (a / _RE) ** -1.5
    p2 = ((a / _RE) * (1.0 - e * e)) ** -2
    c2 = math.cos(i) ** 2
    first = 1.5 * _J2 * p2 * n
    second = 0.5 * first * _J2 * p2
    fourth = -0.46875 * _J4 * p2 * p2 * n
    perigee = (
        -0.5 * first * (1.0 - 5.0 * c2)
        + 0.0625 * second * (7.0 - 114.0 * c2 + 395.0 * c2 * c2)
        + fourth * (3.0 - 36.0 * c2 + 49.0 * c2 * c2)
    )
    node = -first + 0.5 * second * (4.0 - 19.0 * c2) + 2.0 * fourth * (3.0 - 7.0 * c2)
    return node * math.cos(i) * _RATE, perigee * _RATE


@kernel
def point_of_path(a: float, e: float, i: float, node: float, w: float, big_f: float) -> _Six:
    """Position (m) and velocity (m/s) on the path at the eccentric longitude `big_f` (rad).

    `big_f` is the eccentric anomaly plus the argument of perigee, long-period terms included.
    """
    axis = a / _RE
    ci, si = math.cos(i), math.sin(i)
    ax = e * math.cos(w)
    ay = e * math.sin(w) - 0.5 * _J3 / _J2 * si / (axis * (1.0 - e * e))
    cf, sf = math.cos(big_f), math.sin(big_f)
    e_cos, e_sin = ax * cf + ay * sf, ax * sf - ay * cf
    e2 = min(ax * ax + ay * ay, 0.9999)
    p = axis * (1.0 - e2)
    r = axis * (1.0 - e_cos)
    climb, turn = math.sqrt(axis) * e_sin / r, math.sqrt(p) / r
    beta = math.sqrt(1.0 - e2)
    shift = e_sin / (1.0 + beta)
    su, cu = axis / r * (sf - ay - ax * shift), axis / r * (cf - ax + ay * shift)
    s2, c2 = 2.0 * su * cu, 1.0 - 2.0 * su * su
    one = 0.5 * _J2 / p
    two = one / p
    con, x1, x7 = 3.0 * ci * ci - 1.0, 1.0 - ci * ci, 7.0 * ci * ci - 1.0
    radius = r * (1.0 - 1.5 * two * beta * con) + 0.5 * one * x1 * c2
    n = axis**-1.5
    climb -= n * one * x1 * s2
    turn += n * one * (x1 * c2 + 1.5 * con)
    u = math.atan2(su, cu) - 0.25 * two * x7 * s2
    top = node + 1.5 * two * ci * s2
    tilt = i + 1.5 * two * ci * si * c2
    su, cu = math.sin(u), math.cos(u)
    cn, sn, ct, st = math.cos(top), math.sin(top), math.cos(tilt), math.sin(tilt)
    mx, my = -sn * ct, cn * ct
    ux, uy, uz = mx * su + cn * cu, my * su + sn * cu, st * su
    vx, vy, vz = mx * cu - cn * su, my * cu - sn * su, st * cu
    return (
        radius * _RE * ux,
        radius * _RE * uy,
        radius * _RE * uz,
        (climb * ux + turn * vx) * _SPEED,
        (climb * uy + turn * vy) * _SPEED,
        (climb * uz + turn * vz) * _SPEED,
    )


@kernel
def _longitude_towards(
    e: float, i: float, node: float, w: float, x: float, y: float, z: float
) -> float:
    """Eccentric longitude of the place on the orbit in the direction of a point."""
    cn, sn = math.cos(node), math.sin(node)
    u = math.atan2((-x * sn + y * cn) * math.cos(i) + z * math.sin(i), x * cn + y * sn)
    f = 0.5 * (u - w)
    big_e = 2.0 * math.atan2(math.sqrt(1.0 - e) * math.sin(f), math.sqrt(1.0 + e) * math.cos(f))
    return big_e + w


@kernel
def nearest_point(
    a: float, e: float, i: float, node: float, w: float, x: float, y: float, z: float
) -> _Eight:
    """Miss of the path from a point, in plane and across (m), and the path's state there.

    In plane: along the normal of the velocity in the orbit's plane, outwards; across: along the
    orbit's normal. Both are path less point.
    """
    big_f = _longitude_towards(e, i, node, w, x, y, z)
    n = math.sqrt(_MU / a) / a
    for _ in range(_TURNS):
        rx, ry, rz, vx, vy, vz = point_of_path(a, e, i, node, w, big_f)
        v2 = vx * vx + vy * vy + vz * vz
        late = ((x - rx) * vx + (y - ry) * vy + (z - rz) * vz) / v2
        big_f += late * n * a / math.sqrt(rx * rx + ry * ry + rz * rz)
        if abs(late) < _NEAR_S:
            break
    hx, hy, hz = ry * vz - rz * vy, rz * vx - rx * vz, rx * vy - ry * vx
    h = math.sqrt(hx * hx + hy * hy + hz * hz)
    hx, hy, hz = hx / h, hy / h, hz / h
    dx, dy, dz = rx - x, ry - y, rz - z
    v = math.sqrt(v2)
    ox, oy, oz = (vy * hz - vz * hy) / v, (vz * hx - vx * hz) / v, (vx * hy - vy * hx) / v
    return dx * ox + dy * oy + dz * oz, dx * hx + dy * hy + dz * hz, rx, ry, rz, vx, vy, vz


@kernel
def nearest_points(
    elements: Float64[ndarray, "n 5"], point: Float64[ndarray, "3"]
) -> Float64[ndarray, "n 8"]:
    """`nearest_point` of each of n paths to one point."""
    out = np.empty((elements.shape[0], 8))
    for j in range(elements.shape[0]):
        a, e, i, node, w = elements[j]
        out[j] = nearest_point(a, e, i, node, w, point[0], point[1], point[2])
    return out


@kernel
def nearness(
    elements: Float64[ndarray, "n 5"],
    scale_m: Float64[ndarray, " n"],
    points: Float64[ndarray, "p 3"],
) -> Float64[ndarray, " p"]:
    """How many of n paths run through each of p points: sum of 1 / (1 + (miss / scale)^2).

    A path that misses by much counts nothing, however many such there are, which a median
    cannot do once they are half of all.
    """
    out = np.zeros(points.shape[0])
    for k in range(points.shape[0]):
        x, y, z = points[k]
        for j in range(elements.shape[0]):
            a, e, i, node, w = elements[j]
            across = x * math.sin(node) * math.sin(i) - y * math.cos(node) * math.sin(i)
            across += z * math.cos(i)
            if abs(across) > 30.0 * scale_m[j] + 30_000.0:
                continue
            near = nearest_point(a, e, i, node, w, x, y, z)
            out[k] += 1.0 / (1.0 + (near[0] * near[0] + near[1] * near[1]) / scale_m[j] ** 2)
    return out
