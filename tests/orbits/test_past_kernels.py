"""Mean elements carried through air beside closed forms and a numerical integration."""

from __future__ import annotations

import math

import numpy as np
import pytest
from jaxtyping import Float64
from numpy import ndarray
from scipy.integrate import solve_ivp

from greenzone.orbits.air_history import HEIGHT_STEP_M, LOWEST_M
from greenzone.orbits.past_kernels import carry_elements, decay_rates
from greenzone.orbits.sgp4_path_kernels import MU72_M3_S2, RADIUS72_M, secular_sgp4_rates

DAY_S = 86_400.0
NO_ZONALS = np.zeros((1, 3, 16))
BALLISTIC = np.array([0.05])
HEIGHTS = LOWEST_M + HEIGHT_STEP_M * np.arange(57)
SCALE_M = 60_000.0


def air(log_density: Float64[ndarray, " h"]) -> tuple[Float64[ndarray, "t h"], float, float]:
    return np.stack([log_density, log_density]), -100.0 * DAY_S, 200.0 * DAY_S


EVEN = air(np.full(57, math.log(1e-12)))
THINNING = air(math.log(2e-12) - (HEIGHTS - 400_000.0) / SCALE_M)


def orbit(height_m: float, e: float, i: float, node: float = 1.0, w: float = 2.0) -> ndarray:
    return np.array([[RADIUS72_M + height_m, e, i, node, w]])


def test_the_decay_of_a_circular_orbit_is_density_times_speed_times_radius() -> None:
    circle = orbit(450e3, 1e-7, 1.0)
    speed = math.sqrt(MU72_M3_S2 / circle[0, 0])
    found = decay_rates(circle, np.zeros(1), EVEN)
    assert found == pytest.approx([-1e-12 * speed * circle[0, 0]], rel=1e-6)


@pytest.mark.parametrize("days", [-60.0, 20.0])
def test_a_circle_in_even_air_shrinks_as_the_closed_form_has_it(days: float) -> None:
    """The root of the radius falls linearly."""
    start = orbit(600e3, 1e-6, 1.2)
    root = math.sqrt(start[0, 0]) - 0.5 * 0.05 * 1e-12 * math.sqrt(MU72_M3_S2) * days * DAY_S
    found = carry_elements(start, np.zeros(1), days * DAY_S, BALLISTIC, EVEN, NO_ZONALS, DAY_S)
    fallen = start[0, 0] - root**2
    assert start[0, 0] - found[0, 0] == pytest.approx(fallen, rel=1e-4)


def test_without_air_node_and_perigee_turn_at_sgp4s_rates_and_the_moons_and_the_suns() -> None:
    start, span_s = orbit(800e3, 0.01, math.radians(60.0)), 30.0 * DAY_S
    found = carry_elements(start, np.zeros(1), span_s, np.zeros(1), EVEN, NO_ZONALS, DAY_S)
    node, perigee = secular_sgp4_rates(*start[0, :3])
    turns = DAY_S * math.sqrt(MU72_M3_S2 / start[0, 0] ** 3) / (2.0 * math.pi)
    both = -math.radians(0.00338 + 0.00154) * math.cos(start[0, 2]) / turns / DAY_S
    """Larson & Wertz (1999), eqs 6-14 and 6-15."""
    assert found[0, 3] - start[0, 3] == pytest.approx((node + both) * span_s, rel=1e-9)
    moved = (found[0, 4] - start[0, 4] - perigee * span_s) / (2.0 * math.pi)
    assert moved == pytest.approx(round(moved), abs=1e-6)
    assert found[0, :3] == pytest.approx(start[0, :3], rel=1e-9)


def test_there_and_back_is_where_it_was() -> None:
    start = orbit(480e3, 0.004, math.radians(82.6))
    away = carry_elements(start, np.zeros(1), -50.0 * DAY_S, BALLISTIC, THINNING, NO_ZONALS, 3600.0)
    back = carry_elements(
        away, np.full(1, -50.0 * DAY_S), 0.0, BALLISTIC, THINNING, NO_ZONALS, 3600.0
    )
    assert away[0, 0] > start[0, 0] + 3e3
    assert back[0, 0] == pytest.approx(start[0, 0], abs=30.0)
    assert back[0, 1] == pytest.approx(start[0, 1], abs=1e-5)


def test_an_ellipse_decays_as_a_numerical_integration_has_it() -> None:
    """Two bodies and drag over the equator, 160 turns: size and shape agree to a hundredth."""
    start, days = orbit(900e3, 0.06, 0.0, 0.0, 0.0), 12.0
    ended = carry_elements(
        start, np.zeros(1), days * DAY_S, BALLISTIC, THINNING, NO_ZONALS, 0.25 * DAY_S
    )
    a, e = integrated(start[0, 0], start[0, 1], days * DAY_S)
    assert start[0, 0] - ended[0, 0] == pytest.approx(start[0, 0] - a, rel=0.01)
    assert start[0, 1] - ended[0, 1] == pytest.approx(start[0, 1] - e, rel=0.01)


def integrated(a: float, e: float, span_s: float) -> tuple[float, float]:
    """Semi-major axis and eccentricity of a plane orbit after drag, by its equations of motion."""
    near = a * (1.0 - e)
    fast = math.sqrt(MU72_M3_S2 * (2.0 / near - 1.0 / a))

    def motion(_: float, state: ndarray) -> ndarray:
        r, v = state[:2], state[2:]
        radius, speed = math.hypot(*r), math.hypot(*v)
        rho = 2e-12 * math.exp(-(radius - RADIUS72_M - 400_000.0) / SCALE_M)
        return np.concatenate([v, -MU72_M3_S2 * r / radius**3 - 0.5 * 0.05 * rho * speed * v])

    found = solve_ivp(
        motion, (0.0, span_s), [near, 0.0, 0.0, fast], method="DOP853", rtol=1e-10, atol=1e-6
    )
    r, v = found.y[:2, -1], found.y[2:, -1]
    radius, square = math.hypot(*r), float(v @ v)
    axis = 1.0 / (2.0 / radius - square / MU72_M3_S2)
    momentum = r[0] * v[1] - r[1] * v[0]
    return axis, math.sqrt(1.0 - momentum**2 / (MU72_M3_S2 * axis))


def test_an_orbit_that_leaves_all_bounds_is_not_a_number() -> None:
    low = orbit(130e3, 0.001, 1.0)
    dense = air(np.full(57, math.log(1e-9)))
    found = carry_elements(low, np.zeros(1), 30.0 * DAY_S, BALLISTIC, dense, NO_ZONALS, DAY_S)
    assert np.isnan(found).all()
