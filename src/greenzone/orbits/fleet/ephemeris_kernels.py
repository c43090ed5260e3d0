"""States between the rows of tables: Lagrange and Hermite polynomials, never across an end."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from jaxtyping import Bool, Float64, Int8, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.status import Status

__all__ = [
    "MOST_POINTS",
    "StateTables",
    "interpolated_state",
    "segment_at",
    "table_states_at",
    "table_states_on",
]

MOST_POINTS = 16
"""A polynomial through more rows gains nothing and swings near the ends of a table."""

_OK, _OUT_OF_SPAN = int(Status.OK), int(Status.OUT_OF_SPAN)
_MODEL_ERROR = int(Status.MODEL_ERROR)
_ROUNDING_S = 1e-8
"""By which a time in seconds may lie outside a span because it was rounded: 0.1 mm of motion."""
_SIDE_BY_SIDE = 8
"""Objects worked on together: their states share lines of memory."""


class StateTables(NamedTuple):
    """Tables of n objects in s segments with m rows, one after another.

    Object i has segments first_segment[i]:first_segment[i + 1], in the order of their starts;
    segment j has rows first_row[j]:first_row[j + 1] and may be used from start_ns[j] to
    stop_ns[j], both included and within its rows. GCRF, m and m/s; times in ns TAI.
    """

    first_segment: Int64[ndarray, " n1"]
    start_ns: Int64[ndarray, " s"]
    stop_ns: Int64[ndarray, " s"]
    first_row: Int64[ndarray, " s1"]
    points: Int64[ndarray, " s"]
    """Rows that one polynomial goes through, at most MOST_POINTS."""
    is_hermite: Bool[ndarray, " s"]
    tai_ns: Int64[ndarray, " m"]
    states: Float64[ndarray, "m 6"]


@kernel
def table_states_on(
    tables: StateTables, reference_ns: int, start_ns: int, step_ns: int, count: int
) -> tuple[Float64[ndarray, "t 6 n"], Int8[ndarray, "t n"]]:
    """States and status of all objects on an even grid; NaN where the status is not OK."""
    n = tables.first_segment.shape[0] - 1
    states, status = np.empty((count, 6, n)), np.empty((count, n), dtype=np.int8)
    x, one = np.empty(MOST_POINTS), np.empty(6)
    for begin in range(0, n, _SIDE_BY_SIDE):
        for k in range(count):
            seconds = (start_ns + k * step_ns) / 1e9
            for i in range(begin, min(n, begin + _SIDE_BY_SIDE)):
                status[k, i] = _state_of(tables, i, reference_ns, seconds, x, one)
                for c in range(6):
                    states[k, c, i] = one[c]
    return states, status


@kernel
def table_states_at(
    tables: StateTables,
    objects: Int64[ndarray, " q"],
    reference_ns: int,
    seconds: Float64[ndarray, " q"],
) -> tuple[Float64[ndarray, "q 6"], Int8[ndarray, " q"]]:
    """States and status of these objects, each at its time after the reference."""
    states = np.empty((objects.shape[0], 6))
    status = np.empty(objects.shape[0], dtype=np.int8)
    x = np.empty(MOST_POINTS)
    for q in range(objects.shape[0]):
        status[q] = _state_of(tables, objects[q], reference_ns, seconds[q], x, states[q])
    return states, status


@kernel
def _state_of(
    tables: StateTables,
    i: int,
    reference_ns: int,
    seconds: float,
    x: Float64[ndarray, " x"],
    out: Float64[ndarray, "6"],
) -> int:
    """The status of one object at a time; its state goes into `out`."""
    segment = segment_at(tables, i, reference_ns, seconds)
    if segment < 0:
        out[:] = math.nan
        return _OUT_OF_SPAN
    interpolated_state(tables, segment, reference_ns, seconds, x, out)
    for c in range(6):
        if not math.isfinite(out[c]):
            out[:] = math.nan
            return _MODEL_ERROR
    return _OK


@kernel
def segment_at(tables: StateTables, i: int, reference_ns: int, seconds: float) -> int:
    """The segment of object `i` for a time: of those that may be used, the last to start; or -1."""
    low, high = tables.first_segment[i], tables.first_segment[i + 1]
    first = low
    while low < high:
        middle = (low + high) // 2
        if (tables.start_ns[middle] - reference_ns) / 1e9 <= seconds + _ROUNDING_S:
            low = middle + 1
        else:
            high = middle
    for j in range(low - 1, first - 1, -1):
        if seconds <= (tables.stop_ns[j] - reference_ns) / 1e9 + _ROUNDING_S:
            return j
    return -1


@kernel
def interpolated_state(
    tables: StateTables,
    segment: int,
    reference_ns: int,
    seconds: float,
    x: Float64[ndarray, " x"],
    out: Float64[ndarray, "6"],
) -> None:
    """The state of a segment at a time within its rows, through the rows nearest to it.

    `x` is room for MOST_POINTS numbers.
    """
    low, high = tables.first_row[segment], tables.first_row[segment + 1]
    first, after, points = low, high, tables.points[segment]
    wanted_ns = reference_ns + math.ceil(seconds * 1e9)
    while low < high:
        middle = (low + high) // 2
        if tables.tai_ns[middle] < wanted_ns:
            low = middle + 1
        else:
            high = middle
    row = min(max(low - points // 2, first), after - points)
    for j in range(points):
        x[j] = (tables.tai_ns[row + j] - reference_ns) / 1e9 - seconds
    rows = tables.states[row : row + points]
    if tables.is_hermite[segment]:
        _hermite(x[:points], rows, out)
    else:
        _lagrange(x[:points], rows, out)


@kernel
def _lagrange(
    x: Float64[ndarray, " p"], rows: Float64[ndarray, "p 6"], out: Float64[ndarray, "6"]
) -> None:
    """The polynomials through positions and velocities at times `x`, at 0."""
    out[:] = 0.0
    for j in range(x.shape[0]):
        weight, below = 1.0, 1.0
        for m in range(x.shape[0]):
            if m != j:
                weight *= -x[m]
                below *= x[j] - x[m]
        weight /= below
        for c in range(6):
            out[c] += weight * rows[j, c]


@kernel
def _hermite(
    x: Float64[ndarray, " p"], rows: Float64[ndarray, "p 6"], out: Float64[ndarray, "6"]
) -> None:
    """The polynomials that have these positions and these velocities as slopes at times `x`, at 0.

    With Lagrange's l of node j: h = (1 - 2 l'(x_j)(t - x_j)) l^2 for its position and
    (t - x_j) l^2 for its velocity (Burden & Faires, Numerical Analysis, sec. 3.4); the velocity
    found is the slope.
    """
    out[:] = 0.0
    for j in range(x.shape[0]):
        value, slope, own = 1.0, 0.0, 0.0
        for m in range(x.shape[0]):
            if m != j:
                scale = 1.0 / (x[j] - x[m])
                slope = slope * (-x[m]) * scale + value * scale
                value *= -x[m] * scale
                own += scale
        square, square_slope = value * value, 2.0 * value * slope
        tilt = 1.0 + 2.0 * own * x[j]
        by_place, by_speed = tilt * square, -x[j] * square
        place_slope = tilt * square_slope - 2.0 * own * square
        speed_slope = square - x[j] * square_slope
        for c in range(3):
            out[c] += by_place * rows[j, c] + by_speed * rows[j, c + 3]
            out[c + 3] += place_slope * rows[j, c] + speed_slope * rows[j, c + 3]
