"""What a cloud does to stations: over months by its orbits, piece by piece where catalogued."""

from __future__ import annotations

from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.instant import Instant, format_utc
from greenzone.encounters.screening.screen import screen
from greenzone.encounters.screening.volume import Volume
from greenzone.forensics.lifetime.station_hits import StationHits, station_elements, station_hits
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.messages.own_files.asset_record import AssetRecord
from greenzone.orbits.fleet.motion import Fleet
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from greenzone.orbits.mean_past import mean_elements
from greenzone.risk.asset import Asset
from greenzone.risk.hits import hit_probability
from greenzone.workflows.asset_risk import target_of
from greenzone.workflows.lifetime_cloud import TRACKED_M, Population
from greenzone.workflows.lifetime_run import Approach, Multiple, StationPeriod

__all__ = [
    "PERIODS_DAYS",
    "SCREEN_DAYS",
    "STEP_S",
    "penetration_probability",
    "screen_catalogued",
    "station_periods",
]

PERIODS_DAYS: Final = (30.0, 180.0)
STEP_S: Final = 2.0 * 86_400.0
_DAY_S: Final = 86_400.0
_YEAR_S: Final = 365.25 * 86_400.0
_Z90: Final = 1.6449
SCREEN_DAYS: Final = 7.0
"""Catalogued pieces are screened for so long after their newest set."""
_SCREEN_RADIUS_M: Final = 10_000.0
_OLDEST_S: Final = 14.0 * 86_400.0


def station_periods(
    asset: AssetRecord,
    populations: tuple[tuple[Population, float, float], ...],
    epoch: Instant,
    mass_factors: tuple[float, float],
) -> tuple[StationPeriod, ...]:
    """The hits of populations, each from one time to another (s after the event), by period."""
    elements = asset.elements[0]
    base = mean_elements(ElementTable.of_sets([elements]))[0]
    since_s, target = elements.epoch.seconds_since(epoch), target_of(asset)
    found = []
    for days in PERIODS_DAYS:
        parts = [
            (
                population,
                _hits(population, (first, min(last, days * _DAY_S)), base, since_s, target),
            )
            for population, first, last in populations
        ]
        found.append(_period(asset, days, parts, mass_factors))
    return tuple(found)


def _hits(
    population: Population,
    span_s: tuple[float, float],
    base: Float64[ndarray, "5"],
    since_s: float,
    target: Asset,
) -> StationHits:
    """The hits in the steps whose middles lie in a span."""
    times = population.decay.times_s
    chosen = np.flatnonzero((times >= span_s[0]) & (times < span_s[1]))
    return station_hits(
        population.decay.elements[:, chosen],
        population.pieces,
        station_elements(base, since_s, times[chosen]),
        target,
        STEP_S,
    )


def _period(
    asset: AssetRecord,
    days: float,
    parts: list[tuple[Population, StationHits]],
    mass_factors: tuple[float, float],
) -> StationPeriod:
    def total(size_m: float) -> tuple[float, float]:
        """Expected hits and their Monte Carlo standard deviation."""
        each = [hits.hits[one.pieces.size_m >= size_m] for one, hits in parts]
        return sum(float(h.sum()) for h in each), sum(float((h**2).sum()) for h in each) ** 0.5

    small, noise = total(1e-2)
    large, large_noise = total(TRACKED_M)
    through: float | None = None
    through_noise = 0.0
    told = [hits.penetrations for _, hits in parts]
    if all(one is not None for one in told):
        through = sum(float(one.sum()) for one in told if one is not None)
        through_noise = sum(float((one**2).sum()) for one in told if one is not None) ** 0.5
    low, high = mass_factors

    def multiples(background: float, count: float, noise: float) -> Multiple:
        """Count and background over the background, and its limits."""
        least = max(0.0, count - _Z90 * noise) * min(low, 1.0)
        most = (count + _Z90 * noise) * max(high, 1.0)
        ratio = [1.0 + value / background for value in (count, least, most)]
        return Multiple(ratio[0], ratio[1], ratio[2], background)

    by_flux, by_penetration, by_hits, source = None, None, None, None
    flux = next((one for one in asset.background if one.verified and one.size_m == TRACKED_M), None)
    if flux is not None:
        expected = flux.flux_per_m2_yr * asset.cross_section_m2 * days * _DAY_S / _YEAR_S
        by_flux, source = multiples(expected, large, large_noise), flux.source
    per_orbit = asset.background_penetration_per_orbit
    if per_orbit is not None:
        expected = per_orbit * days * _DAY_S * asset.elements[0].mean_motion_rad_s / (2.0 * np.pi)
        by_hits = multiples(expected, small, noise)
        if through is not None:
            by_penetration = multiples(expected, through, through_noise)
            notes = {note.key: note.source for note in asset.source_notes}
            source = notes.get("background_penetration_per_orbit", source)
    return StationPeriod(
        asset=asset.name,
        days=days,
        hits_ge_1cm=small,
        hits_ge_1cm_low=max(0.0, small - _Z90 * noise) * min(low, 1.0),
        hits_ge_1cm_high=(small + _Z90 * noise) * max(high, 1.0),
        hits_ge_10cm=large,
        penetrations=through,
        by_flux=by_flux,
        by_penetration=by_penetration,
        by_hits=by_hits,
        background_source=source,
    )


def penetration_probability(period: StationPeriod) -> float | None:
    """The chance of one penetration at least; None where no shields are known."""
    return None if period.penetrations is None else hit_probability(period.penetrations)


def screen_catalogued(
    asset: AssetRecord, table: ElementTable, earth: EarthOrientation
) -> tuple[tuple[Approach, ...], str | None]:
    """Approaches of catalogued pieces in the week after their newest set, and why there are none.

    By SGP4, within 10 km, nearest first; a station whose sets are weeks away is not screened.
    """
    start = Instant(int(table.epoch_tai_ns.max()))
    own = min(asset.elements, key=lambda one: abs(one.epoch.seconds_since(start)), default=None)
    if own is None or abs(own.epoch.seconds_since(start)) > _OLDEST_S:
        told = "it has no element set" if own is None else f"its set is of {_utc(own)}"
        return (), (
            f"{asset.name}: the catalogued pieces were not screened one by one against it, as "
            f"{told} and theirs are of {format_utc(start, 0)}; name an asset file of those days"
        )
    joined = ElementTable.joined([table, ElementTable.of_sets([own])])
    fleet = Fleet((Sgp4Motion.of(joined, earth),))
    station = np.array([len(table)])
    found = screen(
        fleet,
        start,
        SCREEN_DAYS * _DAY_S,
        Volume("sphere", (_SCREEN_RADIUS_M,) * 3),
        primaries=station,
    ).approaches
    order = np.argsort(found.miss_distance_m, kind="stable")
    ids = table.object_id.tolist()
    rows = [(int(k), int(found.primary[k]), int(found.secondary[k])) for k in order]
    return tuple(
        Approach(
            asset.name,
            str(ids[one if other == len(table) else other]),
            found.reference.plus(float(found.tca_s[k])),
            float(found.miss_distance_m[k]),
            float(found.relative_speed_m_s[k]),
        )
        for k, one, other in rows
    ), None


def _utc(elements: ElementSet) -> str:
    return format_utc(elements.epoch, 0)
