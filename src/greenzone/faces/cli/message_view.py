"""What `greenzone message show` prints of one message: a title and sections of named values."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from greenzone.core.instant import Instant, format_utc

__all__ = [
    "MessageView",
    "Section",
    "figure",
    "length",
    "print_view",
    "span",
    "utc",
    "utc_short",
    "view_console",
]

_PIPED_COLUMNS = 120


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading; with columns a table, without them names and values."""

    heading: str
    rows: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...] = ()
    warning: bool = False


@dataclass(frozen=True, slots=True)
class MessageView:
    """One message for a person, in the units a person expects."""

    title: str
    sections: tuple[Section, ...]


def view_console() -> Console:
    """A console as wide as the terminal; wide enough for every table where there is none."""
    console = Console(highlight=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console = Console(highlight=False, width=_PIPED_COLUMNS)
    return console


def print_view(view: MessageView, console: Console) -> None:
    """Print the title and every section that has rows."""
    console.print()
    console.rule(Text(view.title, style="bold"), align="left")
    for section in view.sections:
        if section.rows:
            _print_section(section, console)


def _print_section(section: Section, console: Console) -> None:
    style = "bold yellow" if section.warning else "bold"
    if section.heading:
        console.print(Text(section.heading, style=style))
    table = Table(box=None, show_header=bool(section.columns), pad_edge=False, padding=(0, 2))
    if section.columns:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1))
    for at in range(max(map(len, section.rows))):
        heading = section.columns[at] if at < len(section.columns) else ""
        right = bool(section.columns) and at > 0 and _all_figures(section.rows, at)
        table.add_column(
            heading,
            justify="right" if right else "left",
            overflow="fold",
            no_wrap=right or (at == 0 and not section.warning),
        )
    for row in section.rows:
        name = Text(row[0]) if section.columns or section.warning else Text(row[0], style="dim")
        table.add_row(name, *(Text(cell) for cell in row[1:]))
    console.print(_indented(table))


def _indented(table: Table) -> Table:
    outer = Table.grid(padding=(0, 0, 0, 2))
    outer.add_row(Text(" "), table)
    return outer


def _all_figures(rows: Sequence[tuple[str, ...]], at: int) -> bool:
    cells = [row[at] for row in rows if at < len(row) and row[at] not in ("", "-")]
    return bool(cells) and all(cell[0] in "+-.0123456789" for cell in cells)


def utc(instant: Instant | None) -> str:
    """`2026-11-17 22:37:52.618 UTC`; "" for None."""
    if instant is None:
        return ""
    text = format_utc(instant)
    return f"{text[:10]} {text[11:-1]} UTC"


def utc_short(instant: Instant | None) -> str:
    """`2026-11-17 22:37:53`, for columns whose heading says UTC; "" for None."""
    return "" if instant is None else format_utc(instant, 0)[:-1].replace("T", " ")


def length(metres: float | None) -> str:
    """Metres below a thousand kilometres' worth of digits, kilometres above; "" for None."""
    if metres is None:
        return ""
    return f"{metres:,.1f} m" if abs(metres) < 1e5 else f"{metres / 1e3:,.3f} km"


def span(seconds: float) -> str:
    """A length of time in the largest unit that fits: `94.8 min`, `7.9 d`."""
    for unit, size in (("d", 86_400.0), ("h", 3_600.0), ("min", 60.0)):
        if abs(seconds) >= 2.0 * size:
            return f"{seconds / size:.1f} {unit}"
    return f"{seconds:.3g} s"


def figure(value: float | None, unit: str = "", digits: int = 6) -> str:
    """A number with its unit; "" for None."""
    if value is None:
        return ""
    text = f"{value:.{digits}g}" if math.isfinite(value) else str(value)
    return f"{text} {unit}".rstrip()
