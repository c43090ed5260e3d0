"""The full equations of motion in the air of a decay, integrated plainly: a twin of averaging.

Position and velocity by Runge-Kutta steps of the fourth order, with J2 and J3, drag against the
turning air, and a density looked up without the project's kernels.
"""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.constants import (
    EARTH_RADIUS_M,
    EARTH_ROTATION_RAD_S,
    J2,
    J3,
    MU_EARTH_M3_S2,
    WGS84_FLATTENING,
)
from greenzone.core.instant import Instant
from greenzone.orbits.decay_air import AIR_OFFSET_M, AIR_SCALE_M, HEIGHT_LOG_STEP, DecayAir

__all__ = ["FullMotion"]


class FullMotion:
    """One object; the clock starts at `reference`, the frame is the true equator."""

    def __init__(self, air: DecayAir, reference: Instant, ballistic_m2_kg: float) -> None:
        self.air = air
        self.start_s = air.start.seconds_since(reference)
        day, fraction = reference.utc_julian_date()
        self.sun = math.radians(280.460 + 0.9856474 * (day - 2451545.0 + fraction))
        self.ballistic = ballistic_m2_kg

    def density(self, t: float, position: Float64[ndarray, "3"]) -> float:
        """Density (kg/m3), by linear interpolation of its logarithm."""
        table = self.air.log_density
        r = float(np.linalg.norm(position))
        sine = float(position[2]) / r
        height = r - EARTH_RADIUS_M * (1.0 - WGS84_FLATTENING * sine * sine)
        sun = self.sun + math.radians(0.9856474) * t / 86_400.0
        noon = math.atan2(math.cos(math.radians(23.4393)) * math.sin(sun), math.cos(sun))
        hour = math.atan2(float(position[1]), float(position[0])) - noon + math.pi
        places = (
            min(max((t - self.start_s) / self.air.step_s, 0.0), table.shape[0] - 1.0001),
            math.log((height - AIR_OFFSET_M) / AIR_SCALE_M) / HEIGHT_LOG_STEP,
            (0.5 + math.asin(sine) / math.pi) * (table.shape[2] - 1.0001),
            (hour / (2.0 * math.pi) % 1.0) * table.shape[3],
        )
        low = [int(place) for place in places]
        shares = [place - whole for place, whole in zip(places, low, strict=True)]
        corner = np.take(table, [low[0], low[0] + 1], axis=0)
        corner = np.take(corner, [low[1], low[1] + 1], axis=1)
        corner = np.take(corner, [low[2], low[2] + 1], axis=2)
        corner = np.take(corner, [low[3] % table.shape[3], (low[3] + 1) % table.shape[3]], axis=3)
        for share in shares:
            corner = (1.0 - share) * corner[0] + share * corner[1]
        return float(np.exp(corner))

    def rate(self, t: float, state: Float64[ndarray, "6"]) -> Float64[ndarray, "6"]:
        """Velocity and acceleration."""
        x, v = state[:3], state[3:]
        r = float(np.linalg.norm(x))
        u = x[2] / r
        two = 1.5 * J2 * (EARTH_RADIUS_M / r) ** 2
        three = 2.5 * J3 * (EARTH_RADIUS_M / r) ** 3
        across = 1.0 + two * (1.0 - 5.0 * u * u) + three * (3.0 * u - 7.0 * u**3)
        along = 1.0 + two * (3.0 - 5.0 * u * u)
        pull = -MU_EARTH_M3_S2 / r**3 * x * np.array([across, across, along])
        pull[2] -= MU_EARTH_M3_S2 / r**2 * three * (6.0 * u * u - 7.0 * u**4 - 0.6)
        wind = v - EARTH_ROTATION_RAD_S * np.array([-x[1], x[0], 0.0])
        speed = float(np.linalg.norm(wind))
        pull = pull - 0.5 * self.ballistic * self.density(t, x) * speed * wind
        return np.concatenate([v, pull])

    def fall(
        self, state: Float64[ndarray, "6"], step_s: float, last_s: float, stops: tuple[float, ...]
    ) -> tuple[float, list[Float64[ndarray, "6"]]]:
        """When a height of 100 km is passed, or `last_s`; and the states at the stops before."""
        t, kept, waiting = 0.0, [], list(stops)
        while t < last_s:
            if waiting and t >= waiting[0] - 1e-6:
                kept.append(state.copy())
                waiting.pop(0)
            if np.linalg.norm(state[:3]) < EARTH_RADIUS_M + 100_000.0:
                break
            one = self.rate(t, state)
            two = self.rate(t + 0.5 * step_s, state + 0.5 * step_s * one)
            three = self.rate(t + 0.5 * step_s, state + 0.5 * step_s * two)
            four = self.rate(t + step_s, state + step_s * three)
            state = state + step_s / 6.0 * (one + 2.0 * two + 2.0 * three + four)
            t += step_s
        return t, kept
