"""What a person asks of a watch over proximity, checked as far as it can be without a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from greenzone.core.errors import UsageError
from greenzone.core.instant import Instant

__all__ = ["DEFAULT_DAYS", "DEFAULT_WITHIN_M", "LONGEST_DAYS", "ProximityCall"]

DEFAULT_DAYS: Final = 3.0
DEFAULT_WITHIN_M: Final = 100_000.0
LONGEST_DAYS: Final = 60.0
_SHORTEST_DAYS: Final = 0.125
_LEAST_WITHIN_M, _MOST_WITHIN_M = 1_000.0, 500_000.0


@dataclass(frozen=True, slots=True)
class ProximityCall:
    """The arguments of one call: the whole recipe. UsageError for what cannot be meant."""

    catalogs: tuple[str, ...]
    now: Instant
    """When the call is made; where a fresh catalog's window begins."""
    objects: tuple[str, ...] = ()
    """Ids, designators or names; none for every pair."""
    start: Instant | None = None
    days: float | None = None
    """3 unless given; of histories all they span, at most 60."""
    within_m: float = DEFAULT_WITHIN_M
    command: str = ""

    def __post_init__(self) -> None:
        if self.days is not None and not _SHORTEST_DAYS <= self.days <= LONGEST_DAYS:
            raise UsageError(
                f"a window of {self.days:g} days; give {_SHORTEST_DAYS:g} to {LONGEST_DAYS:g}: "
                "two revolutions of a low orbit at least, and no longer than sets tell anything"
            )
        if not _LEAST_WITHIN_M <= self.within_m <= _MOST_WITHIN_M:
            raise UsageError(
                f"within {self.within_m / 1e3:g} km; give {_LEAST_WITHIN_M / 1e3:g} to "
                f"{_MOST_WITHIN_M / 1e3:g}: sets know no better, and beyond it nobody is near"
            )
