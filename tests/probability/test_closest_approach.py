from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from greenzone.probability.closest_approach import at_closest_approach, moved, straight_shift_s
from greenzone.probability.hall_2021 import nc3d_hall_2021
from greenzone.probability.states import StatePair
from probability_cases import oracle, pair_of, raw_cases, real_pairs

A_MICROSECOND = 1e-6


def test_published_straight_shifts_are_reached(shared_data: Path) -> None:
    cases = [r for r in raw_cases(shared_data, "utils") if "X1" in r]
    assert len(cases) == 2
    for raw in cases:
        states = 1e3 * np.array([raw["X1"], raw["X2"]])
        pair = StatePair(states[:, :3], states[:, 3:], np.zeros((2, 6, 6)))
        expected = raw["expected"]["FindNearbyCA.dTCA_s"]
        assert straight_shift_s(pair) == pytest.approx(expected["value"], abs=expected["abs_tol"])


def test_real_encounters_are_moved_as_the_reference_moves_them(shared_data: Path) -> None:
    values = oracle(shared_data)
    for raw, pair, _ in real_pairs(shared_data):
        expected = values[raw["id"]]["FindNearbyCA_dT"]
        assert straight_shift_s(pair) == pytest.approx(expected, abs=1e-9)
        assert at_closest_approach(pair).shift_s == pytest.approx(expected, abs=5 * A_MICROSECOND)


def test_there_the_distance_is_least(shared_data: Path) -> None:
    for _, pair, _ in real_pairs(shared_data)[::5]:
        found = at_closest_approach(moved(pair, 30.0))
        assert found.was_found
        assert found.shift_s == pytest.approx(-30.0, abs=1e-3)
        here = np.linalg.norm(found.pair.relative_position_m)
        for step in (-0.01, 0.01):
            beside = moved(found.pair, step).relative_position_m
            assert np.linalg.norm(beside) > here


def test_curved_methods_do_not_feel_where_near_tca_the_states_are_given(
    shared_data: Path,
) -> None:
    for _, pair, hbr in real_pairs(shared_data)[::5]:
        there, back = moved(pair, 20.0), at_closest_approach(moved(pair, 20.0)).pair
        expected = nc3d_hall_2021(pair, hbr).pc
        assert nc3d_hall_2021(back, hbr).pc == pytest.approx(expected, rel=1e-4)
        assert there.position_m[0] != pytest.approx(pair.position_m[0])


def test_errors_in_common_move_too(shared_data: Path) -> None:
    (raw,) = raw_cases(shared_data, "pc3d_units")
    pair = pair_of(raw)
    later = moved(pair, 60.0)
    assert later.shared_errors is not None
    assert pair.shared_errors is not None
    assert not np.allclose(later.shared_errors, pair.shared_errors)
    back = moved(later, -60.0)
    assert back.shared_errors is not None
    np.testing.assert_allclose(back.shared_errors, pair.shared_errors, rtol=1e-6)


def test_objects_at_rest_against_each_other_stay(shared_data: Path) -> None:
    _, pair, _ = real_pairs(shared_data)[0]
    resting = dataclasses.replace(pair, velocity_m_s=np.tile(pair.velocity_m_s[:1], (2, 1)))
    found = at_closest_approach(resting)
    assert not found.was_found
    assert found.shift_s == 0.0
    assert np.isnan(straight_shift_s(resting))


def test_open_orbits_go_straight_on() -> None:
    position = np.array([[7e6, 0.0, 0.0], [7e6, 100.0, 10.0]])
    velocity = np.array([[0.0, 12e3, 0.0], [0.0, 12e3 - 5.0, 0.0]])
    pair = StatePair(position, velocity, np.zeros((2, 6, 6)))
    assert at_closest_approach(pair).shift_s == pytest.approx(20.0, abs=1e-6)
