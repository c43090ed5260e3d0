"""Both estimators, the error and the convergence of the radius on the real event's hot passes."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from validation.cosmos_1408_runs import (
    HOT_PASSES,
    NO_DRAG,
    SEARCH_RADIUS_M,
    RunEncounters,
    converged,
    disc_hits,
    moving,
    of_crossing,
    setting,
    station_encounters,
)

from greenzone.risk.kernel_flux import kernel_flux_hits

SAMPLES = 60_000
PROTOTYPE = dict(zip(HOT_PASSES, (4.5e-5, 4.5e-5, 3.7e-5), strict=True))
WITHIN = 1.5
RADIUS_M = 50e3


@cache
def run() -> RunEncounters:
    """60,000 pieces of at least 1 cm without drag, to the third hot pass."""
    return station_encounters(moving(SAMPLES, 1, 6.2, drag=NO_DRAG))


@pytest.mark.parametrize("clock", HOT_PASSES)
def test_the_drag_free_probability_is_the_prototypes_within_a_half(clock: str) -> None:
    found = converged(of_crossing(run(), clock))
    assert found.status == "estimate"
    assert PROTOTYPE[clock] / WITHIN < found.expected < PROTOTYPE[clock] * WITHIN


@pytest.mark.parametrize("clock", HOT_PASSES)
def test_the_hot_passes_are_ten_times_the_first_northern_one(clock: str) -> None:
    cold, _ = disc_hits(of_crossing(run(), "04:01:38"), SEARCH_RADIUS_M)  # 20 to 30 hits
    hot = converged(of_crossing(run(), clock))
    assert hot.expected >= 10.0 * cold


@pytest.mark.parametrize("clock", HOT_PASSES)
def test_the_kernel_flux_agrees_within_5_per_cent_and_the_error(clock: str) -> None:
    mine = of_crossing(run(), clock)
    offered = mine.encounters.weight * setting().station.cross_section_m2
    disc, sd = disc_hits(mine, RADIUS_M)
    flux, relative_sd = kernel_flux_hits(mine.encounters, offered, RADIUS_M)
    assert abs(flux / disc - 1.0) <= 0.05 + sd / disc
    assert relative_sd < 0.15


@pytest.mark.parametrize("clock", HOT_PASSES)
def test_half_the_radius_agrees_within_10_per_cent_or_two_joint_errors(clock: str) -> None:
    mine = of_crossing(run(), clock)
    radius_m = converged(mine).radius_m
    (full, full_sd), (half, half_sd) = disc_hits(mine, radius_m), disc_hits(mine, radius_m / 2)
    assert 25e3 * 0.999 <= radius_m <= 100e3
    assert abs(half - full) <= max(0.1 * full, 2.0 * float(np.hypot(full_sd, half_sd)))
