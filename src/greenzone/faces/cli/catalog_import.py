"""`greenzone catalog import`: files into the store, with progress and what was refused."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from greenzone.catalog.sources.clock import SystemClock, utc_text
from greenzone.core.instant import parse_utc
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.workflows.catalog_import import ImportOutcome, import_files
from greenzone.workflows.catalog_load import default_store

__all__ = ["run_import"]

_SHOWN_REASONS: Final = 5


def run_import(
    files: list[str],
    store: str | None,
    source: str,
    strict: bool,
    json_out: str | None,
    quiet: bool,
) -> None:
    """Import, then tell of every file: rows read, new, known and refused."""
    require_json_place(json_out)
    folder = default_store() if store is None else Path(store)
    console = Console(stderr=True, quiet=quiet or not sys.stderr.isatty())
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("opening", total=None)
        outcomes = import_files(
            files,
            folder,
            parse_utc(utc_text(SystemClock().now())),
            source,
            strict,
            lambda name, rows: bar.update(task, description=f"{name}: {rows:,} sets read"),
        )
    write_json({"store": str(folder), "files": [_answer(o) for o in outcomes]}, json_out)
    if json_out != "-":
        _print(outcomes, folder)


def _answer(outcome: ImportOutcome) -> dict[str, Any]:
    record = outcome.record
    return {
        "file": record.file,
        "source": record.source,
        "kind": record.kind,
        "sha256": record.sha256,
        "already_imported": outcome.already,
        "read": record.read,
        "added": record.added,
        "known": record.known,
        "refused": record.refused,
        "refused_rows": [{"row": row.row, "reason": row.reason} for row in outcome.refused],
        "notes": [asdict(note) for note in outcome.notes],
    }


def _print(outcomes: list[ImportOutcome], folder: Path) -> None:
    console = Console(highlight=False)
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("file")
    for name in ("read", "new", "known", "refused"):
        table.add_column(name, justify="right")
    for outcome in outcomes:
        record = outcome.record
        if outcome.already:
            table.add_row(record.file, "-", "-", "-", "-")
        else:
            numbers = (record.read, record.added, record.known, record.refused)
            table.add_row(record.file, *(f"{number:,}" for number in numbers))
    console.print(table)
    for outcome in outcomes:
        _print_remarks(outcome, console)
    console.print(f"store: {folder}", markup=False, soft_wrap=True)


def _print_remarks(outcome: ImportOutcome, console: Console) -> None:
    record = outcome.record
    lines = [f"{record.file}: imported before, left out"] if outcome.already else []
    lines += [f"{record.file}: {note.rows:,} rows {note.text}" for note in outcome.notes]
    lines += [
        f"{record.file} row {row.row}: {row.reason}" for row in outcome.refused[:_SHOWN_REASONS]
    ]
    if record.refused > _SHOWN_REASONS:
        lines.append(f"{record.file}: {record.refused - _SHOWN_REASONS:,} more rows refused")
    for line in lines:
        console.print(line, markup=False, soft_wrap=True)
