"""Averaged drag against far more nodes and against energy; its pulse within a revolution."""

import math

import numpy as np
import pytest

from greenzone.core.constants import EARTH_ROTATION_RAD_S, MU_EARTH_M3_S2
from greenzone.orbits.arc_building import ENTRY_HEIGHT_M
from greenzone.orbits.arc_steps import perigee_height
from greenzone.orbits.density import log_density
from greenzone.orbits.drag import averaged_drag, drag_offsets, quadrature_nodes
from greenzone.orbits.drag_pulse import pulse_progress, pulse_sharpness
from greenzone.orbits.kepler import osculating_elements
from greenzone.orbits.zonal import state_at_eccentric_longitude, state_of_mean
from moving_fragments import kepler_state, sky, some_fragments

BALLISTIC = 0.5
FINE = 720


def _orbits() -> list[tuple[float, ...]]:
    cloud, frame = some_fragments(), sky().frame
    states = np.hstack([frame.from_gcrf(cloud.position_m), frame.from_gcrf(cloud.velocity_m_s)])
    found: list[tuple[float, ...]] = []
    for state in states[::7]:
        elements = osculating_elements(*state)
        a, k, h, c = elements[:4]
        if a > 0 and math.hypot(k, h) < 0.9 and perigee_height(a, k, h, c) > ENTRY_HEIGHT_M + 2e4:
            found.append(elements)
    return found


def _fine_rate_of_axis(a: float, k: float, h: float, c: float, node: float) -> float:
    """Mean of 2 a^2/mu times the drag's power over the mean anomaly, written out plainly."""
    total, (values, sun) = 0.0, sky().air
    for i in range(FINE):
        f = 2 * math.pi * i / FINE
        x, y, z, vx, vy, vz = state_at_eccentric_longitude(
            a, k, h, c, math.cos(node), math.sin(node), f
        )
        rho = math.exp(log_density(values, 0.0, sun, x, y, z))
        u = np.array([vx + EARTH_ROTATION_RAD_S * y, vy - EARTH_ROTATION_RAD_S * x, vz])
        force = -0.5 * rho * BALLISTIC * float(np.linalg.norm(u)) * u
        power = float(force @ np.array([vx, vy, vz]))
        total += (1 - k * math.cos(f) - h * math.sin(f)) / FINE * power
    return 2 * a * a / MU_EARTH_M3_S2 * total


def test_few_nodes_are_as_good_as_many() -> None:
    errors = []
    for a, k, h, c, node, _ in _orbits():
        rate = averaged_drag(a, k, h, c, node, BALLISTIC, 0.0, sky().air)[0]
        fine = _fine_rate_of_axis(a, k, h, c, node)
        if fine < 0.0:
            errors.append(abs(rate / fine - 1.0))
    assert len(errors) > 100
    assert np.median(errors) < 0.001
    assert np.percentile(errors, 99) < 0.01


def test_drag_takes_energy_and_rounds_the_orbit() -> None:
    for a, k, h, c, node, _ in _orbits():
        rates = averaged_drag(a, k, h, c, node, BALLISTIC, 0.0, sky().air)
        assert rates[0] <= 0.0
        if math.hypot(k, h) > 0.05:
            assert k * rates[1] + h * rates[2] <= 0.0


def test_drag_is_proportional_to_area_for_mass() -> None:
    a, k, h, c, node, _ = _orbits()[0]
    one = averaged_drag(a, k, h, c, node, BALLISTIC, 0.0, sky().air)
    two = averaged_drag(a, k, h, c, node, 2 * BALLISTIC, 0.0, sky().air)
    assert two[:5] == pytest.approx([2 * x for x in one[:5]])
    assert two[5:] == pytest.approx(one[5:])


def test_no_drag_above_the_air() -> None:
    rates = averaged_drag(9e6, 0.0, 0.01, 0.1, 1.0, BALLISTIC, 0.0, sky().air)
    assert rates == (0.0,) * 7


def test_elongated_orbits_get_more_nodes() -> None:
    counts = [quadrature_nodes(7e6 / (1 - e), e * e) for e in (0.0, 0.01, 0.1, 0.5, 0.95)]
    assert counts == sorted(counts)
    assert counts[0] == 12


def test_offsets_and_pulse_tell_the_same_story() -> None:
    """Averaged elements plus the pulse at the start are the elements at the start."""
    a, e = 7.1e6, 0.08
    k, h, c, node = e * math.cos(1.0), e * math.sin(1.0), 0.13, 0.4
    rates = averaged_drag(a, k, h, c, node, BALLISTIC, 0.0, sky().air)
    drop = rates[0] * 2 * math.pi * math.sqrt(a / MU_EARTH_M3_S2) * a
    sharpness = pulse_sharpness(math.hypot(rates[5], rates[6]))
    lag = math.atan2(rates[6], rates[5]) - 1.0
    for f in np.linspace(0.0, 6.0, 13):
        lam = f - k * math.sin(f) + h * math.cos(f)
        offsets = drag_offsets(a, k, h, c, node, lam, BALLISTIC, 0.0, sky().air)
        ahead, integral = pulse_progress(k, h, f, lag, sharpness)
        shape = 0.06  # the air is not quite a von Mises distribution
        assert -offsets[0] == pytest.approx(drop * ahead, abs=shape * abs(drop))
        lead = -1.5 * drop / a * integral
        assert -offsets[3] == pytest.approx(lead, abs=shape * 1.5 * abs(drop / a))


@pytest.mark.parametrize("e", [0.0, 0.05, 0.3, 0.9])
@pytest.mark.parametrize("sharpness", [2.0, 5.0, 40.0])
def test_a_pulse_averages_to_nothing_and_closes(e: float, sharpness: float) -> None:
    f = (np.arange(4000) + 0.5) * 2 * math.pi / 4000
    share = (1 - e * np.cos(f)) / len(f)
    values = np.array([pulse_progress(e, 0.0, x, 0.0, sharpness) for x in f])
    assert abs((values[:, 0] * share).sum()) < 1e-3
    assert abs((values[:, 1] * share).sum()) < 0.02
    assert np.abs(values).max() < math.pi / 3
    start = np.array(pulse_progress(e, 0.0, math.pi - 1e-9, 0.1, sharpness))
    end = np.array(pulse_progress(e, 0.0, math.pi + 1e-9, 0.1, sharpness))
    assert start == pytest.approx(end, abs=1e-6)


@pytest.mark.parametrize("z", [2.0, 5.0, 50.0, 1e4])
def test_sharpness_is_that_of_a_von_mises_distribution(z: float) -> None:
    x = np.linspace(-math.pi, math.pi, 200_001)
    density = np.exp(z * (np.cos(x) - 1.0))
    resultant = float((density * np.cos(x)).sum() / density.sum())
    assert pulse_sharpness(resultant) == pytest.approx(math.sqrt(2 * z), rel=0.03)


def test_drag_turns_with_the_earth() -> None:
    """Retrograde fragments meet more wind."""
    a, e = 6.9e6, 0.02
    rates = []
    for inclination in (0.3, math.pi - 0.3):
        elements = osculating_elements(*kepler_state(a, e, inclination, 0.0, 0.0, 0.0))
        rates.append(averaged_drag(*elements[:5], BALLISTIC, 0.0, sky().air)[0])
    wind = 2 * EARTH_ROTATION_RAD_S * a * math.cos(0.3) / 7600.0
    assert rates[1] / rates[0] == pytest.approx(1.0 + 2 * wind, rel=0.1)
    assert state_of_mean(a, e, 0.0, 1.0, 0.0, 0.0)[2] == 0.0
