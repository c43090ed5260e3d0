"""What every two-dimensional method must do, whatever its formula."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.probability.alfano_2005 import alfano_2005
from greenzone.probability.alfriend_1999 import alfriend_1999, alfriend_1999_maximum
from greenzone.probability.chan_1997 import chan_1997
from greenzone.probability.encounter_plane import EncounterPlane, project
from greenzone.probability.foster_1992 import foster_1992
from greenzone.probability.patera_2005 import patera_2005
from greenzone.probability.square import equal_area_square, square

METHODS = (
    foster_1992, alfano_2005, patera_2005, chan_1997, alfriend_1999, square, equal_area_square,
)  # fmt: skip
every_method = pytest.mark.parametrize("method", METHODS, ids=lambda m: m.__name__)


def _encounters(n: int = 400, seed: int = 5) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    factors = rng.normal(size=(2, n, 3, 3)) * np.array([20.0, 300.0, 40.0])
    covariances = factors @ factors.transpose(0, 1, 3, 2)
    return {
        "relative_position_m": rng.normal(size=(n, 3)) * 300.0,
        "relative_velocity_m_s": rng.normal(size=(n, 3)) * 7000.0,
        "primary_covariance_m2": covariances[0],
        "secondary_covariance_m2": covariances[1],
        "hbr_m": rng.uniform(1.0, 20.0, n),
    }


@every_method
def test_swapping_the_objects_changes_nothing(method: object) -> None:
    given_order = _encounters()
    swapped = given_order | {
        "relative_position_m": -given_order["relative_position_m"],
        "relative_velocity_m_s": -given_order["relative_velocity_m_s"],
        "primary_covariance_m2": given_order["secondary_covariance_m2"],
        "secondary_covariance_m2": given_order["primary_covariance_m2"],
    }
    hbr = given_order["hbr_m"]
    before = method(project(**given_order), hbr)  # type: ignore[operator]
    after = method(project(**swapped), hbr)  # type: ignore[operator]
    np.testing.assert_allclose(after, before, rtol=1e-9, atol=1e-15)


@every_method
def test_turning_the_axes_changes_nothing(method: object) -> None:
    plain = _encounters()
    turn, _ = np.linalg.qr(np.random.default_rng(1).normal(size=(3, 3)))
    turned = plain | {
        "relative_position_m": plain["relative_position_m"] @ turn.T,
        "relative_velocity_m_s": plain["relative_velocity_m_s"] @ turn.T,
        "primary_covariance_m2": turn @ plain["primary_covariance_m2"] @ turn.T,
        "secondary_covariance_m2": turn @ plain["secondary_covariance_m2"] @ turn.T,
    }
    before = method(project(**plain), plain["hbr_m"])  # type: ignore[operator]
    after = method(project(**turned), plain["hbr_m"])  # type: ignore[operator]
    np.testing.assert_allclose(after, before, rtol=1e-7, atol=1e-15)


@every_method
def test_a_larger_hard_body_is_never_safer(method: object) -> None:
    encounters = _encounters()
    plane = project(**encounters)
    smaller = method(plane, encounters["hbr_m"])  # type: ignore[operator]
    larger = method(plane, 1.3 * encounters["hbr_m"])  # type: ignore[operator]
    assert (larger >= smaller - 1e-15).all()


@every_method
def test_no_hard_body_is_never_hit(method: object) -> None:
    encounters = _encounters(50)
    pc = method(project(**encounters), np.zeros(50))  # type: ignore[operator]
    assert (pc == 0.0).all()


@every_method
def test_without_relative_velocity_there_is_no_answer(method: object) -> None:
    encounters = _encounters(3)
    encounters["relative_velocity_m_s"][1] = 0.0
    pc = method(project(**encounters), encounters["hbr_m"])  # type: ignore[operator]
    assert np.isnan(pc[1])
    assert np.isfinite(pc[[0, 2]]).all()


@every_method
def test_a_value_that_is_not_finite_is_no_answer(method: object) -> None:
    for name in _encounters(2):
        encounters = _encounters(2)
        encounters[name].reshape(2, -1)[0, 0] = np.nan
        pc = method(project(**encounters), encounters["hbr_m"])  # type: ignore[operator]
        assert np.isnan(pc[0]), name
        assert np.isfinite(pc[1]), name


@every_method
def test_a_negative_hard_body_radius_is_no_answer(method: object) -> None:
    encounters = _encounters(2)
    encounters["hbr_m"][0] = -1.0
    pc = method(project(**encounters), encounters["hbr_m"])  # type: ignore[operator]
    assert np.isnan(pc[0])


@every_method
def test_a_huge_covariance_dilutes_to_area_over_deviations(method: object) -> None:
    plane = _plane([10.0, 20.0], [1e5, 3e5])
    disc = 5.0**2 / (2.0 * 1e5 * 3e5)
    expected = disc * 4.0 / math.pi if method is square else disc
    assert method(plane, np.array([5.0]))[0] == pytest.approx(expected, rel=1e-3)  # type: ignore[operator]


@pytest.mark.parametrize("method", [foster_1992, square], ids=lambda m: m.__name__)
def test_a_tiny_covariance_decides_by_the_miss_distance(method: object) -> None:
    inside, outside = _plane([3.0, 0.0], [1e-3, 2e-3]), _plane([8.0, 0.0], [1e-3, 2e-3])
    assert method(inside, np.array([5.0]))[0] == pytest.approx(1.0, abs=1e-12)  # type: ignore[operator]
    assert method(outside, np.array([5.0]))[0] == 0.0  # type: ignore[operator]


def test_no_miss_and_round_deviations_give_the_rayleigh_value() -> None:
    plane = _plane([0.0, 0.0], [7.0, 7.0])
    expected = -math.expm1(-0.5 * (3.0 / 7.0) ** 2)
    assert foster_1992(plane, np.array([3.0]))[0] == pytest.approx(expected, rel=1e-12)
    assert patera_2005(plane, np.array([3.0]))[0] == pytest.approx(expected, rel=1e-12)
    assert chan_1997(plane, np.array([3.0]))[0] == pytest.approx(expected, rel=1e-12)


@given(
    ratio=st.floats(1e-3, 200.0),
    roundness=st.floats(1.0, 1e4),
    first=st.floats(0.0, 6.0),
    second=st.floats(0.0, 6.0),
)
def test_quadrature_and_contour_agree(
    ratio: float, roundness: float, first: float, second: float
) -> None:
    narrow = 10.0
    sigma = [narrow, narrow * roundness]
    hbr = np.array([ratio * narrow])
    plane = _plane([first * sigma[0], second * sigma[1]], sigma)
    ours, contour = foster_1992(plane, hbr)[0], patera_2005(plane, hbr)[0]
    assert ours == pytest.approx(contour, rel=1e-6, abs=1e-11)


def test_the_maximum_bounds_every_size_of_the_same_covariance() -> None:
    scales = np.geomspace(1e-2, 1e2, 300)
    sigma = np.outer(scales, [200.0, 900.0])
    plane = _planes(np.tile([500.0, 700.0], (300, 1)), sigma)
    hbr = np.full(300, 5.0)
    greatest = alfriend_1999_maximum(plane, hbr)
    np.testing.assert_allclose(greatest, greatest[0], rtol=1e-12)
    found = alfriend_1999(plane, hbr).max()
    assert found <= greatest[0]
    assert found == pytest.approx(greatest[0], rel=1e-3)


def _plane(miss: list[float], sigma: list[float]) -> EncounterPlane:
    return _planes(np.array([miss]), np.array([sigma]))


def _planes(miss: np.ndarray, sigma: np.ndarray) -> EncounterPlane:
    n = len(miss)
    none = np.zeros(n, dtype=bool)
    return EncounterPlane(miss, sigma, np.full(n, np.nan), none, none, ~none)
