"""Re-entry windows of objects, as they were worked out."""

from __future__ import annotations

from dataclasses import dataclass

from greenzone.core.instant import Instant
from greenzone.core.provenance import Provenance

__all__ = ["ReentryObject", "ReentryRun"]


@dataclass(frozen=True, slots=True)
class ReentryObject:
    """One object's window; times are None where `status` is not `window`."""

    key: str
    name: str
    status: str
    """`window`, `beyond` (the years followed), `reentered` or `not_determinable`."""
    reason: str
    newest_set: Instant
    sets: int
    sets_rejected: int
    span_s: float
    source: str
    """Of the ballistic coefficient: `history` or `drag_term`."""
    ballistic_m2_kg: float | None
    ballistic_log_sigma: float | None
    likeliest: Instant | None = None
    window80: tuple[Instant, Instant | None] | None = None
    """An end of None lies beyond the years followed."""
    window95: tuple[Instant, Instant | None] | None = None
    log_sigma: float | None = None
    flux_log_sigma: float | None = None


@dataclass(frozen=True, slots=True)
class ReentryRun:
    """The answer of `greenzone reentry`, objects in order of their likeliest times."""

    objects: tuple[ReentryObject, ...]
    weather: str
    weather_observed_until: Instant
    warnings: tuple[str, ...]
    provenance: Provenance
