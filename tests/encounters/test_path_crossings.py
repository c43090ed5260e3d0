"""Crossings of an asset's path, against shifting the asset in time and searching again."""

from __future__ import annotations

import numpy as np
import pytest

from encounter_cases import COSMOS, STATION, asset_of, burst, cloud_of, state_of
from greenzone.encounters.approaches import Encounters, find_encounters
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.orbits.mean_arcs import MeanArcs

HOURS = 3600.0
RADIUS_M = 50e3
HALFWIDTH_S = 60.0
SWEEP_TOLERANCE_M = 260.0  # half a percent of the radius and 10 m: the paths bend


@pytest.fixture(scope="module")
def cloud() -> MeanArcs:
    return cloud_of(burst(COSMOS, 2000, 150.0, seed=8), 5 * HOURS)


@pytest.fixture(scope="module")
def station() -> Ephemeris:
    return asset_of(STATION, 5 * HOURS, margin_s=300.0)


def shifted(asset: Ephemeris, shift_s: float) -> Ephemeris:
    """The asset `shift_s` ahead of its nominal place."""
    start = asset.start.plus(-shift_s)
    return Ephemeris(asset.name, start, asset.step_s, asset.position_m, asset.velocity_m_s)


def sweep_m_s(found: Encounters) -> np.ndarray:
    relative = found.relative_velocity_m_s
    across = np.cross(found.asset_velocity_m_s, relative)
    return np.asarray(np.linalg.norm(across, axis=1) / np.linalg.norm(relative, axis=1))


def modelled(found: Encounters, shift_s: float) -> np.ndarray:
    along = sweep_m_s(found) * (shift_s - found.timing_offset_s)
    return np.asarray(np.hypot(found.miss_distance_m, along))


def test_every_encounter_of_every_shift_is_a_crossing(cloud: MeanArcs, station: Ephemeris) -> None:
    """None is lost, and the linear sweep tells its miss; what it tells beside them is not there."""
    crossings = find_encounters(cloud, station, RADIUS_M, timing_halfwidth_s=HALFWIDTH_S)
    assert len(crossings.unresolved) == 0
    seen = 0
    for shift_s in np.arange(-HALFWIDTH_S, HALFWIDTH_S + 1.0, 30.0):
        moved = find_encounters(cloud, shifted(station, shift_s), RADIUS_M)
        told = modelled(crossings, shift_s)
        for fragment, time, miss in zip(
            moved.fragment, moved.tca_s, moved.miss_distance_m, strict=True
        ):
            at_edge = min(time, 5 * HOURS - time) < 30.0
            same = (crossings.fragment == fragment) & (np.abs(crossings.tca_s - time) < 40.0)
            if miss > RADIUS_M - 1_000.0 or at_edge:
                continue
            assert same.any(), f"lost: fragment {fragment} at {time:.0f} s, {miss:.0f} m"
            error = np.abs(told[same] - miss).min()
            assert error < SWEEP_TOLERANCE_M
            seen += 1
        inside = told < RADIUS_M - 1_000.0
        for fragment, time in zip(crossings.fragment[inside], crossings.tca_s[inside], strict=True):
            same = (moved.fragment == fragment) & (np.abs(moved.tca_s - time) < 40.0)
            assert same.any() or min(time, 5 * HOURS - time) < 30.0
    assert seen > 500


def test_an_asset_at_its_offset_meets_the_fragment_at_the_distance_of_the_paths(
    cloud: MeanArcs, station: Ephemeris
) -> None:
    crossings = find_encounters(cloud, station, RADIUS_M, timing_halfwidth_s=HALFWIDTH_S)
    for k in range(0, len(crossings.tca_s), max(1, len(crossings.tca_s) // 20)):
        moved = find_encounters(cloud, shifted(station, float(crossings.timing_offset_s[k])), 1e5)
        same = (moved.fragment == crossings.fragment[k]) & (
            np.abs(moved.tca_s - crossings.tca_s[k]) < 1.0
        )
        assert same.any() or crossings.tca_s[k] < 5.0
        if same.any():
            found, told = moved.miss_distance_m[same][0], crossings.miss_distance_m[k]
            assert abs(found - told) < 1.0


@pytest.mark.parametrize("inclination", [82.6, 84.0, 97.4])
def test_fragments_that_run_along_the_path_are_unresolved(inclination: float) -> None:
    """Coplanar, nearly so, and counter-rotating: never silently none."""
    node = 280.0 if inclination > 90.0 else 100.0
    asset = asset_of((6.84e6, 0.002, inclination, node, 0.0, 50.0), 2 * HOURS, margin_s=300.0)
    cloud = cloud_of(burst(COSMOS, 100, 20.0, seed=9), 2 * HOURS)
    found = find_encounters(cloud, asset, 1e5, timing_halfwidth_s=200.0)
    assert found.unresolved.tolist() == list(range(100))


def test_fragments_in_the_same_plane_on_the_other_side_of_the_earth_are_not_unresolved() -> None:
    opposite = (*COSMOS[:5], COSMOS[5] + 180.0)
    cloud = cloud_of(burst(COSMOS, 20, 1.0, seed=10), HOURS)
    asset = asset_of(opposite, HOURS, margin_s=300.0)
    assert len(find_encounters(cloud, asset, 1e5, timing_halfwidth_s=200.0).unresolved) == 0


def test_fragments_that_run_along_but_far_above_are_not_unresolved() -> None:
    asset = asset_of((6.7e6, 0.001, 82.6, 100.0, 0.0, 50.0), HOURS, margin_s=300.0)
    states = np.array([state_of((7.6e6, 0.01, 82.6, 100.0, 0.0, x)) for x in range(0, 360, 40)])
    found = find_encounters(cloud_of(states, HOURS), asset, 1e5, timing_halfwidth_s=200.0)
    assert len(found.unresolved) == 0
    assert len(found.tca_s) == 0
