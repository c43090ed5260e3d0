"""The table of what fuzzing came to, and whether it found anything."""

from __future__ import annotations

from pathlib import Path

from fuzz.turn import tally_of

__all__ = ["found", "summary"]

_ENDS = ("crash", "timeout", "oom")
"""What ends a run at once: a signal, an input that takes seconds, one that takes gigabytes."""


def found(name: str, folder: Path) -> list[Path]:
    """The kept failures of a format: tracebacks, and inputs that took too long or too much."""
    kept = folder.joinpath("findings", name).glob("*.txt")
    ends = [folder.joinpath("crashes").glob(f"{name}-{kind}-*") for kind in _ENDS]
    return sorted([*kept, *(path for paths in ends for path in paths)])


def summary(names: list[str], folder: Path) -> str:
    """A Markdown table, one row a format."""
    rows = [
        "| format | executions | a second | read | branches | corpus | kinds of failure |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for name in names:
        tally = tally_of(name, folder)
        share = tally.read / tally.executions if tally.executions else 0.0
        rows.append(
            f"| {name} | {tally.executions:,} | {tally.rate:,.0f} | {share:.0%} "
            f"| {tally.branches:,} | {tally.corpus:,} | {len(found(name, folder))} |"
        )
    return "\n".join(rows) + "\n"
