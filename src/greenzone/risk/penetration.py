"""Expected penetrations of a pass: each fragment against each panel's ballistic limit.

H = sum over encounters of w_i sum over panels A_p <cos 1[d_i > d_c(V_i, theta)]> / (pi R^2).
A panel without a given normal is taken as spread evenly over all directions (a round module):
cos is then even on [-1, 1] and <...> is half the integral over 0..1; a panel that everything
perforates offers a quarter of its area, as any convex body does. One panel does not shade
another, and the far side is not counted twice: both err high.

Fragments become spheres that keep mass and average cross-section: d = sqrt(4 A / pi), density
from mass over that volume. In the hypervelocity regime the criterion depends on mass alone
(d_c ~ density^(-1/3)), so the choice of sphere matters little there.
"""

from __future__ import annotations

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.risk.asset import Asset, Panel
from greenzone.risk.ballistic_limit import critical_diameter_m
from greenzone.risk.weighted_encounters import WeightedEncounters

__all__ = [
    "largest_perforated_area_m2",
    "perforated_area_m2",
    "sphere_density",
    "sphere_diameter_m",
]


_NODES = 16
"""Gauss-Legendre nodes over cos; 16 are within 2 % of 400 for a sharp limit (tests)."""


def sphere_diameter_m(area_m2: Float64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    """The diameter of the sphere with this average cross-section."""
    d: Float64[ndarray, " n"] = np.sqrt(4.0 * area_m2 / np.pi)
    return d


def sphere_density(
    area_m2: Float64[ndarray, " n"], mass_kg: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    """The density (kg/m3) that gives that sphere the fragment's mass."""
    rho: Float64[ndarray, " n"] = mass_kg / (np.pi / 6.0 * sphere_diameter_m(area_m2) ** 3)
    return rho


def perforated_area_m2(
    encounters: WeightedEncounters,
    asset: Asset,
    direction_lvlh: Float64[ndarray, "n 3"] | None = None,
) -> Float64[ndarray, " n"]:
    """The projected area (n,) that each fragment would perforate, all panels together.

    `direction_lvlh` (n, 3) is the unit relative velocity (fragment minus asset) in the
    asset's (along-track, outward, cross-track); needed only by panels with a normal.
    """
    total = np.zeros(len(encounters))
    for panel in asset.panels:
        if panel.normal_lvlh is None:
            total += panel.area_m2 * _even_share(panel, encounters)
        elif direction_lvlh is None:
            raise ValueError(f"panel {panel.name} has a normal; pass direction_lvlh")
        else:
            facing = -(direction_lvlh @ _unit(panel.normal_lvlh))
            total += panel.area_m2 * _facing_share(panel, encounters, facing)
    return total


def largest_perforated_area_m2(asset: Asset) -> float:
    """The most area that any fragment can perforate: what bounds a pass without encounters."""
    return sum(p.area_m2 * (0.25 if p.normal_lvlh is None else 1.0) for p in asset.panels)


def _even_share(panel: Panel, encounters: WeightedEncounters) -> Float64[ndarray, " n"]:
    """Half the integral of cos over 0..1 where the fragment perforates."""
    nodes, weights = np.polynomial.legendre.leggauss(_NODES)
    cosines, weights = 0.5 * (nodes + 1.0), 0.5 * weights
    share = np.zeros(len(encounters))
    for cosine, weight in zip(cosines, weights, strict=True):
        cos = np.full(len(encounters), cosine)
        share += 0.5 * weight * cosine * _perforates(panel, encounters, cos)
    return share


def _facing_share(
    panel: Panel, encounters: WeightedEncounters, facing: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    """The cosine where the fragment comes from outside and perforates, else zero."""
    cos = np.clip(facing, 1e-6, 1.0)
    share: Float64[ndarray, " n"] = np.where(facing > 0.0, cos, 0.0) * _perforates(
        panel, encounters, cos
    )
    return share


def _perforates(
    panel: Panel, encounters: WeightedEncounters, cos: Float64[ndarray, " n"]
) -> Bool[ndarray, " n"]:
    d = sphere_diameter_m(encounters.area_m2)
    rho = sphere_density(encounters.area_m2, encounters.mass_kg)
    over: Bool[ndarray, " n"] = d > critical_diameter_m(
        panel, encounters.relative_speed_m_s, cos, rho
    )
    return over


def _unit(normal: tuple[float, float, float]) -> Float64[ndarray, " n"]:
    vector = np.asarray(normal, dtype=float)
    unit: Float64[ndarray, " n"] = vector / np.linalg.norm(vector)
    return unit
