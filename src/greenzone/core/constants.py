"""Constants of the Earth, in SI, each with its source."""

from typing import Final

__all__ = [
    "EARTH_RADIUS_M",
    "EARTH_ROTATION_RAD_S",
    "J2",
    "J3",
    "J4",
    "MU_EARTH_M3_S2",
    "WGS84_FLATTENING",
    "WGS84_SEMI_MAJOR_AXIS_M",
]

MU_EARTH_M3_S2: Final = 3.986004418e14
"""Geocentric gravitational constant with the atmosphere. IERS Conventions (2010), table 1.1."""

EARTH_RADIUS_M: Final = 6378136.3
"""Reference radius the harmonics below are scaled to. EGM2008, Pavlis et al. (2012)."""

J2: Final = 1.0826261738522e-3
"""Zonal harmonic of degree 2: -sqrt(5) times EGM2008's tide-free C20 = -0.484165143790815e-3."""

J3: Final = -2.5324105185677e-6
"""Zonal harmonic of degree 3: -sqrt(7) times EGM2008's C30 = 0.957161207093473e-6."""

J4: Final = -1.6198975999170e-6
"""Zonal harmonic of degree 4: -sqrt(9) times EGM2008's C40 = 0.539965866638991e-6."""

EARTH_ROTATION_RAD_S: Final = 7.292115146706979e-5
"""Rate of the Earth rotation angle, 2 pi 1.00273781191135448 / 86400 s. IERS (2010), eq. 5.15."""

WGS84_SEMI_MAJOR_AXIS_M: Final = 6378137.0
"""Equatorial radius of the ellipsoid. NGA.STND.0036 (2014), table 3.1."""

WGS84_FLATTENING: Final = 1 / 298.257223563
"""Flattening of the ellipsoid. NGA.STND.0036 (2014), table 3.1."""
