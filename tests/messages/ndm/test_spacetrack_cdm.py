import json
from pathlib import Path
from typing import Any

import pytest

from greenzone.core.errors import BadMessageError
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.ndm.comparison import first_difference
from greenzone.messages.ndm.document import Block, Comment, Document, Item
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.ndm.spacetrack_cdm import (
    fits_spacetrack,
    format_spacetrack_cdm,
    parse_spacetrack_cdm,
)
from message_documents import document_of


@pytest.fixture(scope="module")
def example(shared_data: Path) -> dict[str, Any]:
    path = shared_data / "ccsds" / "spacetrack_cdm_json_example_orbitguard.json"
    records: list[dict[str, Any]] = json.loads(path.read_text())
    return records[0]


def read(record: dict[str, Any]) -> Parsed:
    (parsed,) = parse_spacetrack_cdm(json.dumps([record]), "x")
    return parsed


def value_of(document: Document, keyword: str) -> str:
    return next(e.value for _, e in document.entries() if e.keyword == keyword)


@pytest.mark.parametrize(
    ("time", "fraction", "text"),
    [
        ("2020-03-05 07:26:54", "974", "2020-03-05T07:26:54.974"),
        ("2020-03-05 07:26:54", "74", "2020-03-05T07:26:54.074"),
        ("2020-03-05 07:26:54", "0", "2020-03-05T07:26:54.000"),
        ("2020-03-05 07:26:54", 5, "2020-03-05T07:26:54.005"),
        ("2020-03-05 07:26:54", "097400", "2020-03-05T07:26:54.097400"),
        ("2020-03-05 07:26:54", None, "2020-03-05T07:26:54"),
        ("2020-03-05T07:26:54.97Z", None, "2020-03-05T07:26:54.97Z"),
    ],
)
def test_times_are_put_together(
    example: dict[str, Any], time: str, fraction: object, text: str
) -> None:
    document = read(example | {"TCA": time, "TCA_FRACTION": fraction}).document
    assert value_of(document, "TCA") == text
    (again,) = parse_spacetrack_cdm(format_spacetrack_cdm(document), "x")
    assert first_difference(again.document, document) == ""


def test_the_order_of_keys_does_not_matter(example: dict[str, Any]) -> None:
    known = [key for key in example if "COMMENT" not in key]
    shuffled = {key: example[key] for key in [*reversed(known), *(example.keys() - known)]}
    shuffled |= {key: value for key, value in example.items() if "COMMENT" in key}
    assert read(shuffled) == read(example)


def test_keys_of_no_cdm_are_left_out_with_a_change(example: dict[str, Any]) -> None:
    parsed = read(example | {"NEW_COLUMN": "1"})
    assert [(c.keyword, c.received, c.used) for c in parsed.changes] == [("NEW_COLUMN", "1", "")]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"TCA": None}, "TCA"),
        ({"TCA_FRACTION": "abc"}, "TCA_FRACTION = 'abc' is no fraction"),
        ({"MISS_DISTANCE": "-1"}, "MISS_DISTANCE = '-1'"),
        ({"MISS_DISTANCE": True}, "MISS_DISTANCE = 'true' is no text"),
        ({"SAT2_X": {}}, "X = '{...}' is no text"),
        ({"SAT1_X_UNIT": "furlong"}, "furlong"),
        ({"CCSDS_CDM_VERS": "7.0"}, "CCSDS_CDM_VERS = '7.0'"),
    ],
)
def test_faults_name_key_and_value(
    example: dict[str, Any], change: dict[str, Any], reason: str
) -> None:
    with pytest.raises(RefusedMessageError, match=reason):
        read(example | change)


def commented(block: Block, path: tuple[str, ...], texts: list[str]) -> Block:
    """The block with comments in the first block at a path inside it."""
    if not path:
        return Block(block.name, (*map(Comment, texts), *block.items))
    items: list[Item] = []
    done = False
    for item in block.items:
        if isinstance(item, Block) and item.name == path[0] and not done:
            items.append(commented(item, path[1:], texts))
            done = True
        else:
            items.append(item)
    return Block(block.name, tuple(items))


PLACES = [
    ("header",),
    ("relativeMetadataData",),
    ("segment", "metadata"),
    ("segment", "data", "odParameters"),
    ("segment", "data", "additionalParameters"),
    ("segment", "data", "stateVector"),
    ("segment", "data", "covarianceMatrix"),
]


@pytest.mark.parametrize("path", PLACES, ids=lambda path: path[-1])
@pytest.mark.parametrize(
    "texts",
    [
        ["free text"],
        ["Apogee Altitude = 794 [km]", "free text"],
        ["Inclination = 1", "Apogee Altitude=2"],
        ["GID = 1", "free text"],
        ["CDM_ID = 1", "GID = 2"],
        [""],
        ["Screening Option = A", "Screening Option = B"],
    ],
    ids=str,
)
def test_comments_come_back_where_they_stood(path: tuple[str, ...], texts: list[str]) -> None:
    whole = Block("", document_of("CDM").blocks)
    blocks = commented(whole, path, texts).items
    document = Document("CDM", "1.0", tuple(b for b in blocks if isinstance(b, Block)))
    (again,) = parse_spacetrack_cdm(format_spacetrack_cdm(document), "x")
    assert first_difference(again.document, document) == ""


def test_other_messages_have_no_such_layout() -> None:
    assert fits_spacetrack(document_of("CDM"))
    assert not fits_spacetrack(document_of("OEM"))
    with pytest.raises(BadMessageError, match="no layout of Space-Track"):
        format_spacetrack_cdm(document_of("OEM"))
