"""Air for years of decay: density by time, height, latitude and local solar time.

`air_history` has the mean over the globe, which serves to carry orbits back some weeks. Forward,
the day side counts: an orbit whose plane holds the Sun meets other air than one along the
terminator. After the last space weather known a forecast stands, with a spread.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.core.space_weather import SpaceWeather
from greenzone.orbits.air_history import noon_density

__all__ = [
    "AIR_OFFSET_M",
    "AIR_SCALE_M",
    "HEIGHT_LOG_STEP",
    "DecayAir",
    "decay_air",
    "flux_log_sigma",
]

AIR_OFFSET_M: Final = 55_000.0
AIR_SCALE_M: Final = 25_000.0
"""Heights are 55 km + 25 km exp(k HEIGHT_LOG_STEP): 3 km apart at 80 km, 46 km at 500 km."""
_HEIGHTS: Final = 40
_CEILING_M: Final = 1_500_000.0
HEIGHT_LOG_STEP: Final = math.log((_CEILING_M - AIR_OFFSET_M) / AIR_SCALE_M) / (_HEIGHTS - 1)
_LATITUDES: Final = 5
_HOURS: Final = 8
_DAY_S: Final = 86_400.0
_SHORTEST_SLICE_S: Final = 2.0 * _DAY_S
_MOST_SLICES: Final = 250
_MOST_READINGS: Final = 8
_JULIAN_DATE_OF_MJD_0: Final = 2400000.5
_LONG_RUN_F107: Final = 120.0
_LONG_RUN_AP: Final = 10.0
_RETURN_DAYS: Final = 3.0 * 365.25
"""The forecast returns to the long run by a factor e in this time, about a quarter of a cycle."""
_LEAST_F107, _MOST_F107 = 65.0, 300.0


@dataclass(frozen=True, slots=True, eq=False)
class DecayAir:
    """ln(density in kg/m3) in slices of time (slices, heights, latitudes, hours).

    Slices are `step_s` apart from `start` on, each the air of the mean indices of its step.
    """

    start: Instant
    step_s: float
    log_density: Float64[ndarray, "s h l t"]
    observed_until: Instant
    """After it the indices are predictions or a forecast."""
    source: str

    def clocked(
        self, reference: Instant
    ) -> tuple[Float64[ndarray, "s h l t"], float, float, float]:
        """The air for kernels whose clock starts at `reference`: table, start, step (s), Sun.

        The last is the Sun's mean longitude (rad) at the clock's zero.
        """
        day, fraction = reference.utc_julian_date()
        sun = math.radians(280.460 + 0.9856474 * (day - 2451545.0 + fraction))
        return self.log_density, self.start.seconds_since(reference), self.step_s, sun


def decay_air(
    weather: SpaceWeather, start: Instant, end: Instant, flux_sigmas: float = 0.0
) -> DecayAir:
    """The air from `start` to `end`, NRLMSISE-00 (Picone et al. 2002).

    After the last index known the flux starts from its last 81-day mean and returns to 120
    (Ap to 10) within years; `flux_sigmas` moves the forecast by so many standard deviations
    (see `flux_log_sigma`). Raises OutOfSpanError before the table begins.
    """
    span_s = max(end.seconds_since(start), 1.0)
    step_s = max(_SHORTEST_SLICE_S, span_s / _MOST_SLICES)
    count = max(2, math.ceil(span_s / step_s) + 1)
    known = _known_until(weather)
    slices = []
    for k in range(count):
        middle = start.plus(k * step_s)
        f107, average, ap = _indices(weather, middle, step_s, known, flux_sigmas)
        slices.append(_slice(middle, f107, average, ap))
    source = f"NRLMSISE-00, F10.7 and Ap of {weather.source}"
    return DecayAir(start, step_s, np.stack(slices), weather.last_observed, source)


def flux_log_sigma(days_after_known: float) -> float:
    """Standard deviation of ln F10.7 of the forecast, so many days after the last value known.

    An assumption, not a fit: 10 % at once, 20 % after 100 days, at most 40 % (half a cycle's
    swing between about 70 and 200).
    """
    return min(0.4, 0.1 + 0.1 * math.sqrt(max(days_after_known, 0.0) / 100.0))


def _known_until(weather: SpaceWeather) -> Instant:
    """The end of the table's last day, observed or predicted."""
    observed_day = int(weather.last_observed.utc_julian_date()[0] - _JULIAN_DATE_OF_MJD_0)
    return weather.last_observed.plus((int(weather.mjd[-1]) + 1 - observed_day) * _DAY_S)


def _indices(
    weather: SpaceWeather, middle: Instant, step_s: float, known: Instant, sigmas: float
) -> tuple[float, float, float]:
    """F10.7, its 81-day mean and Ap, means over the step about `middle`."""
    ahead_days = middle.seconds_since(known) / _DAY_S
    if ahead_days > 0.0:
        return _forecast(weather, ahead_days, sigmas)
    count = min(_MOST_READINGS, max(1, round(step_s / _DAY_S)))
    shares = (np.arange(count) + 0.5) / count - 0.5
    read = [weather.indices_at(min(middle.plus(q * step_s), known)) for q in shares.tolist()]
    mean = np.mean([(i.f107_previous_day, i.f107_avg81, i.ap[0]) for i in read], axis=0)
    return float(mean[0]), float(mean[1]), float(mean[2])


def _forecast(
    weather: SpaceWeather, ahead_days: float, sigmas: float
) -> tuple[float, float, float]:
    left = math.exp(-ahead_days / _RETURN_DAYS)
    f107 = _LONG_RUN_F107 + (float(weather.f107_obs[-81:].mean()) - _LONG_RUN_F107) * left
    ap = _LONG_RUN_AP + (float(weather.ap_daily[-81:].mean()) - _LONG_RUN_AP) * left
    f107 *= math.exp(sigmas * flux_log_sigma(ahead_days))
    f107 = min(max(f107, _LEAST_F107), _MOST_F107)
    return f107, f107, ap


def _slice(when: Instant, f107: float, average: float, ap: float) -> Float64[ndarray, "h l t"]:
    heights_m = AIR_OFFSET_M + AIR_SCALE_M * np.exp(HEIGHT_LOG_STEP * np.arange(_HEIGHTS))
    hours = np.arange(_HOURS) * 24.0 / _HOURS
    longitudes = (15.0 * (hours - 12.0) + 180.0) % 360.0 - 180.0
    places = (heights_m, np.linspace(-90.0, 90.0, _LATITUDES), longitudes)
    return np.asarray(np.log(noon_density(when, (f107, average, ap), places)))
