"""What blocks of near-Earth and deep-space objects share: from mean elements to states.

Loops run over a block side by side and hold no call and no branch that LLVM could not turn into
vector instructions: sine and cosine are polynomials, rounding adds and takes away 1.5 * 2**52, and
choices are conditionals. Work spaces are laid out by `_sgp4_rows`.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy import ndarray

from greenzone.core.compiled import fused_kernel, widest_vectors
from greenzone.core.status import Status
from greenzone.orbits.fleet import _sgp4_rows as row
from greenzone.orbits.fleet.sgp4_record import EARTH_RADIUS_M, J2, SPEED_M_S
from greenzone.orbits.fleet.sgp4_state_kernels import state_teme, status_of

__all__ = [
    "FAR_TURNED",
    "MINUTES_A_NS",
    "ODD",
    "add_long_period",
    "load_block",
    "osculating_states",
    "sin_cos",
    "small_sin_cos",
    "solve_kepler",
    "store_block",
    "tiny_sin_cos",
]

ODD = -1.0
"""A code: outside what the fast formulas hold for; the object is computed by itself."""
MINUTES_A_NS = 1.0 / 6.0e10
FAR_TURNED = 1.0e5
"""Angles beyond (rad) are odd: their whole turns could no longer be taken away exactly."""
_OK = int(Status.OK)
_BLOCK = row.BLOCK
_ROUND = 6755399441055744.0
_QUARTERS = 2.0 / math.pi
_QUARTER_HIGH = math.ldexp(math.floor(math.ldexp(math.pi / 2, 32)), -32)
_QUARTER_LOW = math.pi / 2 - _QUARTER_HIGH
_FAR_ECCENTRIC = 0.64
"""Square of the eccentricity from which Kepler's equation is solved as the reference does."""
_FLATTENED = 0.05
"""Where the short-period terms are as large, their angles are no longer small."""
_S3, _S5, _S7, _S9 = -1 / 6, 1 / 120, -1 / 5040, 1 / 362880
_S11, _S13, _S15 = -1 / 39916800, 1 / 6227020800, -1 / 1307674368000
_C2, _C4, _C6, _C8 = -1 / 2, 1 / 24, -1 / 720, 1 / 40320
_C10, _C12, _C14, _C16 = -1 / 3628800, 1 / 479001600, -1 / 87178291200, 1 / 20922789888000


@fused_kernel
def small_sin_cos(r: float) -> tuple[float, float]:
    """Sine and cosine by their series, within 2e-15 up to 1 rad and 1e-16 up to pi/4."""
    q = r * r
    s = _S7 + q * (_S9 + q * (_S11 + q * (_S13 + q * _S15)))
    c = _C8 + q * (_C10 + q * (_C12 + q * (_C14 + q * _C16)))
    s = r + r * q * (_S3 + q * (_S5 + q * s))
    c = 1.0 + q * (_C2 + q * (_C4 + q * (_C6 + q * c)))
    return s, c


@fused_kernel
def tiny_sin_cos(r: float) -> tuple[float, float]:
    """Sine and cosine by their series, within 1e-15 up to 0.1 rad."""
    q = r * r
    s = r + r * q * (_S3 + q * (_S5 + q * _S7))
    c = 1.0 + q * (_C2 + q * (_C4 + q * (_C6 + q * _C8)))
    return s, c


@fused_kernel
def sin_cos(x: float) -> tuple[float, float]:
    """Sine and cosine of up to 1e5 rad.

    Whole quarters of the turn are taken away in two parts whose multiples are exact; they add up
    to the double nearest to pi/2, as in the reference's remainders of two pi.
    """
    k = (x * _QUARTERS + _ROUND) - _ROUND
    s, c = small_sin_cos((x - k * _QUARTER_HIGH) - k * _QUARTER_LOW)
    half = (0.5 * k + _ROUND) - _ROUND
    odd = k - 2.0 * half  # 0, or 1 or -1 where sine and cosine change places
    turned = half - 2.0 * ((0.5 * half + _ROUND) - _ROUND)
    sign = 1.0 - 2.0 * turned * turned
    even = 1.0 - odd * odd
    return sign * (even * s + odd * c), sign * (even * c - odd * s)


@fused_kernel
def load_block(table: ndarray, rows: ndarray, first: int, since_ns: ndarray, w: ndarray) -> None:
    """Copy the numbers of a block's objects; a block at the end is filled up with its last."""
    last = len(rows) - 1
    for i in range(_BLOCK):
        source = rows[min(first + i, last)]
        for k in range(row.NEAR_COLUMNS):
            w[k * row.PITCH + i] = table[source, k]
        w[row.ROOT_AO + i] = math.sqrt(w[row.ROOT_AO + i])
        w[row.SINCE + i] = since_ns[source]


