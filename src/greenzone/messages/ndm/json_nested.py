"""NDM/JSON: the tree of NDM/XML as JSON objects, for messages no JSON form in use covers.

A unit stands beside its value (`X`, `X_UNIT`), comments are a list first in their block, blocks
that may repeat and rows of data are lists. Numbers keep the sender's digits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from greenzone.core.errors import BadMessageError
from greenzone.messages.ndm.document import Block, Document, Entry, Row
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.grammar import KINDS, message_rule
from greenzone.messages.ndm.json_tree import json_tree
from greenzone.messages.ndm.json_value import (
    JsonObject,
    format_json_value,
    load_json_objects,
    number_or_text,
    refused_json,
)
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.ndm.rules import BlockRule
from greenzone.messages.ndm.settling import settle

__all__ = ["format_json", "parse_nested_json"]

_UNIT = "_UNIT"


def format_json(*documents: Document) -> str:
    """One message as NDM/JSON, several as a list of such objects.

    Raises BadMessageError where a block repeats a keyword with others between, which no JSON
    object can keep in order.
    """
    objects = [_message(document) for document in documents]
    return format_json_value(objects if len(objects) != 1 else objects[0]) + "\n"


def parse_nested_json(text: str, source_name: str) -> tuple[Parsed, ...]:
    """Every message of an NDM/JSON text: one, a list of them, or an `ndm`'s. Lines are 0.

    Raises RefusedMessageError with every fault found.
    """
    parsed = []
    for record in load_json_objects(text, source_name):
        for kind, message in _messages(record, source_name):
            findings = Findings()
            parsed.append(settle(json_tree(kind, message, findings), findings, source_name, 0))
    return tuple(parsed)


def _message(document: Document) -> dict[str, object]:
    rules = message_rule(document.kind).top
    message: dict[str, object] = {"id": f"CCSDS_{document.kind}_VERS", "version": document.version}
    body: dict[str, object] = {}
    for block in document.blocks:
        _add_block(message if block.name == "header" else body, block, rules.blocks[block.name])
    return {document.kind.lower(): message | {"body": body}}


def _members(block: Block, rule: BlockRule) -> dict[str, object]:
    members: dict[str, object] = {}
    if block.comments:
        members["COMMENT"] = list(block.comments)
    for item in block.items:
        if isinstance(item, Block):
            _add_block(members, item, rule.blocks[item.name])
        elif isinstance(item, Entry):
            _add_entry(members, item, rule)
        elif isinstance(item, Row):
            _append(members, rule.rows, [number_or_text(value) for value in item.values])
    return members


def _add_block(members: dict[str, object], block: Block, rule: BlockRule) -> None:
    inside = _members(block, rule)
    if rule.many or block.name == "segment":
        _append(members, block.name, inside)
    else:
        members[block.name] = inside


def _append(members: dict[str, object], key: str, value: object) -> None:
    before = members.setdefault(key, [])
    if isinstance(before, list):
        before.append(value)


def _add_entry(members: dict[str, object], entry: Entry, rule: BlockRule) -> None:
    known = rule.keywords.get(entry.keyword)
    is_number = known is not None and known.form in ("number", "whole")
    value = number_or_text(entry.value) if is_number else entry.value
    if entry.keyword not in members:
        members[entry.keyword] = value
        if entry.unit:
            members[entry.keyword + _UNIT] = entry.unit
        return
    if next(reversed(members)) != entry.keyword:
        raise BadMessageError(
            f"{entry.keyword} stands twice in {rule.name} with other keywords between; "
            "put them together, or write the message as KVN or XML"
        )
    before = members[entry.keyword]
    listed = before if isinstance(before, list) else [before]
    members[entry.keyword] = [*listed, value]


def _messages(record: JsonObject, source_name: str) -> Iterator[tuple[str, JsonObject]]:
    """Kind and object of every message of a record; those of an `ndm` are the members of a list."""
    for key, value in record.items():
        listed: Sequence[object] = value if isinstance(value, list) else [value]
        if key.lower() == "ndm":
            named = [one for member in listed for one in _named(member)]
        else:
            named = [(key, one) for one in listed]
        for name, message in named:
            if name.upper() not in KINDS or not isinstance(message, dict):
                raise refused_json(
                    source_name, name[:60], "", "is no message", "give cdm, omm, oem, opm or ocm"
                )
            yield name.upper(), message


def _named(member: object) -> list[tuple[str, object]]:
    return list(member.items()) if isinstance(member, dict) else [("", member)]
