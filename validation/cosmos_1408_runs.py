"""Runs of the real event that the sections of its page share: clouds, encounters, estimates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any

import numpy as np

from greenzone.breakup.sampling import sample_fragments
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.instant import Instant, parse_utc
from greenzone.encounters.approaches import find_encounters
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.messages.own_files.asset_file import load_asset
from greenzone.messages.own_files.asset_record import AssetRecord
from greenzone.messages.own_files.event_file import load_event
from greenzone.messages.own_files.event_record import EventRecord, VectorRtn
from greenzone.orbits.density import build_density_table
from greenzone.orbits.mean_arcs import equator_frame, mean_arcs
from greenzone.risk.convergence import HitEstimate
from greenzone.risk.fragment_join import join_fragments
from greenzone.risk.hits import estimate_hits
from greenzone.risk.weighted_encounters import WeightedEncounters
from greenzone.workflows.asset_orbit import asset_orbit
from greenzone.workflows.cloud import MovingCloud, breakup_events

__all__ = [
    "HOT_PASSES",
    "NO_DRAG",
    "SEARCH_RADIUS_M",
    "RunEncounters",
    "Setting",
    "at_hour",
    "converged",
    "disc_hits",
    "moving",
    "of_crossing",
    "pooled",
    "setting",
    "station_encounters",
]

HOT_PASSES = ("05:34:39", "07:07:40", "08:40:41")
NO_DRAG = 1e-12
"""What the area-to-mass ratios are multiplied with for a cloud without drag."""
SEARCH_RADIUS_M = 100_000.0
_ALIKE_S = 1_200.0
"""Encounters within this of a crossing are of its pass: crossings are 46 min apart."""


@dataclass(frozen=True)
class Setting:
    """The built-in case and the station, with the Earth data of the day."""

    event: EventRecord
    station: AssetRecord
    earth: EarthOrientation


@dataclass(frozen=True)
class RunEncounters:
    """The station's encounters with pieces of at least 1 cm, and the heaviest weight of these."""

    encounters: WeightedEncounters
    reference: Instant
    largest_weight: float


@cache
def setting() -> Setting:
    """The built-in case as it ships."""
    return Setting(load_event("cosmos-1408"), load_asset("iss"), shipped_earth_orientation())


def at_hour(clock: str) -> Instant:
    """The instant of a UTC time on the day of the event."""
    return parse_utc(f"2021-11-15T{clock}Z")


def moving(
    samples: int,
    seed: int,
    hours: float,
    *,
    smallest_m: float = 1e-2,
    drag: float = 1.0,
    bias_rtn_m_s: VectorRtn | None = None,
    keep_from_m: float = 0.0,
) -> MovingCloud:
    """The cloud of the event in motion; `drag` multiplies every area-to-mass ratio.

    Pieces below `keep_from_m` are sampled but not followed.
    """
    at = setting()
    event = breakup_events(at.event, at.earth, bias_rtn_m_s=bias_rtn_m_s)[0]
    fragments = sample_fragments(event, samples, np.random.default_rng(seed), smallest_m)
    fragments = fragments.take(fragments.size_m >= keep_from_m)
    frame = equator_frame(event.epoch, at.earth)
    duration_s = hours * 3600.0
    weather = shipped_space_weather()
    density = build_density_table(event.epoch, duration_s, weather, frame.sidereal_rad)
    motion = mean_arcs(
        frame,
        fragments.position_m,
        fragments.velocity_m_s,
        drag * fragments.area_to_mass_m2_kg,
        duration_s,
        density,
    )
    return MovingCloud(fragments, motion)


def station_encounters(cloud: MovingCloud) -> RunEncounters:
    """Every approach of the station to a piece of at least 1 cm within 100 km."""
    at, motion = setting(), cloud.motion
    orbit = asset_orbit(at.station, motion.frame.epoch, motion.duration_s, at.earth)
    found = find_encounters(motion, orbit.ephemeris, SEARCH_RADIUS_M)
    joined = join_fragments(found, cloud.fragments)
    large = cloud.fragments.size_m >= 1e-2
    heaviest = float(cloud.fragments.weight[large].max())
    return RunEncounters(joined.select(joined.size_m >= 1e-2), motion.frame.epoch, heaviest)


def pooled(runs: Sequence[RunEncounters]) -> RunEncounters:
    """Several runs of the same event as one with as many more samples."""
    parts = [run.encounters for run in runs]
    arrays: dict[str, Any] = {
        f.name: np.concatenate([getattr(part, f.name) for part in parts])
        for f in fields(WeightedEncounters)
        if isinstance(getattr(parts[0], f.name), np.ndarray)
    }
    arrays["weight"] = arrays["weight"] / len(runs)
    heaviest = max(run.largest_weight for run in runs) / len(runs)
    return RunEncounters(replace(parts[0], **arrays), runs[0].reference, heaviest)


def of_crossing(run: RunEncounters, clock: str) -> RunEncounters:
    """The encounters of the pass that crosses the debris plane at this UTC time."""
    crossing_s = at_hour(clock).seconds_since(run.reference)
    mine = np.abs(run.encounters.tca_s - crossing_s) < _ALIKE_S
    return replace(run, encounters=run.encounters.select(mine))


def converged(run: RunEncounters) -> HitEstimate:
    """Expected hits of at least 1 cm by the project's own rule for the radius."""
    area = setting().station.cross_section_m2
    return estimate_hits(run.encounters, run.encounters.weight * area, run.largest_weight * area)


def disc_hits(run: RunEncounters, radius_m: float) -> tuple[float, float]:
    """Expected hits of at least 1 cm in the disc of this radius, and their Monte Carlo sd."""
    area = setting().station.cross_section_m2
    inside = run.encounters.weight[run.encounters.miss_distance_m < radius_m]
    unit = area / (np.pi * radius_m**2)
    return float(inside.sum()) * unit, float(np.sqrt(np.sum(inside**2))) * unit
