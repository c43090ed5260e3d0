"""The terminal's view of a response document: what to do first, then why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from greenzone.faces.cli.respond_against import print_against

__all__ = ["print_summary"]

_STYLES = {
    "green": "black on green",
    "yellow": "black on yellow",
    "red": "bold white on red",
    "unknown": "bold white on magenta",
}
_MARKS = {"green": "o", "yellow": "!", "red": "X", "unknown": "?"}
_MOST_PASSES = 14


def print_summary(document: dict[str, Any], console: Console) -> None:
    """Print the event, then zone, shelter, passes and doubts of each asset."""
    _print_event(document, console)
    for asset in document["assets"]:
        _print_asset(asset, console)
    if document["against"] is not None:
        print_against(document, console)
    _print_limits(document, console)


def _print_event(document: dict[str, Any], console: Console) -> None:
    event, cloud = document["event"], document["fragments"]
    console.print(f"\n[bold]{escape(event['name'])}[/bold], {_clock(event['epoch_utc'], True)}")
    _say(
        console,
        f"{abs(event['latitude_deg']):.1f}° {_side(event['latitude_deg'], 'NS')} "
        f"{abs(event['longitude_deg']):.1f}° {_side(event['longitude_deg'], 'EW')}, "
        f"{event['altitude_m'] / 1e3:.0f} km; {event['cause']}",
    )
    _say(
        console,
        f"pieces (model): {cloud['ge_10cm']:,.0f} ≥ 10 cm, {cloud['ge_1cm']:,.0f} ≥ 1 cm, "
        f"{cloud['ge_1mm']:,.0f} ≥ 1 mm; {cloud['reentering_at_once_fraction_ge_10cm']:.0%} of "
        "those ≥ 10 cm fall at once",
    )
    _say(console, f"known {_clock(event['known_utc'], True)}: no advice lies before it")


def _print_asset(asset: dict[str, Any], console: Console) -> None:
    console.print()
    console.rule(f"[bold]{escape(asset['name'])}[/bold] {_badge(asset['zone'])}", align="left")
    for reason in asset["zone_reasons"]:
        _say(console, reason)
    if asset["timing_halfwidth_s"] > 0.0:
        _say(
            console,
            f"timing ±{asset['timing_halfwidth_s'] / 60:.0f} min (element set "
            f"{asset['elements_age_days']:.0f} days old): zones follow the worst timing",
        )
    _print_shelter(asset, console)
    _print_passes(asset, console)


def _print_shelter(asset: dict[str, Any], console: Console) -> None:
    seats = asset["seats"]
    if seats is None:
        return
    word = "everyone has a seat" if seats["enough"] else "NOT ENOUGH SEATS"
    _say(console, f"seats: {seats['seats']} for a crew of {seats['crew']}: {word}")
    if not asset["shelter"]:
        console.print("  [bold]no shelter advised[/bold]")
    else:
        table = _table(_SHELTER_COLUMNS)
        for window in asset["shelter"]:
            table.add_row(*_shelter_cells(window))
        console.print(table)
        _say(console, f"the first {asset['shelter'][0]['reasons'][0]}")
        _say(console, f"{_minutes(asset['shelter']):.0f} min in the ships in all")
    for note in asset["shelter_notes"]:
        _say(console, note)


def _minutes(windows: list[dict[str, Any]]) -> float:
    spans = [(_time(w["start_utc"]), _time(w["end_utc"])) for w in windows]
    return sum((end - start).total_seconds() for start, end in spans) / 60.0


def _time(utc: str) -> datetime:
    return datetime.fromisoformat(utc)


_SHELTER_COLUMNS = (
    ("close hatches", "left"),
    ("aboard by", "left"),
    ("undock-ready", "left"),
    ("exit from", "left"),
    ("for pass", "left"),
)


def _shelter_cells(window: dict[str, Any]) -> tuple[str, ...]:
    numbers = window["passes"]
    span = str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]} to {numbers[-1]}"
    return (
        _clock(window["begin_closing_utc"]),
        _clock(window["aboard_by_utc"]),
        _clock(window["undock_ready_utc"]),
        _clock(window["earliest_exit_utc"]),
        span,
    )


def _print_passes(asset: dict[str, Any], console: Console) -> None:
    calling = [p for p in asset["passes"] if p["advised"] and p["zone"] != "green"]
    shown = calling[:_MOST_PASSES]
    if shown:
        columns = _pass_columns(asset)
        table = _table(tuple((heading, justify) for heading, justify, _ in columns))
        for passed in shown:
            table.add_row(*(cell(passed) for _, _, cell in columns))
        console.print(table)
    over = sum(not p["advised"] for p in asset["passes"])
    green = sum(p["advised"] and p["zone"] == "green" for p in asset["passes"])
    later = len(calling) - len(shown)
    _say(
        console,
        f"{len(asset['passes'])} passes in all; not shown: {over} over before the report, "
        f"{green} green, {later} later",
    )


def _pass_columns(asset: dict[str, Any]) -> list[_Column]:
    """The columns that have something to say of this asset."""
    columns = list(_PASS_COLUMNS)
    if asset["timing_halfwidth_s"] > 0.0:
        columns.insert(-1, _WORST_TIMING)
    if any(p["p_penetration"] is not None for p in asset["passes"]):
        columns.append(_PENETRATION)
    return columns


_Column = tuple[str, str, Callable[[dict[str, Any]], str]]
_PASS_COLUMNS: tuple[_Column, ...] = (
    ("pass", "right", lambda p: str(p["number"])),
    ("UTC", "left", lambda p: _clock(p["peak_utc"])),
    ("zone", "left", lambda p: _badge(p["zone"])),
    ("P(≥1 cm)", "right", lambda p: _bounded(p["p_hit_ge_1cm"], p["status"])),
    ("± MC", "right", lambda p: _percent(p["mc_relative_sd"])),
    ("if not as assumed", "right", lambda p: "..".join(map(_power, p["p_hit_ge_1cm_interval"]))),
    ("km/s", "right", lambda p: _kilometres(p["relative_speed_m_s"])),
)
_WORST_TIMING: _Column = ("worst", "right", lambda p: _power(p["p_hit_ge_1cm_max"]))
_PENETRATION: _Column = ("P(pen.)", "right", lambda p: _power(p["p_penetration"]))


def _bounded(value: float, status: str) -> str:
    return ("<" if status == "upper_bound" else "") + _power(value)


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.0%}"


def _kilometres(metres: float | None) -> str:
    return "-" if metres is None else f"{metres / 1e3:.1f}"


def _table(columns: tuple[tuple[str, str], ...]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1))
    for heading, justify in columns:
        side: Literal["left", "right"] = "right" if justify == "right" else "left"
        table.add_column(heading, justify=side, no_wrap=True)
    return table


def _say(console: Console, text: str) -> None:
    """One paragraph, indented, its further lines too."""
    console.print(Padding(escape(text), (0, 0, 0, 2)))


def _print_limits(document: dict[str, Any], console: Console) -> None:
    console.print()
    console.rule("what this does not know", align="left")
    lines = [*document["event"]["unknowns"], *document["limits"]]
    lines += [f"{a['name']}: {text}" for a in document["assets"] for text in a["unknowns"]]
    for line in lines:
        _say(console, f"- {line}")
    console.print(f"\npolicy {escape(document['policy']['name'])}; recompute with:")
    console.print(f"  {escape(document['provenance']['command'])}", soft_wrap=True)


def _badge(zone: str) -> str:
    return f"[{_STYLES[zone]}] {_MARKS[zone]} {zone.upper()} [/]"


def _clock(utc: str, with_date: bool = False) -> str:
    return f"{utc[:10]} {utc[11:19]} UTC" if with_date else utc[11:16]


def _side(degrees: float, letters: str) -> str:
    return letters[0] if degrees >= 0 else letters[1]


def _power(value: float | None) -> str:
    return "-" if value is None else f"{value:.1e}"
