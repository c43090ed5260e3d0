"""What a picture shows, read back from its SVG."""

from __future__ import annotations

import re
from xml.etree import ElementTree

__all__ = ["bars_across", "dots", "drawn", "row_places", "shown_texts"]

SVG = "{http://www.w3.org/2000/svg}"


def drawn(picture: str) -> ElementTree.Element:
    """The picture as a tree."""
    return ElementTree.fromstring(picture)  # noqa: S314


def shown_texts(picture: str) -> list[str]:
    """All texts in order."""
    return [node.text or "" for node in drawn(picture).iter(f"{SVG}text")]


def dots(picture: str) -> list[tuple[float, float]]:
    """Centres of the points in order, without those of the legend."""
    circles = [node for node in drawn(picture).iter(f"{SVG}circle") if node.get("r") == "2.5"]
    return [(float(node.get("cx", "")), float(node.get("cy", ""))) for node in circles]


def bars_across(picture: str) -> list[tuple[float, float, float]]:
    """Left end, right end and height of the bars across, in order."""
    pattern = r"<path d='M([\d.]+) ([\d.]+)H([\d.]+)' stroke='#[0-9a-f]+' stroke-width"
    return [(float(a), float(b), float(y)) for a, y, b in re.findall(pattern, picture)]


def row_places(picture: str) -> dict[str, float]:
    """Height of each text beside the upward axis."""
    nodes = [n for n in drawn(picture).iter(f"{SVG}text") if n.get("text-anchor") == "end"]
    return {node.text or "": float(node.get("y", "")) - 5.0 for node in nodes}
