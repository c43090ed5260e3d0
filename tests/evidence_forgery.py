"""Bundles of evidence: verified, or changed by one who makes every digest fit again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from greenzone.core.provenance import InputDigest
from greenzone.forensics.evidence.bundle import Bundle, packed_input, read_bundle, sealed_bundle
from greenzone.forensics.evidence.canonical_json import canonical_json
from small_cases import Run, run_in_process

__all__ = ["forged", "forged_input", "forged_picture", "forged_result", "verified"]


def forged(path: Path, change: Callable[[Bundle], Bundle]) -> Path:
    """A copy of a bundle that was changed and sealed again."""
    changed = change(read_bundle(path))
    other = path.with_name("forged.zip")
    other.write_bytes(sealed_bundle(changed.manifest, changed.members).to_bytes())
    return other


def forged_result(path: Path, change: Callable[[Any], object]) -> Path:
    """A copy whose result says something else."""

    def with_result(bundle: Bundle) -> Bundle:
        document = bundle.result
        change(document)
        return replace(bundle, members={**bundle.members, "result.json": canonical_json(document)})

    return forged(path, with_result)


def forged_input(path: Path, name: str, content: bytes) -> Path:
    """A copy with another content of the input of that name."""

    def with_input(bundle: Bundle) -> Bundle:
        (entry,) = (one for one in bundle.manifest.inputs if one.name == name)
        sha256 = InputDigest.of(name, content).sha256
        other = replace(entry, sha256=sha256, size_bytes=len(content))
        inputs = tuple(other if one is entry else one for one in bundle.manifest.inputs)
        members = {**bundle.members, entry.member: packed_input(content)}
        return Bundle(replace(bundle.manifest, inputs=inputs), members)

    return forged(path, with_input)


def forged_picture(path: Path, member: str) -> Path:
    """A copy in whose picture the points lie elsewhere."""

    def with_picture(bundle: Bundle) -> Bundle:
        picture = bundle.members[member]
        other = picture.replace(b"cy='", b"cy='1")
        assert other != picture
        return replace(bundle, members={**bundle.members, member: other})

    return forged(path, with_picture)


def verified(path: Path, *options: str | Path) -> tuple[Run, dict[str, Any]]:
    """The verdict as the program prints it, and as JSON."""
    answer = path.with_suffix(".json")
    run = run_in_process("evidence", "verify", path, *options, "--json", answer, "--quiet")
    return run, json.loads(answer.read_text(encoding="utf-8"))
