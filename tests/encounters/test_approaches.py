"""No close approach is lost: the search against one that looks every 0.1 s."""

from __future__ import annotations

import numpy as np
import pytest
from jaxtyping import Bool, Float64
from numpy import ndarray

from encounter_cases import (
    COSMOS,
    EPOCH,
    FRAME,
    STATION,
    Elements,
    asset_of,
    burst,
    cloud_of,
    parted,
    room_s,
    slow_search,
    state_of,
)
from greenzone.core.errors import OutOfSpanError, UsageError
from greenzone.encounters import approaches
from greenzone.encounters.approach_kernels import RIPPLE_M
from greenzone.encounters.approaches import Encounters, find_encounters
from greenzone.encounters.asset_track import asset_track
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.orbits.mean_arcs import MeanArcs

MISS_TOLERANCE_M = 10.0
JUST_BEGUN_S = 0.3  # a cloud that bursts beside the asset is nearest at the start
HOURS = 3600.0


def assert_none_lost(
    cloud: MeanArcs, asset: Ephemeris, radius_m: float, window: tuple[float, float]
) -> int:
    """Every sampled minimum below the radius is found, and nothing else; how many there are."""
    found = find_encounters(cloud, asset, radius_m, *window)
    assert len(found.unresolved) == 0
    track = asset_track(cloud.frame, asset, *window)
    seen = 0
    for i in range(len(cloud.end_s)):
        slow = slow_search(cloud, track, i, window)
        mine = found.fragment == i
        seen += _agree(slow, found, mine, radius_m)
    return seen


def _agree(
    slow: Float64[ndarray, "k 3"], found: Encounters, mine: Bool[ndarray, " n"], radius_m: float
) -> int:
    """How many sampled minima lie inside the radius, all of them found and nothing besides.

    Where two bodies drift past each other the range rate is near zero for minutes, and the time
    of the least distance hangs on millimetres a second: there the distance must agree.
    """
    times, misses = found.tca_s[mine], found.miss_distance_m[mine]
    speeds = np.linalg.norm(found.relative_velocity_m_s[mine], axis=1)
    room = room_s(misses, speeds)
    must = parted(slow, 1.1 * RIPPLE_M)
    inside = must[(must[:, 1] < radius_m - MISS_TOLERANCE_M) & (must[:, 0] > JUST_BEGUN_S)]
    for time, miss in inside:
        near = (np.abs(times - time) < room) & (np.abs(misses - miss) < MISS_TOLERANCE_M)
        assert near.any(), f"lost: {time:.1f} s, {miss:.1f} m of {times}, {misses}"
    for time, miss, allowed in zip(times, misses, room, strict=True):
        if slow[0, 0] < time < slow[-1, 0]:
            near = np.abs(slow[:, 0] - time) < allowed
            seen = near & (np.abs(slow[:, 1] - miss) < MISS_TOLERANCE_M)
            assert seen.any(), f"made up: {time:.1f} s, {miss:.1f} m"
    return len(inside)


class TestNoneIsLost:
    def test_of_a_cloud_past_a_station(self) -> None:
        cloud = cloud_of(burst(COSMOS, 400, 150.0, seed=6), 3 * HOURS)
        assert assert_none_lost(cloud, asset_of(STATION, 3 * HOURS), 100e3, (0.0, 3 * HOURS)) > 20

    @pytest.mark.parametrize(
        "asset",
        [
            (6.85e6, 0.004, 82.6, 100.0, 30.0, 12.0),
            (6.84e6, 0.004, 97.4, 280.0, 150.0, 250.0),
            (6.84e6, 0.004, 82.6, 100.5, 30.0, 10.3),
            (7.6e6, 0.1, 82.6, 100.0, 30.0, 8.0),
        ],
        ids=["coplanar", "counter-rotating", "small phase", "elliptic"],
    )
    def test_of_hard_geometries(self, asset: Elements) -> None:
        cloud = cloud_of(burst(COSMOS, 60, 60.0, seed=2), 3 * HOURS)
        assert assert_none_lost(cloud, asset_of(asset, 3 * HOURS), 150e3, (0.0, 3 * HOURS)) > 5

    def test_when_the_asset_is_the_parent(self) -> None:
        """Fragments at metres per second come back to it once a revolution."""
        cloud = cloud_of(burst(COSMOS, 60, 1.0, seed=3), 4 * HOURS, np.zeros(60))
        assert assert_none_lost(cloud, asset_of(COSMOS, 4 * HOURS), 50e3, (0.0, 4 * HOURS)) > 60

    def test_of_eccentric_fragments(self) -> None:
        rng = np.random.default_rng(4)
        e = rng.uniform(0.2, 0.7, 250)
        states = [
            state_of((6.7e6 / (1 - x), x, *rng.uniform(0.0, 180.0, 1), *rng.uniform(0, 360, 3)))
            for x in e
        ]
        cloud = cloud_of(np.array(states), 3 * HOURS)
        asset = asset_of((7.0e6, 0.002, 60.0, 0.0, 0.0, 0.0), 3 * HOURS)
        assert assert_none_lost(cloud, asset, 900e3, (0.0, 3 * HOURS)) > 2

    def test_of_a_geostationary_asset(self) -> None:
        near = (42.164e6, 0.0003, 0.1, 30.0, 0.0, 0.6)
        cloud = cloud_of(burst(near, 40, 30.0, seed=5), 8 * HOURS)
        asset = asset_of((42.164e6, 0.0003, 0.1, 30.0, 0.0, 0.0), 8 * HOURS, step_s=60.0)
        assert assert_none_lost(cloud, asset, 1000e3, (0.0, 8 * HOURS)) > 5


