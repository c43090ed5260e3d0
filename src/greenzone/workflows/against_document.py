"""The threatened satellites as a part of the response document; docs/response.md has every key."""

from __future__ import annotations

from typing import Any

import numpy as np

from greenzone.core.instant import Instant, format_utc
from greenzone.workflows.against_answer import ExposedGroup, Threatened, ThreatenedSatellite

__all__ = ["against_document"]

_Document = dict[str, Any]


def against_document(threatened: Threatened) -> _Document:
    """Plain dicts, lists, strings, numbers and None; satellites that nothing reaches by id."""
    ages = np.array([one.set_age_days for one in threatened.satellites])
    unreached = threatened.unreached
    shown = [one for one in threatened.satellites if not one.is_unreached]
    return {
        "catalog": threatened.catalog,
        "smallest_size_m": threatened.size_m,
        "samples": threatened.samples,
        "pieces": threatened.pieces,
        "unanswered_pieces": threatened.unanswered_pieces,
        "search_radius_m": threatened.search_radius_m,
        "objects_given": threatened.given,
        "satellites_screened": len(threatened.satellites),
        "satellites_without_answer": threatened.without_answer,
        "most_set_age_days": threatened.most_days,
        "median_set_age_days": float(np.median(np.abs(ages))),
        "largest_set_age_days": float(np.abs(ages).max()),
        "sets_after_event": int((ages < 0.0).sum()),
        "left_out": [
            {"reason": entry.reason, "count": entry.count, "examples": list(entry.examples)}
            for entry in threatened.left_out
        ],
        "warnings": list(threatened.warnings),
        "satellites": [_satellite(one, threatened.epoch) for one in shown],
        "unreached": {
            "count": len(unreached),
            "expected_hits_at_most": max((one.at_most for one in unreached), default=None),
            "object_ids": [one.key for one in unreached],
        },
        "operators": [_group(group) for group in threatened.operators],
        "altitude_bands": [
            {"low_m": group.low_m, "high_m": group.high_m, **_group(group)}
            for group in threatened.bands
        ],
    }


def _satellite(one: ThreatenedSatellite, epoch: Instant) -> _Document:
    hits = one.hits
    estimate = None if hits is None else hits.estimate
    return {
        "object_id": one.key,
        "name": one.name,
        "operator": one.operator,
        "object_type": one.object_type,
        "asset": one.asset,
        "status": one.status,
        "reason": one.reason,
        "expected_hits": None if hits is None else _digits(hits.mean),
        "expected_hits_at_least": None if estimate is None else _digits(estimate.lower),
        "expected_hits_at_most": None if estimate is None else _digits(estimate.upper),
        "mc_relative_sd": None if estimate is None else _digits(estimate.relative_sd),
        "samples": 0 if hits is None else hits.samples,
        "radius_m": None if estimate is None else _digits(estimate.radius_m),
        "first_utc": _utc(epoch, None if hits is None else hits.first_s),
        "peak_utc": _utc(epoch, None if hits is None else hits.peak_s),
        "last_utc": _utc(epoch, None if hits is None else hits.last_s),
        "answered_hours": one.answered_s / 3600.0,
        "unresolved_pieces": one.unresolved_pieces,
        "area_m2": _digits(one.area_m2),
        "area_source": one.area_source,
        "perigee_m": float(round(one.perigee_m)),
        "apogee_m": float(round(one.apogee_m)),
        "set_age_days": round(one.set_age_days, 3),
    }


def _group(group: ExposedGroup) -> _Document:
    return {
        "name": group.name,
        "satellites": group.satellites,
        "without_answer": group.without_answer,
        "expected_hits": _digits(group.expected_hits),
        "worst_object_id": group.worst.key,
        "worst_name": group.worst.name,
        "worst_expected_hits": None
        if group.worst.hits is None
        else _digits(group.worst.expected_hits),
    }


def _digits(value: float) -> float | None:
    """Six significant digits; None for what is not finite."""
    return float(f"{value:.6g}") if np.isfinite(value) else None


def _utc(epoch: Instant, seconds: float | None) -> str | None:
    return None if seconds is None else format_utc(epoch.plus(seconds))
