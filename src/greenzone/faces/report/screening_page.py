"""The HTML page of a screening; `offline_page` says what it may not do."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from math import isfinite
from pathlib import Path
from typing import Any, Final

import numpy as np

from greenzone.faces.report.offline_page import offline_page, write_page
from greenzone.workflows.screen_miss_counts import miss_counts, uniform_reach_m

__all__ = ["MOST_ROWS", "screening_page", "write_screening"]

MOST_ROWS: Final = 5_000
"""Events that a page holds: the nearest."""
_MOST_PAIRS: Final = 500
_MILLISECONDS: Final = 23
_DIGITS: Final = {
    "miss_distance_m": 3,
    "relative_speed_m_s": 3,
    "miss_r_m": 3,
    "miss_t_m": 3,
    "miss_n_m": 3,
    "set_age_days_primary": 4,
    "set_age_days_secondary": 4,
}
"""Figures after the point that travel: millimetres, and some seconds of an age."""
_Document = Mapping[str, Any]


def screening_page(document: _Document) -> str:
    """The HTML page of a screening (the JSON of `screen --json`, as a mapping).

    Of more than 5,000 events the nearest are in it, and it says so. With the keys that
    `workflows.screen_details` adds it also shows names, operators and the greatest probabilities.
    """
    return offline_page(
        title=f"Close approaches from {_start(document)}",
        plain=_plain(document),
        document=_packed(document),
        bundle="screening",
    )


def write_screening(document: _Document, path: Path) -> None:
    """Writes the page to `path`, whole or not at all; `BadDataError` where that cannot be done."""
    write_page(screening_page(document), path)


def _start(document: _Document) -> str:
    return str(document.get("window", {}).get("start_utc", "an unknown time"))


def _packed(document: _Document) -> dict[str, Any]:
    """The document with its rows as columns, and ids as places in a list of parties."""
    events: Sequence[Mapping[str, Any]] = document.get("events", [])
    kept = _nearest(events)
    edges = document.get("edges", [])
    pairs = {name: document.get(name, []) for name in ("together", "unresolved")}
    shown = [*(events[k] for k in kept), *edges[:_MOST_PAIRS]]
    ids = _ids(shown, document.get("primaries"), *(rows[:_MOST_PAIRS] for rows in pairs.values()))
    place = {key: number for number, key in enumerate(ids)}
    risk = document.get("highest_pc")
    left = {"events", "edges", "parties", "highest_pc", "primaries", *pairs}
    return {
        **{key: value for key, value in document.items() if key not in left},
        "parties": [_party(key, document.get("parties", {})) for key in ids],
        "primaries": None
        if document.get("primaries") is None
        else [place[str(key)] for key in document["primaries"]],
        "events": _columns([events[k] for k in kept], place),
        "highest_pc": None if risk is None else [_rounded(risk[k], None) for k in kept],
        "events_not_listed": document.get("events_not_listed", 0) + len(events) - len(kept),
        "by_miss_distance": _by_miss_distance(document),
        "edges": _columns(edges[:_MOST_PAIRS], place),
        **{name: [[place[str(k)] for k in pair] for pair in rows[:_MOST_PAIRS]]
           for name, rows in pairs.items()},
        "counts": {"edges": len(edges), **{name: len(rows) for name, rows in pairs.items()}},
    }  # fmt: skip


def _nearest(events: Sequence[Mapping[str, Any]]) -> list[int]:
    """Places of the nearest events, in their order."""
    if len(events) <= MOST_ROWS:
        return list(range(len(events)))
    nearest = sorted(range(len(events)), key=lambda k: (events[k]["miss_distance_m"], k))
    return sorted(nearest[:MOST_ROWS])


def _ids(
    rows: Iterable[Mapping[str, Any]],
    primaries: Iterable[Any] | None,
    *pairs: Iterable[Sequence[Any]],
) -> list[str]:
    """Every id once, in order of appearance."""
    sides = ("primary_id", "secondary_id")
    found = [str(key) for key in primaries or ()]
    found += [str(row[side]) for row in rows for side in sides]
    found += [str(key) for part in pairs for pair in part for key in pair]
    return list(dict.fromkeys(found))


def _party(key: str, parties: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Id, name, operator and type; empty where not known."""
    about = parties.get(key, {})
    return [key, *(str(about.get(name, "")) for name in ("name", "operator", "object_type"))]


def _columns(rows: Sequence[Mapping[str, Any]], place: Mapping[str, int]) -> dict[str, Any]:
    sides = ("primary", "secondary")
    return {
        **{side: [place[str(row[f"{side}_id"])] for row in rows] for side in sides},
        "tca_utc": [f"{str(row['tca_utc']).rstrip('Z')[:_MILLISECONDS]}Z" for row in rows],
        **{name: [_rounded(row[name], digits) for row in rows] for name, digits in _DIGITS.items()},
        # every row has a status, nearly all of them ok: only the others travel
        "status": {
            str(k): [str(row[f"{side}_status"]) for side in sides]
            for k, row in enumerate(rows)
            if any(row[f"{side}_status"] != "ok" for side in sides)
        },
    }


def _rounded(value: Any, digits: int | None) -> float | None:
    if value is None or not isfinite(value):
        return None
    return float(value) if digits is None else round(float(value), digits)


def _by_miss_distance(document: _Document) -> list[dict[str, Any]] | None:
    """The count of all events by distance; None where those not listed were never counted."""
    if "by_miss_distance" in document:
        counted: list[dict[str, Any]] = document["by_miss_distance"]
        return counted
    if document.get("events_not_listed"):
        return None
    axes_m = [1e3 * length for length in document["volume"]["half_axes_km"]]
    own = document.get("objects", {}).get("with_own_radius", 0)
    rows = [row for row in document.get("events", []) if row["miss_distance_m"] is not None]
    miss_m = np.array([row["miss_distance_m"] for row in rows], dtype=np.float64)
    speed_m_s = np.array([row["relative_speed_m_s"] for row in rows], dtype=np.float64)
    reach_m = None if own else uniform_reach_m(axes_m)
    return miss_counts(miss_m, speed_m_s, max(axes_m), reach_m)


def _plain(document: _Document) -> str:
    """The answer as plain HTML, for readers without scripts."""
    window, summary = document.get("window", {}), document.get("summary", {})
    closest = summary.get("closest")
    nearest = "There is none."
    if closest:
        pair = f"{closest['primary_id']} and {closest['secondary_id']}"
        nearest = (
            f"The nearest: {escape(pair)}, {closest['miss_distance_m']:,.0f} m "
            f"at {escape(str(closest['tca_utc']))}."
        )
    told = "".join(
        f"<li>{escape(str(text))}</li>"
        for text in (*document.get("warnings", []), *document.get("how_sure", []))
    )
    return (
        f"<h1>Close approaches</h1><p>{escape(_start(document))} to "
        f"{escape(str(window.get('end_utc', 'an unknown time')))}: {summary.get('events', 0):,} "
        f"within the volume. {nearest}</p><h2>How sure it is</h2><ul>{told}</ul>"
        "<p>This page draws its table with a script, which is switched off here.</p>"
    )
