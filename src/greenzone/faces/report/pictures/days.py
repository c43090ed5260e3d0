"""Instants of a document as days on the axis of a picture."""

from __future__ import annotations

from collections.abc import Sequence

from greenzone.core.instant import Instant, parse_utc
from greenzone.faces.report.pictures.scale import Axis

__all__ = ["day_axis", "days_after"]

_DAY_S = 86_400.0


def days_after(start: Instant, instants_utc: Sequence[str]) -> list[float]:
    """Days from `start` to each instant."""
    return [parse_utc(text).seconds_since(start) / _DAY_S for text in instants_utc]


def day_axis(start_utc: str) -> Axis:
    """The axis of days after an instant that a document names."""
    return Axis(f"days after {start_utc}")
