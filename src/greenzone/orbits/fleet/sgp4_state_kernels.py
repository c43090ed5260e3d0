"""SGP4 for one object at one time, as the reference computes it: exact, and one after another.

Vallado, Crawford, Hujsak & Kelso 2006 (AIAA 2006-6753). Answers begin with the reference's error
code: 0, or 1 to 4 without a state, or 6 for a state below the Earth's surface. One answer differs:
where drag has shrunk the mean semi-major axis below 0.95 Earth radii, the reference still answers,
even when the formula has passed zero and the axis grows again to states far away; here that is
code 6 too. Symbols are those of the report; lengths are Earth radii, times minutes since the epoch
of the set.
"""

from __future__ import annotations

import cmath
import math
from typing import Any

import numpy as np
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.status import Status
from greenzone.orbits.fleet.sgp4_record import EARTH_RADIUS_M, J2, J3_OVER_J2, SPEED_M_S, XKE
from greenzone.orbits.fleet.sgp4_setup_kernels import long_period_factor

__all__ = [
    "LEAST_AXIS",
    "RESONANCE_STEP_MIN",
    "resonance_rates",
    "state_teme",
    "states_one_by_one",
    "status_of",
]

RESONANCE_STEP_MIN = 720.0
LEAST_AXIS = 0.95
"""The report's own limit of the mean semi-major axis, which the reference no longer tests."""
_OK, _REENTERED, _MODEL_ERROR = (int(s) for s in (Status.OK, Status.REENTERED, Status.MODEL_ERROR))
_TWO_PI = 2.0 * math.pi
_EARTH_TURN = 4.37526908801129966e-3
_PHASE_1, _PHASE_2 = cmath.exp(-0.13130908j), cmath.exp(-2.0j * 2.8843198)
_PHASE_3 = cmath.exp(-3.0j * 0.37448087)
_PHASE_22, _PHASE_32 = cmath.exp(-5.7686396j), cmath.exp(-0.95240898j)
_PHASE_44, _PHASE_52 = cmath.exp(-1.8014998j), cmath.exp(-1.0508330j)
_PHASE_54 = cmath.exp(-4.4108898j)
_NO_STATE = (math.nan, math.nan, math.nan, math.nan, math.nan, math.nan)


@kernel
def states_one_by_one(
    records: Any,
    deep_space: ndarray,
    rows: ndarray,
    minutes: ndarray,
    turns: ndarray,
    place: ndarray,
    states: ndarray,
    status: ndarray,
) -> None:
    """States `(m, 6)` in GCRF (m, m/s) and status of rows at minutes since their epochs.

    `turns` are matrices `(k, 9)` from TEME at even times, `place` where between them each row's
    time lies.
    """
    for j in range(len(rows)):
        code, state = state_teme(records[rows[j]], deep_space[rows[j]], minutes[j])
        status[j] = status_of(code)
        if code != 0:
            states[j, :] = math.nan
            continue
        before = int(place[j])
        u = place[j] - before
        for axis in range(3):
            position, velocity = 0.0, 0.0
            for c in range(3):
                k = 3 * axis + c
                turn = turns[before, k] + u * (turns[before + 1, k] - turns[before, k])
                position += turn * state[c]
                velocity += turn * state[3 + c]
            states[j, axis], states[j, 3 + axis] = position, velocity


@kernel
def status_of(code: int) -> int:
    """The status of an error code: 6 has decayed, any other has no answer."""
    if code == 0:
        return _OK
    return _REENTERED if code == 6 else _MODEL_ERROR


@kernel
def state_teme(
    record: Any, deep_space: bool, t: float
) -> tuple[int, tuple[float, float, float, float, float, float]]:
    """Error code and state in TEME, m and m/s; NaN with the codes that come without a state."""
    if deep_space:
        return _deep_state(record, t)
    return _near_state(record, t)


