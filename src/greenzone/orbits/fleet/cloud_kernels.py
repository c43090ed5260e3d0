"""States of clouds on grids of times: arcs read many nodes at once, in the order fleets need."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from jaxtyping import Float64, Int8, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.status import Status
from greenzone.orbits.arc_kernels import arc_at, state_in_arc
from greenzone.orbits.arc_layout import END_S, KEPLERIAN, KIND
from greenzone.orbits.fleet.arc_lanes_kernels import LANES, TIME, WORK, X, states_in_lanes

__all__ = ["CloudPaths", "cloud_states_at", "cloud_states_on"]

_OK, _OUT_OF_SPAN = int(Status.OK), int(Status.OUT_OF_SPAN)
_MODEL_ERROR = int(Status.MODEL_ERROR)
_ROUNDING_S = 1e-8
"""By which a time in seconds may lie outside a span because it was rounded: 0.1 mm of motion."""
_SIDE_BY_SIDE = 8
"""Fragments worked on together: their states share lines of memory."""
_FEWEST = 6
"""Nodes of one arc from which on reading them at once is faster than one by one."""


class CloudPaths(NamedTuple):
    """The arrays of a `MeanArcs`, and the matrix from its frame to GCRF."""

    arcs: Float64[ndarray, "m w"]
    rows: Int64[ndarray, " n1"]
    status: Int8[ndarray, " n"]
    end_s: Float64[ndarray, " n"]
    to_gcrf: Float64[ndarray, "3 3"]


@kernel
def cloud_states_on(
    paths: CloudPaths, first_ns: int, step_ns: int, count: int
) -> tuple[Float64[ndarray, "t 6 n"], Int8[ndarray, "t n"]]:
    """States and status on an even grid that begins `first_ns` after the cloud's epoch."""
    n = paths.rows.shape[0] - 1
    states, status = np.empty((count, 6, n)), np.empty((count, n), dtype=np.int8)
    work, block = np.empty(WORK), np.empty((_SIDE_BY_SIDE, 6 * LANES))
    one = np.empty(6)
    at = np.empty(_SIDE_BY_SIDE, dtype=np.int64)
    for begin in range(0, n, _SIDE_BY_SIDE):
        end = min(n, begin + _SIDE_BY_SIDE)
        at[: end - begin] = paths.rows[begin:end]
        for k in range(0, count, LANES):
            nodes = min(LANES, count - k)
            for j in range(LANES):
                work[TIME + j] = (first_ns + (k + j) * step_ns) / 1e9
            for i in range(begin, end):
                side = i - begin
                answer = status[k : k + nodes, i]
                at[side] = _fill(paths, i, at[side], work, one, block[side], answer)
            _spread(block, states[k : k + nodes], begin, end)
    return states, status


@kernel
def cloud_states_at(
    paths: CloudPaths, fragments: Int64[ndarray, " q"], seconds: Float64[ndarray, " q"]
) -> tuple[Float64[ndarray, "q 6"], Int8[ndarray, " q"]]:
    """States and status of these fragments, each at its time after the cloud's epoch."""
    states = np.empty((fragments.shape[0], 6))
    status = np.empty(fragments.shape[0], dtype=np.int8)
    for q in range(fragments.shape[0]):
        i, t = fragments[q], seconds[q]
        status[q] = _status_at(paths, i, t)
        if status[q] != _OK:
            states[q] = math.nan
            continue
        row = _arc_found(paths.arcs, paths.rows[i], paths.rows[i + 1], t)
        status[q] = _turned(state_in_arc(paths.arcs[row], t), paths.to_gcrf, states[q])
    return states, status


@kernel
def _status_at(paths: CloudPaths, i: int, t: float) -> int:
    """What is known of a fragment at a time: its state, or why there is none."""
    if t < -_ROUNDING_S:
        return _OUT_OF_SPAN
    status = int(paths.status[i])
    if status != _OK:
        return _OK if t <= paths.end_s[i] and paths.rows[i] < paths.rows[i + 1] else status
    return _OK if t <= paths.end_s[i] + _ROUNDING_S else _OUT_OF_SPAN


@kernel
def _arc_found(arcs: Float64[ndarray, "m w"], first: int, last: int, t: float) -> int:
    """The arc that holds a time, as `arc_at` finds it, by halving."""
    low, high = first, last - 1
    while low < high:
        middle = (low + high) // 2
        if t > arcs[middle, END_S]:
            low = middle + 1
        else:
            high = middle
    return low


@kernel
def _fill(
    paths: CloudPaths,
    i: int,
    row: int,
    work: Float64[ndarray, " w"],
    one: Float64[ndarray, "6"],
    out: Float64[ndarray, " 6l"],
    answer: Int8[ndarray, " k"],
) -> int:
    """One fragment's states, LANES of each component, and status at the nodes in `work`.

    Returns its arc at the last of them; `one` is room for a state.
    """
    j, nodes = 0, answer.shape[0]
    while j < nodes:
        t = work[TIME + j]
        answer[j] = _status_at(paths, i, t)
        if answer[j] != _OK:
            for c in range(6):
                out[c * LANES + j] = math.nan
            j += 1
            continue
        row = arc_at(paths.arcs, row, paths.rows[i], paths.rows[i + 1], t)
        arc = paths.arcs[row]
        stop = j + 1
        while stop < nodes and work[TIME + stop] <= arc[END_S]:
            stop += 1
        if stop - j < _FEWEST or arc[KIND] == KEPLERIAN:
            answer[j] = _turned(state_in_arc(arc, t), paths.to_gcrf, one)
            for c in range(6):
                out[c * LANES + j] = one[c]
            stop = j + 1
        else:
            states_in_lanes(arc, paths.to_gcrf, j, stop, work)
            _copied(work, out, j, stop, answer)
        j = stop
    return row


@kernel
def _copied(
    work: Float64[ndarray, " w"],
    out: Float64[ndarray, " 6l"],
    begin: int,
    stop: int,
    answer: Int8[ndarray, " k"],
) -> None:
    """Results of lanes begin:stop into `out`, and their status."""
    for j in range(begin, stop):
        total = 0.0
        for c in range(6):
            out[c * LANES + j] = work[X + c * LANES + j]
            total += work[X + c * LANES + j]
        answer[j] = _OK
        if not math.isfinite(total):
            answer[j] = _MODEL_ERROR
            for c in range(6):
                out[c * LANES + j] = math.nan


@kernel
def _turned(
    state: tuple[float, float, float, float, float, float],
    to_gcrf: Float64[ndarray, "3 3"],
    out: Float64[ndarray, "6"],
) -> int:
    """The state turned into GCRF goes into `out`; returns its status."""
    x, y, z, u, v, w = state
    total = 0.0
    for c in range(3):
        out[c] = to_gcrf[c, 0] * x + to_gcrf[c, 1] * y + to_gcrf[c, 2] * z
        out[c + 3] = to_gcrf[c, 0] * u + to_gcrf[c, 1] * v + to_gcrf[c, 2] * w
        total += out[c] + out[c + 3]
    if math.isfinite(total):
        return _OK
    out[:] = math.nan
    return _MODEL_ERROR


@kernel
def _spread(
    block: Float64[ndarray, "b 6l"], states: Float64[ndarray, "k 6 n"], begin: int, end: int
) -> None:
    """Blocks of single fragments into the states of all, node by node."""
    for k in range(states.shape[0]):
        for c in range(6):
            for i in range(begin, end):
                states[k, c, i] = block[i - begin, c * LANES + k]
