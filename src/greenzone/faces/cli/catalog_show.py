"""`greenzone catalog show` and `history`: one object, and its element sets."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from greenzone.catalog.catalog import Catalog
from greenzone.faces.cli.catalog_rows import object_rows, set_rows
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.faces.cli.terminal_table import print_table
from greenzone.workflows.catalog_load import opened_store

__all__ = ["run_history", "run_show"]

_HEADINGS: Final = ("epoch UTC", "period min", "height km", "incl deg", "B*", "source")


def run_show(object_id: str, store: str | None, json_out: str | None) -> None:
    """Print everything that is known of one object."""
    require_json_place(json_out)
    catalog = _one(object_id, store)
    (about,) = object_rows(catalog)
    (elements,) = set_rows(catalog.newest())
    count = {"element_sets": len(catalog.sets)}
    write_json({**about, **count, "newest_set": elements}, json_out)
    if json_out != "-":
        _print_facts({**about, **count, **elements})


def run_history(object_id: str, store: str | None, limit: int, json_out: str | None) -> None:
    """Print the element sets of one object, the newest last."""
    require_json_place(json_out)
    catalog = _one(object_id, store)
    rows = set_rows(catalog.sets.take(np.arange(len(catalog.sets))[-limit:]))
    (about,) = object_rows(catalog)
    answer = {"object_id": about["object_id"], "name": about["name"]}
    write_json({**answer, "element_sets": len(catalog.sets), "sets": rows}, json_out)
    if json_out != "-":
        _print_history(rows, len(catalog.sets), about)


def _one(object_id: str, store: str | None) -> Catalog:
    found = opened_store(store).history(object_id)
    return found.select(np.array([found.row_of(object_id)]))


def _print_facts(facts: dict[str, Any]) -> None:
    console = Console(highlight=False)
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for key, value in facts.items():
        if value is not None and value != "":
            table.add_row(key, escape(str(value)))
    console.print(table)


def _print_history(rows: list[dict[str, Any]], total: int, about: dict[str, Any]) -> None:
    console = Console(highlight=False)
    title = f"{about['object_id'] or about['object_key']}  {about['name'] or ''}".rstrip()
    console.print(title, markup=False, style="bold")
    cells = [
        (
            row["epoch_utc"][:16].replace("T", " "),
            f"{row['period_s'] / 60.0:.3f}",
            f"{row['perigee_m'] / 1e3:,.1f} x {row['apogee_m'] / 1e3:>7,.1f}",
            f"{row['inclination_deg']:.4f}",
            f"{row['bstar_per_earth_radius']:.3e}",
            row["source"],
        )
        for row in rows
    ]
    print_table(console, _HEADINGS, cells, _HEADINGS[1:5], gives_way="source")
    more = f", the newest {len(rows):,} shown (--limit 0 shows all)" if len(rows) < total else ""
    console.print(f"{total:,} element sets{more}")
