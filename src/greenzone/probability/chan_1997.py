"""Two-dimensional probability of collision by Chan's series: an approximation, for comparison."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.probability._chan_kernels import rice_probabilities
from greenzone.probability.encounter_plane import EncounterPlane, answered, finite_radius

__all__ = ["chan_1997"]


def chan_1997(plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    """Pc of n encounters; NaN where the plane has no answer.

    F. K. Chan, "Collision Probability Analyses for Earth Orbiting Satellites" (1997) and
    "Spacecraft Collision Probability" (2008), chapter 6: the disc is replaced by the ellipse of
    equal area with the axes ratio of the deviations. Tens of percent off where the hard body is
    not small beside the deviations; never the default.
    """
    radius = finite_radius(plane, hbr_m)
    with np.errstate(divide="ignore", invalid="ignore"):
        half_size = 0.5 * radius**2 / (plane.sigma_m[:, 0] * plane.sigma_m[:, 1])
        half_miss = 0.5 * ((plane.miss_m / plane.sigma_m) ** 2).sum(axis=1)
    pc = np.full(len(plane), np.nan)
    rice_probabilities(half_size, half_miss, plane.has_answer, pc)
    return answered(plane, hbr_m, pc)
