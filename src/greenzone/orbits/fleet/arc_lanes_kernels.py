"""One arc at many times at once: `arc_kernels.state_in_arc` for the vector units of a CPU.

The scalar functions call the C library for sines, which keeps a compiler from working on several
times together. Here every loop is straight: one flat array with a row of LANES numbers for each
quantity, polynomials for sines, and a fixed number of steps for Kepler's equation. Times that this
does not solve are left to the scalar function. Equal to `state_in_arc` within 1e-6 m.
"""

from __future__ import annotations

import math

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.orbits.arc_layout import (
    AXIS,
    CENTRE,
    COSINE,
    KIND,
    LONGITUDE,
    NODE,
    PHASE,
    PHASE_RATE,
    PULSE_LAG,
    PULSE_SHARPNESS,
    PULSED,
    START_S,
    TURN,
    WAVE_COSINE,
    WAVE_LONGITUDE,
    WAVE_NODE,
    H,
    K,
)
from greenzone.orbits.drag_pulse import pulse_progress
from greenzone.orbits.gravity import C22, S22
from greenzone.orbits.kepler import eccentric_longitude
from greenzone.orbits.zonal import _cartesian, _short_period

__all__ = ["LANES", "TIME", "WORK", "X", "sine_cosine", "states_in_lanes"]

LANES = 32
TIME = 0
_A, _K, _H, _C, _NODE, _LAM = LANES, 2 * LANES, 3 * LANES, 4 * LANES, 5 * LANES, 6 * LANES
_F, _STEP = 7 * LANES, 8 * LANES
_COS_T, _SIN_T, _ETA, _SIGMA = 9 * LANES, 10 * LANES, 11 * LANES, 12 * LANES
_KAPPA, _PHI, _R, _THETA_M = 13 * LANES, 14 * LANES, 15 * LANES, 16 * LANES
_RADIAL, _D_NODE = 17 * LANES, 18 * LANES
X = 19 * LANES
"""The first of six rows of results: position (m) and velocity (m/s)."""
WORK = 25 * LANES
"""Numbers in the array that all is done in; its first row holds the times (s)."""

_MU = MU_EARTH_M3_S2
_C22, _S22 = C22, S22
_CONVERGED = 1e-5
"""Halley's method is cubic: after a step as small the next would be below 1e-15."""
_TWO_OVER_PI = 2.0 / math.pi
_MAGIC = 6755399441055744.0
"""1.5 * 2^52: added and subtracted again it rounds to whole numbers."""
_HALF_PI_1 = 1.5707963267341256
_HALF_PI_2 = 6.0771005065061922e-11
"""pi / 2 in two parts, the first of 33 bits (as in fdlibm)."""


@kernel
def states_in_lanes(
    arc: Float64[ndarray, " w"],
    to_gcrf: Float64[ndarray, "3 3"],
    begin: int,
    end: int,
    work: Float64[ndarray, " n"],
) -> None:
    """States in GCRF at the times in lanes begin:end, which the arc holds; not two-body arcs.

    Other lanes are overwritten with numbers that mean nothing.
    """
    _elements(arc, work)
    _solve_kepler(begin, end, work)
    if arc[KIND] == PULSED:
        _add_pulse(arc, begin, end, work)
        _solve_kepler(begin, end, work)
    _hill_variables(work)
    _add_short_period(work)
    _turn(to_gcrf, work)


@kernel
def sine_cosine(x: float) -> tuple[float, float]:
    """Sine and cosine for |x| below 1e5: Cody and Waite's reduction, Taylor's series."""
    turns = (x * _TWO_OVER_PI + _MAGIC) - _MAGIC
    r = (x - turns * _HALF_PI_1) - turns * _HALF_PI_2
    z = r * r
    tail = 1.0 / 6227020800.0 - z / 1307674368000.0
    tail = -1.0 / 39916800.0 + z * tail
    tail = 1.0 / 362880.0 + z * tail
    tail = -1.0 / 5040.0 + z * tail
    tail = 1.0 / 120.0 + z * tail
    s = r + r * z * (-1.0 / 6.0 + z * tail)
    tail = -1.0 / 87178291200.0 + z / 20922789888000.0
    tail = 1.0 / 479001600.0 + z * tail
    tail = -1.0 / 3628800.0 + z * tail
    tail = 1.0 / 40320.0 + z * tail
    tail = -1.0 / 720.0 + z * tail
    c = 1.0 - 0.5 * z + z * z * (1.0 / 24.0 + z * tail)
    quadrant = int(turns)
    odd = (quadrant & 1) != 0
    sine, cosine = (c, s) if odd else (s, c)
    sine = -sine if (quadrant & 2) != 0 else sine
    cosine = -cosine if ((quadrant + 1) & 2) != 0 else cosine
    return sine, cosine


