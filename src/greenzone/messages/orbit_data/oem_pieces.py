"""The pieces an orbit ephemeris message is taken apart into while it is read.

Only the rows are taken out; everything with keywords is left as text in its own notation for the
readers of documents, which know the grammar.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Never, TypeAlias
from xml.sax.saxutils import escape

from greenzone.messages.change import Change, Fault, RefusedMessageError
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.ndm.reading_kvn import parse_kvn
from greenzone.messages.ndm.reading_xml import parse_xml
from greenzone.messages.orbit_data.oem_segment import StateRows

__all__ = [
    "LONGEST_TEXT",
    "MATRICES_LINES",
    "MOST_PARTS",
    "STATE_TAGS",
    "STATE_UNITS",
    "STEP_BYTES",
    "Covariances",
    "Piece",
    "SegmentHead",
    "SourceLines",
    "refuse_text",
]

STEP_BYTES = 65_536
"""Of a stream, taken apart at once."""
MOST_PARTS = 20_000
"""Lines, or elements and texts, of a header and metadata."""
LONGEST_TEXT = 100_000
"""Of a line or a value, in characters."""
MATRICES_LINES = 2_000
"""Of covariances, some 250 matrices in KVN, given to the grammar at once."""
STATE_TAGS = (
    *("EPOCH", "X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT"),
    *("X_DDOT", "Y_DDOT", "Z_DDOT"),
)
STATE_UNITS = ("", *("km",) * 3, *("km/s",) * 3, *("km/s**2",) * 3)


@dataclass(frozen=True, slots=True)
class Covariances:
    """The text of covariance matrices that follow the rows of a segment, and its lines' numbers."""

    text: str
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SegmentHead:
    """The text of a message's header and of one segment's metadata, in KVN or XML."""

    text: str
    lines: tuple[int, ...]
    """Number in the source of each line of the text."""
    is_xml: bool

    def parsed(self, rows: StateRows, name: str, covariances: Covariances | None = None) -> Parsed:
        """A message of this segment alone with these rows, through the grammar.

        Lines are those of its own text; `lines_with` tells which ones of the source they are.
        """
        texts = [row.decode("utf-8", "replace").strip() for row in rows.texts]
        if self.is_xml:
            texts = [f"<stateVector>{_xml_state(text)}</stateVector>" for text in texts]
        parts = [self.text, *texts, *([covariances.text] if covariances else [])]
        end = "</data></segment></body></oem>" if self.is_xml else ""
        return (parse_xml if self.is_xml else parse_kvn)("\n".join(parts) + end, name)[0]

    def lines_with(self, rows: StateRows, covariances: Covariances | None = None) -> SourceLines:
        """The lines in the source of what `parsed` reads."""
        return SourceLines((*self.lines, *rows.lines, *(covariances.lines if covariances else ())))


@dataclass(frozen=True, slots=True)
class SourceLines:
    """Numbers of lines in a source, for the lines of a text that was put together from it."""

    numbers: tuple[int, ...]

    def of(self, line: int) -> int:
        """The source's line, 0 where it has none."""
        return self.numbers[line - 1] if 0 < line <= len(self.numbers) else 0

    @contextmanager
    def named_in_errors(self) -> Iterator[None]:
        """Faults raised within carry the source's lines."""
        try:
            yield
        except RefusedMessageError as error:
            faults = [replace(fault, line=self.of(fault.line)) for fault in error.faults]
            raise RefusedMessageError(error.source_name, faults) from None

    def changes(self, changes: Sequence[Change]) -> tuple[Change, ...]:
        """The changes with the source's lines."""
        return tuple(replace(change, line=self.of(change.line)) for change in changes)


Piece: TypeAlias = SegmentHead | StateRows | Covariances


def refuse_text(name: str, line: int, value: str, problem: str, remedy: str) -> Never:
    """Raises the RefusedMessageError of a text that has no pieces."""
    raise RefusedMessageError(name, (Fault(line, "", value[:200], problem, remedy),))


def _xml_state(row: str) -> str:
    pairs = zip(STATE_TAGS, row.split(), strict=False)
    return "".join(f"<{tag}>{escape(value)}</{tag}>" for tag, value in pairs)
