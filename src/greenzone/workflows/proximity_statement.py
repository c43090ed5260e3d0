"""A watch over proximity in sentences, for a bundle of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from greenzone.workflows.evidence_summary import Statement

__all__ = ["proximity_statement"]

_TOLD: Final = 50


def proximity_statement(document: Mapping[str, Any]) -> Statement:
    """What a document of `greenzone proximity` says."""
    window, objects, approaches = document["window"], document["objects"], document["approaches"]
    left_out = [
        f"{one['count']:,} objects were not followed ({one['reason']}): nothing is known of them."
        for one in objects["left_out"]
    ]
    innocent = [
        f"{one['primary_id']} and {one['secondary_id']}: {words}"
        for one in approaches[:_TOLD]
        for words in one["alternatives"]
    ]
    return Statement(
        title="Who keeps company",
        found=(
            f"{document['summary']['approaches']:,} pairs within {document['within_km']:g} km from "
            f"{window['start_utc']} to {window['end_utc']}, of {objects['followed']:,} objects.",
            *(_approach(one) for one in approaches[:_TOLD]),
        ),
        how_sure=tuple(document["how_sure"]),
        alternatives=(*innocent, *left_out),
    )


def _approach(one: Mapping[str, Any]) -> str:
    return (
        f"{one['primary_name']} ({one['primary_id']}) and {one['secondary_name']} "
        f"({one['secondary_id']}), {one['kind']}, score {one['score']:.2g}: {one['why']}"
    )
