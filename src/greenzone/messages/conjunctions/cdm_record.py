"""What a conjunction data message says, in SI: two objects at their closest approach."""

from __future__ import annotations

from dataclasses import dataclass, field

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.messages.ndm.document import Document

__all__ = [
    "ConjunctionObject",
    "ConjunctionRecord",
    "DensitySensitivity",
    "Doubt",
    "ForceModels",
    "OperatorContact",
    "OrbitDetermination",
    "RtnCovariance",
    "Screening",
    "SpacecraftParameters",
]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something in a message that can be read but hardly be true; nothing was changed for it."""

    code: str
    """`miss_distance`, `km_for_m`, `relative_speed`, `radius`, `not_positive_definite`,
    `no_velocity_covariance`, `covariance_size`, `hbr`, `same_object`, `incomplete` or
    `outside_screening`."""
    where: str
    """OBJECT1, OBJECT2 or "" for the encounter."""
    text: str
    """What is odd, in one sentence with the values."""


@dataclass(frozen=True, slots=True)
class Screening:
    """The volume and the times within which the encounter was looked for; None, "" as stated."""

    start: Instant | None = None
    stop: Instant | None = None
    frame: str = ""
    """RTN or TVN."""
    shape: str = ""
    """ELLIPSOID or BOX."""
    size_m: Float64[ndarray, "3"] | None = None
    """Half axes of an ellipsoid, lengths of a box, along the frame's axes, as stated."""
    entry: Instant | None = None
    exit: Instant | None = None


@dataclass(frozen=True, slots=True)
class OperatorContact:
    """Whom to talk to; "" where not stated."""

    position: str = ""
    organization: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class ForceModels:
    """The dynamics the state was determined with, as written; "" where not stated."""

    gravity: str = ""
    atmosphere: str = ""
    n_body: str = ""
    solar_radiation_pressure: str = ""
    earth_tides: str = ""
    in_track_thrust: str = ""


@dataclass(frozen=True, slots=True)
class OrbitDetermination:
    """What the state was determined from; None where not stated."""

    last_observation_start: Instant | None = None
    last_observation_end: Instant | None = None
    recommended_span_s: float | None = None
    actual_span_s: float | None = None
    observations_available: int | None = None
    observations_used: int | None = None
    tracks_available: int | None = None
    tracks_used: int | None = None
    residuals_accepted: float | None = None
    """Share of the residuals, 0 to 1."""
    weighted_rms: float | None = None


@dataclass(frozen=True, slots=True)
class SpacecraftParameters:
    """What the forces act on; None where not stated."""

    area_pc_m2: float | None = None
    """The area stated for the probability of collision."""
    area_drag_m2: float | None = None
    area_srp_m2: float | None = None
    mass_kg: float | None = None
    cd_area_over_mass_m2_kg: float | None = None
    cr_area_over_mass_m2_kg: float | None = None
    thrust_acceleration_m_s2: float | None = None
    sedr_w_kg: float | None = None
    """Energy dissipation rate."""


@dataclass(frozen=True, slots=True, eq=False)
class RtnCovariance:
    """Covariance of one object's state in its own RTN frame at the TCA.

    As stated: it may be far from positive definite (see `ConjunctionRecord.doubts`).
    """

    matrix: Float64[ndarray, "k k"]
    """Symmetric, SI: m, m/s, m2/kg (drag and solar radiation pressure) and m/s2 (thrust)."""
    rows: tuple[str, ...]
    """Names of the rows: R, T, N, then RDOT, TDOT, NDOT, then any of DRG, SRP, THR."""

    @property
    def position_m2(self) -> Float64[ndarray, "3 3"]:
        """The position's part."""
        return self.matrix[:3, :3]

    @property
    def state(self) -> Float64[ndarray, "6 6"] | None:
        """Position's and velocity's part; None where the message gives the position's alone."""
        return self.matrix[:6, :6] if self.rows[3:6] == ("RDOT", "TDOT", "NDOT") else None


@dataclass(frozen=True, slots=True, eq=False)
class DensitySensitivity:
    """How one error of the forecast air density moves the object (CARA's consider parameter).

    Two objects share the density's error, so these correlate their covariances
    (Casali et al. 2018, AAS 18-272).
    """

    forecast_uncertainty: float
    """One standard deviation of the density, as a share of it."""
    position_rtn_m: Float64[ndarray, "3"]
    velocity_rtn_m_s: Float64[ndarray, "3"]


@dataclass(frozen=True, slots=True, eq=False)
class ConjunctionObject:
    """One of the two objects, with its state at the TCA. Texts are "" where not stated."""

    designator: str
    """Number without padding, or any other id as written."""
    catalog_name: str
    name: str
    international_designator: str
    ephemeris_name: str
    covariance_method: str
    """CALCULATED or DEFAULT."""
    maneuverable: str
    """YES, NO or N/A."""
    frame: str
    """Of position and velocity: EME2000, GCRF or ITRF, or another as written."""
    position_m: Float64[ndarray, "3"]
    velocity_m_s: Float64[ndarray, "3"]
    covariance: RtnCovariance | None = None
    object_type: str = ""
    orbit_center: str = ""
    """"" means EARTH."""
    contact: OperatorContact = field(default_factory=OperatorContact)
    models: ForceModels = field(default_factory=ForceModels)
    orbit_determination: OrbitDetermination = field(default_factory=OrbitDetermination)
    parameters: SpacecraftParameters = field(default_factory=SpacecraftParameters)
    hbr_m: float | None = None
    """This object's own radius, where a comment states it."""
    exclusion_volume_radius_m: float | None = None
    covariance_scale_factor: float | None = None
    """What the sender multiplied the covariance with, where a comment says so."""
    density: DensitySensitivity | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ConjunctionRecord:
    """One conjunction data message (CCSDS 508.0-B-1), both objects in their stated frames."""

    message_id: str
    originator: str
    creation: Instant
    tca: Instant
    miss_distance_m: float
    object1: ConjunctionObject
    object2: ConjunctionObject
    message_for: str = ""
    relative_speed_m_s: float | None = None
    relative_position_rtn_m: Float64[ndarray, "3"] | None = None
    """Object 2 from object 1, in RTN of object 1, as stated."""
    relative_velocity_rtn_m_s: Float64[ndarray, "3"] | None = None
    screening: Screening = field(default_factory=Screening)
    pc: float | None = None
    """The probability of collision the sender states."""
    pc_method: str = ""
    hbr_m: float | None = None
    """Hard-body radius of both together, where a comment states it."""
    hbr_comment: str = ""
    """The text of that comment."""
    version: str = "1.0"
    doubts: tuple[Doubt, ...] = ()
    document: Document | None = None
    """What the record was read from, with everything that has no field here."""

    @property
    def objects(self) -> tuple[ConjunctionObject, ConjunctionObject]:
        """Both objects in the message's order."""
        return self.object1, self.object2
