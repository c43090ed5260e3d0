"""The event's time near a guess: misses made smallest over time, drag and common offsets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.forensics.reconstruction.expansion import Expansion, Warp, expansion_at
from greenzone.forensics.reconstruction.misses import Misses, Track, misses_at
from greenzone.forensics.reconstruction.robust_fit import Scales, SharedFit, fit_shared
from greenzone.orbits.mean_past import MeanPast

__all__ = ["SHARED", "TimeFit", "fit_time", "refit_time"]

SHARED: Final = ("time_s", "log_factor", "in_plane_m", "across_m", "per_100_days", "per_100_km")
"""What all fragments share, in the order of the fit's parameters."""

_ROUNDS: Final = 6
_EXPANSIONS: Final = 3
_SAME_EXPANSION_S: Final = 1.0
_SETTLED_S: Final = 0.05
_FARTHEST_STEP_S: Final = 90.0
_LOG_FACTOR_SIGMA: Final = 0.5
_OFFSET_M: Final = 300.0
_IN_PLANE_M_PER_DAY: Final = 5.0
_NODE_RATE_DOUBT: Final = 3e-4
"""Of the node's motion since the event: what is left out of it is common to all fragments."""
_WARP_SIGMA: Final = (0.3, 0.15)
_NO_WARP: Final = 1e-6
_MOST_DEPARTURE: Final = 1.5


@dataclass(frozen=True, slots=True, eq=False)
class TimeFit:
    """The best time near a guess, and the drag of each fragment that goes with it."""

    at_s: float
    misses: Misses
    """At the best time, with the fitted drag."""
    shared: SharedFit
    """The last linear fit, its parameters as departures from the values it was made at."""
    log_factor: Float64[ndarray, " n"]
    warp: Warp
    settled: bool
    expansion: Expansion

    @property
    def objective(self) -> float:
        """Minus twice the logarithm of the likelihood."""
        return self.shared.objective

    @property
    def scales(self) -> Scales:
        """The spreads of the noise found."""
        return self.shared.scales

    @property
    def offset_m(self) -> Float64[ndarray, "2"]:
        """Common miss, in plane and across, that no time and drag explain."""
        return -self.shared.value[2:4]


def fit_time(
    past: MeanPast,
    track: Track,
    guess_s: float,
    scales: Scales,
    with_warp: bool = True,
    start: TimeFit | None = None,
) -> TimeFit:
    """The event's time near `guess_s`: the orbits expanded, fitted, and expanded again there.

    `start` is a fit of other fragments or of another time, whose common drag is the first guess.
    """
    at_s, warp, log_factor = guess_s, (0.0, 0.0), np.zeros(len(past))
    if start is not None:
        warp = start.warp if with_warp else warp
        log_factor = np.full(len(past), float(np.median(start.log_factor)))
    fit = None
    for _ in range(_EXPANSIONS):
        expansion = expansion_at(past, at_s, log_factor, warp)
        before_s = at_s
        fit = refit_time(past, expansion, track, at_s, scales, with_warp)
        at_s, log_factor, warp = fit.at_s, fit.log_factor, fit.warp
        if fit.settled and abs(at_s - before_s) < _SAME_EXPANSION_S:
            break
    assert fit is not None  # noqa: S101 - at least one expansion is made
    return fit


def refit_time(
    past: MeanPast,
    expansion: Expansion,
    track: Track,
    guess_s: float,
    scales: Scales,
    with_warp: bool = True,
    hold: bool = False,
) -> TimeFit:
    """The event's time by Gauss-Newton steps within one expansion, each a robust linear fit.

    The step is cut at 90 s: beyond, the misses are not linear in time. With `hold` the scales
    stay, so that the objectives of several fits can be compared.
    """
    at_s, warp, log_factor = guess_s, expansion.warp, expansion.log_factor
    sigma = _prior(past, guess_s, with_warp)
    settled = False
    for _ in range(_ROUNDS):
        misses = misses_at(expansion, track, at_s, log_factor, warp)
        shared = fit_shared(
            _unwarped(misses), _design(misses), misses.by_log_factor_m, sigma, scales, hold
        )
        step_s = float(np.clip(shared.value[0], -_FARTHEST_STEP_S, _FARTHEST_STEP_S))
        at_s += step_s
        warp = float(shared.value[4]), float(shared.value[5])
        log_factor = shared.value[1] + shared.departure
        log_factor = np.clip(log_factor, -_MOST_DEPARTURE, _MOST_DEPARTURE)
        settled = abs(step_s) < _SETTLED_S
        if settled:
            break
    return TimeFit(at_s, misses, shared, log_factor, warp, settled, expansion)


def _unwarped(misses: Misses) -> Float64[ndarray, "n 2"]:
    """The misses as they would be, to first order, with the drag as the sets state it."""
    drag = misses.by_log_factor_m * misses.log_factor[:, None]
    return np.asarray(misses.miss_m - drag - misses.by_warp_m @ np.array(misses.warp))


def _design(misses: Misses) -> Float64[ndarray, "n 2 p"]:
    design = np.zeros((len(misses.miss_m), 2, len(SHARED)))
    design[:, :, 0] = misses.by_time_m_s
    design[:, :, 1] = misses.by_log_factor_m
    design[:, 0, 2] = 1.0
    design[:, 1, 3] = 1.0
    design[:, :, 4:] = misses.by_warp_m
    return design


def _prior(past: MeanPast, at_s: float, with_warp: bool) -> Float64[ndarray, " p"]:
    """Standard deviations of the shared parameters before the data."""
    days = float(np.median(past.epoch_s - at_s)) / 86_400.0
    axis = float(np.median(past.elements[:, 0]))
    turn_rad = _turned(past, days)
    return np.array(
        [
            1e6,
            _LOG_FACTOR_SIGMA,
            _OFFSET_M + _IN_PLANE_M_PER_DAY * abs(days),
            _OFFSET_M + _NODE_RATE_DOUBT * axis * turn_rad,
            *(_WARP_SIGMA if with_warp else (_NO_WARP, _NO_WARP)),
        ]
    )


def _turned(past: MeanPast, days: float) -> float:
    """How far the nodes have turned since, with J2 alone (rad)."""
    a, e, i = (np.median(past.elements[:, k]) for k in range(3))
    rate = 1.5 * 1.0826e-3 * np.sqrt(3.986e14 / a) / a * (6.378e6 / (a * (1 - e * e))) ** 2
    return float(abs(rate * np.cos(i) * days * 86_400.0))
