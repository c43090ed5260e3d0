"""Fragments followed by numerical integration: the slow, plain twin of the analytic motion.

Gravity is written in spherical coordinates from Legendre functions (Vallado 2013, eqs. 8-19 to
8-27), not in Cunningham's functions as in the program. Density table, drag coefficient and
harmonics' values are the program's: what is compared is the motion, not the air.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from jaxtyping import Float64
from numpy import ndarray
from scipy.integrate import solve_ivp

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_RADIUS_M, EARTH_ROTATION_RAD_S, MU_EARTH_M3_S2
from greenzone.orbits.arc_building import ENTRY_HEIGHT_M
from greenzone.orbits.density import DensityTable, geodetic_height, log_density
from greenzone.orbits.drag import DRAG_COEFFICIENT
from greenzone.orbits.gravity import harmonics
from greenzone.orbits.mean_arcs import EquatorFrame

__all__ = ["NumericalPaths", "legendre_acceleration", "legendre_potential", "numerical_paths"]

RELATIVE_TOLERANCE = 1e-10
ABSOLUTE_TOLERANCE_M = 1e-4

_MU, _RE, _OMEGA = MU_EARTH_M3_S2, EARTH_RADIUS_M, EARTH_ROTATION_RAD_S
_Matrix = Float64[ndarray, "d d"]


class NumericalPaths(NamedTuple):
    """States of n fragments at t times in GCRF (NaN after their entry), and when they end."""

    states: Float64[ndarray, "n t 6"]
    end_s: Float64[ndarray, " n"]


@kernel
def legendre_potential(x: float, y: float, z: float, c: _Matrix, s: _Matrix) -> float:
    """Potential energy per mass (m2/s2) of all harmonics from degree 2, Earth-fixed place (m)."""
    r = math.sqrt(x * x + y * y + z * z)
    p = _legendre(z / r, c.shape[0] - 1)
    east = math.atan2(y, x)
    total = 0.0
    for n in range(2, c.shape[0]):
        for m in range(n + 1):
            wave = c[n, m] * math.cos(m * east) + s[n, m] * math.sin(m * east)
            total += (_RE / r) ** n * p[n, m] * wave
    return -_MU / r * total


@kernel
def legendre_acceleration(
    x: float, y: float, z: float, c: _Matrix, s: _Matrix
) -> tuple[float, float, float]:
    """Acceleration (m/s2) of all harmonics from degree 2, in Earth-fixed axes."""
    r = math.sqrt(x * x + y * y + z * z)
    flat = math.sqrt(x * x + y * y)
    degree = c.shape[0] - 1
    p = _legendre(z / r, degree + 1)
    east = math.atan2(y, x)
    by_r, by_latitude, by_east = 0.0, 0.0, 0.0
    for n in range(2, degree + 1):
        q = (_RE / r) ** n
        for m in range(n + 1):
            cos_m, sin_m = math.cos(m * east), math.sin(m * east)
            wave = c[n, m] * cos_m + s[n, m] * sin_m
            by_r -= (n + 1) * q * p[n, m] * wave
            by_latitude += q * (p[n, m + 1] - m * z / flat * p[n, m]) * wave
            by_east += q * m * p[n, m] * (s[n, m] * cos_m - c[n, m] * sin_m)
    by_r, by_latitude, by_east = _MU / (r * r) * by_r, _MU / r * by_latitude, _MU / r * by_east
    common = by_r / r - z / (r * r * flat) * by_latitude
    across = by_east / (flat * flat)
    return (
        common * x - across * y,
        common * y + across * x,
        by_r * z / r + flat / (r * r) * by_latitude,
    )


@kernel
def _legendre(sine: float, degree: int) -> _Matrix:
    """Unnormalised associated Legendre functions P[n, m], without the (-1)^m phase."""
    cosine = math.sqrt(1.0 - sine * sine)
    p = np.zeros((degree + 1, degree + 2))
    p[0, 0] = 1.0
    for n in range(1, degree + 1):
        p[n, n] = (2 * n - 1) * cosine * p[n - 1, n - 1]
        for m in range(n):
            below = p[n - 2, m] if n > 1 else 0.0
            p[n, m] = ((2 * n - 1) * sine * p[n - 1, m] - (n + m - 1) * below) / (n - m)
    return p


@kernel
def _rates(
    t: float,
    y: Float64[ndarray, "6"],
    ballistic: float,
    sidereal: float,
    c: _Matrix,
    s: _Matrix,
    density: Float64[ndarray, "a b d e"],
    table_s: float,
    sun_angle: float,
) -> Float64[ndarray, "6"]:
    out = np.empty(6)
    angle = sidereal + _OMEGA * t
    ct, st = math.cos(angle), math.sin(angle)
    gx, gy, gz = legendre_acceleration(ct * y[0] + st * y[1], ct * y[1] - st * y[0], y[2], c, s)
    r = math.sqrt(y[0] * y[0] + y[1] * y[1] + y[2] * y[2])
    ux, uy, uz = y[3] + _OMEGA * y[1], y[4] - _OMEGA * y[0], y[5]
    rho = math.exp(log_density(density, t + table_s, sun_angle, y[0], y[1], y[2]))
    drag = -0.5 * rho * ballistic * math.sqrt(ux * ux + uy * uy + uz * uz)
    pull = -_MU / (r * r * r)
    out[0], out[1], out[2] = y[3], y[4], y[5]
    out[3] = pull * y[0] + ct * gx - st * gy + drag * ux
    out[4] = pull * y[1] + st * gx + ct * gy + drag * uy
    out[5] = pull * y[2] + gz + drag * uz
    return out


def _entry(_: float, y: Float64[ndarray, "6"], *__: object) -> float:
    return float(geodetic_height(y[0], y[1], y[2])) - ENTRY_HEIGHT_M


_entry.terminal = True  # type: ignore[attr-defined]  # how solve_ivp is told to stop there


def numerical_paths(
    frame: EquatorFrame,
    position_m: Float64[ndarray, "n 3"],
    velocity_m_s: Float64[ndarray, "n 3"],
    area_to_mass_m2_kg: Float64[ndarray, " n"],
    seconds: Float64[ndarray, "n t"] | Float64[ndarray, " t"],
    density: DensityTable,
    progress: Callable[[int], None] = lambda _: None,
) -> NumericalPaths:
    """Each fragment alone, 8 x 8 gravity and drag, DOP853 at 1e-10, until entry or the last time.

    `seconds` after the frame's epoch, in order; one row for all or one for each.
    """
    n = len(position_m)
    times = np.broadcast_to(seconds, (n, np.shape(seconds)[-1]))
    start = np.concatenate([frame.from_gcrf(position_m), frame.from_gcrf(velocity_m_s)], axis=1)
    table_s = density.seconds_since_start(frame.epoch)
    air = (density.values, table_s, density.sun_offset_rad)
    states = np.full((*times.shape, 6), np.nan)
    end_s = np.empty(n)
    for i in range(n):
        ballistic = DRAG_COEFFICIENT * float(area_to_mass_m2_kg[i])
        answer = solve_ivp(
            _rates,
            (0.0, times[i, -1]),
            start[i],
            method="DOP853",
            rtol=RELATIVE_TOLERANCE,
            atol=ABSOLUTE_TOLERANCE_M,
            t_eval=times[i],
            events=_entry,
            args=(ballistic, frame.sidereal_rad, *harmonics(), *air),
        )
        if len(answer.t) > 0:  # none where it enters before the first time asked for
            states[i, : len(answer.t)] = answer.y.T
        end_s[i] = answer.t_events[0][0] if len(answer.t_events[0]) else times[i, -1]
        progress(i)
    for part in (slice(0, 3), slice(3, 6)):
        states[..., part] = frame.into_gcrf(states[..., part])
    return NumericalPaths(states, end_s)
