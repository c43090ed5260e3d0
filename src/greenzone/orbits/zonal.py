"""Analytic motion under the Earth's zonal harmonics: mean elements to osculating states.

Mean elements are `a, k, h, c, node, lam`: semi-major axis (m), e cos(argument of perigee),
e sin(argument of perigee), cosine of inclination, ascending node (rad), and mean argument of
latitude (mean anomaly plus argument of perigee, rad), on the Earth's true equator.

Short-period terms are Brouwer's first-order J2 theory, in closed form of the eccentricity
and without singularity at e = 0, obtained as Poisson brackets of its generating function in
Hill's polar-nodal variables (Aksnes 1970; Lara 2014); the derivation stands in
docs/cloud-motion.md. Secular rates are Brouwer (1959) to second order in J2 and first in J4
(zonal_rates). The mean semi-major axis comes from the energy, which is consistent to second
order (mean_conversion): an error of 14 m in it is 2 km along the track after a day.

Not for critical inclination over years, nor for e > 0.9.
"""

from __future__ import annotations

import math

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_RADIUS_M, J2, MU_EARTH_M3_S2
from greenzone.orbits.kepler import eccentric_longitude, turned

__all__ = [
    "kepler_state_at",
    "kepler_state_of",
    "state_at_eccentric_longitude",
    "state_of_mean",
]

_MU = MU_EARTH_M3_S2
_K2 = 0.5 * J2 * EARTH_RADIUS_M**2
_Five = tuple[float, float, float, float, float]
_Six = tuple[float, float, float, float, float, float]
_Hill = tuple[float, float, float, float, float, float, float, float, float]


@kernel
def state_of_mean(a: float, k: float, h: float, c: float, node: float, lam: float) -> _Six:
    """Osculating position (m) and velocity (m/s), six numbers, of mean elements."""
    big_f = eccentric_longitude(k, h, lam)
    return state_at_eccentric_longitude(a, k, h, c, math.cos(node), math.sin(node), big_f)


@kernel
def state_at_eccentric_longitude(
    a: float, k: float, h: float, c: float, cos_node: float, sin_node: float, big_f: float
) -> _Six:
    """Osculating state of mean elements at a given eccentric longitude."""
    cos_t, sin_t, r, radial, theta_m, eta, sigma, kappa, phi = _hill_variables(a, k, h, big_f)
    d_r, d_radial, d_theta_m, d_node, d_theta = _short_period(
        cos_t, sin_t, r, theta_m, c, eta, sigma, kappa, phi
    )
    polar = theta_m * c
    theta_m += d_theta_m
    cos_t, sin_t = turned(cos_t, sin_t, d_theta)
    cos_n, sin_n = turned(cos_node, sin_node, d_node)
    cosine = min(1.0, max(-1.0, polar / theta_m))
    return _cartesian(r + d_r, radial + d_radial, theta_m, cosine, cos_t, sin_t, cos_n, sin_n)


@kernel
def kepler_state_of(a: float, k: float, h: float, c: float, node: float, lam: float) -> _Six:
    """Two-body position (m) and velocity (m/s) of osculating elements."""
    big_f = eccentric_longitude(k, h, lam)
    return kepler_state_at(a, k, h, c, math.cos(node), math.sin(node), big_f)


@kernel
def kepler_state_at(
    a: float, k: float, h: float, c: float, cos_node: float, sin_node: float, big_f: float
) -> _Six:
    """Two-body state of osculating elements at a given eccentric longitude."""
    cos_t, sin_t, r, radial, theta_m, _, _, _, _ = _hill_variables(a, k, h, big_f)
    return _cartesian(r, radial, theta_m, c, cos_t, sin_t, cos_node, sin_node)


