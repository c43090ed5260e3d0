"""Records of a JSON list or a CSV table one after another, in memory that does not grow."""

from __future__ import annotations

import codecs
import csv
import json
import re
from collections.abc import Iterator
from typing import Any, Final

from greenzone.core.errors import BadMessageError
from greenzone.messages.element_sets.byte_stream import BLOCK_BYTES, ByteStream

__all__ = ["csv_records", "json_records"]

_GAP: Final = re.compile(r"[\s,]*")
_LONGEST_LINE: Final = 65_536


def json_records(stream: ByteStream) -> Iterator[dict[str, Any]]:
    """The objects of a JSON list, or the one object, of a stream.

    Raises BadMessageError where the text is not JSON, ends too early, holds something else than
    objects, or one that is larger than a block.
    """
    text = _Text(stream)
    if not text.skip_gap():
        raise BadMessageError(f"{stream.name}: is empty; give a JSON list of records")
    single = text.at("{")
    if not single and not text.take("["):
        raise BadMessageError(f"{stream.name}: is not JSON; give a list of records")
    while True:
        if not text.skip_gap():
            if single:
                return
            raise BadMessageError(f"{stream.name}: the JSON list ends too early; get it again")
        if text.take("]") and not single:
            break
        yield text.record()
    if text.skip_gap():
        raise BadMessageError(f"{stream.name}: something follows the JSON list; give the list only")


class _Text:
    """The text of a stream with a place in it; what lies before the place is forgotten."""

    def __init__(self, stream: ByteStream) -> None:
        self.stream = stream
        self.decoder = codecs.getincrementaldecoder("utf-8")()
        self.text, self.place, self.line = "", 0, 1
        self.json = json.JSONDecoder()

    def at(self, mark: str) -> bool:
        return self.text.startswith(mark, self.place)

    def take(self, mark: str) -> bool:
        found = self.at(mark)
        self.place += len(mark) * found
        return found

    def more(self) -> bool:
        """Read one block; whether there was anything."""
        block = self.stream.read()
        self.line += self.text.count("\n", 0, self.place)
        try:
            self.text = self.text[self.place :] + self.decoder.decode(block, final=not block)
        except UnicodeDecodeError:
            raise BadMessageError(f"{self.stream.name}: is not UTF-8 text; save it so") from None
        self.place = 0
        return bool(block)

    def skip_gap(self) -> bool:
        """Go to the next character that is not blank or a comma; whether there is one."""
        while True:
            gap = _GAP.match(self.text, self.place)
            self.place = gap.end() if gap else self.place
            if self.place < len(self.text) or not self.more():
                return self.place < len(self.text)

    def record(self) -> dict[str, Any]:
        """The object that starts here."""
        while True:
            try:
                value, end = self.json.raw_decode(self.text, self.place)
            except ValueError as error:
                if len(self.text) - self.place <= BLOCK_BYTES and self.more():
                    continue
                raise BadMessageError(f"{self._where()}: not JSON ({error}); correct it") from None
            except RecursionError:
                raise BadMessageError(f"{self._where()}: nested too deeply; correct it") from None
            self.place = end
            if isinstance(value, dict):
                return value
            raise BadMessageError(f"{self._where()}: {str(value)[:40]!r} is no record; remove it")

    def _where(self) -> str:
        line = self.line + self.text.count("\n", 0, self.place)
        return f"{self.stream.name} line {line}"


def csv_records(stream: ByteStream) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """Line and record of each row of a CSV table with a header; a text where the row is wrong.

    Keywords of the header lose their blanks; empty fields are left out. Raises BadMessageError
    for lines that are too long or not UTF-8, and quotes that do not end.
    """
    rows = csv.reader(_lines(stream), strict=True)
    try:
        header = [keyword.strip() for keyword in next(rows, [])]
        for row in rows:
            if len(row) == len(header):
                named = zip(header, row, strict=True)
                yield rows.line_num, {keyword: value for keyword, value in named if value}
            elif row:
                problem = f"has {len(row)} fields, the header {len(header)}; correct the row"
                yield rows.line_num, problem
    except csv.Error as error:
        where = f"{stream.name} line {rows.line_num}"
        raise BadMessageError(f"{where}: not CSV ({error}); correct it") from None


def _lines(stream: ByteStream) -> Iterator[str]:
    """Lines of text with their ends; none is longer than the cap."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    rest, number = "", 0
    while True:
        block = stream.read()
        try:
            rest += decoder.decode(block, final=not block)
        except UnicodeDecodeError:
            raise BadMessageError(f"{stream.name}: is not UTF-8 text; save it so") from None
        lines = rest.splitlines(keepends=True)
        rest = lines.pop() if block and lines else ""
        for line in lines:
            number += 1
            if len(line) > _LONGEST_LINE:
                raise BadMessageError(f"{stream.name} line {number}: is too long; correct it")
            yield line
        if not block:
            return
        if len(rest) > _LONGEST_LINE:
            raise BadMessageError(f"{stream.name} line {number + 1}: is too long; correct it")
