"""The diameter of sphere that just perforates a wall: JSC Whipple and stuffed Whipple.

Sources: Christiansen, "Meteoroid/Debris Shielding", NASA/TP-2003-210788, and Christiansen et
al., "Handbook for Designing MMOD Protection", NASA/TM-2009-214785 (Whipple: three regimes with
edges at 3 and 7 km/s normal; stuffed Whipple: 2.6/cos^0.5 and 6.5/cos^0.75 km/s); the factor
F2* for thin bumpers from Ryan & Christiansen, NASA/TM-2009-214789 and Acta Astronautica 69
(2011) 245-257. The published form is in cm, g/cm3, km/s and ksi: this module converts, takes
and returns SI.

Validity: aluminium walls and solid spheres near aluminium's density, tested to about 8 km/s
(light-gas guns, some 10-11 km/s by other means); above that the scaling V^(-2/3), V^(-1/3) is
extrapolated, as every user of these equations does for debris at 10-15 km/s. Angles are capped
at 65 degrees for the Whipple equation. Fragments are not spheres: flat and long pieces
perforate at other masses than a sphere, so a result is good to a factor, not to per cents.
"""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.risk.asset import Panel

__all__ = ["critical_diameter_m"]


_KSI_PA = 6.894757293168e6
_COS_CAP = float(np.cos(np.radians(65.0)))
_BISECTIONS = 45


def critical_diameter_m(
    panel: Panel,
    speed_m_s: Float64[ndarray, "..."],
    cosine: Float64[ndarray, "..."],
    density: Float64[ndarray, "..."],
) -> Float64[ndarray, "..."]:
    """The sphere diameter (m) that just perforates the panel, broadcast over the arguments.

    `cosine` is of the angle between the path and the panel's normal (0 < cosine <= 1),
    `density` the projectile's in kg/m3.
    """
    v, c, rho = np.broadcast_arrays(
        np.asarray(speed_m_s, float) / 1e3, np.asarray(cosine, float), density / 1e3
    )
    limit = _stuffed_whipple_cm if panel.kind == "stuffed_whipple" else _whipple_cm
    return limit(panel, v, c, rho) / 100.0


def _whipple_cm(
    panel: Panel,
    v: Float64[ndarray, "..."],
    cos: Float64[ndarray, "..."],
    rho: Float64[ndarray, "..."],
) -> Float64[ndarray, "..."]:
    """JSC Whipple (TM-2009-214785): ballistic to 3/cos, linear to 7/cos, hypervelocity above."""
    cos = np.maximum(cos, _COS_CAP)
    slow, fast = 3.0 / cos, 7.0 / cos
    low = _whipple_ballistic_cm(panel, np.minimum(v, slow), cos, rho)
    high = _whipple_hypervelocity_cm(panel, np.maximum(v, fast), cos, rho)
    return _between(v, slow, fast, low, high)


def _whipple_ballistic_cm(
    panel: Panel,
    v: Float64[ndarray, "..."],
    cos: Float64[ndarray, "..."],
    rho: Float64[ndarray, "..."],
) -> Float64[ndarray, "..."]:
    wall = _cm(panel.wall_thickness_m) * (_ksi(panel) / 40.0) ** 0.5
    resistance = wall + _cm(panel.bumper_thickness_m)
    d: Float64[ndarray, "..."] = (
        resistance / (0.6 * cos ** (5 / 3) * rho**0.5 * v ** (2 / 3))
    ) ** (18 / 19)
    return d


def _whipple_hypervelocity_cm(
    panel: Panel,
    v: Float64[ndarray, "..."],
    cos: Float64[ndarray, "..."],
    rho: Float64[ndarray, "..."],
) -> Float64[ndarray, "..."]:
    """The d that solves d F2*(d)^(2/3) = K, by bisection where the bumper is thin (F2* > 1)."""
    k = (
        3.918
        * _cm(panel.wall_thickness_m) ** (2 / 3)
        * _cm(panel.standoff_m) ** (1 / 3)
        * (_ksi(panel) / 70.0) ** (1 / 3)
        / (rho ** (1 / 3) * (panel.bumper_density_kg_m3 / 1e3) ** (1 / 9) * (v * cos) ** (2 / 3))
    )
    d = np.array(k, dtype=float)
    thin = _bumper_factor(panel, k, cos, rho) > 1.0
    if thin.any():
        d[thin] = _solve_thin_bumper(panel, k[thin], cos[thin], rho[thin])
    return d


def _solve_thin_bumper(
    panel: Panel,
    k: Float64[ndarray, "..."],
    cos: Float64[ndarray, "..."],
    rho: Float64[ndarray, "..."],
) -> Float64[ndarray, "..."]:
    low, high = np.zeros_like(k), k.copy()
    for _ in range(_BISECTIONS):
        middle = 0.5 * (low + high)
        over = middle * _bumper_factor(panel, middle, cos, rho) ** (2 / 3) > k
        low, high = np.where(over, low, middle), np.where(over, middle, high)
    return high


