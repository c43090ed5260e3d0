"""Conjunction data messages as Space-Track gives them in JSON: one flat object a message.

`SAT1_` and `SAT2_` stand before what belongs to an object, `_UNIT` behind what names a unit, and
times are cut into seconds and `_FRACTION`, whole milliseconds. A few comments have keys of their
own; a list under `COMMENT_<block>` holds those of a block where they have not, so that nothing a
message says is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from greenzone.core.errors import BadMessageError
from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Item
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.grammar import message_rule
from greenzone.messages.ndm.json_value import (
    JsonObject,
    format_json_value,
    load_json_objects,
    one_line,
    shown_json,
)
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.ndm.rules import BlockRule, KeywordRule
from greenzone.messages.ndm.settling import settle
from greenzone.messages.ndm.spacetrack_comments import (
    COMMENT_LISTS,
    KNOWN_COMMENTS,
    RECORD_KEYS,
    comment_members,
)

__all__ = ["fits_spacetrack", "format_spacetrack_cdm", "parse_spacetrack_cdm"]

_VERSION = "CCSDS_CDM_VERS"
_UNIT = "_UNIT"
_FRACTION = "_FRACTION"
_SCOPES = ("", "SAT1_", "SAT2_")
"""The message itself, then its two objects."""
_MILLISECONDS = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)\.(\d{3})", re.ASCII)
_WHOLE_SECONDS = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)", re.ASCII)


def parse_spacetrack_cdm(text: str, source_name: str) -> tuple[Parsed, ...]:
    """Every CDM of a JSON list of Space-Track's objects. Lines are 0.

    Keys that no CDM has are left out with a change. Raises RefusedMessageError with the faults.
    """
    return tuple(_parsed(record, source_name) for record in load_json_objects(text, source_name))


def format_spacetrack_cdm(*documents: Document) -> str:
    """A JSON list with one object for each CDM of version 1.0; values are texts.

    Raises BadMessageError for another kind or version, which Space-Track has no layout for.
    """
    return format_json_value([_record(document) for document in documents]) + "\n"


def fits_spacetrack(document: Document) -> bool:
    """Whether the layout has a place for all of a document: a CDM 1.0 without blocks of 2.0."""
    return (
        document.kind == "CDM"
        and document.version == "1.0"
        and not any(name in _NEWER for name in _block_names(document.blocks))
    )


def _block_names(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield block.name
        yield from _block_names(item for item in block.items if isinstance(item, Block))


def _newer_names(rules: Iterable[BlockRule]) -> Iterator[str]:
    for rule in rules:
        if rule.newer:
            yield rule.name
        yield from _newer_names(rule.blocks.values())


_NEWER = frozenset(_newer_names(message_rule("CDM").blocks))


def _parsed(record: JsonObject, source_name: str) -> Parsed:
    findings = Findings()
    values = {k: v for k, v in record.items() if v is not None and k not in RECORD_KEYS}
    version = _text(_VERSION, values.pop(_VERSION, "1.0"), findings)
    scopes = [_Scope(prefix, values, findings) for prefix in _SCOPES]
    for key in RECORD_KEYS:
        if record.get(key) is not None:
            shown = _text(key, record[key], findings)
            scopes[0].comments.setdefault("header", []).append(f"{key} = {shown}")
    blocks: list[Block] = []
    for rule in message_rule("CDM").blocks:
        for scope in scopes[1:] if rule.name == "segment" else scopes[:1]:
            block = scope.block(rule)
            if block.items:
                blocks.append(block)
    used = {key for scope in scopes for key in scope.used}
    for key, value in values.items():
        if key not in used:
            findings.change(0, key, shown_json(value), "", "no keyword of a CDM: left out")
    return settle(Document("CDM", version, tuple(blocks)), findings, source_name, 0)


class _Scope:
    """The keys of the message itself or of one of its objects."""

    def __init__(self, prefix: str, values: JsonObject, findings: Findings) -> None:
        self.prefix = prefix
        self.values = values
        self.findings = findings
        self.used: set[str] = set()
        self.comments: dict[str, list[str]] = {}
        self._take_comments()

    def _take_comments(self) -> None:
        """Where a block has a list of all its comments, the keys of single ones only repeat it."""
        for key, block in COMMENT_LISTS[bool(self.prefix)].items():
            value = self._value(key)
            listed = value if isinstance(value, list) else [value]
            if value is not None:
                self.comments[block] = [_text(key, text, self.findings) for text in listed]
        complete = set(self.comments)
        for known in KNOWN_COMMENTS:
            text = self._value(known.key) if known.of_object is bool(self.prefix) else None
            if text is not None and known.block not in complete:
                shown = _text(known.key, text, self.findings)
                self.comments.setdefault(known.block, []).append(shown)

    def _value(self, key: str) -> object:
        full = self.prefix + key
        if full in self.values:
            self.used.add(full)
        return self.values.get(full)

    def block(self, rule: BlockRule) -> Block:
        """The block of what this scope has for it."""
        items: list[Item] = [Comment(text) for text in self.comments.get(rule.name, ())]
        for item in rule.items:
            if isinstance(item, KeywordRule):
                value = self._value(item.name)
                unit = self._value(item.name + _UNIT)
                if value is not None:
                    shown = _text(item.name + _UNIT, unit or "", self.findings)
                    items.append(Entry(item.name, self._entry_text(item, value), shown))
            elif not item.newer:
                block = self.block(item)
                if block.items:
                    items.append(block)
        return Block(rule.name, tuple(items))

    def _entry_text(self, rule: KeywordRule, value: object) -> str:
        text = _text(rule.name, value, self.findings)
        fraction = self._value(rule.name + _FRACTION) if rule.form == "time" else None
        whole = _WHOLE_SECONDS.fullmatch(text)
        if whole is None:
            return text
        text = f"{whole[1]}T{whole[2]}"
        if fraction is None:
            return text
        digits = _text(rule.name + _FRACTION, fraction, self.findings)
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 6):
            problem, remedy = "is no fraction of a second", "give whole milliseconds"
            self.findings.fault(0, rule.name + _FRACTION, digits, problem, remedy)
            return text
        return f"{text}.{int(digits):0{3 if len(digits) <= 3 else 6}d}"


def _text(key: str, value: object, findings: Findings) -> str:
    if not isinstance(value, str):
        findings.fault(0, key, shown_json(value), "is no text and no number", "give one value")
        return ""
    text = one_line(value).strip()
    if text != value.strip():
        findings.change(0, key, value, text, "line ends and control characters became blanks")
    return text


def _record(document: Document) -> dict[str, object]:
    if not fits_spacetrack(document):
        raise BadMessageError(
            f"a {document.kind} {document.version} has no layout of Space-Track; write NDM/JSON"
        )
    record: dict[str, object] = {_VERSION: document.version}
    segments = 0
    for block in document.blocks:
        segments += block.name == "segment"
        record |= _members(block, _SCOPES[segments if block.name == "segment" else 0])
    return record


def _members(block: Block, prefix: str) -> Mapping[str, object]:
    members = {prefix + k: v for k, v in comment_members(block, bool(prefix)).items()}
    for item in block.items:
        if isinstance(item, Block):
            members |= _members(item, prefix)
        elif isinstance(item, Entry):
            members |= {prefix + key: value for key, value in _entry_members(item)}
    return members


def _entry_members(entry: Entry) -> Iterator[tuple[str, str]]:
    time = _MILLISECONDS.fullmatch(entry.value)
    if time:
        yield entry.keyword, f"{time[1]} {time[2]}"
        yield entry.keyword + _FRACTION, str(int(time[3]))
    else:
        yield entry.keyword, entry.value
    if entry.unit:
        yield entry.keyword + _UNIT, entry.unit
