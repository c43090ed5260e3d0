"""Period, apogee and perigee of states, as a Gabbard diagram shows them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.constants import MU_EARTH_M3_S2, WGS84_SEMI_MAJOR_AXIS_M

__all__ = ["Apsides", "apsides"]


class Apsides(NamedTuple):
    """Orbit extremes of n states; NaN period and apogee where the orbit is not closed."""

    period_s: Float64[ndarray, " n"]
    apogee_m: Float64[ndarray, " n"]
    """Height above the equatorial radius."""
    perigee_m: Float64[ndarray, " n"]


def apsides(position_m: Float64[ndarray, "n 3"], velocity_m_s: Float64[ndarray, "n 3"]) -> Apsides:
    """Two-body period (s), apogee and perigee heights (m) of GCRF states."""
    radius = np.linalg.norm(position_m, axis=1)
    speed2 = np.einsum("ij,ij->i", velocity_m_s, velocity_m_s)
    momentum = np.linalg.norm(np.cross(position_m, velocity_m_s), axis=1)
    inverse_axis = 2.0 / radius - speed2 / MU_EARTH_M3_S2
    axis = np.full_like(radius, np.nan)
    np.divide(1.0, inverse_axis, out=axis, where=inverse_axis > 0)
    p = momentum**2 / MU_EARTH_M3_S2
    e = np.sqrt(np.maximum(0.0, 1.0 - p * inverse_axis))
    period = 2.0 * np.pi * np.sqrt(axis**3 / MU_EARTH_M3_S2)
    apogee = axis * (1.0 + e) - WGS84_SEMI_MAJOR_AXIS_M
    return Apsides(period, apogee, p / (1.0 + e) - WGS84_SEMI_MAJOR_AXIS_M)
