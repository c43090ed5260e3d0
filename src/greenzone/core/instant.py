"""A point in time: integer nanoseconds TAI. UTC and its leap seconds exist only in text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from greenzone.core.errors import BadMessageError
from greenzone.core.leap_seconds import day_length_ns, tai_minus_utc_ns

__all__ = ["Instant", "format_utc", "parse_utc"]

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

    def utc_julian_date(self) -> tuple[float, float]:
        """UTC as a two-part Julian date: its midnight, and the fraction of the day since."""
        day, ns = _utc_day(self)
        return day + 2436204.5, min(ns, _DAY_NS) / _DAY_NS

    def tt_julian_date(self) -> tuple[float, float]:
        """Terrestrial Time as a two-part Julian date."""
        day, ns = divmod(self.tai_ns + 32_184_000_000, _DAY_NS)
        return day + 2436204.5, ns / _DAY_NS


def parse_utc(text: str) -> Instant:
    """The instant that a UTC date and time such as `2021-11-15T02:47:40.000Z` names.

    Calendar (`2021-11-15`) and ordinal (`2021-319`) dates are read; the second 60 only
    where a leap second was; decimals beyond the nanosecond are cut off. Raises BadMessageError
    with the text otherwise, and before 1972, when UTC did not run at the rate of TAI.
    """
    match = _ISO.fullmatch(text.strip())
    if match is None:
        raise BadMessageError(f"not a UTC time: {text!r}; write it like 2021-11-15T02:47:40Z")
    year, month, dom, doy, hour, minute, second, fraction = match.groups()
    day = _day_of(text, int(year), int(month or 1), int(dom or 1), doy)
    h, m, s = int(hour), int(minute), int(second or 0)
    in_leap_second = (h, m, s) == (23, 59, 60) and day_length_ns(day) > _DAY_NS
    if not (h < 24 and m < 60 and s < 60) and not in_leap_second:
        raise BadMessageError(f"not a UTC time: {text!r}; there is no such time of day")
    ns = (h * 3600 + m * 60 + s) * _NS + int((fraction or "0").ljust(9, "0")[:9])
    return Instant(day * _DAY_NS + ns + tai_minus_utc_ns(day))


def format_utc(instant: Instant, digits: int = 3) -> str:
    """ISO 8601 UTC with a Z and `digits` decimals (0-9) of the second, rounded to nearest."""
    unit = 10 ** (9 - digits)
    rounded = Instant((instant.tai_ns + unit // 2) // unit * unit)
    day, ns = _utc_day(rounded)
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


def _day_of(text: str, year: int, month: int, dom: int, doy: str | None) -> int:
    """The UTC day, counted from 1958-01-01, of a calendar or ordinal date."""
    if year < 1972:
        raise BadMessageError(f"UTC before 1972 is not supported: {text!r}; use a later date")
    try:
        found = date(year, month, dom)
        if doy is not None:
            found = date.fromordinal(found.toordinal() + int(doy) - 1)
    except ValueError as error:
        raise BadMessageError(f"not a UTC time: {text!r} ({error}); correct the date") from None
    if found.year != year:
        raise BadMessageError(f"not a UTC time: {text!r}; {year} has no day {doy}")
    return found.toordinal() - _ORDINAL_1958


def _utc_day(instant: Instant) -> tuple[int, int]:
    """UTC day since 1958 and nanoseconds into it (beyond 86400 s only in a leap second)."""
    day = (instant.tai_ns - tai_minus_utc_ns(instant.tai_ns // _DAY_NS)) // _DAY_NS
    ns = instant.tai_ns - day * _DAY_NS - tai_minus_utc_ns(day)
    if ns < 0:
        day -= 1
        ns = instant.tai_ns - day * _DAY_NS - tai_minus_utc_ns(day)
    elif ns >= day_length_ns(day):
        ns -= day_length_ns(day)
        day += 1
    return day, ns
