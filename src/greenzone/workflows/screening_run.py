"""One screening done: what was asked, screened, left out and found."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.core.provenance import InputDigest
from greenzone.core.status import Status
from greenzone.encounters.screening.close_approaches import CloseApproaches, Screening
from greenzone.encounters.screening.volume import Volume
from greenzone.orbits.fleet.motion import Fleet
from greenzone.workflows.screen_objects import ScreenObjects
from greenzone.workflows.screen_selection import LeftOut, Window

__all__ = ["ScreenProvenance", "ScreeningRun"]


@dataclass(frozen=True, slots=True)
class ScreenProvenance:
    """What it takes to compute the same again."""

    version: str
    command: str
    inputs: tuple[InputDigest, ...]
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ScreeningRun:
    """The answer of `greenzone screen`, in SI; N rows of objects."""

    window: Window
    volume: Volume
    objects: ScreenObjects
    fleet: Fleet
    primaries: Int64[ndarray, " p"] | None
    """Rows; None for all against all."""
    radii_m: Float64[ndarray, " N"] | None
    screening: Screening
    given: int
    """Objects named by the inputs."""
    sets_given: int
    rows_refused: int
    left_out: tuple[LeftOut, ...]
    warnings: tuple[str, ...]
    provenance: ScreenProvenance
    created: Instant

    @property
    def events(self) -> CloseApproaches:
        """The approaches within the volume, in order of time."""
        return self.screening.approaches

    @property
    def answered(self) -> Bool[ndarray, " N"]:
        """Whether an object was screened for any time at all."""
        return np.asarray(self.screening.answered_s > 0.0)

    @property
    def partly_answered(self) -> Bool[ndarray, " N"]:
        """Whether there is no answer for a part of the window."""
        return np.asarray(self.answered & (self.screening.status != Status.OK))
