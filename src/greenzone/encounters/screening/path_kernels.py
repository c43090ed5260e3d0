"""Kernels that describe the path of every object over one interval, with what bounds it.

A path is the cubic through the states at both ends, at most `slack` away from the motion itself:
docs/screening.md derives every number here.
"""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Bool, Float32, Float64
from numpy import ndarray

from greenzone.core.compiled import fused_kernel, inlined_kernel
from greenzone.core.constants import EARTH_RADIUS_M, J2, MU_EARTH_M3_S2

__all__ = ["HIGH", "LINE_WIDTH", "LOW", "RANGE_WIDTH", "SINE", "SLACK", "describe_paths", "gravity"]

LOW = 0
HIGH = 1
SLACK = 2
SINE = 3
RANGE_WIDTH = 4
LINE_WIDTH = 7
_MU = MU_EARTH_M3_S2
_OBLATE = 1.5 * J2 * EARTH_RADIUS_M * EARTH_RADIUS_M
_ROUNDING = 4.8e-7
"""Four units in the last place of a float32, of a place's distance from the Earth's centre."""
_WORST_SLACK_M = 200_000.0
_LOWEST_M = 6.2e6
_WIDEST_SINE = 0.5
_LANES = 256
"""Objects worked on at once, through small local arrays: only so does LLVM vectorise the loop."""
_Vector = tuple[float, float, float]
_Span = tuple[float, float]


@inlined_kernel
def gravity(x: float, y: float, z: float) -> _Vector:
    """Acceleration by the Earth's mass and oblateness (Vallado 2013, eq. 8-30)."""
    r2 = x * x + y * y + z * z
    w = 1.0 / r2
    g = -_MU * w / math.sqrt(r2)
    k = _OBLATE * w
    s = 1.0 + k * (1.0 - 5.0 * z * z * w)
    return g * x * s, g * y * s, g * z * (s + 2.0 * k)


@inlined_kernel
def _jerk(x: float, y: float, z: float, vx: float, vy: float, vz: float) -> _Vector:
    """How fast the pull of the Earth's mass changes along the motion."""
    r2 = x * x + y * y + z * z
    w = 1.0 / r2
    g = -_MU * w / math.sqrt(r2)
    s = 3.0 * (x * vx + y * vy + z * vz) * w
    return g * (vx - s * x), g * (vy - s * y), g * (vz - s * z)


@inlined_kernel
def _off(at: float, to: float, speeds: float, pulls: float, h: float) -> float:
    """What the corrected trapezoidal rule leaves of a change, squared."""
    left = to - at - 0.5 * h * speeds + (h * h / 12.0) * pulls
    return left * left


@inlined_kernel
def _disagreement(
    ax: float, ay: float, az: float, au: float, av: float, aw: float,
    bx: float, by: float, bz: float, bu: float, bv: float, bw: float, h: float,
) -> float:  # fmt: skip
    """How far (m) the cubic may be off since two states disagree with each other and gravity.

    With velocities off by p and q at the ends the cubic is off by 4/27 h (|p| + |q|) at most, and
    the corrected trapezoidal rule leaves h (p + q) / 2 of the place and q - p of the velocity.
    Thrice and 4/3 times what follows from that, for what the rule itself leaves.
    """
    px, py, pz = gravity(ax, ay, az)
    qx, qy, qz = gravity(bx, by, bz)
    jx, jy, jz = _jerk(ax, ay, az, au, av, aw)
    kx, ky, kz = _jerk(bx, by, bz, bu, bv, bw)
    place = _off(ax, bx, au + bu, qx - px, h) + _off(ay, by, av + bv, qy - py, h)
    place += _off(az, bz, aw + bw, qz - pz, h)
    speed = _off(au, bu, px + qx, kx - jx, h) + _off(av, bv, py + qy, ky - jy, h)
    speed += _off(aw, bw, pz + qz, kz - jz, h)
    return math.sqrt(place) + 0.2 * h * math.sqrt(speed)


@inlined_kernel
def _dot(ax: float, ay: float, az: float, bx: float, by: float, bz: float) -> float:
    return ax * bx + ay * by + az * bz


@inlined_kernel
def _size(x: float, y: float, z: float) -> float:
    return math.sqrt(x * x + y * y + z * z)


@inlined_kernel
def _span3(a: float, b: float, c: float) -> _Span:
    """The least and the greatest of three numbers."""
    low, high = a if a < b else b, b if a < b else a
    return (c if c < low else low), (c if c > high else high)


@inlined_kernel
def _span(a: _Span, b: _Span, c: float) -> _Span:
    """The least and the greatest of two spans and a number."""
    low = a[0] if a[0] < b[0] else b[0]
    high = a[1] if a[1] > b[1] else b[1]
    return (c if c < low else low), (c if c > high else high)


