"""Parquet files of element sets and sizes through DuckDB, the only module that knows it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from jaxtyping import Int64
from numpy import ndarray

from greenzone.catalog.atomic_file import sync_file
from greenzone.catalog.manifest import PartRecord
from greenzone.catalog.object_key import object_keys
from greenzone.core.errors import BadDataError
from greenzone.core.time_scales import utc_julian_dates
from greenzone.messages.element_sets.element_table import NO_TIME, TEXT, ElementTable, text_array
from greenzone.messages.element_sets.size_table import SizeTable

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

__all__ = [
    "check_parts",
    "connect",
    "fetch_sets",
    "fetch_sizes",
    "file_list",
    "set_columns",
    "write_csv_as_parquet",
    "write_part",
    "write_table",
]

_MEMORY: Final = "512MB"
"""DuckDB goes to the disk beyond it."""
_BLOCK_BYTES: Final = 1 << 20


@contextmanager
def connect(scratch: Path | None = None) -> Iterator[DuckDBPyConnection]:
    """A database in memory that reads and writes Parquet, on two threads, without the network."""
    import duckdb

    config: dict[str, Any] = {
        "threads": 2,
        "memory_limit": _MEMORY,
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }
    if scratch is not None:
        config["temp_directory"] = str(scratch)
    with duckdb.connect(config=config) as connection:
        yield connection


def write_part(
    connection: DuckDBPyConnection, query: str, path: Path, kind: str
) -> PartRecord | None:
    """Write what a query gives as one part, safely on the disk; nothing where it gives no row."""
    import duckdb

    target = _quoted(path)
    try:
        connection.execute(
            f"COPY ({query}) TO {target} (FORMAT parquet, COMPRESSION zstd)"
        ).fetchall()
    except duckdb.IOException as error:
        raise BadDataError(
            f"{path}: cannot be written ({error}); make room or name another folder"
        ) from None
    rows, first, last = _extent(connection, target, kind)
    if not rows:
        path.unlink()
        return None
    sync_file(path)
    return PartRecord(path.name, kind, rows, path.stat().st_size, _sha256(path), first, last)


def write_table(table: ElementTable, path: Path) -> None:
    """Write element sets as a Parquet file of their own, whole or not at all."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with connect() as connection:
            connection.register("staged", dict(set_columns(table)))
            write_part(connection, "SELECT * FROM staged", draft, "sets")
        draft.replace(path)
    except OSError as error:
        raise BadDataError(f"{path}: cannot be written ({error.strerror}); name another") from None
    finally:
        draft.unlink(missing_ok=True)


def write_csv_as_parquet(source: Path, path: Path, columns: Mapping[str, str]) -> None:
    """Write a CSV file with a header as Parquet; `columns` are its names and DuckDB's types."""
    import duckdb

    typed = "{" + ", ".join(f"'{name}': '{kind}'" for name, kind in columns.items()) + "}"
    rows = f"read_csv({_quoted(source)}, header = true, auto_detect = false, delim = ',', "
    rows += f"quote = '\"', escape = '\"', nullstr = '', columns = {typed})"
    query = f"COPY (SELECT * FROM {rows}) TO {_quoted(path)} (FORMAT parquet)"  # noqa: S608 - quoted
    try:
        with connect() as connection:
            connection.execute(query).fetchall()
    except duckdb.IOException as error:
        raise BadDataError(f"{path}: cannot be written ({error}); name another place") from None


def _extent(connection: DuckDBPyConnection, target: str, kind: str) -> tuple[int, int, int]:
    epochs = "min(epoch_tai_ns), max(epoch_tai_ns)" if kind == "sets" else "0, 0"
    query = f"SELECT count(*), {epochs} FROM read_parquet({target})"  # noqa: S608 - quoted
    ((rows, first, last),) = connection.execute(query).fetchall()
    return int(rows), int(first or 0), int(last or 0)


def check_parts(folder: Path, parts: Sequence[PartRecord]) -> None:
    """Raise BadDataError naming the file and the remedy where a part is not as it was written."""
    for part in parts:
        path = folder / part.file
        try:
            whole = path.stat().st_size == part.bytes and _sha256(path) == part.sha256
        except OSError as error:
            raise _damaged(path, error.strerror or str(error)) from None
        if not whole:
            raise _damaged(path, "its contents are not what was written")


def _damaged(path: Path, why: str) -> BadDataError:
    return BadDataError(
        f"{path}: damaged part of a catalog store ({why}); restore this file from a backup, or "
        "move the folder away and import the sources again"
    )


def file_list(folder: Path, parts: Sequence[PartRecord]) -> str:
    """The parts as DuckDB's list of file names, for `read_parquet`."""
    return "[" + ", ".join(_quoted(folder / part.file) for part in parts) + "]"


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"


def set_columns(table: ElementTable) -> Mapping[str, ndarray]:
    """Columns of element sets as DuckDB takes them: with object key and UTC for people."""
    columns: dict[str, ndarray] = {"object_key": object_keys(table)} | table.columns()
    columns["epoch_utc"] = _utc(table.epoch_tai_ns)
    return columns


def _utc(tai_ns: Int64[ndarray, " n"]) -> ndarray:
    """UTC to the microsecond, as a database shows it; a leap second is shown as midnight."""
    day, fraction = utc_julian_dates(tai_ns)
    days = (day - _JULIAN_1970).astype(np.int64)
    microseconds = np.rint(fraction * 86_400e6).astype(np.int64)
    return (days * 86_400_000_000 + microseconds).astype("datetime64[us]")


_JULIAN_1970: Final = 2440587.5


def fetch_sets(
    connection: DuckDBPyConnection, query: str, parameters: Mapping[str, str]
) -> ElementTable:
    """The element sets that a query gives: `SELECT` with all columns of `ElementTable`."""
    found = connection.execute(query, dict(parameters) or None).fetchnumpy()
    count = len(found["epoch_tai_ns"])
    names = ElementTable.of({}, 0).columns()
    return ElementTable.of({name: _plain(found[name], name) for name in names}, count)


def fetch_sizes(connection: DuckDBPyConnection, query: str) -> SizeTable:
    """The sizes that a query gives."""
    found = connection.execute(query).fetchnumpy()
    texts = ("object_id", "hbr_source", "mass_source")
    numbers = ("hbr_m", "hbr_sigma_m", "mass_kg", "mass_sigma_kg")
    columns = {name: np.asarray(found[name]).astype(TEXT) for name in texts}
    for name in numbers:
        values = np.ma.filled(found[name].astype(np.float64), np.nan)
        columns[name] = np.asarray(values)
    return SizeTable(**columns)


def _plain(column: Any, name: str) -> ndarray:
    if isinstance(column, np.ma.MaskedArray):
        column = column.filled(NO_TIME if name == "creation_tai_ns" else "")
    return _shared(column) if column.dtype == TEXT else np.asarray(column)


def _shared(texts: ndarray) -> ndarray:
    """The same texts, each kept in memory once however often it is there."""
    seen: dict[str, str] = {}
    return text_array([seen.setdefault(text, text) for text in texts.tolist()])


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK_BYTES):
            digest.update(block)
    return digest.hexdigest()
