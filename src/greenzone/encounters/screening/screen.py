"""Who comes near whom in a window of time: every minimum of the distance within the volume."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.core.status import Status
from greenzone.encounters.screening.block_search import BlockResult, screen_block
from greenzone.encounters.screening.blocks import Task, plan_blocks, screening_task
from greenzone.encounters.screening.close_approaches import CloseApproaches, Screening
from greenzone.encounters.screening.confirmation import Confirmed
from greenzone.encounters.screening.few_primaries import Split, is_for_windows, search_windows
from greenzone.encounters.screening.volume import Volume
from greenzone.orbits.fleet.motion import Fleet

__all__ = ["join_blocks", "screen"]

_SAME_S, _SAME_M = 1e-4, 2e-3


def screen(
    fleet: Fleet,
    start: Instant,
    duration_s: float,
    volume: Volume,
    *,
    primaries: Int64[ndarray, " p"] | None = None,
    radii_m: Float64[ndarray, " n"] | None = None,
    among: bool = True,
    threads: int | None = None,
    step_s: float | None = None,
    progress: Callable[[float], None] | None = None,
) -> Screening:
    """Every approach of two objects of `fleet` from `start` on, before `duration_s` later.

    An approach is a zero of the range rate, from closing to receding, whose miss vector lies in
    `volume` around the primary. With `primaries` (rows) those are screened against all others and,
    unless `among` is False, each other; without, everything against everything. `radii_m` gives
    each object a radius of its own; of a pair the larger counts. The answer depends on neither
    `threads` nor `step_s`, which also asks for following everything all the time, few primaries
    or many.
    `progress` is told which share is done. UsageError for what cannot be screened.
    """
    task = screening_task(fleet, start, duration_s, volume, primaries, radii_m, among)
    told = _Told(progress)
    threads = threads or os.cpu_count()
    if step_s is not None or not is_for_windows(task):
        return join_blocks(task, _all_blocks(task, step_s, threads, told.part(0.0, 1.0)))
    split = search_windows(task, threads, told.part(0.0, 0.5))
    rest = join_blocks(split.rest, _all_blocks(split.rest, None, threads, told.part(0.5, 1.0)))
    return _with_windows(task, split, rest)


def join_blocks(task: Task, results: Iterable[BlockResult]) -> Screening:
    """One screening of the results of all blocks, in their order.

    Times are summed in nanoseconds, so that blocks joined in groups before give the same.
    """
    parts = []
    status = np.zeros(len(task.fleet), dtype=np.int8)
    answered_ns = np.zeros(len(task.fleet), dtype=np.int64)
    for result in results:
        parts.append(result.confirmed)
        status = np.where(status == Status.OK, result.status, status)
        answered_ns += np.rint(result.answered_s * 1e9).astype(np.int64)
    answered_s = np.minimum(answered_ns * 1e-9, task.duration_s)
    return replace(_joined(task, parts), status=status, answered_s=answered_s)


@dataclass(frozen=True)
class _Told:
    """Whoever wants to know how much is done."""

    progress: Callable[[float], None] | None

    def part(self, low: float, high: float) -> Callable[[float], None]:
        """Tell the share of a part as one of the whole."""

        def tell(share: float) -> None:
            if self.progress is not None:
                self.progress(low + share * (high - low))

        return tell


def _all_blocks(
    task: Task, step_s: float | None, threads: int | None, progress: Callable[[float], None]
) -> list[BlockResult]:
    blocks = plan_blocks(task, step_s)
    done: list[BlockResult] = []
    with ThreadPoolExecutor(threads) as pool:
        for result in pool.map(lambda k: screen_block(task, blocks, k), range(len(blocks))):
            done.append(result)
            progress(len(done) / len(blocks))
    return done


def _with_windows(task: Task, split: Split, rest: Screening) -> Screening:
    """What windows found and what blocks found of the rest, as rows of the whole fleet."""
    rows = split.rows
    blocks = Confirmed(
        _of_rows(rest.approaches, rows),
        _of_rows(rest.edges, rows),
        rows[rest.together],
        rows[rest.unresolved],
    )
    joined = _joined(task, [*split.confirmed, blocks])
    joined.status[rows], joined.answered_s[rows] = rest.status, rest.answered_s
    return joined


def _of_rows(found: CloseApproaches, rows: Int64[ndarray, " k"]) -> CloseApproaches:
    return replace(found, primary=rows[found.primary], secondary=rows[found.secondary])


def _joined(task: Task, parts: Sequence[Confirmed]) -> Screening:
    """All parts as one, every object answered for the whole window."""
    approaches = CloseApproaches.joined(task.start, [part.approaches for part in parts])
    return Screening(
        approaches.take(_first_of_twins(approaches)),
        np.zeros(len(task.fleet), dtype=np.int8),
        np.full(len(task.fleet), task.duration_s),
        _all_pairs(part.together for part in parts),
        CloseApproaches.joined(task.start, [part.edges for part in parts]),
        _all_pairs(part.unresolved for part in parts),
    )


def _first_of_twins(approaches: CloseApproaches) -> Bool[ndarray, " n"]:
    """False for an approach that two neighbouring intervals both found."""
    order = np.lexsort((approaches.tca_s, approaches.secondary, approaches.primary))
    one, two = order[:-1], order[1:]
    same = approaches.primary[one] == approaches.primary[two]
    same &= approaches.secondary[one] == approaches.secondary[two]
    slow = _SAME_M / np.maximum(approaches.relative_speed_m_s[one], 1e-9)
    same &= approaches.tca_s[two] - approaches.tca_s[one] < np.maximum(_SAME_S, slow)
    first = np.ones(len(order), dtype=bool)
    first[two[same]] = False
    return first


def _all_pairs(parts: Iterable[Int64[ndarray, "k 2"]]) -> Int64[ndarray, "k 2"]:
    together = np.concatenate([np.empty((0, 2), dtype=np.int64), *parts])
    return np.unique(together, axis=0)
