"""What a cloud does to the satellites of a catalog: the part of a response that `against` asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from greenzone.core.instant import Instant
from greenzone.risk.target_hits import TargetHits
from greenzone.workflows.screen_selection import LeftOut

__all__ = ["AnswerStatus", "AreaSource", "ExposedGroup", "Threatened", "ThreatenedSatellite"]

AnswerStatus = Literal["estimate", "upper_bound", "partly", "no_answer"]
AreaSource = Literal["asset", "sizes", "catalog", "policy"]


@dataclass(frozen=True)
class ThreatenedSatellite:
    """One satellite, and the hits to expect on it in the window by pieces of the policy's size."""

    key: str
    """By what the catalog knows it: its catalog number, else its designator or name."""
    name: str
    operator: str
    object_type: str
    asset: str | None
    """The asset of the same call that it is: that one's own answer comes first."""
    perigee_m: float
    apogee_m: float
    """Heights above the equatorial radius, of the mean elements."""
    eccentricity: float
    set_age_days: float
    """From the set's epoch to the event; negative for a set from after the event."""
    area_m2: float
    area_source: AreaSource
    status: AnswerStatus
    """`partly`: the hits are those of a part of the window, or some approaches are not known."""
    reason: str | None
    """Why there is no answer, or none for the whole window."""
    answered_s: float
    unresolved_pieces: float
    """Real pieces that come near and whose approach could not be worked out."""
    hits: TargetHits | None
    """None without an answer, which is not a safe one."""

    @property
    def expected_hits(self) -> float:
        """The mean, zero where there is no answer."""
        return 0.0 if self.hits is None else self.hits.mean

    @property
    def at_most(self) -> float:
        """The upper limit (95 %), infinite where there is no answer."""
        return float("inf") if self.hits is None else self.hits.estimate.upper

    @property
    def is_unreached(self) -> bool:
        """Whether it has an answer for the whole window and no sample came near."""
        return self.status == "upper_bound" and self.hits is not None and self.hits.mean == 0.0


@dataclass(frozen=True)
class ExposedGroup:
    """Satellites that belong together: of an operator, or of a band of altitudes."""

    name: str
    low_m: float | None
    high_m: float | None
    """The band; None for operators, for eccentric orbits, and where the band has no end."""
    satellites: int
    without_answer: int
    """Of them: not in the sum."""
    expected_hits: float
    worst: ThreatenedSatellite
    """The one with most expected hits."""


@dataclass(frozen=True)
class Threatened:
    """Everything found about the satellites of a catalog, the most threatened first."""

    catalog: str
    size_m: float
    """Pieces of at least this size are counted."""
    samples: int
    pieces: float
    """Real pieces that the samples stand for."""
    unanswered_pieces: float
    """Real pieces of that size whose motion has no answer."""
    search_radius_m: float
    most_days: float
    given: int
    satellites: tuple[ThreatenedSatellite, ...]
    operators: tuple[ExposedGroup, ...]
    bands: tuple[ExposedGroup, ...]
    left_out: tuple[LeftOut, ...]
    epoch: Instant
    """The event, from which the times of hits count."""
    warnings: tuple[str, ...]

    @property
    def unreached(self) -> tuple[ThreatenedSatellite, ...]:
        """Satellites that no sample came near."""
        return tuple(one for one in self.satellites if one.is_unreached)

    @property
    def without_answer(self) -> int:
        """How many satellites have no answer, or none for the whole window."""
        return sum(one.status in ("no_answer", "partly") for one in self.satellites)
