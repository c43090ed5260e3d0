"""The second estimator of expected hits: flux in a sphere around the asset.

Phi(t) = sum over fragments within R of w v_rel / (4/3 pi R^3); expected hits are the area
times its integral over time. On a straight line at miss b the fragment is inside for
2 sqrt(R^2 - b^2) / v_rel, so that the integral needs no time step and the speed cancels.
It weighs the disc by the chord (centre most), hence differs from `hits` where the flux is
uneven: compare at R <= 50 km only (at 150 km they differ by 10 %). Not for slow encounters
(coplanar assets), where the path inside the sphere bends.
"""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.risk.weighted_encounters import WeightedEncounters

__all__ = ["kernel_flux_hits"]


def kernel_flux_hits(
    encounters: WeightedEncounters, offered_m2: Float64[ndarray, " n"], radius_m: float
) -> tuple[float, float]:
    """Expected hits and their relative Monte Carlo error (inf without a fragment inside).

    `offered_m2` (n,) is weight x area. Timing must be known (half-width 0): raises ValueError.
    """
    if encounters.timing_halfwidth_s > 0.0:
        raise ValueError("the kernel flux needs a known timing; use estimate_hits")
    room = np.sqrt(np.maximum(radius_m**2 - encounters.miss_distance_m**2, 0.0))
    parts = offered_m2 * 2.0 * room / (4.0 / 3.0 * np.pi * radius_m**3)
    total = float(parts.sum())
    error = float(np.sqrt(np.sum(parts**2)))
    return total, error / total if total > 0.0 else float("inf")
