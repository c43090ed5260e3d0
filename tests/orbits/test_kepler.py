"""Kepler's equation and two-body elements, for every orbit that is closed."""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.orbits.kepler import eccentric_longitude, osculating_elements, turned
from greenzone.orbits.zonal import kepler_state_of
from moving_fragments import kepler_state

ANGLE = st.floats(-10.0, 10.0)
KEPLER_RAD = 1e-12
ROUNDING_M = 1e-4
"""1e-11 of 10,000 km; the mean argument of latitude loses a digit or two at e = 0.98."""

COSINE_RAD = 2e-8
"""An inclination near 0 or 180 degrees is known from its cosine only to this."""


@given(e=st.floats(0.0, 0.9999), perigee=ANGLE, eccentric=st.floats(-math.pi, math.pi))
def test_keplers_equation_is_solved_for_any_eccentricity(
    e: float, perigee: float, eccentric: float
) -> None:
    k, h = e * math.cos(perigee), e * math.sin(perigee)
    lam = eccentric - e * math.sin(eccentric) + perigee
    f = eccentric_longitude(k, h, lam)
    left = f - k * math.sin(f) + h * math.cos(f) - lam
    assert abs(math.remainder(left, 2 * math.pi)) < KEPLER_RAD


@given(
    e=st.floats(0.0, 0.98),
    inclination=st.sampled_from([0.0, 1e-9, 0.5, math.pi / 2, 2.5, math.pi - 1e-9, math.pi]),
    node=ANGLE,
    perigee=ANGLE,
    eccentric=ANGLE,
)
def test_a_state_comes_back_from_its_elements(
    e: float, inclination: float, node: float, perigee: float, eccentric: float
) -> None:
    state = kepler_state(7e6 / (1 - e), e, inclination, node, perigee, eccentric)
    again = np.array(kepler_state_of(*osculating_elements(*state)))
    scale = float(np.linalg.norm(state[:3])) / 1e7 / (1 - e)
    flat = COSINE_RAD * 7e6 if abs(math.sin(inclination)) < 1e-4 else 0.0
    assert np.abs(again - state)[:3].max() < ROUNDING_M * scale + flat / (1 - e)
    assert np.abs(again - state)[3:].max() < (1e-6 + 1e-3 * flat) / (1 - e)


def test_an_unbound_state_has_no_axis() -> None:
    escape = math.sqrt(2 * MU_EARTH_M3_S2 / 7e6)
    assert osculating_elements(7e6, 0.0, 0.0, 0.0, 1.001 * escape, 0.0)[0] < 0.0
    assert osculating_elements(7e6, 0.0, 0.0, 0.0, 0.999 * escape, 0.0)[0] > 0.0


@given(angle=ANGLE, by=st.floats(-0.02, 0.02))
def test_a_small_turn_is_a_turn(angle: float, by: float) -> None:
    c, s = turned(math.cos(angle), math.sin(angle), by)
    assert abs(c - math.cos(angle + by)) < 1e-13
    assert abs(s - math.sin(angle + by)) < 1e-13
