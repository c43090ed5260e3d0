"""SGP4 for many deep-space objects at once: Moon, Sun and resonances, a block side by side.

The equations are those of `sgp4_state_kernels`, arranged for vector instructions and for even
grids. Between the half-day steps of a resonance its rates are constant, so that objects seldom
leave the common path; the phases of Moon and Sun are turned on from node to node.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy import ndarray

from greenzone.core.compiled import fused_kernel, widest_vectors
from greenzone.orbits.fleet import _sgp4_rows as row
from greenzone.orbits.fleet.sgp4_block_kernels import (
    FAR_TURNED,
    MINUTES_A_NS,
    ODD,
    add_long_period,
    load_block,
    osculating_states,
    sin_cos,
    small_sin_cos,
    solve_kepler,
    store_block,
    tiny_sin_cos,
)
from greenzone.orbits.fleet.sgp4_record import J3_OVER_J2
from greenzone.orbits.fleet.sgp4_state_kernels import (
    LEAST_AXIS,
    RESONANCE_STEP_MIN,
    resonance_rates,
)

__all__ = ["deep_states"]

_BLOCK = row.BLOCK
_LEAST_ROOT = LEAST_AXIS**0.5
_WORK_SPACE = row.DEEP_ROWS * row.PITCH
_EARTH_TURN = 4.37526908801129966e-3
_SOLAR_MOTION, _LUNAR_MOTION = 1.19459e-5, 1.5835218e-4
_ROUND = 6755399441055744.0
_TURN = 2.0 * math.pi
_TURN_HIGH = math.ldexp(math.floor(math.ldexp(_TURN, 30)), -30)
_TURN_LOW = _TURN - _TURN_HIGH
_FAR_ROOT = 10.0**0.5
"""Beyond 10 Earth radii what the reference leaves open in Kepler's equation comes to 1e-4 m: to
be equal to it, objects there take its very steps."""
_PULLED = 0.1
"""Part by which a resonance may change the mean motion before the object is odd."""


@fused_kernel
def deep_states(
    records: Any,
    table: ndarray,
    rows: ndarray,
    since_ns: ndarray,
    node_ns: ndarray,
    turns: ndarray,
    states: ndarray,
    status: ndarray,
) -> None:
    """Fill `states (t, 6, n)` in GCRF (m, m/s) and `status (t, n)` of deep-space rows.

    Arguments as of `near_states`.
    """
    work = np.zeros((row.BLOCKS, _WORK_SPACE))
    for first in range(0, len(rows), row.BLOCKS * _BLOCK):
        starts = np.arange(first, min(len(rows), first + row.BLOCKS * _BLOCK), _BLOCK)
        for b in range(len(starts)):
            load_block(table, rows, starts[b], since_ns, work[b])
            _load_deep(records, table, rows, starts[b], work[b])
        for k in range(len(node_ns)):
            later_ns = node_ns[k] - node_ns[k - 1] if k else 0.0
            for b in range(len(starts)):
                w = work[b]
                if k == 0:
                    _first_phases(w, node_ns[0])
                _mean_states(records, rows, starts[b], node_ns[k], later_ns * MINUTES_A_NS, w)
                solve_kepler(w)
                osculating_states(w, turns[k])
                store_block(w, rows, starts[b], turns[k], records, True, states[k], status[k])


@fused_kernel
def _mean_states(
    records: Any, rows: ndarray, first: int, node_ns: float, later_min: float, w: ndarray
) -> None:
    """Everything before Kepler's equation, `later_min` after the node before."""
    if _count_due(w, node_ns) > 0:
        _advance_resonances(records, rows, first, w)
    _turn_phases(w, later_min)
    _lunar_solar(w)
    _mean_elements(w)
    _apply_lunar_solar(w)
    _inclined(w)
    add_long_period(w)


@fused_kernel
def _load_deep(records: Any, table: ndarray, rows: ndarray, first: int, w: ndarray) -> None:
    """Copy the numbers of deep space; resonances begin at the epoch."""
    last = len(rows) - 1
    for i in range(_BLOCK):
        source = rows[min(first + i, last)]
        for k in range(row.DEEP_COLUMNS):
            w[row.DEDT + k * row.PITCH + i] = table[source, row.NEAR_COLUMNS + k]
        _restart(records[source], w, i)