@kernel
def _near_state(
    record: Any, t: float
) -> tuple[int, tuple[float, float, float, float, float, float]]:
    xmdf = record.mo + record.mdot * t
    t2 = t * t
    nodem = record.nodeo + record.nodedot * t + record.nodecf * t2
    delm = record.xmcof * ((1.0 + record.eta * math.cos(xmdf)) ** 3 - record.delmo)
    shift = record.omgcof * t + delm
    mm = xmdf + shift
    argpm = record.argpo + record.argpdot * t - shift
    tempa = 1.0 - record.cc1 * t - t2 * (record.d2 + t * (record.d3 + t * record.d4))
    tempe = record.bcc4 * t + record.bcc5 * (math.sin(mm) - record.sinmao)
    templ = t2 * (record.t2cof + t * (record.t3cof + t * (record.t4cof + t * record.t5cof)))
    em = record.ecco - tempe
    if em >= 1.0 or em < -0.001:
        return 1, _NO_STATE
    em = max(em, 1.0e-6)
    am = record.ao * tempa * tempa
    if am < LEAST_AXIS or tempa <= 0.0:
        return 6, _NO_STATE
    nodem = np.fmod(nodem, _TWO_PI)
    argpm = np.fmod(argpm, _TWO_PI)
    mp = np.fmod(mm + record.no * templ, _TWO_PI)
    inclination = (record.inclo, record.sinio, record.cosio)
    factors = (record.aycof, record.xlcof, record.con41, record.x1mth2, record.x7thm1)
    return _osculating(am, em, nodem, argpm, mp, inclination, factors)


@kernel
def _deep_state(
    record: Any, t: float
) -> tuple[int, tuple[float, float, float, float, float, float]]:
    t2 = t * t
    em = record.ecco + record.dedt * t
    inclm = record.inclo + record.didt * t
    argpm = record.argpo + record.argpdot * t + record.domdt * t
    nodem = record.nodeo + record.nodedot * t + record.nodecf * t2 + record.dnodt * t
    mm = record.mo + record.mdot * t + record.dmdt * t
    nm = record.no
    if record.irez != 0.0:
        nm, xl = _resonant(record, t)
        theta = np.fmod(record.gsto + t * _EARTH_TURN, _TWO_PI)
        one_day = xl - nodem - argpm + theta
        mm = one_day if record.irez == 1.0 else xl - 2.0 * nodem + 2.0 * theta
    if nm <= 0.0:
        return 2, _NO_STATE
    tempa = 1.0 - record.cc1 * t
    am = (XKE / nm) ** (2.0 / 3.0) * tempa * tempa
    em -= record.bcc4 * t
    if em >= 1.0 or em < -0.001:
        return 1, _NO_STATE
    if am < LEAST_AXIS or tempa <= 0.0:
        return 6, _NO_STATE
    em = max(em, 1.0e-6)
    mm += record.no * record.t2cof * t2
    nodem = np.fmod(nodem, _TWO_PI)
    argpm = np.fmod(argpm, _TWO_PI)
    mm = np.fmod(mm, _TWO_PI)
    ep, xincp, nodep, argpp, mp = _with_periodics(record, t, em, inclm, nodem, argpm, mm)
    if xincp < 0.0:
        xincp, nodep, argpp = -xincp, nodep + math.pi, argpp - math.pi
    if ep < 0.0 or ep > 1.0:
        return 3, _NO_STATE
    sinip, cosip = math.sin(xincp), math.cos(xincp)
    cosisq = cosip * cosip
    long_period = (-0.5 * J3_OVER_J2 * sinip, long_period_factor(sinip, cosip))
    short_period = (3.0 * cosisq - 1.0, 1.0 - cosisq, 7.0 * cosisq - 1.0)
    factors = long_period + short_period
    return _osculating(am, ep, nodep, argpp, mp, (xincp, sinip, cosip), factors)


@kernel
def _resonant(record: Any, t: float) -> tuple[float, float]:
    """Mean motion and resonant longitude, in steps of half a day from the epoch."""
    step = RESONANCE_STEP_MIN if t > 0.0 else -RESONANCE_STEP_MIN
    atime, xni, xli = 0.0, record.no, record.xlamo
    xldot, xndt, xnddt = resonance_rates(record, atime, xni, xli)
    while abs(t - atime) >= RESONANCE_STEP_MIN:
        half = 0.5 * step * step
        xli, xni = xli + xldot * step + xndt * half, xni + xndt * step + xnddt * half
        atime += step
        xldot, xndt, xnddt = resonance_rates(record, atime, xni, xli)
    ft = t - atime
    half = 0.5 * ft * ft
    return xni + xndt * ft + xnddt * half, xli + xldot * ft + xndt * half


