"""Documents to KVN text (CCSDS 502.0-B-3 section 7, 508.0-B-1 section 6): one canonical layout."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from greenzone.core.errors import BadMessageError
from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Item, Row
from greenzone.messages.ndm.grammar import message_rule
from greenzone.messages.ndm.rules import BlockRule
from greenzone.messages.ndm.written_unit import written_unit

__all__ = ["folded", "format_kvn"]

_LONGEST_LINE = 254
"""Of a line of OPM, OMM, OEM (502.0-B-3, 7.3) and CDM (508.0-B-1, 6.3); an OCM's may be longer."""
_ANY_LENGTH = "OCM"
_COMMENT = "COMMENT "
_MATRICES = "COVARIANCE"
"""Marks all covariances of an OEM segment together, each from its epoch on."""
_MATRIX_START = "CX_X"
_KEYWORD = re.compile(r"\w+", re.ASCII)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
"""Characters that end a line for some reader, or are none."""


def format_kvn(document: Document) -> str:
    """The message in KVN: values in one column, the sender's digits, a blank line between blocks.

    Comments are those of the document `folded`. Raises BadMessageError for a value that does not
    fit a line.
    """
    document = folded(document)
    width = max((len(e.keyword) for _, e in document.entries()), default=0)
    lines = [f"{f'CCSDS_{document.kind}_VERS':<{width}} = {document.version}"]
    rules = message_rule(document.kind).top.blocks
    for block in document.blocks:
        lines += _block(block, rules[block.name], width)
    _check_lines(lines, document.kind)
    return "\n".join((*lines, ""))


def folded(document: Document) -> Document:
    """The document with every comment that is longer than a line of KVN as several."""
    if document.kind == _ANY_LENGTH:
        return document
    blocks = tuple(_folded_block(block) for block in document.blocks)
    return Document(document.kind, document.version, blocks)


def _folded_block(block: Block) -> Block:
    items: list[Item] = []
    for item in block.items:
        if isinstance(item, Comment):
            items += [Comment(text, item.line) for text in _folded_text(item.text)]
        else:
            items.append(_folded_block(item) if isinstance(item, Block) else item)
    return Block(block.name, tuple(items), block.line)


def _folded_text(text: str) -> Sequence[str]:
    room = _LONGEST_LINE - len(_COMMENT)
    if len(text) <= room:
        return (text,)
    return textwrap.wrap(
        text, room, expand_tabs=False, replace_whitespace=False, break_on_hyphens=False
    )


def _block(block: Block, rule: BlockRule, width: int) -> Iterator[str]:
    if rule.marker:
        yield from ("", f"{rule.marker}_START")
    elif any(not isinstance(item, Block) for item in block.items):
        yield ""
    yield from _items(block, rule, width)
    if rule.marker:
        yield f"{rule.marker}_STOP"


def _items(block: Block, rule: BlockRule, width: int) -> Iterator[str]:
    matrices: list[Block] = []
    for item in block.items:
        if isinstance(item, Comment):
            yield f"{_COMMENT}{item.text}".rstrip()
        elif isinstance(item, Entry):
            yield _entry(item, width)
        elif isinstance(item, Row):
            yield " ".join(item.values)
        elif rule.blocks[item.name].marker == _MATRICES:
            matrices.append(item)
        elif rule.blocks[item.name].comments or not rule.comments:
            yield from _block(item, rule.blocks[item.name], width)
        else:  # a block in the midst of its own block's keywords, without a name in KVN
            yield from _items(item, rule.blocks[item.name], width)
    if matrices:
        yield from ("", f"{_MATRICES}_START")
        for matrix in matrices:
            yield from _matrix(matrix, width)
        yield f"{_MATRICES}_STOP"


def _entry(entry: Entry, width: int) -> str:
    if not _KEYWORD.fullmatch(entry.keyword):
        raise BadMessageError(
            f"{entry.keyword[:60]!r} is no keyword that KVN can hold; write the message as XML"
        )
    unit = written_unit(entry)
    beside = f" [{unit}]" if unit else ""
    return f"{entry.keyword:<{width}} = {entry.value}{beside}".rstrip()


def _matrix(block: Block, width: int) -> Iterator[str]:
    """A covariance of an OEM: its epoch and frame, then the lower triangle row by row."""
    entries = [item for item in block.items if isinstance(item, Entry)]
    first = next((i for i, e in enumerate(entries) if e.keyword == _MATRIX_START), len(entries))
    yield from (f"{_COMMENT}{text}".rstrip() for text in block.comments)
    yield from (_entry(entry, width) for entry in entries[:first])
    yield from _triangle([entry.value for entry in entries[first:]])


def _triangle(values: Sequence[str]) -> Iterator[str]:
    start = 0
    for size in range(1, len(values) + 1):
        if start >= len(values):
            return
        yield " ".join(values[start : start + size])
        start += size


def _check_lines(lines: Iterable[str], kind: str) -> None:
    for line in lines:
        if len(line) > _LONGEST_LINE and kind != _ANY_LENGTH:
            raise BadMessageError(
                f"{line[:60]!r}... has {len(line)} characters, a KVN line holds "
                f"{_LONGEST_LINE}; write the message as XML or JSON"
            )
        if _CONTROL.search(line):
            raise BadMessageError(
                f"{line[:60]!r} holds a character that KVN cannot; write the message as JSON"
            )
