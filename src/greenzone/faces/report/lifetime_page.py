"""The HTML page of a cloud's lifetime; `offline_page` says what it may not do."""

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from greenzone.faces.report.offline_page import offline_page, write_page

__all__ = ["lifetime_page", "write_lifetime"]

_Document = Mapping[str, Any]


def lifetime_page(document: _Document) -> str:
    """The HTML page of a lifetime (the JSON of `lifetime --json`, as a mapping)."""
    name = str(document.get("event", {}).get("name", "a cloud"))
    return offline_page(
        title=f"Lifetime of {name}",
        plain=_plain(document, name),
        document=document,
        bundle="lifetime",
    )


def write_lifetime(document: _Document, path: Path) -> None:
    """Writes the page to `path`, whole or not at all; `BadDataError` where that cannot be done."""
    write_page(lifetime_page(document), path)


def _plain(document: _Document, name: str) -> str:
    """The answer as plain HTML, for readers without scripts."""
    median = document.get("median_life_days")
    life = "longer than was followed" if median is None else f"{median:,.0f} days"
    rows = "".join(
        f"<tr><td>{escape(str(row['asset']))}</td><td>{row['days']:g} days</td>"
        f"<td>{row['expected_hits']:.1e}</td></tr>"
        for row in document.get("stations", [])
    )
    told = "".join(
        f"<li>{escape(str(text))}</li>"
        for text in (*document.get("warnings", []), *document.get("how_sure", []))
    )
    return (
        f"<h1>Lifetime of {escape(name)}</h1><p>Half of the pieces that lived to be catalogued are "
        f"gone after: {life}.</p><h2>Expected hits by 1 cm and more</h2><table>{rows}</table>"
        f"<h2>How sure it is</h2><ul>{told}</ul>"
        "<p>This page draws its curve with a script, which is switched off here.</p>"
    )
