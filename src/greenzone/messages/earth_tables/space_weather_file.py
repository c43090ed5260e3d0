"""Space weather files that CelesTrak publishes, as CSSI text or CSV, to `SpaceWeather`.

Format: celestrak.org/SpaceData/SpaceWx-format.php.

The provider asks that his address be named so that others find the data and what it means:
CelesTrak, https://celestrak.org/SpaceData/
"""

from __future__ import annotations

import csv
import hashlib
import io
import math
import os
from collections.abc import Sequence
from datetime import date

import numpy as np

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import parse_utc
from greenzone.core.space_weather import SpaceWeather
from greenzone.messages.own_files.input_file import read_built_in, read_file

__all__ = ["load_space_weather", "parse_space_weather", "shipped_space_weather"]

_LARGEST_BYTES = 20_000_000
_ORDINAL_OF_MJD_0 = date(1858, 11, 17).toordinal()
_AP_3H = tuple((46 + 4 * i, 50 + 4 * i) for i in range(8))
_AP_DAILY, _F107_OBS, _F107_AVG81_OBS = (78, 82), (112, 118), (118, 124)
"""Column spans of FORMAT(I4,I3,I3,I5,I3,8I3,I4,8I4,I4,F4.1,I2,I4,F6.1,I2,5F6.1)."""
_CSV_VALUES = (*(f"AP{i}" for i in range(1, 9)), "AP_AVG", "F10.7_OBS", "F10.7_OBS_CENTER81")
_CSV_TYPE = "F10.7_DATA_TYPE"
"""OBS observed, INT interpolated between observations, PRD predicted daily, PRM monthly."""


def shipped_space_weather() -> SpaceWeather:
    """The table that ships with greenzone: September 2021 to December 2023, observed."""
    file = read_built_in("space-weather", "celestrak-2021-09-2023-12.txt")
    return parse_space_weather(file.text, file.name, file.sha256)


def load_space_weather(path: str | os.PathLike[str]) -> SpaceWeather:
    """The table of a user's file."""
    file = read_file(path, _LARGEST_BYTES)
    return parse_space_weather(file.text, file.name, file.sha256)


def parse_space_weather(text: str, source_name: str, sha256: str = "") -> SpaceWeather:
    """The observed and daily predicted days of a CSSI text or a CSV (Ap and *observed* F10.7).

    Monthly predictions are left out: they have no Ap. `last_observed` is the end of the last
    observed day. Raises BadMessageError with line and remedy.
    """
    if text.startswith("DATE,"):
        rows, observed = _csv_rows(text, source_name)
    elif text.lstrip().startswith("DATATYPE CssiSpaceWeather"):
        rows, observed = _rows(text, source_name)
    else:
        raise BadMessageError(
            f"{source_name}: starts neither with DATATYPE CssiSpaceWeather nor with DATE,; "
            "give CelesTrak's SW file as text or CSV"
        )
    if not observed:
        raise BadMessageError(f"{source_name}: holds no observed day; fetch the file again")
    table = np.array(rows)
    last = date.fromordinal(int(table[observed - 1, 0]) + _ORDINAL_OF_MJD_0)
    return SpaceWeather(
        mjd=table[:, 0].astype(np.int64),
        f107_obs=table[:, 10],
        f107_avg81_obs=table[:, 11],
        ap_daily=table[:, 9],
        ap_3h=np.ascontiguousarray(table[:, 1:9]),
        source=source_name,
        sha256=sha256 or hashlib.sha256(text.encode()).hexdigest(),
        last_observed=parse_utc(f"{last.isoformat()}T00:00:00Z").plus(86_400.0),
    )


def _rows(text: str, source: str) -> tuple[list[list[float]], int]:
    """A row (MJD, 8 ap, daily Ap, F10.7, its mean) for each day, and how many were observed."""
    rows: list[list[float]] = []
    observed, predicted = 0, False
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("BEGIN MONTHLY_PREDICTED"):
            break
        predicted = predicted or line.startswith("BEGIN DAILY_PREDICTED")
        if line[:4].isdigit() and line[:4].isascii():
            rows.append(_row(line, f"{source} line {number}"))
            observed += not predicted
    return rows, observed


def _row(line: str, where: str) -> list[float]:
    spans = (*_AP_3H, _AP_DAILY, _F107_OBS, _F107_AVG81_OBS)
    words = [line[first:last] for first, last in spans]
    return _day_row((line[0:4], line[4:7], line[7:10]), words, where)


def _csv_rows(text: str, source: str) -> tuple[list[list[float]], int]:
    """As `_rows`; monthly predictions (PRM) end the days."""
    table = csv.DictReader(io.StringIO(text, newline=""))
    missing = [name for name in (*_CSV_VALUES, _CSV_TYPE) if name not in (table.fieldnames or ())]
    if missing:
        raise BadMessageError(f"{source}: no column {missing[0]}; fetch the file again")
    rows: list[list[float]] = []
    observed = 0
    for number, fields in enumerate(table, start=2):
        where, kind = f"{source} line {number}", fields[_CSV_TYPE]
        if kind == "PRM":
            break
        if kind not in ("OBS", "INT", "PRD") or (kind != "PRD" and observed < len(rows)):
            raise BadMessageError(f"{where}: {_CSV_TYPE} is {kind!r}; fetch the file again")
        words = [fields[name] or "" for name in _CSV_VALUES]
        rows.append(_day_row((fields["DATE"] or "").split("-"), words, where))
        observed += kind != "PRD"
    return rows, observed


def _day_row(date_words: Sequence[str], words: Sequence[str], where: str) -> list[float]:
    try:
        year, month, dom = (int(word) for word in date_words)
        day = date(year, month, dom)
        values = [float(word) for word in words]
    except (ValueError, OverflowError) as error:
        raise BadMessageError(
            f"{where}: not a day of space weather ({error}); fetch the file again"
        ) from None
    if not all(math.isfinite(v) and 0.0 <= v < 1e4 for v in values) or values[-2] < 1.0:
        raise BadMessageError(f"{where}: a value is out of range; fetch the file again")
    return [float(day.toordinal() - _ORDINAL_OF_MJD_0), *values]
