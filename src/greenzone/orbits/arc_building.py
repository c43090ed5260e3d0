"""Arcs of mean elements built from states: followed from drag rate to drag rate until an end."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64, Int8, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_ROTATION_RAD_S, MU_EARTH_M3_S2, WGS84_SEMI_MAJOR_AXIS_M
from greenzone.core.status import Status
from greenzone.orbits.arc_kernels import state_in_arc
from greenzone.orbits.arc_steps import (
    SHIFT_M,
    SHORTEST_S,
    along_track_shift,
    drag_rates,
    moved,
    perigee_height,
    step_length,
)
from greenzone.orbits.arc_writing import write_arc
from greenzone.orbits.density import geodetic_height
from greenzone.orbits.drag import drag_offsets
from greenzone.orbits.gravity import DEGREE
from greenzone.orbits.kepler import osculating_elements
from greenzone.orbits.mean_conversion import mean_of_state
from greenzone.orbits.osculating_arcs import write_osculating_arcs
from greenzone.orbits.zonal import state_at_eccentric_longitude
from greenzone.orbits.zonal_rates import secular_rates

__all__ = ["ENTRY_HEIGHT_M", "build_arcs"]

ENTRY_HEIGHT_M = 100_000.0
"""A fragment that comes below this height has entered the atmosphere and is not followed on."""

_MU = MU_EARTH_M3_S2
_AE = WGS84_SEMI_MAJOR_AXIS_M
_OMEGA = EARTH_ROTATION_RAD_S
_OK, _ESCAPED, _REENTERED = int(Status.OK), int(Status.ESCAPED), int(Status.REENTERED)
_MODEL_ERROR = int(Status.MODEL_ERROR)
_UNCONVERGED_M = 100.0
_MISFIT_M = 1_000.0
_GREAT_MISFIT_M = 5_000.0
_ELONGATED = 0.3
_SHORT_LIVED = 3.0
"""Revolutions: a fragment that falls within as many costs few arcs, however short they are."""
_LEAST_AXIS_M = 3.3e6
_MOST_ECCENTRIC2 = 0.998
_Seven = tuple[float, float, float, float, float, float, float]
_Air = tuple[Float64[ndarray, "s h l t"], float, float]
_Earth = tuple[float, Float64[ndarray, "d d"], Float64[ndarray, "d d"]]
_Five = tuple[float, float, float, float, float]
_Matrix = Float64[ndarray, "d d"]


@kernel
def build_arcs(
    states: Float64[ndarray, "n 6"],
    ballistic: Float64[ndarray, " n"],
    duration: float,
    air: _Air,
    earth: _Earth,
    arcs: Float64[ndarray, "m w"],
    rows: Int64[ndarray, " n1"],
    status: Int8[ndarray, " n"],
    end_s: Float64[ndarray, " n"],
) -> int:
    """Arcs of fragments until all are done or `arcs` is full; returns how many are done.

    states (n, 6) on the true equator of the epoch, m and m/s; ballistic (n,) C_D A/M, m2/kg;
    air: density table, its sun angle, its time at the epoch; earth: sidereal angle at the epoch
    and harmonics. arcs (capacity, ARC_WIDTH) and rows (n + 1,) int64 are written, arcs of
    fragment i being rows[i]:rows[i+1]; status (n,) int8 and end_s (n,) the time up to which
    there is an answer.
    """
    v, w = np.zeros((DEGREE + 1, DEGREE + 1)), np.zeros((DEGREE + 1, DEGREE + 1))
    for i in range(states.shape[0]):
        x, y, z, vx, vy, vz = states[i]
        rows[i + 1], end_s[i] = rows[i], 0.0
        a, _, _, c, _, _ = osculating_elements(x, y, z, vx, vy, vz)
        if not math.isfinite(c):
            status[i] = _MODEL_ERROR  # a straight fall has no plane
            continue
        if not a > 0.0:
            status[i] = _ESCAPED
            continue
        if geodetic_height(x, y, z) < ENTRY_HEIGHT_M:
            status[i] = _REENTERED
            continue
        row, end, answer = _averaged(
            states[i], ballistic[i], duration, air, earth, arcs, rows[i], v, w
        )
        if row >= 0 and _is_poor(arcs, rows[i], row, states[i], end, duration):
            row, end, answer = write_osculating_arcs(
                states[i], ballistic[i], duration, ENTRY_HEIGHT_M, air, earth, arcs, rows[i]
            )
        if row < 0:
            return i
        rows[i + 1], end_s[i], status[i] = row, end, answer
    return int(states.shape[0])


@kernel
def _is_poor(
    arcs: Float64[ndarray, "m w"],
    first: int,
    row: int,
    state: Float64[ndarray, "6"],
    end: float,
    duration: float,
) -> bool:
    """Whether the arcs miss the state they come from badly, or on a path cheap to integrate."""
    if row == first:
        return True
    x, y, z, _, _, _ = state_in_arc(arcs[first], 0.0)
    misfit = math.sqrt((x - state[0]) ** 2 + (y - state[1]) ** 2 + (z - state[2]) ** 2)
    if misfit < _MISFIT_M:
        return False
    a, k, h, _, _, _ = osculating_elements(
        state[0], state[1], state[2], state[3], state[4], state[5]
    )
    period = 2.0 * math.pi * math.sqrt(a / _MU) * a
    if misfit > _GREAT_MISFIT_M:
        return True
    falling = end < duration and end < _SHORT_LIVED * period
    return falling or k * k + h * h > _ELONGATED * _ELONGATED


@kernel
def _averaged(
    state: Float64[ndarray, "6"],
    ballistic: float,
    duration: float,
    air: _Air,
    earth: _Earth,
    arcs: Float64[ndarray, "m w"],
    first: int,
    v: _Matrix,
    w: _Matrix,
) -> tuple[int, float, int]:
    """Arcs of the averaged theory: the row after the last (< 0: full), end time and status.

    No row is written where the theory has no answer.
    """
    a, k, h, c, node, lam, left = mean_of_state(state, earth[0], earth[1], earth[2], v, w)
    if not left < _UNCONVERGED_M:
        return first, 0.0, _OK
    y = (a, k, h, c, node)
    if not _has_fallen(y):
        row, end = _follow(y, lam, ballistic, duration, air, earth[0], arcs, first)
        return row, end, _OK if end >= duration else _REENTERED
    if first >= arcs.shape[0]:
        return -1, 0.0, _OK
    nothing = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    end = min(duration, _first_entry(y, lam))
    write_arc(arcs[first], 0.0, max(end, 1.0), y, lam, (nothing, nothing, nothing), earth[0])
    return first + 1, end, _OK if end >= duration else _REENTERED


@kernel
def _first_entry(y: _Five, lam: float) -> float:
    """Seconds until an orbit with its perigee below ENTRY_HEIGHT_M first comes down to it."""
    a, k, h, c, node = y
    e = math.sqrt(k * k + h * h)
    seconds = 0.0
    radius = _AE - 10_000.0 + ENTRY_HEIGHT_M
    cn, sn = math.cos(node), math.sin(node)
    for _ in range(4):
        cos_e = min(1.0, max(-1.0, (1.0 - radius / a) / e))
        down = 2.0 * math.pi - math.acos(cos_e)
        ahead = down - e * math.sin(down) - (lam - math.atan2(h, k))
        ahead -= 2.0 * math.pi * math.floor(ahead / (2.0 * math.pi))
        seconds = ahead / (math.sqrt(_MU / a) / a)
        big_f = down + math.atan2(h, k)
        x, y0, z, _, _, _ = state_at_eccentric_longitude(a, k, h, c, cn, sn, big_f)
        radius -= geodetic_height(x, y0, z) - ENTRY_HEIGHT_M
    return seconds


@kernel
def _follow(
    y: _Five,
    lam: float,
    ballistic: float,
    duration: float,
    air: _Air,
    sidereal: float,
    arcs: Float64[ndarray, "m w"],
    first: int,
) -> tuple[int, float]:
    """Write the arcs of one fragment from row `first` on; returns rows (< 0: full) and end time."""
    t, row = 0.0, first
    r0 = drag_rates(y, ballistic, t, air)
    if along_track_shift(y[0], r0[0], duration) > 2.0 * SHIFT_M:
        course, ahead = _on_averaged_course(y, lam, ballistic, air)
        if not _has_fallen(course):
            y, lam = course, ahead
    while t < duration:
        if row >= arcs.shape[0]:
            return -1, t
        zonal = secular_rates(y[0], y[1] * y[1] + y[2] * y[2], y[3])
        length = min(duration - t, step_length(y, r0, duration, t, air))
        low = False
        while True:
            middle = moved(y, r0, zonal, 0.5 * length)
            rm = drag_rates(middle, ballistic, t + 0.5 * length, air)
            end = moved(y, rm, zonal, length)
            low = _has_fallen(middle) or _has_fallen(end)
            if not low or length <= SHORTEST_S:
                break
            length = max(SHORTEST_S, 0.5 * length)
        if not low:
            rates = (r0, rm, drag_rates(end, ballistic, t + length, air))
            a, k, h, c, node, ahead = write_arc(
                arcs[row], t, length, y, lam, rates, sidereal + _OMEGA * t
            )
            low = _has_fallen((a, k, h, c, node))
        if low:
            length = _write_last(arcs[row], t, min(length, SHORTEST_S), y, lam, r0, sidereal)
            return row + 1, t + length
        y, lam, r0 = (a, k, h, c, node), ahead, rates[2]
        t += length
        row += 1
    return row, duration


@kernel
def _write_last(
    arc: Float64[ndarray, " w"],
    t: float,
    length: float,
    y: _Five,
    lam: float,
    rate: _Seven,
    sidereal: float,
) -> float:
    """Fill the arc in which a fragment falls, at a constant rate; returns how long it lasts.

    At most `length`, and only while its elements are those of a closed orbit.
    """
    while True:
        a, k, h, _, _, _ = write_arc(
            arc, t, length, y, lam, (rate, rate, rate), sidereal + _OMEGA * t
        )
        if (a > _LEAST_AXIS_M and k * k + h * h < _MOST_ECCENTRIC2) or length < 1e-3:
            return length
        length *= 0.5


@kernel
def _has_fallen(y: _Five) -> bool:
    """Whether elements have a perigee below the entry height, or are none at all."""
    closed = y[0] > 0.0 and y[1] * y[1] + y[2] * y[2] < 1.0
    return not (closed and perigee_height(y[0], y[1], y[2], y[3]) > ENTRY_HEIGHT_M)


@kernel
def _on_averaged_course(y: _Five, lam: float, ballistic: float, air: _Air) -> tuple[_Five, float]:
    """Elements a, k, h, c, node and lam with `drag_offsets` added."""
    a, k, h, c, node = y
    da, dk, dh, dl = drag_offsets(a, k, h, c, node, lam, ballistic, air[2], (air[0], air[1]))
    return (a + da, k + dk, h + dh, c, node), lam + dl
