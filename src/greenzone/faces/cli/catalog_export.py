"""`greenzone catalog export`: the newest element sets of objects to a file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from rich.console import Console

from greenzone.catalog.selection import Selection
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.workflows.catalog_export import export_catalog
from greenzone.workflows.catalog_load import opened_store

__all__ = ["run_export"]

_SHOWN: Final = 5


def run_export(
    store: str | None,
    selection: Selection,
    form: str,
    out: str,
    skip_unfit: bool,
    force: bool,
    json_out: str | None,
) -> None:
    """Write the objects that meet the conditions, and tell of those that do not fit the form."""
    require_json_place(json_out)
    catalog = opened_store(store).latest()
    chosen = catalog.select(selection.mask(catalog))
    outcome = export_catalog(chosen, form, Path(out), skip_unfit, force)
    answer = {
        "file": out,
        "form": form,
        "written": outcome.written,
        "unfit": [{"object_key": key, "reason": reason} for key, reason in outcome.unfit],
    }
    write_json(answer, json_out)
    if json_out == "-":
        return
    console = Console(highlight=False)
    for key, reason in outcome.unfit[:_SHOWN]:
        console.print(f"left out {key}: {reason}", markup=False, soft_wrap=True)
    if len(outcome.unfit) > _SHOWN:
        console.print(f"{len(outcome.unfit) - _SHOWN:,} more left out")
    console.print(f"{outcome.written:,} objects: {out}", markup=False, soft_wrap=True)
