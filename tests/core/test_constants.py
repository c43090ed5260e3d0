"""The constants follow from what their sources publish."""

import math

import pytest

from greenzone.core import constants


@pytest.mark.parametrize(
    ("unnormalised", "degree", "normalised"),
    [
        (constants.J2, 2, -0.484165143790815e-3),
        (constants.J3, 3, 0.957161207093473e-6),
        (constants.J4, 4, 0.539965866638991e-6),
    ],
)
def test_zonal_harmonics_are_egm2008(unnormalised: float, degree: int, normalised: float) -> None:
    digits_written = 1e-13
    assert unnormalised == pytest.approx(
        -math.sqrt(2 * degree + 1) * normalised, rel=digits_written
    )


def test_the_earth_turns_once_in_a_stellar_day() -> None:
    stellar_day_s = 86_164.098_903_691  # IERS, useful constants
    digits_written = 1e-14
    turn_rad = constants.EARTH_ROTATION_RAD_S * stellar_day_s
    assert turn_rad == pytest.approx(2 * math.pi, rel=digits_written)


def test_wgs84_has_its_published_polar_radius() -> None:
    polar = constants.WGS84_SEMI_MAJOR_AXIS_M * (1 - constants.WGS84_FLATTENING)
    published_rounding_m = 1e-4
    assert polar == pytest.approx(6_356_752.3142, abs=published_rounding_m)
