"""SGP4's initialisation: what is computed once from each element set.

Vallado, Crawford, Hujsak & Kelso 2006 (AIAA 2006-6753) with its later corrections, WGS 72, in the
improved mode; the reference is the `sgp4` library. Symbols are those of the report; lengths are
Earth radii, times minutes.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.orbits.fleet.sgp4_record import EARTH_RADIUS_M, J2, J3_OVER_J2, J4, XKE

__all__ = ["long_period_factor", "set_up_fleet"]

_RADIUS_KM = EARTH_RADIUS_M / 1e3
_TWO_PI = 2.0 * math.pi
_EARTH_TURN = 4.37526908801129966e-3
_DEEP_SPACE_MINUTES = 225.0
_FLAT = 5.2359877e-2
_SUN = (0.1945905, -0.98088458, 0.91744867, 0.39785416)
"""cos and sin of the Sun's argument of perigee and of its inclination."""
_SOLAR_MOTION, _SOLAR_ECCENTRICITY, _SOLAR_C = 1.19459e-5, 0.01675, 2.9864797e-6
_LUNAR_MOTION, _LUNAR_ECCENTRICITY, _LUNAR_C = 1.5835218e-4, 0.05490, 4.7968065e-7


@kernel
def set_up_fleet(elements: ndarray, epoch_days: ndarray, records: Any, deep_space: ndarray) -> None:
    """Fill the records of sets from rows `(n, e, i, node, arg. perigee, mean anomaly, B*)`.

    Angles in rad, mean motion (Kozai's) in rad/min; `epoch_days` counts from 1949-12-31 0h UTC.
    """
    for i in range(len(records)):
        record = records[i]
        row = elements[i]
        record.ecco, record.inclo, record.nodeo = row[1], row[2], row[3]
        record.argpo, record.mo = row[4], row[5]
        _brouwer_motion(record, row[0])
        _drag(record, row[6])
        _secular_rates(record)
        deep_space[i] = _TWO_PI / record.no >= _DEEP_SPACE_MINUTES
        if deep_space[i]:
            _set_up_deep(record, epoch_days[i])


@kernel
def _brouwer_motion(record: Any, no_kozai: float) -> None:
    """The mean motion of Brouwer's theory from the one of the set, and the semi-major axis."""
    cosio = math.cos(record.inclo)
    omeosq = 1.0 - record.ecco * record.ecco
    ak = (XKE / no_kozai) ** (2.0 / 3.0)
    d1 = 0.75 * J2 * (3.0 * cosio * cosio - 1.0) / (math.sqrt(omeosq) * omeosq)
    delta = d1 / (ak * ak)
    adel = ak * (1.0 - delta * delta - delta * (1.0 / 3.0 + 134.0 * delta * delta / 81.0))
    delta = d1 / (adel * adel)
    record.no = no_kozai / (1.0 + delta)
    record.ao = (XKE / record.no) ** (2.0 / 3.0)
    record.sinio, record.cosio = math.sin(record.inclo), cosio
    record.con41 = 3.0 * cosio * cosio - 1.0
    record.x1mth2 = 1.0 - cosio * cosio
    record.x7thm1 = 7.0 * cosio * cosio - 1.0
    record.aycof = -0.5 * J3_OVER_J2 * record.sinio
    record.xlcof = long_period_factor(record.sinio, cosio)


@kernel
def long_period_factor(sinio: float, cosio: float) -> float:
    """The factor of J3 in the mean longitude, kept finite at an inclination of 180 degrees."""
    divisor = 1.0 + cosio if abs(cosio + 1.0) > 1.5e-12 else 1.5e-12
    return -0.25 * J3_OVER_J2 * sinio * (3.0 + 5.0 * cosio) / divisor


@kernel
def _density_bounds(perigee_km: float) -> tuple[float, float]:
    """The density function's s, and (q0 - s) to the fourth, both in Earth radii."""
    s = 78.0
    if perigee_km < 156.0:
        s = perigee_km - 78.0
        if perigee_km < 98.0:
            s = 20.0
    q = (120.0 - s) / _RADIUS_KM
    return s / _RADIUS_KM + 1.0, q * q * q * q


