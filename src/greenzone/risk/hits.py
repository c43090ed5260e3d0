"""Expected hits in a pass from the encounter plane, with the disc chosen by convergence.

_Estimator: H(R) = sum_i a_i 1[miss_i < R] / (pi R^2), where a_i = weight x area that one
sample offers: the flux averaged over a disc of radius R. `convergence` chooses R.

Where the asset's timing is uncertain by +-T, the miss at a shift t is hypot(D, s (t - t_i)):
a disc of radius R is hit on a chord of half-length sqrt(R^2 - D^2) / s in t. The average over
an even prior on [-T, T] counts the part of the chord inside; the maximum is over all shifts.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.risk.convergence import (
    Contributions,
    HitEstimate,
    converged_estimate,
    summary,
)
from greenzone.risk.weighted_encounters import WeightedEncounters

__all__ = [
    "contributions",
    "estimate_hits",
    "estimate_hits_at_worst_timing",
    "hit_probability",
    "worst_shift_s",
]


def hit_probability(expected: float) -> float:
    """The chance of at least one hit when hits are Poisson: 1 - exp(-expected)."""
    return float(-np.expm1(-expected))


def contributions(
    encounters: WeightedEncounters, offered_m2: Float64[ndarray, " n"], shift_s: float | None = None
) -> Contributions:
    """What each encounter adds to H(R), as a function of R: averaged over timing, or at a shift.

    `offered_m2` (n,) is weight x area. With known timing the average is the plain disc.
    """
    miss, half = encounters.miss_distance_m, encounters.timing_halfwidth_s
    if shift_s is None and half > 0.0:
        return lambda radius: _share_inside(encounters, radius) * offered_m2 / (np.pi * radius**2)
    if shift_s is not None:
        moved = encounters.sweep_speed_m_s * (shift_s - encounters.timing_offset_s)
        miss = np.hypot(miss, moved)
    return lambda radius: (miss < radius) * offered_m2 / (np.pi * radius**2)


def estimate_hits(
    encounters: WeightedEncounters, offered_m2: Float64[ndarray, " n"], largest_offer_m2: float
) -> HitEstimate:
    """Expected hits of a pass, averaged over its timing, at a converged radius or as a bound.

    `largest_offer_m2` is the most that one unseen sample could offer (weight x area).
    """
    return converged_estimate(
        contributions(encounters, offered_m2),
        _unit(largest_offer_m2, lambda radius: _largest_share(encounters, radius)),
        encounters.search_radius_m,
    )


def estimate_hits_at_worst_timing(
    encounters: WeightedEncounters, offered_m2: Float64[ndarray, " n"], largest_offer_m2: float
) -> HitEstimate:
    """Expected hits at the timing shift that makes them largest, with that shift's own error.

    The shift is found at the radius of the average, then the radius is chosen anew by
    convergence at that shift, and the largest value over all shifts at it is taken. Taking the
    largest of noisy values errs high, by about one Monte Carlo error: the safe side.
    """
    average = estimate_hits(encounters, offered_m2, largest_offer_m2)
    if encounters.timing_halfwidth_s == 0.0:
        return average
    unit = _unit(largest_offer_m2, lambda _: 1.0)
    shift = worst_shift_s(encounters, offered_m2, average.radius_m)
    parts = contributions(encounters, offered_m2, shift)
    first = converged_estimate(parts, unit, encounters.search_radius_m)
    shift = worst_shift_s(encounters, offered_m2, first.radius_m)
    parts = contributions(encounters, offered_m2, shift)
    worst = summary(parts(first.radius_m), first.radius_m, unit)
    return worst if worst.upper >= average.upper else average


def _unit(largest_offer_m2: float, share: Callable[[float], float]) -> Callable[[float], float]:
    """What one unseen sample could add at a radius."""
    return lambda radius: largest_offer_m2 * share(radius) / (np.pi * radius**2)


def _largest_share(encounters: WeightedEncounters, radius_m: float) -> float:
    """The longest chord over the timing interval (1 with known timing or nothing to go by)."""
    half = encounters.timing_halfwidth_s
    slowest = float(np.min(encounters.sweep_speed_m_s, initial=np.inf))
    if half == 0.0 or not 0.0 < slowest < np.inf:
        return 1.0
    return min(1.0, radius_m / (slowest * half))


def worst_shift_s(
    encounters: WeightedEncounters, offered_m2: Float64[ndarray, " n"], radius_m: float
) -> float:
    """The timing shift in [-T, T] at which the disc holds most (exact: a sweep over chord ends)."""
    half = encounters.timing_halfwidth_s
    start, end = _chords(encounters, radius_m)
    inside = (end > start) & (offered_m2 > 0.0)
    if not inside.any():
        return 0.0
    ends = np.concatenate([start[inside], end[inside]])
    change = np.concatenate([offered_m2[inside], -offered_m2[inside]])
    order = np.argsort(ends, kind="stable")
    height = np.cumsum(change[order])
    best = int(np.argmax(height[:-1]))
    return float(np.clip(0.5 * (ends[order[best]] + ends[order[best + 1]]), -half, half))


def _chords(
    encounters: WeightedEncounters, radius_m: float
) -> tuple[Float64[ndarray, " n"], Float64[ndarray, " n"]]:
    """First and last shift in [-T, T] at which each miss is below R (first >= last: never)."""
    half = encounters.timing_halfwidth_s
    room = np.sqrt(np.maximum(radius_m**2 - encounters.miss_distance_m**2, 0.0))
    reach = room / np.maximum(encounters.sweep_speed_m_s, 1e-9)
    start = np.maximum(encounters.timing_offset_s - reach, -half)
    return start, np.minimum(encounters.timing_offset_s + reach, half)


def _share_inside(encounters: WeightedEncounters, radius_m: float) -> Float64[ndarray, " n"]:
    start, end = _chords(encounters, radius_m)
    share: Float64[ndarray, " n"] = np.maximum(end - start, 0.0) / (
        2.0 * encounters.timing_halfwidth_s
    )
    return share
