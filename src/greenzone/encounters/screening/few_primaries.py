"""A screening with few primaries: windows for element sets near the Earth, blocks for the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from jaxtyping import Int64
from numpy import ndarray

from greenzone.core.status import Status
from greenzone.encounters.screening.blocks import Task
from greenzone.encounters.screening.close_approaches import CloseApproaches
from greenzone.encounters.screening.confirmation import Confirmed
from greenzone.encounters.screening.passages import (
    PIECE_S,
    Passages,
    primary_path,
    search_passages,
)
from greenzone.orbits.fleet.motion import Fleet, Motion, NodeTimes
from greenzone.orbits.fleet.sgp4_crossings import PathTrack
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion

__all__ = ["Split", "is_for_windows", "search_windows"]

_MOST_PRIMARIES: Final = 16
"""Above, following everything all the time is no slower."""
_FEWEST_OBJECTS: Final = 500
_ROWS_EACH: Final = 8_192
_CHECKS: Final = 16
"""Times at which an object is asked for a state: one without is followed all the time."""


@dataclass(frozen=True)
class Split:
    """What windows hold, and the task that is left for blocks."""

    confirmed: tuple[Confirmed, ...]
    rest: Task
    rows: Int64[ndarray, " k"]
    """The row in the whole fleet of each object of the rest."""
    searched: Int64[ndarray, " w"]
    """Rows for which windows told all there is."""


def is_for_windows(task: Task) -> bool:
    """Whether the windows in which planes cross are the faster way."""
    few = 0 < len(task.named) <= _MOST_PRIMARIES
    sets = sum(len(m) for m in task.fleet.motions if isinstance(m, Sgp4Motion))
    return few and sets >= _FEWEST_OBJECTS and task.duration_s > 2.0 * PIECE_S


def search_windows(task: Task, threads: int | None, progress: Callable[[float], None]) -> Split:
    """Search the windows of all primaries, side by side, and say what is left."""
    chunks = [chunk for k in range(len(task.fleet.motions)) for chunk in _chunks(task, k)]
    paths = {int(p): _path_of(task, int(p)) for p in task.named}
    known = {p: path for p, path in paths.items() if path is not None}
    if len(known) < len(paths):
        chunks = []
    jobs = [(primary, path, chunk) for chunk in chunks for primary, path in known.items()]

    def run(job: tuple[int, PathTrack, _Chunk]) -> Passages:
        primary, path, chunk = job
        return search_passages(task, primary, path, chunk.motion, chunk.first_row, chunk.rows)

    found: list[Passages] = []
    with ThreadPoolExecutor(threads) as pool:
        for passages in pool.map(run, jobs):
            found.append(passages)
            progress(len(found) / len(jobs))
    left = [p.left + chunk.first_row for p, (_, _, chunk) in zip(found, jobs, strict=True)]
    searched = np.concatenate([np.empty(0, np.int64), *(c.rows + c.first_row for c in chunks)])
    searched = np.setdiff1d(searched, np.concatenate([np.empty(0, np.int64), *left]))
    confirmed = tuple(_only(p.confirmed, searched) for p in found)
    rows = np.setdiff1d(np.arange(len(task.fleet)), searched)
    return Split(confirmed, _rest(task, rows), rows, searched)


def _path_of(task: Task, primary: int) -> PathTrack | None:
    earth = next(m.earth for m in task.fleet.motions if isinstance(m, Sgp4Motion))
    return primary_path(task, primary, earth)


@dataclass(frozen=True)
class _Chunk:
    """Some objects of one motion, by its own rows, that have a state all the time."""

    motion: Sgp4Motion
    first_row: int
    rows: Int64[ndarray, " m"]


def _chunks(task: Task, number: int) -> Sequence[_Chunk]:
    motion, first = task.fleet.motions[number], int(task.fleet.first_row[number])
    if not isinstance(motion, Sgp4Motion):
        return ()
    step_ns = int(task.duration_s * 1e9) // (_CHECKS - 1)
    _, status = motion.states_on(NodeTimes(task.start, 0, step_ns, _CHECKS))
    usable = (status == Status.OK).all(axis=0) & ~motion.deep_space
    usable &= ~np.isin(np.arange(len(motion)) + first, task.named)
    rows = np.flatnonzero(usable)
    starts = range(0, len(rows), _ROWS_EACH)
    return [_Chunk(motion, first, rows[k : k + _ROWS_EACH]) for k in starts]


def _only(confirmed: Confirmed, searched: Int64[ndarray, " w"]) -> Confirmed:
    """Without the objects that another primary leaves to the blocks."""

    def kept(found: CloseApproaches) -> CloseApproaches:
        return found.take(np.isin(found.secondary, searched))

    return replace(
        confirmed,
        approaches=kept(confirmed.approaches),
        edges=kept(confirmed.edges),
        together=confirmed.together[np.isin(confirmed.together[:, 1], searched)],
        unresolved=confirmed.unresolved[np.isin(confirmed.unresolved[:, 1], searched)],
    )


def _rest(task: Task, rows: Int64[ndarray, " k"]) -> Task:
    """The task with those objects alone."""
    motions: list[Motion] = []
    for k, motion in enumerate(task.fleet.motions):
        first, end = task.fleet.first_row[k : k + 2]
        if isinstance(motion, Sgp4Motion):
            motions.append(motion.take(rows[(rows >= first) & (rows < end)] - first))
        else:
            motions.append(motion)
    primaries = np.searchsorted(rows, task.named)
    return replace(
        task, fleet=Fleet(tuple(motions)), primaries=primaries, radii_m=task.radii_m[rows]
    )
