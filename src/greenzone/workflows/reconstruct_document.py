"""A reconstruction as the JSON document that files, pages and other programs read.

docs/reconstruct.md lists the keys. They end in their unit; times are ISO 8601 UTC with Z; what is
not known is null, never zero.
"""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np

from greenzone.core.instant import Instant, format_utc
from greenzone.forensics.reconstruction.hypotheses import Hypothesis
from greenzone.forensics.reconstruction.interval import STATED
from greenzone.forensics.reconstruction.parentless import ParentlessEvent
from greenzone.forensics.reconstruction.reconstruction import Reconstruction
from greenzone.workflows.lifetime_document import lifetime_document
from greenzone.workflows.reconstruct_objects import object_rows, set_aside_rows
from greenzone.workflows.reconstruct_warnings import SETTLED_WEIGHT
from greenzone.workflows.reconstruction_run import Candidate, ReconstructionRun

__all__ = ["SCHEMA", "reconstruction_document"]

SCHEMA: Final = "greenzone/reconstruction/1"
_BARS: Final = 40
_HOW_SURE: Final = (
    "Everything here is computed from public element sets and can be computed again; it says what "
    "the orbits show, not who or what caused it.",
    "The interval holds for the revolution taken; the revolutions list says how sure that one is.",
    "Only fragments that were catalogued are seen: those thrown backwards fall first, so that the "
    "mean velocity change and the posigrade share grow with the age of the sets.",
    "The kinds of event are compared by a model of all breakups, whose spread between events is "
    "large; the probabilities hold if none of the three is preferred beforehand.",
)


def reconstruction_document(run: ReconstructionRun) -> dict[str, Any]:
    """The document of a run."""
    event = run.event
    with_parent = isinstance(event, Reconstruction)
    return {
        "schema": SCHEMA,
        "event": _event(event) if isinstance(event, Reconstruction) else _alone(event),
        "time": _time(run, event) if isinstance(event, Reconstruction) else None,
        "parent": _parent(run, event) if isinstance(event, Reconstruction) else None,
        "fragments": _fragments(run),
        "delta_v": _delta_v(event),
        "area_to_mass": _area_to_mass(event),
        "hypotheses": [_hypothesis(one) for one in run.hypotheses],
        "parent_candidates": [_candidate(one) for one in run.candidates],
        "objects": object_rows(event),
        "lifetime": None if run.lifetime is None else lifetime_document(run.lifetime),
        "warnings": list(run.warnings),
        "how_sure": [*_HOW_SURE] if with_parent else [_HOW_SURE[0], *_HOW_SURE[2:]],
        "provenance": {
            "version": run.provenance.version,
            "command": run.provenance.command,
            "seed": run.provenance.seed,
            "inputs": [{"name": i.name, "sha256": i.sha256} for i in run.provenance.inputs],
            "models": [*run.provenance.models, f"air: {event.past.air.source}"],
        },
    }


def _event(event: Reconstruction) -> dict[str, Any]:
    half_s = event.interval.half_width_s
    return {
        "epoch_utc": format_utc(event.epoch),
        "interval_s": [-_rounded(half_s), _rounded(half_s)],
        "interval_utc": _span(event.epoch.plus(-half_s), event.epoch.plus(half_s)),
        "interval_probability": STATED,
        "revolution_probability": event.passages[0].weight,
        "settled": event.passages[0].weight >= SETTLED_WEIGHT,
        "latitude_deg": math.degrees(event.place.latitude_rad),
        "longitude_deg": math.degrees(event.place.longitude_rad),
        "altitude_m": event.place.height_m,
        "parent_position_gcrf_m": event.position_m.tolist(),
        "parent_velocity_gcrf_m_s": event.velocity_m_s.tolist(),
    }


def _alone(event: ParentlessEvent) -> dict[str, Any]:
    ends = (event.earliest, event.latest)
    return {
        "epoch_utc": format_utc(event.epoch, 0),
        "interval_s": [round(end.seconds_since(event.epoch)) for end in ends],
        "interval_utc": _span(*ends),
        "interval_probability": STATED,
        "revolution_probability": None,
        "settled": False,
        "latitude_deg": math.degrees(event.latitude_rad),
        "longitude_deg": None,
        "altitude_m": event.height_m,
        "parent_position_gcrf_m": None,
        "parent_velocity_gcrf_m_s": None,
    }


