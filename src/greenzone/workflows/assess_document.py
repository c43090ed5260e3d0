"""The answer on a conjunction message as JSON, and as one row of a table: docs/pc.md."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any, Final

import numpy as np

from greenzone.core.instant import format_utc
from greenzone.workflows.assessment import Assessment, HardBodyRadius, Unassessed, Usage

__all__ = ["COLUMNS", "assessment_document", "table_row"]

COLUMNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "file": "VARCHAR",
        "id": "VARCHAR",
        "primary_id": "VARCHAR",
        "primary_name": "VARCHAR",
        "secondary_id": "VARCHAR",
        "secondary_name": "VARCHAR",
        "tca_utc": "VARCHAR",
        "tca_shift_s": "DOUBLE",
        "miss_distance_m": "DOUBLE",
        "relative_speed_m_s": "DOUBLE",
        "hbr_m": "DOUBLE",
        "hbr_source": "VARCHAR",
        "pc": "DOUBLE",
        "method": "VARCHAR",
        "max_pc": "DOUBLE",
        "max_pc_method": "VARCHAR",
        "stated_pc": "DOUBLE",
        "pc_cross_correlated": "DOUBLE",
        "dilution": "BOOLEAN",
        "flags": "VARCHAR",
        "why": "VARCHAR",
        "error": "VARCHAR",
    }
)
"""Columns of the table and their types."""


def assessment_document(answer: Assessment | Unassessed) -> dict[str, Any]:
    """The answer as JSON: the same keys whether there is a probability or not; null for none."""
    if isinstance(answer, Unassessed):
        return _unassessed(answer)
    record, pair = answer.record, answer.pair
    dilution = answer.dilution
    return {
        "file": answer.file,
        "id": record.message_id,
        "primary": _object(record.object1.designator, record.object1.name),
        "secondary": _object(record.object2.designator, record.object2.name),
        "tca_utc": format_utc(record.tca),
        "tca_shift_s": answer.tca_shift_s,
        "miss_distance_m": float(np.linalg.norm(pair.relative_position_m)),
        "relative_speed_m_s": float(np.linalg.norm(pair.relative_velocity_m_s)),
        **_radius(answer.hbr),
        "pc": _number(answer.pc),
        "method": answer.method or None,
        "why": answer.why,
        "methods": {
            name: {
                "pc": _number(result.pc),
                "status": result.status,
                "interval": None if result.interval is None else list(result.interval),
                "why": result.why,
            }
            for name, result in answer.results.items()
        },
        "max_pc": _number(answer.max_pc),
        "max_pc_method": answer.max_pc_method,
        "stated_pc": record.pc,
        "pc_cross_correlated": _number(answer.pc_cross_correlated),
        "dilution": None if dilution is None else dilution.diluted,
        "dilution_of": None if dilution is None else dilution.of,
        "dilution_max_pc": None if dilution is None else _number(dilution.max_pc),
        "usage": _usage(answer.usage),
        "flags": list(answer.flags),
        "notes": list(answer.notes),
        "changes": [asdict(change) for change in answer.changes],
        "error": None if math.isfinite(answer.pc) else answer.why,
    }


def table_row(document: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of `COLUMNS` from a document."""
    row = {name: document.get(name) for name in COLUMNS}
    for side in ("primary", "secondary"):
        found = document[side] or {}
        row[f"{side}_id"], row[f"{side}_name"] = found.get("id"), found.get("name")
    row["flags"] = " ".join(document["flags"])
    return row


def _unassessed(answer: Unassessed) -> dict[str, Any]:
    return {
        "file": answer.file,
        "id": answer.id or None,
        "primary": _object(*answer.objects[0]) if answer.objects else None,
        "secondary": _object(*answer.objects[1]) if answer.objects else None,
        "tca_utc": None if answer.tca is None else format_utc(answer.tca),
        "tca_shift_s": None,
        "miss_distance_m": answer.miss_distance_m,
        "relative_speed_m_s": None,
        **_radius(answer.hbr),
        "pc": None,
        "method": None,
        "why": answer.error,
        "methods": {},
        "max_pc": _number(answer.max_pc),
        "max_pc_method": None if answer.max_pc is None else "any_covariance",
        "stated_pc": answer.stated_pc,
        "pc_cross_correlated": None,
        "dilution": None,
        "dilution_of": None,
        "dilution_max_pc": None,
        "usage": None,
        "flags": list(answer.flags),
        "notes": list(answer.notes),
        "changes": [asdict(change) for change in answer.changes],
        "error": answer.error,
    }


def _object(designator: str, name: str) -> dict[str, str]:
    return {"id": designator, "name": name}


def _radius(radius: HardBodyRadius | None) -> dict[str, Any]:
    if radius is None:
        return {"hbr_m": None, "hbr_source": None, "hbr_note": None}
    return {"hbr_m": radius.metres, "hbr_source": radius.source, "hbr_note": radius.note}


def _usage(usage: Usage | None) -> dict[str, Any] | None:
    if usage is None:
        return None
    return {
        "offset": _number(usage.offset),
        "extended": _number(usage.extended),
        "inaccuracy": _number(usage.inaccuracy),
        "violated": list(usage.violated),
    }


def _number(value: float | None) -> float | None:
    """JSON has no NaN."""
    return value if value is not None and math.isfinite(value) else None
