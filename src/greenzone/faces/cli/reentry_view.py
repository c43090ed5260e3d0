"""Re-entry windows in a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rich.console import Console
from rich.text import Text

from greenzone.faces.cli.terminal_table import print_table

__all__ = ["print_reentry"]

_HEADINGS: Final = ("object", "likeliest", "80 % from", "to", "95 % from", "to ", "spread", "sets")
_MINUTES: Final = 16
_WIDE: Final = 150


def print_reentry(document: Mapping[str, Any], console: Console, top: int) -> None:
    """Print the first objects of a document of `reentry`, then what is not known."""
    wide = console if console.is_terminal else Console(highlight=False, width=_WIDE)
    objects = document["objects"]
    told = [one for one in objects if one["window_95_utc"] is not None][:top]
    if told:
        print_table(wide, _HEADINGS, [_row(one) for one in told], ("spread", "sets"), "object")
        console.print()
    console.print(f"{len(objects):,} objects, {len(told):,} shown", markup=False)
    silent = [one for one in objects if one["window_95_utc"] is None]
    for one in silent[:top]:
        line = f"{one['object_id']} {one['name']}: {one['reason']}"
        console.print(line, markup=False, soft_wrap=True)
    for warning in document["warnings"]:
        console.print(Text(f"warning: {warning}", style="yellow"), soft_wrap=True)


def _row(one: Mapping[str, Any]) -> tuple[str, ...]:
    ends = [*one["window_80_utc"], *one["window_95_utc"]]
    return (
        f"{one['object_id']} {one['name']}",
        _time(one["likeliest_utc"]),
        *(_time(end) for end in ends),
        f"{one['drag_log_sigma']:.0%}",
        f"{one['sets']}" if one["ballistic_source"] == "history" else f"{one['sets']} (B*)",
    )


def _time(text: str | None) -> str:
    return "beyond 25 years" if text is None else text[:_MINUTES].replace("T", " ")