def _bumper_factor(
    panel: Panel,
    d: Float64[ndarray, "..."],
    cos: Float64[ndarray, "..."],
    rho: Float64[ndarray, "..."],
) -> Float64[ndarray, "..."]:
    """F2* >= 1 of NASA/TM-2009-214789: the derating for a bumper too thin for the projectile.

    r = wall needed without a bumper over wall needed behind a full one, both at 7 km/s normal.
    """
    bumper = _cm(panel.bumper_thickness_m) / d
    needed = np.where(_cm(panel.standoff_m) / d >= 30.0, 0.20, 0.25)
    bare = 0.6 * d ** (19 / 18) * cos ** (5 / 3) * rho**0.5 * (7.0 / cos) ** (2 / 3)
    bare = bare / (_ksi(panel) / 40.0) ** 0.5
    mass = np.pi / 6.0 * d**3 * rho
    bumper_rho = panel.bumper_density_kg_m3 / 1e3
    behind = 0.16 * d**0.5 * (rho * bumper_rho) ** (1 / 6) * mass ** (1 / 3) * 7.0
    behind = behind * _cm(panel.standoff_m) ** -0.5 * (70.0 / _ksi(panel)) ** 0.5
    excess = np.maximum(bare / behind - 1.0, 0.0)
    factor: Float64[ndarray, "..."] = 1.0 + excess * np.maximum(1.0 - bumper / needed, 0.0) ** 2
    return factor


def _stuffed_whipple_cm(
    panel: Panel,
    v: Float64[ndarray, "..."],
    cos: Float64[ndarray, "..."],
    rho: Float64[ndarray, "..."],
) -> Float64[ndarray, "..."]:
    """Stuffed Whipple (Christiansen & Kerr, Int. J. Impact Eng. 26, 2001; TM-2009-214785)."""
    cos = np.maximum(cos, _COS_CAP)
    slow, fast = 2.6 / cos**0.5, 6.5 / cos**0.75
    low = _stuffed_ballistic_cm(panel, np.minimum(v, slow), cos, rho)
    high = _stuffed_hypervelocity_cm(panel, np.maximum(v, fast), cos, rho)
    return _between(v, slow, fast, low, high)


def _stuffed_ballistic_cm(
    panel: Panel,
    v: Float64[ndarray, "..."],
    cos: Float64[ndarray, "..."],
    rho: Float64[ndarray, "..."],
) -> Float64[ndarray, "..."]:
    front = _bumper_g_cm2(panel) + panel.stuffing_areal_density_kg_m2 / 10.0
    wall = _cm(panel.wall_thickness_m) * (_ksi(panel) / 40.0) ** 0.5
    d: Float64[ndarray, "..."] = (
        2.35 * v ** (-2 / 3) * cos ** (-4 / 3) * rho**-0.5 * (wall + 0.37 * front)
    )
    return d


def _stuffed_hypervelocity_cm(
    panel: Panel,
    v: Float64[ndarray, "..."],
    cos: Float64[ndarray, "..."],
    rho: Float64[ndarray, "..."],
) -> Float64[ndarray, "..."]:
    wall = _wall_g_cm2(panel) ** (1 / 3) * (_ksi(panel) / 40.0) ** (1 / 6)
    shield = wall * _cm(panel.standoff_m) ** (2 / 3)
    d: Float64[ndarray, "..."] = (
        _stuffing_constant(panel) * shield * (rho * v) ** (-1 / 3) * cos**-0.5
    )
    return d


def _stuffing_constant(panel: Panel) -> float:
    """0.6, or 0.45 where the stuffing is at most 15 % of the shield's areal density.

    TM-2009-214785 (p. 60) gives 0.45 for 10-15 %; below 10 % the equation is not meant to hold
    and the smaller constant is kept.
    """
    stuffing = panel.stuffing_areal_density_kg_m2 / 10.0
    share = stuffing / (stuffing + _bumper_g_cm2(panel) + _wall_g_cm2(panel))
    return 0.45 if share <= 0.15 else 0.60


def _between(
    v: Float64[ndarray, "..."],
    slow: Float64[ndarray, "..."],
    fast: Float64[ndarray, "..."],
    low: Float64[ndarray, "..."],
    high: Float64[ndarray, "..."],
) -> Float64[ndarray, "..."]:
    """`low` below `slow`, `high` above `fast`, a straight line between."""
    share = np.clip((v - slow) / (fast - slow), 0.0, 1.0)
    d: Float64[ndarray, "..."] = low + (high - low) * share
    return d


def _cm(metres: float) -> float:
    return metres * 100.0


def _ksi(panel: Panel) -> float:
    return panel.wall_yield_pa / _KSI_PA


def _bumper_g_cm2(panel: Panel) -> float:
    return panel.bumper_density_kg_m3 * panel.bumper_thickness_m / 10.0


def _wall_g_cm2(panel: Panel) -> float:
    return panel.wall_density_kg_m3 * panel.wall_thickness_m / 10.0
