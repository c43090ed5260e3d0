"""A message as the standard wants it, out of one that was only taken apart: the way of KVN and XML.

Repairs every value and unit, puts keywords and blocks in order, joins what stands twice with one
value, and finds what is unknown, missing or contradictory. Then the library has its say on the
grammar, and the checks on the values.
"""

from __future__ import annotations

import re

from greenzone.messages.ndm.checks import check_document
from greenzone.messages.ndm.comment_places import pushed_down, without_hollow
from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Item, Row
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.grammar import message_rule
from greenzone.messages.ndm.hard_body_radius import radius_of_comment
from greenzone.messages.ndm.library_gaps import judge
from greenzone.messages.ndm.misplacement import a_kind, unknown_keyword
from greenzone.messages.ndm.missing import (
    note_extra_segment,
    note_missing,
    place_name,
    stated_defaults,
)
from greenzone.messages.ndm.numbers import NUMBER, mended_number
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.ndm.repairs import repaired_entry
from greenzone.messages.ndm.rules import BlockRule, MessageRule

__all__ = ["settle"]

_USER_DEFINED = "USER_DEFINED_"
_ROWS_NOTED = 100
_PLAIN_LENGTH = 40
_SHORT_VERSION = re.compile(r"[0-9]")
_ODD_BLANKS = re.compile(r"[\t\v\f]+")
_PLAIN_BLANKS = "a plain blank for a tab, which not every form can hold"


def settle(raw: Document, findings: Findings, source_name: str, line: int) -> Parsed:
    """The message with all its repairs; `findings` holds those made before.

    Raises RefusedMessageError with every fault found.
    """
    rule = message_rule(raw.kind)
    version = _version(raw, rule, findings, line)
    document = Document(raw.kind, version, _Settler(rule, findings).blocks(raw.blocks, line))
    findings.refuse_if_faulty(source_name)
    findings.faults += check_document(document)
    findings.refuse_if_faulty(source_name)
    findings.faults += judge(document)
    findings.refuse_if_faulty(source_name)
    changes = tuple(sorted(findings.changes, key=lambda change: change.line))
    return Parsed(document, changes, line)


def _version(raw: Document, rule: MessageRule, findings: Findings, line: int) -> str:
    """The version in full, of those that there are."""
    keyword, used = f"CCSDS_{raw.kind}_VERS", raw.version
    if _SHORT_VERSION.fullmatch(used):
        used = f"{used}.0"
        findings.change(line, keyword, raw.version, used, "a version has two parts")
    if used not in rule.versions:
        problem = f"is no version of {a_kind(raw.kind)} that greenzone reads"
        findings.fault(line, keyword, used, problem, f"give {' or '.join(rule.versions)}")
    return used


