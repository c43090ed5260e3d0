"""Links between the documents lead somewhere, pictures are there, no page is lost."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from design.doc_blocks import ROOT, documents

LINK = re.compile(r"(?P<image>!?)\[[^\]]*\]\((?P<target>[^)\s]+)\)")
LARGEST_PICTURE_BYTES = 400_000
NARROWEST_PICTURE_PX = 1000
LARGEST_PART_OF_ONE_COLOUR_BYTES = 20_000
"""A picture of one colour compresses below this."""


def name_of(document: Path) -> str:
    return document.relative_to(ROOT).as_posix()


def prose(document: Path) -> str:
    """A document without its code."""
    text = re.sub(r"^( *)```.*?^\1```$", "", document.read_text("utf-8"), flags=re.M | re.S)
    return re.sub(r"`[^`\n]*`", "", text)


def targets(document: Path) -> Iterator[tuple[str, str]]:
    """Path and anchor of every link of a document to something in the project."""
    for found in LINK.finditer(prose(document)):
        if "://" not in found["target"] and not found["target"].startswith("mailto:"):
            path, _, anchor = found["target"].partition("#")
            yield path, anchor


def anchors(document: Path) -> set[str]:
    """The names by which GitHub links to the headings of a document."""
    text = re.sub(r"^```.*?^```$", "", document.read_text("utf-8"), flags=re.M | re.S)
    headings = re.findall(r"^#+ (.+)$", text, flags=re.M)
    return {re.sub(r"[^\w -]", "", h.lower()).strip().replace(" ", "-") for h in headings}


@pytest.mark.parametrize("document", documents(), ids=name_of)
def test_links_resolve(document: Path) -> None:
    lost = []
    for path, anchor in targets(document):
        goal = (document.parent / path).resolve() if path else document
        if not goal.exists() or not goal.is_relative_to(ROOT):
            lost.append(path)
        elif anchor and goal.suffix == ".md" and anchor not in anchors(goal):
            lost.append(f"{path}#{anchor}")
    assert lost == []


def test_every_page_is_linked_from_the_index() -> None:
    index = ROOT / "docs" / "README.md"
    linked = {(index.parent / path).resolve() for path, _ in targets(index)}
    pages = {*(ROOT / "docs").rglob("*.md")} - {index}
    assert sorted(name_of(p) for p in pages - linked) == [], "link it, or run `make docs`"


def test_pictures_are_used_and_of_a_good_size() -> None:
    shown = {(d.parent / path).resolve() for d in documents() for path, _ in targets(d)}
    pictures = sorted((ROOT / "docs" / "images").iterdir())
    assert pictures
    for picture in pictures:
        data = picture.read_bytes()
        assert picture.resolve() in shown, f"{picture.name} is shown nowhere"
        assert data.startswith(b"\x89PNG\r\n")
        width_px, _ = struct.unpack(">II", data[16:24])
        assert width_px >= NARROWEST_PICTURE_PX
        assert LARGEST_PART_OF_ONE_COLOUR_BYTES < len(data) <= LARGEST_PICTURE_BYTES
