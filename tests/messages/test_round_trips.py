"""KVN, XML, JSON, CSV, TLE: whatever one form says, the others say to the last digit."""

import gzip
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings

from greenzone.core.errors import BadMessageError
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.element_sets.tle_documents import format_tle_document, parse_tle_documents
from greenzone.messages.message import Message
from greenzone.messages.ndm.comparison import first_difference
from greenzone.messages.ndm.document import Document
from greenzone.messages.ndm.kvn_writing import folded
from greenzone.messages.reading import parse_messages
from greenzone.messages.source_text import source_of_bytes
from greenzone.messages.writing import format_message
from message_documents import EXAMPLES, INGREDIENTS, Ingredients

KINDS = sorted(EXAMPLES)
FORMS = ("kvn", "xml", "json")
FEW = settings(max_examples=12, phases=(Phase.generate,))
"""Whole messages are slow to shrink, and a difference is named as it is."""


def read_back(document: Document, form: str) -> Document:
    (message,) = parse_messages(format_message(document, form), form)
    assert message.form == form
    return message.document


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", KINDS)
@FEW
@given(drawn=INGREDIENTS)
def test_every_form_holds_every_document(kind: str, form: str, drawn: Ingredients) -> None:
    document = drawn.document(kind)
    expected = folded(document) if form == "kvn" else document
    assert first_difference(read_back(document, form), expected) == ""


@FEW
@given(INGREDIENTS)
def test_csv_holds_an_omm_with_one_comment_a_block_at_most(drawn: Ingredients) -> None:
    document = replace(drawn, comments=[c for c in drawn.comments if c]).document("OMM")
    assert first_difference(read_back(document, "csv"), document) == ""


@pytest.mark.parametrize("comments", ["COMMENT one\nCOMMENT two\n", "COMMENT\n"])
def test_csv_refuses_several_comments_in_a_block_and_an_empty_one(comments: str) -> None:
    text = EXAMPLES["OMM"].replace("EPOCH", f"{comments}EPOCH", 1)
    with pytest.raises(BadMessageError, match="one cell for the comments of COMMENT_meanElements"):
        format_message(parse_messages(text)[0], "csv")


@pytest.mark.parametrize("kind", KINDS)
def test_a_way_through_all_forms_ends_where_it_began(kind: str) -> None:
    (first,) = parse_messages(EXAMPLES[kind])
    document = first.document
    for form in ("xml", "json", "kvn", "json", "xml", "kvn"):
        document = read_back(document, form)
    assert first_difference(document, first.document) == ""


def readable(files: list[Path]) -> list[Message]:
    found: list[Message] = []
    for path in files:
        source = source_of_bytes(path.read_bytes(), path.name)
        try:
            found += parse_messages(source.text, path.name)
        except RefusedMessageError:  # broken on purpose; other tests say for which reason
            continue
    return found


@pytest.fixture(scope="module")
def real_messages(shared_data: Path) -> list[Message]:
    folders = ("ccsds/orekit", "ccsds/kessler_synthetic", "pc/cdm")
    files = [p for folder in folders for p in sorted((shared_data / folder).rglob("*"))]
    return readable([p for p in files if p.is_file() and not p.name.startswith("LICENSE")])


@pytest.mark.parametrize("form", FORMS)
def test_real_messages_survive_every_form(real_messages: list[Message], form: str) -> None:
    assert len(real_messages) > 120
    for message in real_messages:
        document = message.document
        expected = folded(document) if form == "kvn" else document
        assert first_difference(read_back(document, form), expected) == "", message.source_name


def test_space_tracks_cdm_comes_back_key_by_key(shared_data: Path) -> None:
    path = shared_data / "ccsds" / "spacetrack_cdm_json_example_orbitguard.json"
    (message,) = parse_messages(path.read_text(), path.name)
    assert (message.kind, message.form, message.status) == ("CDM", "json", "valid")
    (theirs,), (ours,) = json.loads(path.read_text()), json.loads(format_message(message, "json"))
    assert ours == {key: value for key, value in theirs.items() if value is not None}
    kvn = read_back(message.document, "kvn")
    assert first_difference(kvn, message.document) == ""


def plain_columns(line: str) -> str:
    """The line with blanks for plus signs and leading zeros, zeros before a catalog number."""
    if line[0] == "1":
        line = re.sub(r"\+(?=[.\d]{5})", " ", line)
        line = line[:33] + line[33:35].replace("0.", " .") + line[35:]
        line = line[:64] + f"{int(line[64:68]):4d}" + line[68:]
    else:
        for start in (8, 17, 34, 43):
            line = line[:start] + f"{float(line[start : start + 8]):8.4f}" + line[start + 8 :]
        line = f"{line[:52]}{float(line[52:63]):11.8f}{int(line[63:68] or 0):5d}{line[68:]}"
    return f"{line[:2]}{line[2:7].replace(' ', '0')}{line[7:]}"


CATALOGS = (
    "catalogs/active_2026-04-26_troilus.3le.gz",
    "catalogs/catalog_2022-01-22_odap.3le.gz",
    "breakups/2021-09-25_1999-025.3le.gz",
    "maneuvers/tle/TOPEX.tle.gz",
)


@pytest.mark.parametrize("file", CATALOGS)
def test_tle_to_omm_and_back_gives_the_same_lines(shared_data: Path, file: str) -> None:
    text = gzip.decompress((shared_data / file).read_bytes()).decode()
    lines = [line.rstrip() for line in text.splitlines()]
    pairs = [i for i, line in enumerate(lines) if line[:2] == "1 " and len(line) == 69]
    sample = pairs[:: max(1, len(pairs) // 100)]
    assert len(sample) >= 100
    for start in sample:
        original = lines[start : start + 2]
        (parsed,) = parse_tle_documents("\n".join(original), file)
        if parsed.changes:  # blanks inside a designator
            assert {change.keyword for change in parsed.changes} == {"OBJECT_ID"}
            continue
        again = format_tle_document(read_back(parsed.document, "json")).splitlines()
        assert again == [plain_columns(line) for line in original]


def test_several_messages_stay_several() -> None:
    text = EXAMPLES["OMM"] + EXAMPLES["OMM"].replace("EXAMPLE", "ANOTHER")
    messages = parse_messages(text)
    for form in ("kvn", "xml", "json", "csv"):
        again = parse_messages(format_message(messages, form))
        assert [message.kind for message in again] == ["OMM", "OMM"]
        for one, other in zip(again, messages, strict=True):
            assert first_difference(one.document, other.document) == ""


def test_messages_of_several_kinds_go_into_one_container() -> None:
    messages = [parse_messages(EXAMPLES[kind])[0] for kind in KINDS]
    for form in FORMS:
        again = parse_messages(format_message(messages, form))
        assert [message.kind for message in again] == KINDS
