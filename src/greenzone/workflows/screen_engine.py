"""The one place from which a screening calls the engine; who runs it elsewhere replaces this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.encounters.screening.close_approaches import Screening
from greenzone.encounters.screening.volume import Volume
from greenzone.orbits.fleet.motion import Fleet

__all__ = ["Engine", "EngineTask", "run_engine"]


@dataclass(frozen=True, slots=True, eq=False)
class EngineTask:
    """All that the engine needs to know; nothing else changes its answer."""

    fleet: Fleet
    start: Instant
    duration_s: float
    volume: Volume
    primaries: Int64[ndarray, " p"] | None = None
    """Rows of the fleet; None for all against all."""
    radii_m: Float64[ndarray, " N"] | None = None
    """A radius of each object; a pair is close within the larger. None: the volume alone."""


Engine = Callable[[EngineTask, Callable[[float], None]], Screening]
"""Does a task, telling the share that is done (0 to 1)."""


def run_engine(
    task: EngineTask, progress: Callable[[float], None], threads: int | None = None
) -> Screening:
    """The task done in this process, on `threads` threads (None: as many as there are cores)."""
    from greenzone.encounters.screening.screen import screen

    return screen(
        task.fleet,
        task.start,
        task.duration_s,
        task.volume,
        primaries=task.primaries,
        radii_m=task.radii_m,
        threads=threads,
        progress=progress,
    )
