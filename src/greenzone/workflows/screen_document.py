"""A screening as the JSON document that files, pages and other programs read: docs/screen.md.

Keys end in their unit; times are ISO 8601 UTC with Z; what is not known is null, never zero.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from jaxtyping import Int64
from numpy import ndarray

from greenzone.core.instant import format_utc
from greenzone.workflows.provenance_document import provenance_document
from greenzone.workflows.screen_events import event_rows, status_name
from greenzone.workflows.screen_selection import LeftOut
from greenzone.workflows.screen_summary import altitude_bands, operator_counts, pair_count
from greenzone.workflows.screening_run import ScreeningRun

__all__ = ["EVENTS_IN_EVIDENCE", "SCHEMA", "screening_document"]

SCHEMA: Final = "greenzone/screening/1"
EVENTS_IN_EVIDENCE: Final = 100_000
"""The nearest, in a bundle of evidence; its `summary` counts all."""
_HOW_SURE: Final = (
    "Element sets carry no covariance: a miss distance from them has no error of its own, and no "
    "probability of collision follows from it.",
    "Positions from element sets are off by about a kilometre at the epoch and by several after "
    "days, most along the track and most in low orbits; set_age_days tells the age.",
    "Approaches farther than the screening volume by these sets may be nearer in truth: choose the "
    "volume after the errors.",
    "Manoeuvres after the epoch of a set are not in it.",
)


def screening_document(run: ScreeningRun, most_events: int | None = None) -> dict[str, Any]:
    """The document of a run; with `most_events` only so many events, the nearest, in order of time.

    `summary` always counts all.
    """
    approaches = run.events
    if most_events is not None and len(approaches) > most_events:
        nearest = np.argsort(approaches.miss_distance_m, kind="stable")[:most_events]
        approaches = approaches.take(np.sort(nearest))
    status = run.screening.status
    return {
        "schema": SCHEMA,
        "window": {
            "start_utc": format_utc(run.window.start),
            "end_utc": format_utc(run.window.end),
            "hours": run.window.duration_s / 3600.0,
            "start_reason": run.window.reason,
        },
        "volume": {
            "shape": run.volume.shape,
            "half_axes_km": [length / 1e3 for length in run.volume.half_axes_m],
        },
        "primaries": None if run.primaries is None else _ids(run, run.primaries),
        "objects": _objects(run),
        "events": list(event_rows(approaches, run.objects, status)),
        "events_not_listed": len(run.events) - len(approaches),
        "summary": _summary(run),
        "together": _pairs(run, run.screening.together),
        "edges": list(event_rows(run.screening.edges, run.objects, status)),
        "unresolved": _pairs(run, run.screening.unresolved),
        "warnings": list(run.warnings),
        "how_sure": list(_HOW_SURE),
        "provenance": provenance_document(run.provenance),
    }


def _objects(run: ScreeningRun) -> dict[str, Any]:
    partly = np.flatnonzero(run.partly_answered)
    return {
        "given": run.given,
        "screened": int(run.answered.sum()),
        "left_out": [_left_out(entry) for entry in run.left_out],
        "partly_answered": len(partly),
        "partly_answered_by_status": {
            status_name(code): int((run.screening.status[partly] == code).sum())
            for code in np.unique(run.screening.status[partly]).tolist()
        },
        "sets_given": run.sets_given,
        "rows_refused": run.rows_refused,
        "with_own_radius": 0
        if run.radii_m is None
        else int((run.radii_m != run.volume.half_axes_m[0]).sum()),
    }


def _left_out(entry: LeftOut) -> dict[str, Any]:
    return {"reason": entry.reason, "count": entry.count, "examples": list(entry.examples)}


def _summary(run: ScreeningRun) -> dict[str, Any]:
    approaches = run.events
    closest = None
    if len(approaches):
        row = np.array([int(np.argmin(approaches.miss_distance_m))])
        rows = event_rows(approaches.take(row), run.objects, run.screening.status)
        closest = next(rows)
    return {
        "events": len(approaches),
        "pairs": pair_count(approaches, len(run.objects)),
        "closest": closest,
        "by_altitude_band": altitude_bands(approaches),
        "by_operator": operator_counts(approaches, run.objects),
    }


def _ids(run: ScreeningRun, rows: Int64[ndarray, " k"]) -> list[str]:
    found: list[str] = run.objects.key[rows].tolist()
    return found


def _pairs(run: ScreeningRun, pairs: Int64[ndarray, "k 2"]) -> list[list[str]]:
    found: list[list[str]] = run.objects.key[pairs].tolist()
    return found
