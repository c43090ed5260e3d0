"""Expected hits on many targets by one cloud: the estimator of a pass, over a whole window.

For each target H(R) = sum_i w_i 1[miss_i < R] A / (pi R^2) over the samples that pass it, and
`convergence` chooses R as for a station (docs/decisions/021-disc-radius.md). Targets are taken
as on time; nothing is known of their shields.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.risk.convergence import HitEstimate, converged_estimate

__all__ = ["TargetHits", "TargetPassages", "hits_on_targets"]

_PEAK_S = 600.0
"""The stretch of time in which the largest share of the hits is looked for."""


@dataclass(frozen=True, eq=False)
class TargetPassages:
    """n passages of samples by targets as arrays (n,), within `search_radius_m`."""

    target: Int64[ndarray, " n"]
    tca_s: Float64[ndarray, " n"]
    miss_distance_m: Float64[ndarray, " n"]
    weight: Float64[ndarray, " n"]
    """Real pieces that the sample stands for."""
    search_radius_m: float


@dataclass(frozen=True)
class TargetHits:
    """Expected hits on one target, and when; times in s after the passages' reference.

    `mean` is the plain sum at the chosen radius, unbiased and zero where no sample came near;
    `estimate` has its error and limits, and says whether it stands or is a bound.
    `first_s`, `peak_s` (middle of the ten minutes with the largest share) and `last_s` are those
    of the samples within that radius, None without any; `samples` is their number.
    """

    estimate: HitEstimate
    mean: float
    first_s: float | None
    peak_s: float | None
    last_s: float | None
    samples: int


def hits_on_targets(
    passages: TargetPassages, area_m2: Float64[ndarray, " t"], largest_weight: float
) -> tuple[TargetHits, ...]:
    """The hits on each of t targets of these areas.

    `largest_weight` is the most that one sample which was not seen could stand for.
    """
    order = np.lexsort((passages.tca_s, passages.target))
    edges = np.searchsorted(passages.target[order], np.arange(len(area_m2) + 1))
    tca, miss = passages.tca_s[order], passages.miss_distance_m[order]
    weight, reach = passages.weight[order], passages.search_radius_m
    nothing = np.empty(0)
    unseen = _hits(nothing, nothing, nothing, (1.0, largest_weight, reach))
    found = []
    for k, area in enumerate(area_m2.tolist()):
        rows = slice(edges[k], edges[k + 1])
        if rows.start == rows.stop:
            found.append(_of_area(unseen, area))
            continue
        found.append(_hits(tca[rows], miss[rows], weight[rows], (area, largest_weight, reach)))
    return tuple(found)


def _hits(
    tca_s: Float64[ndarray, " n"],
    miss_m: Float64[ndarray, " n"],
    weight: Float64[ndarray, " n"],
    offer: tuple[float, float, float],
) -> TargetHits:
    """The hits on one target; `offer` is its area, the largest weight and the search radius."""
    area_m2, largest_weight, search_radius_m = offer
    offered = weight * area_m2

    def parts(radius: float) -> Float64[ndarray, " n"]:
        return (miss_m < radius) * offered / (np.pi * radius**2)

    def unit(radius: float) -> float:
        return float(largest_weight * area_m2 / (np.pi * radius**2))

    estimate = converged_estimate(parts, unit, search_radius_m)
    within = miss_m < estimate.radius_m
    mean = float(parts(estimate.radius_m).sum())
    times = tca_s[within]
    if not len(times):
        return TargetHits(estimate, mean, None, None, None, 0)
    peak = _peak_s(times, weight[within])
    return TargetHits(estimate, mean, float(times[0]), peak, float(times[-1]), len(times))


def _peak_s(tca_s: Float64[ndarray, " n"], weight: Float64[ndarray, " n"]) -> float:
    """The weighted middle of the stretch that holds the largest share; times in order."""
    total = np.concatenate([[0.0], np.cumsum(weight)])
    last = np.searchsorted(tca_s, tca_s + _PEAK_S, side="right")
    first = int(np.argmax(total[last] - total[:-1]))
    rows = slice(first, int(last[first]))
    return float(np.average(tca_s[rows], weights=weight[rows]))


def _of_area(hits: TargetHits, area_m2: float) -> TargetHits:
    """What is true of one square metre, for an area."""
    one = hits.estimate
    scaled = replace(
        one,
        expected=one.expected * area_m2,
        lower=one.lower * area_m2,
        upper=one.upper * area_m2,
    )
    return replace(hits, estimate=scaled, mean=hits.mean * area_m2)
