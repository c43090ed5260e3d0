"""The risk of one pass: expected hits by size and penetrations, with their errors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.risk.asset import Asset
from greenzone.risk.convergence import HitEstimate
from greenzone.risk.hits import estimate_hits, estimate_hits_at_worst_timing, hit_probability
from greenzone.risk.passes import PassSpan
from greenzone.risk.penetration import largest_perforated_area_m2, perforated_area_m2
from greenzone.risk.weighted_encounters import SIZE_THRESHOLDS_M, WeightedEncounters

__all__ = [
    "HitsBySize",
    "PassRisk",
    "assess_pass",
    "match_passes",
]

_Estimator = Callable[[WeightedEncounters, Float64[ndarray, " n"], float], HitEstimate]
_MATCH_TOLERANCE_S = 1200.0
"""Passes of two runs within this are the same one: less than half of the 46 min between them."""


@dataclass(frozen=True)
class HitsBySize:
    """Expected hits of fragments at least as large as each size, each at its own radius."""

    ge_1mm: HitEstimate
    ge_3mm: HitEstimate
    ge_1cm: HitEstimate
    ge_10cm: HitEstimate


@dataclass(frozen=True)
class PassRisk:
    """One pass: when, how fast, and how many hits and penetrations are to be expected.

    `hits` and `penetrations` are averaged over the asset's timing, the `worst_` ones are at
    the timing that makes them largest (equal where the timing is known). Penetrations are
    None where no shields are known. `status` is that of the hits of at least 1 cm.
    """

    number: int
    start: Instant
    peak: Instant
    end: Instant
    plane_crossing: Instant | None
    relative_speed_m_s: float | None
    hits: HitsBySize
    worst_hits: HitsBySize
    penetrations: HitEstimate | None
    worst_penetrations: HitEstimate | None
    timing_halfwidth_s: float

    @property
    def status(self) -> Literal["estimate", "upper_bound"]:
        """Whether the hits of at least 1 cm are an estimate or a bound."""
        return self.hits.ge_1cm.status

    @property
    def p_hit_ge_1cm(self) -> float:
        """The chance of a hit by a fragment of at least 1 cm."""
        return hit_probability(self.hits.ge_1cm.expected)

    @property
    def p_hit_ge_1cm_max(self) -> float:
        """The same at the worst timing."""
        return hit_probability(self.worst_hits.ge_1cm.expected)

    @property
    def p_penetration(self) -> float | None:
        """The chance of at least one penetration, averaged over timing; None if not known."""
        known = self.penetrations
        return None if known is None else hit_probability(known.expected)

    @property
    def p_penetration_max(self) -> float | None:
        """The same at the worst timing."""
        known = self.worst_penetrations
        return None if known is None else hit_probability(known.expected)


def assess_pass(
    encounters: WeightedEncounters,
    span: PassSpan,
    reference: Instant,
    asset: Asset,
    *,
    largest_weights: Sequence[float],
    direction_lvlh: Float64[ndarray, "n 3"] | None = None,
) -> PassRisk:
    """The risk of the pass `span` of `encounters` (times in seconds after `reference`).

    `largest_weights` are `largest_weight(...)` of the whole cloud for the four sizes: a pass
    without encounters is bounded by them. `direction_lvlh` (n, 3) only for panels with normals.
    """
    mine = encounters.select(span.rows)
    hits = _hits_by_size(estimate_hits, mine, asset, largest_weights)
    facing = None if direction_lvlh is None else direction_lvlh[span.rows]
    offer = _perforated_offer(mine, asset, largest_weights, facing)
    penetrations = estimate_hits(mine, *offer) if offer else None
    worst_hits, worst_penetrations = hits, penetrations
    if encounters.timing_halfwidth_s > 0.0:
        worst = estimate_hits_at_worst_timing
        worst_hits = _hits_by_size(worst, mine, asset, largest_weights)
        worst_penetrations = worst(mine, *offer) if offer else None
    crossing = span.plane_crossing_s
    return PassRisk(
        number=span.number,
        start=reference.plus(span.start_s),
        peak=reference.plus(span.peak_s),
        end=reference.plus(span.end_s),
        plane_crossing=None if crossing is None else reference.plus(crossing),
        relative_speed_m_s=span.relative_speed_m_s,
        hits=hits,
        worst_hits=worst_hits,
        penetrations=penetrations,
        worst_penetrations=worst_penetrations,
        timing_halfwidth_s=encounters.timing_halfwidth_s,
    )


def _hits_by_size(
    estimator: _Estimator,
    encounters: WeightedEncounters,
    asset: Asset,
    largest_weights: Sequence[float],
) -> HitsBySize:
    """Each size's own estimate; a bound is never above the limit of the smaller sizes' hits."""
    estimates: list[HitEstimate] = []
    for size, weight in zip(SIZE_THRESHOLDS_M.values(), largest_weights, strict=True):
        chosen = encounters.select(encounters.size_m >= size)
        offered = chosen.weight * asset.cross_section_m2
        found = estimator(chosen, offered, weight * asset.cross_section_m2)
        if estimates and found.status == "upper_bound":
            cap = min(found.upper, estimates[-1].upper)
            found = replace(found, expected=cap, upper=cap, lower=min(found.lower, cap))
        estimates.append(found)
    return HitsBySize(*estimates)


def _perforated_offer(
    encounters: WeightedEncounters,
    asset: Asset,
    largest_weights: Sequence[float],
    direction_lvlh: Float64[ndarray, "n 3"] | None,
) -> tuple[Float64[ndarray, " n"], float] | None:
    """Weight x perforated area per encounter, and the most that an unseen sample may offer.

    None without panels.

    The unseen: the heaviest offer seen in this pass, or without any the weight of a 3 mm piece
    (smaller ones do not perforate a shielded wall) times all the area there is.
    """
    if not asset.panels:
        return None
    offered = encounters.weight * perforated_area_m2(encounters, asset, direction_lvlh)
    index = list(SIZE_THRESHOLDS_M).index("ge_3mm")
    unseen = largest_weights[index] * largest_perforated_area_m2(asset)
    return offered, float(offered.max(initial=0.0)) or unseen


def match_passes(
    peaks: Sequence[Instant], others: Sequence[Instant], tolerance_s: float = _MATCH_TOLERANCE_S
) -> list[int | None]:
    """For each peak the index of the other run's pass nearest in time, or None beyond tolerance."""
    matches: list[int | None] = []
    for peak in peaks:
        gaps = [abs(peak.seconds_since(other)) for other in others]
        best = int(np.argmin(gaps)) if gaps else None
        matches.append(best if best is not None and gaps[best] <= tolerance_s else None)
    return matches
