"""Kernel that moves many states through gravity's harmonics by Runge and Kutta's rule."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_ROTATION_RAD_S, MU_EARTH_M3_S2
from greenzone.orbits.gravity import DEGREE, gravity_acceleration

__all__ = ["move_through_gravity"]

_MU = MU_EARTH_M3_S2
_OMEGA = EARTH_ROTATION_RAD_S
_STEP_S = 10.0
"""Leaves 1e-5 m a step in low orbit."""


@kernel
def move_through_gravity(
    states: Float64[ndarray, "n 6"],
    seconds: Float64[ndarray, " t"],
    sidereal_rad: float,
    cosine: Float64[ndarray, "d d"],
    sine: Float64[ndarray, "d d"],
    moved: Float64[ndarray, "n t 6"],
) -> None:
    """Fills the states at ascending times, in axes of the equator at the epoch (time zero).

    `sidereal_rad` is Greenwich's angle at the epoch; the harmonics turn with the Earth.
    """
    v, w = np.zeros((DEGREE + 2, DEGREE + 2)), np.zeros((DEGREE + 2, DEGREE + 2))
    for i in range(len(states)):
        y, t = states[i].copy(), 0.0
        for k in range(len(seconds)):
            steps = max(1, math.ceil(abs(seconds[k] - t) / _STEP_S))
            length = (seconds[k] - t) / steps
            for _ in range(steps):
                k1 = _rates(y, sidereal_rad + _OMEGA * t, cosine, sine, v, w)
                middle = sidereal_rad + _OMEGA * (t + 0.5 * length)
                k2 = _rates(y + 0.5 * length * k1, middle, cosine, sine, v, w)
                k3 = _rates(y + 0.5 * length * k2, middle, cosine, sine, v, w)
                t += length
                k4 = _rates(y + length * k3, sidereal_rad + _OMEGA * t, cosine, sine, v, w)
                y = y + length / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4)
            moved[i, k] = y


@kernel
def _rates(
    y: Float64[ndarray, " 6"],
    angle: float,
    cosine: Float64[ndarray, "d d"],
    sine: Float64[ndarray, "d d"],
    v: Float64[ndarray, "d1 d1"],
    w: Float64[ndarray, "d1 d1"],
) -> Float64[ndarray, " 6"]:
    """Velocity and acceleration."""
    c, s = math.cos(angle), math.sin(angle)
    east, north = c * y[0] + s * y[1], c * y[1] - s * y[0]
    ax, ay, az = gravity_acceleration(east, north, y[2], cosine, sine, v, w)
    central = -_MU / (y[0] * y[0] + y[1] * y[1] + y[2] * y[2]) ** 1.5
    rates = np.empty(6)
    rates[0], rates[1], rates[2] = y[3], y[4], y[5]
    rates[3] = central * y[0] + c * ax - s * ay
    rates[4] = central * y[1] + s * ax + c * ay
    rates[5] = central * y[2] + az
    return rates
