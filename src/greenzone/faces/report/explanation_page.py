"""The HTML page that explains one conjunction; `offline_page` says what it may not do."""

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from greenzone.faces.report.offline_page import offline_page, write_page

__all__ = ["render_explanation", "write_explanation"]


def render_explanation(document: Mapping[str, Any]) -> str:
    """The HTML page of an explanation (the JSON of `explain --json`, as a mapping)."""
    name = str(document.get("title", "unnamed conjunction"))
    return offline_page(
        title=f"{name}: conjunction explained",
        plain=_plain(name, document),
        document=document,
        bundle="explain",
    )


def write_explanation(document: Mapping[str, Any], path: Path) -> None:
    """Writes the page to `path`, whole or not at all; `BadDataError` where that cannot be done."""
    write_page(render_explanation(document), path)


def _plain(name: str, document: Mapping[str, Any]) -> str:
    """The words as plain HTML, for readers without scripts."""
    told = "".join(f"<p>{escape(str(text))}</p>" for text in document.get("summary", []))
    unknown = "".join(f"<li>{escape(str(text))}</li>" for text in document.get("unknowns", []))
    return (
        f"<h1>{escape(name)}</h1>{told}<h2>What is not known</h2><ul>{unknown}</ul>"
        "<p>This page draws its pictures with a script, which is switched off here.</p>"
    )
