"""Maneuvers in sentences, for a bundle of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from greenzone.workflows.evidence_summary import Statement

__all__ = ["maneuvers_statement"]

_TOLD: Final = 50


def maneuvers_statement(document: Mapping[str, Any]) -> Statement:
    """What a document of `greenzone maneuvers` says."""
    summary = document["summary"]
    objects = document.get("objects", [document])
    rows = [(one, maneuver) for one in objects for maneuver in one["maneuvers"]]
    untold = [one for one in objects if not one["determinable"]]
    return Statement(
        title="Maneuvers",
        found=(
            f"{summary['maneuvers']:,} maneuvers of {summary['objects_with_maneuvers']:,} of "
            f"{summary['objects']:,} objects.",
            *(_maneuver(one, maneuver) for one, maneuver in rows[:_TOLD]),
        ),
        how_sure=tuple(document["how_sure"]),
        alternatives=(
            *(f"{_of(one)}: not determinable because {one['reason']}" for one in untold[:_TOLD]),
            *(f"{_of(one)}: {note}" for one in objects[:_TOLD] for note in one["notes"]),
            f"{summary['not_told']:,} more lie below the sensitivity asked for.",
        ),
    )


def _maneuver(one: Mapping[str, Any], maneuver: Mapping[str, Any]) -> str:
    return (
        f"{_of(one)}, between {maneuver['start_utc']} and {maneuver['end_utc']}: "
        f"{maneuver['delta_v_m_s']:.3g} m/s {maneuver['direction']} (one standard deviation "
        f"{maneuver['delta_v_sigma_m_s']:.1g} m/s), confidence {maneuver['confidence']:.0%}."
    )


def _of(one: Mapping[str, Any]) -> str:
    return f"{one['name'] or 'object'} ({one['object_id']})"
