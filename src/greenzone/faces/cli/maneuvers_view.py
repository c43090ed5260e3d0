"""Maneuvers in a terminal: a table, what is not determinable and why, what was left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from rich.console import Console
from rich.text import Text

from greenzone.core.instant import Instant, format_utc
from greenzone.faces.cli.terminal_table import print_table
from greenzone.forensics.maneuvers.maneuver import Maneuver
from greenzone.workflows.maneuvers_run import ManeuversRun, ObjectAnswer

__all__ = ["ORDERS", "print_maneuvers"]

_Told = tuple[ObjectAnswer, Maneuver]

_KEYS: Final[dict[str, Callable[[_Told], float]]] = {
    "clearest": lambda told: -told[1].score,
    "largest": lambda told: -abs(told[1].delta_v_m_s),
    "time": lambda told: told[1].likeliest.tai_ns,
}
ORDERS: Final = tuple(_KEYS)
_HEADINGS: Final = (
    "likeliest (UTC)",
    "not before",
    "not after",
    "direction",
    "delta-v cm/s",
    "+-",
    "score",
    "confidence",
)
_RIGHT: Final = ("delta-v cm/s", "+-", "score", "confidence")
_WIDE: Final = 150


def print_maneuvers(
    run: ManeuversRun, console: Console, sort: str, top: int, places: Sequence[str]
) -> None:
    """Print the first `top` maneuvers by `sort` (see ORDERS), then what is not known."""
    wide = console if console.is_terminal else Console(highlight=False, width=_WIDE)
    every = sorted(run.maneuvers, key=_KEYS[sort])
    shown = every[:top]
    if len(run.answers) == 1:  # in order of time, whichever are shown
        shown.sort(key=_KEYS["time"])
    if shown:
        _print_table(shown, wide, with_object=len(run.answers) > 1)
        console.print()
    few = f", the first {len(shown):,} by {sort} shown" if len(shown) < len(every) else ""
    for line in (*_found(run, len(every), few), *_not_known(run)):
        console.print(line, markup=False, soft_wrap=True)
    for warning in run.warnings:
        console.print(Text(f"warning: {warning}", style="yellow"), soft_wrap=True)
    for place in places:
        console.print(f"written: {place}", markup=False, soft_wrap=True)


def _print_table(shown: Sequence[_Told], console: Console, with_object: bool) -> None:
    rows = [
        (
            _minute(m.likeliest),
            _minute(m.start),
            _minute(m.end),
            str(m.direction),
            f"{100 * m.delta_v_m_s:,.2f}",
            f"{100 * m.delta_v_sigma_m_s:,.2f}",
            f"{m.score:,.1f}",
            f"{m.confidence:.2f}",
            *((_name(answer),) if with_object else ()),
        )
        for answer, m in shown
    ]
    headings = (*_HEADINGS, "object") if with_object else _HEADINGS
    print_table(console, headings, rows, _RIGHT, gives_way="object" if with_object else "")


def _found(run: ManeuversRun, count: int, few: str) -> list[str]:
    summary = f"{count:,} maneuver{'' if count == 1 else 's'}{few}"
    not_told = sum(answer.not_told for answer in run.answers)
    if not_told:
        summary += f"; {not_told:,} of a confidence below {run.confidence:g} are not told"
    if len(run.answers) > 1:
        known = len(run.answers) - sum(run.not_determinable.values())
        return [f"{summary}; {run.moved:,} of {known:,} objects whose sets can tell moved"]
    (answer,) = run.answers
    found = answer.findings
    if found.start is None or found.end is None:
        return [summary]
    span = f"{format_utc(found.start, 0)} to {format_utc(found.end, 0)}"
    used = f"{found.sets_used:,} of {found.sets_given:,} sets, {span}"
    return [f"{_name(answer)}: {summary}", used]


def _not_known(run: ManeuversRun) -> list[str]:
    """For one object its notes; for several how many have no answer, by cause."""
    if len(run.answers) == 1:
        return [f"  {note}" for note in run.answers[0].findings.notes]
    lines = [
        f"  not determinable: {count:,}, {cause} ({_examples(run, str(cause))})"
        for cause, count in run.not_determinable.most_common()
    ]
    noted = sum(1 for a in run.answers if a.findings.is_determinable and a.findings.notes)
    if noted:
        lines.append(f"  {noted:,} answers carry notes of what was left out: see --json")
    return lines


def _examples(run: ManeuversRun, cause: str) -> str:
    ids = [a.object_id for a in run.answers if a.findings.cause == cause]
    return ", ".join(ids[:5]) + (", ..." if len(ids) > 5 else "")


def _name(answer: ObjectAnswer) -> str:
    return f"{answer.name} ({answer.object_id})" if answer.name else answer.object_id


def _minute(instant: Instant) -> str:
    return format_utc(instant, 0)[:16].replace("T", " ")
