"""Earth orientation in files of one row a day: CelesTrak's (text, CSV) and IERS C04 (14, 20).

Formats: celestrak.org/SpaceData/EOP-format.php; hpiers.obspm.fr/eoppc/eop/eopc04/eopc04.txt.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

import numpy as np

from greenzone.core.errors import BadMessageError
from greenzone.core.leap_seconds import tai_minus_utc_ns
from greenzone.messages.earth_tables.orientation_days import OrientationDays, mjd_of

__all__ = ["parse_c04", "parse_celestrak_csv", "parse_celestrak_text"]

_MJD_1958 = 36204
_CSV_COLUMNS = ("DATE", "MJD", "X", "Y", "UT1-UTC", "DX", "DY", "DAT", "DATA_TYPE")
_TEXT_WORDS = 13
_C04_20_WORDS, _C04_14_WORDS = 21, 16
_Row = tuple[int, float, float, float, float, float]
"""MJD, x, y, UT1-UTC, dX, dY."""


def parse_celestrak_csv(text: str, source_name: str) -> OrientationDays:
    """The days of EOP-All.csv or EOP-Last5Years.csv; `O` is measured, `P` predicted."""
    table = csv.DictReader(io.StringIO(text, newline=""))
    missing = [name for name in _CSV_COLUMNS if name not in (table.fieldnames or ())]
    if missing:
        raise BadMessageError(f"{source_name}: no column {missing[0]}; fetch the file again")
    rows: list[_Row] = []
    measured, predicted = 0, False
    for number, row in enumerate(table, start=2):
        where = f"{source_name} line {number}"
        words = [row[name] or "" for name in _CSV_COLUMNS]
        rows.append(_row(words[0].split("-"), [*words[1:5], *words[5:8]], where))
        if words[8] not in ("O", "P") or (predicted and words[8] == "O"):
            raise BadMessageError(f"{where}: DATA_TYPE is {words[8]!r}; fetch the file again")
        predicted = words[8] == "P"
        measured += not predicted
    return _days(rows, measured, source_name)


def parse_celestrak_text(text: str, source_name: str) -> OrientationDays:
    """The days of EOP-All.txt or EOP-Last5Years.txt: the blocks OBSERVED and PREDICTED."""
    rows: list[_Row] = []
    measured = 0
    for block, number, line in _block_lines(text, source_name):
        where = f"{source_name} line {number}"
        words = line.split()
        if len(words) != _TEXT_WORDS:
            raise BadMessageError(
                f"{where}: {len(words)} words instead of {_TEXT_WORDS}; fetch the file again"
            )
        values = [words[3], *words[4:7], *words[10:13]]
        rows.append(_row(words[:3], values, where))
        measured += block == "OBSERVED"
    return _days(rows, measured, source_name)


def _block_lines(text: str, source_name: str) -> Iterator[tuple[str, int, str]]:
    """Lines within OBSERVED and PREDICTED, each block with its end and its number of points."""
    block, promised, found = "", None, 0
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.split()
        if words[:1] == ["BEGIN"] and words[1:] in (["OBSERVED"], ["PREDICTED"]):
            block, found = words[1], 0
        elif words[:1] == ["END"] and block:
            if promised not in (None, str(found)):
                raise BadMessageError(
                    f"{source_name}: {found} of {promised} points {block}; fetch the file again"
                )
            block, promised = "", None
        elif len(words) == 2 and words[0] in ("NUM_OBSERVED_POINTS", "NUM_PREDICTED_POINTS"):
            promised = words[1]
        elif block and words and not line.startswith("#"):
            found += 1
            yield block, number, line
    if block:
        raise BadMessageError(f"{source_name}: no END {block}: cut off; fetch the file again")


def parse_c04(text: str, source_name: str) -> OrientationDays:
    """The days of an IERS C04 series, all measured: 20 (21 words a row) or 14 (16 words).

    The series of IAU 1980 (dPsi, dEps in place of dX, dY) is refused.
    """
    header = "\n".join(line for line in text.splitlines()[:40] if not line[:4].isdigit())
    if "dPsi" in header or "dX" not in header:
        raise BadMessageError(
            f"{source_name}: not the C04 series with dX and dY; give the one for IAU 2000A"
        )
    rows: list[_Row] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line[:4].isdigit():
            rows.append(_c04_row(line.split(), f"{source_name} line {number}"))
    return _days(rows, len(rows), source_name)


def _c04_row(words: list[str], where: str) -> _Row:
    if len(words) == _C04_20_WORDS:
        values = words[4:10]
    elif len(words) == _C04_14_WORDS:
        values = [*words[3:7], *words[8:10]]
    else:
        raise BadMessageError(
            f"{where}: {len(words)} words instead of {_C04_20_WORDS} (C04 20) or "
            f"{_C04_14_WORDS} (C04 14); fetch the file again"
        )
    if len(words) == _C04_20_WORDS and words[3] != "0":
        raise BadMessageError(f"{where}: not sampled at 0h UTC; give the series of 0h")
    return _row(words[:3], values, where)


def _row(date_words: Sequence[str], values: Sequence[str], where: str) -> _Row:
    """A day from year, month, day and MJD, x, y, UT1-UTC, dX, dY (and DAT)."""
    try:
        year, month, day = (int(word) for word in date_words)
        mjd = mjd_of(year, month, day)
        given_mjd, *numbers = (float(value) for value in values)
    except (ValueError, OverflowError):
        raise BadMessageError(
            f"{where}: not a day of Earth orientation; fetch the file again"
        ) from None
    if given_mjd != mjd:
        raise BadMessageError(f"{where}: MJD {given_mjd:g} is not that day; fetch the file again")
    if len(numbers) == 6:
        _require_known_leap_seconds(mjd, numbers.pop(), where)
    x, y, ut1, dx, dy = numbers
    return mjd, x, y, ut1, dx, dy


def _require_known_leap_seconds(mjd: int, tai_minus_utc_s: float, where: str) -> None:
    """DAT of the file against ours, from 1972 on (before, files give it in whole seconds)."""
    ours_s = tai_minus_utc_ns(mjd - _MJD_1958) / 1e9
    if mjd >= mjd_of(1972, 1, 1) and tai_minus_utc_s != ours_s:
        raise BadMessageError(
            f"{where}: TAI-UTC is {tai_minus_utc_s:g} s, known here is {ours_s:g} s; upgrade "
            "pyerfa, which holds the leap seconds, or fetch the file again"
        )


def _days(rows: list[_Row], measured: int, source_name: str) -> OrientationDays:
    if not rows:
        raise BadMessageError(f"{source_name}: holds no day; fetch the file again")
    mjd, x, y, ut1, dx, dy = (np.array(column) for column in zip(*rows, strict=True))
    return OrientationDays(mjd.astype(np.int64), ut1, x, y, dx, dy, measured)
