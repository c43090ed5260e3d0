"""Where the element sets of a 2LE or 3LE text are: spans of its bytes, found all at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Int64, UInt8
from numpy import ndarray

__all__ = ["TleSpans", "find_tle_spans"]

_NAME, _FIRST, _SECOND = 0, 1, 2


@dataclass(frozen=True, slots=True, eq=False)
class TleSpans:
    """The lines that say something, without line ends and trailing blanks, and how they pair up."""

    data: UInt8[ndarray, " bytes"]
    start: Int64[ndarray, " l"]
    """First byte of each line."""
    end: Int64[ndarray, " l"]
    number: Int64[ndarray, " l"]
    """Line of the text, from 1."""
    first: Int64[ndarray, " n"]
    """Index of line 1 of each element set; line 2 is the next."""
    named: Bool[ndarray, " n"]
    """Whether the line before is a name."""
    orphans: Int64[ndarray, " o"]
    """Indices of lines 1 without a line 2, and the other way round."""

    def text(self, line: int) -> str:
        """A line as text; bytes that are not UTF-8 become a mark of replacement."""
        raw: bytes = self.data[self.start[line] : self.end[line]].tobytes()
        return raw.decode("utf-8", "replace")


def find_tle_spans(data: bytes, first_number: int = 1) -> TleSpans:
    """The lines of a text and the element sets they form.

    Blank lines and lines starting with `#` say nothing, as in `tle`; lines end in LF, CRLF or CR.
    """
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    raw = np.frombuffer(data, np.uint8)
    ends = np.append(np.flatnonzero(raw == ord("\n")), len(raw))
    starts = np.concatenate(([0], ends[:-1] + 1))
    ends = _without_trailing_blanks(raw, starts, ends)
    padded = np.append(raw, np.zeros(2, np.uint8))
    says = np.flatnonzero((ends > starts) & (padded[starts] != ord("#")))
    start, end = starts[says], ends[says]
    kind = np.where(padded[start + 1] == ord(" "), padded[start].astype(np.int64) - 48, _NAME)
    kind = np.where((kind == _FIRST) | (kind == _SECOND), kind, _NAME)
    after, before = np.append(kind[1:], _NAME), np.concatenate(([_FIRST], kind[:-1]))
    paired = (kind == _FIRST) & (after == _SECOND)
    second = np.concatenate(([False], paired))[: len(paired)]
    first = np.flatnonzero(paired)
    orphans = np.flatnonzero((kind != _NAME) & ~paired & ~second)
    named = before[first] == _NAME
    return TleSpans(raw, start, end, says + first_number, first, named, orphans)


def _without_trailing_blanks(
    raw: UInt8[ndarray, " bytes"], starts: Int64[ndarray, " l"], ends: Int64[ndarray, " l"]
) -> Int64[ndarray, " l"]:
    """Ends moved back over blanks and tabs: one step at a time, each over all lines at once."""
    ends = ends.copy()
    some = np.arange(len(ends))
    while len(some):
        some = some[ends[some] > starts[some]]
        last = raw[ends[some] - 1]
        some = some[(last == ord(" ")) | (last == ord("\t"))]
        ends[some] -= 1
    return ends