@kernel
def _drag(record: Any, bstar: float) -> None:
    ecco, ao, no = record.ecco, record.ao, record.no
    omeosq = 1.0 - ecco * ecco
    rp = ao * (1.0 - ecco)
    s4, qzms24 = _density_bounds((rp - 1.0) * _RADIUS_KM)
    tsi = 1.0 / (ao - s4)
    eta = ao * ecco * tsi
    etasq, eeta = eta * eta, ecco * eta
    psisq = abs(1.0 - etasq)
    coef = qzms24 * tsi**4
    coef1 = coef / psisq**3.5
    record.cc1 = (
        bstar
        * coef1
        * no
        * (
            ao * (1.0 + 1.5 * etasq + eeta * (4.0 + etasq))
            + 0.375 * J2 * tsi / psisq * record.con41 * (8.0 + 3.0 * etasq * (8.0 + etasq))
        )
    )
    even = -3.0 * record.con41 * (1.0 - 2.0 * eeta + etasq * (1.5 - 0.5 * eeta))
    odd = 0.75 * record.x1mth2 * (2.0 * etasq - eeta * (1.0 + etasq))
    record.bcc4 = (
        bstar
        * 2.0
        * no
        * coef1
        * ao
        * omeosq
        * (
            eta * (2.0 + 0.5 * etasq)
            + ecco * (0.5 + 2.0 * etasq)
            - J2 * tsi / (ao * psisq) * (even + odd * math.cos(2.0 * record.argpo))
        )
    )
    record.t2cof = 1.5 * record.cc1
    if rp >= 220.0 / _RADIUS_KM + 1.0 and _TWO_PI / no < _DEEP_SPACE_MINUTES:
        bcc5 = 1.0 + 2.75 * (etasq + eeta) + eeta * etasq
        record.bcc5 = bstar * 2.0 * coef1 * ao * omeosq * bcc5
        _higher_drag(record, bstar, coef, eta, tsi, s4)


@kernel
def _higher_drag(record: Any, bstar: float, coef: float, eta: float, tsi: float, s4: float) -> None:
    """What is left zero for low perigees and deep space."""
    ecco, ao, cc1 = record.ecco, record.ao, record.cc1
    record.eta = eta
    if ecco > 1.0e-4:
        cc3 = -2.0 * coef * tsi * J3_OVER_J2 * record.no * record.sinio / ecco
        record.omgcof = bstar * cc3 * math.cos(record.argpo)
        record.xmcof = -2.0 / 3.0 * coef * bstar / (ecco * eta)
    record.delmo = (1.0 + eta * math.cos(record.mo)) ** 3
    record.sinmao = math.sin(record.mo)
    cc1sq = cc1 * cc1
    d2 = 4.0 * ao * tsi * cc1sq
    temp = d2 * tsi * cc1 / 3.0
    d3 = (17.0 * ao + s4) * temp
    d4 = 0.5 * temp * ao * tsi * (221.0 * ao + 31.0 * s4) * cc1
    record.d2, record.d3, record.d4 = d2, d3, d4
    record.t3cof = d2 + 2.0 * cc1sq
    record.t4cof = 0.25 * (3.0 * d3 + cc1 * (12.0 * d2 + 10.0 * cc1sq))
    record.t5cof = 0.2 * (
        3.0 * d4 + 12.0 * cc1 * d3 + 6.0 * d2 * d2 + 15.0 * cc1sq * (2.0 * d2 + cc1sq)
    )


@kernel
def _secular_rates(record: Any) -> None:
    """Rates of the mean anomaly, the perigee and the node from J2, J2 squared and J4."""
    no, cosio = record.no, record.cosio
    cosio2 = cosio * cosio
    cosio4 = cosio2 * cosio2
    omeosq = 1.0 - record.ecco * record.ecco
    rteosq = math.sqrt(omeosq)
    po = record.ao * omeosq
    pinvsq = 1.0 / (po * po)
    temp1 = 1.5 * J2 * pinvsq * no
    temp2 = 0.5 * temp1 * J2 * pinvsq
    temp3 = -0.46875 * J4 * pinvsq * pinvsq * no
    record.mdot = (
        no
        + 0.5 * temp1 * rteosq * record.con41
        + 0.0625 * temp2 * rteosq * (13.0 - 78.0 * cosio2 + 137.0 * cosio4)
    )
    record.argpdot = (
        -0.5 * temp1 * (1.0 - 5.0 * cosio2)
        + 0.0625 * temp2 * (7.0 - 114.0 * cosio2 + 395.0 * cosio4)
        + temp3 * (3.0 - 36.0 * cosio2 + 49.0 * cosio4)
    )
    xhdot1 = -temp1 * cosio
    record.nodedot = (
        xhdot1 + (0.5 * temp2 * (4.0 - 19.0 * cosio2) + 2.0 * temp3 * (3.0 - 7.0 * cosio2)) * cosio
    )
    record.nodecf = 3.5 * omeosq * xhdot1 * record.cc1


