"""Adding to a store: everything of an import becomes visible at once, or nothing of it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from greenzone.catalog.atomic_file import sync_folder
from greenzone.catalog.folding import sets_by_object
from greenzone.catalog.manifest import (
    ImportRecord,
    Manifest,
    PartRecord,
    load_manifest,
    save_manifest,
)
from greenzone.catalog.parquet_parts import check_parts, connect, file_list, set_columns, write_part
from greenzone.catalog.set_query import all_sets, unknown_sets
from greenzone.catalog.store_lock import store_lock
from greenzone.core.errors import BadDataError
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.messages.element_sets.size_table import SizeTable

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

__all__ = ["StoreWriter", "writing"]

_ROWS_AT_ONCE: Final = 60_000
_SCRATCH: Final = "scratch"
"""Where DuckDB puts what does not fit into memory."""
_SMALL_ROWS: Final = 200_000
_SMALL_PARTS: Final = 16
"""So many parts of fewer rows than that are put together into one."""


@contextmanager
def writing(folder: Path) -> Iterator[StoreWriter]:
    """A writer that holds the store; what it added becomes its state when the block ends.

    Where the block ends in an error, or the process is killed, the store stays as it was. What a
    killed process left behind is removed by the next writer.
    """
    parts = folder / "parts"
    try:
        parts.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadDataError(f"{folder}: cannot be made ({error.strerror}); name another") from None
    with store_lock(folder):
        manifest = load_manifest(folder)
        _remove_leftovers(folder, manifest)
        check_parts(parts, manifest.parts)
        with connect(folder / _SCRATCH) as connection:
            writer = StoreWriter(folder, manifest, connection)
            try:
                yield writer
                writer.compact()
            except BaseException:
                _remove_leftovers(folder, manifest)
                raise
        if writer.manifest != manifest:
            sync_folder(parts)
            save_manifest(folder, writer.manifest)
        _remove_leftovers(folder, writer.manifest)


@dataclass(slots=True)
class StoreWriter:
    """Adds files to a store that this process holds; made by `writing` alone."""

    folder: Path
    manifest: Manifest
    """The state that the store will have."""
    connection: DuckDBPyConnection

    def has(self, sha256: str) -> bool:
        """Whether a file of these bytes was imported already."""
        return any(record.sha256 == sha256 for record in self.manifest.imports)

    def add_sets(self, tables: Iterable[ElementTable], record: ImportRecord) -> ImportRecord:
        """Add element sets; returns the record, for `note`, with the numbers of rows filled in."""
        read = added = 0
        for table in _batches(tables):
            read += len(table)
            added += self._add_batch(sets_by_object(table).sets)
        return replace(record, kind="sets", read=read, added=added, known=read - added)

    def note(self, record: ImportRecord) -> None:
        """Note that a file was imported, so that it is not imported again."""
        self._record((), record)

    def add_sizes(self, sizes: SizeTable, record: ImportRecord) -> ImportRecord:
        """Add sizes; where an object has several, those imported last count."""
        columns = {name: getattr(sizes, name) for name in SizeTable.__dataclass_fields__}
        self.connection.register("staged", columns)
        part = write_part(self.connection, "SELECT * FROM staged", self._new_path("sizes"), "sizes")
        done = replace(record, kind="sizes", read=len(sizes), added=len(sizes), known=0)
        self._record(() if part is None else (part,))
        self.note(done)
        return done

    def compact(self, smallest: int = _SMALL_PARTS) -> None:
        """Put small parts of element sets together into one, ordered by object and epoch."""
        small = [part for part in self.manifest.parts_of("sets") if part.rows < _SMALL_ROWS]
        if len(small) < smallest:
            return
        query = f"{all_sets(file_list(self._parts, small))} ORDER BY object_key, epoch_tai_ns"
        whole = write_part(self.connection, query, self._new_path("sets"), "sets")
        kept = [part for part in self.manifest.parts if part not in small]
        self.manifest = replace(self.manifest, parts=(*kept, *((whole,) if whole else ())))

    @property
    def _parts(self) -> Path:
        return self.folder / "parts"

    def _add_batch(self, table: ElementTable) -> int:
        if not len(table):
            return 0
        first, last = int(table.epoch_tai_ns.min()), int(table.epoch_tai_ns.max())
        near = [
            part
            for part in self.manifest.parts_of("sets")
            if part.first_epoch_tai_ns <= last and part.last_epoch_tai_ns >= first
        ]
        self.connection.register("staged", dict(set_columns(table)))
        query = unknown_sets(file_list(self._parts, near), first, last)
        part = write_part(self.connection, query, self._new_path("sets"), "sets")
        self.connection.unregister("staged")
        if part is None:
            return 0
        self._record((part,))
        return part.rows

    def _record(self, parts: Sequence[PartRecord], *imports: ImportRecord) -> None:
        self.manifest = Manifest((*self.manifest.parts, *parts), (*self.manifest.imports, *imports))

    def _new_path(self, kind: str) -> Path:
        return self._parts / f"{kind}-{os.urandom(8).hex()}.parquet"


def _batches(tables: Iterable[ElementTable]) -> Iterator[ElementTable]:
    """The rows of the tables, put together to batches that make a part each."""
    waiting: list[ElementTable] = []
    for table in tables:
        waiting.append(table)
        if sum(map(len, waiting)) >= _ROWS_AT_ONCE:
            yield ElementTable.joined(waiting)
            waiting = []
    if waiting:
        yield ElementTable.joined(waiting)


def _remove_leftovers(folder: Path, manifest: Manifest) -> None:
    """Delete parts and drafts that the manifest does not name."""
    named = {part.file for part in manifest.parts}
    for path in (folder / "parts").glob("*.parquet"):
        if path.name not in named:
            path.unlink(missing_ok=True)
    for path in folder.glob(".manifest.json.*"):
        path.unlink(missing_ok=True)
    shutil.rmtree(folder / _SCRATCH, ignore_errors=True)