@kernel
def _hill_variables(a: float, k: float, h: float, big_f: float) -> _Hill:
    """Hill's variables of Kepler elements at an eccentric longitude, and their helpers.

    cos and sin of the argument of latitude, r, radial speed, angular momentum; then eta,
    sigma = e sin f, kappa = e cos f and phi = f - M, f being the true anomaly.
    """
    eta = math.sqrt(1.0 - k * k - h * h)
    sf, cf = math.sin(big_f), math.cos(big_f)
    e_cos, e_sin = k * cf + h * sf, k * sf - h * cf
    beta = 1.0 / (1.0 + eta)
    ratio = 1.0 - e_cos
    cos_t = ((1.0 - h * h * beta) * cf + h * k * beta * sf - k) / ratio
    sin_t = ((1.0 - k * k * beta) * sf + h * k * beta * cf - h) / ratio
    theta_m = math.sqrt(_MU * a) * eta
    sigma = e_sin * eta / ratio
    kappa = eta * eta / ratio - 1.0
    phi = 2.0 * math.atan(e_sin / (1.0 + eta - e_cos)) + e_sin
    return cos_t, sin_t, a * ratio, _MU / theta_m * sigma, theta_m, eta, sigma, kappa, phi


@kernel
def _short_period(
    cos_t: float,
    sin_t: float,
    r: float,
    theta_m: float,
    c: float,
    eta: float,
    sigma: float,
    kappa: float,
    phi: float,
) -> _Five:
    """Brouwer's J2 corrections of r, radial speed, angular momentum, node, argument of latitude.

    docs/cloud-motion.md derives them; b, g, p and q have the same names there.
    """
    s2 = 1.0 - c * c
    cos_2t, sin_2t = cos_t * cos_t - sin_t * sin_t, 2.0 * sin_t * cos_t
    strength = _MU * _MU * 0.5 * _K2 / theta_m**3
    beta, one_k = 1.0 / (1.0 + eta), 1.0 + kappa
    b = 3.0 * s2 - 2.0
    g = (3.0 + 4.0 * kappa) * sin_2t - 2.0 * sigma * cos_2t
    scale = 1.0 / one_k**2
    inner = kappa * (2.0 + kappa) * beta + (1.0 + eta + eta * eta) * beta
    p = (kappa * inner + eta * (2.0 + kappa)) * scale
    q = -sigma * inner * scale
    centre = 3.0 * (phi + sigma) - 0.5 * g
    w = b * (phi + sigma) - 0.5 * s2 * g
    d_r = strength * theta_m / _MU * (b * (p + 1.0) + s2 * cos_2t)
    d_radial = strength * one_k / r * (b * q - 2.0 * s2 * sin_2t)
    d_theta_m = strength * s2 * ((3.0 + 4.0 * kappa) * cos_2t + 2.0 * sigma * sin_2t)
    d_node = -2.0 * strength * c / theta_m * centre
    d_theta = (strength / theta_m) * (
        -3.0 * w
        + 2.0 * c * c * centre
        + b * ((p + 1.0) * sigma + 2.0 * q * one_k)
        - s2 * (4.0 * one_k * sin_2t - sigma * cos_2t)
    )
    return d_r, d_radial, d_theta_m, d_node, d_theta


@kernel
def _cartesian(
    r: float,
    radial: float,
    theta_m: float,
    ci: float,
    cos_t: float,
    sin_t: float,
    cos_n: float,
    sin_n: float,
) -> _Six:
    """Position and velocity of Hill's variables."""
    si = math.sqrt(1.0 - ci * ci)
    ux, uy, uz = cos_n * cos_t - sin_n * sin_t * ci, sin_n * cos_t + cos_n * sin_t * ci, sin_t * si
    wx = -cos_n * sin_t - sin_n * cos_t * ci
    wy = -sin_n * sin_t + cos_n * cos_t * ci
    wz = cos_t * si
    across = theta_m / r
    return (
        r * ux,
        r * uy,
        r * uz,
        radial * ux + across * wx,
        radial * uy + across * wy,
        radial * uz + across * wz,
    )
