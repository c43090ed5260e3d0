"""What must hold for any bytes at all: read them, or refuse them in one line a person can act on.

Beyond that: what is read can be written again and is then read to the same document without a
repair, and no value of the sender's is altered, lost or added without a Change that says so.
A check returns "read" or "refused"; an AssertionError, like any other error, is a finding.
"""

from __future__ import annotations

import atexit
import html
import os
import re
import tempfile
import zlib
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

from greenzone.core.errors import BadMessageError, GreenzoneError
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.message import Message
from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Row
from greenzone.messages.reading import parse_messages
from greenzone.messages.source_text import source_of_bytes
from greenzone.messages.writing import format_message
from greenzone.workflows.message_record import record_of

__all__ = ["Check", "check_element_file", "check_messages", "check_reader"]

Check = Callable[[bytes], str]

_MOST_FAULTS = 100
_LONGEST_REFUSAL = 2_000
_ONE_IN_WRITTEN = int(os.environ.get("FUZZ_ONE_IN", "6"))
"""Of the inputs that are read, one in so many is written again, one in another form, and one
made a record: each takes longer than the reading. Which ones follows from their bytes."""


def check_messages(data: bytes) -> str:
    """Read the bytes as messages of any form; assert what the module promises."""
    try:
        source = source_of_bytes(data, "fuzz")
        messages = parse_messages(source.text, source.name)
    except BadMessageError as error:
        _assert_useful(error)
        return "refused"
    if not messages:  # an empty container
        return "read"
    lines = source.text.split("\n")
    for message in messages:
        _assert_nothing_silent(message, lines)
    if messages[0].form == "kvn":
        _assert_nothing_lost(messages, lines)
    elif messages[0].form == "xml":
        _assert_no_text_lost(messages, source.text)
    message, draw = messages[-1], zlib.crc32(data)
    if draw % _ONE_IN_WRITTEN == 0:
        _assert_reads_back(message, message.form)
    elif draw % _ONE_IN_WRITTEN == 1:
        _assert_reads_back(message, _OTHER_FORM[message.form])
    elif draw % _ONE_IN_WRITTEN == 2:
        _assert_records_or_refuses(message)
    return "read"


def check_reader(read: Callable[[str, str], object]) -> Check:
    """A check of a reader of text that has no form of its own to be written in."""

    def check(data: bytes) -> str:
        try:
            source = source_of_bytes(data, "fuzz")
            assert read(source.text, source.name) is not None
        except GreenzoneError as error:
            _assert_useful(error)
            return "refused"
        return "read"

    return check


def check_element_file(data: bytes) -> str:
    """Read the bytes as a file of many element sets, where one bad row never stops the rest."""
    path = _scratch_file()
    path.write_bytes(data)
    try:
        reading = read_element_file(path)
    except GreenzoneError as error:
        _assert_useful(error)
        return "refused"
    assert all("\n" not in row.reason for row in reading.refused), "a reason of several lines"
    assert len(reading.refused) <= reading.refused_count, "more reasons than refused rows"
    return "read" if len(reading.table) else "refused"


@cache
def _scratch_file() -> Path:
    """A file in memory where there is such a place."""
    memory = Path("/dev/shm")  # noqa: S108
    handle, name = tempfile.mkstemp(dir=memory if memory.is_dir() else None)
    os.close(handle)
    atexit.register(Path(name).unlink)
    return Path(name)


_OTHER_FORM = {"kvn": "xml", "xml": "json", "json": "kvn", "csv": "kvn", "tle": "kvn"}
"""The second form each message is written in: every pair of forms meets in some target."""


def _assert_useful(error: GreenzoneError) -> None:
    text = str(error)
    assert "\n" not in text, f"a refusal of several lines: {text!r}"
    assert 0 < len(text) <= _LONGEST_REFUSAL, f"a refusal of {len(text)} characters"
    if isinstance(error, RefusedMessageError):
        assert 0 < len(error.faults) <= _MOST_FAULTS, f"{len(error.faults)} faults"
        assert all(f.problem and f.remedy for f in error.faults), "a fault without its remedy"


def _assert_reads_back(message: Message, form: str) -> None:
    """What was read is written, and read again as the same document with nothing to repair.

    A TLE's digits are those of its columns, so there the writer's own comparison must do.
    """
    try:
        text = format_message(message, form)
    except BadMessageError as error:
        assert form != message.form or form in ("csv", "tle"), f"cannot be written again: {error}"
        _assert_useful(error)
        return
    (again,) = parse_messages(text, "again")
    altered = [change for change in again.changes if change.keyword != "HBR"]
    assert not altered, f"what was written is repaired on reading: {altered[0]}"
    if form != "tle":
        assert _bare(again.document) == _bare(message.document), "reads back as another document"


