"""Vectors turned between TEME, EME2000, GCRF, ITRF and RTN.

`when` is one instant, or instants as nanoseconds TAI `(t,)`. Vectors are `(..., 3)` whose
axes before the last follow `when`: `(3,)` or `(n, 3)` with one instant, `(t, 3)` or
`(n, t, 3)` with many. The Earth's orientation is an argument; nothing is looked up behind it.

Precession and nutation are IAU 2006/2000A with the IERS pole offsets (IERS Conventions 2010,
ch. 5), computed by ERFA.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.constants import EARTH_ROTATION_RAD_S
from greenzone.core.earth_orientation import EarthOrientation, OrientationAt
from greenzone.core.errors import BadDataError
from greenzone.core.instant import Instant
from greenzone.core.time_scales import JulianDates, julian_dates, tai_ns_of, tt_julian_dates

__all__ = [
    "Geodetic",
    "eme2000_to_gcrf",
    "gcrf_to_itrf",
    "geodetic",
    "itrf_rotation",
    "itrf_to_gcrf",
    "rtn_basis",
    "teme_rotation",
    "teme_to_gcrf",
]

_NODE_NS = 6 * 3_600_000_000_000


class Geodetic(NamedTuple):
    """Place over the WGS 84 ellipsoid: geodetic latitude, east longitude (-pi to pi), height."""

    latitude_rad: Float64[ndarray, "*n"]
    longitude_rad: Float64[ndarray, "*n"]
    height_m: Float64[ndarray, "*n"]


def teme_to_gcrf(
    when: Instant | Int64[ndarray, "*t"],
    position_m: Float64[ndarray, "... 3"],
    velocity_m_s: Float64[ndarray, "... 3"],
    earth: EarthOrientation,
) -> tuple[Float64[ndarray, "... 3"], Float64[ndarray, "... 3"]]:
    """Positions and velocities in GCRF of states in TEME (the frame SGP4 answers in).

    TEME turns against GCRF by less than 1e-11 rad/s; that is left out of the velocity
    (0.1 mm/s in low orbit).
    """
    rotation = teme_rotation(when, earth)
    return _rotated(rotation, position_m), _rotated(rotation, velocity_m_s)


def eme2000_to_gcrf(vector: Float64[ndarray, "... 3"]) -> Float64[ndarray, "... 3"]:
    """Vectors in GCRF of vectors in EME2000 (mean equator and equinox of J2000).

    The constant frame bias, 17 to 78 mas or 0.8 m in low orbit (IERS Conventions 2010, sec. 5.3.2).
    """
    import erfa

    bias, _, _ = erfa.bp06(2451545.0, 0.0)
    return _rotated(bias.T, vector)


def gcrf_to_itrf(
    when: Instant | Int64[ndarray, "*t"],
    position_m: Float64[ndarray, "... 3"],
    velocity_m_s: Float64[ndarray, "... 3"],
    earth: EarthOrientation,
) -> tuple[Float64[ndarray, "... 3"], Float64[ndarray, "... 3"]]:
    """Positions and Earth-fixed velocities in ITRF of states in GCRF."""
    rotation, spin_rad_s = _earth_fixed(when, earth)
    moving = velocity_m_s - np.cross(spin_rad_s, position_m)
    return _rotated(rotation, position_m), _rotated(rotation, moving)


def itrf_to_gcrf(
    when: Instant | Int64[ndarray, "*t"],
    position_m: Float64[ndarray, "... 3"],
    velocity_m_s: Float64[ndarray, "... 3"],
    earth: EarthOrientation,
) -> tuple[Float64[ndarray, "... 3"], Float64[ndarray, "... 3"]]:
    """Positions and inertial velocities in GCRF of Earth-fixed states in ITRF."""
    rotation, spin_rad_s = _earth_fixed(when, earth)
    back = np.swapaxes(rotation, -1, -2)
    position = _rotated(back, position_m)
    return position, _rotated(back, velocity_m_s) + np.cross(spin_rad_s, position)


def teme_rotation(
    when: Instant | Int64[ndarray, "*t"], earth: EarthOrientation
) -> Float64[ndarray, "*t 3 3"]:
    """Matrices that turn TEME into GCRF at each instant.

    TEME's x axis lies GMST (IAU 1982) west of Greenwich on the true equator, CIRS's the Earth
    rotation angle (Vallado, Crawford, Hujsak & Kelso 2006, AIAA 2006-6753, app. C), so the two
    differ by a turn about the pole, in which UT1 and polar motion all but cancel.
    """
    import erfa

    ut1 = _ut1_julian_dates(when, earth.at(when))
    turn = erfa.rz(erfa.gmst82(*ut1) - erfa.era00(*ut1), np.eye(3))
    return np.asarray(np.swapaxes(_celestial_rotation(when, earth.at(when)), -1, -2) @ turn)


def itrf_rotation(
    when: Instant | Int64[ndarray, "*t"], earth: EarthOrientation
) -> Float64[ndarray, "*t 3 3"]:
    """Matrices that turn GCRF into ITRF at each instant (IERS Conventions 2010, eq. 5.1)."""
    rotation, _ = _earth_fixed(when, earth)
    return rotation


def rtn_basis(
    position_m: Float64[ndarray, "*n 3"], velocity_m_s: Float64[ndarray, "*n 3"]
) -> Float64[ndarray, "*n 3 3"]:
    """Matrices whose rows are the unit vectors R (up), T (along track) and N (orbit normal).

    `basis @ vector` gives RTN components. T completes the right-handed set N x R, so it is the
    velocity's direction only on a circle. BadDataError where position and velocity are parallel.
    """
    normal = np.cross(position_m, velocity_m_s)
    if not np.all(np.linalg.norm(normal, axis=-1) > 0):
        raise BadDataError("no RTN frame: position and velocity are parallel or zero; check both")
    radial, normal = _unit(position_m), _unit(normal)
    return np.stack((radial, np.cross(normal, radial), normal), axis=-2)


def geodetic(position_itrf_m: Float64[ndarray, "*n 3"]) -> Geodetic:
    """Geodetic latitude, longitude and height over WGS 84 of places in ITRF, within 1 mm.

    Fukushima (2006), J. Geodesy 79, 689.
    """
    import erfa

    longitude, latitude, height = erfa.gc2gd(1, position_itrf_m)
    return Geodetic(np.asarray(latitude), np.asarray(longitude), np.asarray(height))


def _earth_fixed(
    when: Instant | Int64[ndarray, "*t"], earth: EarthOrientation
) -> tuple[Float64[ndarray, "*t 3 3"], Float64[ndarray, "*t 3"]]:
    """The matrices from GCRF to ITRF, and the Earth's spin as a vector in GCRF."""
    import erfa

    orientation = earth.at(when)
    celestial = _celestial_rotation(when, orientation)
    locator = erfa.sp00(*tt_julian_dates(when))
    polar = erfa.pom00(orientation.pole_x_rad, orientation.pole_y_rad, locator)
    angle = erfa.era00(*_ut1_julian_dates(when, orientation))
    rotation = polar @ erfa.rz(angle, np.eye(3)) @ celestial
    return np.asarray(rotation), EARTH_ROTATION_RAD_S * celestial[..., 2, :]


