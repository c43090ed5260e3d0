"""States of messages turned into GCRF, whichever of the frames of ephemerides they are in."""

from __future__ import annotations

from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.frames import eme2000_to_gcrf, itrf_to_gcrf, teme_to_gcrf
from greenzone.core.instant import Instant

__all__ = ["INERTIAL_FRAMES", "states_in_gcrf"]

INERTIAL_FRAMES = ("GCRF", "EME2000", "TEME", "ITRF")


def states_in_gcrf(
    frame: str,
    when: Instant | Int64[ndarray, " n"],
    position_m: Float64[ndarray, "n 3"],
    velocity_m_s: Float64[ndarray, "n 3"],
    earth: EarthOrientation,
) -> tuple[Float64[ndarray, "n 3"], Float64[ndarray, "n 3"]]:
    """Positions and inertial velocities in GCRF; `when` is one instant or one (ns TAI) for each."""
    if frame == "EME2000":
        return eme2000_to_gcrf(position_m), eme2000_to_gcrf(velocity_m_s)
    if frame == "TEME":
        return teme_to_gcrf(when, position_m, velocity_m_s, earth)
    if frame == "ITRF":
        return itrf_to_gcrf(when, position_m, velocity_m_s, earth)
    return position_m, velocity_m_s
