"""Times of messages as instants, in every time system that differs from TAI by a known amount."""

from __future__ import annotations

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant, format_utc
from greenzone.messages.utc_text import parse_message_utc

__all__ = ["TAI_MINUS_NS", "format_message_utc", "is_known_time_system", "parse_message_time"]

_DAY_NS = 86_400_000_000_000
TAI_MINUS_NS = {
    "TAI": 0,
    "GPS": 19_000_000_000,
    "GST": 19_000_000_000,
    "QZSS": 19_000_000_000,
    "BDT": 33_000_000_000,
    "TT": -32_184_000_000,
    "TDT": -32_184_000_000,
}
"""TAI minus each uniform time system, in nanoseconds; UTC is read apart."""


def is_known_time_system(name: str) -> bool:
    """Whether `parse_message_time` can turn times of that system into instants."""
    return name.upper() == "UTC" or name.upper() in TAI_MINUS_NS


def parse_message_time(text: str, time_system: str = "UTC") -> Instant:
    """The instant that a calendar or ordinal date and time names in a time system.

    Raises BadMessageError for what is no time, for a time system without a fixed distance from
    TAI (UT1, TDB, a mission's own clock), before 1957-10-04 and after 2200.
    """
    system = time_system.upper()
    if system != "UTC" and system not in TAI_MINUS_NS:
        known = ", ".join(("UTC", *TAI_MINUS_NS))
        raise BadMessageError(f"TIME_SYSTEM = {time_system[:40]!r} cannot be used; use {known}")
    instant = parse_message_utc(text)
    if system == "UTC":
        return instant
    day, ns = instant.utc_day()
    if ns >= _DAY_NS:
        raise BadMessageError(f"{text!r} is a leap second, but {system} has none; use second 59")
    return Instant(day * _DAY_NS + ns + TAI_MINUS_NS[system])


def format_message_utc(instant: Instant) -> str:
    """UTC as messages write it: no Z, milliseconds, and more decimals only where they are needed.

    `parse_message_time` reads it back as the same instant (since 1972).
    """
    text = format_utc(instant, 9)[:-1]
    whole, decimals = text.split(".")
    return f"{whole}.{decimals[:3]}{decimals[3:].rstrip('0')}"