def _celestial_rotation(
    when: Instant | Int64[ndarray, "*t"], orientation: OrientationAt
) -> Float64[ndarray, "*t 3 3"]:
    """Matrices from GCRF to the celestial intermediate frame (CIRS)."""
    import erfa

    pole_x, pole_y, locator = _celestial_pole(tai_ns_of(when))
    x, y = pole_x + orientation.celestial_pole_dx_rad, pole_y + orientation.celestial_pole_dy_rad
    return np.asarray(erfa.c2ixys(x, y, locator))


def _celestial_pole(tai_ns: Int64[ndarray, "*t"]) -> Float64[ndarray, "3 *t"]:
    """X, Y and s of IAU 2006/2000A: cubics through exact values six hours apart.

    The series costs 27 us an instant. Cubics are within 2e-12 rad of it, 0.01 mm in low orbit.
    """
    import erfa

    index, offset_ns = np.divmod(tai_ns, _NODE_NS)
    around = index[..., None] + np.arange(-1, 3)
    nodes, places = np.unique(around, return_inverse=True)
    exact = np.array(erfa.xys06a(*tt_julian_dates(nodes * _NODE_NS)))
    weights = _cubic_weights(np.asarray(offset_ns / _NODE_NS))
    return np.asarray((exact[:, places.reshape(around.shape)] * weights).sum(axis=-1))


def _cubic_weights(u: Float64[ndarray, "*t"]) -> Float64[ndarray, "*t 4"]:
    """Lagrange weights at `u` in 0..1 of the nodes -1, 0, 1, 2."""
    before, start, end, after = u + 1, u, u - 1, u - 2
    return np.stack(
        (
            -start * end * after / 6,
            before * end * after / 2,
            -before * start * after / 2,
            before * start * end / 6,
        ),
        axis=-1,
    )


def _ut1_julian_dates(
    when: Instant | Int64[ndarray, "*t"], orientation: OrientationAt
) -> JulianDates:
    day, fraction = julian_dates(tai_ns_of(when))
    return day, np.asarray(fraction + orientation.ut1_minus_tai_s / 86_400)


def _rotated(
    rotation: Float64[ndarray, "*t 3 3"], vector: Float64[ndarray, "... 3"]
) -> Float64[ndarray, "... 3"]:
    """Each matrix times each vector, as three sums of columns (faster than tiny matmuls)."""
    columns = np.moveaxis(rotation, -1, 0)
    x, y, z = (vector[..., i, None] for i in range(3))
    return np.asarray(x * columns[0] + y * columns[1] + z * columns[2])


def _unit(vector: Float64[ndarray, "*n 3"]) -> Float64[ndarray, "*n 3"]:
    return np.asarray(vector / np.linalg.norm(vector, axis=-1, keepdims=True))
