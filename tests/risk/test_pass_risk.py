"""The risk of a pass as it is handed on."""

import numpy as np
import pytest

from greenzone.core.instant import Instant, parse_utc
from greenzone.risk.asset import Asset, Panel
from greenzone.risk.background import BackgroundFlux, background_probability
from greenzone.risk.pass_risk import PassRisk, assess_pass, match_passes
from greenzone.risk.passes import group_passes
from greenzone.risk.weighted_encounters import SIZE_THRESHOLDS_M, largest_weight
from risk.synthetic import SEARCH_RADIUS_M, encounters_at, even_misses

REFERENCE = parse_utc("2021-11-15T02:47:40Z")
WALL = Panel(
    name="wall",
    kind="whipple",
    area_m2=1000.0,
    wall_thickness_m=3e-3,
    bumper_thickness_m=2e-3,
    standoff_m=0.1,
    wall_yield_pa=276e6,
)


def cloud_pass(asset: Asset, number: float = 3000.0) -> PassRisk:
    """One pass of an even cloud with a size distribution like that of a collision."""
    rng = np.random.default_rng(4)
    misses = even_misses(rng, number)
    size = np.clip(1e-3 * rng.random(len(misses)) ** (-1 / 1.71), 1e-3, 1.0)
    encounters = encounters_at(
        misses, size_m=size, tca_s=rng.normal(1000.0, 60.0, len(misses)), weight=20.0,
        area_m2=0.55 * size**2, mass_kg=0.55 * size**2 * 2.0,
    )  # fmt: skip
    crossings = np.array([1000.0])
    (span,) = group_passes(encounters, crossings, 0.0, 3000.0)
    weights = largest_weight(size, np.full(len(size), 20.0), list(SIZE_THRESHOLDS_M.values()))
    return assess_pass(encounters, span, REFERENCE, asset, largest_weights=weights)


def test_hits_fall_with_size_and_each_size_has_its_own_error() -> None:
    risk = cloud_pass(Asset("a", 1500.0))
    hits = [risk.hits.ge_1mm, risk.hits.ge_3mm, risk.hits.ge_1cm, risk.hits.ge_10cm]
    assert [h.expected for h in hits] == sorted((h.expected for h in hits), reverse=True)
    assert hits[0].expected == pytest.approx(
        3000 * 20 * 1500 / (np.pi * SEARCH_RADIUS_M**2), rel=0.1
    )
    assert hits[0].relative_sd < hits[2].relative_sd
    assert risk.hits.ge_10cm.status == "upper_bound"
    assert risk.worst_hits == risk.hits


def test_penetrations_are_none_without_shields_and_below_hits_with_them() -> None:
    assert cloud_pass(Asset("a", 1500.0)).p_penetration is None
    risk = cloud_pass(Asset("a", 250.0, (WALL,)))
    assert risk.p_penetration is not None
    assert 0.0 < risk.p_penetration < risk.hits.ge_1mm.expected


def test_a_pass_without_encounters_is_a_bound_with_the_cloud_s_weights() -> None:
    empty = encounters_at(np.empty(0))
    (span,) = group_passes(empty, np.array([500.0]), 0.0, 1000.0)
    asset = Asset("a", 1500.0, (WALL,))
    risk = assess_pass(empty, span, REFERENCE, asset, largest_weights=[50.0, 30.0, 10.0, 1.0])
    assert risk.status == "upper_bound"
    per_weight = 2.9957 * 1500.0 / (np.pi * SEARCH_RADIUS_M**2)
    assert risk.hits.ge_1mm.expected == pytest.approx(50 * per_weight, rel=1e-4)
    assert risk.hits.ge_1cm.expected == pytest.approx(10 * per_weight, rel=1e-4)
    assert risk.p_penetration == pytest.approx(30 * per_weight * 250 / 1500, rel=1e-3)
    assert risk.relative_speed_m_s is None
    assert risk.plane_crossing == REFERENCE.plus(500.0)


def test_passes_are_matched_by_time_and_not_further_than_twenty_minutes() -> None:
    def at(*minutes: float) -> list[Instant]:
        return [REFERENCE.plus(60 * m) for m in minutes]

    assert match_passes(at(0, 46, 92), at(47, 1)) == [1, 0, None]
    assert match_passes(at(0), []) == [None]


def test_background_is_flux_times_area_times_time() -> None:
    flux = BackgroundFlux.per_year(0.1, 7.6e-6, "a source")
    year_s = 365.25 * 86400
    assert background_probability(flux, 1500.0, year_s) == pytest.approx(-np.expm1(-7.6e-6 * 1500))
    assert background_probability(flux, 1500.0, 0.0) == 0.0
