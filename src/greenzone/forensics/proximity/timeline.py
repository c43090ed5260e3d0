"""A catalog through a window of time: of each object the set nearest to each day of it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Int8, Int64
from numpy import ndarray

from greenzone.catalog.catalog import Catalog
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.instant import Instant
from greenzone.core.status import Status
from greenzone.forensics.proximity.mean_orbits import MeanOrbits, mean_orbits
from greenzone.orbits.fleet.motion import NodeTimes
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion

__all__ = ["FIRST_SEEN_S", "OLDEST_SET_S", "STEP_S", "Day", "Timeline"]

STEP_S: Final = 300.0
"""Between samples of a distance: a nineteenth of a low orbit's revolution."""
OLDEST_SET_S: Final = 10.0 * 86_400.0
"""A set farther away in time says nothing: in low orbit it may be off by a hundred kilometres."""
FIRST_SEEN_S: Final = 3.0 * 86_400.0
"""How far an object is carried back before its first set."""
_DAY_SAMPLES: Final = round(86_400.0 / STEP_S)
_BLOCK: Final = 96


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the window, or what is left of one: samples `first` up to before `stop`."""

    number: int
    first: int
    stop: int

    @property
    def middle_s(self) -> float:
        """After the window's start."""
        return 0.5 * (self.first + self.stop - 1) * STEP_S

    @property
    def half_s(self) -> float:
        """Half of its length."""
        return 0.5 * (self.stop - self.first) * STEP_S


@dataclass(frozen=True, eq=False)
class Timeline:
    """Objects of a catalog over a window; rows are the catalog's."""

    catalog: Catalog
    start: Instant
    duration_s: float
    earth: EarthOrientation

    @property
    def samples(self) -> int:
        """Samples in all, the window's ends included."""
        return round(self.duration_s / STEP_S) + 1

    @property
    def has_histories(self) -> bool:
        """Whether any object has several sets."""
        return len(self.catalog.sets) > len(self.catalog)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """The days of the window in order."""
        count = max(1, math.ceil((self.samples - 1) / _DAY_SAMPLES))
        stops = [(k + 1) * _DAY_SAMPLES for k in range(count - 1)] + [self.samples]
        return tuple(Day(k, k * _DAY_SAMPLES, stop) for k, stop in enumerate(stops))

    def day_of(self, seconds: Float64[ndarray, " p"]) -> Int64[ndarray, " p"]:
        """The number of the day in which each time after the start lies."""
        found = np.floor(seconds / (_DAY_SAMPLES * STEP_S)).astype(np.int64)
        return np.clip(found, 0, len(self.days) - 1)

    def motion(
        self, day: Day, rows: Int64[ndarray, " m"] | None = None
    ) -> tuple[Sgp4Motion, Bool[ndarray, " m"]]:
        """The sets nearest to the middle of a day, and whether each may be used then.

        Of these rows, or of all objects.
        """
        middle = self.start.plus(day.middle_s)
        chosen = np.arange(len(self.catalog)) if rows is None else rows
        if not self.has_histories:
            motion = self._only_motion if rows is None else self._only_motion.take(rows)
        else:
            motion = Sgp4Motion.of(self.catalog.at(middle).sets.take(chosen), self.earth)
        first_ns = self.catalog.sets.epoch_tai_ns[self.catalog.first_set[:-1]][chosen]
        usable = np.abs(motion.epoch_tai_ns - middle.tai_ns) <= OLDEST_SET_S * 1e9
        if self.has_histories:
            usable &= first_ns - middle.tai_ns <= FIRST_SEEN_S * 1e9
        return motion, np.asarray(usable)

    @cached_property
    def _only_motion(self) -> Sgp4Motion:
        return Sgp4Motion.of(self.catalog.sets, self.earth)

    @cached_property
    def orbits(self) -> tuple[MeanOrbits, ...]:
        """The mean orbits of all objects in the middle of each day."""
        return tuple(
            mean_orbits(*self.motion(day), self.start.plus(day.middle_s)) for day in self.days
        )

    def blocks(
        self, rows: Int64[ndarray, " m"]
    ) -> Iterator[tuple[int, Float64[ndarray, "t 6 m"], Int8[ndarray, "t m"]]]:
        """States of these rows some hours at a time: the first sample, states and status."""
        for day in self.days:
            motion, usable = self.motion(day, rows)
            for first in range(day.first, day.stop, _BLOCK):
                count = min(_BLOCK, day.stop - first)
                start_ns = round(first * STEP_S) * 1_000_000_000
                nodes = NodeTimes(self.start, start_ns, round(STEP_S) * 1_000_000_000, count)
                states, status = motion.states_on(nodes)
                status[:, ~usable] = Status.OUT_OF_SPAN
                yield first, states, status

    def states_of(self, row: int, seconds: Float64[ndarray, " m"]) -> Float64[ndarray, "m 6"]:
        """States of one row at times after the start; NaN where there is none."""
        found = np.full((len(seconds), 6), np.nan)
        number = self.day_of(seconds)
        for k in np.unique(number).tolist():
            motion, usable = self.motion(self.days[k], np.array([row]))
            times = np.flatnonzero((number == k) & usable[0])
            alone = np.zeros(len(times), dtype=np.int64)
            states, status = motion.states_at(alone, self.start, seconds[times])
            found[times] = np.where(status[:, None] == Status.OK, states, np.nan)
        return found
