"""Who keeps company: pairs found, how near, from when to when, and what is left to chance."""

import math

import numpy as np
import pytest
from numpy import ndarray

from greenzone.catalog.catalog import catalog_of
from greenzone.core.instant import parse_utc
from greenzone.forensics.proximity.company import Company, company_of_catalog
from greenzone.forensics.proximity.company_kernels import nearest_lag
from greenzone.forensics.proximity.range_kernels import company_of, episodes
from greenzone.forensics.proximity.timeline import STEP_S, Timeline
from greenzone.forensics.proximity.track import pair_track
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_table import ElementTable
from planted_companions import beside, identified, scattered_sets

START = parse_utc("2022-01-22T12:00:00Z")
DAY_S = 86_400.0
WITHIN_M = 100e3
RANGE_TOLERANCE_M = 20.0  # 0.6 s of the slow motion of companions


def column(*values: float) -> ndarray:
    return np.array(values, dtype=np.float64)


def followed(lag_m: float, drift_m_day: float, turn_deg: float) -> tuple[Timeline, Company]:
    table = scattered_sets(150, START)
    planted = beside(
        table, np.array([3]), column(lag_m), column(drift_m_day),
        column(math.radians(turn_deg)), column(0.0),
    )  # fmt: skip
    whole = ElementTable.joined([table, identified(planted, 90_000)])
    timeline = Timeline(catalog_of(whole), START, 2.0 * DAY_S, shipped_earth_orientation())
    company = company_of_catalog(timeline, WITHIN_M)
    chosen = timeline.catalog.object_id[company.secondary] == "90000"
    return timeline, company.take(np.flatnonzero(chosen))


def judged_pairs(timeline: Timeline) -> set[tuple[int, int]]:
    """Pairs within the distance for a revolution of the primary, looked for everywhere."""
    rows = np.arange(len(timeline.catalog))
    parts = [(states[:, :3], status) for _, states, status in timeline.blocks(rows)]
    place = np.concatenate([states for states, _ in parts])
    found = set()
    for i in rows[:-1]:
        far = np.linalg.norm(place[:, :, i + 1 :] - place[:, :, i, None], axis=1)
        width = int(np.ceil(2.0 * np.pi / timeline.orbits[0].rate_rad_s[i] / STEP_S)) + 1
        for j in np.flatnonzero((far <= WITHIN_M).sum(axis=0) >= width).tolist():
            inside = np.convolve(far[:, j] <= WITHIN_M, np.ones(width), "valid")
            if inside.max() > width - 0.5:
                found.add((int(i), int(i) + 1 + j))
    return found


def test_every_pair_is_found_and_none_made_up() -> None:
    table = scattered_sets(120, START, seed=5)
    rng = np.random.default_rng(6)
    rows = np.arange(60)
    near = beside(
        table, rows, rng.uniform(-150e3, 150e3, 60), rng.uniform(-4e5, 4e5, 60),
        np.radians(rng.uniform(-0.6, 0.6, 60)), np.radians(rng.uniform(-0.6, 0.6, 60)),
    )  # fmt: skip
    whole = ElementTable.joined([table, identified(near, 90_000)])
    timeline = Timeline(catalog_of(whole), START, DAY_S, shipped_earth_orientation())
    company = company_of_catalog(timeline, WITHIN_M)
    told = set(zip(company.primary.tolist(), company.secondary.tolist(), strict=True))
    seen = judged_pairs(timeline)
    assert told == seen
    assert 20 <= len(seen) < 60


def test_the_least_distance_is_the_least_of_the_models() -> None:
    timeline, company = followed(-60e3, 70e3, 0.05)
    around = company.tca_s[0] + np.arange(-900.0, 901.0, 1.0)
    one, two = (
        timeline.states_of(int(row), around) for row in (company.primary[0], company.secondary[0])
    )
    least = float(np.linalg.norm(two[:, :3] - one[:, :3], axis=1).min())
    assert company.minimum_range_m[0] == pytest.approx(least, abs=RANGE_TOLERANCE_M)


def test_a_passing_object_comes_and_goes() -> None:
    _, company = followed(-150e3, 150e3, 0.02)
    assert company.drift_m_s[0] * DAY_S == pytest.approx(150e3, rel=0.05)
    assert 0.0 < company.first_s[0] < company.tca_s[0] < company.last_s[0] < 2.0 * DAY_S
    assert company.tca_s[0] == pytest.approx(DAY_S, abs=0.2 * DAY_S)
    assert company.revolution_m[0] < company.day_m[0] < company.window_m[0]


def test_a_companion_stays_as_it_was_put() -> None:
    timeline, company = followed(40e3, 0.0, 0.1)
    assert company.lag_m[0] == pytest.approx(40e3, rel=0.02)
    assert math.degrees(company.plane_angle_rad[0]) == pytest.approx(
        0.1 * math.sin(float(timeline.orbits[0].inclination_rad[3])), rel=0.01
    )
    assert company.within_s[0] == 2.0 * DAY_S
    track = pair_track(timeline, int(company.primary[0]), int(company.secondary[0]))
    assert np.nanmax(track.range_m) == pytest.approx(company.window_m[0], rel=1e-4)
    assert np.linalg.norm(track.rtn_m, axis=1) == pytest.approx(track.range_m, abs=1e-3)
    assert np.all(track.rtn_m[:, 1] > 0.0), "ahead along the track"


def test_sets_are_not_used_ten_days_on() -> None:
    table = scattered_sets(2, START)
    late = Timeline(catalog_of(table), START.plus(9.0 * DAY_S), 3.0 * DAY_S,
                    shipped_earth_orientation())  # fmt: skip
    assert [bool(orbits.known.all()) for orbits in late.orbits] == [True, False, False]


class TestKernels:
    ranges = np.array([[5.0, 3.0, 9.0, 2.0, 1.0, 4.0, np.nan, 0.5]], dtype=np.float32)

    @pytest.mark.parametrize(
        ("width", "least"), [(1, 0.5), (2, 2.0), (3, 4.0), (6, 9.0), (7, np.inf)]
    )
    def test_company_is_the_least_of_the_greatest(self, width: int, least: float) -> None:
        """A plain twin is the table itself: the greatest of each stretch without a gap."""
        found = np.empty(1)
        company_of(self.ranges, np.array([width]), found)
        assert found[0] == least

    def test_a_stay_bridges_what_a_revolution_explains(self) -> None:
        found = np.empty((1, 4), dtype=np.int64)
        episodes(self.ranges, np.array([1]), 4.0, found)
        assert found.tolist() == [[7, 7, 7, 5]]
        episodes(self.ranges, np.array([3]), 4.0, found)
        assert found.tolist() == [[7, 1, 7, 5]]

    @pytest.mark.parametrize(
        ("start", "drift", "least"),
        [(0.3, 0.0, 0.3), (-0.3, 0.4, 0.0), (-0.3, 0.1, 0.2), (3.0, 0.5, 2.7832), (-3.0, 7.0, 0.0)],
    )
    def test_the_lag_swept_is_nearest_where_it_should_be(
        self, start: float, drift: float, least: float
    ) -> None:
        assert nearest_lag(start, drift) == pytest.approx(least, abs=1e-4)
