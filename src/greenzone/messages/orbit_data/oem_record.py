"""What an orbit ephemeris message says, in SI: segments of states, and blocks of a long one."""

from __future__ import annotations

from dataclasses import dataclass

from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.messages.change import Change
from greenzone.messages.orbit_data.state_record import StateCovariance

__all__ = ["EphemerisBlock", "EphemerisRecord", "OemSegment"]


@dataclass(frozen=True, slots=True)
class OemSegment:
    """What the metadata of one segment says."""

    object_id: str
    """International designator or other id, as written."""
    name: str
    frame: str
    """EME2000, GCRF, TEME or ITRF, Earth-centred. ICRF axes are named GCRF."""
    time_system: str
    start: Instant
    stop: Instant
    stated_usable_start: Instant | None
    stated_usable_stop: Instant | None
    interpolation: str
    """HERMITE, LAGRANGE or LINEAR as stated, or ""."""
    interpolation_degree: int
    """As stated, or 0."""


@dataclass(frozen=True, slots=True, eq=False)
class EphemerisBlock:
    """Some consecutive states of one segment; may have none and covariances alone."""

    segment: OemSegment
    """The same object in every block of one segment."""
    tai_ns: Int64[ndarray, " n"]
    position_m: Float64[ndarray, "n 3"]
    velocity_m_s: Float64[ndarray, "n 3"]
    acceleration_m_s2: Float64[ndarray, "n 3"] | None
    covariances: tuple[StateCovariance, ...] = ()
    changes: tuple[Change, ...] = ()
    """What reading repaired in these states, and in the head of the segment in its first block."""


@dataclass(frozen=True, slots=True)
class EphemerisRecord:
    """One segment of an ephemeris: states at strictly increasing times, at least two."""

    object_id: str
    """International designator or other id, as written."""
    name: str
    frame: str
    """EME2000, GCRF, TEME or ITRF, Earth-centred. ICRF axes are named GCRF."""
    start: Instant
    stop: Instant
    usable_start: Instant
    """Where interpolation may begin: stated, and never outside the states given."""
    usable_stop: Instant
    interpolation: str
    """HERMITE, LAGRANGE or LINEAR as stated, or ""."""
    interpolation_degree: int
    """As stated, or 0."""
    tai_ns: Int64[ndarray, " n"]
    position_m: Float64[ndarray, "n 3"]
    velocity_m_s: Float64[ndarray, "n 3"]
    origin: str
    acceleration_m_s2: Float64[ndarray, "n 3"] | None = None
    """None unless every state has one."""
    covariances: tuple[StateCovariance, ...] = ()
    """In the order of the message; each in its own frame."""
    changes: tuple[Change, ...] = ()
    """What reading repaired, where the record was read from a file of its own."""
