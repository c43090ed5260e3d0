"""An orbit ephemeris message in KVN, taken apart line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from greenzone.messages.element_sets.byte_stream import ByteStream
from greenzone.messages.orbit_data.oem_pieces import (
    LONGEST_TEXT,
    MATRICES_LINES,
    MOST_PARTS,
    STEP_BYTES,
    Covariances,
    Piece,
    SegmentHead,
    refuse_text,
)
from greenzone.messages.orbit_data.oem_segment import StateRows

__all__ = ["kvn_pieces"]

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def kvn_pieces(stream: ByteStream, rows: int) -> Iterator[Piece]:
    """The pieces of every KVN message in a stream, in order; at most `rows` states at once."""
    state = _KvnState(stream.name)
    for number, line in enumerate(_lines(stream), start=1):
        if b"0" <= line[:1] <= b"9" and state.place == "data":
            state.rows.append(line)
            state.numbers.append(number)
            if len(state.rows) == rows:
                yield state.taken_rows()
        else:
            yield from state.other(line, number)
    yield from state.finish()


@dataclass(slots=True)
class _KvnState:
    name: str
    place: str = "header"
    """header, metadata, data or covariance."""
    header: list[tuple[str, int]] = field(default_factory=list)
    kept: list[tuple[str, int]] = field(default_factory=list)
    rows: list[bytes] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)

    def taken_rows(self) -> StateRows:
        taken = StateRows(self.rows, self.numbers)
        self.rows, self.numbers = [], []
        return taken

    def other(self, line: bytes, number: int) -> Iterator[Piece]:
        """What a line that is no row of states brings."""
        text = line.decode("utf-8", "replace").strip()
        if not text:
            return
        word = text.partition("=")[0].strip().upper()
        if self.place == "data":
            yield from self._after_rows(text, word, line, number)
        elif self.place == "header" and word == "META_START":
            self.place, self.kept = "metadata", [(text, number)]
        elif self.place == "header":
            self._keep(self.header, text, number)
        else:
            if word == "EPOCH" and len(self.kept) > MATRICES_LINES:
                yield Covariances(*_joined((*self.kept, ("COVARIANCE_STOP", number))))
                self.kept = [("COVARIANCE_START", number)]
            self._keep(self.kept, text, number)
            if self.place == "metadata" and word == "META_STOP":
                self.place = "data"
                yield SegmentHead(*_joined((*self.header, *self.kept)), False)
            elif self.place == "covariance" and word == "COVARIANCE_STOP":
                self.place = "data"
                yield Covariances(*_joined(self.kept))

    def _after_rows(self, text: str, word: str, line: bytes, number: int) -> Iterator[Piece]:
        if word.startswith("COMMENT"):
            return
        if text[0].isdigit():  # a row behind blanks
            self.rows.append(line.strip())
            self.numbers.append(number)
            return
        if self.rows:
            yield self.taken_rows()
        if word == "META_START":
            self.place, self.kept = "metadata", [(text, number)]
        elif word == "COVARIANCE_START":
            self.place, self.kept = "covariance", [(text, number)]
        elif word.startswith("CCSDS_"):
            self.place, self.header = "header", [(text, number)]
        else:
            refuse_text(self.name, number, text, "stands among the states", "give states alone")

    def _keep(self, where: list[tuple[str, int]], text: str, number: int) -> None:
        where.append((text, number))
        if len(where) > MOST_PARTS:
            refuse_text(self.name, number, text, "goes on too long without states", "give states")

    def finish(self) -> Iterator[Piece]:
        if self.rows:
            yield self.taken_rows()
        if self.place != "data":
            refuse_text(self.name, 0, "", f"ends within its {self.place}", "give the whole message")


def _joined(kept: Sequence[tuple[str, int]]) -> tuple[str, tuple[int, ...]]:
    return "\n".join(text for text, _ in kept), tuple(number for _, number in kept)


def _lines(stream: ByteStream) -> Iterator[bytes]:
    """Lines without their ends, from blocks of the stream."""
    rest = b""
    while block := stream.read():
        for start in range(0, len(block), STEP_BYTES):
            part = (rest + block[start : start + STEP_BYTES]).removeprefix(_BYTE_ORDER_MARK)
            lines = part.split(b"\n")
            rest = lines.pop()
            if len(rest) > LONGEST_TEXT:
                refuse_text(stream.name, 0, "", "has a line of over 100,000 characters", "break it")
            yield from lines
    if rest:
        yield rest
