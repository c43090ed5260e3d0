"""Tables in a terminal: texts as they stand, and one column that gives way where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from rich.console import Console
from rich.markup import escape
from rich.table import Table

__all__ = ["print_table"]


def print_table(
    console: Console,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    right: Sequence[str] = (),
    gives_way: str = "",
) -> None:
    """Print rows under headings; those in `right` are set to the right.

    All columns keep their width except `gives_way`, which is cut off with an ellipsis.
    """
    table = Table(box=None, pad_edge=False, header_style="bold")
    for place, heading in enumerate(headings):
        side: Literal["left", "right"] = "right" if heading in right else "left"
        widest = max(len(heading), *(len(row[place]) for row in rows), 0)
        least = 6 if heading == gives_way else widest
        table.add_column(
            escape(heading), justify=side, no_wrap=True, overflow="ellipsis", min_width=least
        )
    for row in rows:
        table.add_row(*(escape(text) for text in row))
    console.print(table)
