"""What a person asks of the lifetime of a cloud."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from greenzone.breakup.sampling import FEWEST_SAMPLES
from greenzone.core.errors import UsageError

__all__ = [
    "DEFAULT_ASSETS",
    "DEFAULT_DAYS",
    "DEFAULT_SAMPLES",
    "DEFAULT_SEED",
    "SEEN_AFTER_DAYS",
    "LifetimeCall",
]

DEFAULT_DAYS: Final = 365.0
DEFAULT_SAMPLES: Final = 20_000
DEFAULT_SEED: Final = 1
DEFAULT_ASSETS: Final = ("iss",)
SEEN_AFTER_DAYS: Final = 14.0
"""Catalogs of a breakup begin about two weeks after it: what falls before is never counted."""
_LONGEST_DAYS: Final = 3_650.0
_MOST_SAMPLES: Final = 500_000
_LARGEST_SEED: Final = 2**63 - 1


@dataclass(frozen=True, slots=True)
class LifetimeCall:
    """The arguments of one call; UsageError at construction for what cannot be meant."""

    event: str
    catalogued: tuple[str, ...] = ()
    """Files of element sets from which the catalogued pieces are known."""
    observed: tuple[str, ...] = ()
    """Later files, counted to compare with and used for nothing else."""
    counts: str | None = None
    """Published counts; those built in for a built-in event unless given."""
    assets: tuple[str, ...] = DEFAULT_ASSETS
    days: float = DEFAULT_DAYS
    weather: str | None = None
    samples: int = DEFAULT_SAMPLES
    seed: int = DEFAULT_SEED
    command: str = ""

    def __post_init__(self) -> None:
        if not SEEN_AFTER_DAYS < self.days <= _LONGEST_DAYS:
            raise UsageError(
                f"--days {self.days:g}: give more than {SEEN_AFTER_DAYS:g} (what falls before is "
                f"never counted) and at most {_LONGEST_DAYS:g}"
            )
        if not FEWEST_SAMPLES <= self.samples <= _MOST_SAMPLES:
            raise UsageError(f"--samples {self.samples}: give {FEWEST_SAMPLES} to {_MOST_SAMPLES}")
        if not 0 <= self.seed <= _LARGEST_SEED:
            raise UsageError(f"--seed {self.seed}: give 0 to {_LARGEST_SEED}")
