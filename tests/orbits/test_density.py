"""The density table against NRLMSISE-00 itself, at places between its nodes."""

import math
from datetime import UTC, datetime

import numpy as np
import pymsis
import pytest

from greenzone.core.frames import gcrf_to_itrf, geodetic
from greenzone.core.instant import Instant, parse_utc
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.orbits.density import (
    CEILING_M,
    SLICE_S,
    build_density_table,
    geodetic_height,
    log_density,
)
from moving_fragments import DAY_S, EPOCH, sky

TYPICAL = 0.012
"""Half of the places are within this share of the model."""
WORST_TWENTIETH = 0.06
"""Of the places, 95 in 100. Between slices the 3-hourly Ap of the model jumps; ours slopes."""

BIAS = 0.005


def _places(rng: np.random.Generator, n: int) -> np.ndarray:
    direction = rng.normal(size=(n, 3))
    direction /= np.linalg.norm(direction, axis=1)[:, None]
    return direction * (6.371e6 + rng.uniform(110e3, 950e3, n))[:, None]


def _model(when: Instant, place: np.ndarray) -> float:
    """NRLMSISE-00 at a place on the table's frame, by the project's own frames."""
    earth, weather = shipped_earth_orientation(), shipped_space_weather()
    gcrf = sky().frame.into_gcrf(place[None])
    fixed, _ = gcrf_to_itrf(when, gcrf, np.zeros((1, 3)), earth)
    latitude, longitude, _ = geodetic(fixed)
    height = geodetic_height(*place)
    day, fraction = when.utc_julian_date()
    clock = datetime.fromtimestamp((day - 2440587.5 + fraction) * DAY_S, UTC)
    indices = weather.indices_at(when)
    result = pymsis.calculate(
        np.datetime64(clock.replace(tzinfo=None)),
        math.degrees(longitude[0]),
        math.degrees(latitude[0]),
        height * 1e-3,
        indices.f107_previous_day,
        indices.f107_avg81,
        indices.ap[None],
        version=0,
        geomagnetic_activity=-1,
    )
    return float(np.ravel(result)[pymsis.Variable.MASS_DENSITY])


def test_table_is_near_the_model_at_random_places_and_times() -> None:
    rng, table = np.random.default_rng(7), sky().density
    errors = []
    for place in _places(rng, 200):
        when = EPOCH.plus(float(rng.uniform(0, DAY_S)))
        seconds = table.seconds_since_start(when)
        ours = log_density(table.values, seconds, table.sun_offset_rad, *place)
        errors.append(ours - math.log(_model(when, place)))
    spread = np.abs(errors)
    assert np.median(spread) < TYPICAL
    assert np.percentile(spread, 95) < WORST_TWENTIETH
    assert abs(np.mean(errors)) < BIAS


def test_height_grid_is_fine_enough() -> None:
    """Along a vertical through nodes of latitude and local time nothing but height interpolates."""
    table = sky().density
    north = 10.0 * math.pi / 180 * 3
    hours = np.arange(24)
    errors = []
    for height in np.linspace(101e3, 940e3, 60):
        angle = hours[5] * 2 * math.pi / 24 - table.sun_offset_rad
        direction = np.array(
            [math.cos(north) * math.cos(angle), math.cos(north) * math.sin(angle), math.sin(north)]
        )
        place = direction * (6.36e6 + height)
        ours = log_density(table.values, 0.0, table.sun_offset_rad, *place)
        errors.append(ours - math.log(_model(table.start, place)))
    geocentric_is_not_geodetic = 0.006  # 0.19 degrees of latitude at most
    assert np.abs(errors).max() < 0.003 + geocentric_is_not_geodetic


def test_no_air_above_the_table_and_more_below_it() -> None:
    table = sky().density
    air = (table.values, 0.0, table.sun_offset_rad)
    assert log_density(*air, 0.0, 0.0, 6.3568e6 + CEILING_M + 1e3) == -math.inf
    low = [log_density(*air, 6.378e6 + h, 0.0, 0.0) for h in (60e3, 70e3, 80e3, 90e3)]
    assert low == sorted(low, reverse=True)
    assert all(np.isfinite(low))
    assert np.isfinite(log_density(*air, 6.3e6, 0.0, 0.0))


def test_times_outside_the_table_take_its_ends() -> None:
    table = sky().density
    place = (6.8e6, 0.0, 0.0)
    first = log_density(table.values, 0.0, table.sun_offset_rad, *place)
    assert log_density(table.values, -1e6, table.sun_offset_rad, *place) == first
    last = log_density(table.values, 1e9, table.sun_offset_rad, *place)
    end = (len(table.values) - 1) * SLICE_S
    assert log_density(table.values, end, table.sun_offset_rad, *place) == pytest.approx(last)


@pytest.mark.parametrize("text", ["2016-12-31T23:59:60.5Z", "2016-12-31T23:59:59.9999Z"])
def test_a_slice_may_fall_into_a_leap_second(text: str) -> None:
    weather = shipped_space_weather()
    moved = type(weather)(
        mjd=weather.mjd - int(weather.mjd[0]) + 57740,
        f107_obs=weather.f107_obs,
        f107_avg81_obs=weather.f107_avg81_obs,
        ap_daily=weather.ap_daily,
        ap_3h=weather.ap_3h,
        source="moved",
        sha256=weather.sha256,
        last_observed=parse_utc("2017-06-01T00:00:00Z"),
    )
    table = build_density_table(parse_utc(text), 60.0, moved, 1.0)
    assert np.isfinite(table.values).all()


def test_old_space_weather_tells_its_age() -> None:
    weather = shipped_space_weather()
    late = weather.last_observed.plus(10 * DAY_S)
    table = build_density_table(late, 3600.0, weather, 0.0)
    assert 10.0 <= table.weather_age_days < 10.0 + 2 * SLICE_S / DAY_S
    assert sky().density.weather_age_days == 0.0


def test_height_is_that_of_the_ellipsoid_within_80_m() -> None:
    places = _places(np.random.default_rng(1), 200)
    _, _, heights = geodetic(places)
    ours = np.array([geodetic_height(*place) for place in places])
    assert np.abs(ours - heights).max() < 80.0