@fused_kernel
def add_long_period(w: ndarray) -> None:
    """The eccentricity vector with the terms of J3, and the mean longitude from the node."""
    widest_vectors()
    for i in range(_BLOCK):
        argpm, em = w[row.ARGP + i], w[row.E + i]
        s, c = sin_cos(argpm)
        temp = 1.0 / (w[row.ROOT + i] * w[row.ROOT + i] * (1.0 - em * em))
        axnl = em * c
        w[row.AXNL + i] = axnl
        w[row.AYNL + i] = em * s + temp * w[row.AYCOF + i]
        s, c = sin_cos(w[row.ANOMALY + i] + argpm + temp * w[row.XLCOF + i] * axnl)
        w[row.SIN_E + i], w[row.COS_E + i], w[row.MORE + i] = s, c, 0.0


@fused_kernel
def solve_kepler(w: ndarray) -> None:
    """Kepler's equation in AXNL, AYNL: sine and cosine of the eccentric longitude.

    Given its start, the mean longitude u, by its sine and cosine in SIN_E, COS_E; MORE holds by
    how much the solution exceeds u. LEFT is not 0 where it was not found in ten steps.
    """
    for _ in range(10):
        if _kepler_step(w) == 0:
            break


@fused_kernel
def _kepler_step(w: ndarray) -> int:
    """One step of fourth order with the rest of the equation as a series; how many need another."""
    left = 0
    widest_vectors()
    for i in range(_BLOCK):
        axnl, aynl = w[row.AXNL + i], w[row.AYNL + i]
        s, c = w[row.SIN_E + i], w[row.COS_E + i]
        ecose, esine = axnl * c + aynl * s, axnl * s - aynl * c
        slope = 1.0 - ecose
        inverse = 1.0 / slope
        h = (esine - w[row.MORE + i]) * inverse
        bend = 0.5 * esine * inverse
        step = h - bend * h * h + (2.0 * bend * bend - ecose * inverse / 6.0) * h * h * h
        near = 3.0e-4 * slope * slope
        wide = h > near or h < -near
        step = step if not wide else h
        step = step if step < 0.95 else 0.95
        step = step if step > -0.95 else -0.95
        ds, dc = small_sin_cos(step)
        w[row.SIN_E + i] = s * dc + c * ds
        w[row.COS_E + i] = c * dc - s * ds
        w[row.MORE + i] += step
        w[row.LEFT + i] = 1.0 if wide else 0.0
        left += 1 if wide else 0
    return left


@fused_kernel
def osculating_states(w: ndarray, turn: ndarray) -> None:
    """States in GCRF (m, m/s) of mean elements, after the Earth's short-period terms."""
    _short_period(w)
    _turned(w, turn[0], turn[1], turn[2], turn[3], turn[4], turn[5], turn[6], turn[7], turn[8])


@fused_kernel
def _short_period(w: ndarray) -> None:
    """Position and velocity in TEME: X to VZ, in m and m/s; the code becomes 6 below the ground."""
    widest_vectors()
    for i in range(_BLOCK):
        axnl, aynl = w[row.AXNL + i], w[row.AYNL + i]
        sine, cose = w[row.SIN_E + i], w[row.COS_E + i]
        sinip, cosip = w[row.SINIO + i], w[row.COSIO + i]
        con41, x1mth2, x7thm1 = w[row.CON41 + i], w[row.X1MTH2 + i], w[row.X7THM1 + i]
        el2 = axnl * axnl + aynl * aynl
        esine = axnl * sine - aynl * cose
        root, near = w[row.ROOT + i], 1.0 - (axnl * cose + aynl * sine)
        betal2 = 1.0 - el2
        betal = math.sqrt(betal2)
        # One division for four: 1 over each factor is 1 over all times the others.
        over_all = 1.0 / ((1.0 + betal) * betal2 * (near * root))
        over_outer, over_inner = over_all * (near * root), over_all * ((1.0 + betal) * betal2)
        part = esine * betal2 * over_outer
        over, over_root = over_inner * root, over_inner
        rsq = over_inner * near
        rl = root * root * near
        sinu = over * (sine - aynl - axnl * part)
        cosu = over * (cose - axnl + aynl * part)
        sin2u, cos2u = 2.0 * cosu * sinu, 1.0 - 2.0 * sinu * sinu
        inverse = rsq * rsq * ((1.0 + betal) * over_outer)
        temp1 = 0.5 * J2 * inverse
        temp2 = temp1 * inverse
        mrt = rl * (1.0 - 1.5 * temp2 * betal * con41) + 0.5 * temp1 * x1mth2 * cos2u
        mean = temp1 * rsq * rsq * rsq
        mvt = over_root * esine - mean * x1mth2 * sin2u
        rvdot = over_root * betal + mean * (x1mth2 * cos2u + 1.5 * con41)
        ds, dc = tiny_sin_cos(-0.25 * temp2 * x7thm1 * sin2u)
        sinsu, cossu = sinu * dc + cosu * ds, cosu * dc - sinu * ds
        ds, dc = tiny_sin_cos(1.5 * temp2 * cosip * sinip * cos2u)
        sini, cosi = sinip * dc + cosip * ds, cosip * dc - sinip * ds
        snod, cnod = sin_cos(w[row.NODE + i] + 1.5 * temp2 * cosip * sin2u)
        r, up, along = mrt * EARTH_RADIUS_M, mvt * SPEED_M_S, rvdot * SPEED_M_S
        ux, vx = cnod * cossu - snod * cosi * sinsu, -cnod * sinsu - snod * cosi * cossu
        uy, vy = snod * cossu + cnod * cosi * sinsu, cnod * cosi * cossu - snod * sinsu
        uz, vz = sini * sinsu, sini * cossu
        w[row.X + i], w[row.Y + i], w[row.Z + i] = r * ux, r * uy, r * uz
        w[row.VX + i] = up * ux + along * vx
        w[row.VY + i] = up * uy + along * vy
        w[row.VZ + i] = up * uz + along * vz
        code = w[row.CODE + i]
        code = 6.0 if (code == 0.0 and mrt < 1.0) else code
        odd = temp2 > _FLATTENED or el2 > _FAR_ECCENTRIC or w[row.LEFT + i] > 0.0
        code = ODD if odd else code
        w[row.CODE + i] = code if mrt - mrt == 0.0 or code > 0.0 else ODD


