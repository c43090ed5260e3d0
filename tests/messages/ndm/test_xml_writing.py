from xml.etree import ElementTree

import pytest

from greenzone.core.errors import BadMessageError
from greenzone.messages.ndm.document import Block, Comment, Document, Entry
from greenzone.messages.ndm.xml_writing import format_xml
from message_documents import EXAMPLES, document_of

SMALL = Document(
    "OPM",
    "3.0",
    (
        Block(
            "header",
            (Comment("a"), Entry("ORIGINATOR", "b")),
        ),
    ),
)


def test_the_root_names_kind_version_and_schema() -> None:
    lines = format_xml(SMALL).splitlines()
    assert lines == [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opm xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:noNamespaceSchemaLocation="https://sanaregistry.org/r/ndmxml_unqualified/'
        'ndmxml-4.0.0-master-4.0.xsd" id="CCSDS_OPM_VERS" version="3.0">',
        "  <header>",
        "    <COMMENT>a</COMMENT>",
        "    <ORIGINATOR>b</ORIGINATOR>",
        "  </header>",
        "  <body>",
        "  </body>",
        "</opm>",
    ]


@pytest.mark.parametrize("text", ["<a>", "A & B", "]]>", "--", "&amp;", "'\"", "<![CDATA[x]]>"])
def test_any_text_comes_back_from_a_parser(text: str) -> None:
    items = (Comment(text), Entry("USER_DEFINED_" + text, text, ""), Entry("X", text, text))
    root = ElementTree.fromstring(format_xml(Document("OPM", "3.0", (Block("data", items),))))  # noqa: S314
    comment, user_defined, entry = root.findall("body/data/*")
    assert comment.text == user_defined.text == entry.text == text
    assert user_defined.get("parameter") == entry.get("units") == text


def test_an_empty_comment_is_a_blank() -> None:
    document = Document("OPM", "3.0", (Block("header", (Comment(""),)),))
    assert "<COMMENT> </COMMENT>" in format_xml(document)


@pytest.mark.parametrize("character", ["\x01", "\x0b", "\ud800", "\ufffe"])
def test_what_xml_cannot_hold_is_refused(character: str) -> None:
    document = Document("OPM", "3.0", (Block("header", (Comment(character),)),))
    with pytest.raises(BadMessageError, match="cannot stand in XML"):
        format_xml(document)


def test_states_are_elements_with_units_and_lines_of_an_ocm_are_lines() -> None:
    assert (
        "<stateVector><EPOCH>2024-03-01T00:00:00</EPOCH>"
        '<X units="km">7000.0</X><Y units="km">0.5</Y>' in format_xml(document_of("OEM"))
    )
    ocm = format_xml(document_of("OCM"))
    assert "<trajLine>0.0 7000.0 0.5 -12.25 0.001 7.5 1.0E-4</trajLine>" in ocm
    assert '<USER_DEFINED parameter="NOTE">x</USER_DEFINED>' in ocm


def test_several_messages_are_members_of_a_container() -> None:
    root = ElementTree.fromstring(format_xml(*(document_of(kind) for kind in EXAMPLES)))  # noqa: S314
    assert root.tag == "ndm"
    assert [child.tag.upper() for child in root] == list(EXAMPLES)
    assert [child.get("id") for child in root] == [f"CCSDS_{kind}_VERS" for kind in EXAMPLES]