@fused_kernel
def _restart(record: Any, w: ndarray, i: int) -> None:
    w[row.ATIME + i], w[row.XNI + i], w[row.XLI + i] = 0.0, record.no, record.xlamo
    w[row.XLDOT + i], w[row.XNDT + i], w[row.XNDDT + i] = 0.0, 0.0, 0.0
    if record.irez != 0.0:
        rates = resonance_rates(record, 0.0, record.no, record.xlamo)
        w[row.XLDOT + i], w[row.XNDT + i], w[row.XNDDT + i] = rates


@fused_kernel
def _count_due(w: ndarray, node_ns: float) -> int:
    """Set the MINUTES; how many resonances are not within the half day that holds the time."""
    due = 0
    widest_vectors()
    for i in range(_BLOCK):
        t = (w[row.SINCE + i] + node_ns) * MINUTES_A_NS
        w[row.MINUTES + i] = t
        atime = w[row.ATIME + i]
        since = t - atime
        late = since >= RESONANCE_STEP_MIN or since <= -RESONANCE_STEP_MIN or t * atime < 0.0
        late = late or (since < 0.0 and atime > 0.0) or (since > 0.0 and atime < 0.0)
        due += 1 if late and w[row.IREZ + i] > 0.0 else 0
    return due


@fused_kernel
def _advance_resonances(records: Any, rows: ndarray, first: int, w: ndarray) -> None:
    """Integrate in the reference's half-day steps, always outwards from the epoch."""
    last = len(rows) - 1
    for i in range(_BLOCK):
        if w[row.IREZ + i] == 0.0:
            continue
        record, t, atime = records[rows[min(first + i, last)]], w[row.MINUTES + i], w[row.ATIME + i]
        if t * atime < 0.0 or abs(t) < abs(atime):
            _restart(record, w, i)
        step = RESONANCE_STEP_MIN if t > 0.0 else -RESONANCE_STEP_MIN
        half = 0.5 * step * step
        while abs(t - w[row.ATIME + i]) >= RESONANCE_STEP_MIN:
            xndt = w[row.XNDT + i]
            w[row.XLI + i] += w[row.XLDOT + i] * step + xndt * half
            w[row.XNI + i] += xndt * step + w[row.XNDDT + i] * half
            w[row.ATIME + i] += step
            rates = resonance_rates(record, w[row.ATIME + i], w[row.XNI + i], w[row.XLI + i])
            w[row.XLDOT + i], w[row.XNDT + i], w[row.XNDDT + i] = rates


@fused_kernel
def _first_phases(w: ndarray, node_ns: float) -> None:
    """Sine and cosine of the mean anomalies of Sun and Moon at the first node."""
    widest_vectors()
    for i in range(_BLOCK):
        t = (w[row.SINCE + i] + node_ns) * MINUTES_A_NS
        s, c = sin_cos(w[row.ZMOS + i] + _SOLAR_MOTION * t)
        w[row.SIN_SUN + i], w[row.COS_SUN + i] = s, c
        s, c = sin_cos(w[row.ZMOL + i] + _LUNAR_MOTION * t)
        w[row.SIN_MOON + i], w[row.COS_MOON + i] = s, c


@fused_kernel
def _turn_phases(w: ndarray, minutes: float) -> None:
    """The mean anomalies of Sun and Moon so many minutes later."""
    _turn_phase(
        w, row.SIN_SUN, math.sin(_SOLAR_MOTION * minutes), math.cos(_SOLAR_MOTION * minutes)
    )
    _turn_phase(
        w, row.SIN_MOON, math.sin(_LUNAR_MOTION * minutes), math.cos(_LUNAR_MOTION * minutes)
    )


@fused_kernel
def _turn_phase(w: ndarray, sine: int, ds: float, dc: float) -> None:
    widest_vectors()
    for i in range(sine, sine + _BLOCK):
        s, c = w[i], w[i + row.PITCH]
        w[i] = s * dc + c * ds
        w[i + row.PITCH] = c * dc - s * ds


