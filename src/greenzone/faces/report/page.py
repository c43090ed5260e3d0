"""The HTML page of a response: one file that works offline, see `offline_page`."""

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from greenzone.faces.report.offline_page import offline_page, write_page
from greenzone.faces.report.packing import packed_document

__all__ = ["render_report", "write_report"]


def render_report(document: Mapping[str, Any]) -> str:
    """The HTML page of a response document (the JSON of `respond --json`, as a mapping).

    Numbers that are not finite become null, which the page shows as unknown.
    """
    return offline_page(
        title=f"{_event_name(document)}: breakup response",
        plain=_plain_summary(document),
        document=packed_document(document),
        bundle="report",
    )


def write_report(document: Mapping[str, Any], path: Path) -> None:
    """Writes the page to `path`, whole or not at all.

    Raises `BadDataError` where the folder cannot be written.
    """
    write_page(render_report(document), path)


def _event_name(document: Mapping[str, Any]) -> str:
    return str(document.get("event", {}).get("name", "unnamed event"))


def _plain_summary(document: Mapping[str, Any]) -> str:
    """The zones and shelter windows as plain HTML, for readers without scripts."""
    items = "".join(f"<li>{escape(_asset_line(one))}</li>" for one in document.get("assets", []))
    known = escape(str(document.get("event", {}).get("known_utc", "an unknown time")))
    return (
        f"<h1>{escape(_event_name(document))}</h1><p>Report known {known}. "
        f"This page draws its charts with a script, which is switched off here.</p><ul>{items}</ul>"
    )


def _asset_line(asset: Mapping[str, Any]) -> str:
    windows = ", ".join(
        f"{one.get('start_utc')} to {one.get('end_utc')}" for one in asset.get("shelter", [])
    )
    zone = asset.get("zone")
    word = zone if zone in ("green", "yellow", "red") else "unknown: treat as unsafe"
    return f"{asset.get('name', 'unnamed')}: zone {word}; shelter {windows or 'none planned'}"
