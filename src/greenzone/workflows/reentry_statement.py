"""Re-entry windows in sentences, for a bundle of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from greenzone.workflows.evidence_summary import Statement

__all__ = ["reentry_statement"]


def reentry_statement(document: Mapping[str, Any]) -> Statement:
    """What a document of `greenzone reentry` says."""
    objects = document["objects"]
    return Statement(
        title="Re-entry windows",
        found=tuple(_object(one) for one in objects),
        how_sure=tuple(document["how_sure"]),
        alternatives=tuple(
            f"{_of(one)}: four in five fall {_span(one['window_80_utc'])}, nineteen in twenty "
            f"{_span(one['window_95_utc'])}."
            for one in objects
            if one["window_80_utc"] and one["window_95_utc"]
        ),
    )


def _object(one: Mapping[str, Any]) -> str:
    if one["likeliest_utc"] is None:
        return f"{_of(one)}: {one['status']}, {one['reason'] or 'no reason is given'}."
    return f"{_of(one)}: likeliest {one['likeliest_utc']}, from {one['sets']:,} element sets."


def _of(one: Mapping[str, Any]) -> str:
    return f"{one['name'] or 'object'} ({one['object_id']})"


def _span(window: list[str | None]) -> str:
    start, end = window
    return f"from {start} to {end or 'a time not known'}"
