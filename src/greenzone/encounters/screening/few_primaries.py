"""A screening with few primaries: windows for element sets near the Earth, blocks for the rest."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from jaxtyping import Bool, Int64
from numpy import ndarray

from greenzone.core.status import Status
from greenzone.encounters.screening.blocks import Task
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
_CHECKS: Final = 5
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
    paths = {int(p): _path_of(task, int(p)) for p in task.named}
    known = [(p, path) for p, path in paths.items() if path is not None]
    chunks = _chunks(task) if len(known) == len(paths) else []

    def run(chunk: _Chunk) -> list[Passages]:
        usable = _usable(task, chunk)
        return [search_passages(task, *one, chunk.motion, chunk.first_row, usable) for one in known]

    searched, found = np.zeros(len(task.fleet), dtype=bool), list[Passages]()
    with ThreadPoolExecutor(threads) as pool:
        for number, (chunk, passages) in enumerate(zip(chunks, pool.map(run, chunks), strict=True)):
            found += passages
            searched[chunk.first_row + passages[0].rows] = True
            for one in passages:
                searched[chunk.first_row + one.left] = False
            progress((number + 1) / len(chunks))
    confirmed = tuple(_only(one.confirmed, searched) for one in found)
    rows = np.flatnonzero(~searched)
    return Split(confirmed, _rest(task, rows), rows, np.flatnonzero(searched))


def _path_of(task: Task, primary: int) -> PathTrack | None:
    earth = next(m.earth for m in task.fleet.motions if isinstance(m, Sgp4Motion))
    return primary_path(task, primary, earth)


@dataclass(frozen=True)
class _Chunk:
    """Some objects of one motion, by its own rows."""

    motion: Sgp4Motion
    first_row: int
    rows: Int64[ndarray, " m"]


def _chunks(task: Task) -> list[_Chunk]:
    """The element sets near the Earth that are not primaries, some thousands at a time."""
    chunks = []
    for motion, first in zip(task.fleet.motions, task.fleet.first_row.tolist(), strict=False):
        if isinstance(motion, Sgp4Motion):
            wanted = ~motion.deep_space
            named = task.named - first
            wanted[named[(named >= 0) & (named < len(motion))]] = False
            rows = np.flatnonzero(wanted)
            starts = range(0, len(rows), _ROWS_EACH)
            chunks += [_Chunk(motion, first, rows[k : k + _ROWS_EACH]) for k in starts]
    return chunks


def _usable(task: Task, chunk: _Chunk) -> Int64[ndarray, " m"]:
    """Those that have a state at every check."""
    step_ns = int(task.duration_s * 1e9) // (_CHECKS - 1)
    nodes = NodeTimes(task.start, 0, step_ns, _CHECKS)
    _, status = chunk.motion.take(chunk.rows).states_on(nodes)
    return np.asarray(chunk.rows[(status == Status.OK).all(axis=0)])


def _only(confirmed: Confirmed, searched: Bool[ndarray, " n"]) -> Confirmed:
    """Without the objects that another primary leaves to the blocks."""
    return replace(
        confirmed,
        approaches=confirmed.approaches.take(searched[confirmed.approaches.secondary]),
        edges=confirmed.edges.take(searched[confirmed.edges.secondary]),
        together=confirmed.together[searched[confirmed.together[:, 1]]],
        unresolved=confirmed.unresolved[searched[confirmed.unresolved[:, 1]]],
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
