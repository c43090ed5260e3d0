"""Files into a catalog store: element sets of any form and tables of sizes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import numpy as np

from greenzone.catalog.manifest import ImportRecord
from greenzone.catalog.store_import import StoreWriter, writing
from greenzone.core.errors import BadDataError, BadMessageError
from greenzone.core.instant import Instant, format_utc
from greenzone.messages.element_sets.byte_stream import open_stream
from greenzone.messages.element_sets.element_file import stream_element_file
from greenzone.messages.element_sets.element_table import TEXT, ElementTable
from greenzone.messages.element_sets.size_table import is_size_table, read_sizes
from greenzone.messages.element_sets.table_reading import RefusedRow, RowNote, TableReading

__all__ = ["ImportOutcome", "import_files"]

_BLOCK_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What became of one file."""

    record: ImportRecord
    already: bool = False
    """Whether a file of the same bytes had been imported before: nothing was done."""
    refused: tuple[RefusedRow, ...] = ()
    """The first rows that could not be read, with reasons; `record.refused` counts all."""
    notes: tuple[RowNote, ...] = ()


def import_files(
    paths: Sequence[str | os.PathLike[str]],
    store: Path,
    now: Instant,
    source: str = "",
    strict: bool = False,
    progress: Callable[[str, int], None] | None = None,
) -> list[ImportOutcome]:
    """Import files into a store, all of them or, where one cannot be read at all, none.

    A file that was imported before is left out. Rows that cannot be read are told of and left
    out; with `strict` they refuse the whole import. `progress` is told a file's name and the
    rows read from it so far. Raises BadDataError.
    """
    outcomes = []
    with writing(store) as writer:
        for path in paths:
            outcomes.append(_import(Path(path), writer, now, source, progress or _silent))
            first = next(iter(outcomes[-1].refused), None)
            if strict and first is not None:
                raise BadDataError(
                    f"{first.source_name} row {first.row}: {first.reason} "
                    f"({outcomes[-1].record.refused} rows refused); correct them, or import "
                    "without --strict"
                )
    return outcomes


def _silent(_name: str, _rows: int) -> None:
    return


def _import(
    path: Path,
    writer: StoreWriter,
    now: Instant,
    source: str,
    progress: Callable[[str, int], None],
) -> ImportOutcome:
    digest, size = _digest(path)
    kind = "sizes" if _holds_sizes(path) else "sets"
    record = ImportRecord(
        source or path.name, path.name, digest, size, kind, format_utc(now, 0), 0, 0, 0, 0
    )
    if writer.has(digest):
        return ImportOutcome(record, already=True)
    if kind == "sizes":
        return ImportOutcome(writer.add_sizes(read_sizes(path), record))
    about = _About()
    tables = about.passing(stream_element_file(path), lambda rows: progress(path.name, rows))
    named = (_from_source(table, source) for table in tables)
    done = replace(writer.add_sets(named, record), refused=about.reading.refused_count)
    if not done.read:
        refused = about.reading.refused
        why = f"row {refused[0].row}: {refused[0].reason}" if refused else "give TLEs or OMMs"
        raise BadMessageError(f"{path.name}: holds no element set that can be read; {why}")
    writer.note(done)
    return ImportOutcome(done, False, about.reading.refused, about.reading.notes)


@dataclass(slots=True)
class _About:
    """What the readings of one file say beside their rows, kept while those stream by."""

    reading: TableReading = field(default_factory=lambda: TableReading(_NO_ROWS))

    def passing(
        self, readings: Iterator[TableReading], tell: Callable[[int], None]
    ) -> Iterator[ElementTable]:
        rows = 0
        for reading in readings:
            rows += len(reading.table)
            tell(rows)
            self.reading = TableReading.joined((self.reading, replace(reading, table=_NO_ROWS)))
            yield reading.table


_NO_ROWS: Final[ElementTable] = ElementTable.of({}, 0)


def _from_source(table: ElementTable, source: str) -> ElementTable:
    if not source:
        return table
    return table.with_columns(source=np.full(len(table), source, dtype=TEXT))


def _digest(path: Path) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK_BYTES):
                digest.update(block)
                size += len(block)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadMessageError(f"cannot read {path.name!r}: {reason}; check the path") from None
    return digest.hexdigest(), size


def _holds_sizes(path: Path) -> bool:
    with open_stream(path) as stream:
        return is_size_table(stream.peek())
