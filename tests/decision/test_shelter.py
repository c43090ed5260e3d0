"""Shelter windows: what triggers them, when they lie, how they merge, and what cannot be done."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision.made_up import TIMES, at, bound, estimate, pass_at, passes_of
from greenzone.core.instant import Instant
from greenzone.decision.policy import Policy, load_policy
from greenzone.decision.shelter import ShelterPlan, plan_shelter
from greenzone.decision.zones import judge_asset
from greenzone.risk.pass_risk import PassRisk

STATION = load_policy("station")
RULES = STATION.shelter
PER_PASS = replace(STATION, shelter=replace(RULES, hold_period_below_trigger=False))


def planned(risks: list[PassRisk], known: Instant, policy: Policy = STATION) -> ShelterPlan:
    return plan_shelter(judge_asset(risks, policy, known), policy, known, TIMES)


def test_a_red_pass_is_sheltered_with_its_margins_and_reason() -> None:
    plan = planned([pass_at(3, 120, estimate(4.5e-4))], at(0))
    (window,) = plan.windows
    assert window.start == at(115).plus(-RULES.margin_before_s)
    assert window.end == at(125).plus(RULES.margin_after_s + RULES.wait_after_pass_s)
    assert window.close_hatches_by == window.start.plus(-TIMES.board_s)
    assert window.begin_closing == window.close_hatches_by.plus(-TIMES.close_hatches_s)
    assert window.undock_ready == window.start.plus(TIMES.undock_s)
    assert window.reasons == ("because pass 3: P(≥1 cm) = 4.5e-04 ≥ 1e-04 red",)


def test_a_yellow_pass_alone_is_not_sheltered_under_a_red_trigger() -> None:
    assert planned([pass_at(1, 120, estimate(5e-5))], at(0)).windows == ()


def test_a_yellow_trigger_shelters_yellow_passes() -> None:
    careful = replace(STATION, shelter=replace(RULES, trigger="yellow"))
    assert len(planned([pass_at(1, 120, estimate(5e-5))], at(0), careful).windows) == 1


def test_a_bound_that_may_be_red_is_sheltered_and_one_that_may_be_yellow_is_not() -> None:
    assert len(planned([pass_at(1, 120, bound(2e-4))], at(0)).windows) == 1
    assert planned([pass_at(1, 120, bound(5e-5))], at(0)).windows == ()


def test_a_pass_without_any_number_is_sheltered() -> None:
    assert len(planned([pass_at(1, 120, estimate(float("nan")))], at(0)).windows) == 1


def test_the_largest_passes_are_sheltered_until_the_rest_is_below_red() -> None:
    hits = [4.5e-5, 3.0e-5, 6.0e-5, 2.0e-5]
    plan = planned(passes_of(hits), at(0))
    sheltered = [n for w in plan.windows for n in w.pass_numbers]
    assert sheltered == [3]
    assert sum(h for i, h in enumerate(hits, 1) if i not in sheltered) < 1e-4
    assert "largest of those left" in plan.windows[0].reasons[0]
    assert planned(passes_of(hits), at(0), PER_PASS).windows == ()


def test_passes_beyond_the_period_do_not_count_towards_it() -> None:
    late = [pass_at(i, 60 * 24 + 60 + 93 * i, estimate(5e-5)) for i in range(1, 6)]
    assert planned(late, at(0)).windows == ()


def test_short_gaps_are_one_stay_and_long_ones_are_not() -> None:
    apart_s = 600.0 + RULES.margin_before_s + RULES.margin_after_s + RULES.wait_after_pass_s
    for gap_s, stays in [(RULES.merge_gap_s - 1, 1), (RULES.merge_gap_s, 2)]:
        second = 120 + (apart_s + gap_s) / 60
        risks = [pass_at(1, 120, estimate(1e-3)), pass_at(2, second, estimate(1e-3))]
        plan = planned(risks, at(0))
        assert len(plan.windows) == stays
        assert {n for w in plan.windows for n in w.pass_numbers} == {1, 2}


def test_a_stay_longer_than_acceptable_carries_a_warning() -> None:
    long = replace(STATION, shelter=replace(RULES, merge_gap_s=7200.0, longest_s=7200.0))
    (window,) = planned(passes_of([1e-3, 1e-3, 1e-3]), at(0), long).windows
    assert window.duration_s > 7200.0
    assert window.reasons[-1].startswith("warning: ")


def test_no_advice_concerns_a_pass_that_was_over() -> None:
    plan = planned(passes_of([1e-3]), at(70))
    assert plan.windows == ()
    assert plan.notes == ()


def test_a_pass_in_progress_means_go_at_once_or_too_late() -> None:
    risk = replace(pass_at(1, 60, estimate(1e-3)), end=at(120))
    (window,) = planned([risk], at(58)).windows
    assert window.begin_closing == at(58)
    assert window.start == at(58).plus(RULES.lead_time_s)
    assert "not reachable before pass 1" in window.reasons[1]
    short = planned([pass_at(1, 60, estimate(1e-3))], at(58))
    assert short.windows == ()
    assert "cannot be sheltered" in short.notes[0]


def test_a_late_report_leaves_less_margin_and_says_so() -> None:
    (window,) = planned([pass_at(1, 60, estimate(1e-3))], at(20)).windows
    assert window.start == at(50)
    assert "later than the policy's margin" in window.reasons[1]


def test_a_crew_slower_than_the_policy_counts() -> None:
    slow = replace(TIMES, close_hatches_s=3600.0)
    verdict = judge_asset([pass_at(1, 60, estimate(1e-3))], STATION, at(0))
    plan = plan_shelter(verdict, STATION, at(0), slow)
    assert plan.windows == ()
    assert "cannot be sheltered" in plan.notes[0]


values = st.floats(-8, -1).map(lambda x: 10.0**x)


@given(st.lists(st.tuples(values, st.booleans()), max_size=10), st.floats(0, 900))
def test_whatever_comes_no_advice_is_early_and_red_is_always_answered(
    found: list[tuple[float, bool]], known_min: float
) -> None:
    risks = [
        pass_at(i + 1, 46 * i, bound(p) if is_bound else estimate(p))
        for i, (p, is_bound) in enumerate(found)
    ]
    known = at(known_min)
    verdict = judge_asset(risks, STATION, known)
    plan = planned(risks, known)
    for window in plan.windows:
        assert known <= window.begin_closing <= window.close_hatches_by <= window.start
        assert window.start < window.end
    for one, two in zip(plan.windows, plan.windows[1:], strict=False):
        assert two.start.seconds_since(one.end) >= RULES.merge_gap_s
    covered = {n for w in plan.windows for n in w.pass_numbers}
    said = covered | {int(note.split()[1]) for note in plan.notes}
    assert {v.number for v in verdict.passes if v.advised and v.possible == "red"} <= said


@pytest.mark.parametrize("factor", [3.0, 10.0])
@given(st.lists(values, max_size=8))
def test_looser_thresholds_never_shelter_from_more_passes(factor: float, hits: list[float]) -> None:
    loose = PER_PASS.scaled(factor)
    strict_plan = planned(passes_of(hits), at(0), PER_PASS)
    loose_plan = planned(passes_of(hits), at(0), loose)
    numbers = {n for w in strict_plan.windows for n in w.pass_numbers}
    assert {n for w in loose_plan.windows for n in w.pass_numbers} <= numbers
