"""IERS Bulletin A in fixed columns: `finals2000A.all`, `.data`, `.daily`.

Columns, counted from 1, as its ReadMe gives them (maia.usno.navy.mil/ser7/readme.finals2000A).
"""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64, Int64, Shaped
from numpy import ndarray

from greenzone.core.errors import BadMessageError
from greenzone.messages.earth_tables.orientation_days import OrientationDays

__all__ = ["looks_like_finals2000a", "parse_finals2000a"]

_WIDTH = 187
_MJD, _UT1_FLAG, _UT1 = (8, 15), (58, 58), (59, 68)
_POLE_X, _POLE_Y, _DX, _DY = (19, 27), (38, 46), (98, 106), (117, 125)


def looks_like_finals2000a(text: str) -> bool:
    """Whether the first line has the columns of finals2000A."""
    line = text.partition("\n")[0]
    flagged = line[16:17] in ("I", "P") and line[57:58] in ("I", "P")
    return flagged and line[7:12].isdigit() and line[12:15] == ".00"


def parse_finals2000a(text: str, source_name: str) -> OrientationDays:
    """The days of a finals2000A file that have UT1; blank pole offsets are zero.

    Offsets are not predicted to the end of the file. Raises BadMessageError with the line.
    """
    lines = [line[:_WIDTH].ljust(_WIDTH) for line in text.splitlines()]
    try:
        rows = np.array([line.encode("ascii") for line in lines], dtype=f"S{_WIDTH}")
    except UnicodeEncodeError:
        raise BadMessageError(f"{source_name}: not plain ASCII; fetch the file again") from None
    characters = rows.view("S1").reshape(len(lines), _WIDTH)
    known = np.flatnonzero(_column(characters, _UT1) != b"")
    kept = characters[known]
    read = _Reader(kept, known + 1, source_name)
    predicted = np.flatnonzero(_column(kept, _UT1_FLAG) == b"P")
    return OrientationDays(
        mjd=read.days(_MJD),
        ut1_minus_utc_s=read.numbers(_UT1),
        pole_x_arcsec=read.numbers(_POLE_X),
        pole_y_arcsec=read.numbers(_POLE_Y),
        dx_arcsec=read.numbers(_DX, blank=b"0") / 1000.0,
        dy_arcsec=read.numbers(_DY, blank=b"0") / 1000.0,
        measured=int(predicted[0]) if len(predicted) else len(kept),
    )


class _Reader:
    """The rows of a file with the numbers of their lines."""

    def __init__(
        self,
        rows: Shaped[ndarray, "d w"],
        lines: Shaped[ndarray, " d"],
        source_name: str,
    ) -> None:
        self._rows = rows
        self._lines = lines
        self._source_name = source_name

    def numbers(self, columns: tuple[int, int], blank: bytes = b"") -> Float64[ndarray, " d"]:
        """A column of numbers; BadMessageError naming the line of another text."""
        text = _column(self._rows, columns)
        text = np.where(text == b"", blank, text)
        try:
            return text.astype(np.float64)
        except ValueError:
            for line, word in zip(self._lines, text, strict=True):
                self._require_number(word, int(line), columns)
            raise

    def days(self, columns: tuple[int, int]) -> Int64[ndarray, " d"]:
        """A column of whole days; BadMessageError naming the line of another value."""
        numbers = self.numbers(columns)
        wrong = np.flatnonzero(~(np.abs(numbers) < 1e6) | (numbers != np.rint(numbers)))
        if len(wrong):
            line, value = self._lines[wrong[0]], numbers[wrong[0]]
            raise BadMessageError(
                f"{self._source_name} line {line}: MJD is {value:g}, not at 0h UTC; "
                "fetch the file again"
            )
        return numbers.astype(np.int64)

    def _require_number(self, word: bytes, line: int, columns: tuple[int, int]) -> None:
        try:
            float(word)
        except ValueError:
            raise BadMessageError(
                f"{self._source_name} line {line}: columns {columns[0]}-{columns[1]} hold "
                f"{word.decode()!r}, not a number; fetch the file again"
            ) from None


def _column(rows: Shaped[ndarray, "d w"], columns: tuple[int, int]) -> Shaped[ndarray, " d"]:
    first, last = columns
    text = np.ascontiguousarray(rows[:, first - 1 : last]).view(f"S{last - first + 1}")
    return np.asarray(np.char.strip(text.reshape(len(rows))))
