"""`greenzone message validate`: one line a file, what was changed or is wrong under it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.messages.change import Change, Fault
from greenzone.workflows.message_check import FileVerdict, check_files, verdict_document

__all__ = ["change_line", "fault_line", "run_validate"]

_STYLES = {"valid": "green", "repaired": "yellow", "invalid": "bold red"}
_MOST_SHOWN = 20
_LONGEST = 60


def run_validate(files: Sequence[str], json_out: str | None) -> bool:
    """Check the files, print or write the verdicts; whether none is invalid."""
    require_json_place(json_out)
    console = Console(highlight=False, soft_wrap=True)
    verdicts = []
    for verdict in check_files(files):
        verdicts.append(verdict)
        if json_out != "-":
            _print_verdict(verdict, console)
    write_json([verdict_document(verdict) for verdict in verdicts], json_out)
    counts: Counter[str] = Counter(verdict.status for verdict in verdicts)
    if json_out != "-":
        console.print(_summary(counts, len(verdicts)))
    return counts["invalid"] == 0


def change_line(change: Change) -> str:
    """One change as a person reads it: where, what, and why."""
    where = f"line {change.line}: " if change.line else ""
    keyword = f"{change.keyword}: " if change.keyword else ""
    used = f"used {_short(change.used)}" if change.used else "left out"
    received = f"{_short(change.received)} " if change.received else ""
    return f"{where}{keyword}{received}{used}: {change.reason}"


def fault_line(fault: Fault) -> str:
    """One fault as a person reads it, with its remedy."""
    return str(fault)


def _short(text: str) -> str:
    return repr(text if len(text) <= _LONGEST else text[:_LONGEST] + "...")


def _print_verdict(verdict: FileVerdict, console: Console) -> None:
    what = " ".join(part for part in (verdict.kind, verdict.version, verdict.form) if part)
    count = f", {len(verdict.messages)} messages" if len(verdict.messages) > 1 else ""
    line = Text(f"{verdict.status:<8}", style=_STYLES[verdict.status])
    line.append(f"  {verdict.file}", style="default")
    line.append(f"  {what}{count}" if what else "", style="dim")
    console.print(line)
    lines = [change_line(change) for change in verdict.changes]
    lines += [fault_line(fault) for fault in verdict.faults]
    for text in lines[:_MOST_SHOWN]:
        console.print(Text(f"          {text}"))
    if len(lines) > _MOST_SHOWN:
        console.print(Text(f"          and {len(lines) - _MOST_SHOWN} more: see --json"))


def _summary(counts: Counter[str], total: int) -> str:
    files = "1 file" if total == 1 else f"{total} files"
    return f"{files}: " + ", ".join(f"{counts[s]} {s}" for s in ("valid", "repaired", "invalid"))
