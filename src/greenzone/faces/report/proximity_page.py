"""The HTML page of a watch over proximity; `offline_page` says what it may not do."""

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any, Final

from greenzone.faces.report.offline_page import offline_page, write_page

__all__ = ["proximity_page", "write_proximity"]

_NAMED: Final = 5
_Document = Mapping[str, Any]


def proximity_page(document: _Document) -> str:
    """The HTML page of a watch over proximity (the JSON of `proximity --json`, as a mapping).

    With the key `tracks` that `workflows.proximity_document.proximity_tracks` gives it has plots.
    """
    start = str(document.get("window", {}).get("start_utc", "an unknown time"))
    return offline_page(
        title=f"Company in orbit from {start}",
        plain=_plain(document, start),
        document=document,
        bundle="proximity",
    )


def write_proximity(document: _Document, path: Path) -> None:
    """Writes the page to `path`, whole or not at all; `BadDataError` where that cannot be done."""
    write_page(proximity_page(document), path)


def _plain(document: _Document, start: str) -> str:
    """The answer as plain HTML, for readers without scripts."""
    end = str(document.get("window", {}).get("end_utc", "an unknown time"))
    pairs = "".join(
        f"<li>{escape(str(one['primary_id']))} and {escape(str(one['secondary_id']))}, "
        f"{escape(str(one['kind']))}: {escape(str(one['why']))}</li>"
        for one in document.get("approaches", [])[:_NAMED]
    )
    told = "".join(
        f"<li>{escape(str(text))}</li>"
        for text in (*document.get("warnings", []), *document.get("how_sure", []))
    )
    count = document.get("summary", {}).get("approaches", 0)
    return (
        f"<h1>Company in orbit</h1><p>{escape(start)} to {escape(end)}: {count:,} pairs. The most "
        f"unusual:</p><ol>{pairs}</ol><h2>How sure it is</h2><ul>{told}</ul>"
        "<p>This page draws its plots with a script, which is switched off here.</p>"
    )
