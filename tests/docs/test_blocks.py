"""Generated parts of the documents are what the code says now."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from design.doc_blocks import MAKERS, ROOT, blocks_of, documents, layer_names, with_blocks

from greenzone.faces.cli import respond_summary
from greenzone.faces.cli.exit_codes import ExitCode

MADE_BY_FULL_RUNS = "design.pictures"
"""Blocks that quote runs of the whole program: made with the pictures, not checked here."""


def text_of(document: Path) -> str:
    return document.read_text(encoding="utf-8")


def section(document: str, heading: str) -> str:
    """What stands in a document under a heading, to the next one of the same kind."""
    return text_of(ROOT / document).split(f"\n{heading}\n")[1].split("\n## ")[0]


def first_cells(table: str) -> list[str]:
    rows = [line.split("|")[1].strip() for line in table.splitlines() if line.startswith("|")]
    return [row.strip("`") for row in rows[2:]]


@pytest.mark.parametrize("name", sorted(MAKERS))
def test_a_generated_block_is_current(name: str) -> None:
    holders = [d for d in documents() if name in blocks_of(text_of(d))]
    assert len(holders) == 1
    text = text_of(holders[0])
    assert with_blocks(text, {name: MAKERS[name]()}) == text, "run `make docs`"


def test_every_block_has_a_maker_and_a_body() -> None:
    made = {name: maker for d in documents() for name, maker in blocks_of(text_of(d)).items()}
    assert {n for n, maker in made.items() if maker == "design.doc_blocks"} == set(MAKERS)
    assert set(made.values()) == {"design.doc_blocks", MADE_BY_FULL_RUNS}
    empty = [n for d in documents() for n in made if with_blocks(text_of(d), {n: ""}) == text_of(d)
             and n in blocks_of(text_of(d))]  # fmt: skip
    assert empty == [], "run `make docs` and `make pictures`"


def test_filling_a_block_leaves_the_rest_of_the_page_alone() -> None:
    page = (
        "a\n<!-- block: one (x.y) -->\nold\n<!-- end of block -->\nb\n"
        "<!-- block: two (x.y) -->\nkept\n<!-- end of block -->\n"
    )
    assert blocks_of(page) == {"one": "x.y", "two": "x.y"}
    assert with_blocks(page, {"one": "new"}) == page.replace("old\n", "\nnew\n\n")
    assert with_blocks(page, {}) == page


def test_the_table_of_layers_names_every_layer() -> None:
    assert first_cells(section("ARCHITECTURE.md", "## Layers")) == layer_names()


def test_the_guide_lists_every_exit_code() -> None:
    listed = first_cells(section("docs/respond.md", "## Exit codes"))
    assert listed == [str(int(code)) for code in ExitCode]


def test_the_quoted_answer_has_the_columns_of_the_terminal() -> None:
    """The quoted answer is from a full run; its headings tell when it is too old."""
    headings = [heading for heading, *_ in respond_summary._PASS_COLUMNS]
    (header,) = re.findall(r"^pass +UTC.*$", text_of(ROOT / "README.md"), flags=re.MULTILINE)
    assert header.split() == " ".join(headings).split(), "run `make pictures`"


def test_the_guide_explains_columns_that_are_there() -> None:
    explained = first_cells(section("docs/respond.md", "## Reading the answer"))
    headings = {heading for heading, *_ in respond_summary._PASS_COLUMNS} | {"P(pen.)", "worst"}
    assert set(explained) - headings == set()
