"""A table of conjunctions written row by row: CSV, or Parquet made of it."""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from greenzone.core.errors import BadDataError
from greenzone.workflows.assess_document import COLUMNS, table_row

__all__ = ["ConjunctionTable"]


class ConjunctionTable:
    """A file that grows by one row a conjunction and is in its place when all is done.

    Nothing of it is seen before, nor where anything fails. One row is in memory at a time.
    """

    def __init__(self, path: Path, form: str) -> None:
        self._path, self._form = path, form
        self._draft = path.with_name(f".{path.name[:40]}.{os.getpid()}.csv")
        self._stream: IO[str] | None = None

    def __enter__(self) -> ConjunctionTable:
        try:
            self._stream = self._draft.open("x", encoding="utf-8", newline="")
        except OSError as error:
            raise self._unwritten(error) from None
        self._writer = csv.DictWriter(self._stream, list(COLUMNS), lineterminator="\n")
        self._writer.writeheader()
        return self

    def add(self, document: Mapping[str, Any]) -> None:
        """One more conjunction, as `assessment_document` tells it."""
        row = {name: _text(value) for name, value in table_row(document).items()}
        self._writer.writerow(row)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            self._stream.close()
        try:
            if kind is None:
                self._put_in_place()
        except OSError as failure:
            raise self._unwritten(failure) from None
        finally:
            self._draft.unlink(missing_ok=True)

    def _put_in_place(self) -> None:
        if self._form == "csv":
            self._draft.replace(self._path)
            return
        from greenzone.catalog.parquet_parts import write_csv_as_parquet

        made = self._draft.with_suffix(".parquet")
        try:
            write_csv_as_parquet(self._draft, made, COLUMNS)
            made.replace(self._path)
        finally:
            made.unlink(missing_ok=True)

    def _unwritten(self, error: OSError) -> BadDataError:
        return BadDataError(
            f"{self._path}: cannot be written ({error.strerror}); name another place"
        )


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, float) else " ".join(str(value).split())
