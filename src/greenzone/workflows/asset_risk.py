"""The passes of one asset through one cloud, with their risks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.encounters.approaches import find_encounters
from greenzone.messages.own_files.asset_record import AssetRecord
from greenzone.risk.asset import Asset, Panel
from greenzone.risk.fragment_join import join_fragments
from greenzone.risk.hits import contributions
from greenzone.risk.pass_risk import PassRisk, assess_pass, match_passes
from greenzone.risk.passes import group_passes
from greenzone.risk.weighted_encounters import (
    SIZE_THRESHOLDS_M,
    WeightedEncounters,
    largest_weight,
)
from greenzone.workflows.asset_orbit import AssetOrbit
from greenzone.workflows.cloud import MovingCloud

__all__ = ["AssetRisk", "assess_asset", "hits_in_passes", "target_of"]

_SEARCH_RADIUS_M = 100_000.0
"""The largest disc tried: at 150 km cold passes come out ten times too high."""
_UNTIMED_RADIUS_M = 50_000.0
"""The same where the timing is uncertain: averaging over it leaves little noise to fight."""
_CURVE_RADIUS_M = 50_000.0
_CURVE_SIZES_M = np.geomspace(1e-3, 1.0, 37)


@dataclass(frozen=True)
class AssetRisk:
    """The passes of an asset, the pieces whose approach has no answer, and hits by size."""

    passes: tuple[PassRisk, ...]
    unresolved_weight: Float64[ndarray, " u"]
    unresolved_size_m: Float64[ndarray, " u"]
    hits_by_size: tuple[tuple[float, float], ...]

    def unresolved(self, size_m: float) -> float:
        """Real pieces of at least this size whose approach could not be worked out."""
        return float(self.unresolved_weight[self.unresolved_size_m >= size_m].sum())


def target_of(record: AssetRecord) -> Asset:
    """What can be hit, from the asset's file."""
    panels = tuple(
        Panel(
            name=panel.name,
            kind=panel.kind,
            area_m2=panel.area_m2,
            wall_thickness_m=panel.wall_thickness_m,
            bumper_thickness_m=panel.bumper_thickness_m,
            standoff_m=panel.standoff_m,
            wall_yield_pa=panel.wall_yield_pa,
            wall_density_kg_m3=panel.wall_density_kg_m3,
            bumper_density_kg_m3=panel.bumper_density_kg_m3,
            stuffing_areal_density_kg_m2=panel.stuffing_areal_density_kg_m2,
            source=panel.source,
        )
        for panel in record.panels
    )
    return Asset(record.name, record.cross_section_m2, panels)


def assess_asset(
    cloud: MovingCloud, orbit: AssetOrbit, crossings_s: Float64[ndarray, " c"]
) -> AssetRisk:
    """Every pass of the asset through the cloud while it is followed."""
    target = target_of(orbit.record)
    fragments, reference = cloud.fragments, cloud.motion.frame.epoch
    joined, unresolved = _encounters(cloud, orbit)
    spans = group_passes(joined, crossings_s, 0.0, cloud.motion.duration_s)
    weights = largest_weight(fragments.size_m, fragments.weight, tuple(SIZE_THRESHOLDS_M.values()))
    passes = tuple(
        assess_pass(joined, span, reference, target, largest_weights=weights) for span in spans
    )
    return AssetRisk(
        passes,
        fragments.weight[unresolved],
        fragments.size_m[unresolved],
        _hits_by_size(joined, target.cross_section_m2),
    )


def hits_in_passes(
    cloud: MovingCloud,
    orbit: AssetOrbit,
    crossings_s: Float64[ndarray, " c"],
    passes: Sequence[PassRisk],
) -> list[float | None]:
    """Expected hits >= 1 cm of another cloud in the same passes, each at that pass's own radius.

    None where this cloud makes no such pass. Plain values, with their Monte Carlo noise.
    """
    joined, _ = _encounters(cloud, orbit)
    joined = joined.select(joined.size_m >= SIZE_THRESHOLDS_M["ge_1cm"])
    spans = group_passes(joined, crossings_s, 0.0, cloud.motion.duration_s)
    peaks = [cloud.motion.frame.epoch.plus(span.peak_s) for span in spans]
    matched = match_passes([risk.peak for risk in passes], peaks)
    offered = joined.weight * orbit.record.cross_section_m2
    hits: list[float | None] = []
    for risk, index in zip(passes, matched, strict=True):
        if index is None:
            hits.append(None)
            continue
        rows = spans[index].rows
        parts = contributions(joined.select(rows), offered[rows])
        hits.append(float(parts(risk.hits.ge_1cm.radius_m).sum()))
    return hits


def _encounters(
    cloud: MovingCloud, orbit: AssetOrbit
) -> tuple[WeightedEncounters, Int64[ndarray, " u"]]:
    """The encounters joined with their fragments, and the fragments without an answer."""
    radius_m = _UNTIMED_RADIUS_M if orbit.halfwidth_s > 0.0 else _SEARCH_RADIUS_M
    found = find_encounters(
        cloud.motion, orbit.ephemeris, radius_m, timing_halfwidth_s=orbit.halfwidth_s
    )
    return join_fragments(found, cloud.fragments), found.unresolved


def _hits_by_size(
    encounters: WeightedEncounters, cross_section_m2: float
) -> tuple[tuple[float, float], ...]:
    """Expected hits of at least each size over the whole window, averaged over timing."""
    offered = encounters.weight * cross_section_m2
    parts = contributions(encounters, offered)(_CURVE_RADIUS_M)
    return tuple(
        (float(size), float(parts[encounters.size_m >= size].sum())) for size in _CURVE_SIZES_M
    )
