"""The analytic theory against numerical integration of the very field it solves."""

import math

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from greenzone.core.constants import EARTH_RADIUS_M, J2, J3, J4, MU_EARTH_M3_S2
from greenzone.orbits.gravity import DEGREE
from greenzone.orbits.mean_conversion import mean_of_state
from greenzone.orbits.zonal import state_of_mean
from greenzone.orbits.zonal_rates import mean_energy, secular_rates, zonal_energy
from moving_fragments import kepler_state

DAY_S = 86_400.0
ORBITS = [
    pytest.param(a, e, i, id=f"a{a / 1e3:.0f}-e{e}-i{i}")
    for a, e, i in [
        (6.85e6, 0.002, 82.6),
        (6.9e6, 0.02, 82.6),
        (7.2e6, 0.05, 51.6),
        (7.6e6, 0.1, 97.0),
        (9.0e6, 0.25, 82.6),
        (1.3e7, 0.48, 83.0),
        (6.9e6, 0.01, 5.0),
        (6.9e6, 0.01, 120.0),
    ]
]
SECOND_ORDER_M = 150.0
"""Second-order short-period terms are left out: J2^2 a (5/2)^2 is some 50 m."""
ALONG_TRACK_M = 400.0
"""A day later: the mean axis is good to 1 m, and each is 15 x 3 pi m."""


def _zonal_rhs(_: float, y: np.ndarray) -> np.ndarray:
    r = float(np.linalg.norm(y[:3]))
    u, q = y[2] / r, EARTH_RADIUS_M / r
    legendre = ((3 * u * u - 1) / 2, (5 * u**3 - 3 * u) / 2, (35 * u**4 - 30 * u * u + 3) / 8)
    slope = (3 * u, (15 * u * u - 3) / 2, (140 * u**3 - 60 * u) / 8)
    terms = [(n, j * q**n) for n, j in ((2, J2), (3, J3), (4, J4))]
    radial = -1 + sum((n + 1) * j * p for (n, j), p in zip(terms, legendre, strict=True))
    north = -sum(j * s for (_, j), s in zip(terms, slope, strict=True))
    scale = MU_EARTH_M3_S2 / r**2
    up = y[:3] / r
    acceleration = scale * (radial * up + north * (np.array([0.0, 0.0, 1.0]) - u * up))
    return np.concatenate([y[3:], acceleration])


def _integrated(state: np.ndarray, seconds: np.ndarray) -> np.ndarray:
    answer = solve_ivp(
        _zonal_rhs,
        (0.0, seconds[-1]),
        state,
        method="DOP853",
        rtol=1e-11,
        atol=1e-5,
        t_eval=seconds,
    )
    return np.asarray(answer.y.T)


def _mean(state: np.ndarray) -> tuple[float, ...]:
    none, scratch = np.zeros((DEGREE + 1, DEGREE + 1)), np.zeros((DEGREE + 1, DEGREE + 1))
    return tuple(mean_of_state(state, 0.0, none, none, scratch, scratch.copy()))


def _after(mean: tuple[float, ...], seconds: float) -> np.ndarray:
    """The zonal theory alone, without the arcs: secular rates and J3's forcing."""
    a, k, h, c, node, lam, _ = mean
    anomaly, perigee, node_rate, forcing = secular_rates(a, k * k + h * h, c)
    turn, centre = perigee * seconds, forcing / perigee
    k1 = math.cos(turn) * k - math.sin(turn) * (h - centre)
    h1 = math.sin(turn) * k + math.cos(turn) * (h - centre) + centre
    return np.array(
        state_of_mean(a, k1, h1, c, node + node_rate * seconds, lam + (anomaly + perigee) * seconds)
    )


@pytest.mark.parametrize(("a", "e", "degrees"), ORBITS)
def test_theory_follows_the_zonal_field_for_a_day(a: float, e: float, degrees: float) -> None:
    state = kepler_state(a, e, math.radians(degrees), 0.7, 2.0, 0.5)
    seconds = np.linspace(0.0, DAY_S, 73)
    reference = _integrated(state, seconds)
    ours = np.array([_after(_mean(state), t) for t in seconds])
    error = (ours - reference)[:, :3]
    up = reference[:, :3] / np.linalg.norm(reference[:, :3], axis=1)[:, None]
    normal = np.cross(reference[:, :3], reference[:, 3:])
    normal /= np.linalg.norm(normal, axis=1)[:, None]
    radial, cross = (error * up).sum(1), (error * normal).sum(1)
    along = (error * np.cross(normal, up)).sum(1)
    # an error along the track shows up in the radius by up to e of it
    assert np.abs(radial).max() < SECOND_ORDER_M + 1.5 * e * ALONG_TRACK_M
    assert np.abs(cross).max() < SECOND_ORDER_M
    assert np.abs(along).max() < ALONG_TRACK_M


@pytest.mark.parametrize(("a", "e", "degrees"), ORBITS)
def test_states_of_mean_elements_hold_the_energy_within_a_revolution(
    a: float, e: float, degrees: float
) -> None:
    mean = _mean(kepler_state(a, e, math.radians(degrees), 0.7, 2.0, 0.5))
    n = math.sqrt(MU_EARTH_M3_S2 / a**3)
    energies = [zonal_energy(*_after(mean, t)) for t in np.linspace(0, 2 * math.pi / n, 60)]
    axis_error_m = np.ptp(energies) * 2 * a * a / MU_EARTH_M3_S2
    first_order_m = 1.5 * J2 * EARTH_RADIUS_M**2 / a
    assert axis_error_m < 0.02 * first_order_m / (1 - e) ** 3


@pytest.mark.parametrize(("a", "e", "degrees"), ORBITS)
def test_mean_energy_is_the_energy_of_the_state(a: float, e: float, degrees: float) -> None:
    state = kepler_state(a, e, math.radians(degrees), 0.7, 2.0, 0.5)
    axis, k, h, c, _, _, _ = _mean(state)
    assert mean_energy(axis, k * k + h * h, c) == pytest.approx(zonal_energy(*state), rel=1e-10)


@pytest.mark.parametrize("moved", range(6))
def test_short_period_terms_have_no_seam_at_zero_eccentricity(moved: int) -> None:
    base = np.array([6.9e6, 0.0, 0.0, 0.13, 1.0, 2.0])
    nudge = np.zeros(6)
    nudge[moved] = 1e-9 * (6.9e6 if moved == 0 else 1.0)
    steps = np.array(state_of_mean(*(base + nudge))) - np.array(state_of_mean(*base))
    assert np.abs(steps[:3]).max() < 3 * 6.9e6 * 1e-9
