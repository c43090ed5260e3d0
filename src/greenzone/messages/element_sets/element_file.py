"""Element sets of a file of any form and size: its form guessed, some rows at a time."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from greenzone.core.errors import BadMessageError
from greenzone.messages.element_sets.byte_stream import BLOCK_BYTES, ByteStream, open_stream
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.messages.element_sets.omm_segments import parse_omm_segments
from greenzone.messages.element_sets.omm_table import parse_omm_records
from greenzone.messages.element_sets.record_streams import csv_records, json_records
from greenzone.messages.element_sets.table_reading import RefusedRow, TableReading
from greenzone.messages.element_sets.tle_records import holds_tle_lines, parse_tle_records
from greenzone.messages.element_sets.tle_table import parse_tle_table

__all__ = ["guess_element_form", "read_element_file", "stream_element_file"]

_RECORDS_AT_ONCE: Final = 20_000
_FIRST_LINE: Final = re.compile(rb"^1 .{67}[ \t]*\r?$", re.MULTILINE)


def read_element_file(path: str | os.PathLike[str]) -> TableReading:
    """All element sets of a file, and the rows that could not be read; see `stream_element_file`.

    Raises BadMessageError where not a single row could be read.
    """
    reading = TableReading.joined(stream_element_file(path))
    if not len(reading.table):
        name = os.path.basename(path)  # noqa: PTH119 - a path-like of any kind
        why = "; give TLEs or OMMs"
        for first in reading.refused[:1]:
            why = f": row {first.row}: {first.reason}"
        raise BadMessageError(f"{name}: holds no element set that can be read{why}")
    return reading


def stream_element_file(path: str | os.PathLike[str]) -> Iterator[TableReading]:
    """Element sets of a file some thousand rows at a time, in memory that does not grow with it.

    TLEs (two or three lines), OMMs in JSON, CSV, KVN or XML and JSON records with TLE lines are
    told apart by content; gzip and zip are unpacked. One bad row never stops the rest. Raises
    BadMessageError where the file itself cannot be read or is of another kind.
    """
    with open_stream(path) as stream:
        form = guess_element_form(stream.peek(), stream.name)
        if form == "tle":
            yield from _tle(stream)
        elif form == "json":
            yield from _json(stream)
        elif form == "csv":
            yield from _csv(stream)
        else:
            yield from parse_omm_segments(stream, form)


def guess_element_form(start: bytes, name: str) -> str:
    """The form, "tle", "json", "csv", "kvn" or "xml", of a text that starts like this."""
    text = start.lstrip()
    if text[:1] in (b"{", b"["):
        return "json"
    if text[:1] == b"<":
        return "xml"
    first = text.split(b"\n", 1)[0]
    if b"," in first and (b"NORAD_CAT_ID" in first or b"MEAN_MOTION" in first):
        return "csv"
    if b"CCSDS_OMM_VERS" in text[:4096]:
        return "kvn"
    if text.startswith((b"1 ", b"2 ")) or _FIRST_LINE.search(text):
        return "tle"
    shown = first[:60].decode("utf-8", "replace")
    raise BadMessageError(
        f"{name}: starts with {shown!r}, which is neither a TLE nor an OMM; "
        "give TLEs, or OMMs in JSON, CSV, KVN or XML"
    )


def _tle(stream: ByteStream) -> Iterator[TableReading]:
    rest, line = stream.read(), 1
    while rest:
        block = stream.read()
        end = _after_last_set(rest) if block else len(rest)
        if end:
            yield parse_tle_table(rest[:end], stream.name, line)
            line += _line_ends(rest[:end])
        elif len(rest) > 2 * BLOCK_BYTES:
            raise BadMessageError(f"{stream.name} line {line}: no element set ends; check the file")
        rest = rest[end:] + block


def _after_last_set(data: bytes) -> int:
    """Where the last whole line 2 ends; else where the last line ends; 0 if no line ends."""
    last_end = max(data.rfind(b"\n"), data.rfind(b"\r", 0, -1)) + 1
    start = max(data.rfind(b"\n2 ", 0, last_end), data.rfind(b"\r2 ", 0, last_end))
    ends = [e for e in (data.find(b"\n", start + 1), data.find(b"\r", start + 1)) if e >= 0]
    if start < 0 or not ends:
        return last_end
    end = min(ends)
    return end + 2 if data[end : end + 2] == b"\r\n" else end + 1


def _line_ends(data: bytes) -> int:
    return data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n")


def _json(stream: ByteStream) -> Iterator[TableReading]:
    records = json_records(stream)
    row = 1
    while batch := list(islice(records, _RECORDS_AT_ONCE)):
        yield _of_records(batch, range(row, row + len(batch)), stream.name)
        row += len(batch)


def _of_records(records: list[dict[str, Any]], rows: range, source_name: str) -> TableReading:
    lines = [i for i, record in enumerate(records) if holds_tle_lines(record)]
    if not lines:
        return parse_omm_records(records, rows, source_name)
    others = sorted(set(range(len(records))) - set(lines))
    return TableReading.joined(
        (
            parse_tle_records([records[i] for i in lines], [rows[i] for i in lines], source_name),
            parse_omm_records([records[i] for i in others], [rows[i] for i in others], source_name),
        )
    )


def _csv(stream: ByteStream) -> Iterator[TableReading]:
    rows = csv_records(stream)
    while batch := list(islice(rows, _RECORDS_AT_ONCE)):
        good = [(line, record) for line, record in batch if not isinstance(record, str)]
        wrong = [
            RefusedRow(stream.name, line, reason)
            for line, reason in batch
            if isinstance(reason, str)
        ]
        lines = [line for line, _ in good]
        yield TableReading.joined(
            (
                parse_omm_records([record for _, record in good], lines, stream.name),
                TableReading.of(ElementTable.of({}, 0), wrong),
            )
        )
