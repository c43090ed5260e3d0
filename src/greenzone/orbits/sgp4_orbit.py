"""SGP4 through the `sgp4` library: element sets to states in GCRF. TEME does not leave here."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray
from sgp4.api import SGP4_ERRORS, WGS72, Satrec

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import ImpossibleEventError
from greenzone.core.frames import teme_to_gcrf
from greenzone.core.instant import Instant, format_utc
from greenzone.core.time_scales import utc_julian_dates
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.orbits.ephemeris import Ephemeris

__all__ = [
    "along_track_shift_s",
    "elements_ephemeris",
    "propagate_elements",
    "sgp4_decay_m_s",
]

_SGP4_EPOCH_JD = 2433281.5
"""1949-12-31 0h UTC, from which the library counts days (Vallado et al. 2006)."""
_WGS72_RADIUS_M = 6378135.0


def propagate_elements(
    elements: ElementSet, tai_ns: Int64[ndarray, " t"], earth: EarthOrientation
) -> tuple[Float64[ndarray, "t 3"], Float64[ndarray, "t 3"]]:
    """GCRF positions (m) and velocities (m/s) of an element set at instants (ns TAI).

    Raises ImpossibleEventError with SGP4's own reason where it has no answer, such as a
    decayed orbit. Catalog numbers stay outside the library, whose record ends at 339999.
    """
    days, fractions = utc_julian_dates(tai_ns)
    errors, position_km, velocity_km_s = _satrec(elements).sgp4_array(days, fractions)
    if np.any(errors):
        first = int(np.flatnonzero(errors)[0])
        raise ImpossibleEventError(
            f"{elements.name or elements.object_id}: SGP4 has no state at "
            f"{format_utc(Instant(int(tai_ns[first])))} ({SGP4_ERRORS[int(errors[first])]}); "
            "give an element set near that time of an object still in orbit"
        )
    return teme_to_gcrf(tai_ns, position_km * 1e3, velocity_km_s * 1e3, earth)


def elements_ephemeris(
    elements: ElementSet,
    start: Instant,
    duration_s: float,
    earth: EarthOrientation,
    step_s: float = 10.0,
) -> Ephemeris:
    """The ephemeris of an element set over at least `duration_s` seconds from `start` on."""
    steps = math.ceil(duration_s / step_s) + 1
    tai_ns = start.tai_ns + np.arange(steps, dtype=np.int64) * round(step_s * 1e9)
    position, velocity = propagate_elements(elements, tai_ns, earth)
    return Ephemeris(elements.name or elements.object_id, start, step_s, position, velocity)


def along_track_shift_s(
    elements: ElementSet, when: Instant, bstar_factor: float, earth: EarthOrientation
) -> float:
    """How much later (s) an object passes its place at `when` if its B* is `bstar_factor` times.

    The along-track part of the difference of the two SGP4 positions over the speed; negative
    when it is ahead.
    """
    tai_ns = np.array([when.tai_ns], dtype=np.int64)
    position, velocity = propagate_elements(elements, tai_ns, earth)
    other = replace(elements, bstar=elements.bstar * bstar_factor)
    moved, _ = propagate_elements(other, tai_ns, earth)
    speed = float(np.linalg.norm(velocity))
    return -float((moved - position)[0] @ velocity[0]) / speed**2


def sgp4_decay_m_s(elements: ElementSet) -> float:
    """Rate of SGP4's mean semi-major axis at the epoch (m/s), by B*; NaN where SGP4 has no answer.

    From the axes a quarter of a day before and after.
    """
    record = _satrec(elements)
    axes = []
    for days in (-0.25, 0.25):
        error, _, _ = record.sgp4(record.jdsatepoch, record.jdsatepochF + days)
        if error:
            return math.nan
        axes.append(record.am * _WGS72_RADIUS_M)
    return float((axes[1] - axes[0]) / 43_200.0)


def _satrec(elements: ElementSet) -> Satrec:
    record = Satrec()
    day, fraction = elements.epoch.utc_julian_date()
    per_minute = 60.0
    record.sgp4init(
        WGS72,
        "i",
        0,
        (day - _SGP4_EPOCH_JD) + fraction,
        elements.bstar,
        elements.half_mean_motion_dot_rad_s2 * per_minute**2,
        elements.sixth_mean_motion_ddot_rad_s3 * per_minute**3,
        elements.eccentricity,
        elements.arg_perigee_rad,
        elements.inclination_rad,
        elements.mean_anomaly_rad,
        elements.mean_motion_rad_s * per_minute,
        elements.raan_rad,
    )
    return record
