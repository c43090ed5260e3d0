"""A reconstruction in a terminal: the event, how hard, what kind, by whom, and what is doubtful."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from rich.console import Console
from rich.text import Text

from greenzone.faces.cli.terminal_table import print_table

__all__ = ["print_reconstruction"]

_CANDIDATES_SHOWN: Final = 6
_REVOLUTIONS_SHOWN: Final = 4
_REJECTED_SHOWN: Final = 5
_WIDE: Final = 150
_NAME: Final = 24
"""Columns of a name in a three-line set."""
_Document = dict[str, Any]


def print_reconstruction(document: _Document, console: Console, places: Sequence[str]) -> None:
    """Print the document of a reconstruction, then the places written."""
    wide = console if console.is_terminal else Console(highlight=False, width=_WIDE)
    for line in (
        *_event_lines(document),
        *_velocity_lines(document),
        *_hypothesis_lines(document),
    ):
        wide.print(line, markup=False, soft_wrap=True)
    if document["parent_candidates"]:
        wide.print()
        _print_candidates(document, wide)
    wide.print()
    for line in _member_lines(document):
        wide.print(line, markup=False, soft_wrap=True)
    for warning in document["warnings"]:
        wide.print(Text(f"warning: {warning}", style="yellow"), soft_wrap=True)
    for place in places:
        wide.print(f"written: {place}", markup=False, soft_wrap=True)


def _event_lines(document: _Document) -> list[str]:
    event, parent, time = document["event"], document["parent"], document["time"]
    low_s, high_s = event["interval_s"]
    sure = f"at {event['interval_probability']:.0%}"
    place = f"place: {_place(event)}"
    if parent is None:
        hours = f"{low_s / 3600:+.1f} to {high_s / 3600:+.1f} h"
        return [f"event: about {event['epoch_utc']}, {hours} {sure}", place, "parent: not known"]
    lines = [f"event: {event['epoch_utc']} ± {high_s:,.1f} s {sure}", place]
    lines.append(
        f"parent: {_short(parent['name'])} ({parent['object_id']}), set: {parent['choice']}"
    )
    if not event["settled"]:
        shown = time["revolutions"][:_REVOLUTIONS_SHOWN]
        told = ", ".join(f"{one['epoch_utc'][:19]}Z {one['probability']:.0%}" for one in shown)
        lines.append(f"revolutions: {told}")
    return lines


def _short(name: str) -> str:
    return "?" if not name else name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"


def _place(event: _Document) -> str:
    latitude, longitude = event["latitude_deg"], event["longitude_deg"]
    east = (
        "longitude not known"
        if longitude is None
        else f"{abs(longitude):.2f}° {'E' if longitude >= 0.0 else 'W'}"
    )
    north = f"{abs(latitude):.2f}° {'N' if latitude >= 0.0 else 'S'}"
    return f"{north}, {east}, {event['altitude_m'] / 1e3:.1f} km"


def _velocity_lines(document: _Document) -> list[str]:
    delta_v, ratio = document["delta_v"], document["area_to_mass"]
    lines = [
        f"velocity changes: median {delta_v['median_m_s']:.0f} m/s, 90 % below "
        f"{delta_v['p90_m_s']:.0f}, largest {delta_v['largest_m_s']:.0f}" + _posigrade(delta_v)
    ]
    if ratio is not None:
        lines.append(
            f"area to mass: median {ratio['median_m2_kg']:.3f} m2/kg, 80 % within "
            f"{ratio['p10_m2_kg']:.3f} to {ratio['p90_m2_kg']:.3f}"
        )
    return lines


def _posigrade(delta_v: _Document) -> str:
    if delta_v["posigrade_fraction"] is None:
        return f", from {delta_v['reference']}"
    return f"; {delta_v['posigrade_fraction']:.0%} posigrade"


def _hypothesis_lines(document: _Document) -> list[str]:
    return [
        f"{one['name']}: {one['probability']:.0%} ({one['words']})"
        for one in document["hypotheses"]
    ]


def _print_candidates(document: _Document, console: Console) -> None:
    rows = [
        (
            f"{_short(one['name'])} ({one['object_id']})",
            f"{one['score']:.2f}",
            f"{one['share']:.0%}",
            f"{one['median_speed_m_s']:,.0f}",
            f"{one['plane_angle_deg']:.2f}",
            one["set_epoch_utc"],
        )
        for one in document["parent_candidates"][:_CANDIDATES_SHOWN]
    ]
    right = ("score", "orbits met", "speed m/s", "plane deg")
    print_table(console, ("candidate", *right, "set"), rows, right, "candidate")


def _member_lines(document: _Document) -> list[str]:
    fragments = document["fragments"]
    lines = [
        f"{fragments['used']:,} objects belong to the event, {fragments['rejected']:,} do not; "
        f"{fragments['sets_given']:,} sets given"
    ]
    lines += [
        f"  set aside: {entry['count']:,}, {entry['reason']} ({', '.join(entry['examples'])}"
        f"{', ...' if entry['count'] > len(entry['examples']) else ''})"
        for entry in fragments["set_aside"]
    ]
    rejected = [row for row in document["objects"] if not row["member"]]
    lines += [
        f"  rejected: {_short(row['name'])} ({row['object_id']}): {row['reason']}"
        for row in rejected[:_REJECTED_SHOWN]
    ]
    if len(rejected) > _REJECTED_SHOWN:
        lines.append(f"  and {len(rejected) - _REJECTED_SHOWN:,} more, with --json")
    return lines
