"""What a person asks of a screening, checked as far as it can be without reading a file."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from greenzone.core.errors import UsageError
from greenzone.core.instant import Instant
from greenzone.encounters.screening.volume import LEAST_RADIUS_M, Shape

__all__ = ["DEFAULT_HOURS", "DEFAULT_RADIUS_M", "LONGEST_HOURS", "ScreenCall"]

DEFAULT_HOURS: Final = 24.0
DEFAULT_RADIUS_M: Final = 5_000.0
LONGEST_HOURS: Final = 60.0 * 24.0
"""Beyond it no element set tells anything."""
_SHORTEST_HOURS: Final = 1.0 / 3600.0
_MOST_THREADS: Final = 1_024


@dataclass(frozen=True, slots=True)
class ScreenCall:
    """The arguments of one screening; UsageError at construction for what cannot be meant."""

    catalogs: tuple[str, ...]
    now: Instant
    """When the call is made; where a fresh catalog's window begins."""
    primaries: tuple[str, ...] = ()
    """Ids, designators or names of the catalog, or files; none for all against all."""
    start: Instant | None = None
    hours: float = DEFAULT_HOURS
    shape: Shape = "sphere"
    half_axes_m: tuple[float, float, float] = (DEFAULT_RADIUS_M,) * 3
    """Radial, transverse, normal. Beyond the engine's reach it is refused with an estimate."""
    radii: str | None = None
    """A table of radii of single objects."""
    sizes: str | None = None
    """A table of hard-body radii."""
    threads: int | None = None
    command: str = ""

    def __post_init__(self) -> None:
        if not _SHORTEST_HOURS <= self.hours <= LONGEST_HOURS:
            raise UsageError(
                f"a window of {self.hours:g} hours; give more than 0 and at most "
                f"{LONGEST_HOURS:g} (60 days: no element set tells more)"
            )
        for length in self.half_axes_m:
            if not (math.isfinite(length) and length >= LEAST_RADIUS_M):
                raise UsageError(
                    f"a screening {self.shape} of {length / 1e3:g} km; give a length from "
                    f"{LEAST_RADIUS_M / 1e3:g} km on"
                )
        if self.radii is not None and self.shape != "sphere":
            raise UsageError(
                f"--radii gives spheres and the volume is a {self.shape}; give --radius-km with it"
            )
        if self.threads is not None and not 1 <= self.threads <= _MOST_THREADS:
            raise UsageError(f"--threads {self.threads}: give 1 to {_MOST_THREADS}")

    @property
    def duration_s(self) -> float:
        """Length of the window."""
        return self.hours * 3600.0
