"""Groups of blocks of a screening: what a worker of a cluster is given, and what it gives back."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import numpy as np
from jaxtyping import Int8, Int64
from numpy import ndarray

from greenzone.core.errors import BadDataError
from greenzone.core.status import Status
from greenzone.encounters.screening.block_search import BlockResult, screen_block
from greenzone.encounters.screening.blocks import Blocks, Task
from greenzone.encounters.screening.close_approaches import CloseApproaches
from greenzone.encounters.screening.confirmation import Confirmed
from greenzone.workflows.screen_task_digest import content_digest, program_build

__all__ = ["GroupResult", "Job", "blocks_together", "search_group", "worker_build"]

_GROUP_S: Final = 3.0
_S_A_STATE: Final = 5.0e-7
_S_A_PAIR: Final = 4.0e-13
"""What an object, and a pair, cost a core in one interval: docs/screen-cluster.md."""
_FEWEST_GROUPS: Final = 32
_NS: Final = 1e9


@dataclass(frozen=True)
class Job:
    """A screening to be done in groups of blocks; the same groups wherever it is done."""

    task: Task
    blocks: Blocks
    each: int
    """Blocks in a group."""
    build: str
    """Who may work on it: `program_build` of the process that asks."""

    @property
    def digest(self) -> str:
        """Which job this is: all that its answer depends on."""
        return content_digest(self.task, self.blocks, self.each, self.build)

    def __len__(self) -> int:
        return math.ceil(len(self.blocks) / self.each)

    def numbers(self, group: int) -> range:
        """The blocks of a group."""
        first = group * self.each
        return range(first, min(first + self.each, len(self.blocks)))

    def duration_ns(self, group: int) -> int:
        """How much of the window a group covers."""
        nodes = [self.blocks.nodes(self.task.start, number) for number in self.numbers(group)]
        return sum(part.step_ns * (part.count - 1) for part in nodes)


@dataclass(frozen=True)
class GroupResult:
    """What a group found; of the objects only those that lacked an answer somewhere."""

    confirmed: Confirmed
    rows: Int64[ndarray, " k"]
    """Objects without an answer in a part of the group's time; all others were answered."""
    status: Int8[ndarray, " k"]
    answered_ns: Int64[ndarray, " k"]

    def for_fleet(self, count: int, duration_ns: int) -> BlockResult:
        """The same told of all `count` objects, as of one block of `duration_ns`."""
        status = np.zeros(count, dtype=np.int8)
        answered_ns = np.full(count, duration_ns, dtype=np.int64)
        status[self.rows], answered_ns[self.rows] = self.status, self.answered_ns
        return BlockResult(self.confirmed, status, answered_ns / _NS)


def blocks_together(task: Task, blocks: Blocks) -> int:
    """How many blocks make a group of some seconds' work, but never all of it in few groups."""
    count = len(task.fleet)
    others = count if task.primaries is None else 2 * len(task.named)
    interval_s = _S_A_STATE * count + _S_A_PAIR * count * others
    by_time = int(_GROUP_S / max(interval_s * blocks.block_intervals, 1e-9))
    return max(1, min(by_time, len(blocks) // _FEWEST_GROUPS))


def search_group(job: Job, group: int) -> GroupResult:
    """Screen the blocks of one group; BadDataError where this process is of another build."""
    if worker_build() != job.build:
        raise BadDataError(f"a worker has {worker_build()}, this process {job.build}")
    numbers = job.numbers(group)
    results = [screen_block(job.task, job.blocks, number) for number in numbers]
    status = np.zeros(len(job.task.fleet), dtype=np.int8)
    answered_ns = np.zeros(len(job.task.fleet), dtype=np.int64)
    for result in results:
        status = np.where(status == Status.OK, result.status, status)
        answered_ns += np.rint(result.answered_s * _NS).astype(np.int64)
    rows = np.flatnonzero((status != Status.OK) | (answered_ns != job.duration_ns(group)))
    return GroupResult(
        _together(job, [result.confirmed for result in results]),
        rows, status[rows], answered_ns[rows],
    )  # fmt: skip


@cache
def worker_build() -> str:
    """The build of the process that is asked."""
    return program_build()


def _together(job: Job, parts: list[Confirmed]) -> Confirmed:
    """What all blocks of a group found, in their order."""
    start = job.task.start
    return replace(
        parts[0],
        approaches=CloseApproaches.joined(start, [part.approaches for part in parts]),
        edges=CloseApproaches.joined(start, [part.edges for part in parts]),
        together=np.concatenate([part.together for part in parts]),
        unresolved=np.concatenate([part.unresolved for part in parts]),
    )
