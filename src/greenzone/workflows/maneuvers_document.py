"""Maneuvers as the JSON document that files, pages and other programs read: docs/maneuvers.md.

Keys end in their unit; times are ISO 8601 UTC with Z; what is not known is null, never zero.
"""

from __future__ import annotations

from typing import Any, Final

from greenzone.core.instant import Instant, format_utc
from greenzone.forensics.maneuvers.maneuver import Findings, Maneuver
from greenzone.workflows.maneuvers_run import ManeuversRun, ObjectAnswer
from greenzone.workflows.provenance_document import provenance_document

__all__ = ["SCHEMA", "maneuver_row", "maneuvers_document"]

SCHEMA: Final = "greenzone/maneuvers/1"
_HOW_SURE: Final = (
    "Element sets are fits to some days of observations: a maneuver is told by what the sets after "
    "it do, and what the last sets show is left open until more follow.",
    "Start and end hold the burn in about 95 of 100 cases along the track, 80 across it; "
    "confidence is the share of such detections that operators' records bear out.",
    "No maneuver told is not the same as none made: small ones, radial ones, pairs that cancel "
    "and those in gaps are not seen.",
    "A burn, a collision, a breakup, a leak and a docking change an orbit alike; who acted and why "
    "no element set says.",
)


def maneuvers_document(run: ManeuversRun) -> dict[str, Any]:
    """The document of a run: one object's answer at its top, or those of several in `objects`."""
    objects = [_object(answer) for answer in run.answers]
    return {
        "schema": SCHEMA,
        **(objects[0] if len(objects) == 1 else {"objects": objects}),
        "window": {"since_utc": _utc(run.since), "until_utc": _utc(run.until)},
        "sensitivity": {"score": run.sensitivity.score, "confidence": run.confidence},
        "summary": _summary(run),
        "warnings": list(run.warnings),
        "how_sure": list(_HOW_SURE),
        "provenance": provenance_document(run.provenance),
    }


def maneuver_row(maneuver: Maneuver) -> dict[str, Any]:
    """One maneuver with the keys of the document."""
    return {
        "start_utc": format_utc(maneuver.start, 0),
        "end_utc": format_utc(maneuver.end, 0),
        "likeliest_utc": format_utc(maneuver.likeliest, 0),
        "delta_v_m_s": maneuver.delta_v_m_s,
        "delta_v_sigma_m_s": maneuver.delta_v_sigma_m_s,
        "direction": str(maneuver.direction),
        "confidence": maneuver.confidence,
        "score": maneuver.score,
    }


def _object(answer: ObjectAnswer) -> dict[str, Any]:
    found: Findings = answer.findings
    return {
        "object_id": answer.object_id,
        "name": answer.name or None,
        "maneuvers": [maneuver_row(m) for m in found.maneuvers],
        "determinable": found.is_determinable,
        "reason": found.reason or None,
        "cause": None if found.cause is None else str(found.cause),
        "not_told": answer.not_told,
        "notes": list(found.notes),
        "sets_given": found.sets_given,
        "sets_used": found.sets_used,
        "first_set_utc": _utc(found.start),
        "last_set_utc": _utc(found.end),
    }


def _summary(run: ManeuversRun) -> dict[str, Any]:
    directions = [str(m.direction) for _, m in run.maneuvers]
    return {
        "objects": len(run.answers),
        "objects_with_maneuvers": run.moved,
        "maneuvers": len(directions),
        "by_direction": {name: directions.count(name) for name in sorted(set(directions))},
        "not_told": sum(answer.not_told for answer in run.answers),
        "not_determinable": {
            str(cause): count for cause, count in sorted(run.not_determinable.items())
        },
        "sets_given": run.sets_given,
        "rows_refused": run.rows_refused,
    }


def _utc(instant: Instant | None) -> str | None:
    return None if instant is None else format_utc(instant, 0)
