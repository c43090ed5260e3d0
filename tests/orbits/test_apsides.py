"""Apogee, perigee and period of states, as a Gabbard diagram shows them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.constants import MU_EARTH_M3_S2, WGS84_SEMI_MAJOR_AXIS_M
from greenzone.orbits.apsides import apsides


def state_at(axis_m: float, eccentricity: float, anomaly_rad: float) -> tuple[np.ndarray, ...]:
    """Position and velocity in the orbit's own plane."""
    p = axis_m * (1.0 - eccentricity**2)
    radius = p / (1.0 + eccentricity * np.cos(anomaly_rad))
    speed = np.sqrt(MU_EARTH_M3_S2 / p)
    position = radius * np.array([np.cos(anomaly_rad), np.sin(anomaly_rad), 0.0])
    velocity = speed * np.array([-np.sin(anomaly_rad), eccentricity + np.cos(anomaly_rad), 0.0])
    return position, velocity


@given(st.floats(6.5e6, 5e7), st.floats(0.0, 0.95), st.floats(-3.14, 3.14))
def test_any_place_of_an_orbit_gives_its_apsides(axis_m: float, e: float, anomaly: float) -> None:
    position, velocity = state_at(axis_m, e, anomaly)
    found = apsides(position[None], velocity[None])
    root_of_rounding_m = 1e-6 * axis_m  # e comes from a difference, so near 0 with half the digits
    apogee, perigee = axis_m * (1 + e), axis_m * (1 - e)
    assert found.apogee_m[0] + WGS84_SEMI_MAJOR_AXIS_M == pytest.approx(
        apogee, abs=root_of_rounding_m
    )
    assert found.perigee_m[0] + WGS84_SEMI_MAJOR_AXIS_M == pytest.approx(
        perigee, abs=root_of_rounding_m
    )
    period = 2.0 * np.pi * np.sqrt(axis_m**3 / MU_EARTH_M3_S2)
    assert found.period_s[0] == pytest.approx(period, rel=1e-9)


def test_an_open_orbit_has_a_perigee_but_neither_apogee_nor_period() -> None:
    position = np.array([[7e6, 0.0, 0.0]])
    velocity = np.array([[0.0, 1.5 * np.sqrt(MU_EARTH_M3_S2 / 7e6), 0.0]])
    found = apsides(position, velocity)
    assert np.isnan(found.period_s[0])
    assert np.isnan(found.apogee_m[0])
    assert found.perigee_m[0] == pytest.approx(7e6 - WGS84_SEMI_MAJOR_AXIS_M)


def test_rows_do_not_touch_each_other() -> None:
    pairs = [state_at(7e6, 0.01, 1.0), state_at(9e6, 0.2, -2.0), state_at(7e6, 1e-9, 0.0)]
    together = apsides(np.array([r for r, _ in pairs]), np.array([v for _, v in pairs]))
    for row, (position, velocity) in enumerate(pairs):
        alone = apsides(position[None], velocity[None])
        assert [values[row] for values in together] == [values[0] for values in alone]
