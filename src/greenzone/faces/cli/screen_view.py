"""A screening in a terminal: the riskiest or nearest events, counts, and who was left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray
from rich.console import Console
from rich.text import Text

from greenzone.core.instant import format_utc
from greenzone.encounters.screening.close_approaches import CloseApproaches
from greenzone.faces.cli.terminal_table import print_table
from greenzone.workflows.screen_risk import greatest_probabilities
from greenzone.workflows.screen_summary import altitude_bands, operator_counts, pair_count
from greenzone.workflows.screening_run import ScreeningRun

__all__ = ["print_screening"]

_HEADINGS: Final = ("TCA (UTC)", "miss m", "R m", "T m", "N m", "speed m/s", "max Pc", "objects")
_RIGHT: Final = ("miss m", "R m", "T m", "N m", "speed m/s", "max Pc", "events", "closest m")
_OPERATORS_SHOWN: Final = 12
_WIDE: Final = 150
_SLOW_M_S: Final = 10.0


def print_screening(
    run: ScreeningRun, console: Console, sort: str, top: int, places: Sequence[str]
) -> None:
    """Print the first `top` events by `sort` (risk, miss or time), then what was counted."""
    wide = console if console.is_terminal else Console(highlight=False, width=_WIDE)
    events = run.events
    if len(events) and top:
        _print_events(run, wide, sort, top)
        _print_counts(run, wide)
    for line in _lines(run, min(top, len(events)), sort):
        console.print(line, markup=False, soft_wrap=True)
    for warning in run.warnings:
        console.print(Text(f"warning: {warning}", style="yellow"), soft_wrap=True)
    for place in places:
        console.print(f"written: {place}", markup=False, soft_wrap=True)


def _print_events(run: ScreeningRun, console: Console, sort: str, top: int) -> None:
    events = run.events
    risk = greatest_probabilities(events, run.objects, run.fleet) if sort == "risk" else None
    rows = _first_rows(events, risk, sort, top)
    shown = events.take(rows)
    if risk is None:
        risk_shown = greatest_probabilities(shown, run.objects, run.fleet)
    else:
        risk_shown = risk[rows]
    print_table(console, _HEADINGS, _cells(run, shown, risk_shown), _RIGHT, gives_way="objects")
    console.print()


def _first_rows(
    events: CloseApproaches, risk: Float64[ndarray, " n"] | None, sort: str, top: int
) -> Int64[ndarray, " k"]:
    """Rows of the first events: by greatest probability, by miss distance, or by time."""
    if sort == "time":
        return np.arange(min(top, len(events)))
    if risk is None:
        return np.argsort(events.miss_distance_m, kind="stable")[:top]
    return np.argsort(-risk, kind="stable")[:top]


def _cells(
    run: ScreeningRun, shown: CloseApproaches, risk: Float64[ndarray, " k"]
) -> list[tuple[str, ...]]:
    miss = shown.miss_rtn_m
    distance, speed = shown.miss_distance_m, shown.relative_speed_m_s
    return [
        (
            format_utc(shown.reference.plus(float(shown.tca_s[k])))[:23].replace("T", " "),
            f"{distance[k]:,.0f}",
            *(f"{value:,.0f}" for value in miss[k]),
            f"{speed[k]:,.1f}",
            f"{risk[k]:.1e}",
            f"{_name(run, int(shown.primary[k]))} and {_name(run, int(shown.secondary[k]))}",
        )
        for k in range(len(shown))
    ]


def _name(run: ScreeningRun, row: int) -> str:
    return f"{run.objects.name[row] or '?'} ({run.objects.key[row]})"


def _print_counts(run: ScreeningRun, console: Console) -> None:
    bands = [
        (_band(band), f"{band['objects']:,}", f"{band['events']:,}", f"{band['closest_m']:,.0f}")
        for band in altitude_bands(run.events)
    ]
    right = ("objects", "events", "closest m")
    print_table(console, ("altitude km", *right), bands, right)
    console.print()
    every = operator_counts(run.events, run.objects)
    rows = [
        (row["operator"], f"{row['objects']:,}", f"{row['events']:,}", f"{row['closest_m']:,.0f}")
        for row in every[:_OPERATORS_SHOWN]
    ]
    print_table(console, ("operator or family", *right), rows, right)
    if len(every) > _OPERATORS_SHOWN:
        console.print(f"and {len(every) - _OPERATORS_SHOWN} more, with --json")
    console.print()


def _band(band: dict[str, Any]) -> str:
    high = band["high_km"]
    return f"{band['low_km']:,} up" if high is None else f"{band['low_km']:,} - {high:,}"


def _lines(run: ScreeningRun, shown: int, sort: str) -> list[str]:
    events, window = run.events, run.window
    lines = [
        f"{format_utc(window.start, 0)} to {format_utc(window.end, 0)} (begins {window.reason}), "
        f"{_volume(run)}",
        f"{len(events):,} events of {pair_count(events, len(run.objects)):,} pairs"
        + (f", the first {shown} by {sort} shown" if shown < len(events) else ""),
        f"{int(run.answered.sum()):,} of {run.given:,} objects screened"
        + (f", {int(run.partly_answered.sum()):,} for a part" if run.partly_answered.any() else ""),
    ]
    lines += [
        f"  left out: {entry.count:,} {entry.reason} ({', '.join(entry.examples)}"
        f"{', ...' if entry.count > len(entry.examples) else ''})"
        for entry in run.left_out
    ]
    slow = int((events.relative_speed_m_s < _SLOW_M_S).sum())
    screening = run.screening
    counted = (
        (slow, f"events slower than {_SLOW_M_S:g} m/s: formations and docked objects"),
        (len(screening.together), "pairs together throughout: docked, or one object twice"),
        (len(screening.edges), "pairs in the volume at an end of the window: no minimum in it"),
    )
    return lines + [f"{count:,} {text}" for count, text in counted if count]


def _volume(run: ScreeningRun) -> str:
    radial, transverse, normal = (length / 1e3 for length in run.volume.half_axes_m)
    if run.volume.shape == "sphere":
        return f"within {radial:g} km"
    return f"{run.volume.shape} of half lengths R {radial:g}, T {transverse:g}, N {normal:g} km"
