"""Frames against published states, an independent route through ERFA, and their own inverses."""

import erfa
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.constants import WGS84_FLATTENING, WGS84_SEMI_MAJOR_AXIS_M
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import BadDataError
from greenzone.core.frames import (
    eme2000_to_gcrf,
    gcrf_to_itrf,
    geodetic,
    itrf_rotation,
    itrf_to_gcrf,
    rtn_basis,
    teme_rotation,
    teme_to_gcrf,
)
from greenzone.core.instant import Instant, parse_utc
from greenzone.core.provenance import InputDigest
from greenzone.core.time_scales import tt_julian_dates
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation

ARCSECOND_RAD = np.pi / 648_000
EVENT = parse_utc("2021-11-15T02:47:40Z")
LOW_ORBIT_M = 7e6
ROUNDING_M = 1e-7
"""A few ulp of a position in low orbit."""
ROUNDING_M_S = 1e-10


@pytest.fixture(scope="module")
def earth() -> EarthOrientation:
    return shipped_earth_orientation()


def constant_earth(
    mjd: int, ut1_utc_s: float, x_as: float, y_as: float, dx_as: float, dy_as: float
) -> EarthOrientation:
    """The same orientation on three days."""
    x, y, dx, dy = (
        np.full(3, arcseconds * ARCSECOND_RAD) for arcseconds in (x_as, y_as, dx_as, dy_as)
    )
    return EarthOrientation(
        mjd=np.arange(mjd - 1, mjd + 2),
        ut1_minus_utc_s=np.full(3, ut1_utc_s),
        pole_x_rad=x,
        pole_y_rad=y,
        celestial_pole_dx_rad=dx,
        celestial_pole_dy_rad=dy,
        first_predicted_mjd=mjd + 2,
        digest=InputDigest.of("test", ""),
    )


class TestVallado2006:
    """The worked state of Vallado et al., AIAA 2006-6753, appendix C (and Fundamentals, 3-14)."""

    when = parse_utc("2004-04-06T07:51:28.386009Z")
    earth = constant_earth(53101, -0.4399619, -0.140682, 0.333309, -0.000205, -0.000136)
    teme_m = np.array([5094.18016210, 6127.64465950, 6380.34453270]) * 1e3
    teme_m_s = np.array([-4.746131487, 0.785818041, 5.531931288]) * 1e3
    itrf_m = np.array([-1033.4793830, 7901.2952754, 6380.3565958]) * 1e3
    itrf_m_s = np.array([-3.225636520, -2.872451450, 5.531924446]) * 1e3
    gcrf_m = np.array([5102.508953, 6123.011399, 6378.136934]) * 1e3
    gcrf_m_s = np.array([-4.743220157, 0.790536497, 5.533755727]) * 1e3
    one_double_for_ut1_m = 0.02
    """The paper keeps UT1 in one double, good to 20 us: 1 cm of the Earth's turn at 8,000 km."""
    one_double_for_ut1_m_s = 2e-5

    def test_teme_becomes_the_published_gcrf(self) -> None:
        position, velocity = teme_to_gcrf(self.when, self.teme_m, self.teme_m_s, self.earth)
        assert np.abs(position - self.gcrf_m).max() < self.one_double_for_ut1_m
        assert np.abs(velocity - self.gcrf_m_s).max() < 1e-4  # what teme_to_gcrf leaves out

    def test_teme_becomes_the_published_itrf(self) -> None:
        inertial = teme_to_gcrf(self.when, self.teme_m, self.teme_m_s, self.earth)
        position, velocity = gcrf_to_itrf(self.when, *inertial, self.earth)
        assert np.abs(position - self.itrf_m).max() < self.one_double_for_ut1_m
        assert np.abs(velocity - self.itrf_m_s).max() < self.one_double_for_ut1_m_s

    def test_itrf_becomes_the_published_gcrf(self) -> None:
        position, velocity = itrf_to_gcrf(self.when, self.itrf_m, self.itrf_m_s, self.earth)
        assert np.abs(position - self.gcrf_m).max() < self.one_double_for_ut1_m
        assert np.abs(velocity - self.gcrf_m_s).max() < self.one_double_for_ut1_m_s


