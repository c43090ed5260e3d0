"""Space weather files in the CSSI text form that CelesTrak publishes, to `SpaceWeather`.

The provider asks that his address be named so that others find the data and what it means:
CelesTrak, https://celestrak.org/SpaceData/
"""

from __future__ import annotations

import hashlib
import math
from datetime import date

import numpy as np

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import parse_utc
from greenzone.core.space_weather import SpaceWeather
from greenzone.messages.input_file import read_built_in, read_file

__all__ = ["load_space_weather", "parse_space_weather", "shipped_space_weather"]

_LARGEST_BYTES = 20_000_000
_ORDINAL_OF_MJD_0 = date(1858, 11, 17).toordinal()
_AP_3H = tuple((46 + 4 * i, 50 + 4 * i) for i in range(8))
_AP_DAILY, _F107_OBS, _F107_AVG81_OBS = (78, 82), (112, 118), (118, 124)
"""Column spans of FORMAT(I4,I3,I3,I5,I3,8I3,I4,8I4,I4,F4.1,I2,I4,F6.1,I2,5F6.1)."""


def shipped_space_weather() -> SpaceWeather:
    """The table that ships with greenzone: September 2021 to December 2023, observed."""
    file = read_built_in("space-weather", "celestrak-2021-09-2023-12.txt")
    return parse_space_weather(file.text, file.name, file.sha256)


def load_space_weather(path: str) -> SpaceWeather:
    """The table of a user's file."""
    file = read_file(path, _LARGEST_BYTES)
    return parse_space_weather(file.text, file.name, file.sha256)


def parse_space_weather(text: str, source_name: str, sha256: str = "") -> SpaceWeather:
    """The observed and daily predicted days of a CSSI text (Ap and *observed* F10.7).

    Monthly predictions are left out: they have no Ap. `last_observed` is the end of the last
    observed day. Raises BadMessageError with line and remedy.
    """
    if not text.lstrip().startswith("DATATYPE CssiSpaceWeather"):
        raise BadMessageError(
            f"{source_name}: does not start with DATATYPE CssiSpaceWeather; "
            "give CelesTrak's SW file in its text form"
        )
    rows, observed = _rows(text, source_name)
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
    try:
        day = date(int(line[0:4]), int(line[4:7]), int(line[7:10]))
        spans = (*_AP_3H, _AP_DAILY, _F107_OBS, _F107_AVG81_OBS)
        values = [float(line[first:last]) for first, last in spans]
    except ValueError as error:
        raise BadMessageError(
            f"{where}: not a day of space weather ({error}); fetch the file again"
        ) from None
    if not all(math.isfinite(v) and 0.0 <= v < 1e4 for v in values) or values[-2] < 1.0:
        raise BadMessageError(f"{where}: a value is out of range; fetch the file again")
    return [float(day.toordinal() - _ORDINAL_OF_MJD_0), *values]
