"""The geosynchronous ring: longitudes, drift along it, and who stopped or set off."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.core.constants import EARTH_ROTATION_RAD_S
from greenzone.core.frames import itrf_rotation, teme_rotation
from greenzone.core.instant import Instant
from greenzone.forensics.proximity.timeline import Timeline

__all__ = ["HELD_RAD_S", "Ring", "RingState", "ring_of"]

HELD_RAD_S: Final = np.radians(0.05) / 86_400.0
"""Up to this an object counts as held: it crosses no slot of 0.1 degrees in two days."""
_MOVING_RAD_S: Final = 4.0 * HELD_RAD_S


class RingState(StrEnum):
    """What an object does along the ring."""

    HELD = "held"
    """Drifts by at most 0.05 degrees a day at the window's end."""
    DRIFTING = "drifting"
    STOPPED = "stopped"
    """Moved by at least 0.2 degrees a day in the window and is held at its end."""
    SET_OFF = "set-off"
    """Was held at the window's start and moves by at least 0.2 degrees a day at its end."""


@dataclass(frozen=True, slots=True, eq=False)
class Ring:
    """The synchronous objects of a catalog, arrays of length m; east is positive."""

    row: Int64[ndarray, " m"]
    longitude_rad: Float64[ndarray, " m"]
    """Mean longitude on the last day with an orbit."""
    drift_rad_s: Float64[ndarray, " m"]
    first_drift_rad_s: Float64[ndarray, " m"]
    """On the first day with an orbit."""
    inclination_rad: Float64[ndarray, " m"]
    state: tuple[RingState, ...]

    def state_of(self) -> dict[int, RingState]:
        """The state of each row of the catalog that is in the ring."""
        return dict(zip(self.row.tolist(), self.state, strict=True))


def ring_of(timeline: Timeline) -> Ring:
    """All objects that are synchronous on some day of the window."""
    inside: Bool[ndarray, "d n"] = np.array([orbits.synchronous for orbits in timeline.orbits])
    row = np.flatnonzero(inside.any(axis=0))
    days = len(timeline.days)
    first = np.argmax(inside[:, row], axis=0)
    last = days - 1 - np.argmax(inside[::-1, row], axis=0)
    longitude, drift, tilt = (np.zeros(len(row)) for _ in range(3))
    first_drift, fastest = np.zeros(len(row)), np.zeros(len(row))
    for k, (day, orbits) in enumerate(zip(timeline.days, timeline.orbits, strict=True)):
        spin = orbits.longitude_rate_rad_s[row] - EARTH_ROTATION_RAD_S
        first_drift = np.where(first == k, spin, first_drift)
        fastest = np.where(inside[k, row], np.maximum(fastest, np.abs(spin)), fastest)
        ends = last == k
        at = timeline.start.plus(day.middle_s)
        east = orbits.latitude_rad[row] + orbits.node_rad[row] - _sidereal_rad(at, timeline)
        longitude = np.where(ends, (east + np.pi) % (2.0 * np.pi) - np.pi, longitude)
        drift = np.where(ends, spin, drift)
        tilt = np.where(ends, orbits.inclination_rad[row], tilt)
    state = tuple(map(_state, first_drift.tolist(), fastest.tolist(), drift.tolist()))
    return Ring(row, longitude, drift, first_drift, tilt, state)


def _state(first: float, fastest: float, last: float) -> RingState:
    if abs(last) <= HELD_RAD_S:
        return RingState.STOPPED if fastest >= _MOVING_RAD_S else RingState.HELD
    set_off = abs(first) <= HELD_RAD_S and abs(last) >= _MOVING_RAD_S
    return RingState.SET_OFF if set_off else RingState.DRIFTING


def _sidereal_rad(instant: Instant, timeline: Timeline) -> float:
    """By how much Greenwich is east of TEME's x axis."""
    teme_x = teme_rotation(instant, timeline.earth)[:, 0]
    x, y, _ = itrf_rotation(instant, timeline.earth) @ teme_x
    return float(-np.arctan2(y, x))
