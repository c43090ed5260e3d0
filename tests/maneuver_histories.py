"""Histories of element sets with maneuvers that are known, made without the code under test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.messages.element_sets.element_table import ElementTable

DAY_S = 86_400.0
START_TAI_NS = 1_900_000_000 * 10**9
MU = 3.986004418e14
RADIUS_M = 6_378_137.0
J2 = 1.08262668e-3


@dataclass(frozen=True)
class Kick:
    """One burn: the day since the start, and the change of speed (m/s)."""

    day: float
    in_track_m_s: float = 0.0
    cross_track_m_s: float = 0.0
    latitude_rad: float = 0.7


@dataclass(frozen=True)
class Storm:
    """Drag that rises within half a day to `times` the usual, and goes back over some days."""

    day: float
    times: float
    days: float = 1.5


def history(
    days: float,
    kicks: tuple[Kick, ...] = (),
    *,
    per_day: float = 1.0,
    axis_m: float = 7.2e6,
    inclination_rad: float = 1.3,
    noise_m: float = 40.0,
    axis_noise_m: float = 0.5,
    tilt_noise_rad: float = 2e-6,
    drag_m_day: float = 0.5,
    storms: tuple[Storm, ...] = (),
    fit_days: float = 0.0,
    seed: int = 1,
    object_id: str = "90001",
) -> ElementTable:
    """Sets of a circular orbit under the first-order drift of J2 and drag.

    With `fit_days` the axis of a set is the mean of so many days before its epoch, as a fit's is.
    """
    rng = np.random.default_rng(seed)
    n = round(days * per_day)
    t = np.sort((np.arange(n) + rng.uniform(0.0, 0.4, n)) / per_day) * DAY_S
    air = (drag_m_day, storms, fit_days)
    a, i, node, u = _moved(t, kicks, axis_m, inclination_rad, air)
    u = u + rng.normal(0.0, noise_m / axis_m, n)
    a = a + rng.normal(0.0, axis_noise_m, n)
    i = i + rng.normal(0.0, tilt_noise_rad, n)
    node = node + rng.normal(0.0, tilt_noise_rad, n)
    values: dict[str, Any] = {
        "object_id": [object_id] * n,
        "name": ["SAMPLE"] * n,
        "epoch_tai_ns": START_TAI_NS + np.round(t * 1e9).astype(np.int64),
        "mean_motion_rad_s": _kozai(a, i),
        "eccentricity": np.full(n, 1e-3),
        "inclination_rad": i,
        "raan_rad": node % (2 * np.pi),
        "arg_perigee_rad": np.full(n, 1.0),
        "mean_anomaly_rad": (u - 1.0) % (2 * np.pi),
        "bstar": np.full(n, 1e-4),
    }
    return ElementTable.of(values, n)


def _moved(
    t: Float64[ndarray, " n"],
    kicks: tuple[Kick, ...],
    axis_m: float,
    inclination_rad: float,
    air: tuple[float, tuple[Storm, ...], float],
) -> tuple[Float64[ndarray, " n"], ...]:
    """Axis, inclination, node and argument of latitude, integrated in steps of a minute."""
    grid = np.arange(0.0, t[-1] + 120.0, 60.0)
    speed = np.sqrt(MU / axis_m)
    drag_m_day, storms, fit_days = air
    a = axis_m - np.cumsum(drag_m_day * _air(grid, storms)) * 60.0 / DAY_S
    i = np.full_like(grid, inclination_rad)
    turn = np.zeros_like(grid)
    for kick in kicks:
        after = grid >= kick.day * DAY_S
        a[after] += 2.0 * axis_m * kick.in_track_m_s / speed
        i[after] += kick.cross_track_m_s / speed * np.cos(kick.latitude_rad)
        turn[after] += kick.cross_track_m_s / speed * np.sin(kick.latitude_rad) / np.sin(i[0])
    latitude_rate, node_rate = _rates(a, i)
    u = np.concatenate(([0.0], np.cumsum(0.5 * (latitude_rate[1:] + latitude_rate[:-1]) * 60.0)))
    node = np.concatenate(([0.0], np.cumsum(0.5 * (node_rate[1:] + node_rate[:-1]) * 60.0)))
    node, u = node + turn, u - np.cos(i) * turn
    fitted = _mean_of_past(a, round(fit_days * DAY_S / 60.0))
    return tuple(np.interp(t, grid, x) for x in (fitted, i, node, u))


def _air(grid: Float64[ndarray, " k"], storms: tuple[Storm, ...]) -> Float64[ndarray, " k"]:
    """The air's density over the usual."""
    density = np.ones_like(grid)
    for storm in storms:
        since = grid / DAY_S - storm.day
        fall = np.exp(-np.maximum(since - 0.5, 0.0) / storm.days)
        density += (storm.times - 1.0) * np.clip(since / 0.5, 0.0, 1.0) * fall
    return density


def _mean_of_past(x: Float64[ndarray, " k"], steps: int) -> Float64[ndarray, " k"]:
    """The mean of each value and the `steps` before it, of fewer at the start."""
    total = np.concatenate(([0.0], np.cumsum(x - x[0])))
    last = np.arange(1, len(x) + 1)
    first = np.maximum(0, last - 1 - steps)
    return np.asarray(x[0] + (total[last] - total[first]) / (last - first))


def _rates(
    a: Float64[ndarray, " k"], i: Float64[ndarray, " k"]
) -> tuple[Float64[ndarray, " k"], Float64[ndarray, " k"]]:
    n, c = np.sqrt(MU / a**3), np.cos(i)
    strength = 1.5 * J2 * (RADIUS_M / a) ** 2 * n
    return n + strength * (4.0 * c * c - 1.0), -strength * c


def _kozai(a: Float64[ndarray, " n"], i: Float64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    """The mean motion that a set prints for a semi-major axis, first order."""
    n = np.sqrt(MU / a**3)
    return np.asarray(n * (1.0 + 0.75 * J2 * (RADIUS_M / a) ** 2 * (3.0 * np.cos(i) ** 2 - 1.0)))
