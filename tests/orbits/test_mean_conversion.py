"""States to mean elements: what comes back, and where the theory says that it has no answer."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.orbits.gravity import DEGREE, harmonics, perturbing_potential
from greenzone.orbits.mean_conversion import mean_of_state
from greenzone.orbits.zonal import state_of_mean
from greenzone.orbits.zonal_rates import mean_energy, zonal_energy
from moving_fragments import kepler_state

START_OFFSET_M = 200.0
"""The axis follows the energy, not the state: second-order terms (50 m) and the tesserals of the
moment (70 m at the poles, twice that at the equator) stay as an offset."""


def _mean(state: np.ndarray, sidereal: float = 0.3) -> tuple[float, ...]:
    scratch = np.zeros((DEGREE + 1, DEGREE + 1))
    return tuple(mean_of_state(state, sidereal, *harmonics(), scratch, scratch.copy()))


@given(
    perigee_m=st.floats(6.55e6, 8e6),
    e=st.floats(0.0, 0.7),
    inclination=st.sampled_from([0.0, 0.1, 0.9, math.pi / 2, 1.44, 2.8, math.pi]),
    perigee=st.floats(-3.0, 3.0),
    eccentric=st.floats(-3.0, 3.0),
)
def test_mean_elements_give_back_the_state(
    perigee_m: float, e: float, inclination: float, perigee: float, eccentric: float
) -> None:
    state = kepler_state(perigee_m / (1 - e), e, inclination, 1.0, perigee, eccentric)
    *elements, left = _mean(state)
    assert left < 0.5
    offset = np.linalg.norm(np.array(state_of_mean(*elements))[:3] - state[:3])
    assert offset < START_OFFSET_M * float(np.linalg.norm(state[:3])) / 6.6e6 / (1 - e)


def test_eight_by_eight_energy_is_worth_tens_of_metres_of_axis() -> None:
    state = kepler_state(6.86e6, 0.01, 1.44, 0.5, 1.0, 0.3)
    axes = [_mean(state, angle)[0] for angle in np.linspace(0.0, math.pi, 24)]
    assert 30.0 < np.ptp(axes) / 2.0 < 120.0


def test_energy_of_mean_elements_holds_the_instant_less_the_mean_of_the_tesserals() -> None:
    state, sidereal = kepler_state(6.86e6, 0.01, 1.44, 0.5, 1.0, 0.3), 0.3
    a, k, h, c, node, lam, _ = _mean(state, sidereal)
    coefficients, scratch = harmonics(), np.zeros((DEGREE + 1, DEGREE + 1))

    def high(place: np.ndarray) -> float:
        ct, st_ = math.cos(sidereal), math.sin(sidereal)
        fixed = (ct * place[0] + st_ * place[1], ct * place[1] - st_ * place[0], place[2])
        return float(perturbing_potential(*fixed, *coefficients, 5, scratch, scratch.copy()))

    around = [state_of_mean(a, k, h, c, node, lam + x) for x in np.arange(720) * math.pi / 360]
    mean = float(np.mean([high(np.array(place[:3])) for place in around]))
    expected = zonal_energy(*state) + high(state[:3]) - mean
    axis_m = 0.5
    tolerance = axis_m * MU_EARTH_M3_S2 / (2 * a * a)
    assert mean_energy(a, k * k + h * h, c) == pytest.approx(expected, abs=tolerance)


def test_a_plunge_has_no_mean_elements() -> None:
    left = _mean(kepler_state(3.6e6, 0.9, 1.4, 0.0, 0.0, 3.0))[-1]
    assert not left < 100.0
