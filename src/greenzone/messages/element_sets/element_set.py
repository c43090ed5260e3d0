"""One mean-element set as its sender published it, in SI, for use with SGP4 alone."""

from __future__ import annotations

import math
from dataclasses import dataclass

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant

__all__ = ["ElementSet"]

_FASTEST_RAD_S = 20.0 * 2.0 * math.pi / 86_400.0
"""20 revolutions a day: an orbit of 5,734 km semi-major axis, inside the Earth."""


@dataclass(frozen=True, slots=True)
class ElementSet:
    """Brouwer mean elements in TEME as a TLE or OMM carries them, checked at construction.

    They mean something only to SGP4 (Hoots & Roehrich 1980, Vallado et al. 2006) and must not
    be used as osculating elements. Raises BadMessageError with the value that is out of range.
    """

    object_id: str
    """Catalog number as decimal digits without padding (up to 9), another catalog's id, or ""."""
    name: str
    intl_designator: str
    """COSPAR designator such as `1982-092A`, or "" where the sender gives none."""
    epoch: Instant
    mean_motion_rad_s: float
    """Kozai's mean motion, as TLEs and OMMs state it (not Brouwer's, which SGP4 recovers)."""
    eccentricity: float
    inclination_rad: float
    raan_rad: float
    arg_perigee_rad: float
    mean_anomaly_rad: float
    bstar: float
    """SGP4's drag term, in 1/Earth radii."""
    half_mean_motion_dot_rad_s2: float = 0.0
    """The field a TLE prints: half the first derivative. SGP4 ignores it."""
    sixth_mean_motion_ddot_rad_s3: float = 0.0
    """The field a TLE prints: a sixth of the second derivative. SGP4 ignores it."""
    classification: str = "U"
    ephemeris_type: int = 0
    element_set_number: int = 0
    revolution_number: int = 0
    source_lines: tuple[str, ...] = ()
    """The lines or fields as received, where kept."""
    origin: str = ""
    """The form and file it was read from, for provenance and error messages."""

    def __post_init__(self) -> None:
        for field, low, high in _RANGES:
            value = getattr(self, field)
            if not low <= value <= high:
                raise BadMessageError(
                    f"element set of {self.name or self.object_id or 'unnamed object'}: "
                    f"{field} = {value!r} is not in [{low:g}, {high:g}]; get a correct element set"
                )
        if self.mean_motion_rad_s == 0.0 or self.eccentricity == 1.0:
            raise BadMessageError(
                f"element set of {self.name or self.object_id or 'unnamed object'} is no closed "
                "orbit (mean motion 0 or eccentricity 1); SGP4 needs a closed one"
            )


_RANGES = (
    ("mean_motion_rad_s", 0.0, _FASTEST_RAD_S),
    ("eccentricity", 0.0, 1.0),
    ("inclination_rad", 0.0, math.pi),
    ("raan_rad", -2.0 * math.pi, 2.0 * math.pi),
    ("arg_perigee_rad", -2.0 * math.pi, 2.0 * math.pi),
    ("mean_anomaly_rad", -2.0 * math.pi, 2.0 * math.pi),
    ("bstar", -100.0, 100.0),
    ("half_mean_motion_dot_rad_s2", -1.0, 1.0),
    ("sixth_mean_motion_ddot_rad_s3", -1.0, 1.0),
)
