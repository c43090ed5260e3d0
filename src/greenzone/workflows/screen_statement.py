"""A screening in sentences, for a bundle of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from greenzone.workflows.evidence_summary import Statement

__all__ = ["screening_statement"]


def screening_statement(document: Mapping[str, Any]) -> Statement:
    """What a document of `greenzone screen` says."""
    window, objects, summary = document["window"], document["objects"], document["summary"]
    shape, lengths = document["volume"]["shape"], document["volume"]["half_axes_km"]
    axes = " x ".join(f"{length:g}" for length in lengths[: 1 if shape == "sphere" else 3])
    primaries = document["primaries"]
    who = "all pairs" if primaries is None else f"{', '.join(primaries[:10])} against all"
    found = [
        f"{summary['events']:,} close approaches of {summary['pairs']:,} pairs ({who}) within a "
        f"{shape} of {axes} km, from {window['start_utc']} to "
        f"{window['end_utc']}."
    ]
    if summary["closest"] is not None:
        found.append(f"The closest: {_event(summary['closest'])}.")
    alternatives = [
        f"{one['count']:,} objects were not screened ({one['reason']}): nothing is known of them."
        for one in objects["left_out"]
    ]
    counts = (
        (objects["partly_answered"], "objects have no answer for a part of the window"),
        (len(document["together"]), "pairs stay together: docked, or one object under two ids"),
        (len(document["unresolved"]), "pairs have an approach whose time did not converge"),
        (objects["rows_refused"], "rows of the inputs could not be read"),
        (document["events_not_listed"], "farther events are counted and not listed"),
    )
    alternatives += [f"{count:,} {what}." for count, what in counts if count]
    return Statement(
        title="Close approaches",
        found=tuple(found),
        how_sure=tuple(document["how_sure"]),
        alternatives=tuple(alternatives),
    )


def _event(event: Mapping[str, Any]) -> str:
    return (
        f"{event['primary_id']} and {event['secondary_id']}, {event['miss_distance_m']:,.0f} m at "
        f"{event['relative_speed_m_s']:,.1f} m/s, {event['tca_utc']}"
    )
