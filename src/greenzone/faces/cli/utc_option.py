"""Options that are times."""

from __future__ import annotations

from greenzone.core.errors import BadMessageError, UsageError
from greenzone.core.instant import Instant, parse_utc

__all__ = ["utc_option"]


def utc_option(option: str, text: str | None) -> Instant | None:
    """The instant that an option gives, if it is given; UsageError naming the option."""
    if text is None:
        return None
    try:
        return parse_utc(text)
    except BadMessageError as error:
        raise UsageError(f"{option}: {error}") from None
