"""Grouping of encounters into passes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy import ndarray

from greenzone.risk.passes import group_passes
from greenzone.risk.weighted_encounters import WeightedEncounters
from risk.synthetic import encounters_at

CROSSING_STEP_S = 2787.0  # half a revolution of the station
DAY_S = 86_400.0
CROSSINGS = np.arange(900.0, DAY_S, CROSSING_STEP_S)


def cloud_at(
    centres: ndarray, number: int, spread_s: float, seed: int = 1, size_m: float = 0.02
) -> WeightedEncounters:
    rng = np.random.default_rng(seed)
    times = np.concatenate([rng.normal(c, spread_s, number) for c in centres])
    return encounters_at(np.full(len(times), 20e3), tca_s=times, size_m=size_m)


@pytest.mark.parametrize("spread_s", [40.0, 150.0])
def test_each_crossing_of_the_cloud_is_one_pass(spread_s: float) -> None:
    spans = group_passes(cloud_at(CROSSINGS, 80, spread_s), CROSSINGS, 0.0, DAY_S)
    assert len(spans) == len(CROSSINGS)
    crossing_s = np.array([s.plane_crossing_s for s in spans])
    np.testing.assert_allclose(crossing_s, CROSSINGS)
    peaks = np.array([s.peak_s for s in spans])
    assert np.abs(peaks - CROSSINGS).max() < 120.0  # 80 draws place a 150 s wide peak this well


def test_every_encounter_is_in_exactly_one_pass() -> None:
    encounters = cloud_at(CROSSINGS, 30, 200.0)
    spans = group_passes(encounters, CROSSINGS, 0.0, DAY_S)
    rows = np.concatenate([s.rows for s in spans])
    assert sorted(rows) == list(range(len(encounters)))


def test_a_pass_spans_the_central_98_per_cent_of_its_weight() -> None:
    times = np.linspace(4000.0, 4300.0, 1001)
    (span,) = group_passes(encounters_at(np.full(1001, 1e3), tca_s=times), np.empty(0), 0.0, 9e3)
    assert span.start_s == pytest.approx(4003.0, abs=0.5)
    assert span.end_s == pytest.approx(4297.0, abs=0.5)
    assert span.start_s <= span.peak_s <= span.end_s


def test_without_large_pieces_the_small_ones_make_the_pass() -> None:
    spans = group_passes(cloud_at(CROSSINGS[:3], 50, 60.0, size_m=2e-3), CROSSINGS[:3], 0.0, 9e3)
    assert len(spans) == 3
    assert all(s.end_s - s.start_s > 100.0 for s in spans)


def test_small_pieces_do_not_stretch_a_pass_that_has_large_ones() -> None:
    times = np.concatenate([np.linspace(980, 1020, 200), np.linspace(400, 1600, 300)])
    size = np.concatenate([np.full(200, 0.02), np.full(300, 2e-3)])
    (span,) = group_passes(
        encounters_at(np.full(500, 1e3), tca_s=times, size_m=size), np.empty(0), 0.0, 3e3
    )
    assert span.end_s - span.start_s < 41.0
    assert len(span.rows) == 500


def test_a_crossing_where_nothing_was_found_is_a_pass_all_the_same() -> None:
    spans = group_passes(cloud_at(CROSSINGS[[0, 2]], 50, 60.0), CROSSINGS[:3], 0.0, 9e3)
    assert [len(s.rows) for s in spans] == [50, 0, 50]
    assert spans[1].relative_speed_m_s is None
    assert spans[1].start_s < CROSSINGS[1] < spans[1].end_s


def test_an_asset_in_the_plane_of_the_cloud_has_one_long_pass() -> None:
    times = np.random.default_rng(2).uniform(0.0, 20_000.0, 6000)
    spans = group_passes(encounters_at(np.full(6000, 1e3), tca_s=times), np.empty(0), 0.0, 20_000.0)
    assert len(spans) == 1
    assert spans[0].end_s - spans[0].start_s == pytest.approx(19_600.0, rel=0.01)


def test_a_faint_tail_belongs_to_its_pass() -> None:
    main = np.random.default_rng(3).normal(5000.0, 60.0, 2000)
    times = np.concatenate([main, [5900.0, 5905.0]])
    (span,) = group_passes(encounters_at(np.full(2002, 1e3), tca_s=times), np.empty(0), 0.0, 9e3)
    assert span.end_s < 5300.0
    assert len(span.rows) == 2002


def test_nothing_to_group_gives_no_pass() -> None:
    assert group_passes(encounters_at(np.empty(0)), np.empty(0), 0.0, DAY_S) == ()


@given(st.lists(st.floats(0.0, DAY_S), min_size=1, max_size=60), st.booleans())
def test_passes_are_ordered_numbered_and_complete(times: list[float], crossing: bool) -> None:
    encounters = encounters_at(np.full(len(times), 1e3), tca_s=np.array(times))
    crossings = CROSSINGS if crossing else np.empty(0)
    spans = group_passes(encounters, crossings, 0.0, DAY_S)
    assert [s.number for s in spans] == list(range(1, len(spans) + 1))
    assert sorted(np.concatenate([s.rows for s in spans])) == list(range(len(times)))
    peaks = [s.peak_s for s in spans]
    assert peaks == sorted(peaks)
    assert all(s.start_s <= s.peak_s <= s.end_s for s in spans)
