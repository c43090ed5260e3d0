"""Two-dimensional probability of collision by Alfano's Simpson rule: a check on the default."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.probability._error_function_kernels import erf_difference
from greenzone.probability.encounter_plane import EncounterPlane, answered, finite_radius

__all__ = ["alfano_2005"]

_FEWEST, _MOST = 10, 50
_NEAR_RIM = 0.015
"""Alfano evaluates the rim, where the integrand is zero with an infinite slope, this far inside."""


def alfano_2005(plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    """Pc of n encounters; NaN where the plane has no answer.

    S. Alfano, "A Numerical Implementation of Spherical Object Collision Probability", Journal of
    the Astronautical Sciences 53(1), 2005, equations 9-16: Simpson's rule with 10 to 50 pairs of
    steps. Good to three digits or so; poor where the disc spans many deviations.
    """
    pc = np.full(len(plane), np.nan)
    radius = finite_radius(plane, hbr_m)
    steps = _steps(plane, radius)
    for count in np.unique(steps[plane.has_answer]):
        rows = np.flatnonzero(plane.has_answer & (steps == count))
        pc[rows] = _simpson(plane.miss_m[rows], plane.sigma_m[rows], radius[rows], int(count))
    return answered(plane, hbr_m, pc)


def _steps(plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]) -> ndarray:
    length = np.hypot(plane.miss_m[:, 0], plane.miss_m[:, 1])
    with np.errstate(divide="ignore", invalid="ignore"):
        wanted = 5.0 * hbr_m / np.minimum(plane.sigma_m[:, 0], length)
    finite = np.nan_to_num(wanted, nan=_FEWEST, posinf=_MOST)
    return np.asarray(np.clip(finite, _FEWEST, _MOST).astype(int))


def _simpson(
    miss: Float64[ndarray, "n 2"],
    sigma: Float64[ndarray, "n 2"],
    radius: Float64[ndarray, " n"],
    pairs: int,
) -> Float64[ndarray, " n"]:
    step = radius / (2.0 * pairs)
    index = np.arange(2 * pairs + 1.0)
    index[0] = _NEAR_RIM
    weight = np.where(np.arange(2 * pairs + 1) % 2 == 1, 4.0, 2.0)
    weight[-1] = 1.0
    x = index * step[:, None] - radius[:, None]
    depth = np.sqrt(np.maximum(radius[:, None] ** 2 - x**2, 0.0))
    scale = np.sqrt(2.0) * sigma[:, 1, None]
    band = erf_difference((miss[:, 1, None] - depth) / scale, (miss[:, 1, None] + depth) / scale)
    narrow = sigma[:, 0, None]
    both = np.exp(-0.5 * ((x + miss[:, 0, None]) / narrow) ** 2)
    both += np.exp(-0.5 * ((miss[:, 0, None] - x) / narrow) ** 2)
    total = (band * both) @ weight
    return np.asarray(total * step / (3.0 * np.sqrt(8.0 * np.pi) * sigma[:, 0]))
