"""What an orbit comprehensive message says, in SI: trajectories, covariances, maneuver plans."""

from __future__ import annotations

from dataclasses import dataclass

from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.messages.ndm.document import Document
from greenzone.messages.orbit_data.state_record import ManeuverRecord

__all__ = [
    "CovarianceHistory",
    "ManeuverPlan",
    "OrbitRecord",
    "PhysicalRecord",
    "TrajectoryRecord",
]


@dataclass(frozen=True, slots=True, eq=False)
class TrajectoryRecord:
    """One block of orbit states or elements at times in order. Texts are "" where not stated."""

    trajectory_id: str
    basis: str
    """PREDICTED, DETERMINED, SIMULATED, ... as written."""
    basis_id: str
    standing: str
    """OPERATIONAL or CANDIDATE where id, basis or basis id say so, else ""."""
    center: str
    frame: str
    """EME2000, GCRF, TEME or ITRF; any other as written."""
    frame_epoch: str
    """As written."""
    usable_start: Instant | None
    usable_stop: Instant | None
    interpolation: str
    """As stated; the standard takes HERMITE where it is left out."""
    interpolation_degree: int | None
    """As stated; the standard takes 3 where it is left out."""
    kind: str
    """CARTP, CARTPV, CARTPVA, KEPLERIAN, ..."""
    averaging: str
    """OSCULATING or the theory of mean elements."""
    tai_ns: Int64[ndarray, " n"]
    elements: Float64[ndarray, "n k"]
    """In SI and radians, in the order of the kind."""

    @property
    def position_m(self) -> Float64[ndarray, "n 3"] | None:
        """Positions where the kind is Cartesian."""
        return self.elements[:, :3] if self.kind.startswith("CART") else None

    @property
    def velocity_m_s(self) -> Float64[ndarray, "n 3"] | None:
        """Velocities where the kind has them."""
        return self.elements[:, 3:6] if self.kind.startswith("CARTPV") else None

    @property
    def acceleration_m_s2(self) -> Float64[ndarray, "n 3"] | None:
        """Accelerations where the kind has them."""
        return self.elements[:, 6:9] if self.kind == "CARTPVA" else None


@dataclass(frozen=True, slots=True, eq=False)
class CovarianceHistory:
    """One block of covariances at times in order."""

    covariance_id: str
    basis: str
    frame: str
    kind: str
    """Of the elements it is the covariance of: CARTP, CARTPV, ..."""
    confidence: float | None
    """As stated, 0 to 1."""
    tai_ns: Int64[ndarray, " n"]
    matrices: Float64[ndarray, "n k k"]
    """Symmetric, in SI and radians."""


@dataclass(frozen=True, slots=True, eq=False)
class ManeuverPlan:
    """One block of burns or deployments of one device."""

    plan_id: str
    device_id: str
    basis: str
    """CANDIDATE, PLANNED, DETERMINED, ... as written."""
    basis_id: str
    purpose: str
    frame: str
    window_open: Instant | None
    window_close: Instant | None
    burns: tuple[ManeuverRecord, ...]


@dataclass(frozen=True, slots=True)
class PhysicalRecord:
    """What the object is like; None where not stated."""

    wet_mass_kg: float | None = None
    dry_mass_kg: float | None = None
    drag_area_m2: float | None = None
    drag_coefficient: float | None = None
    solar_radiation_area_m2: float | None = None
    solar_radiation_coefficient: float | None = None
    largest_m: float | None = None
    """Length, width and height of the box that holds the object, largest first."""
    middle_m: float | None = None
    smallest_m: float | None = None
    area_min_for_pc_m2: float | None = None
    area_max_for_pc_m2: float | None = None
    area_typical_for_pc_m2: float | None = None
    radar_cross_section_m2: float | None = None
    max_thrust_n: float | None = None
    delta_v_remaining_m_s: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class OrbitRecord:
    """One orbit comprehensive message (CCSDS 502.0-B-3, section 6). Texts are "" where absent."""

    name: str
    international_designator: str
    catalog_name: str
    designator: str
    operator: str
    owner: str
    object_type: str
    ops_status: str
    originator: str
    message_id: str
    creation: Instant
    time_system: str
    epoch_tzero: Instant | None
    """None where the time system has no fixed distance from TAI."""
    trajectories: tuple[TrajectoryRecord, ...]
    covariances: tuple[CovarianceHistory, ...]
    maneuvers: tuple[ManeuverPlan, ...]
    physical: PhysicalRecord
    user_defined: tuple[tuple[str, str], ...]
    not_converted: tuple[str, ...]
    """What has no place above or could not be turned into SI, one sentence each."""
    document: Document
    """What the record was read from, with everything that has no field here."""
