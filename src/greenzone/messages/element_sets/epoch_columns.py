"""Many UTC times at once: days and nanoseconds of the day to nanoseconds TAI."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

import numpy as np
from jaxtyping import Bool, Int64, UInt8
from numpy import ndarray

from greenzone.core.leap_seconds import tai_minus_utc_ns

__all__ = ["days_of_dates", "days_of_years", "iso_tai_ns", "tai_ns_of_days"]

_ORDINAL_1958: Final = date(1958, 1, 1).toordinal()
_DAY_NS: Final = 86_400_000_000_000
_FIRST_YEAR: Final = 1972
_LAST_YEAR: Final = 2199
_ISO_LENGTH: Final = 26
"""Columns of `2026-04-26T13:21:29.376480`; a time with fewer is filled up with zeros."""
_ISO_SHAPE: Final = b"9999-99-99T99:99:99.999999"


def days_of_years(years: Int64[ndarray, " n"]) -> Int64[ndarray, " n"]:
    """Days since 1958-01-01 of the first of January of years from 1958 to 2200."""
    table = np.array([date(y, 1, 1).toordinal() - _ORDINAL_1958 for y in range(1958, 2202)])
    found: Int64[ndarray, " n"] = table[np.clip(years - 1958, 0, len(table) - 1)]
    return found


def days_of_dates(
    years: Int64[ndarray, " n"], months: Int64[ndarray, " n"], days: Int64[ndarray, " n"]
) -> tuple[Int64[ndarray, " n"], Bool[ndarray, " n"]]:
    """Days since 1958-01-01 of calendar dates, and whether there is such a date."""
    leap = (years % 4 == 0) & ((years % 100 != 0) | (years % 400 == 0))
    month = np.clip(months, 1, 12)
    february = (month == 2) & leap
    exists = (months == month) & (days >= 1) & (days <= _MONTH_DAYS[month] + february)
    before = _DAYS_BEFORE[month] + (leap & (month > 2))
    return days_of_years(years) + before + days - 1, exists


def tai_ns_of_days(
    days: Int64[ndarray, " n"], ns_of_day: Int64[ndarray, " n"]
) -> Int64[ndarray, " n"]:
    """Nanoseconds TAI since 1958 of UTC days since 1958-01-01 and nanoseconds into them.

    For days from 1972 on, when UTC runs at the rate of TAI.
    """
    every, index = np.unique(days, return_inverse=True)
    offsets = np.array([tai_minus_utc_ns(day) for day in every.tolist()], dtype=np.int64)
    return days * _DAY_NS + ns_of_day + offsets[index] if len(days) else days


def iso_tai_ns(
    texts: Sequence[str],
) -> tuple[Int64[ndarray, " n"], Bool[ndarray, " n"]]:
    """Instants of texts like `2026-04-26T13:21:29.376480`, and which texts are of that shape.

    Decimals may be fewer or absent and a blank may stand for the T. Anything else (a second 60,
    a Z, an ordinal date, a year before 1972) is left to `parse_utc`, one by one.
    """
    digits, clean = _iso_columns(list(texts))
    number = (digits[:, _NUMBERS] * _WEIGHTS).astype(np.int64)
    year, month, day, hour, minute, second, micro = (
        number[:, first:last].sum(axis=1) for first, last in _FIELDS
    )
    days, exists = days_of_dates(year, month, day)
    clean &= exists & (year >= _FIRST_YEAR) & (year <= _LAST_YEAR)
    clean &= (hour < 24) & (minute < 60) & (second < 60)
    ns = ((hour * 60 + minute) * 60 + second) * 1_000_000_000 + micro * 1000
    return tai_ns_of_days(days, ns), clean


def _iso_columns(texts: list[str]) -> tuple[UInt8[ndarray, "n 26"], Bool[ndarray, " n"]]:
    """The characters less `0`, and which rows have digits and marks where they belong."""
    joined = "".join(t.ljust(_ISO_LENGTH)[:_ISO_LENGTH] for t in texts)
    raw = np.frombuffer(joined.encode("ascii", "replace"), np.uint8).reshape(-1, _ISO_LENGTH)
    lengths = np.array([len(t) for t in texts], dtype=np.int64)
    shape = np.frombuffer(_ISO_SHAPE, np.uint8)
    zeros = np.where(shape == ord("9"), np.uint8(ord("0")), shape)
    filled = np.where(np.arange(_ISO_LENGTH) < lengths[:, None], raw, zeros)
    filled[:, 10] = np.where(filled[:, 10] == ord(" "), np.uint8(ord("T")), filled[:, 10])
    digits = filled - np.uint8(48)
    is_number = shape == ord("9")
    clean = (digits[:, is_number] < 10).all(axis=1)
    clean &= (filled[:, ~is_number] == shape[~is_number]).all(axis=1)
    whole = (lengths == 19) | ((lengths > 20) & (lengths <= _ISO_LENGTH))
    return digits, clean & whole


_MONTH_DAYS: Final = np.array((0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31))
_DAYS_BEFORE: Final = np.concatenate(([0], np.cumsum(_MONTH_DAYS)[:-1]))
_NUMBERS: Final = np.flatnonzero(np.frombuffer(_ISO_SHAPE, np.uint8) == ord("9"))
_FIELDS: Final = ((0, 4), (4, 6), (6, 8), (8, 10), (10, 12), (12, 14), (14, 20))
_WEIGHTS: Final = np.array(
    [10**k for first, last in _FIELDS for k in range(last - first - 1, -1, -1)], dtype=np.int64
)
