"""A few primaries against many element sets: only the windows in which planes cross are searched.

An object can be near a primary only near the line in which their planes cut each other, when both
are there. `orbits.fleet.sgp4_crossings` names those windows; here they are cut into pieces, and
each piece is searched like an interval of the block search.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.status import Status
from greenzone.encounters.screening.blocks import Task
from greenzone.encounters.screening.confirmation import Candidates, Confirmed, confirm
from greenzone.encounters.screening.minimum_kernels import find_minima, minima_scratch
from greenzone.encounters.screening.path_kernels import (
    LINE_WIDTH,
    RANGE_WIDTH,
    describe_paths,
)
from greenzone.orbits.fleet.motion import NodeTimes
from greenzone.orbits.fleet.sgp4_crossings import (
    PATH_MARGIN_S,
    PATH_STEP_S,
    PathTrack,
    crossings_of_path,
    track_of,
)
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion

__all__ = ["PIECE_S", "Passages", "primary_path", "search_passages"]

PIECE_S: Final = 60.0
_ROOM: Final = 65_536


@dataclass(frozen=True)
class Passages:
    """What the windows of one primary with some rows hold, and which rows need more."""

    confirmed: Confirmed
    rows: Int64[ndarray, " m"]
    left: Int64[ndarray, " k"]


def search_passages(
    task: Task,
    primary: int,
    path: PathTrack,
    motion: Sgp4Motion,
    first_row: int,
    rows: Int64[ndarray, " m"],
) -> Passages:
    """The approaches of one primary, whose path is given, with objects of one motion.

    `first_row` is where the motion's objects begin in the fleet, `rows` are those to look at, as
    the motion counts them.
    """
    reach_m = max(task.radii_m[primary], task.radii_m[first_row + rows].max(initial=0.0))
    crossings = crossings_of_path(motion, rows, path, task.duration_s, float(reach_m))
    row, start_s = _pieces(crossings.row, crossings.middle_s, crossings.half_s, task.duration_s)
    found, lost = _search(task, primary, first_row + row, start_s)
    left = np.union1d(rows[crossings.always[rows]], lost - first_row)
    keep = ~np.isin(found.rows, left + first_row).any(axis=1)
    found = Candidates(found.rows[keep], found.kind[keep], found.time_s[keep])
    return Passages(confirm(task, found, PIECE_S, (0.0, task.duration_s)), rows, left)


def primary_path(task: Task, primary: int, earth: EarthOrientation) -> PathTrack | None:
    """The primary's path around the window, None where it has not a state all the time."""
    step_ns, margin_ns = round(PATH_STEP_S * 1e9), round(PATH_MARGIN_S * 1e9)
    count = int(2 * margin_ns + task.duration_s * 1e9) // step_ns + 2
    nodes = NodeTimes(task.start, -margin_ns, step_ns, count)
    seconds = nodes.start_s + nodes.step_s * np.arange(count)
    rows = np.full(count, primary, dtype=np.int64)
    states, status = task.fleet.states_at(rows, task.start, seconds)
    return track_of(states, nodes, earth) if np.all(status == Status.OK) else None


def _pieces(
    row: Int64[ndarray, " k"],
    middle_s: Float64[ndarray, " k"],
    half_s: Float64[ndarray, " k"],
    duration_s: float,
) -> tuple[Int64[ndarray, " p"], Float64[ndarray, " p"]]:
    """Rows and starts of pieces of PIECE_S within the window that cover all windows."""
    low, high = np.maximum(0.0, middle_s - half_s), np.minimum(duration_s, middle_s + half_s)
    count = np.maximum(1, np.ceil((high - low) / PIECE_S)).astype(np.int64)
    within = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    start_s = np.repeat(low, count) + within * PIECE_S
    return np.repeat(row, count), np.clip(start_s, 0.0, duration_s - PIECE_S)


def _search(
    task: Task, primary: int, rows: Int64[ndarray, " p"], start_s: Float64[ndarray, " p"]
) -> tuple[Candidates, Int64[ndarray, " l"]]:
    """The minima in the pieces, and the rows that have no answer in one of theirs."""
    m, fleet = len(rows), task.fleet
    everyone = np.concatenate((rows, np.full(m, primary, dtype=np.int64)))
    begin, ok = fleet.states_at(everyone, task.start, np.tile(start_s, 2))
    end, still = fleet.states_at(everyone, task.start, np.tile(start_s + PIECE_S, 2))
    answered = (ok == Status.OK) & (still == Status.OK)
    a, b = np.ascontiguousarray(begin.T), np.ascontiguousarray(end.T)
    line, range_m = np.empty((LINE_WIDTH, 2 * m), np.float32), np.empty((RANGE_WIDTH, 2 * m))
    describe_paths(a, b, answered, PIECE_S, line, range_m)
    usable = answered[:m] & answered[m:]
    numbers = np.flatnonzero(usable)
    pairs = np.column_stack((numbers, numbers + m)).astype(np.int32)
    at_start = start_s[numbers] == 0.0
    at_end = start_s[numbers] + PIECE_S >= task.duration_s
    parts = []
    for ends in ((False, False), (True, False), (False, True), (True, True)):
        chosen = pairs[(at_start == ends[0]) & (at_end == ends[1])]
        parts += _minima(a, b, range_m, task.radii_m[everyone], chosen, ends)
    found = [Candidates(everyone[p.rows], p.kind, p.time_s + start_s[p.rows[:, 0]]) for p in parts]
    return Candidates.joined(found), np.unique(rows[~usable])


def _minima(
    a: Float64[ndarray, "6 n"],
    b: Float64[ndarray, "6 n"],
    range_m: Float64[ndarray, "r n"],
    radii: Float64[ndarray, " n"],
    pairs: ndarray,
    ends: tuple[bool, bool],
) -> list[Candidates]:
    """Candidates with column numbers for rows, and times from each piece's start."""
    scratch = minima_scratch()
    where = (np.empty((_ROOM, 3), dtype=np.int32), np.empty(_ROOM))
    parts, first = [], 0
    while first < len(pairs):
        found, first = find_minima(
            a, b, PIECE_S, range_m, radii, pairs, len(pairs), ends, where, 0, scratch, first
        )
        rows, kind = where[0][:found, :2].astype(np.int64), where[0][:found, 2].copy()
        parts.append(Candidates(rows, kind, where[1][:found] * PIECE_S))
    return parts