@kernel
def _elements(arc: Float64[ndarray, " w"], work: Float64[ndarray, " n"]) -> None:
    """Mean elements in every lane: `arc_kernels.elements_in_arc`."""
    start, turn, centre = arc[START_S], arc[TURN], arc[CENTRE]
    a0, a1, a2, a3 = arc[AXIS], arc[AXIS + 1], arc[AXIS + 2], arc[AXIS + 3]
    l0, l1, l2 = arc[LONGITUDE], arc[LONGITUDE + 1], arc[LONGITUDE + 2]
    l3, l4 = arc[LONGITUDE + 3], arc[LONGITUDE + 4]
    k0, k1, k2 = arc[K], arc[K + 1], arc[K + 2]
    h0, h1, h2 = arc[H] - centre, arc[H + 1], arc[H + 2]
    c0, c1, n0, n1 = arc[COSINE], arc[COSINE + 1], arc[NODE], arc[NODE + 1]
    in_lam, in_node, in_c = arc[WAVE_LONGITUDE], arc[WAVE_NODE], arc[WAVE_COSINE]
    p0, p1 = arc[PHASE], arc[PHASE_RATE]
    for j in range(LANES):
        s = work[TIME + j] - start
        s2, c2 = sine_cosine(p0 + p1 * s)
        wave = _C22 * s2 - _S22 * c2
        x = turn * s
        x2 = x * x
        cg = 1.0 - x2 * (0.5 - x2 * (1.0 / 24.0 - x2 / 720.0))
        sg = x * (1.0 - x2 * (1.0 / 6.0 - x2 / 120.0))
        k, h = k0 + s * (k1 + s * k2), h0 + s * (h1 + s * h2)
        c = c0 + c1 * s + in_c * (_C22 * c2 + _S22 * s2)
        c = c if c < 1.0 else 1.0
        work[_A + j] = a0 + s * (a1 + s * (a2 + s * a3))
        work[_K + j] = cg * k - sg * h
        work[_H + j] = sg * k + cg * h + centre
        work[_C + j] = c if c > -1.0 else -1.0
        work[_NODE + j] = n0 + n1 * s + in_node * wave
        work[_LAM + j] = l0 + s * (l1 + s * (l2 + s * (l3 + s * l4))) + in_lam * wave


@kernel
def _solve_kepler(begin: int, end: int, work: Float64[ndarray, " n"]) -> None:
    """Eccentric longitudes: two steps of Halley's method; where they fail, the scalar function."""
    for j in range(LANES):
        k, h, lam = work[_K + j], work[_H + j], work[_LAM + j]
        sf, cf = sine_cosine(lam)
        f = lam + (k * sf - h * cf) * (1.0 + k * cf + h * sf)
        for _ in range(2):
            sf, cf = sine_cosine(f)
            bent = k * sf - h * cf
            residual = f - bent - lam
            slope = 1.0 - k * cf - h * sf
            step = residual * slope / (slope * slope - 0.5 * residual * bent)
            f -= step
        work[_F + j] = f
        work[_STEP + j] = step
    for j in range(begin, end):
        if not abs(work[_STEP + j]) < _CONVERGED:
            work[_F + j] = eccentric_longitude(work[_K + j], work[_H + j], work[_LAM + j])


@kernel
def _add_pulse(
    arc: Float64[ndarray, " w"], begin: int, end: int, work: Float64[ndarray, " n"]
) -> None:
    """The drag of the present revolution as it has come so far: `arc_kernels._with_pulse`."""
    lag, sharpness = arc[PULSE_LAG], arc[PULSE_SHARPNESS]
    for j in range(begin, end):
        s = work[TIME + j] - arc[START_S]
        a, k, h = work[_A + j], work[_K + j], work[_H + j]
        period = 2.0 * math.pi * math.sqrt(a / _MU) * a
        drop = period * (arc[AXIS + 1] + s * (2.0 * arc[AXIS + 2] + 3.0 * s * arc[AXIS + 3]))
        ahead, integral = pulse_progress(k, h, work[_F + j], lag, sharpness)
        dk = period * (arc[K + 1] + 2.0 * s * arc[K + 2]) * ahead
        dh = period * (arc[H + 1] + 2.0 * s * arc[H + 2]) * ahead
        sg, cg = sine_cosine(arc[TURN] * s)
        work[_A + j] = a + drop * ahead
        work[_K + j] = k + cg * dk - sg * dh
        work[_H + j] = h + sg * dk + cg * dh
        work[_LAM + j] += -1.5 * drop / a * integral


