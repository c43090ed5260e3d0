"""A watch over proximity in a terminal: the most unusual pairs, and what the others are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.text import Text

from greenzone.core.instant import format_utc
from greenzone.faces.cli.terminal_table import print_table
from greenzone.forensics.proximity.kinds import EXPLAINED
from greenzone.forensics.proximity.ring import RingState
from greenzone.workflows.proximity_run import ProximityRun
from greenzone.workflows.proximity_words import how_far, what_is_untold, why

__all__ = ["print_proximity"]

_HEADINGS: Final = ("score", "kind", "nearest", "when (UTC)", "within h", "drift a day", "objects")
_RIGHT: Final = ("score", "nearest", "within h", "drift a day")
_WIDE: Final = 150
_TOLD: Final = 5


def print_proximity(run: ProximityRun, console: Console, top: int, places: Sequence[str]) -> None:
    """Print the first `top` approaches, why the first of them stand there, then the counts."""
    wide = console if console.is_terminal else Console(highlight=False, width=_WIDE)
    if len(run.order) and top:
        rows = [_cells(run, p) for p in run.order[:top].tolist()]
        print_table(wide, _HEADINGS, rows, _RIGHT, gives_way="objects")
        console.print()
        for p in run.order[: min(top, _TOLD)].tolist():
            text = f"{_pair(run, p)}: {why(run, p)}"
            console.print(text, markup=False, soft_wrap=True)
        console.print()
    for line in _lines(run):
        console.print(line, markup=False, soft_wrap=True)
    for warning in run.warnings:
        console.print(Text(f"warning: {warning}", style="yellow"), soft_wrap=True)
    for place in places:
        console.print(f"written: {place}", markup=False, soft_wrap=True)


def _cells(run: ProximityRun, p: int) -> tuple[str, ...]:
    company, judgement = run.company, run.judgement
    when = format_utc(run.timeline.start.plus(float(company.tca_s[p])), 0)
    return (
        f"{judgement.score[p]:.1f}" if judgement.is_determinable else "-",
        str(judgement.kind[p]),
        how_far(float(company.minimum_range_m[p])),
        when[:16].replace("T", " "),
        f"{company.within_s[p] / 3600.0:,.1f}",
        how_far(float(company.drift_m_s[p]) * 86_400.0),
        _pair(run, p),
    )


def _pair(run: ProximityRun, p: int) -> str:
    catalog = run.timeline.catalog
    return " and ".join(
        f"{catalog.name[row] or '?'} ({catalog.object_key[row]})"
        for row in (run.company.primary[p], run.company.secondary[p])
    )


def _lines(run: ProximityRun) -> list[str]:
    window, judgement = run.window, run.judgement
    kinds = Counter(judgement.kind[p] for p in run.order.tolist())
    explained = sum(count for kind, count in kinds.items() if kind in EXPLAINED)
    unusual = int((judgement.score[run.order] > 0.0).sum())
    lines = [
        f"{format_utc(window.start, 0)} to {format_utc(window.end, 0)} (begins {window.reason}), "
        f"within {run.within_m / 1e3:g} km for a revolution",
        f"pairs that keep company: {len(run.order):,}, of them explained: {explained:,}",
        "  " + ", ".join(f"{count:,} {kind}" for kind, count in kinds.most_common()),
    ]
    if judgement.is_determinable:
        lines.append(
            f"{unusual:,} of them are rarer than one in a catalog like this (score above 0)"
        )
    count = Counter(run.ring.state)
    told = ", ".join(f"{count[state]:,} {state}" for state in RingState if count[state])
    lines += [f"{len(run.ring.row):,} synchronous objects: {told}"] if len(run.ring.row) else []
    lines.append(f"{judgement.population:,} of {run.given:,} objects followed")
    lines += [
        f"  left out: {entry.count:,} {entry.reason} ({', '.join(entry.examples)}"
        f"{', ...' if entry.count > len(entry.examples) else ''})"
        for entry in run.left_out
    ]
    untold = what_is_untold(run)
    return lines + ([untold] if untold else [])
