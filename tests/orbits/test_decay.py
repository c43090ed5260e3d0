"""Mean elements that decay in real air: against the full equations, and in what must hold."""

from __future__ import annotations

import math

import numpy as np
import pytest
from jaxtyping import Float64
from numpy import ndarray

from full_motion import FullMotion
from greenzone.core.errors import OutOfSpanError
from greenzone.core.instant import parse_utc
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.orbits.decay import DecayingOrbits, decay_of, mean_orbits_of_states
from greenzone.orbits.decay_air import DecayAir, decay_air, flux_log_sigma
from greenzone.orbits.decay_kernels import elements_before
from greenzone.orbits.high_zonals import high_zonal_rates
from greenzone.orbits.mean_arcs import equator_frame

START = parse_utc("2022-03-01T00:00:00Z")
DAY_S = 86_400.0
MU = 3.986004418e14
LIFE_SHARE = 0.03
"""Averaging, the short-period height and the last revolutions: a few hours of some days."""


@pytest.fixture(scope="module")
def air() -> DecayAir:
    return decay_air(shipped_space_weather(), START, START.plus(60.0 * DAY_S))


def state_of(perigee_m: float, apogee_m: float, tilt_deg: float) -> Float64[ndarray, "6"]:
    """A state at the perigee, which is 60 degrees from the node."""
    low, high = 6378137.0 + perigee_m, 6378137.0 + apogee_m
    speed = math.sqrt(MU * (2.0 / low - 2.0 / (low + high)))
    u, i = math.radians(60.0), math.radians(tilt_deg)
    out = np.array([math.cos(u), math.sin(u) * math.cos(i), math.sin(u) * math.sin(i)])
    on = np.array([-math.sin(u), math.cos(u) * math.cos(i), math.cos(u) * math.sin(i)])
    return np.concatenate([low * out, speed * on])


def orbits_of(state: Float64[ndarray, "6"], ballistic: float) -> DecayingOrbits:
    earth = shipped_earth_orientation()
    frame = equator_frame(START, earth)
    position, velocity = frame.into_gcrf(state[None, :3]), frame.into_gcrf(state[None, 3:])
    return mean_orbits_of_states(START, position, velocity, np.array([ballistic]), earth)


@pytest.mark.parametrize(
    ("perigee_m", "apogee_m", "tilt_deg", "ballistic"),
    [(255e3, 265e3, 82.6, 0.3), (195e3, 700e3, 51.6, 0.35)],
)
def test_lives_agree_with_the_full_equations_in_the_same_air(
    air: DecayAir, perigee_m: float, apogee_m: float, tilt_deg: float, ballistic: float
) -> None:
    state = state_of(perigee_m, apogee_m, tilt_deg)
    truth_s, _ = FullMotion(air, START, ballistic).fall(state, 60.0, 12.0 * DAY_S, ())
    assert 0.3 * DAY_S < truth_s < 11.0 * DAY_S
    found = decay_of(orbits_of(state, ballistic), np.array([20.0 * DAY_S]), air)
    assert found.end_s[0] == pytest.approx(truth_s, rel=LIFE_SHARE, abs=3_600.0)


def many(count: int = 40) -> DecayingOrbits:
    rng = np.random.default_rng(5)
    elements = np.column_stack(
        [
            6378e3 + rng.uniform(200e3, 480e3, count),
            rng.uniform(1e-4, 8e-3, count),
            rng.uniform(0.2, 1.7, count),
            rng.uniform(0.0, 6.0, count),
            rng.uniform(0.0, 6.0, count),
        ]
    )
    return DecayingOrbits(START, elements, np.zeros(count), rng.uniform(0.02, 0.5, count))


def test_more_drag_never_lives_longer(air: DecayAir) -> None:
    times = np.array([55.0 * DAY_S])
    ends = [decay_of(many().with_drag(f), times, air).end_s for f in (0.5, 1.0, 2.0)]
    assert np.all(ends[1] <= ends[0])
    assert np.all(ends[2] <= ends[1])
    assert np.isfinite(ends[1]).any()


def test_axes_only_fall_and_nothing_is_told_after_the_end(air: DecayAir) -> None:
    times = np.arange(0.0, 50.0) * DAY_S
    found = decay_of(many(), times, air)
    axes = found.elements[:, :, 0]
    for row, end in zip(axes, found.end_s, strict=True):
        assert np.all(np.isnan(row) == (times >= end))
        assert np.all(np.diff(row[~np.isnan(row)]) < 0.0)


def test_going_back_undoes_going_forward(air: DecayAir) -> None:
    orbits = many().with_drag(0.3)
    later_s = 10.0 * DAY_S
    found = decay_of(orbits, np.array([later_s]), air)
    up = np.flatnonzero(np.isfinite(found.elements[:, 0, 0]) & (orbits.elements[:, 0] > 6.7e6))
    assert len(up) > 5
    then = found.elements[up, 0]
    back = elements_before(
        then,
        np.full(len(up), later_s),
        orbits.ballistic_m2_kg[up],
        np.arange(len(up) + 1),
        np.zeros(len(up)),
        air.clocked(START),
        high_zonal_rates(then[:, 2]),
    )
    fallen = orbits.elements[up, 0] - then[:, 0]
    assert np.all(np.abs(back[:, 0] - orbits.elements[up, 0]) < 0.01 * fallen + 5.0)


def test_what_has_no_orbit_has_no_life(air: DecayAir) -> None:
    elements = np.array(
        [[6378e3 + 90e3, 1e-3, 1.0, 0.0, 0.0], [7000e3, 0.075, 1.0, 0.0, 0.0], [np.nan] * 5]
    )
    orbits = DecayingOrbits(START, elements, np.zeros(3), np.full(3, 0.1))
    end = decay_of(orbits, np.array([DAY_S]), air).end_s
    assert end[0] == 0.0
    assert end[1] > 0.0
    assert np.isnan(end[2])


class TestTheForecast:
    weather = shipped_space_weather()
    after = weather.last_observed.plus(200.0 * DAY_S)

    def test_more_flux_is_more_air(self) -> None:
        start = self.weather.last_observed.plus(100.0 * DAY_S)
        airs = [decay_air(self.weather, start, self.after, s) for s in (-1.0, 0.0, 1.0)]
        middle = [float(one.log_density[:, 25].mean()) for one in airs]
        assert middle[0] < middle[1] < middle[2]

    def test_its_doubt_grows_to_a_limit(self) -> None:
        sigmas = [flux_log_sigma(days) for days in (-5.0, 0.0, 100.0, 5_000.0)]
        assert sigmas == [0.1, 0.1, pytest.approx(0.2), 0.4]

    def test_air_before_the_table_is_refused(self) -> None:
        early = parse_utc("2007-01-11T22:26:00Z")
        with pytest.raises(OutOfSpanError, match="no space weather"):
            decay_air(self.weather, early, early.plus(DAY_S))