@pytest.fixture(scope="module")
def cloud() -> MeanArcs:
    return cloud_of(burst(COSMOS, 3000, 150.0, seed=6), 6 * HOURS)


@pytest.fixture(scope="module")
def station() -> Ephemeris:
    return asset_of(STATION, 6 * HOURS, margin_s=600.0)


def rows(found: Encounters) -> list[tuple[float, ...]]:
    numbers = (found.fragment, found.tca_s, found.miss_distance_m, found.timing_offset_s)
    return [tuple(float(x) for x in row) for row in zip(*numbers, strict=True)]


@pytest.mark.parametrize("halfwidth_s", [0.0, 120.0])
class TestBothSearches:
    def test_do_not_depend_on_threads_or_chunks(
        self,
        cloud: MeanArcs,
        station: Ephemeris,
        halfwidth_s: float,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        usual = rows(find_encounters(cloud, station, 1e5, timing_halfwidth_s=halfwidth_s))
        assert len(usual) > 100
        monkeypatch.setattr(approaches, "_FRAGMENTS_EACH", 77)
        monkeypatch.setattr(approaches, "_ROWS_AT_FIRST", 3)
        for threads in (1, 3):
            found = find_encounters(
                cloud, station, 1e5, timing_halfwidth_s=halfwidth_s, threads=threads
            )
            assert rows(found) == usual

    def test_adjoining_windows_share_out_the_encounters(
        self, cloud: MeanArcs, station: Ephemeris, halfwidth_s: float
    ) -> None:
        whole = find_encounters(cloud, station, 1e5, timing_halfwidth_s=halfwidth_s)
        cut = float(np.median(whole.tca_s)) + 1e-3
        parts = [
            find_encounters(cloud, station, 1e5, *window, timing_halfwidth_s=halfwidth_s)
            for window in ((0.0, cut), (cut, 6 * HOURS))
        ]
        assert all(len(p.tca_s) > 20 for p in parts)
        joined = np.concatenate([p.tca_s for p in parts])
        assert [int(i) for p in parts for i in p.fragment] == whole.fragment.tolist()
        assert np.abs(joined - whole.tca_s).max() < 1e-3  # the tolerance of the slower solver

    def test_find_none_in_no_time_nor_in_no_cloud(
        self, cloud: MeanArcs, station: Ephemeris, halfwidth_s: float
    ) -> None:
        empty = cloud_of(np.empty((0, 6)), HOURS, np.zeros(0))
        for some, end in ((cloud, 0.0), (empty, HOURS)):
            found = find_encounters(some, station, 1e5, 0.0, end, timing_halfwidth_s=halfwidth_s)
            assert rows(found) == []
            assert len(found.unresolved) == 0

    def test_find_none_where_radii_never_meet(self, cloud: MeanArcs, halfwidth_s: float) -> None:
        far = asset_of((42.164e6, 0.0, 1.0, 0.0, 0.0, 0.0), 6 * HOURS, margin_s=600.0)
        assert rows(find_encounters(cloud, far, 1e5, timing_halfwidth_s=halfwidth_s)) == []

    def test_refuse_a_radius_out_of_reason(
        self, cloud: MeanArcs, station: Ephemeris, halfwidth_s: float
    ) -> None:
        for radius_m in (0.0, -1.0, 1.1e6, float("nan")):
            with pytest.raises(UsageError, match="radius"):
                find_encounters(cloud, station, radius_m, timing_halfwidth_s=halfwidth_s)

    def test_refuse_an_ephemeris_that_is_too_short(
        self, cloud: MeanArcs, halfwidth_s: float
    ) -> None:
        short = asset_of(STATION, 5 * HOURS, margin_s=600.0)
        with pytest.raises(OutOfSpanError, match="does not cover"):
            find_encounters(cloud, short, 1e5, timing_halfwidth_s=halfwidth_s)


def test_the_ephemeris_must_cover_the_timing_on_both_sides(
    cloud: MeanArcs, station: Ephemeris
) -> None:
    assert station.start == EPOCH.plus(-600.0)
    with pytest.raises(OutOfSpanError):
        find_encounters(cloud, station, 1e5, timing_halfwidth_s=700.0)


def test_a_window_beyond_the_cloud_is_refused(cloud: MeanArcs, station: Ephemeris) -> None:
    with pytest.raises(OutOfSpanError, match="cloud"):
        find_encounters(cloud, station, 1e5, 0.0, 7 * HOURS)


def test_a_window_that_ends_before_it_starts_is_refused(
    cloud: MeanArcs, station: Ephemeris
) -> None:
    with pytest.raises(UsageError, match="window"):
        find_encounters(cloud, station, 1e5, 100.0, 50.0)


def test_a_fragment_without_a_state_is_unresolved_and_not_safe(station: Ephemeris) -> None:
    broken = cloud_of(burst(COSMOS, 3, 50.0, seed=7), HOURS)
    broken.arcs[broken.rows[1], 2] = np.nan
    for halfwidth_s in (0.0, 120.0):
        found = find_encounters(broken, station, 1e5, timing_halfwidth_s=halfwidth_s)
        assert found.unresolved.tolist() == [1]


def test_the_frame_of_these_cases_is_its_own() -> None:
    assert (FRAME.to_gcrf == np.eye(3)).all()