def test_itrf_agrees_with_the_equinox_based_route() -> None:
    """ERFA's GST 2006 route never uses the Earth rotation angle's origin that ours rests on."""
    plain = constant_earth(59533, -0.108, 0.145, 0.246, 0.0, 0.0)
    ticks = EVENT.tai_ns + np.arange(200) * 600_000_000_000 // 5
    tt = tt_julian_dates(ticks)
    ut1 = tt[0], tt[1] + (-0.108 - 37 - 32.184) / 86_400
    turned = erfa.rz(erfa.gst06a(*ut1, *tt), erfa.pnm06a(*tt))
    pole = erfa.pom00(0.145 * ARCSECOND_RAD, 0.246 * ARCSECOND_RAD, erfa.sp00(*tt))
    difference_m = np.abs(itrf_rotation(ticks, plain) - pole @ turned).max() * LOW_ORBIT_M
    a_tenth_of_a_millimetre = 1e-4
    assert difference_m < a_tenth_of_a_millimetre


def test_interpolated_precession_nutation_is_within_a_tenth_of_a_millimetre(
    earth: EarthOrientation,
) -> None:
    rng = np.random.default_rng(1)
    ticks = EVENT.tai_ns + rng.integers(-(10**17), 10**17, 400)
    at = earth.at(ticks)
    x, y, s = erfa.xys06a(*tt_julian_dates(ticks))
    exact = erfa.c2ixys(x + at.celestial_pole_dx_rad, y + at.celestial_pole_dy_rad, s)
    pole = erfa.pom00(at.pole_x_rad, at.pole_y_rad, erfa.sp00(*tt_julian_dates(ticks)))
    days, ns = np.divmod(ticks, 86_400_000_000_000)
    turn = erfa.rz(
        erfa.era00(days + 2436204.5, ns / 86_400e9 + at.ut1_minus_tai_s / 86_400), np.eye(3)
    )
    error_m = np.abs(itrf_rotation(ticks, earth) - pole @ turn @ exact).max() * LOW_ORBIT_M
    assert error_m < 1e-4


def test_teme_is_the_true_equator_with_the_mean_equinox_of_1980(earth: EarthOrientation) -> None:
    """The IAU 1976/1980 chain without corrections is off by its known nutation error of ~0.1 as."""
    tt = EVENT.tt_julian_date()
    of_date = erfa.numat(erfa.obl80(*tt), *erfa.nut80(*tt)) @ erfa.pmat76(*tt)
    chain = (erfa.rz(erfa.eqeq94(*tt), np.eye(3)) @ of_date).T
    difference_m = np.abs(teme_rotation(EVENT, earth) - chain).max() * LOW_ORBIT_M
    nutation_error_of_1980_m = 6.0
    assert 0.1 < difference_m < nutation_error_of_1980_m


def test_eme2000_lies_23_milliarcseconds_from_gcrf() -> None:
    """IERS Conventions (2010), eq. 5.21: xi0 = -16.617, eta0 = -6.8192, dalpha0 = -14.6 mas."""
    xi, eta, alpha = (a * 1e-3 * ARCSECOND_RAD for a in (-16.617, -6.8192, -14.6))
    pole = eme2000_to_gcrf(np.array([0.0, 0.0, 1.0]))
    equinox = eme2000_to_gcrf(np.array([1.0, 0.0, 0.0]))
    a_microarcsecond = 1e-6 * ARCSECOND_RAD
    assert pole[:2] == pytest.approx([xi, eta], abs=a_microarcsecond)
    assert equinox[1:] == pytest.approx([alpha, -xi], abs=a_microarcsecond * 20)


def random_states(count: int) -> tuple[Float64[ndarray, "n 3"], Float64[ndarray, "n 3"]]:
    rng = np.random.default_rng(7)
    return rng.normal(size=(count, 3)) * LOW_ORBIT_M, rng.normal(size=(count, 3)) * 7.5e3


def test_itrf_and_back_is_the_same_state(earth: EarthOrientation) -> None:
    ticks = EVENT.tai_ns + np.arange(50) * 10**12
    position, velocity = random_states(50)
    back = itrf_to_gcrf(ticks, *gcrf_to_itrf(ticks, position, velocity, earth), earth)
    assert np.abs(back[0] - position).max() < ROUNDING_M
    assert np.abs(back[1] - velocity).max() < ROUNDING_M_S


def test_velocity_in_itrf_is_the_derivative_of_position(earth: EarthOrientation) -> None:
    position, velocity = random_states(20)
    step_s = 0.5
    ahead, _ = gcrf_to_itrf(EVENT.plus(step_s), position + velocity * step_s, velocity, earth)
    behind, _ = gcrf_to_itrf(EVENT.plus(-step_s), position - velocity * step_s, velocity, earth)
    _, found = gcrf_to_itrf(EVENT, position, velocity, earth)
    third_derivative_m_s = 3e-4
    assert np.abs((ahead - behind) / (2 * step_s) - found).max() < third_derivative_m_s


