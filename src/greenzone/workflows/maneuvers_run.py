"""One search for maneuvers done: what was asked, found, not determinable and left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from greenzone.catalog.catalog import Catalog
from greenzone.core.instant import Instant
from greenzone.core.provenance import Provenance
from greenzone.forensics.maneuvers.detection import Sensitivity
from greenzone.forensics.maneuvers.maneuver import Cause, Findings, Maneuver

__all__ = ["ManeuversRun", "ObjectAnswer"]


@dataclass(frozen=True, slots=True)
class ObjectAnswer:
    """The answer for one object."""

    object_id: str
    """Catalog number, else designator, else by what the object is known."""
    name: str
    findings: Findings
    """With the maneuvers that are told: within the window, of the confidence asked for."""
    not_told: int
    """Maneuvers in the window of less confidence than asked for."""

    @property
    def clearest(self) -> float:
        """The highest score among its maneuvers; 0 without any."""
        return max((m.score for m in self.findings.maneuvers), default=0.0)


@dataclass(frozen=True, slots=True, eq=False)
class ManeuversRun:
    """The answer of `greenzone maneuvers`; one answer an object, in the order of the call."""

    answers: tuple[ObjectAnswer, ...]
    since: Instant | None
    until: Instant | None
    sensitivity: Sensitivity
    confidence: float
    catalog: Catalog
    """The sets the answers were made from; row i is of answer i."""
    sets_given: int
    rows_refused: int
    warnings: tuple[str, ...]
    provenance: Provenance

    @property
    def maneuvers(self) -> Iterator[tuple[ObjectAnswer, Maneuver]]:
        """Every maneuver told with its object, in the order of the answers."""
        return ((answer, m) for answer in self.answers for m in answer.findings.maneuvers)

    @property
    def not_determinable(self) -> Counter[Cause]:
        """How many objects nothing can be said of, by cause."""
        causes = (answer.findings.cause for answer in self.answers)
        return Counter(cause for cause in causes if cause is not None)

    @property
    def moved(self) -> int:
        """Objects with a maneuver that is told."""
        return sum(bool(answer.findings.maneuvers) for answer in self.answers)
