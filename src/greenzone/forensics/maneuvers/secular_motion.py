"""How the mean elements of SGP4 move on their own: the rates that are no maneuver."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["SecularMotion", "secular_motion"]

_RE: Final = 6_378_135.0
_MU: Final = 3.986008e14
_J2: Final = 1.082616e-3
_J4: Final = -1.65597e-6
"""WGS-72, the constants element sets are made with (Hoots & Roehrich 1980)."""


@dataclass(frozen=True, slots=True, eq=False)
class SecularMotion:
    """Of each element set: semi-major axis (m) and rates (rad/s) under J2, J2 squared and J4."""

    axis_m: Float64[ndarray, " n"]
    mean_motion_rad_s: Float64[ndarray, " n"]
    """Brouwer's, recovered from the one printed, which is Kozai's."""
    latitude_rate_rad_s: Float64[ndarray, " n"]
    """Of the mean argument of latitude: mean anomaly and argument of perigee together."""
    node_rate_rad_s: Float64[ndarray, " n"]


def secular_motion(table: ElementTable) -> SecularMotion:
    """The secular motion SGP4 gives each set; no drag, no Sun, no Moon, no resonance.

    Hoots & Roehrich (1980), section 6: recovery of the mean motion and the secular terms.
    """
    e2 = table.eccentricity**2
    c = np.cos(table.inclination_rad)
    n, a = _recovered(table.mean_motion_rad_s, e2, c)
    c2, eta = c * c, np.sqrt(1.0 - e2)
    p = a * (1.0 - e2) / _RE
    first = 1.5 * _J2 * n / p**2
    second = 0.5 * _J2 * first / p**2
    fourth = -0.46875 * _J4 * n / p**4
    anomaly = (
        n
        + 0.5 * first * eta * (3.0 * c2 - 1.0)
        + 0.0625 * second * eta * (13.0 - 78.0 * c2 + 137.0 * c2 * c2)
    )
    perigee = (
        -0.5 * first * (1.0 - 5.0 * c2)
        + 0.0625 * second * (7.0 - 114.0 * c2 + 395.0 * c2 * c2)
        + fourth * (3.0 - 36.0 * c2 + 49.0 * c2 * c2)
    )
    node = c * (-first + 0.5 * second * (4.0 - 19.0 * c2) + 2.0 * fourth * (3.0 - 7.0 * c2))
    return SecularMotion(a, n, anomaly + perigee, node)


def _recovered(
    kozai: Float64[ndarray, " n"], e2: Float64[ndarray, " n"], c: Float64[ndarray, " n"]
) -> tuple[Float64[ndarray, " n"], Float64[ndarray, " n"]]:
    """Brouwer's mean motion (rad/s) and semi-major axis (m)."""
    shape = 0.75 * _J2 * _RE**2 * (3.0 * c * c - 1.0) / (1.0 - e2) ** 1.5
    a1 = np.cbrt(_MU / kozai**2)
    d1 = shape / a1**2
    a0 = a1 * (1.0 - d1 / 3.0 - d1**2 - 134.0 / 81.0 * d1**3)
    n = kozai / (1.0 + shape / a0**2)
    return n, np.cbrt(_MU / n**2)