class _Settler:
    """Works through the blocks of one message from the outside in."""

    def __init__(self, rule: MessageRule, findings: Findings) -> None:
        self.rule = rule
        self.findings = findings
        self.rows_mended = 0

    def blocks(self, blocks: tuple[Block, ...], line: int) -> tuple[Block, ...]:
        whole = self._block(Block("", blocks, line), self.rule.top, "")
        settled = tuple(item for item in whole.items if isinstance(item, Block))
        segments = [block for block in settled if block.name == "segment"]
        wanted = self.rule.segments
        if wanted and len(segments) > wanted and not self.findings.faults:
            note_extra_segment(segments[wanted].line, self.rule, self.findings)
        elif 0 < len(segments) < wanted:
            problem = f"is there for {len(segments)} of {wanted} objects"
            self.findings.fault(line, "OBJECT", "", problem, "add the blocks of OBJECT2")
        return settled

    def _block(self, block: Block, rule: BlockRule, where: str) -> Block:
        """The block with everything in it settled; `where` names it for a reader."""
        parts = _Parts()
        for item in block.items:
            if isinstance(item, Entry):
                self._entry(item, rule, where, parts)
            elif isinstance(item, Comment):
                self._comment(item, rule, parts)
            elif isinstance(item, Row):
                self._row(item, rule, parts.rows)
            elif not self.findings.full:
                self._inner(item, rule, where, parts)
        self._missing(block, rule, where, parts)
        parts.found.sort(key=_first)
        items = without_hollow([item for _, item in parts.found], rule)
        comments = parts.comments
        if comments and not rule.comments:
            comments, items = [], pushed_down(comments, items)
        return Block(rule.name, (*comments, *_rows_and_items(parts.rows, items)), block.line)

    def _missing(self, block: Block, rule: BlockRule, where: str, parts: _Parts) -> None:
        if not (parts.held or parts.inside or rule.needed or not rule.name):
            return  # an empty block that nothing asks for
        for entry in stated_defaults(block, rule, parts.held.keys(), self.findings):
            parts.held[entry.keyword] = entry
            parts.found.append((rule.order[entry.keyword], entry))
        note_missing(block, rule, where, parts.held.keys() | parts.inside, self.findings)
        if rule.rows and not parts.rows:
            problem = f"holds no {rule.rows}" if rule.marker else f"of {where} holds no states"
            self.findings.fault(block.line, rule.name, "", problem, "give a line of data")

    # entries

    def _entry(self, entry: Entry, rule: BlockRule, where: str, parts: _Parts) -> None:
        keyword = entry.keyword
        known = rule.keywords.get(keyword)
        entry = self._plain(entry)
        settled: Entry | None = entry
        if known is not None:
            settled = repaired_entry(entry, known, self.findings)
        elif not (rule.user_defined and keyword.startswith(_USER_DEFINED)):
            self._unknown(entry, where)
            return
        before = parts.held.setdefault(keyword, settled or entry)
        if before is not settled and before is not entry:
            self._twice(entry, settled, before)
        elif settled is not None:
            place = rule.order.get(keyword, len(rule.order))
            if place < parts.latest:
                self._out_of_order(entry, rule, parts)
            parts.latest = max(parts.latest, place)
            parts.found.append((place, settled))

    def _unknown(self, entry: Entry, where: str) -> None:
        if self.findings.full:
            return
        places = self.rule.places.get(entry.keyword)
        problem, remedy = unknown_keyword(entry.keyword, self.rule)
        if places:
            problem = f"does not belong in {where}"
            remedy = f"move it to {places[0][-1].name}"
        self.findings.fault(entry.line, entry.keyword, entry.value, problem, remedy)

    def _twice(self, entry: Entry, settled: Entry | None, before: Entry) -> None:
        """The same keyword again: no harm with the same value, a contradiction with another."""
        if settled is None:
            return
        where = f" on line {before.line}" if before.line else ""
        if _same_value(settled.value, before.value):
            reason = f"stands{where} already, with the same value: left out"
            self.findings.change(entry.line, entry.keyword, entry.value, "", reason)
        else:
            self.findings.fault(
                entry.line,
                entry.keyword,
                entry.value,
                f"contradicts {before.value!r}{where}",
                "keep one of the two",
            )

    def _out_of_order(self, entry: Entry, rule: BlockRule, parts: _Parts) -> None:
        """Notes the first keyword of a block that stands too late."""
        if parts.ordered:
            parts.ordered = False
            reason = f"the keywords of {rule.name} are put in the standard's order"
            self.findings.change(entry.line, entry.keyword, entry.value, entry.value, reason)

    def _plain(self, entry: Entry) -> Entry:
        """The entry with plain blanks in its value: not every form can hold others."""
        used = _ODD_BLANKS.sub(" ", entry.value)
        if used == entry.value:
            return entry
        self.findings.change(entry.line, entry.keyword, entry.value, used, _PLAIN_BLANKS)
        return Entry(entry.keyword, used, entry.unit, entry.line)

    def _comment(self, comment: Comment, rule: BlockRule, parts: _Parts) -> None:
        used = _ODD_BLANKS.sub(" ", comment.text)
        if used != comment.text:
            self.findings.change(comment.line, "COMMENT", comment.text, used, _PLAIN_BLANKS)
            comment = Comment(used, comment.line)
        parts.comments.append(comment)
        if parts.found or parts.rows:
            reason = f"comments stand at the front of {rule.name}"
            self.findings.change(comment.line, "COMMENT", comment.text, comment.text, reason)
        if self.rule.kind == "CDM":
            radius = radius_of_comment(comment.text)
            if radius is not None:
                reason = "a hard-body radius in a COMMENT, which stays as it is"
                self.findings.change(comment.line, "HBR", comment.text, f"{radius} [m]", reason)

    # rows

    def _row(self, row: Row, rule: BlockRule, rows: list[Row]) -> None:
        if not rule.rows:
            problem = f"is no line of data that {rule.name} can hold"
            self.findings.fault(row.line, "", " ".join(row.values), problem, "leave it out")
        elif rows and row.values == rows[-1].values:
            reason = f"says what line {rows[-1].line} says: left out"
            self.findings.change(row.line, "", " ".join(row.values), "", reason)
        else:
            rows.append(self._plain_row(row))

    def _plain_row(self, row: Row) -> Row:
        """The row with its numbers mended; words and times are left for the checks."""
        for value in row.values[1:]:
            if len(value) > _PLAIN_LENGTH or not NUMBER.fullmatch(value):
                break
        else:
            return row
        values = (row.values[0], *(mended_number(v) or v for v in row.values[1:]))
        if values != row.values:
            self._mended(row, values)
        return Row(values, row.line)

    def _mended(self, row: Row, values: tuple[str, ...]) -> None:
        """Notes a mended row; of many, the first hundred and that there were more."""
        self.rows_mended += 1
        if self.rows_mended <= _ROWS_NOTED:
            reason = "the same numbers as the standard writes them"
            self.findings.change(row.line, "", " ".join(row.values), " ".join(values), reason)
        elif self.rows_mended == _ROWS_NOTED + 1:
            reason = "the same numbers as the standard writes them, from here on in all such rows"
            self.findings.change(row.line, "", " ".join(row.values), " ".join(values), reason)

    # blocks

    def _inner(self, block: Block, rule: BlockRule, where: str, parts: _Parts) -> None:
        """Settles a block inside another."""
        inner = rule.blocks.get(block.name)
        if inner is None:
            problem = f"is no block that {rule.name or a_kind(self.rule.kind)} can hold"
            self.findings.fault(block.line, block.name, "", problem, "leave it out")
            return
        if not inner.many and block.name in parts.inside:
            self.findings.fault(block.line, block.name, "", "stands twice", "keep one of the two")
        settled = self._block(block, inner, place_name(block, inner, where))
        if not settled.items and not inner.needed:
            self.findings.change(block.line, block.name, "", "", "an empty block, left out")
            return
        place = rule.order[block.name]
        if place < parts.latest:
            reason = f"{block.name} is put where the standard has it"
            self.findings.change(block.line, block.name, "", "", reason)
        parts.latest = max(parts.latest, place)
        parts.found.append((place, settled))
        parts.inside.add(block.name)


class _Parts:
    """What of a block is settled so far."""

    def __init__(self) -> None:
        self.comments: list[Comment] = []
        self.found: list[tuple[int, Item]] = []
        """Entries and blocks, each with its place in the standard's order."""
        self.rows: list[Row] = []
        self.held: dict[str, Entry] = {}
        self.inside: set[str] = set()
        """The names of the blocks."""
        self.latest = -1
        """The last place in the standard's order so far."""
        self.ordered = True


def _first(pair: tuple[int, Item]) -> int:
    return pair[0]


def _same_value(one: str, other: str) -> bool:
    if one == other:
        return True
    try:
        return float(one) == float(other)
    except ValueError:
        return False


def _rows_and_items(rows: list[Row], items: list[Item]) -> list[Item]:
    """Entries, then rows, then blocks."""
    if not rows:
        return items
    entries = [item for item in items if isinstance(item, Entry)]
    return [*entries, *rows, *(item for item in items if not isinstance(item, Entry))]
