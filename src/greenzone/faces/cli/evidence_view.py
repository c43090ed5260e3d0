"""A bundle of evidence, and its verification, in a terminal."""

from __future__ import annotations

from typing import Any, Final

from rich.console import Console
from rich.text import Text

from greenzone.forensics.evidence.bundle import Bundle
from greenzone.workflows.evidence_verification import Verification
from greenzone.workflows.evidence_workspace import Origin

__all__ = ["print_bundle", "print_verification"]

_GROUP: Final = 4
_LONGEST: Final = 60
_MOST_INPUTS: Final = 12
_WHERE: Final[dict[Origin, str]] = {
    "bundle": "in the bundle",
    "folder": "in a folder",
    "greenzone": "as greenzone ships it",
    "missing": "missing",
}
_STYLES: Final = {
    "holds": "bold green",
    "does not hold": "bold red",
    "not verifiable": "bold yellow",
}


def print_bundle(bundle: Bundle, console: Console) -> None:
    """Print the digests, and the summary as it is in the bundle."""
    made = bundle.manifest.made_with.get("greenzone", "of a version not stated")
    _say(console, f"{bundle.manifest.kind}, by greenzone {made}, {bundle.manifest.created_utc}")
    _say(console, "as it was written; not computed again: see greenzone evidence verify")
    _print_root(bundle, console)
    console.print()
    for line in bundle.summary.splitlines():
        _say(console, line)


def print_verification(done: Verification, console: Console, most: int) -> None:
    """Print the verdict, the first differences and what it rests on."""
    console.print(
        Text(f"{_printable(done.verdict.upper())}: ", style=_STYLES[done.verdict]).append(
            Text(_printable(done.reason), style="default")
        ),
        soft_wrap=True,
    )
    differences = () if done.comparison is None else done.comparison.differences
    for one in differences[:most]:
        _say(console, f"  {one.path}: {_short(one.recorded)} -> {_short(one.recomputed)}")
    if len(differences) > most:
        _say(console, f"  and {len(differences) - most:,} more, with --differences or --json")
    for note in done.notes:
        _say(console, f"note: {note}", "yellow")
    _print_inputs(done, console)
    _print_root(done.bundle, console)


def _print_inputs(done: Verification, console: Console) -> None:
    """Every input by name where they are few; of many the counts, and those that are missing."""
    many = len(done.inputs) > _MOST_INPUTS
    for one in done.inputs:
        if not many or one.origin == "missing":
            digest = f", sha256 {one.entry.sha256}" if one.origin == "missing" else ""
            _say(
                console, f"input {one.entry.name} ({one.entry.role}): {_WHERE[one.origin]}{digest}"
            )
    if many:
        origins = [one.origin for one in done.inputs]
        counts = [f"{origins.count(origin):,} {words}" for origin, words in _WHERE.items()]
        _say(console, f"inputs: {', '.join(c for c in counts if not c.startswith('0 '))}")


def _print_root(bundle: Bundle, console: Console) -> None:
    root = bundle.root_sha256
    groups = [root[k : k + _GROUP] for k in range(0, len(root), _GROUP)]
    _say(console, f"digest of the bundle: {' '.join(groups)}")


def _say(console: Console, line: str, style: str = "") -> None:
    console.print(Text(_printable(line), style=style), soft_wrap=True)


def _short(value: Any) -> str:
    text = "null" if value is None else str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _printable(text: str) -> str:
    """Text without what could steer a terminal: a bundle may come from anyone."""
    return "".join(c if c.isprintable() else "?" for c in text)
