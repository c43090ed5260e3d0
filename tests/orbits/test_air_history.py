"""Air over months beside the model asked directly and a published atmosphere."""

from __future__ import annotations

import numpy as np
import pymsis
import pytest

from greenzone.core.instant import parse_utc
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.orbits.air_history import HEIGHT_STEP_M, LOWEST_M, air_history, steady_air

START = parse_utc("2021-11-15T00:00:00Z")
DAY_S = 86_400.0
STANDARD_1976 = {200_000.0: 2.541e-10, 400_000.0: 2.803e-12, 600_000.0: 1.137e-13}
"""Density (kg/m3) of the U.S. Standard Atmosphere 1976, tables of total density: mean activity."""


def row(height_m: float) -> int:
    return round((height_m - LOWEST_M) / HEIGHT_STEP_M)


@pytest.mark.parametrize("height_m", STANDARD_1976)
def test_steady_air_is_near_the_standard_atmosphere(height_m: float) -> None:
    air = steady_air(START, START.plus(10.0 * DAY_S))
    ratio = np.exp(air.log_density[:, row(height_m)]) / STANDARD_1976[height_m]
    assert np.ptp(ratio) == 0.0
    assert 0.5 < ratio[0] < 2.0


def test_a_day_is_the_mean_of_the_model_over_globe_and_hours() -> None:
    weather = shipped_space_weather()
    air = air_history(weather, START, START.plus(4.0 * DAY_S))
    now = weather.indices_at(START)
    places = np.meshgrid([-60.0, -20.0, 20.0, 60.0], [0.0, 90.0, 180.0, 270.0], indexing="ij")
    count = places[0].size
    asked = pymsis.calculate(
        np.full(count, np.datetime64("2021-11-15T12:00", "ms")),
        places[1].ravel(),
        places[0].ravel(),
        np.full(count, 450.0),
        np.full(count, now.f107_previous_day),
        np.full(count, now.f107_avg81),
        np.full((count, 7), now.ap[0]),
        version=0,
        geomagnetic_activity=-1,
    )
    density = asked[:, pymsis.Variable.MASS_DENSITY]
    found = np.exp(air.log_density[0, row(450_000.0)])
    assert density.min() < found < density.max()
    assert found == pytest.approx(density.mean(), rel=0.15)  # mean or geometric mean


def test_a_warp_changes_density_by_its_exponentials() -> None:
    air = steady_air(START, START.plus(200.0 * DAY_S))
    warped = air.warped(START, 0.3, -0.2)
    change = warped.log_density - air.log_density
    day = round(100.0 * DAY_S / air.step_s)
    assert change[0, row(450_000.0)] == pytest.approx(0.0, abs=1e-12)
    assert change[day, row(450_000.0)] == pytest.approx(0.3)
    assert change[0, row(550_000.0)] == pytest.approx(-0.2)
