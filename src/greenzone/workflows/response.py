"""The answer of `respond`: what the cloud does to each asset, and what is not known."""

from __future__ import annotations

from dataclasses import dataclass

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.core.provenance import Provenance
from greenzone.decision.crew import Seats
from greenzone.decision.policy import Policy
from greenzone.decision.sensitivity import SensitivityCase
from greenzone.decision.shelter import ShelterPlan
from greenzone.decision.timeline import DepartureWindow, TimelineEntry
from greenzone.decision.zones import AssetVerdict, Zone, worst_zone
from greenzone.messages.own_files.asset_record import AssetRecord
from greenzone.messages.own_files.event_record import EventRecord
from greenzone.risk.pass_risk import PassRisk
from greenzone.workflows.against_answer import Threatened

__all__ = [
    "AssetResponse",
    "CloudSummary",
    "Gabbard",
    "PassResult",
    "Place",
    "Response",
    "Snapshot",
]


@dataclass(frozen=True)
class Place:
    """Where the parent was at the epoch: geodetic latitude and longitude (deg), height (m)."""

    latitude_deg: float
    longitude_deg: float
    altitude_m: float


@dataclass(frozen=True)
class CloudSummary:
    """The modelled cloud in numbers of real pieces."""

    ge_1mm: float
    ge_1cm: float
    ge_10cm: float
    mass_kg: float
    reentering_at_once_fraction_ge_1cm: float
    """Share with its perigee below 120 km right after the breakup."""
    reentering_at_once_fraction_ge_10cm: float
    escaped: float
    """Pieces of at least 1 mm on unbound orbits."""
    unanswered_ge_1cm: float
    """Pieces of at least 1 cm whose motion could not be worked out: a risk not told."""
    acceptance_rate: float


@dataclass(frozen=True)
class PassResult:
    """One pass of an asset: its risk, and the span of P(>= 1 cm) over what is not known."""

    risk: PassRisk
    p_hit_ge_1cm_interval: tuple[float, float]
    background_p_hit_ge_1cm: float | None


@dataclass(frozen=True)
class AssetResponse:
    """One asset: passes, verdict, shelter, timeline, and what is not known of it."""

    record: AssetRecord
    elements_epoch: Instant | None
    time_sigma_s: float
    timing_halfwidth_s: float
    passes: tuple[PassResult, ...]
    verdict: AssetVerdict
    shelter: ShelterPlan | None
    timeline: tuple[TimelineEntry, ...]
    departure_windows: tuple[DepartureWindow, ...]
    seats: Seats | None
    hits_by_size: tuple[tuple[float, float], ...]
    """(size in m, expected hits of at least that size over the window)."""
    sensitivity: tuple[SensitivityCase, ...]
    unknowns: tuple[str, ...]


@dataclass(frozen=True)
class Gabbard:
    """Period, apogee and perigee of a part of the cloud right after the breakup, arrays (n,)."""

    size_m: Float64[ndarray, " n"]
    weight: Float64[ndarray, " n"]
    period_s: Float64[ndarray, " n"]
    apogee_m: Float64[ndarray, " n"]
    perigee_m: Float64[ndarray, " n"]


@dataclass(frozen=True)
class Snapshot:
    """The cloud (pieces of at least 1 cm) and an asset at one instant, GCRF, m."""

    at: Instant
    asset: str
    label: str
    earth_rotation_rad: float
    asset_position_m: Float64[ndarray, "3"]
    asset_path_m: Float64[ndarray, "t 3"]
    position_m: Float64[ndarray, "n 3"]
    size_m: Float64[ndarray, " n"]


@dataclass(frozen=True)
class Response:
    """Everything `respond` found, with what it takes to find it again."""

    event: EventRecord
    place: Place
    window_start: Instant
    window_end: Instant
    cloud: CloudSummary
    assets: tuple[AssetResponse, ...]
    gabbard: Gabbard
    snapshots: tuple[Snapshot, ...]
    policy: Policy
    limits: tuple[str, ...]
    provenance: Provenance
    threatened: Threatened | None = None
    """The satellites of a catalog, where one was given."""

    @property
    def zone(self) -> Zone:
        """The most severe zone of all assets; unknown without any."""
        return worst_zone([asset.verdict.zone for asset in self.assets])
