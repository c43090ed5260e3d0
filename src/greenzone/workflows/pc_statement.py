"""Probabilities of collision in sentences, for a bundle of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from greenzone.workflows.evidence_summary import Statement

__all__ = ["pc_statement"]


def pc_statement(document: Mapping[str, Any]) -> Statement:
    """What a document of the answers on conjunction messages says."""
    every = document["assessments"]
    known = [one for one in every if one["pc"] is not None]
    return Statement(
        title=f"Probability of collision of {len(every):,} conjunction messages",
        found=(
            f"{len(known):,} messages have a probability, {len(every) - len(known):,} have none.",
            *(_found(one) for one in every),
        ),
        how_sure=tuple(_sure(one) for one in every if _sure(one)),
        alternatives=tuple(line for one in every for line in _alternatives(one)),
    )


def _found(one: Mapping[str, Any]) -> str:
    if one["pc"] is None:
        return f"{_of(one)}: no probability: {one['error']}."
    return (
        f"{_of(one)} at {one['tca_utc']}: {one['pc']:.3e} by {one['method']}, miss distance "
        f"{one['miss_distance_m']:,.1f} m, combined radius {one['hbr_m']:g} m ({one['hbr_note']})."
    )


def _sure(one: Mapping[str, Any]) -> str:
    words = [one["why"]] if one["pc"] is not None else []
    words += [*one["notes"]]
    if one["flags"]:
        words.append(f"flags: {', '.join(one['flags'])}")
    return f"{_of(one)}: {'; '.join(words)}." if words else ""


def _alternatives(one: Mapping[str, Any]) -> list[str]:
    found = [
        f"{_of(one)}: {name} gives {result['pc']:.3e}{_doubt(result)}."
        for name, result in one["methods"].items()
        if result["pc"] is not None and name != one["method"]
    ]
    if one["max_pc"] is not None:
        found.append(
            f"{_of(one)}: with other uncertainties at most {one['max_pc']:.3e} "
            f"({one['max_pc_method']})."
        )
    if one["stated_pc"] is not None:
        found.append(f"{_of(one)}: the message itself states {one['stated_pc']:.3e}.")
    return found


def _doubt(result: Mapping[str, Any]) -> str:
    return f" ({result['why']})" if result["why"] else ""


def _of(one: Mapping[str, Any]) -> str:
    sides = [(one[side] or {}).get("name") or "unknown" for side in ("primary", "secondary")]
    return f"{one['id'] or one['file']}, {sides[0]} and {sides[1]}"
