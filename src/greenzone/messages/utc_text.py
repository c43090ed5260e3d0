"""UTC in messages: what `parse_utc` reads, within what arrays of nanoseconds can hold."""

from __future__ import annotations

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant, parse_utc

__all__ = ["parse_message_utc"]

_LONGEST_TEXT = 60
_LAST = Instant(242 * 366 * 86_400 * 1_000_000_000)
"""In the year 2200; 64-bit nanoseconds since 1958 end in 2250."""


def parse_message_utc(text: str) -> Instant:
    """The instant of a UTC text; BadMessageError where it is no time, or lies beyond 2200."""
    if len(text) > _LONGEST_TEXT:
        shown = f"{text[:40]!r}..."
        raise BadMessageError(f"not a UTC time: {shown}; write it like 2021-11-15T02:47:40Z")
    instant = parse_utc(text)
    if instant > _LAST:
        raise BadMessageError(f"{text!r} lies after the year 2200; correct the year")
    return instant
