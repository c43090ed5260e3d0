"""What is not known of the event: epoch, shift, mass, cause, and which object it was."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.instant import parse_utc
from greenzone.decision.policy import load_policy
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.own_files.asset_file import load_asset
from greenzone.messages.own_files.event_file import load_event
from greenzone.messages.own_files.event_record import CollisionRecord, EventRecord, ExplosionRecord
from greenzone.risk.convergence import HitEstimate
from greenzone.risk.pass_risk import HitsBySize, PassRisk
from greenzone.workflows.cloud import breakup_events
from greenzone.workflows.respond import respond
from greenzone.workflows.response import Response
from greenzone.workflows.scenarios import mass_factors, pass_intervals, scenarios_of

EARTH = shipped_earth_orientation()
COSMOS = load_event("cosmos-1408")
PARENT = COSMOS.parents[0]
CRATERING = CollisionRecord(0.1, (0.0, -1000.0, 0.0), 0.0)


def factors(event: EventRecord) -> tuple[float, float]:
    return mass_factors(event, breakup_events(event, EARTH))


class TestTheMassFactors:
    def test_follow_the_power_law_of_a_catastrophic_collision(self) -> None:
        assert factors(COSMOS) == pytest.approx((1.0, (2200 / 1750) ** 0.75), rel=1e-12)

    @pytest.mark.parametrize("cause", [ExplosionRecord(1.0), CRATERING])
    def test_are_one_where_numbers_do_not_depend_on_the_parent(
        self, cause: ExplosionRecord | CollisionRecord
    ) -> None:
        assert factors(replace(COSMOS, cause=cause)) == (1.0, 1.0)

    def test_count_a_known_impactor_into_the_mass(self) -> None:
        hit = CollisionRecord(250.0, (0.0, -9000.0, 0.0), 0.0)
        assert factors(replace(COSMOS, cause=hit))[1] == pytest.approx((2450 / 2000) ** 0.75)

    def test_of_several_candidates_are_their_mean(self) -> None:
        other = replace(PARENT, weight=0.25, mass_low_kg=875.0, mass_high_kg=1750.0)
        both = replace(COSMOS, parents=(replace(PARENT, weight=0.75), other))
        low, high = factors(both)
        assert low == pytest.approx(0.75 + 0.25 * 0.5**0.75)
        assert high == pytest.approx(0.75 * (2200 / 1750) ** 0.75 + 0.25)


class TestTheScenarios:
    def test_are_the_epochs_a_deviation_away_and_each_other_shift(self) -> None:
        found = scenarios_of(COSMOS, EARTH)
        assert [s.name for s in found] == [
            "epoch 10 s earlier",
            "epoch 10 s later",
            "observed in hindsight",
        ]
        assert [s.events[0].epoch.seconds_since(COSMOS.epoch) for s in found] == [-10.0, 10.0, 0.0]
        assert found[2].events[0].delta_v_bias_rtn_m_s == (0.0, 25.0, 0.0)

    def test_are_none_where_everything_is_known(self) -> None:
        certain = replace(COSMOS, epoch_sigma_s=0.0, delta_v_bias_alternatives=())
        assert scenarios_of(certain, EARTH) == ()

    def test_start_from_where_the_parent_was_at_that_epoch(self) -> None:
        earlier, later, _ = scenarios_of(COSMOS, EARTH)
        moved_m = math.dist(earlier.events[0].position_m, later.events[0].position_m)
        assert moved_m == pytest.approx(20.0 * 7_600.0, rel=0.01)


def risk_of(expected: float, status: str = "estimate", lower: float | None = None) -> PassRisk:
    at = parse_utc("2021-11-15T05:34:00Z")
    floor = expected if lower is None else lower
    hits = HitEstimate(expected, 0.1, floor, expected, 5e4, 50.0, status)  # type: ignore[arg-type]  # one of its words
    sizes = HitsBySize(hits, hits, hits, hits)
    return PassRisk(
        number=1,
        start=at,
        peak=at,
        end=at,
        plane_crossing=None,
        relative_speed_m_s=1e4,
        hits=sizes,
        worst_hits=sizes,
        penetrations=None,
        worst_penetrations=None,
        timing_halfwidth_s=0.0,
    )


class TestTheIntervals:
    @given(
        st.floats(1e-9, 1.0),
        st.lists(st.none() | st.floats(0.0, 1.0), max_size=4),
        st.floats(0.2, 1.0),
        st.floats(1.0, 5.0),
    )
    def test_hold_the_estimate_and_every_scenario(
        self, expected: float, others: list[float | None], low: float, high: float
    ) -> None:
        ((lowest, highest),) = pass_intervals(
            [risk_of(expected)], [[hits] for hits in others], (low, high)
        )
        for hits in (expected, expected * low, expected * high, *others):
            if hits is not None:
                assert lowest <= -math.expm1(-hits) * (1 + 1e-9)
                assert -math.expm1(-hits) <= highest * (1 + 1e-9)

    def test_of_a_bound_begin_at_its_lower_limit(self) -> None:
        bound = risk_of(1e-4, "upper_bound", lower=0.0)
        ((low, high),) = pass_intervals([bound], [], (1.0, 1.0))
        assert (low, high) == pytest.approx((0.0, 1e-4), rel=1e-4)

    def test_do_not_widen_for_a_scenario_without_that_pass(self) -> None:
        alone = pass_intervals([risk_of(1e-4)], [], (1.0, 1.0))
        assert pass_intervals([risk_of(1e-4)], [[None]], (1.0, 1.0)) == alone


def small_response(event: EventRecord, samples: int = 4000) -> Response:
    return respond(event, [load_asset("iss")], load_policy("station"), hours=2.0, samples=samples)


CERTAIN = replace(COSMOS, epoch_sigma_s=0.0, delta_v_bias_alternatives=())


class TestAResponseTo:
    def test_several_candidates_counts_each_by_its_weight(self) -> None:
        """A second candidate of a sixteenth of the mass has an eighth of the pieces."""
        light = replace(PARENT, name="LIGHT", weight=0.5, mass_kg=1750 / 16, mass_low_kg=1750 / 16)
        both = replace(CERTAIN, parents=(replace(PARENT, weight=0.5), light))
        alone, mixed = small_response(CERTAIN).cloud, small_response(both).cloud
        share = 0.5 + 0.5 * (1 / 16) ** 0.75
        assert mixed.ge_1cm / alone.ge_1cm == pytest.approx(share, rel=0.01)
        assert mixed.mass_kg == pytest.approx(0.5 * 1750 * (1 + 1 / 16), rel=1e-6)

    def test_an_explosion_counts_pieces_by_its_scale_factor(self) -> None:
        """N(>= L) = 6 S L^-1.6 (Johnson et al. 2001, eq. 2), up to 1 m; a few are put above."""
        once = small_response(replace(CERTAIN, cause=ExplosionRecord(0.2))).cloud
        twice = small_response(replace(CERTAIN, cause=ExplosionRecord(0.4))).cloud
        assert once.ge_1cm == pytest.approx(0.2 * 6.0 * 0.01**-1.6, rel=0.02)
        assert twice.ge_1cm / once.ge_1cm == pytest.approx(2.0, rel=0.02)

    def test_the_same_question_and_seed_is_the_same(self) -> None:
        first, second = small_response(COSMOS), small_response(COSMOS)
        assert [p.risk.hits for p in first.assets[0].passes] == [
            p.risk.hits for p in second.assets[0].passes
        ]

    def test_a_rocket_body_differs_from_a_spacecraft_in_area_alone(self) -> None:
        body = replace(CERTAIN, parents=(replace(PARENT, type="rocket_body"),))
        assert small_response(body).cloud.ge_1cm == pytest.approx(
            small_response(CERTAIN).cloud.ge_1cm, rel=0.01
        )

    def test_tells_how_far_it_has_come(self) -> None:
        seen: list[tuple[str, float]] = []
        respond(
            CERTAIN,
            [load_asset("iss")],
            load_policy("station"),
            hours=1.0,
            samples=2000,
            progress=lambda stage, share: seen.append((stage, share)),
        )
        assert all(one[1] <= other[1] for one, other in pairwise(seen))
        assert (seen[0][1], seen[-1]) == (0.0, ("done", 1.0))
