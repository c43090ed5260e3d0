"""NDM/XML text (CCSDS 505.0-B-2) to documents: one message, or the members of a container."""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Item, Row
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.grammar import KINDS
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.ndm.settling import settle
from greenzone.messages.ndm.xml_faults import (
    MOST_FAULTS,
    refuse_attributes,
    refuse_children,
    refuse_text,
    refuse_unknown,
)
from greenzone.messages.ndm.xml_rows import LINE_ELEMENTS, state_row
from greenzone.messages.ndm.xml_tree import XmlElement, parse_xml_tree

__all__ = ["parse_xml"]

_NOT_READ = ("ACM", "AEM", "APM", "FRM", "PRM", "RDM", "TDM")
"""Kinds of a container's members that hold no orbit and no conjunction."""
_USER_DEFINED = "USER_DEFINED"
_ODD_BLANKS = re.compile(r"\s*[^\S ]\s*")
"""Line ends, tabs and the like with the blanks around them; a value is one line of plain blanks."""
_SHORT_BLOCKS = frozenset(
    ("cov", "data", "header", "man", "metadata", "od", "pert", "phys", "segment", "traj", "user")
)


def parse_xml(text: str, source_name: str) -> tuple[Parsed, ...]:
    """Every message of an XML text, each with what was repaired in it; none for an empty `ndm`.

    Members of a container of kinds that are not read (attitude, tracking data) are left out
    with a change on the first that is, and the container's comments become those of that
    message's header. Raises RefusedMessageError with every fault found.
    """
    root = parse_xml_tree(text, source_name)
    if root.name.lower() != "ndm":
        return (_message(root, Findings(), source_name),)
    findings = Findings()
    members = _members(root, findings)
    findings.refuse_if_faulty(source_name)
    kept: list[Parsed] = []
    faults: list[Fault] = []
    for member in members:
        try:
            kept.append(_message(member, findings, source_name))
        except RefusedMessageError as error:
            faults += error.faults
        if len(faults) >= MOST_FAULTS:
            break
        findings = Findings()
    if faults:
        raise RefusedMessageError(source_name, faults[:MOST_FAULTS])
    return tuple(kept)


def _members(root: XmlElement, findings: Findings) -> list[XmlElement]:
    """The members to read; what else stands in the container becomes a change or a fault."""
    members, comments, unread = [], [], []
    refuse_text(root, findings)
    for child in root.children:
        kind = child.name.upper()
        if kind in KINDS:
            members.append(child)
        elif kind in _NOT_READ:
            unread.append(child)
            findings.change(child.line, kind, kind, "", "this kind of message is not read")
        elif kind == "COMMENT":
            comments.append(child)
        elif kind == "MESSAGE_ID":
            findings.change(child.line, kind, child.text, "", "names the container alone")
        else:
            refuse_unknown(findings, child.line, "", child.name, "is no message", KINDS, kind)
    if unread and not members:
        findings.fault(root.line, "", unread[0].name, "is no message that is read", _wanted())
    if members:
        _hand_on(comments, members[0], findings)
    return members


def _hand_on(comments: list[XmlElement], member: XmlElement, findings: Findings) -> None:
    """Puts a container's comments in front of those of a member's header."""
    for header in member.children:
        if header.name == "header":
            header.children[:0] = comments
            reason = "stood before the messages, now in the header of the first"
            for comment in comments:
                findings.change(comment.line, "COMMENT", comment.text, comment.text, reason)


def _message(element: XmlElement, findings: Findings, source_name: str) -> Parsed:
    kind = element.name.upper()
    if kind not in KINDS:
        findings.fault(element.line, "", element.name, "is no message", _wanted())
        findings.refuse_if_faulty(source_name)
    version = _version(element, kind, findings)
    blocks: list[Block] = []
    for child in _parts(element, findings):
        item = next(_items(child, kind, findings))
        if isinstance(item, Block):
            blocks.append(item)
        else:
            problem = "lies outside a block"
            findings.fault(child.line, child.name, child.text, problem, "put it into its block")
    document = Document(kind, version, tuple(blocks))
    return settle(document, findings, source_name, element.line)


