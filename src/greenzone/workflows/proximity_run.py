"""One watch over proximity done: what was asked, followed, left out and found."""

from __future__ import annotations

from dataclasses import dataclass

from jaxtyping import Int64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.forensics.proximity.company import Company
from greenzone.forensics.proximity.judgement import Judgement
from greenzone.forensics.proximity.ring import Ring
from greenzone.forensics.proximity.timeline import Timeline
from greenzone.workflows.screen_selection import LeftOut, Window
from greenzone.workflows.screening_run import ScreenProvenance

__all__ = ["ProximityRun"]


@dataclass(frozen=True, slots=True, eq=False)
class ProximityRun:
    """The answer of `greenzone proximity`, in SI; pairs from the most unusual on."""

    window: Window
    within_m: float
    timeline: Timeline
    company: Company
    judgement: Judgement
    ring: Ring
    order: Int64[ndarray, " p"]
    """Pairs by falling score; of equal scores the nearer first."""
    asked: Int64[ndarray, " k"] | None
    given: int
    """Objects named by the inputs."""
    sets_given: int
    rows_refused: int
    left_out: tuple[LeftOut, ...]
    warnings: tuple[str, ...]
    provenance: ScreenProvenance
    created: Instant
