"""`greenzone catalog list`: objects that meet conditions, as a table, CSV or JSON."""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from rich.console import Console

from greenzone.catalog.selection import Selection
from greenzone.faces.cli.catalog_rows import object_rows
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.faces.cli.terminal_table import print_table
from greenzone.workflows.catalog_load import opened_store

__all__ = ["run_list"]

_HEADINGS: Final = ("id", "name", "type", "owner", "height km", "incl deg", "epoch")


def run_list(
    store: str | None, selection: Selection, limit: int, form: str, json_out: str | None
) -> None:
    """Print the first objects that meet the conditions, and how many there are."""
    require_json_place(json_out)
    catalog = opened_store(store).latest()
    found = np.flatnonzero(selection.mask(catalog))
    rows = object_rows(catalog.select(found[:limit] if limit else found))
    answer = {"objects_in_store": len(catalog), "objects_found": len(found), "objects": rows}
    write_json(answer, "-" if form == "json" and json_out is None else json_out)
    if json_out == "-" or form == "json":
        return
    if form == "csv":
        _print_csv(rows)
    else:
        _print_table(rows, len(found), len(catalog))


def _print_csv(rows: Sequence[dict[str, Any]]) -> None:
    if not rows:
        return
    writer = csv.DictWriter(sys.stdout, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({k: "" if v is None else v for k, v in row.items()} for row in rows)


def _print_table(rows: Sequence[dict[str, Any]], found: int, total: int) -> None:
    console = Console(highlight=False)
    if rows:
        cells = [_cells(row) for row in rows]
        print_table(console, _HEADINGS, cells, ("height km", "incl deg"), gives_way="name")
    more = f", the first {len(rows):,} shown (--limit 0 shows all)" if len(rows) < found else ""
    console.print(f"{found:,} of {total:,} objects{more}")
    if any(row["object_type_derived"] for row in rows):
        console.print("* type derived from the name, not stated by a catalog", style="dim")


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    return (
        row["object_id"] or row["object_key"],
        row["name"] or "-",
        row["object_type"].lower() + ("*" if row["object_type_derived"] else ""),
        row["owner"] or "-",
        f"{row['perigee_m'] / 1e3:,.0f} x {row['apogee_m'] / 1e3:>6,.0f}",
        f"{row['inclination_deg']:.2f}",
        row["epoch_utc"][:10],
    )
