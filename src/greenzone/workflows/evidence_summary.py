"""A finding in plain words: what was found, how sure it is, what else it could be."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from greenzone.forensics.evidence.manifest import Manifest

__all__ = ["Statement", "summary_text"]

_FILE: Final = "FILE"
_LONGEST: Final = 2_000


@dataclass(frozen=True, slots=True)
class Statement:
    """What a document says, in sentences."""

    title: str
    found: tuple[str, ...]
    how_sure: tuple[str, ...]
    alternatives: tuple[str, ...]
    """What else could be true, or could change the answer."""


def summary_text(statement: Statement, manifest: Manifest, document: Mapping[str, Any]) -> str:
    """The summary of a bundle as Markdown: it follows from the manifest and the result alone."""
    sections = (
        ("What was found", statement.found),
        ("How sure this is", (*statement.how_sure, *_warnings(document))),
        ("What else could be true", statement.alternatives),
        ("From what", tuple(_inputs(manifest))),
        ("How to check it", _check(manifest)),
    )
    lines = [f"# {_plain(statement.title)}", ""]
    for heading, sentences in sections:
        lines += [f"## {heading}", ""]
        lines += [f"- {_plain(text)}" for text in sentences] or ["- The result says nothing of it."]
        lines.append("")
    return "\n".join(lines)


def _warnings(document: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(f"Warning: {text}" for text in document.get("warnings", ()))


def _inputs(manifest: Manifest) -> list[str]:
    return [
        f"{entry.name} ({entry.role}), {entry.size_bytes:,} bytes, sha256 {entry.sha256}; "
        + (f"in this bundle ({entry.licence})" if entry.member else entry.licence)
        for entry in sorted(manifest.inputs, key=lambda entry: (bool(entry.member), entry.name))
    ]


def _check(manifest: Manifest) -> tuple[str, ...]:
    made = manifest.made_with
    version = made.get("greenzone", "of a version not stated")
    missing = [e for e in manifest.inputs if not e.member and e.role == "file"]
    inputs = " --inputs FOLDER" if missing else ""
    lines = [
        f"greenzone evidence verify {_FILE}{inputs}: computes the result again and compares it.",
        f"Who made it says: greenzone {version}, {manifest.command}",
        f"Computed with: {_parameters(manifest)}",
        "Compare the digest of the bundle, which that command prints, with the one you were told.",
        "result.json is the result itself; this text and the pictures are made from it.",
        "The bundle is not signed: it says what follows from what, not who says so.",
    ]
    if missing:
        lines.insert(
            1, f"Not in this bundle, and to be in FOLDER by any name: {len(missing)} files."
        )
    return tuple(lines)


def _parameters(manifest: Manifest) -> str:
    """The parameters in the order of their names; unlike the command, they are what is computed."""
    shown = {key: value for key, value in manifest.parameters.items() if key != "command"}
    text = json.dumps(shown, sort_keys=True, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}... (all in manifest.json)"


def _plain(text: str) -> str:
    """One line of printable text."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
