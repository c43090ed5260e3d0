"""The disc radius of a pass by convergence, and the bound where there is none.

A large disc is biased (at 150 km hot passes come out 40 % low, cold ones ten times high), a
small one noisy. Rule, reasons and rejected rules: docs/decisions/021-disc-radius.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.risk.poisson import poisson_lower_limit, poisson_upper_limit

__all__ = [
    "AGREEMENT",
    "BOUND_RADIUS_M",
    "ENOUGH_EFFECTIVE_HITS",
    "MIN_EFFECTIVE_HITS",
    "Contributions",
    "HitEstimate",
    "converged_estimate",
    "radius_ladder",
    "summary",
]

Contributions = Callable[[float], Float64[ndarray, " n"]]
"""What each encounter adds to the expected hits, as a function of the disc radius."""

MIN_EFFECTIVE_HITS = 10.0
"""Fewer effective hits (a relative error above 32 %) are reported as a bound instead."""

ENOUGH_EFFECTIVE_HITS = 100.0
"""A relative error of 10 %: no larger disc is tried than this takes."""

AGREEMENT = 0.10
"""R and R/2 agree when they differ by at most this share, or by two joint errors."""

_SMALLEST_RADIUS_M = 5e3
BOUND_RADIUS_M = 25e3
"""Below this the cloud is taken as even when a bound is made (measured: 10 and 25 km agree)."""


@dataclass(frozen=True)
class HitEstimate:
    """Expected hits on one asset in one pass, or the upper bound that stands in for them.

    `lower` and `upper` are one-sided 95 % Poisson limits. `relative_sd` is the Monte Carlo
    error alone (infinite without a hit). With status `upper_bound`, `expected` is `upper`.
    """

    expected: float
    relative_sd: float
    lower: float
    upper: float
    radius_m: float
    effective_hits: float
    status: Literal["estimate", "upper_bound"]


def radius_ladder(search_radius_m: float) -> Float64[ndarray, " n"]:
    """Radii from the search radius down by sqrt(2) a step, so that R/2 is two steps below R."""
    steps = int(np.floor(2.0 * np.log2(max(search_radius_m / _SMALLEST_RADIUS_M, 2.0)) + 1e-9))
    radii: Float64[ndarray, " n"] = search_radius_m * 0.5 ** (np.arange(steps + 1) / 2.0)
    return radii


def converged_estimate(
    parts: Contributions, unit: Callable[[float], float], search_radius_m: float
) -> HitEstimate:
    """The summary at a converged radius, else the tightest bound not contradicted.

    `unit` gives, for a radius, the most that one sample which was not seen could have added.
    """
    radii = radius_ladder(search_radius_m)
    table = np.array([parts(float(radius)) for radius in radii])
    chosen = _converged(table, radii)
    if chosen is not None:
        return summary(table[chosen], float(radii[chosen]), unit)
    return _tightest_bound(table, radii, unit)


def _converged(table: Float64[ndarray, "r n"], radii: Float64[ndarray, " r"]) -> int | None:
    """Index of the first radius, from the start downwards, that no smaller one contradicts.

    The start is the smallest radius with enough hits (see ENOUGH_EFFECTIVE_HITS). Half the
    radius must agree within 10 % or two joint errors; the others, being many, within 10 % or
    three (as in Lepski's rule). At one joint error a third of the sound radii would be turned
    down for their noise, and the error reported would be half of the real one (measured).
    """
    effective = np.array([_effective_hits(row) for row in table])
    for k in range(_start(effective, radii), len(table) - 2):
        if effective[k] < MIN_EFFECTIVE_HITS:
            return None
        smaller = [
            j for j in range(k + 1, len(table)) if effective[j] >= MIN_EFFECTIVE_HITS and j != k + 2
        ]
        if _agree(table[k], table[k + 2], 2.0) and all(
            _agree(table[k], table[j], 3.0) for j in smaller
        ):
            return k
    return None


def _start(effective: Float64[ndarray, " r"], radii: Float64[ndarray, " r"]) -> int:
    """Index of the smallest radius with enough hits (not below the bounds' own), else 0."""
    floor = BOUND_RADIUS_M * (1.0 - 1e-9)
    good = np.flatnonzero((effective >= ENOUGH_EFFECTIVE_HITS) & (radii >= floor))
    return int(good[-1]) if len(good) else 0


def _agree(large: Float64[ndarray, " n"], small: Float64[ndarray, " n"], errors: float) -> bool:
    """Whether two radii's sums differ by at most 10 % or this many joint errors (both summed)."""
    difference = abs(float(large.sum()) - float(small.sum()))
    joint = float(np.sqrt(np.sum(large**2) + np.sum(small**2)))
    return difference <= max(AGREEMENT * float(large.sum()), errors * joint)


def _tightest_bound(
    table: Float64[ndarray, "r n"], radii: Float64[ndarray, " r"], unit: Callable[[float], float]
) -> HitEstimate:
    """The smallest upper limit that no smaller disc's mean contradicts, as an upper bound."""
    floor = min(BOUND_RADIUS_M, float(radii[0])) * (1.0 - 1e-9)
    rows = [k for k in range(len(radii)) if radii[k] >= floor]
    limits = [summary(table[k], float(radii[k]), unit) for k in rows]
    means = [float(table[k].sum()) for k in rows]
    allowed = [s for k, s in enumerate(limits) if all(m <= s.upper for m in means[k:])]
    best = min(allowed, key=lambda s: s.upper)
    return replace(best, expected=best.upper, status="upper_bound")


def summary(
    parts: Float64[ndarray, " n"], radius_m: float, unit: Callable[[float], float]
) -> HitEstimate:
    """Sum, error and Poisson limits of contributions; too few effective hits make it a bound."""
    total = float(parts.sum())
    effective = _effective_hits(parts)
    one = max(unit(radius_m), float(parts.max(initial=0.0)))
    count = total / one
    upper = one * poisson_upper_limit(count)
    bound = effective < MIN_EFFECTIVE_HITS
    return HitEstimate(
        expected=upper if bound else total,
        relative_sd=1.0 / float(np.sqrt(effective)) if effective > 0.0 else float("inf"),
        lower=one * poisson_lower_limit(count),
        upper=upper,
        radius_m=radius_m,
        effective_hits=effective,
        status="upper_bound" if bound else "estimate",
    )


def _effective_hits(parts: Float64[ndarray, " n"]) -> float:
    """(sum c)^2 / sum c^2: how many equal hits would have this relative error."""
    square = float(np.sum(parts**2))
    return float(parts.sum()) ** 2 / square if square > 0.0 else 0.0
