"""What came of reading many element sets: those that were read, and why others were not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["RefusedRow", "RowNote", "TableReading"]

_KEPT: Final = 100
"""Reasons kept; beyond that rows are only counted, so that a hostile file costs no memory."""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """One row that could not be read."""

    source_name: str
    row: int
    """Line of the text or number of the record, from 1."""
    reason: str


@dataclass(frozen=True, slots=True)
class RowNote:
    """Something that reading changed or could not check, and in how many rows."""

    text: str
    rows: int


@dataclass(frozen=True, slots=True)
class TableReading:
    """The rows that were read, the first reasons for those that were not, and their number."""

    table: ElementTable
    refused: tuple[RefusedRow, ...] = ()
    refused_count: int = 0
    notes: tuple[RowNote, ...] = ()

    @classmethod
    def joined(cls, readings: Iterable[TableReading]) -> TableReading:
        """All readings as one, in order."""
        every = list(readings)
        notes: dict[str, int] = {}
        for note in (note for reading in every for note in reading.notes):
            notes[note.text] = notes.get(note.text, 0) + note.rows
        return cls(
            ElementTable.joined([r.table for r in every]),
            tuple(row for r in every for row in r.refused)[:_KEPT],
            sum(r.refused_count for r in every),
            tuple(RowNote(text, rows) for text, rows in notes.items()),
        )

    @classmethod
    def of(
        cls,
        table: ElementTable,
        refused: list[RefusedRow],
        notes: tuple[RowNote, ...] = (),
    ) -> TableReading:
        """A reading of one stretch of a source."""
        return cls(table, tuple(refused[:_KEPT]), len(refused), notes)
