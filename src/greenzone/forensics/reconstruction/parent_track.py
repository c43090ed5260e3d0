"""Where the parent was: its states on the frame that mean elements are given in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.frames import teme_rotation
from greenzone.core.instant import Instant
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.orbits.sgp4_orbit import along_track_shift_s, propagate_elements

__all__ = ["ParentTrack"]

_DRAG_DOUBT = 1.2
"""A set's drag term is trusted to a fifth."""
_TIME_DOUBT_S = 0.06
"""An element set near its epoch is within some 450 m along the track (Jason-3: data/README)."""


@dataclass(frozen=True)
class ParentTrack:
    """The parent's path by one element set; seconds count from `reference`."""

    elements: ElementSet
    reference: Instant
    earth: EarthOrientation

    @property
    def name(self) -> str:
        """The parent's name or number."""
        return self.elements.name or self.elements.object_id

    @property
    def epoch_s(self) -> float:
        """Epoch of the parent's set."""
        return self.elements.epoch.seconds_since(self.reference)

    @property
    def period_s(self) -> float:
        """Of one revolution."""
        return 2.0 * np.pi / self.elements.mean_motion_rad_s

    def states_at(self, seconds: Float64[ndarray, " t"]) -> Float64[ndarray, "t 6"]:
        """Position (m) and velocity (m/s) on the true equator of date."""
        tai_ns = self.reference.tai_ns + np.round(seconds * 1e9).astype(np.int64)
        rotation = teme_rotation(tai_ns, self.earth)
        position, velocity = propagate_elements(self.elements, tai_ns, self.earth)
        turned = [np.einsum("tji,tj->ti", rotation, part) for part in (position, velocity)]
        return np.concatenate(turned, axis=1)

    def gcrf_at(self, seconds: float) -> tuple[Float64[ndarray, "3"], Float64[ndarray, "3"]]:
        """Position (m) and velocity (m/s) in GCRF."""
        tai_ns = np.array([self.reference.plus(seconds).tai_ns], dtype=np.int64)
        position, velocity = propagate_elements(self.elements, tai_ns, self.earth)
        return position[0], velocity[0]

    def time_doubt_s(self, seconds: float) -> float:
        """Standard deviation (s) of the time at which the parent passes its place then."""
        when = self.reference.plus(seconds)
        drag_s = along_track_shift_s(self.elements, when, _DRAG_DOUBT, self.earth)
        return float(np.hypot(_TIME_DOUBT_S, drag_s))
