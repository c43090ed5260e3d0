"""Encounters joined with fragments."""

from dataclasses import replace

import numpy as np
import pytest

from greenzone.breakup.fragments import Fragments
from greenzone.core.instant import Instant
from greenzone.encounters.approaches import Encounters
from greenzone.risk.fragment_join import join_fragments
from greenzone.risk.weighted_encounters import largest_weight
from risk.synthetic import encounters_at


def test_the_sweep_speed_is_how_fast_the_miss_grows_with_a_shift() -> None:
    """Two straight paths that meet: shift one along itself and find the closest approach."""
    v_asset, v_fragment = np.array([7600.0, 0.0, 0.0]), np.array([-4000.0, 6500.0, 300.0])
    v_rel = v_fragment - v_asset
    sweep = np.linalg.norm(np.cross(v_asset, v_rel)) / np.linalg.norm(v_rel)
    start = -v_asset * 2.0  # the asset moved 2 s ahead: the fragment is behind in its frame
    along = np.dot(start, v_rel) / np.dot(v_rel, v_rel)
    miss = np.linalg.norm(start - along * v_rel)
    assert miss == pytest.approx(2.0 * sweep, rel=1e-12)


def test_the_largest_weight_is_that_of_the_pieces_at_least_as_large() -> None:
    size, weight = np.array([1e-3, 5e-3, 2e-2]), np.array([100.0, 30.0, 4.0])
    assert largest_weight(size, weight, [1e-3, 3e-3, 1e-2, 0.1]) == [100.0, 30.0, 4.0, 1.0]


def test_selecting_keeps_the_disc_and_the_timing() -> None:
    encounters = encounters_at(np.arange(5.0), halfwidth_s=7.0, size_m=np.arange(5.0))
    some = encounters.select(encounters.size_m > 2.0)
    assert len(some) == 2
    assert (some.search_radius_m, some.timing_halfwidth_s) == (150e3, 7.0)
    np.testing.assert_array_equal(some.miss_distance_m, [3.0, 4.0])


def test_arrays_of_different_lengths_are_refused() -> None:
    with pytest.raises((ValueError, TypeError)):  # the shape checker of the tests may be first
        replace(encounters_at(np.arange(5.0)), weight=np.zeros(4))


def test_each_encounter_gets_its_own_fragment() -> None:
    rng = np.random.default_rng(1)
    n = 4
    size = np.array([0.001, 0.01, 0.1, 1.0])
    cloud = Fragments(
        epoch=Instant(0), size_m=size, area_to_mass_m2_kg=np.ones(n), area_m2=size**2,
        mass_kg=size**3, delta_v_m_s=np.zeros((n, 3)), position_m=np.zeros((n, 3)),
        velocity_m_s=np.zeros((n, 3)), weight=np.array([8.0, 4.0, 2.0, 1.0]),
        status=np.zeros(n, np.int8),
    )  # fmt: skip
    rows = np.array([2, 0, 2])
    v_rel = rng.normal(0.0, 7e3, (3, 3))
    encounters = Encounters(
        reference=Instant(0), fragment=rows, tca_s=np.array([1.0, 2.0, 3.0]),
        miss_m=np.zeros((3, 3)), miss_distance_m=np.array([10.0, 20.0, 30.0]),
        relative_velocity_m_s=v_rel, asset_position_m=np.zeros((3, 3)),
        asset_velocity_m_s=np.tile([7.6e3, 0.0, 0.0], (3, 1)), timing_offset_s=np.zeros(3),
        search_radius_m=1.5e5, timing_halfwidth_s=0.0, unresolved=np.array([], np.int64),
    )  # fmt: skip
    joined = join_fragments(encounters, cloud)
    np.testing.assert_array_equal(joined.size_m, [0.1, 0.001, 0.1])
    np.testing.assert_array_equal(joined.weight, [2.0, 8.0, 2.0])
    np.testing.assert_allclose(joined.relative_speed_m_s, np.linalg.norm(v_rel, axis=1))
    assert (joined.sweep_speed_m_s <= 7.6e3).all()
