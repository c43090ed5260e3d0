"""Elements and states into each other, with their derivatives, for every kind of closed orbit."""

from __future__ import annotations

import math

import numpy as np
import pytest

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.probability._equinoctial_kernels import (
    equinoctial_of,
    kepler_states,
    state_and_jacobian,
)

ORBITS = {
    "circular and equatorial": [7.0e6, 0.0, 0.0, 0.0, math.sqrt(MU_EARTH_M3_S2 / 7.0e6), 0.0],
    "polar": [7.1e6, 1e5, 0.0, 10.0, 0.0, 7.5e3],
    "retrograde": [0.0, 7.2e6, 1e5, 7.3e3, 200.0, 900.0],
    "eccentric": [6.8e6, 1e6, 2e6, -1.0e3, 9.0e3, 2.0e3],
}
every_orbit = pytest.mark.parametrize("state", ORBITS.values(), ids=ORBITS)


def _elements(state: np.ndarray) -> np.ndarray:
    elements = np.empty(6)
    equinoctial_of(state, MU_EARTH_M3_S2, elements)
    return elements


def _state(elements: np.ndarray, seconds: float) -> tuple[np.ndarray, np.ndarray]:
    state, jacobian = np.empty(6), np.empty((6, 6))
    state_and_jacobian(elements, MU_EARTH_M3_S2, seconds, state, jacobian)
    return state, jacobian


@every_orbit
def test_elements_of_a_state_give_the_state_back(state: list[float]) -> None:
    given = np.array(state)
    back, _ = _state(_elements(given), 0.0)
    np.testing.assert_allclose(back[:3], given[:3], atol=1e-6)
    np.testing.assert_allclose(back[3:], given[3:], atol=1e-9)


@every_orbit
@pytest.mark.parametrize("seconds", [0.0, -700.0, 40_000.0])
def test_the_jacobian_is_that_of_differences(state: list[float], seconds: float) -> None:
    elements = _elements(np.array(state))
    _, jacobian = _state(elements, seconds)
    for k in range(6):
        step = np.zeros(6)
        step[k] = 1e-6 * (elements[0] if k == 0 else 1.0)
        ahead, _ = _state(elements + step, seconds)
        behind, _ = _state(elements - step, seconds)
        slope = (ahead - behind) / (2.0 * step[k])
        scale = np.abs(slope).max()
        np.testing.assert_allclose(jacobian[:, k], slope, rtol=2e-6, atol=1e-8 * scale)


@every_orbit
def test_the_plain_kernel_moves_as_the_one_with_derivatives(state: list[float]) -> None:
    elements = _elements(np.array(state))
    seconds = np.array([-3e4, 0.0, 12.5, 8e4])
    states = np.empty((4, 6))
    kepler_states(elements, MU_EARTH_M3_S2, seconds, states)
    for t in range(4):
        np.testing.assert_allclose(
            states[t], _state(elements, seconds[t])[0], rtol=1e-12, atol=1e-8
        )


@every_orbit
def test_energy_and_momentum_are_kept(state: list[float]) -> None:
    given = np.array(state)
    later, _ = _state(_elements(given), 12_345.0)
    for s in (given, later):
        energy = 0.5 * s[3:] @ s[3:] - MU_EARTH_M3_S2 / np.linalg.norm(s[:3])
        momentum = np.cross(s[:3], s[3:])
        if s is given:
            before = energy, momentum
    assert energy == pytest.approx(before[0], rel=1e-11)
    np.testing.assert_allclose(momentum, before[1], rtol=1e-11, atol=1e-2)


def test_an_open_orbit_has_no_elements() -> None:
    assert np.isnan(_elements(np.array([7e6, 0.0, 0.0, 0.0, 12e3, 0.0]))).all()


def test_elements_that_are_no_orbit_have_no_states() -> None:
    states = np.empty((1, 6))
    kepler_states(np.array([1e-3, 0.9, 0.6, 0.0, 0.0, 0.0]), MU_EARTH_M3_S2, np.zeros(1), states)
    assert np.isnan(states).all()