@kernel
def _set_up_deep(record: Any, epoch_days: float) -> None:
    """Moon and Sun: amplitudes of their periodic terms, secular rates, resonances."""
    day = epoch_days + 18261.5
    gam = 5.8351514 + 0.0019443680 * day
    record.zmol = np.fmod(4.7199672 + 0.22997150 * day - gam, _TWO_PI)
    record.zmos = np.fmod(6.2565837 + 0.017201977 * day, _TWO_PI)
    record.gsto = _sidereal_time(epoch_days + 2433281.5)
    snodm, cnodm = math.sin(record.nodeo), math.cos(record.nodeo)
    sun = _geometry(record, _SUN, cnodm, snodm)
    solar = _strengths(record, _SOLAR_C)
    lunar_orbit, sinh, cosh = _lunar_orbit(day, gam)
    moon = _geometry(record, lunar_orbit, cosh * cnodm + sinh * snodm, snodm * cosh - cnodm * sinh)
    lunar = _strengths(record, _LUNAR_C)
    _solar_terms(record, sun, solar)
    _lunar_terms(record, moon, lunar)
    _third_body_rates(record, sun, solar, moon, lunar)
    record.irez = 0.0
    if 0.0034906585 < record.no < 0.0052359877:
        record.irez = 1.0
        _one_day_resonance(record)
    elif 8.26e-3 <= record.no <= 9.24e-3 and record.ecco >= 0.5:
        record.irez = 2.0
        _half_day_resonance(record)


@kernel
def _sidereal_time(jdut1: float) -> float:
    """Greenwich mean sidereal time (IAU 1982), rad."""
    tut1 = (jdut1 - 2451545.0) / 36525.0
    seconds = (
        -6.2e-6 * tut1 * tut1 * tut1
        + 0.093104 * tut1 * tut1
        + (876600.0 * 3600 + 8640184.812866) * tut1
        + 67310.54841
    )
    angle: float = np.fmod(seconds * math.pi / 180.0 / 240.0, _TWO_PI)
    return angle + _TWO_PI if angle < 0.0 else angle


@kernel
def _lunar_orbit(day: float, gam: float) -> tuple[tuple[float, float, float, float], float, float]:
    """The cos g, sin g, cos i, sin i of the Moon's orbit; sin and cos of its node."""
    xnodce = np.fmod(4.5236020 - 9.2422029e-4 * day, _TWO_PI)
    stem, ctem = math.sin(xnodce), math.cos(xnodce)
    cosi = 0.91375164 - 0.03568096 * ctem
    sini = math.sqrt(1.0 - cosi * cosi)
    sinh = 0.089683511 * stem / sini
    cosh = math.sqrt(1.0 - sinh * sinh)
    turn = math.atan2(0.39785416 * stem / sini, cosh * ctem + 0.91744867 * sinh * stem)
    g = gam + turn - xnodce
    return (math.cos(g), math.sin(g), cosi, sini), sinh, cosh


@kernel
def _strengths(record: Any, cc: float) -> tuple[float, float, float, float]:
    """s1 to s4: how strongly a body of constant `cc` moves e, i, the mean anomaly, the perigee."""
    betasq = 1.0 - record.ecco * record.ecco
    root = math.sqrt(betasq)
    s3 = cc / record.no
    s4 = s3 * root
    return -15.0 * record.ecco * s4, -0.5 * s3 / root, s3, s4


