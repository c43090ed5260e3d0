"""The tables of the standards against the library's own knowledge of the same standards."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace

import ccsds_ndm
import pytest

from greenzone.messages.ndm.document import Block, Document, Entry, Item, Row
from greenzone.messages.ndm.grammar import KINDS, message_rule
from greenzone.messages.ndm.library_gaps import judge, text_for_library
from greenzone.messages.ndm.rules import BlockRule, KeywordRule, MessageRule

VALUES = {
    "TIME_SYSTEM": "UTC",
    "MEAN_ELEMENT_THEORY": "DSST",
    "TRAJ_TYPE": "CARTPV",
    "COV_TYPE": "CARTPV",
    "MAN_COMPOSITION": "TIME_ABSOLUTE, DV_X, DV_Y, DV_Z",
    "MAN_UNITS": "[km/s, km/s, km/s]",
    "DC_REF_DIR": "1 0 0",
    "DC_BODY_TRIGGER": "1 0 0",
    "MAN_DELTA_MASS": "-1.5",
}
WIDTHS = {"stateVector": 6, "trajLine": 6, "covLine": 21, "manLine": 3}
ONE_OF_TWO = {"MEAN_ANOMALY": "OPM", "SEMI_MAJOR_AXIS": "OMM", "BTERM": "OMM", "AGOM": "OMM"}
FEWEST_UNITS = {"CDM": 70, "OEM": 27, "OMM": 5, "OPM": 20, "OCM": 40}
TIME = "2026-07-01T12:00:00"


def value_of(rule: KeywordRule) -> str:
    if rule.name in VALUES:
        return VALUES[rule.name]
    if rule.form == "choice":
        return rule.values[0]
    forms = {"time": TIME, "number": "0.5", "whole": "3", "units": "[km, km, km, km/s, km/s, km/s]"}
    return forms.get(rule.form, "TEXT")


def full_block(rule: BlockRule, kind: str, object_name: str = "OBJECT1") -> Block:
    items: list[Item] = []
    for item in rule.items:
        if isinstance(item, BlockRule):
            items.append(full_block(item, kind, object_name))
        elif ONE_OF_TWO.get(item.name) != kind:
            value = object_name if item.name == "OBJECT" else value_of(item)
            items.append(Entry(item.name, value, item.unit))
    if rule.rows:
        items.insert(len(rule.keywords), Row((TIME, *["1.0"] * WIDTHS[rule.rows])))
    if rule.user_defined:
        items.append(Entry("USER_DEFINED_X", "1"))
    return Block(rule.name, tuple(items))


def full_document(rule: MessageRule) -> Document:
    """A message of that kind with every keyword its tables have."""
    blocks = [full_block(block, rule.kind) for block in rule.blocks]
    if rule.kind == "CDM":
        second = full_block(rule.blocks[2], "CDM", "OBJECT2")
        blocks.insert(3, second)
    return Document(rule.kind, rule.versions[-1], tuple(blocks))


def leaves(
    element: ET.Element, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """(path, keyword, unit) of every element without children."""
    for child in element:
        if len(child):
            inside = path if child.tag == "body" else (*path, child.tag)
            yield path, child.tag, ""  # a vector is an element with three inside
            yield from leaves(child, inside)
        elif child.tag != "COMMENT" and not child.tag.endswith("Line"):
            name = child.get("parameter")
            yield path, f"USER_DEFINED_{name}" if name else child.tag, child.get("units", "")


@pytest.mark.parametrize("kind", KINDS)
def test_the_library_puts_every_keyword_into_the_block_of_the_tables(kind: str) -> None:
    document = full_document(message_rule(kind))
    assert judge(document) == []
    tree = ET.fromstring(ccsds_ndm.from_str(text_for_library(document)).to_str("xml"))  # noqa: S314
    known = {(path, keyword) for path, keyword, _ in leaves(tree, ())}
    rules = message_rule(kind).places
    ours = {
        (path, entry.keyword)
        for path, entry in document.entries()
        if not any(p[-1].keywords[entry.keyword].newer for p in rules.get(entry.keyword, ()))
        and "xyz" not in path[-1]
        and not (kind == "CDM" and path[-1] == "userDefinedParameters")
    }
    assert len(ours) > 35
    assert ours - known == set()


@pytest.mark.parametrize("kind", KINDS)
def test_where_the_library_states_a_unit_it_is_that_of_the_tables(kind: str) -> None:
    document = full_document(message_rule(kind))
    tree = ET.fromstring(ccsds_ndm.from_str(text_for_library(document)).to_str("xml"))  # noqa: S314
    stated = {(path[-1], keyword): unit for path, keyword, unit in leaves(tree, ()) if unit}
    tables = {(path[-1], entry.keyword): entry.unit for path, entry in document.entries()}
    assert len(stated) >= FEWEST_UNITS[kind]
    same = {key: tables[key] for key in stated if key in tables}
    assert same == {key: stated[key] for key in same}


@pytest.mark.parametrize("kind", KINDS)
def test_the_library_misses_whatever_the_tables_need(kind: str) -> None:
    """A keyword marked as needed is one the library asks for too, or has a default for."""
    rule = message_rule(kind)
    document = full_document(rule)
    needed = {k for paths in rule.places.values() for p in paths for k in p[-1].keywords.values()}
    accepted = set()
    for keyword in sorted(item.name for item in needed if item.needed and not item.newer):
        blocks = tuple(without(block, keyword) for block in document.blocks)
        if not judge(replace(document, blocks=blocks)):
            accepted.add(keyword)
    assert accepted <= NOT_ASKED_FOR


NOT_ASKED_FOR = {"CX_X", "MAN_EPOCH_IGNITION"}
"""The library takes these for the beginning of their blocks and does not miss them."""


def without(block: Block, keyword: str) -> Block:
    items = tuple(
        without(item, keyword) if isinstance(item, Block) else item
        for item in block.items
        if not (isinstance(item, Entry) and item.keyword == keyword)
    )
    return replace(block, items=items)
