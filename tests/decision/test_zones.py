"""Zones: monotone in probability, and unknown is never green."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision.made_up import at, bound, estimate, pass_at, passes_of
from greenzone.decision.policy import Thresholds, load_policy
from greenzone.decision.zones import Evidence, Zone, judge_asset, judge_pass, worst_zone, zone_of

LIMITS = Thresholds(1e-5, 1e-4, "test")
STATION = load_policy("station")
probabilities = st.one_of(st.floats(0.0, 1.0), st.floats(-9, 0).map(lambda x: 10.0**x))


def exact(p: float) -> Evidence:
    return Evidence("P", p, p)


@pytest.mark.parametrize(
    ("p", "zone"),
    [
        (0.0, "green"),
        (9.99e-6, "green"),
        (1e-5, "yellow"),
        (9.9e-5, "yellow"),
        (1e-4, "red"),
        (1.0, "red"),
    ],
)
def test_thresholds_belong_to_the_zone_they_open(p: float, zone: str) -> None:
    assert zone_of(exact(p), LIMITS) == zone


@given(probabilities, probabilities)
def test_a_larger_probability_is_never_a_milder_zone(a: float, b: float) -> None:
    low, high = sorted((a, b))
    assert zone_of(exact(low), LIMITS).severity <= zone_of(exact(high), LIMITS).severity


@given(probabilities, probabilities, probabilities)
def test_a_wider_bound_is_never_milder_than_what_it_proves(a: float, b: float, c: float) -> None:
    lower, middle, upper = sorted((a, b, c))
    zone = zone_of(Evidence("P", lower, upper), LIMITS)
    assert zone.severity >= zone_of(exact(lower), LIMITS).severity
    assert (zone == Zone.GREEN) == (upper < LIMITS.yellow)
    if zone not in (Zone.UNKNOWN,):
        assert zone == zone_of(exact(middle), LIMITS)


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), -1e-9, 1.5])
def test_what_is_no_probability_is_unknown(bad: float) -> None:
    assert zone_of(None, LIMITS) == Zone.UNKNOWN
    assert zone_of(Evidence("P", bad, bad), LIMITS) == Zone.UNKNOWN
    assert zone_of(Evidence("P", 0.0, bad), LIMITS) == Zone.UNKNOWN


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), -1.0])
def test_a_pass_without_a_number_is_unknown_and_so_is_its_asset(bad: float) -> None:
    risks = [pass_at(1, 60, estimate(1e-9)), pass_at(2, 153, estimate(bad))]
    verdict = judge_asset(risks, STATION, at(0))
    assert verdict.passes[1].zone == Zone.UNKNOWN
    assert verdict.zone == Zone.UNKNOWN
    assert "unknown" in " ".join(verdict.reasons)


@pytest.mark.parametrize(
    ("estimate_", "zone"),
    [
        (bound(9e-6), "green"),
        (bound(2e-5), "unknown"),
        (bound(2e-4, 2e-5), "unknown"),
        (bound(9e-5, 2e-5), "yellow"),
        (bound(9e-4, 2e-4), "red"),
    ],
)
def test_a_bound_is_green_only_below_yellow(estimate_: object, zone: str) -> None:
    verdict = judge_pass(pass_at(1, 60, estimate_), STATION, at(0))  # type: ignore[arg-type]
    assert verdict.zone == zone


def test_penetration_decides_where_shields_are_known() -> None:
    risk = pass_at(3, 60, estimate(5e-3), estimate(2e-6))
    verdict = judge_pass(risk, STATION, at(0))
    assert verdict.zone == Zone.GREEN
    assert verdict.evidence is not None
    assert verdict.evidence.metric == "P(penetration)"


def test_the_policy_s_size_decides_without_shields() -> None:
    sizes = replace(pass_at(1, 60, estimate(1e-9)).worst_hits, ge_3mm=estimate(2e-4))
    risk = replace(pass_at(1, 60, estimate(1e-9)), worst_hits=sizes)
    assert judge_pass(risk, STATION, at(0)).zone == Zone.GREEN
    assert judge_pass(risk, load_policy("default"), at(0)).zone == Zone.RED


def test_the_zone_follows_the_worst_timing() -> None:
    risk = pass_at(1, 60, estimate(1e-6))
    worst = replace(risk.worst_hits, ge_1cm=estimate(2e-4))
    assert judge_pass(replace(risk, worst_hits=worst), STATION, at(0)).zone == Zone.RED


def test_reasons_name_pass_metric_value_and_threshold() -> None:
    verdict = judge_pass(pass_at(3, 60, estimate(4.5e-4)), STATION, at(0))
    assert verdict.reasons == ("pass 3: P(≥1 cm) = 4.5e-04 ≥ 1e-04 red",)


def test_the_period_can_be_red_where_no_pass_is() -> None:
    verdict = judge_asset(passes_of([4.5e-5, 4.5e-5, 3.7e-5]), STATION, at(0))
    assert {v.zone for v in verdict.passes} == {Zone.YELLOW}
    assert verdict.period_zone == Zone.RED
    assert verdict.zone == Zone.RED


def test_passes_over_before_the_report_do_not_count_but_are_said() -> None:
    verdict = judge_asset(passes_of([1e-2, 1e-7]), STATION, at(100))
    assert [v.advised for v in verdict.passes] == [False, True]
    assert verdict.zone == Zone.GREEN
    assert "1 of 2 passes were over" in verdict.reasons[-1]


def test_an_asset_that_was_never_compared_with_the_cloud_is_unknown() -> None:
    assert judge_asset([], STATION, at(0)).zone == Zone.UNKNOWN
    assert worst_zone([]) == Zone.UNKNOWN


def test_pieces_without_an_answer_keep_an_asset_from_green() -> None:
    verdict = judge_asset(passes_of([1e-9]), STATION, at(0), unresolved_pieces=3.0)
    assert verdict.zone == Zone.UNKNOWN
    assert "3" in verdict.reasons[-1]


@given(st.lists(st.tuples(probabilities, st.booleans()), min_size=1, max_size=8))
def test_an_asset_is_never_greener_than_any_of_its_passes(found: list[tuple[float, bool]]) -> None:
    risks = [
        pass_at(i, 60 + 46 * i, bound(p) if is_bound else estimate(p))
        for i, (p, is_bound) in enumerate(found)
    ]
    verdict = judge_asset(risks, STATION, at(0))
    assert verdict.zone.severity >= max(v.zone.severity for v in verdict.passes)


def test_a_period_is_judged_only_as_far_as_the_cloud_was_followed() -> None:
    risks = passes_of([1e-9, 1e-9])
    whole = judge_asset(risks, STATION, at(0), followed_until=at(60 * 30))
    cut = judge_asset(risks, STATION, at(0), followed_until=at(60 * 3))
    assert (whole.period_end, cut.period_end) == (at(60 * 24), at(60 * 3))
    assert "the 3 h from the report" in cut.reasons[-1]
    assert cut.zone == Zone.GREEN


def test_a_cloud_not_followed_beyond_the_report_leaves_an_asset_unknown() -> None:
    verdict = judge_asset(passes_of([1e-9]), STATION, at(200), followed_until=at(180))
    assert verdict.zone == verdict.period_zone == Zone.UNKNOWN
