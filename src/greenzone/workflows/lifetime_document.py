"""The lifetime of a cloud as a JSON document: docs/lifetime.md has every key."""

from __future__ import annotations

from typing import Any, Final

from greenzone.core.instant import format_utc
from greenzone.workflows.lifetime_run import (
    Approach,
    JoinSummary,
    LifetimeRun,
    Observation,
    StationPeriod,
    SurvivalRow,
)
from greenzone.workflows.lifetime_stations import penetration_probability
from greenzone.workflows.provenance_document import provenance_document

__all__ = ["SCHEMA", "lifetime_document"]

SCHEMA: Final = "greenzone/lifetime/1"
_HOW_SURE: Final = (
    "The breakup model gives the light, fast pieces of Cosmos 1408 longer lives than the catalog "
    "shows; the join with catalogued pieces mends that from their first file on.",
    "Pieces of 10 cm and more are taken as catalogued once they have lived two weeks; which were "
    "seen, and when, is not modelled.",
    "Station risk averages over where on their orbits pieces and station are; the first days, "
    "while the cloud is a ring with clumps, are told by `greenzone respond`.",
    "Four real collisions made 0.3 to 4 times as many pieces as the breakup model; the limits hold "
    "chance and the parent's mass alone.",
)


def lifetime_document(run: LifetimeRun) -> dict[str, Any]:
    """Plain dicts, lists, strings, numbers and None; unknown is None, never zero."""
    return {
        "schema": SCHEMA,
        "event": {"name": run.event, "epoch_utc": format_utc(run.epoch)},
        "pieces": {
            "smallest_size_m": run.size_m,
            "modelled": _digits(run.pieces),
            "counted_from_day": run.seen_after_days,
        },
        "survival": [_row(row) for row in run.survival],
        "median_life_days": _digits(run.median_days),
        "median_life_days_low": _digits(run.median_low_days),
        "median_life_days_high": _digits(run.median_high_days),
        "observations": [_observation(one) for one in run.observations],
        "join": None if run.join is None else _join(run.join),
        "stations": [_station(one) for one in run.stations],
        "approaches": [_approach(one) for one in run.approaches],
        "screened_days": run.screened_days,
        "space_weather": {
            "source": run.weather,
            "observed_until_utc": format_utc(run.weather_observed_until, 0),
        },
        "warnings": list(run.warnings),
        "how_sure": list(_HOW_SURE),
        "provenance": {
            **provenance_document(run.provenance),
            "seed": run.provenance.seed,
            "samples": run.provenance.samples,
        },
    }


def _row(row: SurvivalRow) -> dict[str, Any]:
    return {
        "days_after_event": round(row.days, 3),
        "modelled_fraction": _digits(row.fraction),
        "modelled_low": _digits(row.low),
        "modelled_high": _digits(row.high),
        "of_all_modelled_fraction": _digits(row.of_all),
        "observed_fraction": _digits(row.observed),
    }


def _observation(one: Observation) -> dict[str, Any]:
    return {
        "days_after_event": round(one.days, 3),
        "on_orbit": one.on_orbit,
        "catalogued": one.catalogued,
        "fraction": _digits(one.fraction),
        "source": one.source,
    }


def _join(join: JoinSummary) -> dict[str, Any]:
    return {
        "at_utc": format_utc(join.when, 0),
        "catalogued": join.catalogued,
        "with_history": join.from_history,
        "modelled": _digits(join.modelled),
        "left_in_cloud": _digits(join.left),
        "excess": _digits(join.excess),
        "classes": [
            {
                "name": name,
                "modelled": _digits(modelled),
                "catalogued": catalogued,
                "left_in_cloud": _digits(left),
            }
            for name, modelled, catalogued, left in join.classes
        ],
    }


def _station(one: StationPeriod) -> dict[str, Any]:
    multiple = one.multiple
    return {
        "asset": one.asset,
        "days": one.days,
        "expected_hits": _digits(one.hits_ge_1cm),
        "expected_hits_low": _digits(one.hits_ge_1cm_low),
        "expected_hits_high": _digits(one.hits_ge_1cm_high),
        "expected_hits_ge_10cm": _digits(one.hits_ge_10cm),
        "expected_penetrations": _digits(one.penetrations),
        "penetration_probability": _digits(penetration_probability(one)),
        "multiple_of_background": None if multiple is None else _digits(multiple.value),
        "multiple_low": None if multiple is None else _digits(multiple.low),
        "multiple_high": None if multiple is None else _digits(multiple.high),
        "multiple_basis": _basis(one),
        "multiple_of_flux_ge_10cm": None if one.by_flux is None else _digits(one.by_flux.value),
        "multiple_if_1cm_penetrates": None if one.by_hits is None else _digits(one.by_hits.value),
        "background_expected": None if multiple is None else _digits(multiple.background),
        "background_source": one.background_source,
    }


def _basis(one: StationPeriod) -> str | None:
    """What the multiple counts."""
    if one.by_penetration is not None:
        return "penetrations"
    return None if one.by_flux is None else "hits_ge_10cm"


def _approach(one: Approach) -> dict[str, Any]:
    return {
        "asset": one.asset,
        "object_id": one.object_id,
        "tca_utc": format_utc(one.when),
        "miss_distance_m": round(one.miss_distance_m, 1),
        "relative_speed_m_s": round(one.relative_speed_m_s, 1),
    }


def _digits(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.5g}")
