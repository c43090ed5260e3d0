"""Ephemerides of any length: states in blocks, in memory that does not grow with the file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from greenzone.messages.change import Change, Fault, RefusedMessageError
from greenzone.messages.element_sets.byte_stream import ByteStream, open_stream
from greenzone.messages.ndm.document import Block
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.orbit_data.oem import join_blocks
from greenzone.messages.orbit_data.oem_kvn_pieces import kvn_pieces
from greenzone.messages.orbit_data.oem_pieces import Covariances, SegmentHead
from greenzone.messages.orbit_data.oem_record import EphemerisBlock, EphemerisRecord, OemSegment
from greenzone.messages.orbit_data.oem_segment import (
    StateRows,
    read_covariances,
    read_segment,
    read_states,
    state_rows,
)
from greenzone.messages.orbit_data.oem_xml_pieces import xml_pieces

__all__ = ["iterate_oem", "read_oem"]


def iterate_oem(path: str | os.PathLike[str], rows: int = 10_000) -> Iterator[EphemerisBlock]:
    """The states of an OEM in KVN or XML, plain or packed, at most `rows` in a block.

    All blocks of one segment hold the same `segment` object. The covariances of a segment come
    after its states, in blocks without any. Raises BadMessageError with line, value and remedy
    where a block cannot be used; those before it were good. Comments are left out.
    """
    with open_stream(path) as stream:
        yield from _blocks(stream, rows)


def read_oem(path: str | os.PathLike[str]) -> tuple[EphemerisRecord, ...]:
    """Every segment of an OEM file of any length; errors as `iterate_oem`."""
    records, waiting, name = [], list[EphemerisBlock](), Path(path).name
    for block in iterate_oem(path, 50_000):
        if waiting and waiting[0].segment is not block.segment:
            records.append(join_blocks(waiting, name))
            waiting = []
        waiting.append(block)
    if waiting:
        records.append(join_blocks(waiting, name))
    return tuple(records)


def _blocks(stream: ByteStream, most_rows: int) -> Iterator[EphemerisBlock]:
    start = stream.peek().lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    pieces = xml_pieces(stream, most_rows) if start == b"<" else kvn_pieces(stream, most_rows)
    reader = None
    for piece in pieces:
        if isinstance(piece, SegmentHead):
            if reader is not None and reader.segment is None:
                raise _refused(stream.name, "a segment", "has no states", "give at least two")
            reader = _SegmentReader(piece, stream.name)
        elif reader is None:
            raise _refused(stream.name, "the text", "has data before META_START", "begin with it")
        elif isinstance(piece, StateRows):
            yield reader.states(piece)
        else:
            yield reader.covariances(piece)
    if reader is None or reader.segment is None:
        raise _refused(stream.name, "the text", "holds no states", "give an OEM")


class _SegmentReader:
    """Reads the pieces of one segment; its metadata with the first of its states."""

    def __init__(self, head: SegmentHead, name: str) -> None:
        self.head, self.name = head, name
        self.segment: OemSegment | None = None
        self.first = StateRows((), ())
        self.last_ns: int | None = None

    def states(self, rows: StateRows) -> EphemerisBlock:
        """The states of some rows; what the columns do not read goes through the grammar."""
        segment, changes = self._segment(rows)
        try:
            block = read_states(rows, segment, self.name, self.last_ns)
        except RefusedMessageError:
            lines = self.head.lines_with(rows)
            with lines.named_in_errors():
                parsed = self.head.parsed(rows, self.name)
                again = state_rows(_segment_block(parsed, "data"))
                block = read_states(again, segment, self.name, self.last_ns)
            within = set(rows.lines)
            changes += tuple(c for c in lines.changes(parsed.changes) if c.line in within)
        self.last_ns = int(block.tai_ns[-1])
        return replace(block, changes=changes)

    def _segment(self, rows: StateRows) -> tuple[OemSegment, tuple[Change, ...]]:
        """The segment, and the changes to its head the first time it is asked for."""
        if self.segment is not None:
            return self.segment, ()
        self.first = StateRows(rows.texts[:1], rows.lines[:1])
        lines = self.head.lines_with(self.first)
        with lines.named_in_errors():
            parsed = self.head.parsed(self.first, self.name)
            self.segment = read_segment(_segment_block(parsed, "metadata"), self.name)
        found = lines.changes(parsed.changes)
        return self.segment, tuple(c for c in found if c.line not in self.first.lines)

    def covariances(self, piece: Covariances) -> EphemerisBlock:
        """A block without states."""
        if self.segment is None:
            raise _refused(self.name, "a covariance", "stands before the states", "put it behind")
        lines = self.head.lines_with(self.first, piece)
        with lines.named_in_errors():
            parsed = self.head.parsed(self.first, self.name, piece)
            found = read_covariances(_segment_block(parsed, "data"), self.segment, self.name)
        within = set(piece.lines)
        changes = tuple(c for c in lines.changes(parsed.changes) if c.line in within)
        none = read_states(StateRows((), ()), self.segment, self.name)
        return replace(none, covariances=found, changes=changes)


def _segment_block(parsed: Parsed, name: str) -> Block:
    return parsed.document.named("segment")[-1].blocks(name)[0]


def _refused(name: str, what: str, problem: str, remedy: str) -> RefusedMessageError:
    return RefusedMessageError(name, (Fault(0, "", what, problem, remedy),))
