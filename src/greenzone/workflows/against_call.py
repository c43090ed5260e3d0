"""What `--against` and the options beside it ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from greenzone.core.errors import UsageError

__all__ = ["DEFAULT_SET_DAYS", "AgainstCall"]

DEFAULT_SET_DAYS: Final = 30.0
"""Element sets farther from the event are left out: they may be off by a revolution."""
_MOST_DAYS: Final = 365.0


@dataclass(frozen=True)
class AgainstCall:
    """A catalog to hold a cloud against. UsageError for an age limit that makes no sense."""

    catalog: str
    days: float = DEFAULT_SET_DAYS
    """Element sets farther from the event are left out."""
    everything: bool = False
    """Debris and rocket bodies too."""
    sizes: str | None = None
    """NASA CARA's table of sizes."""

    def __post_init__(self) -> None:
        if not 0.0 < self.days <= _MOST_DAYS:
            raise UsageError(f"--against-days is {self.days:g}; give up to {_MOST_DAYS:g}")
