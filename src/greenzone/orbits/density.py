"""Air density of a few days as a table: NRLMSISE-00 with the real F10.7 and Ap, looked up fast."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import WGS84_FLATTENING, WGS84_SEMI_MAJOR_AXIS_M
from greenzone.core.instant import Instant, format_utc
from greenzone.core.space_weather import SpaceWeather

__all__ = [
    "CEILING_M",
    "FLOOR_M",
    "SLICE_S",
    "DensityTable",
    "build_density_table",
    "geodetic_height",
    "log_density",
]

FLOOR_M = 80_000.0
CEILING_M = 1_000_000.0
SLICE_S = 10_800.0

# Heights are even in ln(height - 55 km): 1 km apart at 80 km, 25 km at 550 km, where the scale
# height grows alike. Linear interpolation of ln(density) is then within 0.3 % (tests).
_OFFSET_M = 55_000.0
_HEIGHTS = 81
_LOG_STEP = math.log((CEILING_M - _OFFSET_M) / (FLOOR_M - _OFFSET_M)) / (_HEIGHTS - 1)
_LATITUDES = 19
_HOURS = 24
_AE = WGS84_SEMI_MAJOR_AXIS_M
_POLAR2 = (1.0 - WGS84_FLATTENING) ** 2


@dataclass(frozen=True)
class DensityTable:
    """ln(density in kg/m3) over time, geodetic height, latitude and local solar time.

    `values` is (slices, heights, latitudes, hours); slices lie SLICE_S apart from `start` on.
    `weather_age_days` is how old the newest space weather used is (0 when observed).
    """

    start: Instant
    values: Float64[ndarray, "s h l t"]
    sun_offset_rad: float
    """Local solar time angle minus right ascension, on the frame of the states (1 degree a day)."""
    weather_age_days: float
    model: str = "NRLMSISE-00 (pymsis), 3-hourly Ap, observed F10.7"

    def seconds_since_start(self, instant: Instant) -> float:
        """Seconds from the first slice to `instant`."""
        return instant.seconds_since(self.start)


def build_density_table(
    start: Instant, duration_s: float, weather: SpaceWeather, sidereal_angle_rad: float
) -> DensityTable:
    """The density of `duration_s` seconds from `start` on.

    Slices lie in the middles of Ap's three-hour slots: the model jumps between slots, the table
    slopes, and on average they agree.

    `sidereal_angle_rad` is the Earth's rotation angle at `start` on the states' frame, so that
    right ascension can be told from local solar time. Model: Picone et al. (2002).
    """
    first = _slot_middle(start)
    slices = math.ceil((duration_s + start.seconds_since(first)) / SLICE_S) + 1
    times = [first.plus(SLICE_S * i) for i in range(slices)]
    tables, ages = [], []
    for instant in times:
        indices = weather.indices_at(instant)
        ages.append(indices.age_days)
        tables.append(_slice(instant, indices.f107_previous_day, indices.f107_avg81, indices.ap))
    sun_offset = _day_fraction(start) * 2.0 * math.pi - sidereal_angle_rad
    return DensityTable(first, np.stack(tables), sun_offset, max(ages))


def _slot_middle(start: Instant) -> Instant:
    """The last middle of a three-hour slot of Ap up to `start`."""
    since_middle = (_day_fraction(start) * 86_400.0 - 0.5 * SLICE_S) % SLICE_S
    return start.plus(-since_middle)


def _day_fraction(instant: Instant) -> float:
    return instant.utc_julian_date()[1]


def _slice(
    instant: Instant, f107: float, f107_average: float, ap: Float64[ndarray, "7"]
) -> Float64[ndarray, "h l t"]:
    """ln(density) on the grid at one instant, (heights, latitudes, hours)."""
    import pymsis

    heights_km = 1e-3 * (
        _OFFSET_M + (FLOOR_M - _OFFSET_M) * np.exp(_LOG_STEP * np.arange(_HEIGHTS))
    )
    latitudes = np.linspace(-90.0, 90.0, _LATITUDES)
    hours = np.arange(_HOURS) * 24.0 / _HOURS
    longitudes = (15.0 * (hours - 24.0 * _day_fraction(instant)) + 180.0) % 360.0 - 180.0
    grid = np.meshgrid(heights_km, latitudes, longitudes, indexing="ij")
    n = grid[0].size
    when = _utc_datetime(instant)
    result = pymsis.calculate(
        np.full(n, when),
        grid[2].ravel(),
        grid[1].ravel(),
        grid[0].ravel(),
        np.full(n, f107),
        np.full(n, f107_average),
        np.broadcast_to(ap, (n, 7)),
        version=0,
        geomagnetic_activity=-1,
    )
    density = np.asarray(result, dtype=np.float64)[:, pymsis.Variable.MASS_DENSITY]
    return np.log(density).reshape(grid[0].shape)


def _utc_datetime(instant: Instant) -> np.datetime64:
    """UTC to the millisecond; within a leap second, which datetime64 lacks, the day's end."""
    midnight = np.datetime64(format_utc(instant, 9)[:10], "ms")
    return midnight + np.timedelta64(round(_day_fraction(instant) * 86_400_000), "ms")


@kernel
def geodetic_height(x: float, y: float, z: float) -> float:
    """Height (m) above the WGS84 ellipsoid along the radius; within 80 m of the geodetic one."""
    r = math.sqrt(x * x + y * y + z * z)
    s2 = (z / r) ** 2
    return r - _AE / math.sqrt(1.0 - s2 + s2 / _POLAR2)


@kernel
def log_density(
    values: Float64[ndarray, "s h l t"], t: float, sun_angle: float, x: float, y: float, z: float
) -> float:
    """ln(density, kg/m3) at a position (m) and time t (s since the table's start).

    `sun_angle` is the table's `sun_offset_rad`. Below the table the lowest slope continues;
    above it the answer is -inf (no drag). Linear in every direction.
    """
    height = geodetic_height(x, y, z)
    if height >= CEILING_M:
        return -math.inf
    slices = values.shape[0]
    ft = min(max(t / SLICE_S, 0.0), slices - 1.000001)
    it = int(ft)
    ft -= it
    fh = math.log(max(height - _OFFSET_M, 1.0) / (FLOOR_M - _OFFSET_M)) / _LOG_STEP
    ih = int(min(max(fh, 0.0), _HEIGHTS - 1.000001))
    fh = max(fh - ih, -8.0)
    fl = (0.5 + math.atan2(z, math.sqrt(x * x + y * y)) / math.pi) * (_LATITUDES - 1)
    il = int(min(max(fl, 0.0), _LATITUDES - 1.000001))
    fl -= il
    hour = (math.atan2(y, x) + sun_angle) * (_HOURS / (2.0 * math.pi))
    hour -= _HOURS * math.floor(hour / _HOURS)
    is0 = int(hour)
    fs = hour - is0
    is0 = is0 % _HOURS
    is1 = (is0 + 1) % _HOURS
    total = 0.0
    for jt in range(2):
        wt = ft if jt == 1 else 1.0 - ft
        if wt == 0.0:
            continue
        for jh in range(2):
            wh = wt * (fh if jh == 1 else 1.0 - fh)
            plane = values[it + jt, ih + jh]
            low = (1.0 - fs) * plane[il, is0] + fs * plane[il, is1]
            high = (1.0 - fs) * plane[il + 1, is0] + fs * plane[il + 1, is1]
            total += wh * ((1.0 - fl) * low + fl * high)
    return total
