"""What is said of one maneuver, and of one object."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenzone.core.instant import Instant

__all__ = ["Cause", "Direction", "Findings", "Maneuver"]


class Direction(StrEnum):
    """Along which axis of the orbit the speed was changed."""

    IN_TRACK = "in-track"
    CROSS_TRACK = "cross-track"


class Cause(StrEnum):
    """Why nothing can be said of an object; `Findings.reason` says it with its values."""

    NO_SETS = "no element sets"
    TOO_FEW = "too few element sets"
    SEVERAL_OBJECTS = "sets of several objects"
    DECAYING = "decaying orbit"
    SCATTERED = "sets on different orbits"
    INCOHERENT = "sets that contradict each other"


@dataclass(frozen=True, slots=True)
class Maneuver:
    """One change of speed, or several that the element sets cannot tell apart."""

    start: Instant
    """It was not before this and not after `end`, in about 95 of 100 cases."""
    end: Instant
    likeliest: Instant
    direction: Direction
    delta_v_m_s: float
    """In-track: along the motion, negative against it. Cross-track: without a sign."""
    delta_v_sigma_m_s: float
    """From the noise of the element sets alone."""
    score: float
    """By how many times the noise of the history it stands out."""
    confidence: float
    """The share of detections of this score that operators' records bear out."""


@dataclass(frozen=True, slots=True)
class Findings:
    """The maneuvers of one object, or why none can be told."""

    object_id: str
    name: str
    sets_given: int
    sets_used: int
    start: Instant | None
    """Epoch of the first set used; maneuvers outside start and end are not looked for."""
    end: Instant | None
    maneuvers: tuple[Maneuver, ...]
    reason: str
    """Why nothing can be said ("not determinable because ..."), or ""."""
    notes: tuple[str, ...]
    """What was left out and what could not be settled."""
    cause: Cause | None = None
    """The kind of the reason; None where there is none."""

    @property
    def is_determinable(self) -> bool:
        """Whether an empty list of maneuvers means that none was found."""
        return not self.reason