def _bare(document: Document) -> tuple[object, ...]:
    """The document without the lines it came from."""
    return (document.kind, *map(_bare_block, document.blocks))


def _bare_block(block: Block) -> tuple[object, ...]:
    """A long comment goes on in a second line, so comments are compared as one text."""
    found: list[object] = [block.name, "".join("".join(block.comments).split())]
    for item in block.items:
        if isinstance(item, Block):
            found.append(_bare_block(item))
        elif isinstance(item, Entry):
            found.append((item.keyword, item.value, item.unit))
        elif isinstance(item, Row):
            found.append(item.values)
    return tuple(found)


def _assert_nothing_silent(message: Message, lines: list[str]) -> None:
    """Every value with a line stands in that line as it is, or a Change names the line.

    A TLE's columns imply decimal points and years: writing it again is what is compared there.
    """
    if message.form == "tle":
        return
    changed = {change.line for change in message.changes}
    for line, texts in _with_lines(message.document.blocks):
        if line == 0 or line in changed:
            continue
        assert line <= len(lines), f"line {line} of {len(lines)}"
        row = _row(lines, line) if message.form == "csv" else lines[line - 1]
        for text in texts:
            assert message.form == "xml" or text in row, f"{text!r} not in line {line}"


def _row(lines: list[str], line: int) -> str:
    """A row of CSV from its first line on: quotes may hold line ends."""
    row = lines[line - 1]
    for more in lines[line:]:
        if row.count('"') % 2 == 0:
            break
        row += "\n" + more
    return row


def _with_lines(items: tuple[object, ...]) -> list[tuple[int, tuple[str, ...]]]:
    found: list[tuple[int, tuple[str, ...]]] = []
    for item in items:
        if isinstance(item, Block):
            found += _with_lines(item.items)
        elif isinstance(item, Entry):
            found.append((item.line, (item.value,)))
        elif isinstance(item, Row):
            found.append((item.line, item.values))
        elif isinstance(item, Comment):
            found.append((item.line, (item.text,)))
    return found


def _assert_nothing_lost(messages: tuple[Message, ...], lines: list[str]) -> None:
    """Every KVN line with a keyword is in a document, or a Change names it."""
    accounted: Counter[int] = Counter()
    for message in messages:
        accounted.update(line for line, _ in _with_lines(message.document.blocks))
        accounted.update(change.line for change in message.changes)
    for number, line in enumerate(lines, start=1):
        keyword, equals, _ = line.partition("=")
        structural = keyword.strip().upper().startswith(("CCSDS_", "COMMENT"))
        assert not equals or structural or number in accounted, f"line {number} is lost: {line!r}"


_OTHER_KINDS = ("AEM", "APM", "RDM", "TDM", "ACM")
"""Kinds that a container may hold and that are left out whole, with one Change."""
_TEXT = re.compile(r"<[^<>]*>([^<]*[^<\s][^<]*)(?=<)")


def _assert_no_text_lost(messages: tuple[Message, ...], text: str) -> None:
    """Every text between two tags of an XML is in a document, or a Change names its line."""
    changes = [change for message in messages for change in message.changes]
    whole_left_out = any(change.keyword in _OTHER_KINDS for change in changes)
    if "<!" in text or "<?" in text[5:] or whole_left_out:
        return
    kept: set[str] = set()
    for message in messages:
        for _, texts in _with_lines(message.document.blocks):
            kept.update(" ".join(value.split()) for value in texts)
    changed = {change.line for change in changes}
    for found in _TEXT.finditer(text):
        plain = html.unescape(found[1])
        value = " ".join(plain.split())
        lines = [" ".join(line.split()) for line in plain.strip().split("\n")]
        if value in kept or kept.issuperset(lines) or kept.issuperset(value.split()):
            continue
        first = text.count("\n", 0, found.start()) + 1
        last = text.count("\n", 0, found.end()) + 1
        assert changed & set(range(first, last + 1)), f"lost from line {first}: {value!r}"


def _assert_records_or_refuses(message: Message) -> None:
    """The document becomes a record in SI, or is refused like any other wrong message."""
    try:
        assert record_of(message) is not None
    except GreenzoneError as error:
        _assert_useful(error)
