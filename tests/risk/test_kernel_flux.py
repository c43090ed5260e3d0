"""Both estimators against straight lines, and the flux against its time-stepped twin."""

import numpy as np
import pytest
from numpy import ndarray

from greenzone.risk.hits import contributions
from greenzone.risk.kernel_flux import kernel_flux_hits
from risk.synthetic import encounters_at, even_misses

AREA_M2 = 1500.0
RADIUS_M = 50e3


def test_both_estimators_return_an_even_flux() -> None:
    expected = 4000.0
    truth = expected * AREA_M2 / (np.pi * 150e3**2)
    encounters = encounters_at(even_misses(np.random.default_rng(11), expected))
    offered = encounters.weight * AREA_M2
    plane = contributions(encounters, offered)(RADIUS_M).sum()
    kernel, error = kernel_flux_hits(encounters, offered, RADIUS_M)
    monte_carlo = 3 / np.sqrt(expected / 9)  # a ninth of them is within 50 km
    assert plane == pytest.approx(truth, rel=monte_carlo)
    assert kernel == pytest.approx(truth, rel=3 * error)


def test_the_estimators_agree_within_5_per_cent_and_their_paired_error() -> None:
    for seed in range(20):
        encounters = encounters_at(even_misses(np.random.default_rng(seed), 20_000))
        offered = encounters.weight * AREA_M2
        parts = contributions(encounters, offered)(RADIUS_M)
        kernel, _ = kernel_flux_hits(encounters, offered, RADIUS_M)
        chord = 1.5 * np.sqrt(np.maximum(1 - (encounters.miss_distance_m / RADIUS_M) ** 2, 0))
        paired = np.sqrt(np.sum((parts * (chord - 1.0)) ** 2))
        assert abs(kernel - parts.sum()) <= 0.05 * parts.sum() + 3 * paired


def time_stepped_flux(misses: ndarray, speeds: ndarray, step_s: float) -> float:
    """Phi(t) = sum over |dr| < R of v / (4/3 pi R^3), summed over steps: the definition."""
    times = np.arange(-30.0, 30.0, step_s)
    along = speeds[:, None] * times[None, :]
    inside = misses[:, None] ** 2 + along**2 < RADIUS_M**2
    flux = (inside * speeds[:, None]).sum(axis=0) / (4 / 3 * np.pi * RADIUS_M**3)
    return float(flux.sum() * step_s) * AREA_M2


def test_the_closed_form_is_the_time_stepped_sum() -> None:
    rng = np.random.default_rng(3)
    misses, speeds = even_misses(rng, 300, 60e3), rng.uniform(5e3, 15e3, 400)
    speeds = np.resize(speeds, len(misses))
    encounters = encounters_at(misses, speed_m_s=speeds)
    fast, _ = kernel_flux_hits(encounters, encounters.weight * AREA_M2, RADIUS_M)
    assert fast == pytest.approx(time_stepped_flux(misses, speeds, 0.002), rel=1e-3)


def test_an_uncertain_timing_is_refused() -> None:
    encounters = encounters_at(np.array([1e3]), halfwidth_s=10.0)
    with pytest.raises(ValueError, match="estimate_hits"):
        kernel_flux_hits(encounters, encounters.weight, RADIUS_M)
