"""The crew's timeline, departure windows, seats and the sensitivity of it all."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision.made_up import TIMES, at, bound, estimate, pass_at, passes_of
from greenzone.decision.crew import ReturnShip, check_seats
from greenzone.decision.policy import Policy, load_policy
from greenzone.decision.sensitivity import threshold_sensitivity
from greenzone.decision.shelter import plan_shelter
from greenzone.decision.timeline import crew_timeline, departure_windows
from greenzone.decision.zones import AssetVerdict, judge_asset

STATION = load_policy("station")
RULES = STATION.shelter


def test_a_crew_reads_what_to_do_in_order() -> None:
    verdict = judge_asset([pass_at(1, 120, estimate(1e-3))], STATION, at(0))
    plan = plan_shelter(verdict, STATION, at(0), TIMES)
    assert [entry.action for entry in crew_timeline(plan, verdict, at(0))] == [
        "event known",
        "begin closing hatches",
        "hatches closed, go to the ship",
        "all aboard the return ship",
        "ready to undock",
        "pass 1 begins",
        "pass 1 at its peak",
        "pass 1 ends",
        "earliest exit",
    ]


@given(st.lists(st.floats(-6, -2).map(lambda x: 10.0**x), max_size=8), st.floats(0, 600))
def test_no_entry_lies_before_the_report_and_all_are_in_order(
    hits: list[float], known_min: float
) -> None:
    known = at(known_min)
    verdict = judge_asset(passes_of(hits), STATION, known)
    plan = plan_shelter(verdict, STATION, known, TIMES)
    times = [entry.at for entry in crew_timeline(plan, verdict, known)]
    assert times == sorted(times)
    assert times[0] == known


def test_a_departing_ship_waits_for_the_gaps_between_passes_that_are_not_green() -> None:
    risks = [
        pass_at(1, 120, estimate(1e-3)),
        pass_at(2, 166, estimate(1e-9)),
        pass_at(3, 240, bound(5e-5)),
    ]
    verdict = judge_asset(risks, STATION, at(0))
    windows = departure_windows(verdict.passes, RULES, at(0), at(600))
    assert [(w.start, w.end) for w in windows] == [
        (at(0), at(115).plus(-RULES.margin_before_s)),
        (at(125).plus(RULES.margin_after_s), at(235).plus(-RULES.margin_before_s)),
        (at(245).plus(RULES.margin_after_s), at(600)),
    ]


@given(st.lists(st.floats(-7, -2).map(lambda x: 10.0**x), max_size=8))
def test_departure_windows_never_touch_a_pass_that_is_not_green(hits: list[float]) -> None:
    verdict = judge_asset(passes_of(hits), STATION, at(0))
    windows = departure_windows(verdict.passes, RULES, at(0), at(900))
    for window in windows:
        assert window.start < window.end
        for one in verdict.passes:
            clear = one.end <= window.start or one.start >= window.end
            assert clear or one.zone == "green"


def test_the_whole_time_is_clear_without_a_pass() -> None:
    (window,) = departure_windows([], RULES, at(0), at(60))
    assert (window.start, window.end) == (at(0), at(60))


@pytest.mark.parametrize(("crew", "seats", "enough"), [(7, [3, 4], True), (7, [3], False)])
def test_everyone_needs_a_seat(crew: int, seats: list[int], enough: bool) -> None:
    ships = [ReturnShip(f"ship {i}", n) for i, n in enumerate(seats)]
    found = check_seats(crew, ships)
    assert found.enough is enough
    assert found.seats == sum(seats)
    assert check_seats(crew, []).enough is False


def judging(hits: list[float]) -> Callable[[Policy], AssetVerdict]:
    return lambda policy: judge_asset(passes_of(hits), policy, at(0))


def test_sensitivity_tells_zone_minutes_and_windows_for_each_factor() -> None:
    low, one, high = threshold_sensitivity(judging([2e-4, 5e-5]), STATION, at(0), TIMES)
    assert [c.factor for c in (low, one, high)] == pytest.approx([1 / 3, 1.0, 3.0])
    assert [c.sheltered_passes for c in (low, one, high)] == [(1, 2), (1,), ()]
    assert low.windows == 2
    assert low.shelter_minutes > one.shelter_minutes > high.shelter_minutes == 0.0
    assert [c.zone for c in (low, one, high)] == ["red", "red", "yellow"]


def test_without_a_crew_there_is_a_zone_and_no_shelter() -> None:
    cases = threshold_sensitivity(judging([2e-4]), STATION, at(0), None)
    assert {c.windows for c in cases} == {0}
    assert cases[1].zone == "red"
