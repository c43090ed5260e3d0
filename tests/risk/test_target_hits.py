"""Expected hits on many targets: against one by one, an even cloud, and what nothing comes near."""

import numpy as np
import pytest

from greenzone.risk.target_hits import TargetPassages, hits_on_targets

RADIUS_M = 50e3


def even_cloud(count: int, targets: int, seed: int = 1) -> TargetPassages:
    """Passages spread evenly over the disc of the search, as many for each target."""
    rng = np.random.default_rng(seed)
    return TargetPassages(
        target=rng.permutation(np.repeat(np.arange(targets), count)),
        tca_s=rng.uniform(0.0, 86_400.0, count * targets),
        miss_distance_m=RADIUS_M * np.sqrt(rng.uniform(0.0, 1.0, count * targets)),
        weight=np.full(count * targets, 2.0),
        search_radius_m=RADIUS_M,
    )


def test_an_even_cloud_gives_its_flux_times_the_area() -> None:
    areas = np.array([1.0, 10.0, 500.0])
    truth = 4_000 * 2.0 * areas / (np.pi * RADIUS_M**2)
    for hits, expected in zip(
        hits_on_targets(even_cloud(4_000, 3), areas, 2.0), truth, strict=True
    ):
        assert hits.estimate.status == "estimate"
        assert abs(hits.mean / expected - 1.0) < 4.0 * hits.estimate.relative_sd
        assert hits.estimate.lower < hits.mean < hits.estimate.upper
        assert hits.mean == hits.estimate.expected


def test_the_error_is_that_of_the_weights() -> None:
    passages = even_cloud(4_000, 1)
    hits = hits_on_targets(passages, np.array([7.0]), 2.0)[0]
    inside = passages.weight[passages.miss_distance_m < hits.estimate.radius_m]
    assert hits.samples == len(inside)
    expected = np.sqrt(np.sum(inside**2)) / inside.sum()
    assert hits.estimate.relative_sd == pytest.approx(expected, rel=1e-12)


def test_a_target_that_nothing_comes_near_has_a_bound_and_no_time() -> None:
    passages = even_cloud(500, 1)
    alone = hits_on_targets(passages, np.array([20.0, 20.0, 40.0]), 2.0)[1:]
    for hits, area in zip(alone, (20.0, 40.0), strict=True):
        assert (hits.mean, hits.samples) == (0.0, 0)
        assert (hits.first_s, hits.peak_s, hits.last_s) == (None, None, None)
        assert hits.estimate.status == "upper_bound"
        unit = 2.0 * area / (np.pi * RADIUS_M**2)
        assert hits.estimate.upper == pytest.approx(-np.log(0.05) * unit, rel=1e-6)


def test_a_denser_core_is_not_smeared_over_the_disc() -> None:
    """Ten times as many passages within 15 km as an even cloud has."""
    even = even_cloud(4_000, 1)
    rng = np.random.default_rng(2)
    core = 15e3 * np.sqrt(rng.uniform(0.0, 1.0, 3_240))
    passages = TargetPassages(
        np.zeros(7_240, dtype=np.int64),
        np.concatenate([even.tca_s, rng.uniform(0.0, 86_400.0, 3_240)]),
        np.concatenate([even.miss_distance_m, core]),
        np.full(7_240, 2.0),
        RADIUS_M,
    )
    hits = hits_on_targets(passages, np.ones(1), 2.0)[0]
    truth = 2.0 * (4_000 / RADIUS_M**2 + 3_240 / 15e3**2) / np.pi
    smeared = 2.0 * 7_240 / RADIUS_M**2 / np.pi
    assert hits.estimate.upper > truth > 4.0 * smeared
    assert hits.estimate.radius_m < 30e3


def test_the_peak_is_where_the_passages_crowd() -> None:
    passages = even_cloud(300, 1)
    rng = np.random.default_rng(3)
    crowd = TargetPassages(
        np.zeros(500, dtype=np.int64),
        np.concatenate([passages.tca_s, rng.uniform(40_000.0, 40_500.0, 200)]),
        np.concatenate([passages.miss_distance_m, np.full(200, 1e3)]),
        np.full(500, 2.0),
        RADIUS_M,
    )
    hits = hits_on_targets(crowd, np.ones(1), 2.0)[0]
    assert hits.peak_s is not None
    assert 40_100.0 < hits.peak_s < 40_400.0
    assert hits.first_s is not None
    assert hits.last_s is not None
    assert hits.first_s < hits.peak_s < hits.last_s
