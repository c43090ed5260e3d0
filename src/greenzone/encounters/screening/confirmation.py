"""From minima on interpolated paths to approaches of the exact motion within the volume."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float64, Int32, Int64
from numpy import ndarray

from greenzone.core.status import Status
from greenzone.encounters.screening.blocks import Task
from greenzone.encounters.screening.close_approaches import CloseApproaches
from greenzone.encounters.screening.minimum_kernels import (
    AT_END,
    AT_START,
    DOUBTFUL,
    MINIMUM,
    TOGETHER,
)
from greenzone.encounters.screening.refinement import Refined, refine, search_motion

__all__ = ["Candidates", "Confirmed", "confirm"]

_SLACK_S = 1e-6
"""Times may pass the ends of a span by this; twins are taken out when results are joined."""
_TOLD_S = 1e-3
_NOW_S = 1e-9
"""A minimum so near to an end of the window is at it, on whichever side rounding puts it."""


@dataclass(frozen=True)
class Candidates:
    """Minima on interpolated paths: rows of the fleet, kind, seconds after the window's start."""

    rows: Int64[ndarray, "n 2"]
    kind: Int32[ndarray, " n"]
    time_s: Float64[ndarray, " n"]

    @classmethod
    def joined(cls, parts: list[Candidates]) -> Candidates:
        """All parts, one after another."""
        return cls(
            np.concatenate([np.empty((0, 2), dtype=np.int64), *(part.rows for part in parts)]),
            np.concatenate([np.empty(0, dtype=np.int32), *(part.kind for part in parts)]),
            np.concatenate([np.empty(0), *(part.time_s for part in parts)]),
        )

    def take(self, chosen: Bool[ndarray, " n"]) -> Candidates:
        """Those of a mask."""
        return Candidates(self.rows[chosen], self.kind[chosen], self.time_s[chosen])

    def later(self, seconds: Float64[ndarray, " n"]) -> Candidates:
        """The same, each later by some seconds."""
        return Candidates(self.rows, self.kind, self.time_s + seconds)


@dataclass(frozen=True)
class Confirmed:
    """What the exact motion says of candidates; see `Screening` for the parts."""

    approaches: CloseApproaches
    edges: CloseApproaches
    together: Int64[ndarray, "k 2"]
    unresolved: Int64[ndarray, "u 2"]


def confirm(task: Task, found: Candidates, step_s: float, span_s: tuple[float, float]) -> Confirmed:
    """The approaches in a span of time that the exact motion has near the candidates.

    Candidates come from intervals of `step_s`; a doubtful one stands in the middle of its own.
    """
    pairs = _in_order(found.rows, task)
    at, doubtful = found.kind == MINIMUM, found.kind == DOUBTFUL
    near = refine(task.fleet, task.start, pairs[at], found.time_s[at], 0.5 * step_s)
    which, searched = search_motion(
        task.fleet, task.start, pairs[doubtful], found.time_s[doubtful], 0.5 * step_s
    )
    refined = Refined.joined([near, searched])
    refined_pairs = np.concatenate((pairs[at], pairs[doubtful][which]))
    within = (refined.time_s >= max(0.0, span_s[0] - _SLACK_S)) & (
        refined.time_s < min(task.duration_s, span_s[1] + _SLACK_S)
    )
    good = within & refined.found & refined.answered
    approaches = _inside(
        CloseApproaches.of_states(
            task.start,
            refined_pairs[good],
            refined.time_s[good],
            refined.one[good],
            refined.two[good],
        ),
        task,
    )
    return Confirmed(
        approaches,
        _edges(task, pairs, found, step_s, approaches),
        np.unique(pairs[found.kind == TOGETHER], axis=0),
        np.unique(refined_pairs[refined.found & ~refined.answered], axis=0),
    )


def _in_order(rows: Int64[ndarray, "n 2"], task: Task) -> Int64[ndarray, "n 2"]:
    """Each pair with its primary first: the one named as such, of two alike the lower row."""
    rows = np.sort(rows, axis=1)
    if task.primaries is None:
        return rows
    swapped = ~np.isin(rows[:, 0], task.primaries)
    rows[swapped] = rows[swapped, ::-1]
    return rows


def _inside(approaches: CloseApproaches, task: Task) -> CloseApproaches:
    """The approaches within the volume, and within the larger of the two objects' radii."""
    radii = np.maximum(task.radii_m[approaches.primary], task.radii_m[approaches.secondary])
    inside = approaches.miss_distance_m <= radii
    if task.volume.shape != "sphere":
        inside &= task.volume.holds(approaches.miss_rtn_m)
    return approaches.take(inside)


def _edges(
    task: Task,
    pairs: Int64[ndarray, "n 2"],
    found: Candidates,
    step_s: float,
    approaches: CloseApproaches,
) -> CloseApproaches:
    """The pairs near at the window's start that recede, or at its end that still approach."""
    doubtful, half = found.kind == DOUBTFUL, 0.5 * step_s
    starts = (found.kind == AT_START) | (doubtful & (found.time_s - half <= _SLACK_S))
    ends = found.kind == AT_END
    ends |= doubtful & (found.time_s + half >= task.duration_s - _SLACK_S)
    parts = [
        _edge(task, np.unique(pairs[starts], axis=0), 0.0, 1.0, approaches),
        _edge(task, np.unique(pairs[ends], axis=0), task.duration_s, -1.0, approaches),
    ]
    return CloseApproaches.joined(task.start, parts)


def _edge(
    task: Task,
    rows: Int64[ndarray, "n 2"],
    time_s: float,
    sign: float,
    approaches: CloseApproaches,
) -> CloseApproaches:
    """Of these pairs those in the volume then whose range rate has the sign, or is as good as zero.

    A pair whose approach is told at that very moment is not told again.
    """
    when = np.full(len(rows), time_s)
    states, status = task.fleet.states_at(rows.T.ravel(), task.start, np.tile(when, 2))
    one, two = states[: len(rows)], states[len(rows) :]
    apart = two - one
    good = (status == Status.OK).reshape(2, -1).all(axis=0)
    rate, square = (apart[:, :3] * apart[:, 3:]).sum(axis=1), (apart[:, 3:] ** 2).sum(axis=1)
    good &= sign * rate >= -_NOW_S * square
    told = np.abs(approaches.tca_s - time_s) < _TOLD_S
    events = np.column_stack((approaches.primary[told], approaches.secondary[told]))
    good &= ~(rows[:, None, :] == events[None, :, :]).all(axis=2).any(axis=1)
    edge = CloseApproaches.of_states(task.start, rows[good], when[good], one[good], two[good])
    return _inside(edge, task)
