"""Monte Carlo against published counts, the other methods, and itself without weights."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import numpy as np
import pytest
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.core.instant import parse_utc
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.orbits.mean_arcs import equator_frame
from greenzone.probability.closest_approach import moved
from greenzone.probability.coppola_2012 import coppola_2012
from greenzone.probability.equinoctial_clouds import equinoctial_clouds
from greenzone.probability.gravity_motion import GravityMotion
from greenzone.probability.hall_2021 import nc3d_hall_2021
from greenzone.probability.importance import tilted
from greenzone.probability.monte_carlo import monte_carlo, propagated_monte_carlo
from greenzone.probability.states import StatePair
from probability_cases import pair_of, raw_cases, real_pairs

MOST_OUTSIDE = 5
"""Of 30 intervals of 95 %: more than five miss by chance once in three hundred runs."""


def test_over_all_real_encounters_the_intervals_miss_as_often_as_they_may(
    shared_data: Path,
) -> None:
    outside_ours, outside_theirs = [], []
    for k, (raw, pair, hbr) in enumerate(real_pairs(shared_data)):
        expected = nc3d_hall_2021(pair, hbr).pc
        found = monte_carlo(pair, hbr, 40_000, np.random.default_rng(1000 + k))
        assert found.pc == pytest.approx(expected, rel=0.5)
        if not found.low <= expected <= found.high:
            outside_ours.append(raw["id"])
        counted = raw["expected"]["Pc_SDMC"]
        if counted["hi"] < found.low or counted["lo"] > found.high:
            outside_theirs.append(raw["id"])
    assert len(outside_ours) <= MOST_OUTSIDE, outside_ours
    assert len(outside_theirs) <= 2, outside_theirs


def test_the_reference_s_own_counts_agree_with_nc3d(shared_data: Path) -> None:
    outside = 0
    for raw, pair, hbr in real_pairs(shared_data):
        counted = raw["expected"]["Pc_SDMC"]
        outside += not counted["lo"] <= nc3d_hall_2021(pair, hbr).pc <= counted["hi"]
    assert outside <= MOST_OUTSIDE


@pytest.mark.parametrize("rare", [True, False])
def test_published_two_body_counts_are_reached(shared_data: Path, rare: bool) -> None:
    cases = raw_cases(shared_data, "mc_kep2body")
    assert len(cases) == 6
    for raw in cases:
        pair, hbr = pair_of(raw), float(raw["HBR"])
        window = _window(pair, hbr)
        found = monte_carlo(pair, hbr, 100_000, np.random.default_rng(1), window, rare)
        stated = raw["expected"]["MC_Kep2body_equinoctial"]
        slack = stated["rel_tol"] * stated["value"]
        assert found.low <= stated["value"] + slack, raw["id"]
        assert found.high >= stated["value"] - slack, raw["id"]
        assert found.low <= found.pc <= found.high


def _window(pair: StatePair, hbr: float) -> tuple[float, float]:
    """As the case says: Coppola's bounds, cut to 5 % of the primary's period."""
    bounds = coppola_2012(pair, hbr)
    speed2 = float(pair.velocity_m_s[0] @ pair.velocity_m_s[0])
    axis = 1.0 / (2.0 / float(np.linalg.norm(pair.position_m[0])) - speed2 / MU_EARTH_M3_S2)
    half = 0.025 * 2.0 * math.pi * math.sqrt(axis**3 / MU_EARTH_M3_S2)
    if bounds.stop_s - bounds.start_s <= 2.0 * half:
        return bounds.start_s, bounds.stop_s
    return max(bounds.start_s, -half), min(bounds.stop_s, half)


def test_weighted_and_plain_samples_agree_where_both_can_count(shared_data: Path) -> None:
    for raw in raw_cases(shared_data, "alfano2009"):
        if raw["id"] not in ("alfano2009_case03", "alfano2009_case05", "alfano2009_case06"):
            continue
        pair, hbr = pair_of(raw), float(raw["HBR"])
        plain = monte_carlo(pair, hbr, 150_000, np.random.default_rng(2), rare=False)
        weighted = monte_carlo(pair, hbr, 100_000, np.random.default_rng(3))
        error = math.hypot(plain.high - plain.low, weighted.high - weighted.low) / 4.0
        assert weighted.pc == pytest.approx(plain.pc, abs=4.0 * error)


def test_the_weights_average_to_one(shared_data: Path) -> None:
    for _, pair, hbr in real_pairs(shared_data)[::6]:
        proposal = tilted(equinoctial_clouds(pair, hbr), hbr, (-1.0, 1.0))
        weight = proposal.draw(np.random.default_rng(4), 100_000).weight
        assert weight.mean() == pytest.approx(1.0, abs=5.0 * weight.std() / math.sqrt(1e5))
        assert weight.max() <= proposal.greatest_weight * (1.0 + 1e-12)


def test_errors_in_common_are_drawn_in_common(shared_data: Path) -> None:
    (raw,) = raw_cases(shared_data, "pc3d_units")
    pair, hbr = pair_of(raw), float(raw["HBR"])
    assert pair.shared_errors is not None
    strong = dataclasses.replace(pair, shared_errors=0.9 * _own_errors(pair))
    plain = dataclasses.replace(pair, shared_errors=None)
    expected, without = nc3d_hall_2021(strong, hbr).pc, nc3d_hall_2021(plain, hbr).pc
    found = monte_carlo(strong, hbr, 200_000, np.random.default_rng(5))
    assert abs(expected / without - 1.0) > 0.02
    assert found.low * 0.98 <= expected <= found.high * 1.02


def _own_errors(pair: StatePair) -> Float64[ndarray, "2 6"]:
    """The greatest principal error of each object, as if one cause moved both."""
    rows = []
    for covariance in pair.covariance:
        values, vectors = np.linalg.eigh(covariance)
        rows.append(math.sqrt(values[-1]) * vectors[:, -1] * np.sign(vectors[0, -1]))
    return np.array(rows)


def test_the_answer_does_not_depend_on_the_threads(shared_data: Path) -> None:
    _, pair, hbr = real_pairs(shared_data)[3]
    one = monte_carlo(pair, hbr, 70_000, np.random.default_rng(6), threads=1)
    three = monte_carlo(pair, hbr, 70_000, np.random.default_rng(6), threads=3)
    assert one == three
    assert one != monte_carlo(pair, hbr, 70_000, np.random.default_rng(7))


def test_an_object_within_the_sphere_at_the_start_is_a_hit(shared_data: Path) -> None:
    (raw,) = [r for r in raw_cases(shared_data, "alfano2009") if r["id"].endswith("11")]
    half, hbr = float(raw["window_half_s"]), float(raw["HBR"])
    found = monte_carlo(pair_of(raw), hbr, 50_000, np.random.default_rng(8), (-half, half))
    entering = raw["expected"]["Pc3D_Hall"]["value"]
    there = raw["expected"]["InstantaneousPc_at_start"]["value"]
    assert found.pc == pytest.approx(entering + there, rel=0.03)


def test_without_hits_the_bound_is_not_zero(shared_data: Path) -> None:
    _, pair, hbr = real_pairs(shared_data)[0]
    far = pair.position_m + np.array([[0.0] * 3, [3e5, 0.0, 0.0]])
    found = monte_carlo(
        dataclasses.replace(pair, position_m=far), hbr, 2000, np.random.default_rng(9), (-1.0, 1.0)
    )
    assert found.hits == 0
    assert found.pc == found.low == 0.0
    assert found.high > 0.0


@pytest.mark.parametrize("hbr", [-1.0, math.nan, math.inf])
def test_a_radius_that_is_none_has_no_answer(shared_data: Path, hbr: float) -> None:
    _, pair, _ = real_pairs(shared_data)[0]
    assert math.isnan(monte_carlo(pair, hbr, 100, np.random.default_rng(0)).pc)


def _kepler(states: ndarray, seconds: ndarray) -> ndarray:
    out = np.empty((len(states), len(seconds), 6))
    for i, state in enumerate(states):
        twice = np.stack([state, state])
        pair = StatePair(twice[:, :3], twice[:, 3:], np.zeros((2, 6, 6)))
        for t, time in enumerate(seconds):
            later = moved(pair, float(time))
            out[i, t] = np.concatenate([later.position_m[0], later.velocity_m_s[0]])
    return out


def test_a_propagator_that_is_kepler_s_gives_the_same_count(shared_data: Path) -> None:
    _, pair, hbr = real_pairs(shared_data)[1]
    window = (-0.1, 0.1)
    own = monte_carlo(pair, hbr, 1000, np.random.default_rng(10), window)
    theirs = propagated_monte_carlo(
        pair, hbr, 1000, np.random.default_rng(10), (_kepler, _kepler), window
    )
    assert theirs.hits == own.hits
    assert theirs.pc == pytest.approx(own.pc, rel=1e-9)


def test_the_project_s_own_motion_can_be_used(shared_data: Path) -> None:
    """Gravity's harmonics over the window: objects that meet are pulled alike."""
    for index in (1, 3):
        raw, pair, hbr = real_pairs(shared_data)[index]
        when = parse_utc(raw["TCA"] + "Z")
        motion = GravityMotion(equator_frame(when, shipped_earth_orientation()))
        found = propagated_monte_carlo(
            pair, hbr, 20_000, np.random.default_rng(11), (motion, motion), (-2.0, 2.0)
        )
        assert found.lost == 0
        assert found.pc == pytest.approx(nc3d_hall_2021(pair, hbr).pc, rel=0.06)


def test_motion_without_an_answer_counts_against_safety(shared_data: Path) -> None:
    _, pair, hbr = real_pairs(shared_data)[1]

    def silent(states: ndarray, seconds: ndarray) -> ndarray:
        return np.full((len(states), len(seconds), 6), np.nan)

    found = propagated_monte_carlo(
        pair, hbr, 500, np.random.default_rng(12), (silent, _kepler), (-0.1, 0.1), rare=False
    )
    assert found.lost == 500
    assert found.high == 1.0
