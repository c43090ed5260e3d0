"""Secular motion and energy of mean elements under the Earth's zonal harmonics J2-J4."""

from __future__ import annotations

import math

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_RADIUS_M, J2, J3, J4, MU_EARTH_M3_S2

__all__ = ["mean_energy", "secular_rates", "zonal_energy"]

_MU = MU_EARTH_M3_S2
_RE = EARTH_RADIUS_M
_J2, _J3, _J4 = J2, J3, J4
_K2 = 0.5 * J2 * _RE**2
_K4 = -0.375 * J4 * _RE**4


@kernel
def secular_rates(a: float, e2: float, c: float) -> tuple[float, float, float, float]:
    """Rates of mean anomaly, argument of perigee and node (rad/s), and the J3 forcing of k (1/s).

    Brouwer (1959) secular terms; J3 enters as the constant forcing that its long-period
    terms have for the eccentricity vector, leading order in e.
    """
    eta2 = 1.0 - e2
    eta = math.sqrt(eta2)
    c2 = c * c
    c4 = c2 * c2
    n = math.sqrt(_MU / a) / a
    g2 = _K2 / (a * a * eta2 * eta2)
    g4 = _K4 / (a * eta2) ** 4
    quad = 3.0 / 32.0 * g2 * g2
    anomaly = n * (
        1.0
        + 1.5 * g2 * eta * (3.0 * c2 - 1.0)
        + quad
        * eta
        * (
            -15.0
            + 16.0 * eta
            + 25.0 * eta2
            + (30.0 - 96.0 * eta - 90.0 * eta2) * c2
            + (105.0 + 144.0 * eta + 25.0 * eta2) * c4
        )
        + 15.0 / 16.0 * g4 * eta * e2 * (3.0 - 30.0 * c2 + 35.0 * c4)
    )
    perigee = n * (
        1.5 * g2 * (5.0 * c2 - 1.0)
        + quad
        * (
            -35.0
            + 24.0 * eta
            + 25.0 * eta2
            + (90.0 - 192.0 * eta - 126.0 * eta2) * c2
            + (385.0 + 360.0 * eta + 45.0 * eta2) * c4
        )
        + 0.3125
        * g4
        * (21.0 - 9.0 * eta2 + (126.0 * eta2 - 270.0) * c2 + (385.0 - 189.0 * eta2) * c4)
    )
    node = (
        n
        * c
        * (
            -3.0 * g2
            + 4.0 * quad * (-5.0 + 12.0 * eta + 9.0 * eta2 - (35.0 + 36.0 * eta + 5.0 * eta2) * c2)
            + 1.25 * g4 * (5.0 - 3.0 * eta2) * (3.0 - 7.0 * c2)
        )
    )
    s2 = 1.0 - c2
    forcing = 0.375 * n * _J3 * (_RE / a) ** 3 * math.sqrt(s2) * (5.0 * s2 - 4.0) / (eta2 * eta2)
    return anomaly, perigee, node, forcing


@kernel
def mean_energy(a: float, e2: float, c: float) -> float:
    """Energy per mass (m2/s2) of mean elements: Kepler, J2 to second order, J4 to first.

    Second order: Brouwer (1959), the secular part of F2*, sign reversed.
    """
    eta = math.sqrt(1.0 - e2)
    c2 = c * c
    c4 = c2 * c2
    s2 = 1.0 - c2
    g = _K2 / (a * a)
    first = _MU / a * 0.5 * g / eta**3 * (1.0 - 3.0 * c2)
    second = (
        -(_MU / a)
        * g
        * g
        * (
            15.0 / 32.0 * eta**-5 * (1.0 - 3.6 * c2 + c4)
            + 0.375 * eta**-6 * (1.0 - 6.0 * c2 + 9.0 * c4)
            - 15.0 / 32.0 * eta**-7 * (1.0 - 2.0 * c2 - 7.0 * c4)
        )
    )
    p4 = 0.375 * (1.0 - 5.0 * s2 + 4.375 * s2 * s2)
    fourth = _MU * _J4 * _RE**4 / (a**5 * eta**7) * p4 * (1.0 + 1.5 * e2)
    return -0.5 * _MU / a + first + second + fourth


@kernel
def zonal_energy(x: float, y: float, z: float, vx: float, vy: float, vz: float) -> float:
    """Energy per mass (m2/s2) of a state in the field of the Earth's J2, J3 and J4."""
    r = math.sqrt(x * x + y * y + z * z)
    u, q = z / r, _RE / r
    u2 = u * u
    field = (
        _J2 * q * q * (1.5 * u2 - 0.5)
        + _J3 * q**3 * 0.5 * (5.0 * u2 - 3.0) * u
        + _J4 * q**4 * (35.0 * u2 * u2 - 30.0 * u2 + 3.0) / 8.0
    )
    return 0.5 * (vx * vx + vy * vy + vz * vz) - _MU / r * (1.0 - field)
