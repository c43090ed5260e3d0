"""`greenzone catalog stats`: how many objects of which kind, and how old their sets are."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from rich.columns import Columns
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from greenzone.catalog.sources.clock import SystemClock, utc_text
from greenzone.catalog.summary import CatalogSummary, summarise
from greenzone.core.instant import Instant, format_utc, parse_utc
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.workflows.catalog_load import opened_store

__all__ = ["run_stats"]

_SHOWN: Final = 8


def run_stats(store: str | None, json_out: str | None) -> None:
    """Print the counts of a store as it is now."""
    require_json_place(json_out)
    opened = opened_store(store)
    now = parse_utc(utc_text(SystemClock().now()))
    summary = summarise(opened.everything(), now)
    imports = [
        {"file": r.file, "source": r.source, "imported_utc": r.imported_utc, "added": r.added}
        for r in opened.imports
    ]
    write_json(_answer(summary, opened.folder, now) | {"imports": imports}, json_out)
    if json_out != "-":
        _print(summary, opened.folder, len(imports))


def _answer(summary: CatalogSummary, folder: Path, now: Instant) -> dict[str, Any]:
    return {
        "store": str(folder),
        "now_utc": format_utc(now, 0),
        "objects": summary.objects,
        "element_sets": summary.element_sets,
        "types": summary.types,
        "types_derived_from_names": summary.types_derived,
        "orbits": summary.orbits,
        "owners": {owner or "unknown": count for owner, count in summary.owners.items()},
        "ages": summary.ages,
        "sources": summary.sources,
        "with_hbr": summary.with_hbr,
        "with_mass": summary.with_mass,
        "oldest_epoch_utc": None if summary.oldest is None else format_utc(summary.oldest),
        "newest_epoch_utc": None if summary.newest is None else format_utc(summary.newest),
    }


def _print(summary: CatalogSummary, folder: Path, imports: int) -> None:
    console = Console(highlight=False)
    console.print(
        f"{summary.objects:,} objects, {summary.element_sets:,} element sets, {imports} imports",
        style="bold",
    )
    owners = {owner or "unknown": count for owner, count in summary.owners.items()}
    groups = {
        "type": {name.lower(): count for name, count in summary.types.items()},
        "orbit": summary.orbits,
        "age of newest set": summary.ages,
        "owner": owners,
        "source": summary.sources,
    }
    console.print(Columns([_table(n, c) for n, c in groups.items()], padding=(1, 4)))
    if summary.types_derived:
        console.print(f"{summary.types_derived:,} types are derived from names, not stated")
    console.print(f"radius known of {summary.with_hbr:,}, mass of {summary.with_mass:,} objects")
    if summary.oldest is not None and summary.newest is not None:
        console.print(
            f"newest sets from {format_utc(summary.oldest, 0)} to {format_utc(summary.newest, 0)}"
        )
    console.print(f"store: {folder}", markup=False, soft_wrap=True)


def _table(heading: str, counts: dict[str, int]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(heading, no_wrap=True)
    table.add_column("objects", justify="right")
    shown = [(name, count) for name, count in counts.items() if count]
    for name, count in shown[:_SHOWN]:
        table.add_row(escape(name), f"{count:,}")
    if len(shown) > _SHOWN:
        rest = sum(count for _, count in shown[_SHOWN:])
        table.add_row(f"{len(shown) - _SHOWN} others", f"{rest:,}")
    return table
