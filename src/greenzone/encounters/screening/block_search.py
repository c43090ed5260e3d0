"""The search of one block: states on its nodes, pairs that may meet, minima, exact times."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float32, Float64, Int8, Int32, Int64
from numpy import ndarray

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.core.status import Status
from greenzone.encounters.screening.blocks import Blocks, Task
from greenzone.encounters.screening.cell_kernels import (
    HEIGHTS,
    MOST_BANDS,
    Z_SLICES,
    Cut,
    cut_sphere,
    place,
)
from greenzone.encounters.screening.confirmation import Candidates, Confirmed, confirm
from greenzone.encounters.screening.doubtful_pairs import may_be_near
from greenzone.encounters.screening.minimum_kernels import DOUBTFUL, find_minima, minima_scratch
from greenzone.encounters.screening.path_kernels import (
    HIGH,
    LINE_WIDTH,
    LOW,
    RANGE_WIDTH,
    SINE,
    SLACK,
    describe_paths,
)
from greenzone.encounters.screening.scan_kernels import (
    AMONG,
    HIGHER,
    LANES,
    LEVEL_OR_HIGHER,
    gather,
    pair_up,
    scan,
    scan_all_heights,
)
from greenzone.orbits.fleet.motion import NodeTimes

__all__ = ["BlockResult", "screen_block"]

_NARROWEST_RAD = math.pi / MOST_BANDS
_ROOM = 65_536
_FEW_PAIRS = 4_096
"""So many pairs are looked at faster than objects are sorted into cells."""
_MOMENTS = 32
_BELIEVED_M = 1_000.0
"""Slack up to which the cubic of a path serves in the place of the motion."""
_HALF_KNOWN_M = 100_000.0
"""How far a state that was filled in may be off; the path itself is not relied on."""
_LOW_ORBIT_M = 6.5e6
"""No object lasts on a circular orbit below; faster ones are near a perigee."""
_Pairs = Int32[ndarray, "p 2"]
_Sorted = tuple[Float32[ndarray, "7 _"], Int32[ndarray, " _"], Int32[ndarray, " _"]]


@dataclass(frozen=True)
class BlockResult:
    """What one block found; arrays over objects are of the whole fleet."""

    confirmed: Confirmed
    status: Int8[ndarray, " n"]
    answered_s: Float64[ndarray, " n"]


def screen_block(task: Task, blocks: Blocks, block: int) -> BlockResult:
    """All that happens within one block of the window, as told by the exact motion."""
    nodes = blocks.nodes(task.start, block)
    states, status = task.fleet.states_on(nodes)
    search = _Search(task, states, status, nodes)
    found = search.candidates((block == 0, block == len(blocks) - 1))
    search.count_halves()
    span = (nodes.start_s, nodes.start_s + nodes.step_s * (nodes.count - 1))
    confirmed = confirm(task, found, nodes.step_s, span)
    return BlockResult(confirmed, search.status, search.answered_s)


class _Search:
    """Buffers and steps for the intervals of one block."""

    def __init__(
        self,
        task: Task,
        states: Float64[ndarray, "t 6 n"],
        status: Int8[ndarray, "t n"],
        nodes: NodeTimes,
    ) -> None:
        step_s = nodes.step_s
        self._nodes = nodes
        self._believed: list[Bool[ndarray, "d 2"]] = []
        self._halved: list[tuple[Int64[ndarray, " m"], Int64[ndarray, " m"]]] = []
        n = states.shape[2]
        self._task, self._states, self._status, self._h = task, states, status, step_s
        self._primary = None
        if task.primaries is not None:
            self._primary = np.zeros(n, dtype=bool)
            self._primary[task.primaries] = True
        self._few = _few_pairs(task)
        columns = n if self._few is None else n * (nodes.count - 1)
        self._line = np.empty((LINE_WIDTH, columns), dtype=np.float32)
        self._range = np.empty((RANGE_WIDTH, columns))
        self._key = np.empty(n, dtype=np.int32)
        self._near = np.empty(n + 1, dtype=np.int32)
        self._pairs = np.empty((max(_ROOM, n), 2), dtype=np.int32)
        self._cut = _empty_cut()
        self._scratch = minima_scratch()
        self._where = (np.empty((_ROOM, 3), dtype=np.int32), np.empty(_ROOM))
        self._circular = math.sin(0.5 * step_s * math.sqrt(MU_EARTH_M3_S2 / _LOW_ORBIT_M**3))
        self._gate = float(task.radii_m.max(initial=0.0))
        self._edges = np.empty(0)
        self.answered_s = np.zeros(n)
        self.status = np.zeros(n, dtype=np.int8)

    def candidates(self, ends: tuple[bool, bool]) -> Candidates:
        """The minima of the block; `ends` tells whether it is the first, the last."""
        last = len(self._states) - 2
        parts = []
        for first, count in self._groups(last + 1):
            flags = (ends[0] and first == 0, ends[1] and first == last)
            parts.append(self._minima_of(first, count, flags))
        found = Candidates.joined([part for part, _ in parts])
        interval = np.concatenate([interval for _, interval in parts])
        kept = self._near_enough(found, interval)
        return found.take(kept).later(self._nodes.start_s + interval[kept] * self._h)

    def _groups(self, intervals: int) -> list[tuple[int, int]]:
        """First interval and number of those searched at once: where pairs are few, nearly all."""
        if self._few is None or intervals < 3:
            return [(k, 1) for k in range(intervals)]
        return [(0, 1), (1, intervals - 2), (intervals - 1, 1)]

    def _minima_of(
        self, first: int, count: int, flags: tuple[bool, bool]
    ) -> tuple[Candidates, Int64[ndarray, " m"]]:
        """The minima of some intervals from each one's start, and their intervals.

        Paths are columns of one interval after another; `flags` tells whether the intervals are
        the first, the last of the window.
        """
        a, b = self._columns(first, count), self._columns(first + 1, count)
        ok = self._status[first : first + count + 1] == Status.OK
        answered = (ok[:-1] & ok[1:]).ravel()
        halved = self._filled_in(a, b, ok[:-1].ravel(), ok[1:].ravel())
        answered[halved] = True
        describe_paths(a, b, answered, self._h, self._line, self._range)
        self._widen(halved)
        self._note(first, answered.reshape(count, -1), halved[answered[halved]])
        radii = np.tile(self._task.radii_m, count)
        parts = [self._minima(a, b, radii, pairs, flags) for pairs in self._pairs_of(answered)]
        rows = np.concatenate([np.empty((0, 3), np.int32), *(part[0] for part in parts)])
        shares = np.concatenate([np.empty(0), *(part[1] for part in parts)])
        self._believed.append(self._range[SLACK][rows[rows[:, 2] == DOUBTFUL, :2]] < _BELIEVED_M)
        interval, row = np.divmod(rows[:, :2].astype(np.int64), max(1, len(self._task.fleet)))
        return Candidates(row, rows[:, 2], shares * self._h), first + interval[:, 0]

    def _columns(self, first: int, count: int) -> Float64[ndarray, "6 _"]:
        """The states of some nodes, one node's objects after another's."""
        if count == 1:
            return np.asarray(self._states[first])
        some = self._states[first : first + count]
        return np.asarray(np.moveaxis(some, 1, 0).reshape(6, -1))

    def _near_enough(
        self, found: Candidates, interval: Int64[ndarray, " m"]
    ) -> Bool[ndarray, " m"]:
        """All candidates but for doubtful pairs that do not come near."""
        kept = np.asarray(found.kind != DOUBTFUL)
        doubtful = ~kept
        kept[doubtful] = may_be_near(
            self._task,
            self._nodes,
            self._states,
            interval[doubtful],
            found.rows[doubtful],
            np.concatenate(self._believed),
        )
        return kept

    def _filled_in(
        self,
        a: Float64[ndarray, "6 m"],
        b: Float64[ndarray, "6 m"],
        known: Bool[ndarray, " m"],
        still: Bool[ndarray, " m"],
    ) -> Int64[ndarray, " k"]:
        """Give objects with an answer at one end alone a state at the other; which they are."""
        ending, beginning = np.flatnonzero(known & ~still), np.flatnonzero(still & ~known)
        b[:, ending] = _carried(a[:, ending], self._h)
        a[:, beginning] = _carried(b[:, beginning], -self._h)
        return np.concatenate((ending, beginning))

    def _widen(self, halved: Int64[ndarray, " m"]) -> None:
        """Let filled-in states be so far off that the motion itself is asked."""
        self._line[6, halved] += _HALF_KNOWN_M
        self._range[LOW, halved] -= _HALF_KNOWN_M
        self._range[HIGH, halved] += _HALF_KNOWN_M
        self._range[SLACK, halved] += _HALF_KNOWN_M
        self._range[SINE, halved] += _HALF_KNOWN_M / _LOW_ORBIT_M

    def _note(
        self, first: int, answered: Bool[ndarray, "k n"], halved: Int64[ndarray, " m"]
    ) -> None:
        """Keep for how long each object had an answer, and the first reason for having none."""
        count, n = answered.shape
        self.answered_s += answered.sum(axis=0) * self._h
        interval, row = np.divmod(halved, max(1, n))
        self._halved.append((first + interval, row))
        status = self._status[first : first + count + 1]
        missing = ~answered | (status[:-1] != Status.OK) | (status[1:] != Status.OK)
        new = np.flatnonzero(missing.any(axis=0) & (self.status == Status.OK))
        when = np.argmax(missing[:, new], axis=0)
        reason = np.where(status[when, new] == Status.OK, status[when + 1, new], status[when, new])
        self.status[new] = np.where(reason == Status.OK, Status.MODEL_ERROR, reason)

    def count_halves(self) -> None:
        """Take from the answered time what the filled-in ends stand for, to a 32nd of a step."""
        rows = np.concatenate([rows for _, rows in self._halved])
        if not len(rows):
            return
        interval = np.concatenate([interval for interval, _ in self._halved])
        moments = (np.arange(_MOMENTS) + 0.5) / _MOMENTS
        seconds = self._nodes.start_s + (interval[:, None] + moments) * self._h
        everyone = np.repeat(rows, _MOMENTS)
        _, status = self._task.fleet.states_at(everyone, self._task.start, seconds.ravel())
        unknown = (status != Status.OK).reshape(-1, _MOMENTS).mean(axis=1)
        np.subtract.at(self.answered_s, rows, unknown * self._h)

    def _pairs_of(self, answered: Bool[ndarray, " m"]) -> Iterator[_Pairs]:
        """The pairs of columns that may meet, until all have been given.

        Objects that sweep a wider angle than any low circular orbit are few: were they sorted
        with the others, all cells would have to be as wide as they need.
        """
        if self._few is not None:
            n = len(self._task.fleet)
            begin = np.arange(0, len(answered), max(1, n), dtype=np.int32)
            pairs = (begin[:, None, None] + self._few).reshape(-1, 2)
            yield pairs[answered[pairs].all(axis=1)]
            return
        if answered.sum() < 2:
            return
        lowest = float(self._range[LOW][answered].min())
        self._bend = _bend_m(self._gate, lowest, self._h)
        fast = answered & (self._range[SINE] > self._circular)
        usual = answered & ~fast
        widest = math.asin(self._range[SINE][usual].max(initial=0.0))
        taken = widest + math.asin(min(0.9, self._gate / lowest)) + 1e-6
        angle = max(min(widest + taken, 0.5 * math.pi - 1e-3), _NARROWEST_RAD)
        bands, cells = cut_sphere(angle, self._cut)
        if not len(self._edges):
            shares = np.arange(1, HEIGHTS) / HEIGHTS
            self._edges = np.quantile(self._range[LOW][answered], shares)
        sets = self._sets(usual, cells)
        yield from self._pairs_among(sets, bands)
        if fast.any():
            yield from self._pairs_with_fast(sets, fast, bands, taken)

    def _sets(self, usual: Bool[ndarray, " n"], cells: int) -> list[_Sorted]:
        """All objects as one set, or primaries and others as two."""
        if self._primary is None:
            return [self._sorted(usual, cells)]
        return [self._sorted(usual & mask, cells) for mask in (self._primary, ~self._primary)]

    def _pairs_among(self, sets: list[_Sorted], bands: int) -> Iterator[_Pairs]:
        if self._primary is None or self._task.among:
            yield from self._scan(sets[0], sets[0], AMONG, bands)
        if self._primary is not None:
            yield from self._scan(sets[0], sets[1], LEVEL_OR_HIGHER, bands)
            yield from self._scan(sets[1], sets[0], HIGHER, bands)

    def _pairs_with_fast(
        self, sets: list[_Sorted], fast: Bool[ndarray, " n"], bands: int, taken: float
    ) -> Iterator[_Pairs]:
        """Pairs of fast objects with the others, and with each other."""
        if self._primary is None:
            yield from self._scan_fast(fast, sets[0], bands, taken)
            yield from self._pair_up(fast, fast)
            return
        named, others = fast & self._primary, fast & ~self._primary
        yield from self._scan_fast(named, sets[1], bands, taken)
        yield from self._scan_fast(others, sets[0], bands, taken)
        yield from self._pair_up(named, others)
        if self._task.among:
            yield from self._scan_fast(named, sets[0], bands, taken)
            yield from self._pair_up(named, named)

    def _scan_fast(
        self, chosen: Bool[ndarray, " n"], two: _Sorted, bands: int, taken: float
    ) -> Iterator[_Pairs]:
        """Pairs of the chosen fast objects with those of a set."""
        rows = np.flatnonzero(chosen).astype(np.int32)
        line = np.zeros((LINE_WIDTH, len(rows) + LANES), dtype=np.float32)
        gather(self._line, rows, line)
        one, first = (line, rows, np.empty(0, dtype=np.int32)), 0
        while first < len(rows) and len(two[1]):
            count, first = scan_all_heights(
                one, two, self._range, self._cut, bands, self._edges, taken, self._gate,
                self._bend, self._near, self._pairs, first,
            )  # fmt: skip
            yield self._pairs[:count]

    def _pair_up(self, one: Bool[ndarray, " n"], two: Bool[ndarray, " n"]) -> Iterator[_Pairs]:
        """All pairs of an object of the one with an object of the other, or of the same objects."""
        rows, others = (np.flatnonzero(mask).astype(np.int32) for mask in (one, two))
        first = 0
        while first < len(rows):
            count, first = pair_up(rows, others, one is two, self._pairs, first)
            yield self._pairs[:count]

    def _sorted(self, chosen: Bool[ndarray, " n"], cells: int) -> _Sorted:
        """The paths of the chosen objects in the order of their cells, and where cells begin."""
        m = int(chosen.sum())
        begin, order = np.empty(cells + 1, dtype=np.int32), np.empty(m, dtype=np.int32)
        line, range_m = self._line, self._range
        place(line, range_m, chosen, self._cut, self._edges, cells, self._key, begin, order)
        side_by_side = np.zeros((LINE_WIDTH, m + LANES), dtype=np.float32)
        gather(line, order, side_by_side)
        return side_by_side, order, begin

    def _scan(
        self,
        one: _Sorted,
        two: _Sorted,
        mode: int,
        bands: int,
    ) -> Iterator[_Pairs]:
        first, last = 0, len(one[1])
        while first < last:
            count, first = scan(
                one, two, mode, self._range, self._cut, bands, self._edges, self._gate,
                self._bend, self._near, self._pairs, first,
            )  # fmt: skip
            yield self._pairs[:count]

    def _minima(
        self,
        a: Float64[ndarray, "6 m"],
        b: Float64[ndarray, "6 m"],
        radii: Float64[ndarray, " m"],
        pairs: _Pairs,
        flags: tuple[bool, bool],
    ) -> tuple[Int32[ndarray, "n 3"], Float64[ndarray, " n"]]:
        rows, shares, first = [], [], 0
        while first < len(pairs):
            found, first = find_minima(
                a, b, self._h, self._range, radii, pairs, len(pairs), flags,
                self._where, 0, self._scratch, first,
            )  # fmt: skip
            rows.append(self._where[0][:found].copy())
            shares.append(self._where[1][:found].copy())
        empty = np.empty((0, 3), np.int32), np.empty(0)
        return np.concatenate([empty[0], *rows]), np.concatenate([empty[1], *shares])


def _few_pairs(task: Task) -> _Pairs | None:
    """Every pair the task asks for, if they are few."""
    n, named = len(task.fleet), task.named
    if (n * (n - 1) // 2 if task.primaries is None else len(named) * n) > _FEW_PAIRS:
        return None
    if task.primaries is None:
        return np.column_stack(np.triu_indices(n, 1)).astype(np.int32)
    others = np.setdiff1d(np.arange(n), named)
    pairs = [np.stack(np.meshgrid(named, others, indexing="ij"), axis=2).reshape(-1, 2)]
    if task.among:
        pairs.append(named[np.column_stack(np.triu_indices(len(named), 1))])
    return np.concatenate(pairs).astype(np.int32)


def _carried(states: Float64[ndarray, "6 m"], seconds: float) -> Float64[ndarray, "6 m"]:
    """States some minutes later, by the first terms of two-body motion: good to kilometres."""
    place, velocity = states[:3], states[3:]
    square = (place * place).sum(axis=0)
    pull = -MU_EARTH_M3_S2 * place / square**1.5
    turn = 3.0 * (place * velocity).sum(axis=0) / square
    jerk = -MU_EARTH_M3_S2 / square**1.5 * (velocity - turn * place)
    later = place + seconds * (velocity + seconds * (pull / 2.0 + seconds * jerk / 6.0))
    return np.concatenate((later, velocity + seconds * (pull + seconds * jerk / 2.0)))


def _bend_m(gate_m: float, lowest_m: float, step_s: float) -> float:
    """How far from straight the path of one object past another within the gate can be.

    3/8 of the difference of the two bends, each a sixth of the step times the change of velocity;
    that is at most what the gradient of gravity (2 mu / r3, and 2 % for oblateness) makes of the
    distance, which is at most the gate and what two fastest orbits part by in a step.
    """
    gradient = 2.04 * MU_EARTH_M3_S2 / lowest_m**3
    fastest = 2.0 * math.sqrt(2.0 * MU_EARTH_M3_S2 / lowest_m)
    apart = gate_m * step_s + 0.5 * fastest * step_s * step_s
    return 0.375 * step_s / 6.0 * gradient * apart


def _empty_cut() -> Cut:
    """Room for the cut of the sphere; see `cell_kernels.Cut`."""
    most_columns = 4 * MOST_BANDS * MOST_BANDS
    return (
        np.empty(MOST_BANDS + 1),
        np.empty(Z_SLICES, dtype=np.int32),
        np.empty(MOST_BANDS, dtype=np.int32),
        np.empty(MOST_BANDS + 1, dtype=np.int32),
        np.empty((most_columns, 6), dtype=np.int32),
        np.empty(MOST_BANDS + 1, dtype=np.int32),
    )
