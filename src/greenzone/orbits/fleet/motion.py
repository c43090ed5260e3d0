"""The one interface to objects that move: their states on a grid, and at any time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, runtime_checkable

import numpy as np
from jaxtyping import Float64, Int8, Int64
from numpy import ndarray

from greenzone.core.instant import Instant

__all__ = ["Fleet", "Motion", "NodeTimes"]


@dataclass(frozen=True)
class NodeTimes:
    """An even grid of times: node k is `start_ns + k * step_ns` after the reference."""

    reference: Instant
    start_ns: int
    step_ns: int
    count: int

    @property
    def tai_ns(self) -> Int64[ndarray, " t"]:
        """The instants of the nodes."""
        steps = np.arange(self.count, dtype=np.int64) * self.step_ns
        return np.asarray(self.reference.tai_ns + self.start_ns + steps)

    @property
    def step_s(self) -> float:
        """From one node to the next."""
        return self.step_ns * 1e-9

    @property
    def start_s(self) -> float:
        """The first node after the reference."""
        return self.start_ns * 1e-9


@runtime_checkable
class Motion(Protocol):
    """The states of n objects of one kind in GCRF, in m and m/s; status values are `Status`.

    Where a status is not OK the numbers are NaN: no answer, which is never a safe one.
    """

    def __len__(self) -> int:
        """How many objects there are."""

    def states_on(self, nodes: NodeTimes) -> tuple[Float64[ndarray, "t 6 n"], Int8[ndarray, "t n"]]:
        """States and status of all objects at every node; one thread, without the GIL."""

    def states_at(
        self, rows: Int64[ndarray, " m"], reference: Instant, seconds: Float64[ndarray, " m"]
    ) -> tuple[Float64[ndarray, "m 6"], Int8[ndarray, " m"]]:
        """States and status of these objects, each at its own time, by the exact model."""

    def covariance_at(
        self, rows: Int64[ndarray, " m"], reference: Instant, seconds: Float64[ndarray, " m"]
    ) -> Float64[ndarray, "m 6 6"]:
        """Covariances in each object's RTN frame (m, m/s), NaN where none is known."""


@dataclass(frozen=True)
class Fleet:
    """Objects of several kinds in one order: the rows of each motion after those before it."""

    motions: tuple[Motion, ...]

    @cached_property
    def first_row(self) -> Int64[ndarray, " k_plus_1"]:
        """The row with which each motion begins; the number of all objects at the end."""
        counts = [len(motion) for motion in self.motions]
        return np.concatenate(([0], np.cumsum(counts))).astype(np.int64)

    def __len__(self) -> int:
        return int(self.first_row[-1])

    def states_on(self, nodes: NodeTimes) -> tuple[Float64[ndarray, "t 6 n"], Int8[ndarray, "t n"]]:
        """As `Motion.states_on`, for all objects."""
        parts = [motion.states_on(nodes) for motion in self.motions]
        if len(parts) == 1:
            return parts[0]
        states = [np.empty((nodes.count, 6, 0)), *(states for states, _ in parts)]
        status = [np.empty((nodes.count, 0), dtype=np.int8), *(status for _, status in parts)]
        return np.concatenate(states, axis=2), np.concatenate(status, axis=1)

    def states_at(
        self, rows: Int64[ndarray, " m"], reference: Instant, seconds: Float64[ndarray, " m"]
    ) -> tuple[Float64[ndarray, "m 6"], Int8[ndarray, " m"]]:
        """As `Motion.states_at`, for rows of the fleet."""
        states = np.full((len(rows), 6), np.nan)
        status = np.zeros(len(rows), dtype=np.int8)

        def fill(motion: Motion, chosen: ndarray, within: ndarray) -> None:
            states[chosen], status[chosen] = motion.states_at(within, reference, seconds[chosen])

        self._each(rows, fill)
        return states, status

    def covariance_at(
        self, rows: Int64[ndarray, " m"], reference: Instant, seconds: Float64[ndarray, " m"]
    ) -> Float64[ndarray, "m 6 6"]:
        """As `Motion.covariance_at`, for rows of the fleet."""
        found = np.full((len(rows), 6, 6), np.nan)

        def fill(motion: Motion, chosen: ndarray, within: ndarray) -> None:
            found[chosen] = motion.covariance_at(within, reference, seconds[chosen])

        self._each(rows, fill)
        return found

    def _each(
        self, rows: Int64[ndarray, " m"], fill: Callable[[Motion, ndarray, ndarray], None]
    ) -> None:
        """Call `fill` with each motion, the places of its rows among `rows`, and its own rows."""
        kind = np.searchsorted(self.first_row, rows, side="right") - 1
        for k, motion in enumerate(self.motions):
            chosen = np.flatnonzero(kind == k)
            if len(chosen):
                fill(motion, chosen, rows[chosen] - self.first_row[k])
