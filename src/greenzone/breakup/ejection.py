"""Ejection speed from the area-to-mass ratio, and directions without preference.

Johnson et al. 2001, Eqs 11 and 12: log10 of the speed in m/s is normal with sigma 0.4 about
0.9 chi + 2.9 (collision) or 0.2 chi + 1.85 (explosion), chi = log10(A/M). The paper gives no
direction; the uniform one on the sphere is the general practice.
"""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray
from numpy.typing import ArrayLike

from greenzone.breakup.event import Collision, EjectionLaw, Explosion
from greenzone.breakup.normal import normal_quantile

__all__ = [
    "ejection_speed",
    "isotropic_direction",
    "median_ejection_speed",
]

_MODEL = EjectionLaw()
_SLOPE_AND_OFFSET = {Collision: (0.9, 2.9), Explosion: (0.2, 1.85)}


def median_ejection_speed(chi: ArrayLike, cause: Collision | Explosion) -> Float64[ndarray, "*n"]:
    """Median speed in m/s relative to the parent, at chi = log10(A/M in m2/kg); any shape."""
    slope, offset = _SLOPE_AND_OFFSET[type(cause)]
    return np.asarray(10.0 ** (slope * np.asarray(chi) + offset))


def ejection_speed(
    chi: Float64[ndarray, " n"],
    share: Float64[ndarray, " n"],
    cause: Collision | Explosion,
    law: EjectionLaw = _MODEL,
) -> Float64[ndarray, " n"]:
    """Speeds in m/s below which `share` (0-1) of the pieces with this chi stay."""
    slope, offset = _SLOPE_AND_OFFSET[type(cause)]
    nu = slope * chi + offset + law.speed_sigma_log10 * normal_quantile(share)
    return np.asarray(law.speed_factor * 10.0**nu)


def isotropic_direction(
    height: Float64[ndarray, " n"], turn: Float64[ndarray, " n"]
) -> Float64[ndarray, "n 3"]:
    """Unit vectors (n, 3), uniform on the sphere for two uniform numbers in 0-1.

    The first gives the third component (uniform in -1 to 1: Archimedes), the second the
    angle about that axis.
    """
    third = 2.0 * height - 1.0
    ring = np.sqrt(np.maximum(0.0, 1.0 - third * third))
    angle = 2.0 * np.pi * turn
    return np.stack([ring * np.cos(angle), ring * np.sin(angle), third], axis=-1)