@kernel
def resonance_rates(
    record: Any, atime: float, xni: float, xli: float
) -> tuple[float, float, float]:
    """Rates of the resonant longitude and of the mean motion, and the latter's own rate.

    The report's sines and cosines of sums of the longitude and the perigee, as products.
    """
    xldot = xni + record.xfact
    along = complex(math.cos(xli), math.sin(xli))
    if record.irez == 1.0:
        first = record.del1 * _PHASE_1 * along
        second = record.del2 * _PHASE_2 * along * along
        third = record.del3 * _PHASE_3 * along * along * along
        total, moment = first + second + third, first + 2.0 * second + 3.0 * third
        return xldot, total.imag, moment.real * xldot
    xomi = record.argpo + record.argpdot * atime
    ahead = complex(math.cos(xomi), math.sin(xomi))
    back, twice = ahead.conjugate(), ahead * ahead
    first = along * (
        _PHASE_22 * (record.d2201 * twice + record.d2211)
        + _PHASE_32 * (record.d3210 * ahead + record.d3222 * back)
        + _PHASE_52 * (record.d5220 * ahead + record.d5232 * back)
    )
    second = (along * along) * (
        _PHASE_44 * (record.d4410 * twice + record.d4422)
        + _PHASE_54 * (record.d5421 * ahead + record.d5433 * back)
    )
    return xldot, (first + second).imag, (first + 2.0 * second).real * xldot


@kernel
def _periodics(record: Any, t: float) -> tuple[float, float, float, float, float]:
    """What Moon and Sun add to e, i, mean anomaly, perigee and node (before its division)."""
    zm = record.zmos + 1.19459e-5 * t
    zf = zm + 2.0 * 0.01675 * math.sin(zm)
    sinzf = math.sin(zf)
    f2, f3 = 0.5 * sinzf * sinzf - 0.25, -0.5 * sinzf * math.cos(zf)
    pe = record.se2 * f2 + record.se3 * f3
    pinc = record.si2 * f2 + record.si3 * f3
    pl = record.sl2 * f2 + record.sl3 * f3 + record.sl4 * sinzf
    pgh = record.sgh2 * f2 + record.sgh3 * f3 + record.sgh4 * sinzf
    ph = record.sh2 * f2 + record.sh3 * f3
    zm = record.zmol + 1.5835218e-4 * t
    zf = zm + 2.0 * 0.05490 * math.sin(zm)
    sinzf = math.sin(zf)
    f2, f3 = 0.5 * sinzf * sinzf - 0.25, -0.5 * sinzf * math.cos(zf)
    pe += record.ee2 * f2 + record.e3 * f3
    pinc += record.xi2 * f2 + record.xi3 * f3
    pl += record.xl2 * f2 + record.xl3 * f3 + record.xl4 * sinzf
    pgh += record.xgh2 * f2 + record.xgh3 * f3 + record.xgh4 * sinzf
    ph += record.xh2 * f2 + record.xh3 * f3
    return pe, pinc, pl, pgh, ph


@kernel
def _with_periodics(
    record: Any, t: float, em: float, inclm: float, nodem: float, argpm: float, mm: float
) -> tuple[float, float, float, float, float]:
    """e, i, node, perigee and mean anomaly with the periodic terms of Moon and Sun.

    Below an inclination of 0.2 rad the node is turned as Lyddane does: by the angle whose
    tangent is ph over sin i + pinc cos i, which is the report's arc tangent less the node.
    """
    pe, pinc, pl, pgh, ph = _periodics(record, t)
    inclp = inclm + pinc
    sinip, cosip = math.sin(inclp), math.cos(inclp)
    if inclp >= 0.2:
        ph /= sinip
        return em + pe, inclp, nodem + ph, argpm + pgh - cosip * ph, mm + pl
    turned = math.atan2(ph, sinip + pinc * cosip)
    argpp = argpm + pgh - pinc * sinip * nodem - cosip * turned
    return em + pe, inclp, nodem + turned, argpp, mm + pl


