"""Orbits that decay: mean elements with ballistic coefficients, and when they re-enter."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.instant import Instant
from greenzone.orbits.decay_air import DecayAir
from greenzone.orbits.decay_kernels import decay_paths, mean_elements_of_states
from greenzone.orbits.gravity import harmonics
from greenzone.orbits.high_zonals import high_zonal_rates
from greenzone.orbits.mean_arcs import equator_frame

__all__ = ["Decay", "DecayingOrbits", "decay_of", "mean_orbits_of_states"]

_CHUNK: Final = 64


@dataclass(frozen=True, slots=True, eq=False)
class DecayingOrbits:
    """Mean orbits of n objects in SGP4's elements (see `MeanPast`), and what the air does to them.

    `elements` are rows of a (m), e, i, node and argument of perigee (rad) at `epoch_s` seconds
    after `reference`; NaN where there is no closed orbit.
    """

    reference: Instant
    elements: Float64[ndarray, "n 5"]
    epoch_s: Float64[ndarray, " n"]
    ballistic_m2_kg: Float64[ndarray, " n"]
    """C_D A/M."""

    def __len__(self) -> int:
        return len(self.elements)

    def take(self, rows: Int64[ndarray, " m"] | Bool[ndarray, " n"]) -> DecayingOrbits:
        """The orbits of these rows or of a mask."""
        return DecayingOrbits(
            self.reference, self.elements[rows], self.epoch_s[rows], self.ballistic_m2_kg[rows]
        )

    def with_drag(self, factor: float | Float64[ndarray, " n"]) -> DecayingOrbits:
        """The same orbits with so many times the drag."""
        return replace(self, ballistic_m2_kg=self.ballistic_m2_kg * factor)


@dataclass(frozen=True, slots=True, eq=False)
class Decay:
    """What became of n orbits: elements at t times, and when each re-entered."""

    times_s: Float64[ndarray, " t"]
    elements: Float64[ndarray, "n t 5"]
    """NaN after the re-entry, and before the orbit's own epoch."""
    end_s: Float64[ndarray, " n"]
    """After the reference; inf where it is later than the last time, NaN where not followed."""


def decay_of(orbits: DecayingOrbits, times_s: Float64[ndarray, " t"], air: DecayAir) -> Decay:
    """The orbits carried to ascending times (s after their reference).

    Re-entry is a mean height of 120 km or a perigee height of 80 km. The answer does not depend
    on the number of threads. Lifetimes agree within 3 % with the full equations of motion in the
    same air (tests); Sun and Moon move the node alone, so orbits with apogees beyond 2,000 km
    are told less well.
    """
    clocked, high = air.clocked(orbits.reference), high_zonal_rates(orbits.elements[:, 2])

    def part(rows: slice) -> tuple[Any, Any]:
        drag = orbits.ballistic_m2_kg[rows]
        five, since = orbits.elements[rows], orbits.epoch_s[rows]
        return decay_paths(five, since, drag, times_s, clocked, high[rows])

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        parts = list(pool.map(part, _slices(len(orbits))))
    return Decay(
        times_s,
        np.concatenate([paths for paths, _ in parts] or [np.empty((0, len(times_s), 5))]),
        np.concatenate([end for _, end in parts] or [np.empty(0)]),
    )


def _slices(count: int) -> Iterator[slice]:
    return (slice(k, k + _CHUNK) for k in range(0, count, _CHUNK))


def mean_orbits_of_states(
    epoch: Instant,
    position_m: Float64[ndarray, "n 3"],
    velocity_m_s: Float64[ndarray, "n 3"],
    ballistic_m2_kg: Float64[ndarray, " n"],
    earth: EarthOrientation,
) -> DecayingOrbits:
    """The mean orbits of GCRF states at `epoch`, which is their reference too."""
    frame = equator_frame(epoch, earth)
    states = np.concatenate([frame.from_gcrf(position_m), frame.from_gcrf(velocity_m_s)], axis=1)
    elements = mean_elements_of_states(states, frame.sidereal_rad, *harmonics())
    return DecayingOrbits(epoch, elements, np.zeros(len(elements)), ballistic_m2_kg)
