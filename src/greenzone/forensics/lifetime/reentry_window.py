"""When an object re-enters: the likeliest time, and windows that hold it with 80 and 95 %."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.core.space_weather import SpaceWeather
from greenzone.orbits.decay import DecayingOrbits, decay_of
from greenzone.orbits.decay_air import DecayAir, decay_air

__all__ = ["HORIZON_S", "ReentryWindows", "reentry_windows"]

HORIZON_S: Final = 25.0 * 365.25 * 86_400.0
_AIR_LOG_SIGMA: Final = 0.15
"""Of the density model over weeks, apart from its mean, which the fitted coefficient holds."""
_Z80: Final = 1.2816
_Z95: Final = 1.9600
_SPANS_S: Final = tuple(days * 86_400.0 for days in (60.0, 700.0, HORIZON_S / 86_400.0))
"""Air is made as far as it is needed."""


@dataclass(frozen=True, slots=True, eq=False)
class ReentryWindows:
    """Times of n objects in s after the reference; inf beyond 25 years, NaN where not followed."""

    reference: Instant
    likeliest_s: Float64[ndarray, " n"]
    """The median."""
    earliest80_s: Float64[ndarray, " n"]
    latest80_s: Float64[ndarray, " n"]
    earliest95_s: Float64[ndarray, " n"]
    latest95_s: Float64[ndarray, " n"]
    log_sigma: Float64[ndarray, " n"]
    """Of the drag, all causes together: about the relative spread of the remaining life."""
    flux_log_sigma: Float64[ndarray, " n"]
    """The part of it that the forecast of the solar flux has."""
    air: DecayAir


def reentry_windows(
    orbits: DecayingOrbits, log_sigma: Float64[ndarray, " n"], weather: SpaceWeather
) -> ReentryWindows:
    """The windows of objects whose coefficients have these errors, each from its own epoch on.

    The drag is taken as log-normal: coefficient, density model and, after the space weather ends,
    the flux of the forecast, each by itself. A life is a falling function of the drag, so the
    quantiles of the drag are those of the life.
    """
    n = len(orbits)
    fields = {name: np.full(n, np.inf) for name in ("middle", "e80", "l80", "e95", "l95")}
    sigma, flux = np.full(n, np.nan), np.zeros(n)
    left = np.arange(n)
    for span_s in _SPANS_S:
        some, doubt = orbits.take(left), log_sigma[left]
        air, windows, all_sigma, flux_sigma = _within(some, doubt, weather, span_s)
        for name, values in windows.items():
            fields[name][left] = values
        sigma[left], flux[left] = all_sigma, flux_sigma
        left = left[~np.isfinite(windows["l95"]) & ~np.isnan(windows["middle"])]
        if not len(left):
            break
    return ReentryWindows(
        orbits.reference,
        fields["middle"],
        fields["e80"],
        fields["l80"],
        fields["e95"],
        fields["l95"],
        sigma,
        flux,
        air,
    )


def _within(
    orbits: DecayingOrbits, log_sigma: Float64[ndarray, " n"], weather: SpaceWeather, span_s: float
) -> tuple[DecayAir, dict[str, ndarray], Float64[ndarray, " n"], Float64[ndarray, " n"]]:
    """The windows as far as they end within a span after the newest epoch."""
    start = orbits.reference.plus(float(np.min(orbits.epoch_s, initial=np.inf)))
    last_s = float(np.max(orbits.epoch_s)) + span_s
    end = orbits.reference.plus(last_s)
    times_s = np.array([last_s])
    air = decay_air(weather, start, end)
    middle = decay_of(orbits, times_s, air).end_s
    flux = _flux_sigma(orbits, middle, times_s, weather, air)
    total = np.sqrt(log_sigma**2 + _AIR_LOG_SIGMA**2 + flux**2)

    def end_at(sigmas: float) -> Float64[ndarray, " n"]:
        return decay_of(orbits.with_drag(np.exp(sigmas * total)), times_s, air).end_s

    windows = {
        "middle": middle,
        "e80": end_at(_Z80),
        "l80": end_at(-_Z80),
        "e95": end_at(_Z95),
        "l95": end_at(-_Z95),
    }
    return air, windows, total, flux


def _flux_sigma(
    orbits: DecayingOrbits,
    middle_s: Float64[ndarray, " n"],
    times_s: Float64[ndarray, " t"],
    weather: SpaceWeather,
    air: DecayAir,
) -> Float64[ndarray, " n"]:
    """Half the logarithm of how many times as long lives are with little flux as with much."""
    end = orbits.reference.plus(float(times_s[-1]))
    if end <= air.observed_until:
        return np.zeros(len(orbits))
    late, early = (
        decay_of(orbits, times_s, decay_air(weather, air.start, end, sigmas)).end_s
        for sigmas in (-1.0, 1.0)
    )
    life = [np.maximum(when - orbits.epoch_s, 1.0) for when in (early, middle_s, late)]
    both = np.isfinite(early) & np.isfinite(late)
    one = np.isfinite(early) & np.isfinite(middle_s) & ~both
    out = np.zeros(len(orbits))
    out[both] = 0.5 * np.log(life[2][both] / life[0][both])
    out[one] = np.log(life[1][one] / life[0][one])
    return np.abs(out)
