"""The lifetime of a cloud, as it was worked out."""

from __future__ import annotations

from dataclasses import dataclass

from greenzone.core.instant import Instant
from greenzone.core.provenance import Provenance

__all__ = [
    "Approach",
    "JoinSummary",
    "LifetimeRun",
    "Multiple",
    "Observation",
    "StationPeriod",
    "SurvivalRow",
]


@dataclass(frozen=True, slots=True)
class SurvivalRow:
    """The share of the pieces that lived to be catalogued, still up so long after the event."""

    days: float
    fraction: float
    low: float
    high: float
    of_all: float
    """Of all modelled pieces of 10 cm and more, those that fell at once included."""
    observed: float | None


@dataclass(frozen=True, slots=True)
class Observation:
    """One count of pieces in orbit."""

    days: float
    on_orbit: int
    catalogued: int | None
    """Ever, until then; None where cataloguing was not done and no fraction follows."""
    source: str

    @property
    def fraction(self) -> float | None:
        """Share still up."""
        return None if self.catalogued is None else self.on_orbit / self.catalogued


@dataclass(frozen=True, slots=True)
class JoinSummary:
    """How the catalogued pieces replaced modelled ones."""

    when: Instant
    catalogued: int
    modelled: float
    left: float
    excess: float
    classes: tuple[tuple[str, float, int, float], ...]
    """Name, modelled, catalogued, left of each class of velocity change."""
    from_history: int
    """Pieces whose coefficient comes from several sets."""


@dataclass(frozen=True, slots=True)
class Multiple:
    """Cloud and background together, as a multiple of the background, with 90 % limits.

    The limits hold chance and the parent's mass.
    """

    value: float
    low: float
    high: float
    background: float
    """Expected of the background alone."""


@dataclass(frozen=True, slots=True)
class StationPeriod:
    """What the cloud does to one asset in so many days after the event."""

    asset: str
    days: float
    hits_ge_1cm: float
    hits_ge_1cm_low: float
    hits_ge_1cm_high: float
    hits_ge_10cm: float
    penetrations: float | None
    """Expected; None where no shields are known."""
    by_flux: Multiple | None
    """Of pieces of 10 cm and more; None where their background is not known."""
    by_penetration: Multiple | None
    """Of penetrations; None without shields, or where their background is not known."""
    by_hits: Multiple | None
    """Of penetrations if every piece of 1 cm and more made one; None without their background."""
    background_source: str | None

    @property
    def multiple(self) -> Multiple | None:
        """That of penetrations where there is one, else that of the flux."""
        return self.by_penetration or self.by_flux


@dataclass(frozen=True, slots=True)
class Approach:
    """A catalogued piece that comes near an asset, by its own element set."""

    asset: str
    object_id: str
    when: Instant
    miss_distance_m: float
    relative_speed_m_s: float


@dataclass(frozen=True, slots=True)
class LifetimeRun:
    """The answer of `greenzone lifetime`."""

    event: str
    epoch: Instant
    seen_after_days: float
    size_m: float
    pieces: float
    """Modelled, of that size and more."""
    survival: tuple[SurvivalRow, ...]
    median_days: float | None
    """From the event; None where more than half outlive the days followed."""
    median_low_days: float | None
    median_high_days: float | None
    observations: tuple[Observation, ...]
    join: JoinSummary | None
    stations: tuple[StationPeriod, ...]
    approaches: tuple[Approach, ...]
    screened_days: float
    """Zero where no catalogued piece was screened."""
    weather: str
    weather_observed_until: Instant
    warnings: tuple[str, ...]
    provenance: Provenance
