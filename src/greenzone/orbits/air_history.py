"""Density of the air over months as a function of height alone: for decay, not for passes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant, format_utc
from greenzone.core.space_weather import SpaceWeather

__all__ = ["HEIGHT_STEP_M", "LOWEST_M", "AirHistory", "air_history", "noon_density", "steady_air"]

LOWEST_M: Final = 100_000.0
HEIGHT_STEP_M: Final = 25_000.0
_HEIGHTS: Final = 57
_MIDDLE_M: Final = 450_000.0
_STEP_S: Final = 2 * 86_400.0
_LATITUDES_DEG: Final = (-60.0, -20.0, 20.0, 60.0)
_LONGITUDES_DEG: Final = (0.0, 90.0, 180.0, 270.0)
_STEADY_F107: Final = 120.0
_STEADY_AP: Final = 10.0


@dataclass(frozen=True)
class AirHistory:
    """ln(density in kg/m3), mean over the globe and the day; (times, heights).

    Times lie `step_s` apart from `start` on, heights 25 km apart from 100 to 1,500 km.
    `source` says in words where it comes from.
    """

    start: Instant
    step_s: float
    log_density: Float64[ndarray, "t h"]
    source: str

    def warped(self, about: Instant, per_100_days: float, per_100_km: float) -> AirHistory:
        """The same air, denser by exp(per_100_days) for each 100 days after `about`.

        And by exp(per_100_km) for each 100 km above 450 km: drag errors of a whole cloud.
        """
        days = (np.arange(len(self.log_density)) * self.step_s) / 86_400.0
        days = days - about.seconds_since(self.start) / 86_400.0
        height_m = LOWEST_M + HEIGHT_STEP_M * np.arange(self.log_density.shape[1])
        over = (height_m - _MIDDLE_M) / 100_000.0
        moved = self.log_density + per_100_days * days[:, None] / 100.0 + per_100_km * over
        return AirHistory(self.start, self.step_s, moved, self.source)


def air_history(weather: SpaceWeather, start: Instant, end: Instant) -> AirHistory:
    """The air between two instants with the F10.7 and Ap of each second day (NRLMSISE-00)."""
    count = max(2, math.ceil(end.seconds_since(start) / _STEP_S) + 1)
    rows = []
    for i in range(count):
        when = start.plus(i * _STEP_S)
        now = weather.indices_at(when)
        rows.append(_profile(when, now.f107_previous_day, now.f107_avg81, float(now.ap[0])))
    source = f"NRLMSISE-00, F10.7 and Ap of {weather.source}"
    return AirHistory(start, _STEP_S, np.stack(rows), source)


def steady_air(start: Instant, end: Instant) -> AirHistory:
    """Air that does not change between two instants, for where no space weather is at hand."""
    count = max(2, math.ceil(end.seconds_since(start) / _STEP_S) + 1)
    row = _profile(start, _STEADY_F107, _STEADY_F107, _STEADY_AP)
    source = f"NRLMSISE-00, steady at F10.7 = {_STEADY_F107:g}, Ap = {_STEADY_AP:g}"
    return AirHistory(start, _STEP_S, np.repeat(row[None], count, axis=0), source)


def _profile(when: Instant, f107: float, average: float, ap: float) -> Float64[ndarray, " h"]:
    heights_m = LOWEST_M + HEIGHT_STEP_M * np.arange(_HEIGHTS)
    places = (heights_m, np.array(_LATITUDES_DEG), np.array(_LONGITUDES_DEG))
    density = noon_density(when, (f107, average, ap), places)
    return np.asarray(np.log(density.mean(axis=(1, 2))))


def noon_density(
    when: Instant,
    indices: tuple[float, float, float],
    places: tuple[Float64[ndarray, " h"], Float64[ndarray, " p"], Float64[ndarray, " q"]],
) -> Float64[ndarray, "h p q"]:
    """Density (kg/m3) at noon UTC of the day, by NRLMSISE-00 (Picone et al. 2002).

    `indices` are F10.7, its 81-day mean and the daily Ap; `places` heights (m), latitudes and
    longitudes (degrees).
    """
    import pymsis

    grid = np.meshgrid(1e-3 * places[0], places[1], places[2], indexing="ij")
    n = grid[0].size
    result = pymsis.calculate(
        np.full(n, np.datetime64(format_utc(when, 3)[:10] + "T12:00", "ms")),
        grid[2].ravel(),
        grid[1].ravel(),
        grid[0].ravel(),
        np.full(n, indices[0]),
        np.full(n, indices[1]),
        np.full((n, 7), indices[2]),
        version=0,
        geomagnetic_activity=-1,
    )
    density = np.asarray(result, dtype=np.float64)[:, pymsis.Variable.MASS_DENSITY]
    return np.asarray(density.reshape(grid[0].shape))
