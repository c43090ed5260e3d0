"""The time and the waiting that sources are given, so that nothing in them is hidden."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol, runtime_checkable

__all__ = ["Clock", "SystemClock", "utc_text"]


@runtime_checkable
class Clock(Protocol):
    """Seconds since 1970-01-01 UTC without leap seconds, and a way to let time pass."""

    def now(self) -> float:
        """The time of day, comparable between processes."""

    def sleep(self, seconds: float) -> None:
        """Return after that many seconds."""


class SystemClock:
    """The clock of this computer."""

    def now(self) -> float:
        """Seconds since 1970-01-01 UTC."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


def utc_text(seconds: float) -> str:
    """ISO 8601 to the second of seconds since 1970, such as `2026-11-22T04:38:16Z`."""
    when = datetime.fromtimestamp(int(seconds), tz=UTC)
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")
