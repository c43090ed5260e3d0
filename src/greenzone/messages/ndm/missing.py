"""What a message lacks, told with the block and the object that it is lacking from."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from greenzone.messages.ndm.document import Block, Entry
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.misplacement import a_kind
from greenzone.messages.ndm.rules import BlockRule, MessageRule

__all__ = ["note_extra_segment", "note_missing", "place_name", "stated_defaults"]

_NAMING = ("OBJECT", "START_TIME")
"""Keywords of metadata whose value tells a reader which of several segments is meant."""


_DEFAULTS = {
    "traj": (("CENTER_NAME", "EARTH"),),
    "cov": (("COV_ORDERING", "LTM"), ("COV_TYPE", "CARTPV")),
    "man": (("DC_TYPE", "CONTINUOUS"),),
}
"""What senders of an OCM leave to the default, and the schema of NDM/XML 4.0 wants written."""


def stated_defaults(
    block: Block, rule: BlockRule, held: AbstractSet[str], findings: Findings
) -> list[Entry]:
    """The entries a block leaves to their defaults and must state, each noted as a change."""
    absent = [pair for pair in _DEFAULTS.get(rule.name, ()) if pair[0] not in held]
    for keyword, value in absent:
        findings.change(block.line, keyword, "", value, "is absent: its default, stated")
    return [Entry(keyword, value, "", block.line) for keyword, value in absent]


def note_missing(
    block: Block, rule: BlockRule, where: str, held: AbstractSet[str], findings: Findings
) -> None:
    """Notes a fault for each keyword and block that must be in a block and is not.

    `held` are the names of what is there, `where` is the block's name for a reader.
    """
    for name in rule.needed_names:
        if name not in held:
            _note(name, block, rule, where, findings)
    for names in rule.one_of:
        there = [name for name in names if name in held]
        if not there:
            _note(" or ".join(names), block, rule, where, findings)
        elif len(there) > 1:
            entry = block.entry(there[1])
            line, value = (entry.line, entry.value) if entry else (block.line, "")
            problem = f"stands beside {there[0]}, and one of the two must be"
            findings.fault(line, there[1], value, problem, "keep one of the two")


def note_extra_segment(line: int, rule: MessageRule, findings: Findings) -> None:
    """Notes a fault for a segment beyond those that a kind of message has."""
    problem = f"begins segment {rule.segments + 1} of {a_kind(rule.kind)}"
    findings.fault(line, "", "", problem, f"keep {rule.segments}")


def place_name(block: Block, rule: BlockRule, outside: str) -> str:
    """A name for a block: `stateVector of OBJECT2`, `metadata of the segment`."""
    if rule.name == "segment":
        return _segment_name(block)
    if rule.name == "data" or not outside:
        return outside or rule.name
    return f"{rule.name} of {outside}"


def _segment_name(segment: Block) -> str:
    for metadata in segment.blocks("metadata"):
        for keyword in _NAMING:
            entry = metadata.entry(keyword)
            if entry is not None and entry.value:
                what = entry.value.strip()[:40]
                return what.upper() if keyword == "OBJECT" else f"the segment from {what} on"
    return "the segment"


def _note(name: str, block: Block, rule: BlockRule, where: str, findings: Findings) -> None:
    inner = rule.blocks.get(name)
    if inner is None:
        known = rule.keywords.get(name)
        unit = f" in {known.unit}" if known and known.unit else ""
        problem = f"is missing from {where or 'the message'}"
        findings.fault(block.line, name, "", problem, f"add {name}{unit}")
        return
    if inner.rows:
        problem = f"is missing from {where or 'the message'}"
        findings.fault(block.line, inner.rows, "", problem, "add its lines of data")
        return
    first = _first_keyword(inner)
    place = f"{inner.name} of {where}" if where else inner.name
    remedy = f"add the block {inner.name}, from {first} on"
    findings.fault(block.line, first, "", f"is missing with all of {place}", remedy)


def _first_keyword(rule: BlockRule) -> str:
    """The first keyword that a block must have."""
    while rule.needed_names:
        name = rule.needed_names[0]
        if name in rule.keywords:
            return name
        rule = rule.blocks[name]
    return rule.name
