"""The satellites that a cloud threatens, in a terminal: the first of them, operators, altitudes."""

from __future__ import annotations

from typing import Any, Final

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from greenzone.faces.cli.terminal_table import print_table

__all__ = ["print_against"]

_TOP: Final = 20
_OPERATORS: Final = 12
_WIDE: Final = 132
_HEADINGS: Final = (
    "",
    "hits",
    "± MC",
    "at most",
    "peak UTC",
    "height km",
    "m2",
    "set days",
    "what",
)
_RIGHT: Final = ("", "hits", "± MC", "at most", "height km", "m2", "set days")
_SUMS: Final = ("satellites", "no answer", "hits", "worst hits")


def print_against(document: dict[str, Any], console: Console) -> None:
    """Print the most threatened satellites, then the sums by operator and altitude."""
    against = document["against"]
    wide = (
        console if console.is_terminal else Console(file=console.file, highlight=False, width=_WIDE)
    )
    console.print()
    console.rule(f"[bold]satellites of {_plain(against['catalog'])}[/bold]", align="left")
    for line in _lines(against):
        console.print(Padding(Text(line), (0, 0, 0, 2)))
    ranked = [one for one in against["satellites"] if one["expected_hits"] is not None][:_TOP]
    if ranked:
        console.print()
        rows = [(str(place), *_cells(one)) for place, one in enumerate(ranked, start=1)]
        print_table(wide, _HEADINGS, rows, _RIGHT, gives_way="what")
    console.print()
    operators = against["operators"]
    _print_groups("operator or family", operators[:_OPERATORS], wide)
    if len(operators) > _OPERATORS:
        console.print(f"and {len(operators) - _OPERATORS} more, with --json")
    console.print()
    _print_groups("altitude", against["altitude_bands"], wide)
    for warning in against["warnings"]:
        console.print(Text(f"warning: {warning}", style="yellow"), soft_wrap=True)


def _plain(text: str) -> str:
    return text.replace("[", r"\[")


def _lines(against: dict[str, Any]) -> list[str]:
    """What was counted, on whom, and who is not in it."""
    screened = against["satellites_screened"]
    lines = [
        f"expected hits by pieces of {against['smallest_size_m'] * 1e3:g} mm and more in the "
        f"window, {against['samples']:,} samples for {against['pieces']:,.0f} pieces",
        f"{screened:,} satellites of {against['objects_given']:,} objects; element sets "
        f"{against['median_set_age_days']:.1f} days from the event in the median, "
        f"{against['largest_set_age_days']:.1f} at most",
    ]
    missing = against["satellites_without_answer"]
    if missing:
        lines.append(
            f"{missing:,} of them have no answer, or none for the whole window: a risk not told"
        )
    if against["unreached"]["count"]:
        lines.append(
            f"no sample comes near {against['unreached']['count']:,} of them: at most "
            f"{against['unreached']['expected_hits_at_most']:.1e} hits each"
        )
    lines += [f"left out: {one['count']:,} {one['reason']}" for one in against["left_out"]]
    return lines


def _cells(one: dict[str, Any]) -> tuple[str, ...]:
    asset = f", the asset {one['asset']} above" if one["asset"] else ""
    few = "" if one["status"] == "estimate" else f" [{_WORDS[one['status']]}]"
    return (
        f"{one['expected_hits']:.1e}",
        "-" if one["mc_relative_sd"] is None else f"{one['mc_relative_sd']:.0%}",
        f"{one['expected_hits_at_most']:.1e}",
        "-" if one["peak_utc"] is None else f"{one['peak_utc'][8:10]}. {one['peak_utc'][11:16]}",
        f"{one['perigee_m'] / 1e3:,.0f} - {one['apogee_m'] / 1e3:,.0f}",
        f"{one['area_m2']:,.0f}",
        f"{one['set_age_days']:.1f}",
        f"{one['name'] or '?'} ({one['object_id']}), {one['operator']}{asset}{few}",
    )


_WORDS: Final = {"upper_bound": "few samples", "partly": "part of the window"}


def _print_groups(heading: str, groups: list[dict[str, Any]], console: Console) -> None:
    rows = [
        (
            one["name"],
            f"{one['satellites']:,}",
            f"{one['without_answer']:,}",
            f"{one['expected_hits']:.1e}" if one["expected_hits"] else "no sample",
            f"{one['worst_expected_hits']:.1e}" if one["worst_expected_hits"] else "-",
            f"{one['worst_name'] or '?'} ({one['worst_object_id']})"
            if one["expected_hits"]
            else "",
        )
        for one in groups
    ]
    print_table(console, (heading, *_SUMS, "worst"), rows, _SUMS, gives_way="worst")