def test_many_instants_agree_with_one_at_a_time(earth: EarthOrientation) -> None:
    ticks = EVENT.tai_ns + np.arange(5) * 10**13
    position, velocity = random_states(5)
    for turn in (teme_to_gcrf, gcrf_to_itrf, itrf_to_gcrf):
        together = turn(ticks, position, velocity, earth)
        for i, tick in enumerate(ticks):
            alone = turn(Instant(int(tick)), position[i], velocity[i], earth)
            assert np.abs(together[0][i] - alone[0]).max() < ROUNDING_M
            assert np.abs(together[1][i] - alone[1]).max() < ROUNDING_M_S


def test_objects_come_before_times(earth: EarthOrientation) -> None:
    ticks = EVENT.tai_ns + np.arange(5) * 10**13
    position, velocity = (a.reshape(4, 5, 3) for a in random_states(20))
    together, _ = itrf_to_gcrf(ticks, position, velocity, earth)
    alone, _ = itrf_to_gcrf(ticks, position[2], velocity[2], earth)
    assert together.shape == (4, 5, 3)
    assert np.abs(together[2] - alone).max() < ROUNDING_M


def test_rotations_are_orthonormal_and_right_handed(earth: EarthOrientation) -> None:
    ticks = EVENT.tai_ns + np.arange(50) * 10**13
    for rotation in (teme_rotation(ticks, earth), itrf_rotation(ticks, earth)):
        assert np.abs(rotation @ np.swapaxes(rotation, -1, -2) - np.eye(3)).max() < 1e-14
        assert np.linalg.det(rotation) == pytest.approx(np.ones(50), abs=1e-14)


coordinates = st.floats(-5e7, 5e7)
vectors = st.tuples(coordinates, coordinates, coordinates).map(np.array)


@given(vectors, vectors)
def test_rtn_rows_are_orthonormal_with_r_up_and_t_forward(
    position: Float64[ndarray, "3"], velocity: Float64[ndarray, "3"]
) -> None:
    area = np.linalg.norm(np.cross(position, velocity))
    if area <= 1e-3 * np.linalg.norm(position) * np.linalg.norm(velocity):
        return  # nearly parallel: the normal is not defined to rounding
    basis = rtn_basis(position, velocity)
    assert np.abs(basis @ basis.T - np.eye(3)).max() < 1e-12
    assert np.linalg.det(basis) == pytest.approx(1, abs=1e-12)
    assert basis[0] @ position == pytest.approx(np.linalg.norm(position))
    assert basis[1] @ velocity > 0


def test_rtn_of_a_circle_is_position_velocity_and_normal() -> None:
    basis = rtn_basis(np.array([[7e6, 0, 0], [0, 7e6, 0]]), np.array([[0, 7e3, 0], [0, 0, 7e3]]))
    assert basis.tolist() == [np.eye(3).tolist(), [[0, 1, 0], [0, 0, 1], [1, 0, 0]]]


def test_there_is_no_rtn_frame_on_a_straight_fall() -> None:
    with pytest.raises(BadDataError, match="parallel"):
        rtn_basis(np.array([7e6, 0, 0]), np.array([-1.0, 0, 0]))


@given(st.floats(-np.pi / 2, np.pi / 2), st.floats(-np.pi, np.pi), st.floats(-1e5, 5e7))
def test_geodetic_gives_the_place_back(
    latitude_rad: float, longitude_rad: float, height_m: float
) -> None:
    """The forward formula is closed (Heiskanen & Moritz 1967, eq. 5-3)."""
    a, f = WGS84_SEMI_MAJOR_AXIS_M, WGS84_FLATTENING
    e2 = f * (2 - f)
    n = a / np.sqrt(1 - e2 * np.sin(latitude_rad) ** 2)
    across = (n + height_m) * np.cos(latitude_rad)
    place = np.array([
        across * np.cos(longitude_rad),
        across * np.sin(longitude_rad),
        (n * (1 - e2) + height_m) * np.sin(latitude_rad),
    ])  # fmt: skip
    found = geodetic(place)
    a_millimetre_rad = 1e-3 / a
    assert float(found.height_m) == pytest.approx(height_m, abs=1e-6)
    assert float(found.latitude_rad) == pytest.approx(latitude_rad, abs=a_millimetre_rad)
    turn = (float(found.longitude_rad) - longitude_rad + np.pi) % (2 * np.pi) - np.pi
    assert abs(turn) * across < 1e-4  # metres


def test_geodetic_takes_any_leading_axes() -> None:
    places = np.full((2, 5, 3), 5e6)
    assert geodetic(places).height_m.shape == (2, 5)
