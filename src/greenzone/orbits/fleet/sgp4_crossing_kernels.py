"""Kernels that tell when a near-Earth object may be within reach of a path, without its states.

Two objects near each other are both near the line in which their planes cut each other. From the
mean elements follow the times at which an object crosses that line, its radius there, and how far
the true motion is from the mean one at most; docs/screening.md derives the bounds. Lengths are
Earth radii, times minutes, angles rad, as in SGP4.
"""

from __future__ import annotations

import math
from typing import Any

from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.orbits.fleet.sgp4_record import J2

__all__ = ["find_all_crossings"]

_MOST_SHARE = 0.25
"""Sine of the widest angle from the common line that is still a crossing; beyond, the planes are
one for this purpose, and the object is left to be followed all the time."""
_TWO_PI = 2.0 * math.pi
_SETTLED = 2e-5
"""Of a time of crossing, as an angle: 20 ms in low orbit."""
_LEAD_MIN = 6.0
"""Before the window's start by which crossings are looked for: longer than any half window."""
_MOST_ECCENTRIC = 0.5
_OFF_TRACK = 5e-4
"""How far (rad) the straight way from a row of the path is off half a step later."""
_Elements = tuple[float, float, float, float, float]
_Line = tuple[float, float, float]
_Crossing = tuple[float, float, float, float, float, _Line]
_Track = tuple[ndarray, float, float, ndarray]
"""Rows of unit normal, place and velocity of a path in TEME, the first's time, their step; and
the path's limits: least and greatest radius, greatest radial speed, turn of plane, angular rate."""


@kernel
def _elements(record: Any, t: float) -> _Elements:
    """a, the eccentricity vector, the node and the mean longitude from it, t after the epoch."""
    xmdf, t2 = record.mo + record.mdot * t, t * t
    node = record.nodeo + record.nodedot * t + record.nodecf * t2
    swing = 1.0 + record.eta * math.cos(xmdf)
    shift = record.omgcof * t + record.xmcof * (swing * swing * swing - record.delmo)
    mm = xmdf + shift
    perigee = record.argpo + record.argpdot * t - shift
    tempa = 1.0 - record.cc1 * t - t2 * (record.d2 + t * (record.d3 + t * record.d4))
    templ = t2 * (record.t2cof + t * (record.t3cof + t * (record.t4cof + t * record.t5cof)))
    e = record.ecco - record.bcc4 * t - record.bcc5 * (math.sin(mm) - record.sinmao)
    e = max(1e-6, e)
    a = record.ao * tempa * tempa
    temp = 1.0 / (a * (1.0 - e * e))
    x = e * math.cos(perigee)
    y = e * math.sin(perigee) + temp * record.aycof
    return a, x, y, node, mm + record.no * templ + perigee + temp * record.xlcof * x


@kernel
def _row(t: float, track: _Track) -> int:
    """The row of the path nearest to a time."""
    return max(0, min(len(track[0]) - 1, int((t - track[1]) / track[2] + 0.5)))


@kernel
def _crossing(record: Any, t: float, normal: ndarray, side: float) -> _Crossing:
    """The common line, t after the object's epoch: how far ahead it is, and what holds there.

    By how much mean longitude it is ahead (-pi to pi), the radius there, the eccentricity, the
    sine of the angle between the planes, how much mean longitude passes in a unit of angle
    there, and the line's direction.
    """
    a, x, y, node, longitude = _elements(record, t)
    sn, cn, si, ci = math.sin(node), math.cos(node), record.sinio, record.cosio
    ox, oy, oz = sn * si, -cn * si, ci
    lx = oy * normal[2] - oz * normal[1]
    ly = oz * normal[0] - ox * normal[2]
    lz = ox * normal[1] - oy * normal[0]
    sine = math.sqrt(lx * lx + ly * ly + lz * lz)
    scale = side / max(sine, 1e-12)
    lx, ly, lz = scale * lx, scale * ly, scale * lz
    c, s = lx * cn + ly * sn, ci * (ly * cn - lx * sn) + lz * si
    e2 = x * x + y * y
    root = math.sqrt(1.0 - e2)
    beta = 1.0 / (1.0 + root)
    r = root * root / (1.0 + x * c + y * s)
    u, v = r * c, r * s
    cos_f = x + ((1.0 - x * x * beta) * u - x * y * beta * v) / root
    sin_f = y + ((1.0 - y * y * beta) * v - x * y * beta * u) / root
    ahead = math.atan2(sin_f, cos_f) - (x * sin_f - y * cos_f) - longitude
    ahead -= _TWO_PI * math.floor((ahead + math.pi) / _TWO_PI)
    return ahead, a * r, math.sqrt(e2), sine, r * r / root, (lx, ly, lz)


