"""Expected number of collisions on curved paths: Nc3D, and Nc2D about the peak alone.

D. T. Hall, "Expected Rates and Probabilities of Collision for Satellite Conjunctions", Journal
of Spacecraft and Rockets 58(3), 2021. The number expected bounds the probability from above and
equals it where a second entry is out of the question, as in nearly every conjunction.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.probability._hall_kernels import collisions_over_time, narrowed
from greenzone.probability._overlap_kernels import Clouds
from greenzone.probability._parabola_kernels import collisions_by_parabola, peak_of_overlap
from greenzone.probability.coppola_2012 import coppola_2012
from greenzone.probability.equinoctial_clouds import equinoctial_clouds
from greenzone.probability.states import StatePair

__all__ = [
    "EncounterPeak",
    "ExpectedCollisions",
    "encounter_peak",
    "encounter_window_s",
    "nc2d_hall_2021",
    "nc3d_hall_2021",
]

_GRID = 33
_SEARCH = 61
_POINTS_PER_REVOLUTION = 200
_FEWEST_NODES, _NODES_PER_DEVIATION, _MOST_NODES = 6, 8.0, 128
_WIDER = 4.0
"""The curved path's window is searched this much beyond the straight path's bounds."""
_MOST_WRONG = 0.01
"""Nc2D is no answer where its parabolas disagree with the rate by more than this part."""
_DEVIATIONS_KEPT = 16.0


@dataclass(frozen=True, slots=True)
class ExpectedCollisions:
    """The number expected between two times; NaN, with a reason, where there is no answer."""

    pc: float
    """The number, at most 1: what stands for the probability."""
    start_s: float
    """Seconds after TCA from which collisions are expected."""
    stop_s: float
    reason: str = ""
    """Why there is no answer; empty if there is one."""


@dataclass(frozen=True, slots=True)
class EncounterPeak:
    """When two clouds overlap most, and for how long; NaN where that was not found."""

    seconds: float
    """After TCA."""
    deviation_s: float
    """Of the density at no distance, as a normal distribution in time."""
    log_density: float
    """Logarithm of the greatest density at no distance, times (2 pi)^(3/2), in 1/m3."""
    relative_speed_m_s: float


def nc3d_hall_2021(
    pair: StatePair, hbr_m: float, window_s: tuple[float, float] | None = None
) -> ExpectedCollisions:
    """Pc with both objects on their own Kepler orbits and 6 x 6 covariances in elements.

    Good for slow and long encounters, where the clouds are curved. The window defaults to the
    encounter's bounds, widened, and to at most a quarter of a revolution on each side of TCA: a
    repeated encounter an orbit later is another encounter. A cloud so large that it spans a good
    part of the orbit needs Monte Carlo. Relative error of the sums below 1e-5.
    """
    clouds, reason = _clouds(pair, hbr_m)
    if reason:
        return _no_answer(reason)
    if hbr_m == 0.0:
        return ExpectedCollisions(0.0, 0.0, 0.0)
    window = _span(pair, hbr_m, clouds) if window_s is None else window_s
    low, high, _ = _narrowed(clouds, hbr_m, window)
    search = _search_points(clouds, *window)
    grid = max(_GRID, int(search * (high - low) / (window[1] - window[0])))
    number, sound = collisions_over_time(clouds, hbr_m, low, high, grid, *_rule(pair, hbr_m))
    if not (sound and math.isfinite(number)):
        return _no_answer("the overlap of the curved clouds, or its sum over time, did not settle")
    return ExpectedCollisions(min(number, 1.0), low, high)


def nc2d_hall_2021(pair: StatePair, hbr_m: float) -> ExpectedCollisions:
    """Pc if, at each point of the sphere, the density is a normal distribution in time.

    Unlike the short-term encounter it knows velocity errors and where along its curved cloud
    each object must be to collide; unlike Nc3D it needs three times about the peak only. Where
    the rate itself, at nine times, is more than a hundredth off there is no answer.
    """
    clouds, reason = _clouds(pair, hbr_m)
    if reason:
        return _no_answer(reason)
    if hbr_m == 0.0:
        return ExpectedCollisions(0.0, 0.0, 0.0)
    peak = _peak(pair, hbr_m, clouds)
    if not math.isfinite(peak.log_density):
        return _no_answer("no single peak of overlap in time")
    width = math.hypot(peak.deviation_s, hbr_m / peak.relative_speed_m_s)
    number, wrong = collisions_by_parabola(clouds, hbr_m, peak.seconds, width, *_rule(pair, hbr_m))
    if not (math.isfinite(number) and wrong <= _MOST_WRONG):
        return _no_answer("the rate is no normal distribution in time")
    reach = 0.5 * _DEVIATIONS_KEPT * width
    return ExpectedCollisions(min(number, 1.0), peak.seconds - reach, peak.seconds + reach)


def encounter_peak(pair: StatePair, hbr_m: float) -> EncounterPeak:
    """The time at which the curved clouds overlap most, on which usage indicators rest."""
    clouds, reason = _clouds(pair, hbr_m)
    if reason:
        return EncounterPeak(math.nan, math.nan, math.nan, math.nan)
    return _peak(pair, hbr_m, clouds)


def encounter_window_s(pair: StatePair, hbr_m: float) -> tuple[float, float]:
    """Seconds after TCA between which a collision on the curved paths is possible at all."""
    clouds = equinoctial_clouds(pair, hbr_m)
    low, high, _ = _narrowed(clouds, hbr_m, _span(pair, hbr_m, clouds))
    return low, high


def _clouds(pair: StatePair, hbr_m: float) -> tuple[Clouds, str]:
    """The pair in elements, and what forbids an answer."""
    clouds = equinoctial_clouds(pair, hbr_m)
    if not (math.isfinite(hbr_m) and hbr_m >= 0.0):
        return clouds, f"the hard-body radius {hbr_m} m is negative or not finite"
    if not pair.has_velocity_covariance:
        return clouds, "a covariance has no velocity part: 3 x 3 is not enough in three dimensions"
    if not np.isfinite(pair.covariance).all():
        return clouds, "a covariance holds a value that is not finite"
    if not np.isfinite(clouds.elements).all():
        return clouds, "an orbit is not closed"
    return clouds, ""


def _no_answer(reason: str) -> ExpectedCollisions:
    return ExpectedCollisions(math.nan, math.nan, math.nan, reason)


def _peak(pair: StatePair, hbr_m: float, clouds: Clouds) -> EncounterPeak:
    low, high, nearest = _narrowed(clouds, hbr_m, _span(pair, hbr_m, clouds))
    width = (high - low) / _DEVIATIONS_KEPT
    seconds, deviation, level, speed, found = peak_of_overlap(clouds, hbr_m, nearest, width)
    if not (found and speed > 0.0):
        return EncounterPeak(math.nan, math.nan, math.nan, math.nan)
    return EncounterPeak(seconds, deviation, level, speed)


def _narrowed(
    clouds: Clouds, hbr_m: float, window_s: tuple[float, float]
) -> tuple[float, float, float]:
    low, high = window_s
    return narrowed(clouds, hbr_m, float(low), float(high), _search_points(clouds, low, high))


def _search_points(clouds: Clouds, start_s: float, stop_s: float) -> int:
    revolutions = (stop_s - start_s) * float(clouds.elements[:, 0].max()) / (2.0 * math.pi)
    return max(_SEARCH, int(_POINTS_PER_REVOLUTION * revolutions))


def _span(pair: StatePair, hbr_m: float, clouds: Clouds) -> tuple[float, float]:
    """Seconds around TCA to search: the bounds widened, a quarter of a revolution at most.

    All of that quarter where the wide bounds still cut off a part of the encounter.
    """
    half = 0.5 * math.pi / float(clouds.elements[:, 0].max())
    bounds = coppola_2012(pair, hbr_m)
    centre = 0.5 * (bounds.start_s + bounds.stop_s)
    reach = _WIDER * 0.5 * (bounds.stop_s - bounds.start_s) + 0.5 * abs(centre)
    if not bounds.is_bounded or abs(centre) + reach > half:
        return -half, half
    low, high, _ = _narrowed(clouds, hbr_m, (centre - reach, centre + reach))
    if low > centre - reach and high < centre + reach:
        return centre - reach, centre + reach
    return -half, half


def _rule(pair: StatePair, hbr_m: float) -> tuple[Float64[ndarray, " k"], Float64[ndarray, " k"]]:
    """A Gauss-Legendre rule on [0, 1], finer the more deviations the sphere spans."""
    variance = np.linalg.eigvalsh(pair.relative_covariance[:3, :3])[0]
    ratio = hbr_m / math.sqrt(variance) if variance > 0.0 else math.inf
    wanted = _FEWEST_NODES + _NODES_PER_DEVIATION * ratio
    return _unit_rule(int(np.clip(wanted, _FEWEST_NODES, _MOST_NODES)))


@cache
def _unit_rule(count: int) -> tuple[Float64[ndarray, " k"], Float64[ndarray, " k"]]:
    nodes, weights = np.polynomial.legendre.leggauss(count)
    return 0.5 * (nodes + 1.0), 0.5 * weights
