"""OMMs of a KVN or XML stream one by one: one that is wrong does not stop the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from greenzone.core.errors import BadMessageError
from greenzone.messages.element_sets.byte_stream import BLOCK_BYTES, ByteStream
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import NO_TIME, ElementTable
from greenzone.messages.element_sets.omm import parse_omm
from greenzone.messages.element_sets.table_reading import RefusedRow, TableReading
from greenzone.messages.utc_text import parse_message_utc

__all__ = ["parse_omm_segments"]

_MESSAGES_AT_ONCE: Final = 20_000
_XML_START: Final = re.compile(rb"<omm[\s>]")
_XML_END: Final = b"</omm>"
_KVN_START: Final = re.compile(rb"^[ \t]*CCSDS_OMM_VERS[ \t]*=", re.MULTILINE)
_DTD: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)[^>]*")


def parse_omm_segments(stream: ByteStream, form: str) -> Iterator[TableReading]:
    """The element sets of every OMM of a stream of `form` "xml" or "kvn", some at a time.

    What stands outside the messages of an NDM container is not looked at, but a document that
    declares entities is refused.
    """
    segments = _xml_segments(stream) if form == "xml" else _kvn_segments(stream)
    batch: list[tuple[int, str]] = []
    for segment in segments:
        batch.append(segment)
        if len(batch) == _MESSAGES_AT_ONCE:
            yield _reading(batch, stream.name)
            batch = []
    if batch:
        yield _reading(batch, stream.name)


def _reading(batch: list[tuple[int, str]], source_name: str) -> TableReading:
    sets: list[ElementSet] = []
    lines: list[int] = []
    about: list[dict[str, str]] = []
    refused: list[RefusedRow] = []
    for line, text in batch:
        try:
            sets.append(parse_omm(text, "OMM"))
        except BadMessageError as error:
            refused.append(RefusedRow(source_name, line, str(error).removeprefix("OMM: ")))
            continue
        lines.append(line)
        about.append(_about(text))
    table = ElementTable.of_sets(sets, source_name).with_columns(
        source_row=lines,
        creation_tai_ns=[_time(a.get("CREATION_DATE", "")) for a in about],
        **{name: [a.get(keyword, "") for a in about] for keyword, name in _ABOUT.items()},
    )
    return TableReading.of(table, refused)


_ABOUT: Final = {
    "OBJECT_TYPE": "object_type",
    "RCS_SIZE": "rcs_class",
    "COUNTRY_CODE": "owner",
    "LAUNCH_DATE": "launch_date",
    "DECAY_DATE": "decay_date",
}
_WORDS: Final = "|".join((*_ABOUT, "CREATION_DATE"))
_FIELDS: Final = (
    re.compile(rf"<USER_DEFINED\s+parameter\s*=\s*[\"']({_WORDS})[\"']\s*>([^<>&]*)<"),
    re.compile(r"<(CREATION_DATE)\s*>([^<>&]*)<"),
    re.compile(rf"^[ \t]*(?:USER_DEFINED_)?({_WORDS})[ \t]*=[ \t]*(.*)$", re.MULTILINE),
)


def _about(text: str) -> dict[str, str]:
    """What the message says about the object and itself, beside the orbit."""
    found = {k: v for pattern in _FIELDS for k, v in pattern.findall(text)}
    return {keyword: " ".join(value.split())[:60] for keyword, value in found.items()}


def _time(text: str) -> int:
    try:
        return parse_message_utc(text).tai_ns if text else NO_TIME
    except BadMessageError:
        return NO_TIME


def _xml_segments(stream: ByteStream) -> Iterator[tuple[int, str]]:
    """Line and text of each `omm` element."""
    data, line = b"", 1
    while block := stream.read():
        data += block
        while (start := _XML_START.search(data)) and (end := data.find(_XML_END, start.end())) > 0:
            _refuse_entities(data[: start.start()], stream.name)
            stop = end + len(_XML_END)
            text = data[start.start() : stop]
            yield line + data.count(b"\n", 0, start.start()), _decoded(text, stream.name)
            line += data.count(b"\n", 0, stop)
            data = data[stop:]
        _refuse_long(data, stream.name, line)
    if _XML_START.search(data):
        raise BadMessageError(f"{stream.name}: the last OMM ends too early; get the file again")
    _refuse_entities(data, stream.name)


def _refuse_entities(data: bytes, name: str) -> None:
    if found := _DTD.search(data):
        declared = found.group()[:40].decode("utf-8", "replace")
        raise BadMessageError(f"{name}: declares {declared!r}; give XML without declarations")


def _kvn_segments(stream: ByteStream) -> Iterator[tuple[int, str]]:
    """Line and text of each message, from one CCSDS_OMM_VERS to the next."""
    data, line = b"", 1
    while True:
        block = stream.read()
        data += block
        starts = [found.start() for found in _KVN_START.finditer(data)]
        ends = starts[1:] if block else [*starts[1:], len(data)]
        for first, last in zip(starts, ends, strict=False):
            text = _decoded(data[first:last], stream.name)
            yield line + data.count(b"\n", 0, first), text
        if not block:
            return
        kept = starts[-1] if starts else 0
        line += data.count(b"\n", 0, kept)
        data = data[kept:]
        _refuse_long(data, stream.name, line)


def _refuse_long(data: bytes, name: str, line: int) -> None:
    if len(data) > 2 * BLOCK_BYTES:
        raise BadMessageError(f"{name} line {line}: no OMM ends in {len(data)} bytes; check it")


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadMessageError(f"{name}: is not UTF-8 text; save it so") from None