@kernel
def _hill_variables(work: Float64[ndarray, " n"]) -> None:
    """Hill's variables and their helpers in every lane: `zonal._hill_variables`."""
    for j in range(LANES):
        k, h = work[_K + j], work[_H + j]
        sf, cf = sine_cosine(work[_F + j])
        eta = math.sqrt(1.0 - k * k - h * h)
        e_cos, e_sin = k * cf + h * sf, k * sf - h * cf
        beta, ratio = 1.0 / (1.0 + eta), 1.0 - e_cos
        work[_COS_T + j] = ((1.0 - h * h * beta) * cf + h * k * beta * sf - k) / ratio
        work[_SIN_T + j] = ((1.0 - k * k * beta) * sf + h * k * beta * cf - h) / ratio
        work[_ETA + j] = eta
        work[_SIGMA + j] = e_sin * eta / ratio
        work[_KAPPA + j] = eta * eta / ratio - 1.0
        work[_PHI + j] = 2.0 * _arc_tangent(e_sin / (1.0 + eta - e_cos)) + e_sin
        work[_R + j] = work[_A + j] * ratio
        work[_THETA_M + j] = math.sqrt(_MU * work[_A + j]) * eta


@kernel
def _add_short_period(work: Float64[ndarray, " n"]) -> None:
    """The corrections of J2 in every lane: `zonal._short_period`; the cosine of inclination too."""
    for j in range(LANES):
        cos_t, sin_t, c = work[_COS_T + j], work[_SIN_T + j], work[_C + j]
        r, theta_m, sigma = work[_R + j], work[_THETA_M + j], work[_SIGMA + j]
        d_r, d_radial, d_theta_m, d_node, d_theta = _short_period(
            cos_t, sin_t, r, theta_m, c, work[_ETA + j], sigma, work[_KAPPA + j], work[_PHI + j]
        )
        cosine = theta_m * c / (theta_m + d_theta_m)
        cosine = cosine if cosine < 1.0 else 1.0
        work[_C + j] = cosine if cosine > -1.0 else -1.0
        work[_R + j] = r + d_r
        work[_RADIAL + j] = _MU / theta_m * sigma + d_radial
        work[_THETA_M + j] = theta_m + d_theta_m
        work[_D_NODE + j] = d_node
        work[_COS_T + j], work[_SIN_T + j] = _slightly_turned(cos_t, sin_t, d_theta)


@kernel
def _turn(to_gcrf: Float64[ndarray, "3 3"], work: Float64[ndarray, " n"]) -> None:
    """States in GCRF in every lane."""
    xx, xy, xz = to_gcrf[0, 0], to_gcrf[0, 1], to_gcrf[0, 2]
    yx, yy, yz = to_gcrf[1, 0], to_gcrf[1, 1], to_gcrf[1, 2]
    zx, zy, zz = to_gcrf[2, 0], to_gcrf[2, 1], to_gcrf[2, 2]
    for j in range(LANES):
        sn, cn = sine_cosine(work[_NODE + j])
        cn, sn = _slightly_turned(cn, sn, work[_D_NODE + j])
        x, y, z, u, v, w = _cartesian(
            work[_R + j],
            work[_RADIAL + j],
            work[_THETA_M + j],
            work[_C + j],
            work[_COS_T + j],
            work[_SIN_T + j],
            cn,
            sn,
        )
        work[X + j] = xx * x + xy * y + xz * z
        work[X + LANES + j] = yx * x + yy * y + yz * z
        work[X + 2 * LANES + j] = zx * x + zy * y + zz * z
        work[X + 3 * LANES + j] = xx * u + xy * v + xz * w
        work[X + 4 * LANES + j] = yx * u + yy * v + yz * w
        work[X + 5 * LANES + j] = zx * u + zy * v + zz * w


@kernel
def _arc_tangent(x: float) -> float:
    """Arc tangent within 1e-10 for |x| < 1: that of half the angle by its series, doubled."""
    y = x / (1.0 + math.sqrt(1.0 + x * x))
    z = y * y
    tail = 1.0 / 17.0 - z * (1.0 / 19.0 - z * (1.0 / 21.0 - z / 23.0))
    tail = 1.0 / 9.0 - z * (1.0 / 11.0 - z * (1.0 / 13.0 - z * (1.0 / 15.0 - z * tail)))
    return 2.0 * y * (1.0 - z * (1.0 / 3.0 - z * (1.0 / 5.0 - z * (1.0 / 7.0 - z * tail))))


@kernel
def _slightly_turned(cosine: float, sine: float, angle: float) -> tuple[float, float]:
    """As `kepler.turned`, by its series alone, to 1e-13 at 0.1 rad."""
    x2 = angle * angle
    ca = 1.0 - 0.5 * x2 * (1.0 - x2 / 12.0 * (1.0 - x2 / 30.0))
    sa = angle * (1.0 - x2 / 6.0 * (1.0 - x2 / 20.0 * (1.0 - x2 / 42.0)))
    return cosine * ca - sine * sa, sine * ca + cosine * sa
