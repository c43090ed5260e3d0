"""Secular rates and mean energy are parts of one Hamiltonian."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.constants import EARTH_RADIUS_M, J2, MU_EARTH_M3_S2
from greenzone.orbits.zonal_rates import mean_energy, secular_rates

STEP = 1e-4


def _energy(big_l: float, big_g: float, big_h: float) -> float:
    """Mean energy as a function of Delaunay's momenta."""
    return float(mean_energy(big_l**2 / MU_EARTH_M3_S2, 1 - (big_g / big_l) ** 2, big_h / big_g))


@given(
    a=st.floats(6.7e6, 1.2e7), e=st.floats(0.01, 0.4), inclination=st.floats(0.05, math.pi - 0.05)
)
def test_rates_are_the_derivatives_of_the_mean_energy(
    a: float, e: float, inclination: float
) -> None:
    eta, c = math.sqrt(1 - e * e), math.cos(inclination)
    momenta = [math.sqrt(MU_EARTH_M3_S2 * a)]
    momenta += [momenta[0] * eta, momenta[0] * eta * c]
    rates = []
    for i in range(3):
        step = STEP * momenta[0] * eta * (0.05 if i == 0 else 0.01)
        up, down = list(momenta), list(momenta)
        up[i] += step
        down[i] -= step
        rates.append((_energy(*up) - _energy(*down)) / (2 * step))
    anomaly, perigee, node, _ = secular_rates(a, e * e, c)
    n = math.sqrt(MU_EARTH_M3_S2 / a**3)
    # differencing loses 6 digits of the energy
    assert (anomaly, perigee, node) == pytest.approx(rates, abs=3e-8 * n)


def test_node_of_a_sun_synchronous_orbit_turns_once_a_year() -> None:
    _, _, node, _ = secular_rates(EARTH_RADIUS_M + 800e3, 1e-6, math.cos(math.radians(98.603)))
    second_order = 3 * J2  # the textbook's 98.603 degrees is for J2 to first order
    assert math.degrees(node) * 86_400 == pytest.approx(360 / 365.2422, rel=second_order)


def test_perigee_stands_still_at_the_critical_inclination() -> None:
    n = math.sqrt(MU_EARTH_M3_S2 / 8e6**3)
    _, perigee, _, _ = secular_rates(8e6, 0.01, math.sqrt(0.2))
    assert abs(perigee) < 10 * J2**2 * n
