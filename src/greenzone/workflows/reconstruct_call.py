"""What a person asks of a reconstruction, checked as far as it can be without reading a file."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

from greenzone.core.errors import UsageError
from greenzone.core.instant import Instant
from greenzone.workflows.lifetime_call import LifetimeCall

__all__ = ["HEAVIEST_KG", "LARGEST_SEED", "LONGEST_WINDOW_DAYS", "ParentKind", "ReconstructCall"]

ParentKind = Literal["spacecraft", "rocket_body"]
HEAVIEST_KG: Final = 1e7
"""As in event files."""
LARGEST_SEED: Final = 2**63 - 1
LONGEST_WINDOW_DAYS: Final = 60.0
"""Days; each day of the window is searched."""
_SHORTEST_WINDOW_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class ReconstructCall:
    """The arguments of one reconstruction; UsageError at construction for what cannot be meant."""

    fragments: tuple[str, ...]
    """Files of element sets."""
    parent: str | None = None
    """A file with sets of the object that broke up."""
    window: tuple[Instant, Instant] | None = None
    """Within which the event is sought."""
    catalog: str | None = None
    """A file or store whose objects may be the parent."""
    weather: str | None = None
    parent_mass_kg: float | None = None
    parent_kind: ParentKind | None = None
    """As the parent's name has it, unless given."""
    lifetime_days: float | None = None
    """For how long the cloud is followed and its risk for stations told; None for neither."""
    seed: int = 1
    command: str = ""

    def __post_init__(self) -> None:
        if self.parent_mass_kg is not None:
            mass = self.parent_mass_kg
            if not (math.isfinite(mass) and 0.0 < mass <= HEAVIEST_KG):
                raise UsageError(f"--mass-kg {mass:g}: give more than 0 and at most 1e7")
        if self.lifetime_days is not None:
            LifetimeCall("", days=self.lifetime_days)  # says which days can be followed
        if not 0 <= self.seed <= LARGEST_SEED:
            raise UsageError(f"--seed {self.seed}: give 0 to {LARGEST_SEED}")
        if self.window is not None:
            length_s = self.window[1].seconds_since(self.window[0])
            if not _SHORTEST_WINDOW_S <= length_s <= LONGEST_WINDOW_DAYS * 86_400.0:
                raise UsageError(
                    f"--window is {length_s:g} s long; give an end after the start and at most "
                    f"{LONGEST_WINDOW_DAYS:g} days"
                )
