"""XML as a tree: lines, prefixes, and what is refused before it can do harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.messages.change import RefusedMessageError
from greenzone.messages.ndm.xml_tree import XmlElement, parse_xml_tree
from refusals import is_read_or_refused


def refusal(text: str) -> str:
    with pytest.raises(RefusedMessageError) as refused:
        parse_xml_tree(text, "x.xml")
    return str(refused.value)


def test_a_tree_keeps_lines_attributes_and_texts() -> None:
    root = parse_xml_tree('<a>\n <b units="km"> 1.50\n</b>\n <b/><C>&lt;&#x41;</C></a>', "x")
    assert root == XmlElement(
        "a",
        1,
        {},
        "",
        [
            XmlElement("b", 2, {"units": "km"}, "1.50", []),
            XmlElement("b", 4, {}, "", []),
            XmlElement("C", 4, {}, "<A", []),
        ],
    )


def test_namespaces_and_schema_attributes_say_nothing() -> None:
    plain = parse_xml_tree("<ndm><oem><X>1</X></oem></ndm>", "x")
    text = (
        '<n:ndm xmlns:n="urn:ccsds" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:noNamespaceSchemaLocation="ndmxml.xsd"><n:oem><n:X>1</n:X></n:oem></n:ndm>'
    )
    assert parse_xml_tree(text, "x") == plain


def test_text_around_elements_and_in_cdata_is_kept() -> None:
    root = parse_xml_tree("<a>one<b/>two<![CDATA[<3>]]></a>", "x")
    assert root.text == "onetwo<3>"


def test_the_declared_encoding_does_not_matter_once_it_is_text() -> None:
    text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00e9\u00b0</a>'
    assert parse_xml_tree(text, "x").text == "\u00e9\u00b0"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "line 1: is not well-formed XML (no element found)"),
        ("<a>\n<b>\n</a>", "line 3: is not well-formed XML (mismatched tag)"),
        ("<a>\n", "line 2: is not well-formed XML (no element found)"),
        ("<a/><a/>", "junk after document element"),
        ('<a b="1" b="2"/>', "duplicate attribute"),
        ("<a>&nbsp;</a>", "undefined entity"),
        ("<a>\ud800</a>", "not well-formed"),
        ("<!DOCTYPE ndm><ndm/>", "line 1: '<!DOCTYPE ndm' is a document type"),
        ('\n<!DOCTYPE ndm SYSTEM "file:./x.dtd"><ndm/>', "line 2: '<!DOCTYPE ndm'"),
        ('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "is a document type"),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "remove it"),
    ],
)
def test_what_is_refused_is_told_with_its_line(text: str, told: str) -> None:
    assert told in refusal(text)


def test_nesting_is_capped() -> None:
    assert parse_xml_tree("<a>" * 32 + "</a>" * 32, "x").name == "a"
    assert "nested deeper than 32" in refusal("<a>" * 33 + "</a>" * 33)


def test_names_attributes_and_texts_are_capped() -> None:
    assert "too long a name" in refusal("<" + "a" * 201 + "/>")
    many = " ".join(f'a{i}="1"' for i in range(17))
    assert "too many attributes" in refusal(f"<a {many}/>")
    assert "too long an attribute" in refusal('<a b="' + "c" * 2001 + '"/>')
    assert "too long a text" in refusal("<a>" + "b" * 1_000_001 + "</a>")


@given(st.text(alphabet="<>/ab&;!\"'=[]- \n", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert is_read_or_refused(lambda: parse_xml_tree(text, "x"))
