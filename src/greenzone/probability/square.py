"""Two-dimensional probability of collision over a square instead of a disc, for comparison."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.probability._error_function_kernels import erf_difference
from greenzone.probability.encounter_plane import EncounterPlane, answered, finite_radius

__all__ = ["equal_area_square", "square"]

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(96)
_REACH = 9.0
"""Standard deviations beyond which nothing is left to add."""


def square(plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    """Pc of n encounters over the square around the disc, one side along the miss vector.

    The oldest practice (Foster & Estes 1992 as flown): about 4/pi of the disc's probability.
    NaN where the plane has no answer.
    """
    half, centre, deviations, slope = _in_miss_axes(plane, finite_radius(plane, hbr_m))
    along, across = deviations
    low = np.clip(-half, centre - _REACH * along, centre + _REACH * along)
    high = np.clip(half, centre - _REACH * along, centre + _REACH * along)
    u = 0.5 * (high + low)[:, None] + 0.5 * (high - low)[:, None] * _NODES
    shift = np.abs(slope[:, None] * (u - centre[:, None]))
    scale = math.sqrt(2.0) * across[:, None]
    band = erf_difference((shift - half[:, None]) / scale, (shift + half[:, None]) / scale)
    with np.errstate(invalid="ignore", divide="ignore"):
        density = np.exp(-0.5 * ((u - centre[:, None]) / along[:, None]) ** 2)
        pc = (density * band) @ _WEIGHTS * (high - low) / (4.0 * math.sqrt(2.0 * math.pi) * along)
    return answered(plane, hbr_m, pc)


def equal_area_square(
    plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    """Pc of n encounters over the square of the disc's area, one side along the miss vector."""
    return square(plane, 0.5 * math.sqrt(math.pi) * hbr_m)


def _in_miss_axes(
    plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]
) -> tuple[ndarray, ndarray, tuple[ndarray, ndarray], ndarray]:
    """Half side, miss distance, deviation along it and across it given the first, their slope."""
    length = np.hypot(plane.miss_m[:, 0], plane.miss_m[:, 1])
    with np.errstate(invalid="ignore", divide="ignore"):
        first = np.where(length > 0.0, plane.miss_m[:, 0] / length, 1.0)
        second = np.where(length > 0.0, plane.miss_m[:, 1] / length, 0.0)
        narrow, wide = plane.sigma_m[:, 0] ** 2, plane.sigma_m[:, 1] ** 2
        variance = first**2 * narrow + second**2 * wide
        covariance = first * second * (wide - narrow)
        across = np.sqrt(narrow * wide / variance)
        return hbr_m, length, (np.sqrt(variance), across), covariance / variance
