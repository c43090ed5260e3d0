"""Conjunctions in a terminal, the riskiest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from greenzone.decision.thresholds import Thresholds

__all__ = ["RiskTable"]

_SHOWN = 40
_KEPT = 400
_REFUSALS_SHOWN = 20
_DETAILED = 3
"""So few conjunctions are told with every method and note."""


class RiskTable:
    """The riskiest conjunctions of many, and the messages that got no probability."""

    def __init__(self, thresholds: Thresholds) -> None:
        self._thresholds = thresholds
        self._rows: list[Mapping[str, Any]] = []
        self._refused: list[tuple[str, str]] = []
        self._seen = 0
        self.without_pc = 0
        """Messages that got no probability."""

    def add(self, document: Mapping[str, Any]) -> None:
        """One more conjunction, as `assessment_document` tells it."""
        self._seen += 1
        if document["pc"] is None:
            self.without_pc += 1
            if len(self._refused) < _REFUSALS_SHOWN:
                self._refused.append((document["file"], document["error"]))
        if document["pc"] is not None or document["max_pc"] is not None:
            self._rows.append(document)
        if len(self._rows) > _KEPT:
            self._rows = self._sorted()[:_SHOWN]

    def print(self, console: Console, places: Sequence[str]) -> None:
        """Print the table, the details where there are few, and what is left out."""
        rows = self._sorted()[:_SHOWN]
        if rows:
            self._print_table(rows, console)
        if 0 < self._seen <= _DETAILED:
            for row in rows:
                _print_details(row, console)
        for file, error in self._refused:
            text = error if error.startswith(file) else f"{file}: {error}"
            console.print(Text(text, style="yellow"), soft_wrap=True)
        console.print(self._summary(len(rows)), markup=False, soft_wrap=True)
        for place in places:
            console.print(f"written: {place}", markup=False, soft_wrap=True)

    def _sorted(self) -> list[Mapping[str, Any]]:
        """By Pc; those without one after them, by the maximum."""
        return sorted(
            self._rows,
            key=lambda d: (d["pc"] is not None, d["pc"] or 0.0, d["max_pc"] or 0.0),
            reverse=True,
        )

    def _print_table(self, rows: Sequence[Mapping[str, Any]], console: Console) -> None:
        if not console.is_terminal:
            console = Console(highlight=False, width=140)
        table = Table(box=None, pad_edge=False, header_style="bold")
        for heading in ("Pc", "max Pc", "miss m", "speed m/s", "HBR m"):
            table.add_column(heading, justify="right", no_wrap=True)
        for heading in ("method", "TCA (UTC)"):
            table.add_column(heading, no_wrap=True)
        table.add_column("objects", no_wrap=True, overflow="ellipsis", min_width=12)
        for row in rows:
            table.add_row(*self._cells(row))
        console.print(table)

    def _cells(self, row: Mapping[str, Any]) -> list[Text]:
        texts = [
            _figure(row["max_pc"], ".2e"),
            _figure(row["miss_distance_m"], ".1f"),
            _figure(row["relative_speed_m_s"], ".1f"),
            _figure(row["hbr_m"], ".4g") + ("*" if "hbr_assumed" in row["flags"] else ""),
            row["method"] or "-",
            row["tca_utc"][:19].replace("T", " "),
            _objects(row),
        ]
        return [self._pc(row), *map(Text, texts)]

    def _pc(self, row: Mapping[str, Any]) -> Text:
        pc = row["pc"]
        if pc is None:
            return Text("unknown", style="yellow")
        limits = self._thresholds
        style = "bold red" if pc >= limits.red else "yellow" if pc >= limits.yellow else ""
        return Text(f"{pc:.2e}", style=style)

    def _summary(self, shown: int) -> str:
        what = "1 message" if self._seen == 1 else f"{self._seen:,} messages"
        parts = [what, f"{self.without_pc:,} without a probability"]
        if self._seen - self.without_pc > shown:
            parts.append(f"the {shown} riskiest shown: the others with --json, --csv or --parquet")
        return ", ".join(parts)


def _objects(row: Mapping[str, Any]) -> str:
    sides = (row["primary"] or {}, row["secondary"] or {})
    return " and ".join(f"{s.get('name') or '?'} ({s.get('id') or '?'})" for s in sides)


def _print_details(row: Mapping[str, Any], console: Console) -> None:
    """Every method, why the one answered, and what is doubtful."""
    console.print()
    console.print(Text(f"{row['file']}: {row['id']}", style="bold"), soft_wrap=True)
    if row["hbr_m"] is not None:
        console.print(Text(f"  HBR {row['hbr_m']:g} m from {row['hbr_source']}: {row['hbr_note']}"))
    if row["stated_pc"] is not None:
        console.print(Text(f"  stated Pc {row['stated_pc']:.3e}"))
    for name, result in row["methods"].items():
        line = f"  {name:<18} {_figure(result['pc'], '.4e'):>11}  {result['status']}"
        if result["interval"]:
            low, high = result["interval"]
            line += f" [{low:.3e}, {high:.3e}]"
        console.print(Text(f"{line}  {result['why']}".rstrip()), soft_wrap=True)
    if row["method"]:
        console.print(Text(f"  why {row['method']}: {row['why']}"), soft_wrap=True)
    if row["flags"]:
        console.print(Text(f"  flags: {', '.join(row['flags'])}"), soft_wrap=True)
    for note in row["notes"]:
        console.print(Text(f"  {note}", style="yellow"), soft_wrap=True)


def _figure(value: float | None, form: str) -> str:
    return "-" if value is None else format(value, form)