@inlined_kernel
def _radii(
    ax: float, ay: float, az: float, au: float, av: float, aw: float,
    bx: float, by: float, bz: float, bu: float, bv: float, bw: float, h: float,
) -> tuple[float, float, float, float]:  # fmt: skip
    """Least and greatest radius of the cubic, its greatest radial speed, its greatest speed.

    From the Bernstein coefficients of the squared radius and of the velocity, whose hulls hold
    them (Farouki 2012, Comput. Aided Geom. Des. 29, 379).
    """
    t = h / 3.0
    cx, cy, cz = ax + t * au, ay + t * av, az + t * aw
    dx, dy, dz = bx - t * bu, by - t * bv, bz - t * bw
    q0, q6 = _dot(ax, ay, az, ax, ay, az), _dot(bx, by, bz, bx, by, bz)
    q1, q5 = _dot(ax, ay, az, cx, cy, cz), _dot(bx, by, bz, dx, dy, dz)
    q2 = 0.4 * _dot(ax, ay, az, dx, dy, dz) + 0.6 * _dot(cx, cy, cz, cx, cy, cz)
    q4 = 0.4 * _dot(cx, cy, cz, bx, by, bz) + 0.6 * _dot(dx, dy, dz, dx, dy, dz)
    q3 = 0.1 * _dot(ax, ay, az, bx, by, bz) + 0.9 * _dot(cx, cy, cz, dx, dy, dz)
    low, high = _span(_span3(q0, q1, q2), _span3(q4, q5, q6), q3)
    down, up = _span(_span3(q1 - q0, q2 - q1, q3 - q2), _span3(q4 - q3, q5 - q4, q6 - q5), 0.0)
    rise = up if up > -down else -down
    ex, ey, ez = (dx - cx) / t, (dy - cy) / t, (dz - cz) / t
    start, end = _dot(au, av, aw, au, av, aw), _dot(bu, bv, bw, bu, bv, bw)
    _, fastest = _span3(start, end, _dot(ex, ey, ez, ex, ey, ez))
    low = math.sqrt(low if low > 1.0 else 1.0)
    return low, math.sqrt(high), 3.0 * rise / (h * low), math.sqrt(fastest)


@inlined_kernel
def _snap(low: float, high: float, rise: float, speed: float, momentum2: float) -> float:
    """The greatest fourth derivative (m/s4) of a motion between two radii, oblateness included.

    x'' = -u x with u = mu/r3 gives x'''' = (u2 - u'') x - 2 u' x'; momentum2 is |x x v|2.
    """
    inner, outer = 1.0 / low, 1.0 / high
    u = _MU * inner * inner * inner
    up = abs((momentum2 * inner - _MU) * inner * inner)
    down = abs((momentum2 * outer - _MU) * outer * outer)
    radial = up if up > down else down
    turning = 3.0 * u * (radial + (4.0 * rise + 2.0 * speed) * rise * inner)
    return 1.1 * (u * u * high + turning)


@inlined_kernel
def _write_lanes(
    s: Float64[ndarray, "12 l"],
    h: float,
    line: Float32[ndarray, "7 l"],
    out: Float64[ndarray, "4 l"],
) -> None:
    """Describe the paths of all lanes; no branch, so that they are worked on side by side."""
    for k in range(_LANES):
        ax, ay, az, au, av, aw = s[0, k], s[1, k], s[2, k], s[3, k], s[4, k], s[5, k]
        bx, by, bz, bu, bv, bw = s[6, k], s[7, k], s[8, k], s[9, k], s[10, k], s[11, k]
        low, high, rise, speed = _radii(ax, ay, az, au, av, aw, bx, by, bz, bu, bv, bw, h)
        hx, hy, hz = ay * aw - az * av, az * au - ax * aw, ax * av - ay * au
        snap = _snap(low, high, rise, speed, _dot(hx, hy, hz, hx, hy, hz))
        slack = _disagreement(ax, ay, az, au, av, aw, bx, by, bz, bu, bv, bw, h)
        slack += 0.5 + snap * (h * h * h * h / 384.0)
        dx, dy, dz, t = bx - ax, by - ay, bz - az, h / 6.0
        px, py, pz = t * (au - bu), t * (av - bv), t * (aw - bw)
        ex, ey, ez = t * (au + bu) - dx / 3.0, t * (av + bv) - dy / 3.0, t * (aw + bw) - dz / 3.0
        mx, my = 0.5 * (ax + bx) + 0.375 * px, 0.5 * (ay + by) + 0.375 * py
        mz = 0.5 * (az + bz) + 0.375 * pz
        middle = _size(mx, my, mz)
        around = slack + 0.29 * _size(ex, ey, ez) + _ROUNDING * middle
        line[0, k], line[1, k], line[2, k] = mx, my, mz
        line[3, k], line[4, k], line[5, k] = dx, dy, dz
        line[6, k] = around
        out[0, k], out[1, k], out[2, k] = low - slack, high + slack, slack
        out[3, k] = (0.5 * _size(dx, dy, dz) + 0.375 * _size(px, py, pz) + around) / middle


@fused_kernel
def describe_paths(
    a: Float64[ndarray, "6 n"],
    b: Float64[ndarray, "6 n"],
    answered: Bool[ndarray, " n"],
    h: float,
    line: Float32[ndarray, "7 n"],
    range_m: Float64[ndarray, "4 n"],
) -> None:
    """Write the paths between states `a` and `b`, `h` seconds apart.

    With s the share of the interval from its middle on, from -1/2 to 1/2, the motion is within
    `around` of middle + s chord + (3/8 - 3 s2) bend: `line` gets middle, chord and `around`; the
    bend is left to `scan`. `range_m` gets the least and greatest radius, how far the motion may
    be from the cubic, and the sine of the angle it keeps to around its middle. Objects without a
    usable path lose their mark in `answered`.
    """
    states, out = np.zeros((12, _LANES)), np.empty((4, _LANES))
    lines = np.empty((LINE_WIDTH, _LANES), np.float32)
    n = a.shape[1]
    for first in range(0, n, _LANES):
        m = min(_LANES, n - first)
        for c in range(6):
            for k in range(m):
                states[c, k], states[6 + c, k] = a[c, first + k], b[c, first + k]
        _write_lanes(states, h, lines, out)
        for c in range(LINE_WIDTH):
            for k in range(m):
                line[c, first + k] = lines[c, k]
        for c in range(RANGE_WIDTH):
            for k in range(m):
                range_m[c, first + k] = out[c, k]
        for k in range(m):
            usable = out[2, k] < _WORST_SLACK_M and out[0, k] > _LOWEST_M
            answered[first + k] &= usable and out[3, k] < _WIDEST_SINE
