"""What a page tells of a screening: who stands behind the ids, greatest Pc, counts by distance."""

from __future__ import annotations

import numpy as np
import pytest

from greenzone.probability.unknown_covariance import greatest_of_any_covariance
from greenzone.workflows.screen import screen_catalog
from greenzone.workflows.screen_call import ScreenCall
from greenzone.workflows.screen_details import detailed_document
from greenzone.workflows.screen_miss_counts import miss_counts, uniform_reach_m
from greenzone.workflows.screening_run import ScreeningRun
from screened_catalogs import START, crossing, meeting_pair, write_sets

FAST = 9_000.0


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> ScreeningRun:
    sets = [*meeting_pair(), *crossing(1500.0, 201, ("GAMMA", "DELTA"))]
    path = write_sets(tmp_path_factory.mktemp("catalog") / "four.3le", sets)
    return screen_catalog(ScreenCall((str(path),), now=START, start=START, hours=1.0))


def test_every_id_of_the_document_has_its_name(run: ScreeningRun) -> None:
    document = detailed_document(run, 100)
    assert document["parties"]["101"]["name"] == "ALPHA 1"
    assert {row["secondary_id"] for row in document["events"]} <= document["parties"].keys()


@pytest.mark.parametrize("most", [1, 100])
def test_the_greatest_probability_is_that_of_its_row(run: ScreeningRun, most: int) -> None:
    document = detailed_document(run, most)
    hbr_m = 2.0 * float(run.objects.hbr_m[0])
    assert document["highest_pc"] == pytest.approx(
        [greatest_of_any_covariance(row["miss_distance_m"], hbr_m) for row in document["events"]]
    )


def test_the_counts_are_of_all_events_also_when_few_are_listed(run: ScreeningRun) -> None:
    document = detailed_document(run, 1)
    assert len(document["events"]) == 1
    counts = document["by_miss_distance"]
    assert sum(one["events"] for one in counts) == len(run.events) > 1


def test_a_uniform_flux_follows_its_own_line() -> None:
    reach_m, count = 5000.0, 40_000
    miss_m = reach_m * np.sqrt((np.arange(count) + 0.5) / count)
    counts = miss_counts(miss_m, np.full(count, FAST), reach_m, reach_m)
    found = np.array([one["events"] for one in counts], dtype=float)
    expected = np.array([one["uniform"] for one in counts])
    assert found == pytest.approx(expected, rel=0, abs=1.0)
    assert expected.sum() == pytest.approx(count)


def test_bins_touch_and_hold_the_ends() -> None:
    miss_m = np.array([0.0, 3.0, 5000.0])
    counts = miss_counts(miss_m, np.full(3, FAST), 5000.0, 5000.0)
    assert counts[0]["low_m"] == 0.0
    assert counts[-1]["high_m"] == 5000.0
    assert [a["high_m"] for a in counts[:-1]] == [b["low_m"] for b in counts[1:]]
    assert counts[0]["events"] == 1
    assert counts[-1]["events"] == 1
    assert sum(one["events"] for one in counts) == 3


def test_the_slow_are_counted_apart_and_leave_the_line_alone() -> None:
    miss_m = np.linspace(100.0, 1000.0, 30)
    speed_m_s = np.where(np.arange(30) < 10, 0.5, FAST)
    counts = miss_counts(miss_m, speed_m_s, 1000.0, 1000.0)
    assert sum(one["slow"] for one in counts) == 10
    assert sum(one["uniform"] for one in counts) == pytest.approx(20.0)


def test_there_is_no_line_beyond_what_was_searched_evenly() -> None:
    miss_m = np.concatenate([np.full(20, 300.0), np.full(20, 20_000.0)])
    counts = miss_counts(miss_m, np.full(40, FAST), 35_000.0, uniform_reach_m((400, 25e3, 25e3)))
    known = [one for one in counts if one["uniform"] is not None]
    assert known
    assert max(one["high_m"] for one in known) <= 400.0


def test_few_events_make_no_line_and_none_no_counts() -> None:
    few = miss_counts(np.array([10.0, 20.0]), np.full(2, FAST), 5000.0, 5000.0)
    assert all(one["uniform"] is None for one in few)
    assert miss_counts(np.empty(0), np.empty(0), 5000.0, 5000.0) == []


def test_farther_events_of_objects_with_their_own_radius_are_counted() -> None:
    counts = miss_counts(np.array([80_000.0]), np.array([FAST]), 5000.0, None)
    assert counts[-1]["events"] == 1
    assert counts[-1]["high_m"] == 80_000.0