@kernel
def _eccentric_longitude(u: float, axnl: float, aynl: float) -> tuple[float, float]:
    """Sine and cosine of the solution of Kepler's equation, by the report's own iteration."""
    eo1, step = u, 9999.9
    sineo1, coseo1 = 0.0, 1.0
    for _ in range(10):
        if abs(step) < 1.0e-12:
            break
        sineo1, coseo1 = math.sin(eo1), math.cos(eo1)
        slope = 1.0 - coseo1 * axnl - sineo1 * aynl
        step = (u - aynl * coseo1 + axnl * sineo1 - eo1) / slope
        step = min(max(step, -0.95), 0.95)
        eo1 += step
    return sineo1, coseo1


@kernel
def _osculating(
    am: float,
    ep: float,
    nodep: float,
    argpp: float,
    mp: float,
    inclination: tuple[float, float, float],
    factors: tuple[float, float, float, float, float],
) -> tuple[int, tuple[float, float, float, float, float, float]]:
    """The state after long-period and short-period terms of the Earth's field."""
    xincp, sinip, cosip = inclination
    aycof, xlcof, con41, x1mth2, x7thm1 = factors
    axnl = ep * math.cos(argpp)
    temp = 1.0 / (am * (1.0 - ep * ep))
    aynl = ep * math.sin(argpp) + temp * aycof
    u = np.fmod(mp + argpp + temp * xlcof * axnl, _TWO_PI)
    sineo1, coseo1 = _eccentric_longitude(u, axnl, aynl)
    ecose, esine = axnl * coseo1 + aynl * sineo1, axnl * sineo1 - aynl * coseo1
    el2 = axnl * axnl + aynl * aynl
    pl = am * (1.0 - el2)
    if pl < 0.0:
        return 4, _NO_STATE
    rl = am * (1.0 - ecose)
    betal = math.sqrt(1.0 - el2)
    temp = esine / (1.0 + betal)
    sinu = am / rl * (sineo1 - aynl - axnl * temp)
    cosu = am / rl * (coseo1 - axnl + aynl * temp)
    sin2u, cos2u = 2.0 * cosu * sinu, 1.0 - 2.0 * sinu * sinu
    temp1 = 0.5 * J2 / pl
    temp2 = temp1 / pl
    mrt = rl * (1.0 - 1.5 * temp2 * betal * con41) + 0.5 * temp1 * x1mth2 * cos2u
    su = math.atan2(sinu, cosu) - 0.25 * temp2 * x7thm1 * sin2u
    xnode = nodep + 1.5 * temp2 * cosip * sin2u
    xinc = xincp + 1.5 * temp2 * cosip * sinip * cos2u
    nm = XKE / (am * math.sqrt(am))
    mvt = math.sqrt(am) * esine / rl - nm * temp1 * x1mth2 * sin2u / XKE
    rvdot = math.sqrt(pl) / rl + nm * temp1 * (x1mth2 * cos2u + 1.5 * con41) / XKE
    state = _vectors(mrt, mvt, rvdot, su, xnode, xinc)
    if not math.isfinite(state[0] + state[1] + state[2] + state[3] + state[4] + state[5]):
        return 4, _NO_STATE
    return (6 if mrt < 1.0 else 0), state


@kernel
def _vectors(
    mrt: float, mvt: float, rvdot: float, su: float, xnode: float, xinc: float
) -> tuple[float, float, float, float, float, float]:
    sinsu, cossu = math.sin(su), math.cos(su)
    snod, cnod = math.sin(xnode), math.cos(xnode)
    sini, cosi = math.sin(xinc), math.cos(xinc)
    ux, vx = -snod * cosi * sinsu + cnod * cossu, -snod * cosi * cossu - cnod * sinsu
    uy, vy = cnod * cosi * sinsu + snod * cossu, cnod * cosi * cossu - snod * sinsu
    uz, vz = sini * sinsu, sini * cossu
    r, along, up = mrt * EARTH_RADIUS_M, rvdot * SPEED_M_S, mvt * SPEED_M_S
    return (
        r * ux,
        r * uy,
        r * uz,
        up * ux + along * vx,
        up * uy + along * vy,
        up * uz + along * vz,
    )
