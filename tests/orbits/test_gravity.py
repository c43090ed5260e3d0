"""The harmonics against Legendre functions, against Laplace, and against themselves."""

import math

import numpy as np
import pytest
from scipy.special import sph_harm_y
from validation.numerical_motion import legendre_acceleration, legendre_potential

from greenzone.core.constants import EARTH_RADIUS_M, J2, J3, J4, MU_EARTH_M3_S2
from greenzone.orbits.gravity import (
    C22,
    DEGREE,
    S22,
    gravity_acceleration,
    harmonics,
    perturbing_potential,
)

ROUNDING = 1e-12
"""Relative to the largest term: both formulas sum some hundred terms in double precision."""
PLACES = np.random.default_rng(2).normal(size=(20, 3))
PLACES *= np.linspace(6.5e6, 9e6, 20)[:, None] / np.linalg.norm(PLACES, axis=1)[:, None]


def _potential(place: np.ndarray, first_zonal: int = 2) -> float:
    c, s = harmonics()
    v, w = np.zeros((DEGREE + 1, DEGREE + 1)), np.zeros((DEGREE + 1, DEGREE + 1))
    return float(perturbing_potential(place[0], place[1], place[2], c, s, first_zonal, v, w))


def _acceleration(place: np.ndarray) -> np.ndarray:
    c, s = harmonics()
    v, w = np.zeros((DEGREE + 2, DEGREE + 2)), np.zeros((DEGREE + 2, DEGREE + 2))
    return np.array(gravity_acceleration(place[0], place[1], place[2], c, s, v, w))


def _spherical_harmonic_potential(place: np.ndarray) -> float:
    """From SciPy's complex, normalised harmonics (Condon-Shortley phase taken off)."""
    c, s = harmonics()
    r = float(np.linalg.norm(place))
    colatitude, east = math.acos(place[2] / r), math.atan2(place[1], place[0])
    total = 0.0
    for n in range(2, DEGREE + 1):
        for m in range(n + 1):
            factor = math.factorial(n + m) / math.factorial(n - m) * 4 * math.pi / (2 * n + 1)
            y = sph_harm_y(n, m, colatitude, east) * math.sqrt(factor) * (-1) ** m
            total += (EARTH_RADIUS_M / r) ** n * (c[n, m] * y.real + s[n, m] * y.imag)
    return -MU_EARTH_M3_S2 / r * total


def test_unnormalised_harmonics_are_the_constants_of_the_theory() -> None:
    c, s = harmonics()
    assert (-c[2, 0], -c[3, 0], -c[4, 0]) == pytest.approx((J2, J3, J4), rel=1e-9)
    assert (c[2, 2], s[2, 2]) == pytest.approx((C22, S22), rel=1e-9)


@pytest.mark.parametrize("place", PLACES)
def test_potential_is_that_of_spherical_harmonics(place: np.ndarray) -> None:
    largest = MU_EARTH_M3_S2 / EARTH_RADIUS_M * J2
    assert _potential(place) == pytest.approx(
        _spherical_harmonic_potential(place), abs=ROUNDING * largest
    )
    c, s = harmonics()
    assert _potential(place) == pytest.approx(
        legendre_potential(place[0], place[1], place[2], c, s), abs=ROUNDING * largest
    )


@pytest.mark.parametrize("place", PLACES)
def test_acceleration_is_that_of_legendre_functions(place: np.ndarray) -> None:
    c, s = harmonics()
    expected = np.array(legendre_acceleration(place[0], place[1], place[2], c, s))
    assert _acceleration(place) == pytest.approx(expected, abs=1e-12 * 9.8)


@pytest.mark.parametrize("place", PLACES[:5])
def test_acceleration_is_the_downhill_slope_of_the_potential(place: np.ndarray) -> None:
    step_m = 50.0
    differences = [
        (_potential(place - step_m * axis) - _potential(place + step_m * axis)) / (2 * step_m)
        for axis in np.eye(3)
    ]
    curvature_error_m_s2 = 1e-9
    assert _acceleration(place) == pytest.approx(differences, abs=curvature_error_m_s2)


@pytest.mark.parametrize("place", PLACES[:5])
def test_potential_obeys_laplace(place: np.ndarray) -> None:
    step_m = 2_000.0
    around = [
        _potential(place + sign * step_m * axis) for axis in np.eye(3) for sign in (-1.0, 1.0)
    ]
    laplacian = (sum(around) - 6 * _potential(place)) / step_m**2
    one_second_derivative = abs(_potential(place)) * 12 / float(place @ place)
    assert abs(laplacian) < 1e-4 * one_second_derivative


def test_low_zonals_can_be_left_out() -> None:
    for place in PLACES[:5]:
        r, u = float(np.linalg.norm(place)), float(place[2] / np.linalg.norm(place))
        q = EARTH_RADIUS_M / r
        zonal = (
            J2 * q**2 * (3 * u**2 - 1) / 2
            + J3 * q**3 * (5 * u**3 - 3 * u) / 2
            + J4 * q**4 * (35 * u**4 - 30 * u**2 + 3) / 8
        )
        expected = MU_EARTH_M3_S2 / r * zonal
        assert _potential(place) - _potential(place, 5) == pytest.approx(expected, rel=1e-8)
