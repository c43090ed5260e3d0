"""Running `greenzone data`: what it prints and what it writes as JSON."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import Any

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from greenzone.catalog.sources.clock import SystemClock, utc_text
from greenzone.core.instant import format_utc, parse_utc
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.workflows.data_status import DataStatus, data_status
from greenzone.workflows.data_tables import updated_tables
from greenzone.workflows.data_update import update_tables
from greenzone.workflows.home import greenzone_home
from greenzone.workflows.table_status import TableStatus

__all__ = ["run_status", "run_update"]


def run_status(json_out: str | None) -> None:
    """Print and write the state of every table."""
    require_json_place(json_out)
    now = parse_utc(utc_text(SystemClock().now()))
    status = data_status(greenzone_home(), updated_tables(), now)
    if json_out != "-":
        _print_status(status, Console(highlight=False))
    write_json(_document(status), json_out)


def run_update(origin: str | None, json_out: str | None) -> bool:
    """Update the tables; whether nothing was refused."""
    require_json_place(json_out)
    outcomes = update_tables(greenzone_home(), origin, SystemClock(), _tell)
    if json_out != "-":
        for outcome in outcomes:
            sys.stdout.write(f"{outcome.kind}: {outcome.outcome}: {outcome.message}\n")
    write_json([asdict(outcome) for outcome in outcomes], json_out)
    return not any(outcome.refused for outcome in outcomes)


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def _document(status: DataStatus) -> dict[str, Any]:
    return {
        "home": str(status.home),
        "now_utc": format_utc(status.now, 0),
        "updates_used": status.updates_used,
        "tables": [_table_document(table) for table in status.tables],
    }


def _table_document(table: TableStatus) -> dict[str, Any]:
    """A table with null for what is not known."""
    return {key: None if value == "" else value for key, value in asdict(table).items()}


def _print_status(status: DataStatus, console: Console) -> None:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for heading in ("table", "from", "used", "observed to", "values to", "days old"):
        table.add_column(heading, no_wrap=True)
    for line in status.tables:
        age = "-" if line.age_days is None else f"{line.age_days:.1f}"
        used = "yes" if line.in_use else "no"
        dates = line.last_observed_utc or "-", line.last_predicted_utc or "-"
        table.add_row(line.table, line.origin, used, *dates, age)
    console.print(table)
    for line in status.tables:
        console.print(f"\n{escape(line.table)}: {escape(line.file)} ({escape(line.source)})")
        console.print(f"  {escape(line.meaning)}")
    if not status.updates_used:
        console.print("\nGREENZONE_TABLES=shipped: updated tables are left aside")