@fused_kernel
def _turned(
    w: ndarray,
    xx: float,
    xy: float,
    xz: float,
    yx: float,
    yy: float,
    yz: float,
    zx: float,
    zy: float,
    zz: float,
) -> None:
    """The matrix's elements times X to Z and VX to VZ."""
    widest_vectors()
    for i in range(_BLOCK):
        x, y, z = w[row.X + i], w[row.Y + i], w[row.Z + i]
        w[row.X + i] = xx * x + xy * y + xz * z
        w[row.Y + i] = yx * x + yy * y + yz * z
        w[row.Z + i] = zx * x + zy * y + zz * z
        x, y, z = w[row.VX + i], w[row.VY + i], w[row.VZ + i]
        w[row.VX + i] = xx * x + xy * y + xz * z
        w[row.VY + i] = yx * x + yy * y + yz * z
        w[row.VZ + i] = zx * x + zy * y + zz * z


@fused_kernel
def store_block(
    w: ndarray,
    rows: ndarray,
    first: int,
    turn: ndarray,
    records: Any,
    deep_space: bool,
    states: ndarray,
    status: ndarray,
) -> None:
    """Write a block's states `(6, n)` and status; those of odd objects are computed one by one."""
    count = min(_BLOCK, len(rows) - first)
    troubled = 0
    for i in range(_BLOCK):
        troubled += 1 if w[row.CODE + i] != 0.0 else 0
    last = _BLOCK - 1
    if count == _BLOCK and rows[first + last] - rows[first] == last:
        _store_side_by_side(w, rows[first], states)
    else:
        _store_apart(w, rows[first : first + count], states)
    for i in range(count):
        status[rows[first + i]] = _OK
    if troubled > 0:
        for i in range(count):
            if w[row.CODE + i] != 0.0:
                _store_troubled(w, i, rows[first + i], turn, records, deep_space, states, status)


@fused_kernel
def _store_side_by_side(w: ndarray, start: int, states: ndarray) -> None:
    widest_vectors()
    for c in range(6):
        target = states[c, start : start + _BLOCK]
        for i in range(_BLOCK):
            target[i] = w[row.X + c * row.PITCH + i]


@fused_kernel
def _store_apart(w: ndarray, rows: ndarray, states: ndarray) -> None:
    x, y, z = states[0], states[1], states[2]
    vx, vy, vz = states[3], states[4], states[5]
    for i in range(len(rows)):
        target = np.uint64(rows[i])  # unsigned: no look whether it counts from the end
        x[target], y[target], z[target] = w[row.X + i], w[row.Y + i], w[row.Z + i]
        vx[target], vy[target], vz[target] = w[row.VX + i], w[row.VY + i], w[row.VZ + i]


@fused_kernel
def _store_troubled(
    w: ndarray,
    i: int,
    target: int,
    turn: ndarray,
    records: Any,
    deep_space: bool,
    states: ndarray,
    status: ndarray,
) -> None:
    code = int(w[row.CODE + i])
    states[:, target] = math.nan
    if code == int(ODD):
        code, state = state_teme(records[target], deep_space, w[row.MINUTES + i])
        if code == 0:
            for axis in range(3):
                for half in (0, 3):
                    states[half + axis, target] = (
                        turn[3 * axis] * state[half]
                        + turn[3 * axis + 1] * state[half + 1]
                        + turn[3 * axis + 2] * state[half + 2]
                    )
    status[target] = status_of(code)
