"""Motion through gravity by numerical integration, for Monte Carlo about an encounter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.orbits.gravity import harmonics
from greenzone.orbits.mean_arcs import EquatorFrame
from greenzone.probability._gravity_motion_kernels import move_through_gravity

__all__ = ["GravityMotion"]


@dataclass(frozen=True, slots=True)
class GravityMotion:
    """A propagator for `propagated_monte_carlo`: EGM2008 to degree and order 8, no air.

    For the minutes about an encounter: what the air does then is alike for all samples.
    """

    frame: EquatorFrame
    """Of the time the states are given at."""

    def __call__(
        self, states: Float64[ndarray, "n 6"], seconds: Float64[ndarray, " t"]
    ) -> Float64[ndarray, "n t 6"]:
        """GCRF states at ascending times (s) after the frame's epoch, or before it."""
        cosine, sine = harmonics()
        given = np.concatenate(
            [self.frame.from_gcrf(states[:, :3]), self.frame.from_gcrf(states[:, 3:])], axis=1
        )
        moved = np.empty((len(states), len(seconds), 6))
        move_through_gravity(given, seconds, self.frame.sidereal_rad, cosine, sine, moved)
        for part in (slice(0, 3), slice(3, 6)):
            moved[..., part] = self.frame.into_gcrf(moved[..., part])
        return moved
