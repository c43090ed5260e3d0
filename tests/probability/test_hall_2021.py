"""Nc3D and Nc2D on published and real encounters, and what must hold for any."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import numpy as np
import pytest

from greenzone.probability.encounter_plane import project
from greenzone.probability.foster_1992 import foster_1992
from greenzone.probability.hall_2021 import encounter_peak, nc2d_hall_2021, nc3d_hall_2021
from greenzone.probability.states import StatePair
from probability_cases import oracle, pair_of, raw_cases, real_pairs

STATED = 1e-3
TURNED = 5e-4
"""Inclination vectors, linearised, depend a little on the pole."""


def test_nc3d_reaches_the_stated_value_of_every_real_encounter(shared_data: Path) -> None:
    cases = real_pairs(shared_data)
    found = [nc3d_hall_2021(pair, hbr).pc for _, pair, hbr in cases]
    stated = [raw["expected"]["Pc3D_Hall_Nc3D"]["value"] for raw, _, _ in cases]
    assert len(cases) == 30
    np.testing.assert_allclose(found, stated, rtol=STATED)


def test_nc2d_reaches_the_stated_value_of_every_real_encounter(shared_data: Path) -> None:
    cases = real_pairs(shared_data)
    found = [nc2d_hall_2021(pair, hbr).pc for _, pair, hbr in cases]
    stated = [raw["expected"]["Pc2D_Hall_Nc2D"]["value"] for raw, _, _ in cases]
    np.testing.assert_allclose(found, stated, rtol=1e-4)


def test_nc3d_reaches_alfanos_cases_in_their_windows(shared_data: Path) -> None:
    cases = raw_cases(shared_data, "alfano2009")
    assert len(cases) == 7
    for raw in cases:
        half = float(raw["window_half_s"])
        found = nc3d_hall_2021(pair_of(raw), float(raw["HBR"]), (-half, half)).pc
        assert found == pytest.approx(raw["expected"]["Pc3D_Hall"]["value"], rel=STATED)


def test_nc2d_is_near_nc3d_or_has_no_answer_on_alfanos_cases(shared_data: Path) -> None:
    answered = []
    for raw in raw_cases(shared_data, "alfano2009"):
        found = nc2d_hall_2021(pair_of(raw), float(raw["HBR"]))
        if found.reason:
            assert math.isnan(found.pc)
            continue
        answered.append(raw["id"])
        assert found.pc == pytest.approx(raw["expected"]["Pc3D_Hall"]["value"], rel=5e-3)
    assert answered == ["alfano2009_case03"]


def test_errors_in_common_are_taken_off(shared_data: Path) -> None:
    (raw,) = raw_cases(shared_data, "pc3d_units")
    values = oracle(shared_data)[raw["id"]]
    pair, hbr = pair_of(raw), float(raw["HBR"])
    plain = dataclasses.replace(pair, shared_errors=None)
    assert nc3d_hall_2021(pair, hbr).pc == pytest.approx(values["Pc3D_Hall"]["value"], rel=STATED)
    assert nc2d_hall_2021(pair, hbr).pc == pytest.approx(values["Pc2D_Hall"]["value"], rel=STATED)
    assert nc3d_hall_2021(pair, hbr).pc != nc3d_hall_2021(plain, hbr).pc


def test_swapping_the_objects_changes_nothing(shared_data: Path) -> None:
    for _, pair, hbr in real_pairs(shared_data)[::6]:
        swapped = StatePair(pair.position_m[::-1], pair.velocity_m_s[::-1], pair.covariance[::-1])
        for method in (nc3d_hall_2021, nc2d_hall_2021):
            assert method(swapped, hbr).pc == pytest.approx(method(pair, hbr).pc, rel=1e-6)


def test_turning_the_axes_hardly_matters(shared_data: Path) -> None:
    turn, _ = np.linalg.qr(np.random.default_rng(4).normal(size=(3, 3)))
    turn *= np.sign(np.linalg.det(turn))
    for _, pair, hbr in real_pairs(shared_data)[::4]:
        for method in (nc3d_hall_2021, nc2d_hall_2021):
            before, after = method(pair, hbr).pc, method(pair.turned(turn), hbr).pc
            assert after == pytest.approx(before, rel=TURNED)


def test_a_retrograde_pole_is_moved_out_of_the_way(shared_data: Path) -> None:
    _, pair, hbr = real_pairs(shared_data)[0]
    momentum = np.cross(pair.position_m[0], pair.velocity_m_s[0])
    down = -momentum / np.linalg.norm(momentum)
    first = np.cross(down, [0.0, 0.0, 1.0])
    first /= np.linalg.norm(first)
    turn = np.stack([first, np.cross(down, first), down])
    before, after = nc3d_hall_2021(pair, hbr).pc, nc3d_hall_2021(pair.turned(turn), hbr).pc
    assert after == pytest.approx(before, rel=TURNED)


def test_a_larger_hard_body_is_never_safer(shared_data: Path) -> None:
    for _, pair, hbr in real_pairs(shared_data)[::6]:
        for method in (nc3d_hall_2021, nc2d_hall_2021):
            numbers = [method(pair, scale * hbr).pc for scale in (0.1, 1.0, 1.5, 3.0)]
            assert numbers == sorted(numbers)
            assert numbers[0] > 0.0


def test_a_fast_short_encounter_has_the_plane_probability(shared_data: Path) -> None:
    raw, pair, _ = real_pairs(shared_data)[1]
    plane = project(
        pair.relative_position_m[None],
        pair.relative_velocity_m_s[None],
        pair.covariance[:1, :3, :3],
        pair.covariance[1:, :3, :3],
        np.array([1.0]),
    )
    expected = foster_1992(plane, np.array([1.0]))[0]
    assert raw["vrel_mps"] > 10_000
    assert nc3d_hall_2021(pair, 1.0).pc == pytest.approx(expected, rel=2e-5)
    assert nc2d_hall_2021(pair, 1.0).pc == pytest.approx(expected, rel=2e-5)


def test_the_peak_is_within_the_time_of_collisions(shared_data: Path) -> None:
    for _, pair, hbr in real_pairs(shared_data):
        window, peak = nc3d_hall_2021(pair, hbr), encounter_peak(pair, hbr)
        assert window.start_s < peak.seconds < window.stop_s


@pytest.mark.parametrize("method", [nc3d_hall_2021, nc2d_hall_2021], ids=lambda m: m.__name__)
class TestNoAnswer:
    def test_without_velocity_covariance(self, shared_data: Path, method: object) -> None:
        _, pair, hbr = real_pairs(shared_data)[0]
        flat = pair.covariance.copy()
        flat[1, 3:, :] = flat[1, :, 3:] = 0.0
        found = method(dataclasses.replace(pair, covariance=flat), hbr)  # type: ignore[operator]
        assert math.isnan(found.pc)
        assert "3 x 3" in found.reason

    def test_on_an_open_orbit(self, shared_data: Path, method: object) -> None:
        _, pair, hbr = real_pairs(shared_data)[0]
        fast = dataclasses.replace(pair, velocity_m_s=2.0 * pair.velocity_m_s)
        found = method(fast, hbr)  # type: ignore[operator]
        assert math.isnan(found.pc)
        assert "not closed" in found.reason

    @pytest.mark.parametrize("hbr", [-1.0, math.nan, math.inf])
    def test_for_a_radius_that_is_none(self, shared_data: Path, method: object, hbr: float) -> None:
        _, pair, _ = real_pairs(shared_data)[0]
        found = method(pair, hbr)  # type: ignore[operator]
        assert math.isnan(found.pc)
        assert "radius" in found.reason

    def test_but_zero_for_no_hard_body(self, shared_data: Path, method: object) -> None:
        _, pair, _ = real_pairs(shared_data)[0]
        assert method(pair, 0.0).pc == 0.0  # type: ignore[operator]


def test_a_covariance_that_is_none_is_no_safety(shared_data: Path) -> None:
    (raw,) = [r for r in raw_cases(shared_data, "pc2d_units") if "omitron07" in r["id"]]
    assert math.isnan(nc3d_hall_2021(pair_of(raw), float(raw["HBR"])).pc)


def test_objects_at_rest_against_each_other_are_answered(shared_data: Path) -> None:
    _, pair, hbr = real_pairs(shared_data)[0]
    resting = dataclasses.replace(pair, velocity_m_s=np.tile(pair.velocity_m_s[:1], (2, 1)))
    found = nc3d_hall_2021(resting, hbr)
    assert found.pc >= 0.0 or found.reason