@fused_kernel
def _lunar_solar(w: ndarray) -> None:
    """What Moon and Sun add to e, i, mean anomaly, perigee and node (before its division)."""
    widest_vectors()
    for i in range(_BLOCK):
        sine, cosine = w[row.SIN_SUN + i], w[row.COS_SUN + i]
        ds, dc = tiny_sin_cos(2.0 * 0.01675 * sine)
        sinzf = sine * dc + cosine * ds
        f2, f3 = 0.5 * sinzf * sinzf - 0.25, -0.5 * sinzf * (cosine * dc - sine * ds)
        sine, cosine = w[row.SIN_MOON + i], w[row.COS_MOON + i]
        ds, dc = tiny_sin_cos(2.0 * 0.05490 * sine)
        moon = sine * dc + cosine * ds
        g2, g3 = 0.5 * moon * moon - 0.25, -0.5 * moon * (cosine * dc - sine * ds)
        w[row.PE + i] = (w[row.SE2 + i] * f2 + w[row.SE3 + i] * f3) + (
            w[row.EE2 + i] * g2 + w[row.E3 + i] * g3
        )
        w[row.PINC + i] = (w[row.SI2 + i] * f2 + w[row.SI3 + i] * f3) + (
            w[row.XI2 + i] * g2 + w[row.XI3 + i] * g3
        )
        w[row.PL + i] = (w[row.SL2 + i] * f2 + w[row.SL3 + i] * f3 + w[row.SL4 + i] * sinzf) + (
            w[row.XL2 + i] * g2 + w[row.XL3 + i] * g3 + w[row.XL4 + i] * moon
        )
        w[row.PGH + i] = (w[row.SGH2 + i] * f2 + w[row.SGH3 + i] * f3 + w[row.SGH4 + i] * sinzf) + (
            w[row.XGH2 + i] * g2 + w[row.XGH3 + i] * g3 + w[row.XGH4 + i] * moon
        )
        w[row.PH + i] = (w[row.SH2 + i] * f2 + w[row.SH3 + i] * f3) + (
            w[row.XH2 + i] * g2 + w[row.XH3 + i] * g3
        )


@fused_kernel
def _mean_elements(w: ndarray) -> None:
    """Secular terms of gravity, drag, Moon, Sun and resonance."""
    widest_vectors()
    for i in range(_BLOCK):
        t = w[row.MINUTES + i]
        t2 = t * t
        argpm = w[row.ARGPO + i] + (w[row.ARGPDOT + i] + w[row.DOMDT + i]) * t
        nodem = (
            w[row.NODEO + i] + (w[row.NODEDOT + i] + w[row.DNODT + i]) * t + w[row.NODECF + i] * t2
        )
        mm = w[row.MO + i] + (w[row.MDOT + i] + w[row.DMDT + i]) * t
        no, irez = w[row.NO + i], w[row.IREZ + i]
        ft = t - w[row.ATIME + i]
        half = 0.5 * ft * ft
        xndt = w[row.XNDT + i]
        nm = w[row.XNI + i] + xndt * ft + w[row.XNDDT + i] * half
        xl = w[row.XLI + i] + w[row.XLDOT + i] * ft + xndt * half
        theta = w[row.GSTO + i] + t * _EARTH_TURN
        mm = xl - nodem - argpm + theta if irez == 1.0 else mm
        mm = xl - 2.0 * nodem + 2.0 * theta if irez == 2.0 else mm
        more = nm / no - 1.0
        z = 1.0 + more * (-1.0 / 3.0 + 2.0 / 9.0 * more)
        z = z * (4.0 - (1.0 + more) * z * z * z) * (1.0 / 3.0)
        z = z * (4.0 - (1.0 + more) * z * z * z) * (1.0 / 3.0)
        z = z * (4.0 - (1.0 + more) * z * z * z) * (1.0 / 3.0)
        tempa = 1.0 - w[row.CC1 + i] * t
        root = w[row.ROOT_AO + i] * z * tempa
        em = w[row.ECCO + i] + w[row.DEDT + i] * t - w[row.BCC4 + i] * t
        mm += no * w[row.T2COF + i] * t2
        code = 6.0 if root < _LEAST_ROOT else 0.0
        code = 1.0 if em >= 1.0 or em < -0.001 else code
        odd = more > _PULLED or more < -_PULLED or mm > FAR_TURNED or mm < -FAR_TURNED
        odd = odd or root > _FAR_ROOT
        w[row.CODE + i] = ODD if odd or mm - mm + em - em != 0.0 else code
        w[row.ROOT + i], w[row.E + i] = root, em if em > 1.0e-6 else 1.0e-6
        w[row.INCL + i] = w[row.INCLO + i] + w[row.DIDT + i] * t
        w[row.ARGP + i], w[row.NODE + i], w[row.ANOMALY + i] = argpm, nodem, mm


