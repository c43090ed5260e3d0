"""Orbit mean-elements messages from flat lists of keywords: TLE, JSON and CSV have no blocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from greenzone.messages.change import Fault
from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Item
from greenzone.messages.ndm.grammar import message_rule
from greenzone.messages.ndm.rules import BlockRule, KeywordRule

__all__ = [
    "DEFAULTS",
    "STAND_IN",
    "UNKNOWN",
    "USER_DEFINED",
    "VERSION",
    "fields_of_omm",
    "omm_document",
    "sender_faults",
]

UNKNOWN = "UNKNOWN"
"""What the standard says to write for an object without a name or designator (502.0-B-3 4.2.3)."""
USER_DEFINED = "USER_DEFINED_"
VERSION = "3.0"
STAND_IN = "CREATION_DATE and ORIGINATOR stand in: the elements came without them"
"""The comment in the header of a message whose sender gave neither."""
DEFAULTS = {
    "CENTER_NAME": "EARTH",
    "REF_FRAME": "TEME",
    "TIME_SYSTEM": "UTC",
    "MEAN_ELEMENT_THEORY": "SGP4",
}
"""What TLEs, and the JSON and CSV of CelesTrak, mean without saying so."""

_NO_LINES: Mapping[str, int] = {}
_NO_COMMENTS: Mapping[str, Sequence[str]] = {}


def omm_document(
    fields: Mapping[str, str],
    version: str = VERSION,
    comments: Mapping[str, Sequence[str]] = _NO_COMMENTS,
    lines: Mapping[str, int] = _NO_LINES,
) -> Document:
    """The OMM of keywords and values, in blocks and in the standard's order.

    `comments` are by the name of their block, `lines` by keyword. What flat forms leave out is
    filled in by their definition (`DEFAULTS`), or with what the standard has for the unknown;
    where CREATION_DATE or ORIGINATOR is missing, a header comment says that both stand in.
    """
    known = {"OBJECT_NAME": UNKNOWN, "OBJECT_ID": UNKNOWN, **DEFAULTS, **fields}
    said = dict(comments)
    if "CREATION_DATE" not in fields or "ORIGINATOR" not in fields:
        known.setdefault("CREATION_DATE", fields.get("EPOCH", ""))
        known.setdefault("ORIGINATOR", UNKNOWN)
        said["header"] = [STAND_IN, *said.get("header", ())]
    blocks = (_block(rule, known, said, lines) for rule in message_rule("OMM").blocks)
    return Document("OMM", version, tuple(block for block in blocks if block.items))


def sender_faults(faults: Sequence[Fault], fields: Mapping[str, str]) -> Sequence[Fault]:
    """The faults without those of what stands in: a wrong epoch is told of once."""
    said = [f for f in faults if f.keyword != "CREATION_DATE" or "CREATION_DATE" in fields]
    return said or faults


def fields_of_omm(document: Document) -> dict[str, str]:
    """The values of every keyword of an OMM; the first where one stands twice."""
    found: dict[str, str] = {}
    for _, entry in document.entries():
        found.setdefault(entry.keyword, entry.value)
    return found


def _block(
    rule: BlockRule,
    fields: Mapping[str, str],
    comments: Mapping[str, Sequence[str]],
    lines: Mapping[str, int],
) -> Block:
    items: list[Item] = [Comment(text) for text in comments.get(rule.name, ())]
    for item in rule.items:
        if isinstance(item, KeywordRule):
            if item.name in fields:
                value, line = fields[item.name], lines.get(item.name, 0)
                items.append(Entry(item.name, value, item.unit, line))
        else:
            block = _block(item, fields, comments, lines)
            if block.items:
                items.append(block)
    if rule.user_defined:
        items += [Entry(k, v) for k, v in fields.items() if k.startswith(USER_DEFINED)]
    line = next((item.line for item in items if not isinstance(item, Comment) and item.line), 0)
    return Block(rule.name, tuple(items), line)
