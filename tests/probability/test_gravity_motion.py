from __future__ import annotations

import numpy as np
from scipy.integrate import solve_ivp

from greenzone.core.constants import EARTH_ROTATION_RAD_S, MU_EARTH_M3_S2
from greenzone.orbits.gravity import DEGREE, gravity_acceleration, harmonics
from greenzone.probability.gravity_motion import GravityMotion
from moving_fragments import sky

A_MILLIMETRE = 1e-3


def _derivative(t: float, y: np.ndarray) -> np.ndarray:
    frame, (cosine, sine) = sky().frame, harmonics()
    angle = frame.sidereal_rad + EARTH_ROTATION_RAD_S * t
    turn = np.array(
        [[np.cos(angle), np.sin(angle), 0], [-np.sin(angle), np.cos(angle), 0], [0, 0, 1]]
    )
    v, w = np.zeros((2, DEGREE + 2, DEGREE + 2))
    x, north, z = turn @ y[:3]
    pull = turn.T @ np.array(gravity_acceleration(x, north, z, cosine, sine, v, w))
    return np.concatenate([y[3:], pull - MU_EARTH_M3_S2 * y[:3] / np.linalg.norm(y[:3]) ** 3])


def test_states_move_as_by_an_adaptive_integrator_both_ways() -> None:
    frame = sky().frame
    start = np.array([7.0e6, 1e5, -2e5, 100.0, 5.0e3, 5.7e3])
    seconds = np.array([-600.0, -20.0, 0.0, 900.0])
    gcrf = np.concatenate([frame.into_gcrf(start[:3]), frame.into_gcrf(start[3:])])
    found = GravityMotion(frame)(gcrf[None], seconds)[0]
    for k, time in enumerate(seconds):
        exact = start
        if time != 0.0:
            exact = solve_ivp(_derivative, (0.0, time), start, rtol=1e-12, atol=1e-9).y[:, -1]
        assert np.abs(frame.from_gcrf(found[k, :3]) - exact[:3]).max() < A_MILLIMETRE
