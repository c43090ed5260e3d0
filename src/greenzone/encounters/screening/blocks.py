"""The window cut into blocks of intervals that can be screened anywhere, in any order."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.errors import UsageError
from greenzone.core.instant import Instant
from greenzone.encounters.screening.volume import Volume
from greenzone.orbits.fleet.motion import Fleet, NodeTimes

__all__ = ["Blocks", "Task", "plan_blocks", "screening_task"]

_LONGEST_STEP_S = 300.0
_SHORTEST_STEP_S = 30.0
_CROWD = 12_000
"""Objects up to which the longest step is fastest; beyond, pairs grow faster than states."""
_BLOCK_BYTES = 96_000_000
_MOST_INTERVALS = 32
_FEWEST_BLOCKS = 8
_BYTES_A_STATE = 48


@dataclass(frozen=True)
class Task:
    """What is screened: a fleet over a window, who is primary, and what counts as close."""

    fleet: Fleet
    start: Instant
    duration_s: float
    volume: Volume
    primaries: Int64[ndarray, " p"] | None
    """Rows of the primaries, in order and once each; None for all against all."""
    radii_m: Float64[ndarray, " n"]
    """How near each object lets others come; of a pair the larger counts."""
    among: bool = True
    """Whether primaries are screened against each other too."""

    @property
    def named(self) -> Int64[ndarray, " p"]:
        """The rows of the primaries; none where everything is screened against everything."""
        return np.empty(0, dtype=np.int64) if self.primaries is None else self.primaries


@dataclass(frozen=True)
class Blocks:
    """Intervals of `step_ns` from the window's start on, some of them a block."""

    step_ns: int
    intervals: int
    block_intervals: int

    def __len__(self) -> int:
        return math.ceil(self.intervals / self.block_intervals)

    def nodes(self, start: Instant, block: int) -> NodeTimes:
        """The nodes of one block, those at both its ends included."""
        first = block * self.block_intervals
        count = min(self.block_intervals, self.intervals - first)
        return NodeTimes(start, first * self.step_ns, self.step_ns, count + 1)


def screening_task(
    fleet: Fleet,
    start: Instant,
    duration_s: float,
    volume: Volume,
    primaries: Int64[ndarray, " p"] | None = None,
    radii_m: Float64[ndarray, " n"] | None = None,
    among: bool = True,
) -> Task:
    """The task, or UsageError for a window without length or rows that are not there."""
    if not (math.isfinite(duration_s) and duration_s > 0.0):
        raise UsageError(f"a window of {duration_s:g} s; let it end after it starts")
    radii = np.full(len(fleet), volume.reach_m) if radii_m is None else radii_m
    if len(radii) != len(fleet) or not np.all(radii > 0.0):
        raise UsageError("radii: give each object of the fleet one above zero")
    if primaries is not None:
        primaries = np.unique(primaries)
        if len(primaries) and not 0 <= primaries[0] <= primaries[-1] < len(fleet):
            raise UsageError(f"primaries: rows run from 0 to {len(fleet) - 1}")
    return Task(fleet, start, duration_s, volume, primaries, radii, among)


def plan_blocks(task: Task, step_s: float | None = None) -> Blocks:
    """How the window is cut: fixed by the task alone, so that any machine cuts it alike.

    The answer does not depend on the step, only how fast it comes.
    """
    wanted_s = _best_step_s(_crowd(task)) if step_s is None else step_s
    duration_ns = round(task.duration_s * 1e9)
    intervals = max(1, math.ceil(duration_ns / (wanted_s * 1e9)))
    at_once = _BLOCK_BYTES // (_BYTES_A_STATE * max(1, len(task.fleet)))
    each = max(1, min(_MOST_INTERVALS, at_once, math.ceil(intervals / _FEWEST_BLOCKS)))
    return Blocks(max(1, duration_ns // intervals), intervals, each)


def _crowd(task: Task) -> float:
    """How many objects, all screened against all, make as many pairs as the task."""
    objects, named = len(task.fleet), len(task.named)
    if task.primaries is None:
        return float(objects)
    return math.sqrt(named * (2.0 * objects - named))


def _best_step_s(crowd: float) -> float:
    crowded = (_CROWD / max(crowd, 1.0)) ** 0.5
    return float(max(_SHORTEST_STEP_S, min(_LONGEST_STEP_S, _LONGEST_STEP_S * crowded)))
