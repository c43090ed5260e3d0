"""A response as the JSON document that files, reports and other programs read.

Keys end in their unit; times are ISO 8601 UTC with milliseconds and Z; what is not known is
null, never zero. docs/response.md lists every key.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy import ndarray

from greenzone.core.instant import Instant, format_utc
from greenzone.decision.zones import PassVerdict, worst_zone
from greenzone.messages.own_files.asset_record import AssetRecord
from greenzone.messages.own_files.event_record import CollisionRecord, EventRecord
from greenzone.risk.background import BackgroundFlux, background_probability
from greenzone.risk.convergence import HitEstimate
from greenzone.workflows.against_document import against_document
from greenzone.workflows.response import AssetResponse, PassResult, Response, Snapshot

__all__ = ["Document", "response_document"]

Document = dict[str, Any]


def response_document(response: Response) -> Document:
    """The whole response as plain dicts, lists, strings, numbers and None."""
    cloud = response.cloud
    return {
        "event": _event(response),
        "window": {
            "start_utc": format_utc(response.window_start),
            "end_utc": format_utc(response.window_end),
            "hours": response.window_end.seconds_since(response.window_start) / 3600.0,
        },
        "zone": response.zone.value,
        "fragments": {
            "ge_1mm": cloud.ge_1mm,
            "ge_1cm": cloud.ge_1cm,
            "ge_10cm": cloud.ge_10cm,
            "mass_kg": cloud.mass_kg,
            "reentering_at_once_fraction_ge_10cm": cloud.reentering_at_once_fraction_ge_10cm,
            "reentering_at_once_fraction_ge_1cm": cloud.reentering_at_once_fraction_ge_1cm,
            "escaped": cloud.escaped,
            "unanswered_ge_1cm": cloud.unanswered_ge_1cm,
            "acceptance_rate": cloud.acceptance_rate,
        },
        "assets": [_asset(asset, response) for asset in response.assets],
        "against": None if response.threatened is None else against_document(response.threatened),
        "gabbard": {
            "size_m": _numbers(response.gabbard.size_m),
            "weight": _numbers(response.gabbard.weight),
            "period_min": _numbers(response.gabbard.period_s / 60.0),
            "apogee_m": _numbers(response.gabbard.apogee_m),
            "perigee_m": _numbers(response.gabbard.perigee_m),
            "observed": None,
        },
        "snapshots": [_snapshot(snapshot) for snapshot in response.snapshots],
        "policy": _policy(response),
        "limits": list(response.limits),
        "provenance": _provenance(response),
    }


def _event(response: Response) -> Document:
    event, place = response.event, response.place
    return {
        "name": event.name,
        "epoch_utc": format_utc(event.epoch),
        "epoch_sigma_s": event.epoch_sigma_s,
        "known_utc": format_utc(event.known_utc),
        "latitude_deg": place.latitude_deg,
        "longitude_deg": place.longitude_deg,
        "altitude_m": place.altitude_m,
        "parents": [
            {
                "name": parent.name,
                "object_id": parent.elements.object_id,
                "elements_epoch_utc": format_utc(parent.elements.epoch),
                "mass_kg": parent.mass_kg,
                "mass_low_kg": parent.mass_low_kg,
                "mass_high_kg": parent.mass_high_kg,
                "type": parent.type,
                "weight": parent.weight,
            }
            for parent in event.parents
        ],
        "cause": _cause(event),
        "unknowns": list(event.unknowns),
        "notes": list(event.notes),
    }


def _cause(event: EventRecord) -> str:
    cause = event.cause
    if not isinstance(cause, CollisionRecord):
        return f"explosion, scale factor {cause.scale_factor:g}"
    if cause.impactor_mass_kg is None:
        return "collision, impactor unknown, taken as catastrophic"
    return f"collision with an impactor of {cause.impactor_mass_kg:g} kg"


def _asset(asset: AssetResponse, response: Response) -> Document:
    record, verdict = asset.record, asset.verdict
    verdicts = {passed.number: passed for passed in verdict.passes}
    evidence = verdict.period_evidence
    return {
        "name": record.name,
        "kind": record.kind,
        "zone": verdict.zone.value,
        "zone_reasons": list(verdict.reasons),
        "cross_section_m2": record.cross_section_m2,
        "elements_epoch_utc": _utc(asset.elements_epoch),
        "elements_age_days": _age_days(asset, response),
        "time_sigma_s": asset.time_sigma_s,
        "timing_halfwidth_s": asset.timing_halfwidth_s,
        "period": {
            "end_utc": format_utc(verdict.period_end),
            "zone": verdict.period_zone.value,
            "metric": evidence.metric if evidence else None,
            "p_at_least": evidence.lower if evidence else None,
            "p_at_most": evidence.upper if evidence else None,
        },
        "background": _background(asset, response),
        "passes": [_pass(result, verdicts[result.risk.number], asset) for result in asset.passes],
        "shelter": _shelter(asset),
        "shelter_notes": list(asset.shelter.notes) if asset.shelter else [],
        "timeline": [
            {"utc": format_utc(entry.at), "action": entry.action, "why": entry.why}
            for entry in asset.timeline
        ],
        "departure_windows": [
            {"start_utc": format_utc(window.start), "end_utc": format_utc(window.end)}
            for window in asset.departure_windows
        ],
        "seats": _seats(asset),
        "flux_by_size": [
            {"size_m": size, "expected_hits": hits} for size, hits in asset.hits_by_size
        ],
        "sensitivity": [
            {
                "factor": case.factor,
                "zone": case.zone.value,
                "shelter_minutes": case.shelter_minutes,
                "windows": case.windows,
                "sheltered_passes": list(case.sheltered_passes),
            }
            for case in asset.sensitivity
        ],
        "unknowns": list(asset.unknowns),
    }


def _age_days(asset: AssetResponse, response: Response) -> float | None:
    if asset.elements_epoch is None:
        return None
    return response.event.epoch.seconds_since(asset.elements_epoch) / 86_400.0


def _background(asset: AssetResponse, response: Response) -> Document:
    """The risk that was there before; probabilities are over the whole window."""
    record = asset.record
    duration_s = response.window_end.seconds_since(response.window_start)
    return {
        "penetration_per_orbit": record.background_penetration_per_orbit,
        "penetration_source": _source_of(record, "background_penetration_per_orbit"),
        "fluxes": [
            {
                "size_m": flux.size_m,
                "flux_per_m2_per_yr": flux.flux_per_m2_yr,
                "probability": background_probability(
                    BackgroundFlux.per_year(flux.size_m, flux.flux_per_m2_yr, flux.source),
                    record.cross_section_m2,
                    duration_s,
                ),
                "source": flux.source,
                "verified": flux.verified,
            }
            for flux in record.background
        ],
    }


def _source_of(record: AssetRecord, key: str) -> str | None:
    return next((note.source for note in record.source_notes if note.key == key), None)


def _pass(result: PassResult, verdict: PassVerdict, asset: AssetResponse) -> Document:
    risk = result.risk
    hits, worst = risk.hits, risk.worst_hits
    return {
        "number": risk.number,
        "start_utc": format_utc(risk.start),
        "peak_utc": format_utc(risk.peak),
        "end_utc": format_utc(risk.end),
        "relative_speed_m_s": risk.relative_speed_m_s,
        "plane_crossing_utc": _utc(risk.plane_crossing),
        "expected_hits": {
            "ge_1mm": hits.ge_1mm.expected,
            "ge_3mm": hits.ge_3mm.expected,
            "ge_1cm": hits.ge_1cm.expected,
            "ge_10cm": hits.ge_10cm.expected,
        },
        "expected_hits_max": {
            "ge_1mm": worst.ge_1mm.expected,
            "ge_3mm": worst.ge_3mm.expected,
            "ge_1cm": worst.ge_1cm.expected,
            "ge_10cm": worst.ge_10cm.expected,
        },
        "expected_hits_status": {
            "ge_1mm": hits.ge_1mm.status,
            "ge_3mm": hits.ge_3mm.status,
            "ge_1cm": hits.ge_1cm.status,
            "ge_10cm": hits.ge_10cm.status,
        },
        "p_hit_ge_1cm": risk.p_hit_ge_1cm,
        "p_hit_ge_1cm_interval": list(result.p_hit_ge_1cm_interval),
        "p_hit_ge_1cm_max": risk.p_hit_ge_1cm_max,
        "p_hit_ge_1cm_background": result.background_p_hit_ge_1cm,
        "p_penetration": risk.p_penetration,
        "p_penetration_max": risk.p_penetration_max,
        "mc_relative_sd": _finite(hits.ge_1cm),
        "radius_m": hits.ge_1cm.radius_m,
        "effective_hits": hits.ge_1cm.effective_hits,
        "time_sigma_s": asset.time_sigma_s,
        "zone": verdict.zone.value,
        "zone_reasons": list(verdict.reasons),
        "status": risk.status,
        "advised": verdict.advised,
    }


def _finite(estimate: HitEstimate) -> float | None:
    return estimate.relative_sd if np.isfinite(estimate.relative_sd) else None


def _shelter(asset: AssetResponse) -> list[Document]:
    windows = asset.shelter.windows if asset.shelter else ()
    return [
        {
            "start_utc": format_utc(window.start),
            "end_utc": format_utc(window.end),
            "begin_closing_utc": format_utc(window.begin_closing),
            "close_hatches_by_utc": format_utc(window.close_hatches_by),
            "aboard_by_utc": format_utc(window.start),
            "earliest_exit_utc": format_utc(window.end),
            "undock_ready_utc": format_utc(window.undock_ready),
            "passes": list(window.pass_numbers),
            "reasons": list(window.reasons),
        }
        for window in windows
    ]


def _seats(asset: AssetResponse) -> Document | None:
    seats = asset.seats
    if seats is None:
        return None
    ships = [{"name": ship.name, "seats": ship.seats} for ship in seats.ships]
    return {"crew": seats.crew, "seats": seats.seats, "enough": seats.enough, "ships": ships}


def _snapshot(snapshot: Snapshot) -> Document:
    return {
        "utc": format_utc(snapshot.at),
        "asset": snapshot.asset,
        "label": snapshot.label,
        "earth_rotation_rad": snapshot.earth_rotation_rad,
        "asset_position_m": _metres(snapshot.asset_position_m),
        "asset_path_m": _metres(snapshot.asset_path_m),
        "positions_m": _metres(snapshot.position_m),
        "size_m": _numbers(snapshot.size_m),
    }


def _policy(response: Response) -> Document:
    policy = response.policy
    rows = (
        ("pass", "p_penetration", policy.pass_penetration),
        ("pass", f"p_hit_{policy.hit_size}", policy.pass_hit),
        ("period", "p_penetration", policy.period_penetration),
        ("period", f"p_hit_{policy.hit_size}", policy.period_hit),
    )
    worst = [case for asset in response.assets for case in asset.sensitivity]
    return {
        "name": policy.name,
        "summary": policy.summary,
        "hit_size": policy.hit_size,
        "thresholds": [
            {
                "scope": scope,
                "quantity": quantity,
                "yellow": row.yellow,
                "red": row.red,
                "source": row.source,
            }
            for scope, quantity, row in rows
        ],
        "assumptions": [*policy.assumptions, *(text for _, text in policy.shelter.sources)],
        "sensitivity": [
            {
                "factor": factor,
                "zone": worst_zone([c.zone for c in worst if c.factor == factor]).value,
                "shelter_minutes": sum(c.shelter_minutes for c in worst if c.factor == factor),
                "windows": sum(c.windows for c in worst if c.factor == factor),
            }
            for factor in dict.fromkeys(case.factor for case in worst)
        ],
    }


def _provenance(response: Response) -> Document:
    provenance = response.provenance
    return {
        "version": provenance.version,
        "seed": provenance.seed,
        "samples": provenance.samples,
        "inputs": [{"name": i.name, "sha256": i.sha256} for i in provenance.inputs],
        "models": list(provenance.models),
        "policy": provenance.policy,
        "command": provenance.command,
    }


def _utc(instant: Instant | None) -> str | None:
    return None if instant is None else format_utc(instant)


def _numbers(values: ndarray) -> list[float | None]:
    """Floats with six significant digits; what is not finite is None."""
    return [float(f"{v:.6g}") if np.isfinite(v) else None for v in values.tolist()]


def _metres(vectors: ndarray) -> list[Any]:
    """Vectors rounded to the metre."""
    rounded: list[Any] = np.rint(vectors).astype(int).tolist()
    return rounded
