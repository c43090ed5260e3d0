"""What a person asks about maneuvers, checked as far as it can be without reading a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from greenzone.core.errors import UsageError
from greenzone.core.instant import Instant, format_utc

__all__ = ["LEAST_SCORE", "USUAL_SCORE", "ManeuversCall"]

USUAL_SCORE: Final = 5.0
LEAST_SCORE: Final = 4.0
"""Noise alone reaches it about once a year."""
_GREATEST_SCORE: Final = 1_000.0
_MOST_THREADS: Final = 1_024


@dataclass(frozen=True, slots=True)
class ManeuversCall:
    """The arguments of one search; UsageError at construction for what cannot be meant."""

    histories: tuple[str, ...]
    """Files of element sets, and catalog stores."""
    objects: tuple[str, ...] = ()
    """Ids, designators or names, several of them separated by commas; none for all objects."""
    since: Instant | None = None
    until: Instant | None = None
    """Maneuvers whose interval touches the span from `since` to `until` are told."""
    score: float = USUAL_SCORE
    """By how many times the noise of its history a maneuver must stand out."""
    confidence: float = 0.0
    """Maneuvers of less are counted and not told."""
    threads: int | None = None
    command: str = ""

    def __post_init__(self) -> None:
        if not self.histories:
            raise UsageError("no history is given; name a file of element sets or a catalog store")
        if not LEAST_SCORE <= self.score <= _GREATEST_SCORE:
            raise UsageError(
                f"--score {self.score:g}: give {LEAST_SCORE:g} (noise alone reaches it) to "
                f"{_GREATEST_SCORE:g}; {USUAL_SCORE:g} is usual"
            )
        if not 0.0 <= self.confidence < 1.0:
            raise UsageError(f"--confidence {self.confidence:g}: give 0 up to, but not, 1")
        if self.since is not None and self.until is not None and self.since >= self.until:
            raise UsageError(
                f"--since {format_utc(self.since, 0)} is not before --until "
                f"{format_utc(self.until, 0)}; give a span of time"
            )
        if self.threads is not None and not 1 <= self.threads <= _MOST_THREADS:
            raise UsageError(f"--threads {self.threads}: give 1 to {_MOST_THREADS}")
