"""What an orbit parameter message says, in SI: one state, its covariance, its planned maneuvers."""

from __future__ import annotations

from dataclasses import dataclass

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.messages.ndm.document import Document

__all__ = [
    "KeplerianRecord",
    "ManeuverRecord",
    "SpacecraftRecord",
    "StateCovariance",
    "StateRecord",
]


@dataclass(frozen=True, slots=True)
class KeplerianRecord:
    """Osculating elements as stated beside a state, with either anomaly."""

    semi_major_axis_m: float
    eccentricity: float
    inclination_rad: float
    raan_rad: float
    argument_of_pericenter_rad: float
    true_anomaly_rad: float | None
    mean_anomaly_rad: float | None
    gm_m3_s2: float


@dataclass(frozen=True, slots=True)
class SpacecraftRecord:
    """Mass, areas and coefficients; None where not stated."""

    mass_kg: float | None = None
    solar_radiation_area_m2: float | None = None
    solar_radiation_coefficient: float | None = None
    drag_area_m2: float | None = None
    drag_coefficient: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class StateCovariance:
    """Covariance of position and velocity, as stated."""

    epoch: Instant
    frame: str
    """RTN and the like, or a frame of reference; "" never: what is left out is the state's."""
    matrix: Float64[ndarray, "6 6"]
    """Symmetric, m2, m2/s and m2/s2."""


@dataclass(frozen=True, slots=True, eq=False)
class ManeuverRecord:
    """One burn or deployment; None for what the message does not give."""

    start: Instant
    duration_s: float | None = None
    frame: str = ""
    """Of the vectors: RTN, TNW, EME2000, ..."""
    delta_v_m_s: Float64[ndarray, "3"] | None = None
    delta_mass_kg: float | None = None
    """Change of mass, negative where propellant is spent."""
    thrust_n: Float64[ndarray, "3"] | None = None
    acceleration_m_s2: Float64[ndarray, "3"] | None = None
    specific_impulse_s: float | None = None
    thrust_efficiency: float | None = None
    delta_v_sigma: float | None = None
    """One standard deviation of its size, as a share of it."""
    delta_v_direction_sigma_rad: float | None = None
    deployed: str = ""
    """Id of what is deployed; then `delta_v_m_s` is that object's."""
    deployed_mass_kg: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class StateRecord:
    """One orbit parameter message (CCSDS 502.0-B-3, section 3)."""

    object_id: str
    name: str
    center: str
    frame: str
    """EME2000, GCRF, TEME or ITRF; any other as written."""
    frame_epoch: str
    """As written, "" where the frame needs none."""
    epoch: Instant
    position_m: Float64[ndarray, "3"]
    velocity_m_s: Float64[ndarray, "3"]
    originator: str
    message_id: str
    creation: Instant
    keplerian: KeplerianRecord | None
    spacecraft: SpacecraftRecord
    covariance: StateCovariance | None
    maneuvers: tuple[ManeuverRecord, ...]
    user_defined: tuple[tuple[str, str], ...]
    """Names without their prefix, and values."""
    document: Document
    """What the record was read from, with everything that has no field here."""