def _span(start: Instant, end: Instant) -> list[str]:
    return [format_utc(start), format_utc(end)]


def _rounded(value: float) -> float:
    """To milliseconds or millimetres."""
    return round(float(value), 3)


def _time(run: ReconstructionRun, event: Reconstruction) -> dict[str, Any]:
    interval = event.interval
    counts, edges = np.histogram(interval.bootstrap_times_s, _BARS)
    return {
        "half_width_s": _rounded(interval.half_width_s),
        "bootstrap_sigma_s": _rounded(interval.bootstrap_s),
        "drag_model_sigma_s": _rounded(interval.drag_model_s),
        "parent_sigma_s": _rounded(interval.parent_s),
        "theory_sigma_s": _rounded(interval.theory_s),
        "median_miss_m": event.median_miss_m,
        "revolutions": [
            {
                "epoch_utc": format_utc(event.epoch.plus(one.at_s - event.fit.at_s)),
                "probability": one.weight,
            }
            for one in event.passages
        ],
        "bootstrap": {"edges_s": edges.tolist(), "draws": counts.tolist()},
        "curve": None
        if run.curve is None
        else {
            "offset_s": [_rounded(value) for value in run.curve.offset_s],
            "median_m": [_rounded(value) for value in run.curve.median_m],
            "p25_m": [_rounded(value) for value in run.curve.p25_m],
            "p75_m": [_rounded(value) for value in run.curve.p75_m],
        },
    }


def _parent(run: ReconstructionRun, event: Reconstruction) -> dict[str, Any]:
    return {
        "object_id": event.parent.object_id,
        "name": event.parent.name,
        "kind": run.parent_kind,
        "mass_kg": run.parent_mass_kg,
        "set_epoch_utc": format_utc(event.parent.epoch),
        "choice": run.parent_choice,
    }


def _fragments(run: ReconstructionRun) -> dict[str, Any]:
    members = int(run.event.member.sum())
    return {
        "used": members,
        "rejected": len(run.event.past) - members,
        "sets_given": len(run.fragments.table),
        "rows_refused": run.fragments.refused_count,
        "set_aside": set_aside_rows(run.fragments.table, run.event.sets),
    }


def _delta_v(event: Reconstruction | ParentlessEvent) -> dict[str, Any]:
    told = event.delta_v
    known = isinstance(event, Reconstruction)
    return {
        "median_m_s": told.median_m_s,
        "p10_m_s": told.p10_m_s,
        "p90_m_s": told.p90_m_s,
        "largest_m_s": told.largest_m_s,
        "posigrade_fraction": told.posigrade_fraction if known else None,
        "mean_log10_m_s": told.mean_log10,
        "sigma_log10_m_s": told.sigma_log10,
        "median_rtn_m_s": list(told.median_rtn_m_s) if known else None,
        "mean_rtn_m_s": list(told.mean_rtn_m_s) if known else None,
        "mean_sigma_rtn_m_s": list(told.mean_error_rtn_m_s) if known else None,
        "sigma_rtn_m_s": list(told.sigma_rtn_m_s),
        "reference": "the parent's velocity" if known else "the median of the orbits",
    }


def _area_to_mass(event: Reconstruction | ParentlessEvent) -> dict[str, Any] | None:
    told = event.area_to_mass
    if not math.isfinite(told.median_m2_kg):
        return None
    return {
        "median_m2_kg": told.median_m2_kg,
        "p10_m2_kg": told.p10_m2_kg,
        "p90_m2_kg": told.p90_m2_kg,
        "common_factor": told.common_factor,
    }


def _hypothesis(one: Hypothesis) -> dict[str, Any]:
    return {
        "name": one.name,
        "probability": one.probability,
        "log_likelihood": one.log_likelihood,
        "modelled_median_m_s": one.modelled_median_m_s,
        "words": one.words,
    }


def _candidate(one: Candidate) -> dict[str, Any]:
    return {
        "object_id": one.object_id,
        "name": one.name,
        "score": one.score,
        "share": one.share,
        "median_speed_m_s": one.median_speed_m_s,
        "plane_angle_deg": math.degrees(one.plane_angle_rad),
        "meeting_utc": format_utc(one.meeting, 0),
        "set_epoch_utc": format_utc(one.set_epoch, 0),
        "given": one.given,
    }