def _parts(element: XmlElement, findings: Findings) -> Iterator[XmlElement]:
    """The header and what is in the body, which has no meaning of its own."""
    refuse_text(element, findings)
    bodies = 0
    for part in element.children:
        if part.name != "body":
            yield part
            continue
        bodies += 1
        refuse_text(part, findings)
        refuse_attributes(part, part.attributes, findings)
        if bodies > 1:
            findings.fault(part.line, "body", "", "stands twice", "keep one body")
        yield from part.children


def _version(element: XmlElement, kind: str, findings: Findings) -> str:
    """The version the root states; its `id` must be that of its kind."""
    expected = f"CCSDS_{kind}_VERS"
    attributes = dict(element.attributes)
    given = attributes.pop("id", "")
    version = attributes.pop("version", "").strip()
    if not given:
        findings.change(element.line, "id", "", expected, "the attribute was missing")
    elif given.strip() != expected:
        findings.fault(
            element.line, "id", given, f"does not go with <{element.name}>", f"write {expected}"
        )
    if not version:
        findings.fault(element.line, "version", "", "is missing", f'write id="{expected}" and it')
    refuse_attributes(element, attributes, findings)
    return version


def _items(element: XmlElement, kind: str, findings: Findings) -> Iterator[Item]:
    """What an element stands for: one item, but more for a comment of several lines."""
    if element.name == "COMMENT":
        yield from _comments(element, findings)
    elif element.name in LINE_ELEMENTS:
        refuse_children(element, findings)
        refuse_attributes(element, element.attributes, findings)
        yield Row(tuple(element.text.split()), element.line)
    elif element.children or _is_block_name(element.name):
        yield _block(element, kind, findings)
    else:
        yield _entry(element, findings)


def _comments(element: XmlElement, findings: Findings) -> Iterator[Comment]:
    """One for each line of its text."""
    refuse_children(element, findings)
    refuse_attributes(element, element.attributes, findings)
    for line, text in enumerate(element.text.split("\n"), start=element.line):
        yield Comment(_plain(text.strip(), "COMMENT", line, findings), line)


def _plain(text: str, keyword: str, line: int, findings: Findings) -> str:
    """The text with plain blanks for line ends, tabs and the like, which is told."""
    if not _ODD_BLANKS.search(text):
        return text
    plain = _ODD_BLANKS.sub(" ", text)
    findings.change(line, keyword, text, plain, "line ends and odd blanks became a blank")
    return plain


def _block(element: XmlElement, kind: str, findings: Findings) -> Block:
    refuse_attributes(element, element.attributes, findings)
    refuse_text(element, findings)
    items: list[Item] = []
    for child in element.children:
        if kind == "OEM" and element.name == "data" and child.name == "stateVector":
            items.extend(state_row(child, findings))
        else:
            items.extend(_items(child, kind, findings))
    return Block(element.name, tuple(items), element.line)


def _entry(element: XmlElement, findings: Findings) -> Entry:
    attributes = dict(element.attributes)
    keyword, unit = element.name, attributes.pop("units", "").strip()
    if keyword == _USER_DEFINED:
        parameter = attributes.pop("parameter", "").strip()
        if not parameter:
            findings.fault(element.line, keyword, element.text, "has no parameter", "name it")
        keyword = f"{_USER_DEFINED}_{parameter}"
    refuse_attributes(element, attributes, findings)
    value = _plain(element.text, keyword, element.line, findings)
    return Entry(keyword, value, unit, element.line)


def _is_block_name(name: str) -> bool:
    """Blocks are named `likeThis`, keywords `LIKE_THIS` (which a sender may write `like_this`)."""
    mixed = "_" not in name and name[:1].islower() and not name.islower()
    return mixed or name in _SHORT_BLOCKS


def _wanted() -> str:
    return f"give {', '.join(KINDS)}"
