"""Made-up encounters whose true expected hits are known on paper."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from greenzone.risk.weighted_encounters import WeightedEncounters

SEARCH_RADIUS_M = 150e3
SPEED_M_S = 14e3


def encounters_at(
    miss_m: NDArray[np.float64],
    *,
    weight: float | NDArray[np.float64] = 1.0,
    tca_s: NDArray[np.float64] | float = 0.0,
    size_m: NDArray[np.float64] | float = 0.02,
    offset_s: NDArray[np.float64] | float = 0.0,
    halfwidth_s: float = 0.0,
    search_radius_m: float = SEARCH_RADIUS_M,
    sweep_m_s: float = 7e3,
    area_m2: NDArray[np.float64] | float = 2e-4,
    mass_kg: NDArray[np.float64] | float = 4e-4,
    speed_m_s: NDArray[np.float64] | float = SPEED_M_S,
) -> WeightedEncounters:
    """Encounters at these misses; whatever is a number holds for all of them."""
    n = len(miss_m)

    def full(value: NDArray[np.float64] | float) -> NDArray[np.float64]:
        return np.broadcast_to(np.asarray(value, dtype=float), (n,)).copy()

    return WeightedEncounters(
        tca_s=full(tca_s),
        miss_distance_m=np.asarray(miss_m, dtype=float),
        timing_offset_s=full(offset_s),
        sweep_speed_m_s=full(sweep_m_s),
        relative_speed_m_s=full(speed_m_s),
        size_m=full(size_m),
        weight=full(weight),
        area_m2=full(area_m2),
        mass_kg=full(mass_kg),
        search_radius_m=search_radius_m,
        timing_halfwidth_s=halfwidth_s,
    )


def even_misses(
    rng: np.random.Generator, expected_in_disc: float, radius_m: float = SEARCH_RADIUS_M
) -> NDArray[np.float64]:
    """Misses of a Poisson number of points spread evenly over the disc."""
    n = rng.poisson(expected_in_disc)
    misses: NDArray[np.float64] = radius_m * np.sqrt(rng.random(n))
    return misses


def profile_misses(
    rng: np.random.Generator,
    expected_if_even: float,
    profile: Callable[[NDArray[np.float64]], NDArray[np.float64]],
) -> NDArray[np.float64]:
    """Even misses thinned by `profile(r)` <= 1: the flux at the centre is that of the even ones."""
    misses = even_misses(rng, expected_if_even)
    keep = rng.random(len(misses)) < profile(misses)
    return misses[keep]
