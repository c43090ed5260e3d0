"""An orbit ephemeris message in XML, taken apart element by element through expat."""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from greenzone.messages.element_sets.byte_stream import ByteStream
from greenzone.messages.orbit_data.oem_pieces import (
    LONGEST_TEXT,
    MATRICES_LINES,
    MOST_PARTS,
    STATE_TAGS,
    STATE_UNITS,
    STEP_BYTES,
    Covariances,
    Piece,
    SegmentHead,
    refuse_text,
)
from greenzone.messages.orbit_data.oem_segment import StateRows

__all__ = ["xml_pieces"]

_DEEPEST = 16
_STRUCTURE = frozenset(("ndm", "oem", "body", "segment", "data"))
_KEPT = frozenset(("header", "metadata", "covarianceMatrix"))


def xml_pieces(stream: ByteStream, rows: int) -> Iterator[Piece]:
    """The pieces of every XML ephemeris in a stream, in order; at most `rows` states at once."""
    builder = _XmlState(stream.name, rows)
    rest = b""
    try:
        while block := stream.read():
            rest += block
            start = 0
            while end := rest.rfind(b">", start, start + STEP_BYTES) + 1:
                builder.parser.Parse(rest[start:end], False)
                yield from builder.taken()
                start = end
            rest = rest[start:]
            if len(rest) > LONGEST_TEXT:
                refuse_text(
                    stream.name, 0, "", "has a text of over 100,000 characters", "shorten it"
                )
        builder.parser.Parse(rest, True)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        refuse_text(
            stream.name, error.lineno, "", f"is not well-formed XML ({reason})", "correct it"
        )
    yield from builder.taken()


class _XmlState:
    """The handlers that expat calls; finished pieces wait in `pieces`."""

    def __init__(self, name: str, rows: int) -> None:
        self.name, self.most = name, rows
        self.pieces: list[Piece] = []
        self.rows: list[bytes] = []
        self.numbers: list[int] = []
        self.matrices: list[str] = []
        self.matrix_lines: list[int] = []
        self.depth = self.kept_depth = 0
        """Of the element that is open, and of the one kept as text; 0 where none is."""
        self.kept: list[str] = []
        self.root, self.header = "", ""
        self.texts: list[str] = []
        self.tags: dict[str, dict[str, str]] = {}
        self.good_tags: tuple[tuple[str, dict[str, str]], ...] = ()
        self.parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.texts.append
        parser.StartDoctypeDeclHandler = self.doctype

    def taken(self) -> list[Piece]:
        pieces, self.pieces = self.pieces, []
        return pieces

    def doctype(self, name: str, *_: object) -> None:
        refuse_text(self.name, self.line, name, "is a document type", "remove it and its entities")

    @property
    def line(self) -> int:
        return self.parser.CurrentLineNumber

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "stateVector" and not self.kept_depth:
            self.texts.clear()
            self.parser.StartElementHandler = self.tags.__setitem__
            self.parser.EndElementHandler = self.end_in_state
            return
        self.depth += 1
        self._start_other(name.rpartition(":")[2], attributes)

    def end_in_state(self, name: str) -> None:
        """Within a state nothing runs for its elements but this: a file has millions of them."""
        if name != "stateVector":
            return
        tags = tuple(self.tags.items())
        if tags != self.good_tags:
            self._check_tags(tags)
        values = [text for text in self.texts if not text.isspace()]
        row = " ".join(values).split()
        if len(values) != len(tags) or len(row) != len(tags):
            refuse_text(self.name, self.line, " ".join(row), "is no state", "give one value each")
        self.rows.append(" ".join(row).encode())
        self.numbers.append(self.line)
        self.tags.clear()
        self.texts.clear()
        self.parser.StartElementHandler, self.parser.EndElementHandler = self.start, self.end
        if len(self.rows) == self.most:
            self._flush()

    def _check_tags(self, tags: tuple[tuple[str, dict[str, str]], ...]) -> None:
        """The elements of a state in their order, with the standard's units where any are given."""
        names = tuple(name for name, _ in tags)
        if names not in (STATE_TAGS[:7], STATE_TAGS):
            refuse_text(
                self.name, self.line, " ".join(names), "is no state", "give EPOCH, X, Y, Z, ..."
            )
        for (name, attributes), unit in zip(tags, STATE_UNITS, strict=False):
            given = attributes.get("units", unit)
            if given != unit:
                refuse_text(
                    self.name, self.line, f"{name} in {given}", "is no state", f"use {unit}"
                )
        self.good_tags = tags

    def _start_other(self, name: str, attributes: dict[str, str]) -> None:
        if self.depth > _DEEPEST:
            refuse_text(self.name, self.line, name, "is nested too deeply", "give a message")
        tag = name + "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
        if self.kept_depth:
            self._keep(f"{escape(''.join(self.texts))}<{tag}>")
        elif name in _KEPT:
            self.kept_depth, self.kept = self.depth, [f"<{tag}>"]
        elif name == "oem":
            self.root = f"<{tag}>"
        elif name not in _STRUCTURE and name != "COMMENT":
            refuse_text(
                self.name, self.line, name, "is no part of an ephemeris", "give an OEM alone"
            )
        self.texts.clear()

    def end(self, name: str) -> None:
        own = name.rpartition(":")[2]
        if self.kept_depth:
            self._keep(f"{escape(''.join(self.texts))}</{own}>")
            if self.depth == self.kept_depth:
                self._end_kept(own)
        elif own == "segment":
            self._flush()
        self.texts.clear()
        self.depth -= 1

    def _end_kept(self, name: str) -> None:
        text, self.kept, self.kept_depth = "".join(self.kept), [], 0
        if name == "header":
            self.header = text
        elif name == "metadata":
            whole = f"{self.root}{self.header}<body><segment>{text}<data>"
            self.pieces.append(SegmentHead(whole, self._lines_of(whole), True))
        else:
            self._flush_rows()
            self.matrices.append(text)
            self.matrix_lines += self._lines_of(text)
            if len(self.matrix_lines) > MATRICES_LINES:
                self._flush()

    def _lines_of(self, text: str) -> tuple[int, ...]:
        """The line on which a kept element ends, for each line of it."""
        return (self.line,) * (text.count("\n") + 1)

    def _flush(self) -> None:
        """Rows before covariances: the grammar has them in this order."""
        self._flush_rows()
        if self.matrices:
            self.pieces.append(Covariances("\n".join(self.matrices), tuple(self.matrix_lines)))
            self.matrices, self.matrix_lines = [], []

    def _flush_rows(self) -> None:
        if self.rows:
            self.pieces.append(StateRows(self.rows, self.numbers))
            self.rows, self.numbers = [], []

    def _keep(self, text: str) -> None:
        self.kept.append(text)
        if len(self.kept) > MOST_PARTS or len(text) > LONGEST_TEXT:
            refuse_text(self.name, self.line, "", "goes on too long without states", "give states")
