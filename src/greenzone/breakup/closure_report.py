"""The mass of a cloud by half-decade of size, beside what quadrature expects."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.breakup.allocation import Strata
from greenzone.breakup.event import ParentType
from greenzone.breakup.fragments import HalfDecade
from greenzone.breakup.mass import expected_mass, mass_moment

__all__ = [
    "half_decades",
]


def half_decades(
    strata: Strata,
    parent_type: ParentType,
    size_m: Float64[ndarray, " n"],
    weighted_mass_kg: Float64[ndarray, " n"],
) -> tuple[HalfDecade, ...]:
    """One entry for each half-decade of size (1 mm, 3.16 mm, 1 cm, ...) that holds samples."""
    variance = _variances(strata, parent_type)
    rows = []
    for lower, upper in _limits(float(strata.lower_m[0]), float(strata.upper_m[-1])):
        inside = (size_m >= lower) & (size_m < upper)
        within = (strata.lower_m >= lower * (1 - 1e-9)) & (strata.lower_m < upper * (1 - 1e-9))
        rows.append(
            HalfDecade(
                lower_m=lower,
                upper_m=upper,
                sampled_kg=float(weighted_mass_kg[inside].sum()),
                expected_kg=expected_mass(strata.law, parent_type, lower, upper),
                standard_error_kg=math.sqrt(float(variance[within].sum())),
            )
        )
    return tuple(rows)


def _variances(strata: Strata, parent_type: ParentType) -> Float64[ndarray, " strata"]:
    """Variance in kg2 of each stratum's weighted mass if its draws were independent."""
    variance = []
    for part in strata.each():
        mean = expected_mass(part.law, parent_type, part.lower_m, part.upper_m) / part.number
        square = mass_moment(part.law, parent_type, part.lower_m, part.upper_m, 2) / part.number
        variance.append(part.number**2 / part.samples * (square - mean**2))
    return np.array(variance)


def _limits(smallest_m: float, largest_m: float) -> list[tuple[float, float]]:
    """Half-decades from 1 mm that overlap the range, cut to it."""
    edges = [10.0 ** (half / 2.0) for half in range(-6, 1)]
    cut = [(max(low, smallest_m), min(high, largest_m)) for low, high in pairwise(edges)]
    return [(low, high) for low, high in cut if high > low * (1 + 1e-9)]
