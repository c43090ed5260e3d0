"""A bundle and its verification as JSON: docs/evidence.md lists every key."""

from __future__ import annotations

from typing import Any, Final

from greenzone.forensics.evidence.bundle import Bundle
from greenzone.workflows.evidence_verification import Verification

__all__ = ["bundle_document", "verification_document"]

_VERIFICATION: Final = "greenzone/verification/1"
_MOST_DIFFERENCES: Final = 1_000


def bundle_document(bundle: Bundle) -> dict[str, Any]:
    """What a bundle says of itself, its result and its summary."""
    return {
        **bundle.manifest.document(),
        "root_sha256": bundle.root_sha256,
        "result": bundle.result,
        "summary": bundle.summary,
    }


def verification_document(done: Verification) -> dict[str, Any]:
    """The verdict with what it rests on."""
    comparison = done.comparison
    differences = () if comparison is None else comparison.differences
    manifest = done.bundle.manifest
    return {
        "schema": _VERIFICATION,
        "verdict": done.verdict,
        "reason": done.reason,
        "root_sha256": done.bundle.root_sha256,
        "kind": manifest.kind,
        "created_utc": manifest.created_utc,
        "made_with": dict(manifest.made_with),
        "verified_with": dict(done.here),
        "exact": done.exact,
        "inputs": [
            {
                "name": one.entry.name,
                "role": one.entry.role,
                "sha256": one.entry.sha256,
                "size_bytes": one.entry.size_bytes,
                "found": None if one.origin == "missing" else one.origin,
            }
            for one in done.inputs
        ],
        "values_compared": None if comparison is None else comparison.values,
        "values_within_tolerance": None if comparison is None else comparison.within_tolerance,
        "values_different": None if comparison is None else len(differences),
        "differences": [
            {"path": one.path, "recorded": one.recorded, "recomputed": one.recomputed}
            for one in differences[:_MOST_DIFFERENCES]
        ],
        "changed_members": list(done.changed_members),
        "notes": list(done.notes),
    }