@kernel
def _geometry(
    record: Any, orbit: tuple[float, float, float, float], zcosh: float, zsinh: float
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """s5, s6, s7 and z1 to z33: how a body's orbit lies to the object's.

    Returned as (s5, s6, s7) and (z1, z2, z3, z11, z12, z13, z21, z22, z23, z31, z32, z33).
    """
    zcosg, zsing, zcosi, zsini = orbit
    cosim, sinim = record.cosio, record.sinio
    cosomm, sinomm = math.cos(record.argpo), math.sin(record.argpo)
    emsq = record.ecco * record.ecco
    a1 = zcosg * zcosh + zsing * zcosi * zsinh
    a3 = -zsing * zcosh + zcosg * zcosi * zsinh
    a7 = -zcosg * zsinh + zsing * zcosi * zcosh
    a8 = zsing * zsini
    a9 = zsing * zsinh + zcosg * zcosi * zcosh
    a10 = zcosg * zsini
    a2, a4 = cosim * a7 + sinim * a8, cosim * a9 + sinim * a10
    a5, a6 = -sinim * a7 + cosim * a8, -sinim * a9 + cosim * a10
    x1, x2 = a1 * cosomm + a2 * sinomm, a3 * cosomm + a4 * sinomm
    x3, x4 = -a1 * sinomm + a2 * cosomm, -a3 * sinomm + a4 * cosomm
    x5, x6, x7, x8 = a5 * sinomm, a6 * sinomm, a5 * cosomm, a6 * cosomm
    z31 = 12.0 * x1 * x1 - 3.0 * x3 * x3
    z32 = 24.0 * x1 * x2 - 6.0 * x3 * x4
    z33 = 12.0 * x2 * x2 - 3.0 * x4 * x4
    z1 = 3.0 * (a1 * a1 + a2 * a2) + z31 * emsq
    z2 = 6.0 * (a1 * a3 + a2 * a4) + z32 * emsq
    z3 = 3.0 * (a3 * a3 + a4 * a4) + z33 * emsq
    z11 = -6.0 * a1 * a5 + emsq * (-24.0 * x1 * x7 - 6.0 * x3 * x5)
    z12 = -6.0 * (a1 * a6 + a3 * a5) + emsq * (
        -24.0 * (x2 * x7 + x1 * x8) - 6.0 * (x3 * x6 + x4 * x5)
    )
    z13 = -6.0 * a3 * a6 + emsq * (-24.0 * x2 * x8 - 6.0 * x4 * x6)
    z21 = 6.0 * a2 * a5 + emsq * (24.0 * x1 * x5 - 6.0 * x3 * x7)
    z22 = 6.0 * (a4 * a5 + a2 * a6) + emsq * (
        24.0 * (x2 * x5 + x1 * x6) - 6.0 * (x4 * x7 + x3 * x8)
    )
    z23 = 6.0 * a4 * a6 + emsq * (24.0 * x2 * x6 - 6.0 * x4 * x8)
    betasq = 1.0 - emsq
    z1 = z1 + z1 + betasq * z31
    z2 = z2 + z2 + betasq * z32
    z3 = z3 + z3 + betasq * z33
    s = (x1 * x3 + x2 * x4, x2 * x3 + x1 * x4, x2 * x4 - x1 * x3)
    return s, (z1, z2, z3, z11, z12, z13, z21, z22, z23, z31, z32, z33)


@kernel
def _solar_terms(
    record: Any,
    sun: tuple[tuple[float, ...], tuple[float, ...]],
    strengths: tuple[float, float, float, float],
) -> None:
    s1, s2, s3, s4 = strengths
    (_, s6, s7), z = sun
    emsq = record.ecco * record.ecco
    record.se2, record.se3 = 2.0 * s1 * s6, 2.0 * s1 * s7
    record.si2, record.si3 = 2.0 * s2 * z[4], 2.0 * s2 * (z[5] - z[3])
    record.sl2, record.sl3 = -2.0 * s3 * z[1], -2.0 * s3 * (z[2] - z[0])
    record.sl4 = -2.0 * s3 * (-21.0 - 9.0 * emsq) * _SOLAR_ECCENTRICITY
    record.sgh2, record.sgh3 = 2.0 * s4 * z[10], 2.0 * s4 * (z[11] - z[9])
    record.sgh4 = -18.0 * s4 * _SOLAR_ECCENTRICITY
    record.sh2, record.sh3 = -2.0 * s2 * z[7], -2.0 * s2 * (z[8] - z[6])


@kernel
def _lunar_terms(
    record: Any,
    moon: tuple[tuple[float, ...], tuple[float, ...]],
    strengths: tuple[float, float, float, float],
) -> None:
    s1, s2, s3, s4 = strengths
    (_, s6, s7), z = moon
    emsq = record.ecco * record.ecco
    record.ee2, record.e3 = 2.0 * s1 * s6, 2.0 * s1 * s7
    record.xi2, record.xi3 = 2.0 * s2 * z[4], 2.0 * s2 * (z[5] - z[3])
    record.xl2, record.xl3 = -2.0 * s3 * z[1], -2.0 * s3 * (z[2] - z[0])
    record.xl4 = -2.0 * s3 * (-21.0 - 9.0 * emsq) * _LUNAR_ECCENTRICITY
    record.xgh2, record.xgh3 = 2.0 * s4 * z[10], 2.0 * s4 * (z[11] - z[9])
    record.xgh4 = -18.0 * s4 * _LUNAR_ECCENTRICITY
    record.xh2, record.xh3 = -2.0 * s2 * z[7], -2.0 * s2 * (z[8] - z[6])


@kernel
def _rates(
    record: Any,
    body: tuple[tuple[float, ...], tuple[float, ...]],
    strengths: tuple[float, float, float, float],
    motion: float,
) -> tuple[float, float, float, float, float]:
    """One body's rates of e, i, mean anomaly, perigee and node."""
    s1, s2, s3, s4 = strengths
    (s5, _, _), z = body
    emsq = record.ecco * record.ecco
    node = -motion * s2 * (z[6] + z[8])
    if record.inclo < _FLAT or record.inclo > math.pi - _FLAT:
        node = 0.0
    if record.sinio != 0.0:
        node /= record.sinio
    perigee = s4 * motion * (z[9] + z[11] - 6.0) - record.cosio * node
    anomaly = -motion * s3 * (z[0] + z[2] - 14.0 - 6.0 * emsq)
    return s1 * motion * s5, s2 * motion * (z[3] + z[5]), anomaly, perigee, node


@kernel
def _third_body_rates(
    record: Any,
    sun: tuple[tuple[float, ...], tuple[float, ...]],
    solar: tuple[float, float, float, float],
    moon: tuple[tuple[float, ...], tuple[float, ...]],
    lunar: tuple[float, float, float, float],
) -> None:
    by_sun = _rates(record, sun, solar, _SOLAR_MOTION)
    by_moon = _rates(record, moon, lunar, _LUNAR_MOTION)
    record.dedt = by_sun[0] + by_moon[0]
    record.didt = by_sun[1] + by_moon[1]
    record.dmdt = by_sun[2] + by_moon[2]
    record.domdt = by_sun[3] + by_moon[3]
    record.dnodt = by_sun[4] + by_moon[4]


@kernel
def _one_day_resonance(record: Any) -> None:
    cosim, sinim, nm = record.cosio, record.sinio, record.no
    emsq = record.ecco * record.ecco
    aonv = (nm / XKE) ** (2.0 / 3.0)
    g200 = 1.0 + emsq * (-2.5 + 0.8125 * emsq)
    g310 = 1.0 + 2.0 * emsq
    g300 = 1.0 + emsq * (-6.0 + 6.60937 * emsq)
    f220 = 0.75 * (1.0 + cosim) * (1.0 + cosim)
    f311 = 0.9375 * sinim * sinim * (1.0 + 3.0 * cosim) - 0.75 * (1.0 + cosim)
    f330 = 1.875 * (1.0 + cosim) ** 3
    del1 = 3.0 * nm * nm * aonv * aonv
    record.del2 = 2.0 * del1 * f220 * g200 * 1.7891679e-6
    record.del3 = 3.0 * del1 * f330 * g300 * 2.2123015e-7 * aonv
    record.del1 = del1 * f311 * g310 * 2.1460748e-6 * aonv
    theta = np.fmod(record.gsto, _TWO_PI)
    record.xlamo = np.fmod(record.mo + record.nodeo + record.argpo - theta, _TWO_PI)
    xpidot = record.argpdot + record.nodedot
    third = record.dmdt + record.domdt + record.dnodt
    record.xfact = record.mdot + xpidot - _EARTH_TURN + third - record.no


@kernel
def _half_day_resonance(record: Any) -> None:
    nm = record.no
    aonv = (nm / XKE) ** (2.0 / 3.0)
    f220, f221, f321, f322, f441, f442, f522, f523, f542, f543 = _inclination_functions(
        record.cosio, record.sinio
    )
    g201, g211, g310, g322, g410, g422, g520, g533, g521, g532 = _eccentricity_functions(
        record.ecco
    )
    temp = 3.0 * nm * nm * aonv * aonv
    record.d2201 = temp * 1.7891679e-6 * f220 * g201
    record.d2211 = temp * 1.7891679e-6 * f221 * g211
    temp *= aonv
    record.d3210 = temp * 3.7393792e-7 * f321 * g310
    record.d3222 = temp * 3.7393792e-7 * f322 * g322
    temp *= aonv
    record.d4410 = 2.0 * temp * 7.3636953e-9 * f441 * g410
    record.d4422 = 2.0 * temp * 7.3636953e-9 * f442 * g422
    temp *= aonv
    record.d5220 = temp * 1.1428639e-7 * f522 * g520
    record.d5232 = temp * 1.1428639e-7 * f523 * g532
    record.d5421 = 2.0 * temp * 2.1765803e-9 * f542 * g521
    record.d5433 = 2.0 * temp * 2.1765803e-9 * f543 * g533
    theta = np.fmod(record.gsto, _TWO_PI)
    record.xlamo = np.fmod(record.mo + 2.0 * (record.nodeo - theta), _TWO_PI)
    node = record.nodedot + record.dnodt - _EARTH_TURN
    record.xfact = record.mdot + record.dmdt + 2.0 * node - record.no


@kernel
def _inclination_functions(c: float, s: float) -> tuple[float, ...]:
    """F220, F221, F321, F322, F441, F442, F522, F523, F542 and F543 of cos i and sin i."""
    c2, s2 = c * c, s * s
    f220 = 0.75 * (1.0 + 2.0 * c + c2)
    f522 = s2 * (1.0 - 2.0 * c - 5.0 * c2) + 0.33333333 * (-2.0 + 4.0 * c + 6.0 * c2)
    f523 = 4.92187512 * s2 * (-2.0 - 4.0 * c + 10.0 * c2) + 6.56250012 * (1.0 + 2.0 * c - 3.0 * c2)
    return (
        f220,
        1.5 * s2,
        1.875 * s * (1.0 - 2.0 * c - 3.0 * c2),
        -1.875 * s * (1.0 + 2.0 * c - 3.0 * c2),
        35.0 * s2 * f220,
        39.3750 * s2 * s2,
        9.84375 * s * f522,
        s * f523,
        29.53125 * s * (2.0 - 8.0 * c + c2 * (-12.0 + 8.0 * c + 10.0 * c2)),
        29.53125 * s * (-2.0 - 8.0 * c + c2 * (12.0 + 8.0 * c - 10.0 * c2)),
    )


@kernel
def _cubic(e: float, c0: float, c1: float, c2: float, c3: float) -> float:
    return c0 + c1 * e + c2 * e * e + c3 * e * e * e


@kernel
def _eccentricity_functions(e: float) -> tuple[float, ...]:
    """G201, G211, G310, G322, G410, G422, G520, G533, G521 and G532, fitted for e from 0.5 on."""
    if e <= 0.65:
        g211 = _cubic(e, 3.616, -13.2470, 16.2900, 0.0)
        g310 = _cubic(e, -19.302, 117.3900, -228.4190, 156.5910)
        g322 = _cubic(e, -18.9068, 109.7927, -214.6334, 146.5816)
        g410 = _cubic(e, -41.122, 242.6940, -471.0940, 313.9530)
        g422 = _cubic(e, -146.407, 841.8800, -1629.014, 1083.4350)
        g520 = _cubic(e, -532.114, 3017.977, -5740.032, 3708.2760)
    else:
        g211 = _cubic(e, -72.099, 331.819, -508.738, 266.724)
        g310 = _cubic(e, -346.844, 1582.851, -2415.925, 1246.113)
        g322 = _cubic(e, -342.585, 1554.908, -2366.899, 1215.972)
        g410 = _cubic(e, -1052.797, 4758.686, -7193.992, 3651.957)
        g422 = _cubic(e, -3581.690, 16178.110, -24462.770, 12422.520)
        g520 = _cubic(e, 1464.74, -4664.75, 3763.64, 0.0)
        if e > 0.715:
            g520 = _cubic(e, -5149.66, 29936.92, -54087.36, 31324.56)
    if e < 0.7:
        g533 = _cubic(e, -919.22770, 4988.6100, -9064.7700, 5542.21)
        g521 = _cubic(e, -822.71072, 4568.6173, -8491.4146, 5337.524)
        g532 = _cubic(e, -853.66600, 4690.2500, -8624.7700, 5341.4)
    else:
        g533 = _cubic(e, -37995.780, 161616.52, -229838.20, 109377.94)
        g521 = _cubic(e, -51752.104, 218913.95, -309468.16, 146349.42)
        g532 = _cubic(e, -40023.880, 170470.89, -242699.48, 115605.82)
    return -0.306 - (e - 0.64) * 0.440, g211, g310, g322, g410, g422, g520, g533, g521, g532