@kernel
def _settle(
    record: Any, epoch_min: float, t: float, side: float, rate: float, track: _Track
) -> tuple[float, _Crossing]:
    """The crossing nearest to a time (after the window's start), by Newton's method."""
    found = _crossing(record, epoch_min + t, track[0][_row(t, track), :3], side)
    for _ in range(4):
        if abs(found[0]) < _SETTLED:
            break
        t += found[0] / rate
        found = _crossing(record, epoch_min + t, track[0][_row(t, track), :3], side)
    return t, found


@kernel
def _pads(record: Any, radius: float, e: float) -> tuple[float, float, float]:
    """What short-period terms can do at most: to the radius, across the plane, along it (rad).

    From the model's closed formulas (Vallado et al. 2006). The axis is the epoch's less 2 %.
    """
    p = max(0.9, record.ao * (1.0 - e * e) * 0.98)
    half = 0.5 * J2 / p
    square = half / p
    up = 1.5 * square * abs(record.con41) * radius + 0.5 * half * record.x1mth2
    sideways = 1.5 * square * 1.4143 * abs(record.cosio * record.sinio) * radius
    along = 0.25 * square * abs(record.x7thm1) + 1.5 * square * record.cosio * record.cosio
    return 1.05 * up, 1.05 * sideways, 1.05 * along


@kernel
def _is_there(t: float, line: _Line, widest: float, track: _Track) -> bool:
    """Whether the path is within an angle of the line's direction at a time."""
    row = _row(t, track)
    later = t - (track[1] + row * track[2])
    x = track[0][row, 3] + track[0][row, 6] * later
    y = track[0][row, 4] + track[0][row, 7] * later
    z = track[0][row, 5] + track[0][row, 8] * later
    along = (x * line[0] + y * line[1] + z * line[2]) / math.sqrt(x * x + y * y + z * z)
    return bool(along >= math.cos(min(widest, math.pi)))


@kernel
def _find_crossings(
    record: Any,
    epoch_min: float,
    duration_min: float,
    reach: float,
    track: _Track,
    windows: ndarray,
    count: int,
) -> int:
    """Write the windows in which the object may be within reach of the path; how many there are.

    The search starts `epoch_min` after the object's epoch; a window is a middle and a half length
    after that. -1 when `windows` is full, -2 when the object must be followed all the time.
    """
    rate, limits = record.mdot + record.argpdot, track[3]
    turning = abs(record.argpdot) + abs(record.nodedot) + limits[3]
    for k in range(2):
        side, t = 1.0 - 2.0 * k, -_LEAD_MIN
        ahead = _crossing(record, epoch_min + t, track[0][_row(t, track), :3], side)[0]
        t += (ahead if ahead > 0.0 else ahead + _TWO_PI) / rate
        while t <= duration_min + _LEAD_MIN:
            t, found = _settle(record, epoch_min, t, side, rate, track)
            _, radius, e, sine, dwell, line = found
            up, sideways, along = _pads(record, radius, e)
            share = (reach + sideways) / (min(radius, limits[0]) * max(sine, 1e-9))
            if not (share < _MOST_SHARE and e < _MOST_ECCENTRIC and radius > 0.9):
                return -2
            angle = math.asin(share)
            half = (1.02 * (angle + along) * dwell / (1.0 - e) + 2.0 * _SETTLED) / rate
            slope = radius * e / (1.0 - e)
            gate = reach + up + 1.05 * slope * (angle + along) + limits[2] * half
            gap = max(radius - limits[1], limits[0] - radius) - gate
            if gap > 0.0:
                drift = 1.1 * slope * turning / sine + 4.0 * abs(record.cc1)
                t += _TWO_PI / rate * max(1.0, math.floor(0.9 * gap * rate / (_TWO_PI * drift)))
                continue
            widest = angle + limits[4] * half + _OFF_TRACK
            if -half <= t <= duration_min + half and _is_there(t, line, widest, track):
                if count >= len(windows):
                    return -1
                windows[count, 0], windows[count, 1] = t, half
                count += 1
            t += _TWO_PI / rate
    return count


@kernel
def find_all_crossings(
    records: ndarray,
    rows: ndarray,
    epoch_min: ndarray,
    duration_min: float,
    reach: float,
    track: _Track,
    windows: ndarray,
    owners: ndarray,
    always: ndarray,
    first: int,
) -> tuple[int, int]:
    """The windows of many objects, from number `first` of `rows` on.

    `owners` gets the row of each window, `always` a mark for those to be followed all the time.
    Returns how many windows are written, and the object to go on from when there is no room.
    """
    count = 0
    for k in range(first, len(rows)):
        row = rows[k]
        found = _find_crossings(
            records[row], epoch_min[row], duration_min, reach, track, windows, count
        )
        if found == -1:
            return count, k
        if found == -2:
            always[row] = True
            continue
        owners[count:found] = row
        count = found
    return count, len(rows)
