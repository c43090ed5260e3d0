"""Times as messages write them (CCSDS 301.0, ASCII codes A and B): which can be, in order."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from greenzone.core.leap_seconds import day_length_ns

__all__ = ["EpochKey", "ImpossibleTimeError", "epoch_key"]

EpochKey = tuple[int, int, str]
"""Day, second of the day and its decimals: orders the times of one time system."""

_TIME = re.compile(
    r"(\d{4}-(?:\d{2}-\d{2}|\d{3}))T(\d{2}):(\d{2}):(\d{2})(?:\.(\d*))?(Z?)", re.ASCII
)
_ZONE = re.compile(r"[^T]*T.*(?:[+-]\d{2}:?\d{2}|[A-Za-z]{2,5})", re.ASCII)
_COUNTED = frozenset(("MET", "MRT", "SCLK"))
"""Systems that count from an event: their times are no dates."""
_FIRST_YEAR, _FIRST_FRAME_YEAR, _LAST_YEAR = 1957, 1900, 2200
_ORDINAL_1958 = date(1958, 1, 1).toordinal()
_LEAP_DAY_NS = 86_401_000_000_000


class ImpossibleTimeError(ValueError):
    """A text that names no time: what is wrong, and what to do."""

    def __init__(self, problem: str, remedy: str) -> None:
        self.problem, self.remedy = problem, remedy
        super().__init__(f"{problem}; {remedy}")


def epoch_key(text: str, time_system: str = "UTC", keyword: str = "EPOCH") -> EpochKey:
    """A key that orders the times of one time system.

    The second 60 stands only at the end of a day that had a leap second, in UTC; announced
    leap seconds (`NEXT_LEAP_EPOCH`) lie beyond the table. Epochs of frames may lie before
    spaceflight. Raises ImpossibleTimeError for what is no time from 1957 to 2200.
    """
    match = _TIME.fullmatch(text)
    if match is None:
        if len(text) < 100 and _ZONE.fullmatch(text):
            raise ImpossibleTimeError("has a time zone", "give UTC without a zone")
        raise ImpossibleTimeError("is not a time", "write it like 2021-11-15T02:47:40.000")
    hour, minute, second = int(match[2]), int(match[3]), int(match[4])
    key = hour * 3600 + minute * 60 + second, (match[5] or "").rstrip("0")
    if time_system in _COUNTED:
        return int(match[1].replace("-", "")), *key
    day = _day(match[1], _FIRST_FRAME_YEAR if keyword.endswith("FRAME_EPOCH") else _FIRST_YEAR)
    if hour >= 24 or minute >= 60 or second >= 60:
        _require_leap_second((hour, minute, second), day, time_system, keyword)
    return day, *key


def _require_leap_second(
    time: tuple[int, int, int], day: int, time_system: str, keyword: str
) -> None:
    if time != (23, 59, 60):
        raise ImpossibleTimeError("is no time of day", "give hours to 23, minutes, seconds to 59")
    known = time_system == "UTC" and day_length_ns(day - _ORDINAL_1958) == _LEAP_DAY_NS
    if not known and keyword != "NEXT_LEAP_EPOCH":
        raise ImpossibleTimeError("names a leap second that was not", "give a second up to 59")


@lru_cache(maxsize=4096)
def _day(text: str, first_year: int) -> int:
    """The proleptic ordinal of a calendar or ordinal date."""
    year = int(text[:4])
    if not first_year <= year <= _LAST_YEAR:
        problem = f"lies outside the years {first_year} to {_LAST_YEAR}"
        raise ImpossibleTimeError(problem, "correct the year")
    if len(text) == len("2021-319"):
        ordinal = date(year, 1, 1).toordinal() + int(text[5:]) - 1
        if date.fromordinal(ordinal).year != year:
            problem = f"has a day {text[5:]}, which {year} has not"
            raise ImpossibleTimeError(problem, "count days from 001")
        return ordinal
    month, day = int(text[5:7]), int(text[8:])
    if not 1 <= month <= 12:
        raise ImpossibleTimeError(f"has a month {text[5:7]}", "give a month from 01 to 12")
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        problem = f"has a day {text[8:]}, which {text[:7]} has not"
        raise ImpossibleTimeError(problem, "correct the day") from None
