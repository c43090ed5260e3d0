"""A list in JSON that grows entry by entry: on standard output, or whole into a file."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from greenzone.core.errors import BadDataError

__all__ = ["JsonList"]


class JsonList:
    """A JSON list of which one entry is in memory at a time.

    A file is in its place when all is done and not before; standard output gets each entry at
    once. The text is that of `json_output.write_json`.
    """

    def __init__(self, place: str | None) -> None:
        self._path = None if place in (None, "-") else Path(str(place))
        self._stream: IO[str] | None = sys.stdout if place == "-" else None
        self._count = 0

    def __enter__(self) -> JsonList:
        if self._path is not None:
            self._draft = self._path.with_name(f".{self._path.name[:40]}.{os.getpid()}")
            try:
                self._stream = self._draft.open("x", encoding="utf-8", newline="")
            except OSError as error:
                raise self._unwritten(error) from None
        return self

    def add(self, entry: Any) -> None:
        """One more entry."""
        if self._stream is None:
            return
        text = json.dumps([entry], indent=1, allow_nan=False, ensure_ascii=False)
        self._stream.write(("," if self._count else "[") + text[1:-2])
        self._count += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stream is None:
            return
        if kind is None:
            self._stream.write("\n]\n" if self._count else "[]\n")
        if self._path is None:
            return
        try:
            self._stream.close()
            if kind is None:
                self._draft.replace(self._path)
        except OSError as failure:
            raise self._unwritten(failure) from None
        finally:
            self._draft.unlink(missing_ok=True)

    def _unwritten(self, error: OSError) -> BadDataError:
        return BadDataError(
            f"{self._path}: cannot be written ({error.strerror}); name another place"
        )
