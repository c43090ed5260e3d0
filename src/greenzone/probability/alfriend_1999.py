"""Probability of collision of a small hard body, and its maximum over the covariance's size."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.probability.encounter_plane import EncounterPlane, answered

__all__ = ["alfriend_1999", "alfriend_1999_maximum"]


def alfriend_1999(plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    """Pc of n encounters from the density at the miss vector; NaN where there is no plane.

    K. T. Alfriend et al., "Probability of Collision Error Analysis", Space Debris 1, 1999,
    equation 7. Holds where the hard body is small beside the deviations and the miss.
    """
    with np.errstate(invalid="ignore"):
        pc = _area_over_deviations(plane, hbr_m) * np.exp(-0.5 * _mahalanobis2(plane))
    return answered(plane, hbr_m, pc)


def alfriend_1999_maximum(
    plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    """The greatest Pc over all sizes of a covariance of the given shape; 1 at no miss.

    Equation 12 of the same paper: reached where the covariance is scaled by half the squared
    Mahalanobis distance. An upper bound on ignorance of the size alone, never a probability.
    """
    distance2 = _mahalanobis2(plane)
    with np.errstate(divide="ignore", invalid="ignore"):
        greatest = 2.0 * _area_over_deviations(plane, hbr_m) / (math.e * distance2)
    return answered(plane, hbr_m, np.where(distance2 > 0.0, greatest, 1.0))


def _area_over_deviations(
    plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(hbr_m**2 / (2.0 * plane.sigma_m[:, 0] * plane.sigma_m[:, 1]))


def _mahalanobis2(plane: EncounterPlane) -> Float64[ndarray, " n"]:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(((plane.miss_m / plane.sigma_m) ** 2).sum(axis=1))
