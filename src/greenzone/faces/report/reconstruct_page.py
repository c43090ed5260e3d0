"""The HTML page of a reconstruction; `offline_page` says what it may not do."""

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from greenzone.faces.report.offline_page import offline_page, write_page

__all__ = ["render_reconstruction", "write_reconstruction"]


def render_reconstruction(document: Mapping[str, Any]) -> str:
    """The HTML page of a reconstruction (the JSON of `reconstruct --json`, as a mapping).

    Where the document has the key `lifetime`, the survival of the cloud and the risk of stations
    are drawn too.
    """
    name = _name(document)
    return offline_page(
        title=f"{name}: breakup reconstructed",
        plain=_plain(name, document),
        document=document,
        bundle="reconstruct",
    )


def write_reconstruction(document: Mapping[str, Any], path: Path) -> None:
    """Writes the page to `path`, whole or not at all; `BadDataError` where that cannot be done."""
    write_page(render_reconstruction(document), path)


def _name(document: Mapping[str, Any]) -> str:
    parent = document.get("parent") or {}
    return str(parent.get("name") or parent.get("object_id") or "Unknown object")


def _plain(name: str, document: Mapping[str, Any]) -> str:
    """The answer as plain HTML, for readers without scripts."""
    event, delta_v = document.get("event", {}), document.get("delta_v", {})
    ends = " to ".join(str(end) for end in event.get("interval_utc", []))
    median = delta_v.get("median_m_s")
    speed = "" if median is None else f" Median velocity change {median:.0f} m/s."
    told = "".join(
        f"<li>{escape(str(text))}</li>"
        for text in (*document.get("warnings", []), *document.get("how_sure", []))
    )
    return (
        f"<h1>{escape(name)}: breakup</h1><p>{escape(str(event.get('epoch_utc', 'unknown')))} "
        f"({escape(ends)}).{speed}</p><h2>How sure it is</h2><ul>{told}</ul>"
        "<p>This page draws its pictures with a script, which is switched off here.</p>"
    )
