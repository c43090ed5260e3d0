"""The library's verdict on the grammar of a message, and what has to be kept from it.

The library refuses some of what the standards allow, and some of what operators send. What it
must not see is withheld or given a stand-in in the text it judges, never in the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenzone.messages.change import Fault
from greenzone.messages.ndm.document import Block, Document, Entry
from greenzone.messages.ndm.grammar import message_rule
from greenzone.messages.ndm.library import library_complaint
from greenzone.messages.ndm.numbers import NUMBER
from greenzone.messages.ndm.rules import BlockRule

__all__ = ["judge", "text_for_library"]

_LINE = re.compile(r"at line ([0-9]{1,9})")
_FIELD = re.compile(r"\b[A-Z][A-Z0-9_]{2,40}\b")
_MISSING = re.compile(r"Missing required field: (\w{1,60}) in block (.{1,60})")
_RANGE = re.compile(r"Value for '(\w{1,60})' is out of range: ([-+0-9.eE]{1,400}) ")
_REMEDY = "correct it as the standard of this message asks"


def judge(document: Document) -> list[Fault]:
    """The fault the library finds in a message's grammar, if it finds one."""
    lines = _lines(document)
    complaint = library_complaint("\n".join(text for text, _ in lines) + "\n")
    if not complaint:
        return []
    missing = _MISSING.search(complaint)
    if missing:
        problem = f"is missing from {missing[2][:60]}"
        return [Fault(0, missing[1], "", problem, f"add {missing[1]}")]
    entry = _blamed(complaint, lines)
    if entry is None:
        problem = f"breaks the grammar of {document.kind}: {complaint}"
        return [Fault(0, "", "", problem, _REMEDY)]
    return [Fault(entry.line, entry.keyword, entry.value, f"is refused: {complaint}", _REMEDY)]


def text_for_library(document: Document) -> str:
    """The message in KVN as the library is shown it."""
    return "\n".join(text for text, _ in _lines(document)) + "\n"


_Line = tuple[str, Entry | None]


def _blamed(complaint: str, lines: list[_Line]) -> Entry | None:
    """The entry a complaint is about: by its value, its line or a keyword that it names."""
    entries = [entry for _, entry in lines if entry is not None]
    out_of_range = _RANGE.search(complaint)
    if out_of_range:
        same = [entry for entry in entries if _number(entry) == float(out_of_range[2])]
        word = out_of_range[1].upper().removesuffix("Z")  # DeltaMassZ
        return next((e for e in same if word in e.keyword.replace("_", "")), next(iter(same), None))
    at = _LINE.search(complaint)
    if at and 0 < int(at[1]) <= len(lines):
        for _, entry in reversed(lines[max(int(at[1]) - 2, 0) : int(at[1])]):
            if entry is not None and complaint.endswith(entry.value):
                return entry
        return lines[int(at[1]) - 1][1]
    named = set(_FIELD.findall(complaint))
    same = [entry for entry in entries if entry.keyword in named] or entries
    said = next((entry for entry in same if entry.value and repr(entry.value) in complaint), None)
    return said or (same[0] if named and same is not entries else None)


def _number(entry: Entry) -> float | None:
    return float(entry.value) if NUMBER.fullmatch(entry.value) else None


def _lines(document: Document) -> list[_Line]:
    rule = message_rule(document.kind).top
    version = "1.0" if document.kind == "CDM" else document.version
    lines: list[_Line] = [(f"CCSDS_{document.kind}_VERS = {version}", None)]
    for block in document.blocks:
        _add_block(block, rule.blocks[block.name], lines)
    return lines


def _add_block(block: Block, rule: BlockRule, lines: list[_Line]) -> None:
    if rule.newer or _hidden(block, rule):
        return
    if rule.marker:
        lines.append((f"{rule.marker}_START", None))
    for item in block.items:
        if isinstance(item, Entry):
            known = rule.keywords.get(item.keyword)
            if known is None or not known.newer:
                value = _STAND_INS.get((item.keyword, item.value), item.value)
                value = value.replace("CCSDS_", "CCSDS-")  # no second header in a free text
                unit = f" [{item.unit}]" if item.unit else ""
                lines.append((f"{item.keyword.upper()} = {value}{unit}", item))
        elif isinstance(item, Block) and rule.blocks[item.name].marker != "COVARIANCE":
            _add_block(item, rule.blocks[item.name], lines)
    lines += _additions(block, rule)
    if rule.rows:
        rows = block.rows
        shown = rows if len(rows) < 3 else (rows[0], rows[-1])
        lines += [(" ".join(row.values), None) for row in shown]
    if rule.marker:
        lines.append((f"{rule.marker}_STOP", None))
    lines += _matrices(block, rule)


def _hidden(block: Block, rule: BlockRule) -> bool:
    """Maneuvers of a time alone, as MAN_COMPOSITION = TIME_RELATIVE: the library wants numbers."""
    return rule.rows == "manLine" and all(len(row.values) < 2 for row in block.rows)


def _additions(block: Block, rule: BlockRule) -> Iterator[_Line]:
    """What the library wants to see and the standard does not ask for."""
    for name, keyword, value in _WANTED:
        if rule.name == name and block.entry(keyword) is None:
            yield f"{keyword} = {value}", None
    if block.entry("INTERPOLATION") is not None and block.entry("INTERPOLATION_DEGREE") is None:
        yield "INTERPOLATION_DEGREE = 7", None


def _matrices(block: Block, rule: BlockRule) -> Iterator[_Line]:
    """The first of an OEM segment's covariances, row by row."""
    if rule.rows != "stateVector" or not (found := block.blocks("covarianceMatrix")):
        return
    entries = [item for item in found[0].items if isinstance(item, Entry)]
    yield "COVARIANCE_START", None
    head = [entry for entry in entries if not entry.unit]
    yield from ((f"{entry.keyword} = {entry.value}", entry) for entry in head)
    numbers = [entry for entry in entries if entry.unit]
    start = 0
    for size in range(1, 7):
        part = numbers[start : start + size]
        yield " ".join(entry.value for entry in part), part[0] if part else None
        start += size
    yield "COVARIANCE_STOP", None


_BASES = (("DETERMINED_OD", "DETERMINED"), ("DETERMINED_TLM", "DETERMINED"))
_STAND_INS = {
    (keyword, value): shown
    for keyword in ("TRAJ_BASIS", "COV_BASIS", "MAN_BASIS")
    for value, shown in _BASES
}
_COUNTS = "OBS_AVAILABLE OBS_USED TRACKS_AVAILABLE TRACKS_USED SOLVE_N CONSIDER_N SENSORS_N"
_STAND_INS |= {(keyword, "0"): "1" for keyword in _COUNTS.split()}
"""Values that the standards allow and the library does not: of the lists of 502.0-B-3, and no
observation at all."""

_WANTED = (("tleParameters", "MEAN_MOTION_DOT", "0"),)
"""(block, keyword, value): what the standard does not ask for, or has a default for."""