@fused_kernel
def _remainder(x: float) -> float:
    """The remainder of two pi with the sign of x, as C's fmod."""
    size = x if x >= 0.0 else -x
    turns = size * (1.0 / _TURN)
    whole = (turns + _ROUND) - _ROUND
    whole = whole - 1.0 if whole > turns else whole
    rest = (size - whole * _TURN_HIGH) - whole * _TURN_LOW
    return rest if x >= 0.0 else -rest


@fused_kernel
def _arc_tangent(y: float, x: float) -> float:
    """The angle of (x, y), -pi to pi: a guess within 0.004 rad, then the series of what is left."""
    height, width = y if y >= 0.0 else -y, x if x >= 0.0 else -x
    steep = height > width
    q = (width if steep else height) / (height if steep else width)
    guess = q * (0.25 * math.pi + 0.273 - 0.273 * q)
    s, c = small_sin_cos(guess)
    d = (q * c - s) / (c + q * s)
    d2 = d * d
    angle = guess + d * (1.0 + d2 * (-1.0 / 3.0 + 0.2 * d2))
    angle = 0.5 * math.pi - angle if steep else angle
    angle = math.pi - angle if x < 0.0 else angle
    return angle if y >= 0.0 else -angle


@fused_kernel
def _apply_lunar_solar(w: ndarray) -> None:
    """Elements with the terms of Moon and Sun; below 0.2 rad of inclination in Lyddane's way."""
    widest_vectors()
    for i in range(_BLOCK):
        pinc, pgh, ph = w[row.PINC + i], w[row.PGH + i], w[row.PH + i]
        inclp = w[row.INCL + i] + pinc
        sinip, cosip = sin_cos(inclp)
        nodem, argpm = w[row.NODE + i], w[row.ARGP + i]
        flat = inclp < 0.2
        turned = _arc_tangent(ph, sinip + pinc * cosip) if flat else ph / sinip
        argpm += pgh - cosip * turned
        argpm -= pinc * sinip * _remainder(nodem) if flat else 0.0
        under = inclp < 0.0
        ep = w[row.E + i] + w[row.PE + i]
        w[row.CODE + i] = (
            3.0 if w[row.CODE + i] == 0.0 and (ep < 0.0 or ep > 1.0) else w[row.CODE + i]
        )
        w[row.E + i] = ep
        w[row.NODE + i] = nodem + turned + (math.pi if under else 0.0)
        w[row.ARGP + i] = argpm - (math.pi if under else 0.0)
        w[row.ANOMALY + i] += w[row.PL + i]
        w[row.SINIO + i], w[row.COSIO + i] = -sinip if under else sinip, cosip


@fused_kernel
def _inclined(w: ndarray) -> None:
    """The factors of the Earth's periodic terms at the perturbed inclination."""
    widest_vectors()
    for i in range(_BLOCK):
        sinip, cosip = w[row.SINIO + i], w[row.COSIO + i]
        divisor = 1.0 + cosip if 1.0 + cosip > 1.5e-12 else 1.5e-12
        w[row.AYCOF + i] = -0.5 * J3_OVER_J2 * sinip
        w[row.XLCOF + i] = -0.25 * J3_OVER_J2 * sinip * (3.0 + 5.0 * cosip) / divisor
        square = cosip * cosip
        w[row.CON41 + i] = 3.0 * square - 1.0
        w[row.X1MTH2 + i] = 1.0 - square
        w[row.X7THM1 + i] = 7.0 * square - 1.0
