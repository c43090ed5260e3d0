"""Columns as a Parquet file, with what a run was in the file's own metadata."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy import ndarray

from greenzone.catalog.parquet_parts import connect
from greenzone.core.errors import BadDataError

__all__ = ["write_columns_parquet"]


def write_columns_parquet(
    columns: Mapping[str, ndarray], path: Path, metadata: Mapping[str, str]
) -> None:
    """Write columns of one length, NaN as NULL; `metadata` goes into the key-value metadata.

    Raises BadDataError where it cannot be written.
    """
    import duckdb

    names = ", ".join(_selected(name, column) for name, column in columns.items())
    pairs = ", ".join(f"{_text(key)}: {_text(value)}" for key, value in metadata.items())
    options = f"FORMAT parquet, COMPRESSION zstd, KV_METADATA {{{pairs}}}"
    query = f"COPY (SELECT {names} FROM staged) TO {_text(str(path))} ({options})"  # noqa: S608
    try:
        with connect() as connection:
            connection.register("staged", dict(columns))
            connection.execute(query).fetchall()
    except duckdb.IOException as error:
        raise BadDataError(f"{path}: cannot be written ({error}); name another place") from None


def _selected(name: str, column: ndarray) -> str:
    if column.dtype == np.float64:
        return f'CASE WHEN isnan("{name}") THEN NULL ELSE "{name}" END AS "{name}"'
    return f'CAST("{name}" AS VARCHAR) AS "{name}"'


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
