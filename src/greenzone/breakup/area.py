"""Average cross-section of a piece from its size, and the size of a body from its mass.

Johnson et al. 2001, Eqs 1, 8 and 9.
"""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray
from numpy.typing import ArrayLike

__all__ = [
    "cross_section",
    "size_of_mass",
]

_STEP_M = 0.00167
_DENSITY = 92.937
_DENSITY_EXPONENT = -0.74


def cross_section(size_m: ArrayLike) -> Float64[ndarray, "*n"]:
    """Average projected area in m2 of pieces of this characteristic length; any shape."""
    size = np.asarray(size_m, dtype=float)
    return np.where(size < _STEP_M, 0.540424 * size**2, 0.556945 * size**2.0047077)


def size_of_mass(mass_kg: ArrayLike) -> Float64[ndarray, "*n"]:
    """Diameter in m of a sphere of this mass with the density 92.937 d^-0.74 kg/m3 (Eq 1).

    Used for the few pieces that the mass balance makes, never for sampled ones.
    """
    diameter = np.asarray(mass_kg, dtype=float) * 6.0 / (_DENSITY * math.pi)
    return np.asarray(diameter ** (1.0 / (3.0 + _DENSITY_EXPONENT)))
