"""A point in time: integer nanoseconds TAI. UTC and its leap seconds exist only in text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from greenzone.core.errors import BadMessageError
from greenzone.core.leap_seconds import (
    day_length_ns,
    tai_minus_utc_ns,
    tai_since_midnight_ns,
    utc_since_midnight_ns,
)

__all__ = ["Instant", "format_utc", "parse_utc", "utc_instant"]

_NS = 1_000_000_000
_DAY_NS = 86_400 * _NS
_ISO = re.compile(
    r"(\d{4})-(?:(\d{2})-(\d{2})|(\d{3}))[T ]"
    r"(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(?:Z|UTC|\+00:00)?",
    re.ASCII,
)


@dataclass(frozen=True, order=True, slots=True)
class Instant:
    """One instant, as integer nanoseconds of TAI since 1958-01-01T00:00:00 TAI."""

    tai_ns: int

    def plus(self, seconds: float) -> Instant:
        """The instant `seconds` (SI, may be negative) later, rounded to the nanosecond."""
        return Instant(self.tai_ns + round(seconds * _NS))

    def seconds_since(self, other: Instant) -> float:
        """Elapsed SI seconds from `other` to this instant."""
        return (self.tai_ns - other.tai_ns) / _NS

    def utc_day(self) -> tuple[int, int]:
        """The UTC day since 1958-01-01 and what its clocks show, in nanoseconds since 0h.

        They show more than 86,400 s only within a leap second.
        """
        day = self.tai_ns // _DAY_NS
        if self.tai_ns < _midnight_ns(day):
            day -= 1
        elif self.tai_ns >= _midnight_ns(day + 1):
            day += 1
        return day, utc_since_midnight_ns(day, self.tai_ns - _midnight_ns(day))

    def utc_julian_date(self) -> tuple[float, float]:
        """UTC as a two-part Julian date: its midnight, and the fraction of the day since."""
        day, ns = self.utc_day()
        return day + 2436204.5, min(ns, _DAY_NS) / _DAY_NS

    def tt_julian_date(self) -> tuple[float, float]:
        """Terrestrial Time as a two-part Julian date."""
        day, ns = divmod(self.tai_ns + 32_184_000_000, _DAY_NS)
        return day + 2436204.5, ns / _DAY_NS


def parse_utc(text: str) -> Instant:
    """The instant that a UTC date and time such as `2021-11-15T02:47:40.000Z` names.

    Calendar (`2021-11-15`) and ordinal (`2021-319`) dates are read; the second 60 only
    where a leap second was; decimals beyond the nanosecond are cut off. Raises BadMessageError
    with the text otherwise, and before the launch of the first satellite (1957-10-04).
    """
    match = _ISO.fullmatch(text.strip())
    if match is None:
        raise BadMessageError(f"not a UTC time: {text!r}; write it like 2021-11-15T02:47:40Z")
    year, month, dom, doy, hour, minute, second, fraction = match.groups()
    day = _day_of(text, int(year), int(month or 1), int(dom or 1), doy)
    h, m, s = int(hour), int(minute), int(second or 0)
    ns = (h * 3600 + m * 60 + s) * _NS + int((fraction or "0").ljust(9, "0")[:9])
    last_minute = (h, m) == (23, 59)
    if h > 23 or m > 59 or s > 59 + last_minute or (last_minute and ns >= day_length_ns(day)):
        raise BadMessageError(f"not a UTC time: {text!r}; there is no such time of day")
    return utc_instant(day, ns)


def utc_instant(day: int, ns: int) -> Instant:
    """The instant at which the clocks of UTC show `ns` nanoseconds since 0h of a day since 1958."""
    return Instant(_midnight_ns(day) + tai_since_midnight_ns(day, ns))


def format_utc(instant: Instant, digits: int = 3) -> str:
    """ISO 8601 UTC with a Z and `digits` decimals (0-9) of the second, rounded to nearest."""
    unit = 10 ** (9 - digits)
    day, ns = instant.utc_day()
    ns = (ns + unit // 2) // unit * unit
    if ns >= day_length_ns(day):
        day, ns = day + 1, 0
    sod, sub = divmod(ns, _NS)
    if sod >= 86_400:
        hour, minute, second = 23, 59, 60 + sod - 86_400
    else:
        hour, minute, second = sod // 3600, sod // 60 % 60, sod % 60
    fraction = f".{sub // unit:0{digits}d}" if digits else ""
    return (
        f"{date.fromordinal(day + _ORDINAL_1958)}T{hour:02d}:{minute:02d}:{second:02d}{fraction}Z"
    )


_ORDINAL_1958 = date(1958, 1, 1).toordinal()
_FIRST_SATELLITE = date(1957, 10, 4)


def _day_of(text: str, year: int, month: int, dom: int, doy: str | None) -> int:
    """The UTC day, counted from 1958-01-01, of a calendar or ordinal date."""
    try:
        found = date(year, month, dom)
        if doy is not None:
            found = date.fromordinal(found.toordinal() + int(doy) - 1)
    except ValueError as error:
        raise BadMessageError(f"not a UTC time: {text!r} ({error}); correct the date") from None
    if found.year != year:
        raise BadMessageError(f"not a UTC time: {text!r}; {year} has no day {doy}")
    if found < _FIRST_SATELLITE:
        raise BadMessageError(f"{text!r} lies before the first satellite; correct the date")
    return found.toordinal() - _ORDINAL_1958


def _midnight_ns(day: int) -> int:
    """0h UTC of a day since 1958, in nanoseconds of TAI."""
    return day * _DAY_NS + tai_minus_utc_ns(day)
