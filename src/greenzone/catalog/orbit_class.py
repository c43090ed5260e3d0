"""Period, apogee, perigee and class of many orbits, from their mean elements."""

from __future__ import annotations

import math
from enum import IntEnum
from typing import Final

import numpy as np
from jaxtyping import Float64, Int8
from numpy import ndarray

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.messages.element_sets.element_table import ElementTable

__all__ = [
    "DEEP_SPACE_PERIOD_S",
    "OrbitClass",
    "apogee_m",
    "orbit_classes",
    "perigee_m",
    "period_s",
]

DEEP_SPACE_PERIOD_S: Final = 225.0 * 60.0
"""From this period on SGP4 counts an orbit as deep space (Hoots and Roehrich 1980)."""
_RADIUS_M: Final = 6_378_135.0
"""WGS-72's, which Space-Track subtracts for the heights it states."""
_LEO_M: Final = 2_000e3
_GEO_M: Final = 35_786e3
_GEO_BAND_M: Final = 200e3


class OrbitClass(IntEnum):
    """Region of an orbit, after the IADC's protected regions (IADC-02-01, 2020)."""

    LEO = 0
    """Apogee below 2,000 km."""
    MEO = 1
    """Between LEO and GEO, perigee above 2,000 km."""
    GEO = 2
    """Perigee and apogee within 200 km of 35,786 km."""
    HEO = 3
    """Perigee below 2,000 km, apogee above; includes transfer orbits."""
    HIGH = 4
    """Perigee above 2,000 km and apogee beyond the geostationary band."""


def period_s(table: ElementTable) -> Float64[ndarray, " n"]:
    """The period of each orbit by its mean motion as stated."""
    return np.asarray(2.0 * math.pi / table.mean_motion_rad_s)


def perigee_m(table: ElementTable) -> Float64[ndarray, " n"]:
    """Height of the perigee above a sphere of the equatorial radius, as catalogs state it."""
    return np.asarray(_semi_major_axis_m(table) * (1.0 - table.eccentricity) - _RADIUS_M)


def apogee_m(table: ElementTable) -> Float64[ndarray, " n"]:
    """Height of the apogee above a sphere of the equatorial radius, as catalogs state it."""
    return np.asarray(_semi_major_axis_m(table) * (1.0 + table.eccentricity) - _RADIUS_M)


def orbit_classes(table: ElementTable) -> Int8[ndarray, " n"]:
    """The class of each orbit."""
    low, high = perigee_m(table), apogee_m(table)
    band = (np.abs(low - _GEO_M) <= _GEO_BAND_M) & (np.abs(high - _GEO_M) <= _GEO_BAND_M)
    found = np.select(
        (high < _LEO_M, low < _LEO_M, band, high > _GEO_M + _GEO_BAND_M),
        (OrbitClass.LEO, OrbitClass.HEO, OrbitClass.GEO, OrbitClass.HIGH),
        OrbitClass.MEO,
    )
    return found.astype(np.int8)


def _semi_major_axis_m(table: ElementTable) -> Float64[ndarray, " n"]:
    return np.asarray(np.cbrt(MU_EARTH_M3_S2 / table.mean_motion_rad_s**2))
