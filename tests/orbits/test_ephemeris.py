"""An asset's states between the rows of its table."""

import math

import numpy as np
import pytest

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.core.errors import OutOfSpanError
from greenzone.orbits.ephemeris import Ephemeris
from moving_fragments import EPOCH, kepler_state

HERMITE_M = 4e-4
HERMITE_M_S = 2e-4
"""Of a cubic between states 10 s apart: n^4 a h^4 / 384, and its slope."""
A = 6.78e6
N = math.sqrt(MU_EARTH_M3_S2 / A**3)


def _states(seconds: np.ndarray) -> np.ndarray:
    return np.array([kepler_state(A, 0.0, 0.9, 0.2, 0.0, N * t) for t in seconds])


def _ephemeris(count: int = 100) -> Ephemeris:
    states = _states(10.0 * np.arange(count))
    return Ephemeris("asset", EPOCH, 10.0, states[:, :3].copy(), states[:, 3:].copy())


def test_states_between_the_rows_are_on_the_orbit() -> None:
    seconds = np.random.default_rng(4).uniform(0.0, 990.0, 300)
    position, velocity = _ephemeris().states_at(EPOCH, seconds)
    expected = _states(seconds)
    assert np.linalg.norm(position - expected[:, :3], axis=1).max() < HERMITE_M
    assert np.linalg.norm(velocity - expected[:, 3:], axis=1).max() < HERMITE_M_S


def test_rows_come_back_as_they_are() -> None:
    ephemeris = _ephemeris()
    position, velocity = ephemeris.states_at(EPOCH, 10.0 * np.arange(100))
    assert position == pytest.approx(ephemeris.position_m, rel=1e-14)
    assert velocity == pytest.approx(ephemeris.velocity_m_s, rel=1e-12, abs=1e-9)


def test_the_reference_may_be_another_instant() -> None:
    ephemeris = _ephemeris()
    one, _ = ephemeris.states_at(EPOCH, np.array([345.6]))
    two, _ = ephemeris.states_at(EPOCH.plus(300.0), np.array([45.6]))
    assert one == pytest.approx(two, abs=1e-6)


@pytest.mark.parametrize("seconds", [-0.1, 990.1, 1e9])
def test_times_outside_are_refused(seconds: float) -> None:
    ephemeris = _ephemeris()
    assert ephemeris.end == EPOCH.plus(990.0)
    with pytest.raises(OutOfSpanError, match="the ephemeris of asset spans 2021-11-15T02:47:40"):
        ephemeris.states_at(EPOCH, np.array([seconds]))
