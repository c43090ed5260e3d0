"""Where the mean orbits of a whole catalog are at one instant: planes, phases and rates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.core.constants import EARTH_ROTATION_RAD_S
from greenzone.core.instant import Instant
from greenzone.forensics.proximity.plane_kernels import Columns
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from greenzone.orbits.fleet.sgp4_record import EARTH_RADIUS_M, XKE

__all__ = ["MeanOrbits", "mean_orbits"]

_SYNCHRONOUS: Final = 0.02
"""Mean motions within 2 % of the Earth's spin drift less than 7.2 degrees of longitude a day."""
_ROUND: Final = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class MeanOrbits:
    """Brouwer mean elements of SGP4 carried to one instant; TEME, all arrays of length n."""

    axis_m: Float64[ndarray, " n"]
    rate_rad_s: Float64[ndarray, " n"]
    """Along the track: of the mean argument of latitude, and cos i times that of the node."""
    inclination_rad: Float64[ndarray, " n"]
    node_rad: Float64[ndarray, " n"]
    latitude_rad: Float64[ndarray, " n"]
    """Mean argument of latitude: argument of perigee and mean anomaly."""
    perigee_rad: Float64[ndarray, " n"]
    eccentricity: Float64[ndarray, " n"]
    longitude_rate_rad_s: Float64[ndarray, " n"]
    """Of anomaly, perigee and node together: the Earth's spin for an object that stays above it."""
    synchronous: Bool[ndarray, " n"]
    """Nearly circular, with a period of about a sidereal day."""
    known: Bool[ndarray, " n"]
    """Whether there is an orbit at all: the set may be used then, and SGP4 has an answer."""

    def __len__(self) -> int:
        return len(self.axis_m)

    @property
    def columns(self) -> Columns:
        """What the kernels take, in their order."""
        return (
            self.axis_m,
            self.rate_rad_s,
            self.inclination_rad,
            self.node_rad,
            self.latitude_rad,
            self.perigee_rad,
            self.eccentricity,
        )


def mean_orbits(motion: Sgp4Motion, usable: Bool[ndarray, " n"], instant: Instant) -> MeanOrbits:
    """The mean orbits of all objects of a motion at an instant.

    Secular motion and drag as SGP4 has them (Hoots & Roehrich 1980, section 6; Vallado et al.
    2006); the sum of anomaly and perigee does not feel the corrections between them. Of deep space
    the lunar and solar secular rates count, the periodic terms and resonances do not: they are
    the same for neighbours.
    """
    minutes = motion.minutes_after_epoch(instant)
    r = motion.records
    axis_m, latitude, rate = _along(r, minutes)
    node = r["nodeo"] + r["nodedot"] * minutes + r["nodecf"] * minutes**2
    node_rate = r["nodedot"] + 2.0 * r["nodecf"] * minutes
    perigee = r["argpo"] + r["argpdot"] * minutes
    deep = motion.deep_space
    for angle, name in ((latitude, "dmdt"), (latitude, "domdt"), (node, "dnodt")):
        angle[deep] += r[name][deep] * minutes[deep]
    rate[deep] += (r["dmdt"] + r["domdt"])[deep]
    node_rate[deep] += r["dnodt"][deep]
    perigee[deep] += r["domdt"][deep] * minutes[deep]
    along = (rate + np.cos(r["inclo"]) * node_rate) / 60.0
    spin = (rate + node_rate) / 60.0
    known = usable & (motion.status == 0) & np.isfinite(latitude) & np.isfinite(axis_m)
    day = np.abs(spin / EARTH_ROTATION_RAD_S - 1.0) < _SYNCHRONOUS
    return MeanOrbits(
        axis_m=axis_m,
        rate_rad_s=along,
        inclination_rad=np.asarray(r["inclo"]),
        node_rad=node,
        latitude_rad=latitude,
        perigee_rad=perigee,
        eccentricity=np.asarray(r["ecco"]),
        longitude_rate_rad_s=spin,
        synchronous=known & day & (r["ecco"] < _ROUND),
        known=known & (along > 0.0),
    )


def _along(
    r: ndarray, minutes: Float64[ndarray, " n"]
) -> tuple[Float64[ndarray, " n"], Float64[ndarray, " n"], Float64[ndarray, " n"]]:
    """Semi-major axis (m), mean argument of latitude (rad) and its rate (rad/min), with drag."""
    shrunk = 1.0 - r["cc1"] * minutes
    axis_m = np.cbrt((XKE / r["no"]) ** 2) * shrunk**2 * EARTH_RADIUS_M
    steady = r["mdot"] + r["argpdot"]
    pushed = r["t2cof"] * minutes**2 + r["t3cof"] * minutes**3
    pushed += minutes**4 * (r["t4cof"] + minutes * r["t5cof"])
    latitude = r["mo"] + r["argpo"] + steady * minutes + r["no"] * pushed
    slope = 2.0 * r["t2cof"] * minutes + 3.0 * r["t3cof"] * minutes**2
    return axis_m, latitude, steady + r["no"] * slope
