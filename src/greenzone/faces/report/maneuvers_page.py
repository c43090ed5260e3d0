"""The HTML page of a search for maneuvers; `offline_page` says what it may not do."""

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any, Final

from greenzone.faces.report.offline_page import offline_page, write_page

__all__ = ["MOST_ROWS", "maneuvers_page", "write_maneuvers"]

MOST_ROWS: Final = 3_000
"""Maneuvers that a page holds: the clearest."""
_EXAMPLES: Final = 8
_Document = Mapping[str, Any]


def maneuvers_page(document: _Document) -> str:
    """The HTML page of a search (the JSON of `maneuvers --json`, as a mapping).

    Of more than 3,000 maneuvers the clearest are in it, and it says so. With the traces that
    `workflows.maneuvers_details` adds it also draws them.
    """
    return offline_page(
        title=_title(document),
        plain=_plain(document),
        document=_packed(document),
        bundle="maneuvers",
    )


def write_maneuvers(document: _Document, path: Path) -> None:
    """Writes the page to `path`, whole or not at all; `BadDataError` where that cannot be done."""
    write_page(maneuvers_page(document), path)


def _objects(document: _Document) -> Sequence[_Document]:
    several: Sequence[_Document] | None = document.get("objects")
    return [document] if several is None else several


def _title(document: _Document) -> str:
    objects = _objects(document)
    if len(objects) > 1:
        return f"Maneuvers in {len(objects):,} histories"
    return f"Maneuvers of {objects[0].get('name') or objects[0].get('object_id')}"


def _packed(document: _Document) -> dict[str, Any]:
    """The document with one list of maneuvers, and of its objects those the page speaks of."""
    objects = _objects(document)
    rows = [{"object": k, **row} for k, one in enumerate(objects) for row in one["maneuvers"]]
    kept = sorted(rows, key=lambda row: -row["score"])[:MOST_ROWS]
    traces = {trace["object_id"]: trace for trace in document.get("traces", [])}
    spoken = dict.fromkeys(row["object"] for row in kept)
    if len(objects) == 1:
        spoken[0] = None
    place = {k: number for number, k in enumerate(spoken)}
    keys = ("window", "sensitivity", "summary", "warnings", "how_sure", "provenance")
    return {
        **{key: document.get(key) for key in keys},
        "objects": [_about(objects[k], traces) for k in spoken],
        "maneuvers": [row | {"object": place[row["object"]]} for row in kept],
        "not_listed": len(rows) - len(kept),
        "not_determinable": _causes(objects),
        "noted": sum(1 for one in objects if one.get("determinable") and one.get("notes")),
    }


def _about(one: _Document, traces: Mapping[str, Any]) -> dict[str, Any]:
    keys = ("object_id", "name", "notes", "sets_given", "sets_used", "first_set_utc")
    found = {key: one.get(key) for key in (*keys, "last_set_utc", "not_told")}
    return found | {"traces": traces.get(one["object_id"])}


def _causes(objects: Sequence[_Document]) -> list[dict[str, Any]]:
    """The objects that nothing can be said of, by cause, the most frequent first."""
    by_cause: dict[str, list[_Document]] = {}
    for one in objects:
        if one.get("cause"):
            by_cause.setdefault(str(one["cause"]), []).append(one)
    return [
        {
            "cause": cause,
            "count": len(some),
            "examples": [str(one["object_id"]) for one in some[:_EXAMPLES]],
            "reason": str(some[0]["reason"]),
        }
        for cause, some in sorted(by_cause.items(), key=lambda pair: -len(pair[1]))
    ]


def _plain(document: _Document) -> str:
    """The answer as plain HTML, for readers without scripts."""
    rows = [(one, row) for one in _objects(document) for row in one["maneuvers"]]
    rows.sort(key=lambda pair: -pair[1]["score"])
    items = "".join(
        f"<li>{escape(str(one.get('name') or one['object_id']))}: {escape(row['direction'])} "
        f"{100 * row['delta_v_m_s']:,.2f} cm/s, {escape(row['start_utc'])} to "
        f"{escape(row['end_utc'])}, confidence {row['confidence']:.2f}</li>"
        for one, row in rows[:_EXAMPLES]
    )
    told = "".join(
        f"<li>{escape(str(text))}</li>"
        for text in (*document.get("warnings", []), *document.get("how_sure", []))
    )
    return (
        f"<h1>{escape(_title(document))}</h1><p>{len(rows):,} found; the clearest:</p>"
        f"<ul>{items}</ul><h2>How sure it is</h2><ul>{told}</ul>"
        "<p>This page draws its charts with a script, which is switched off here.</p>"
    )
