"""What an encounter looks like in its plane, and how its probability hangs on radius and spread."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.frames import rtn_basis
from greenzone.probability.dilution import dilution_curve
from greenzone.probability.encounter_plane import EncounterPlane, project
from greenzone.probability.foster_1992 import foster_1992
from greenzone.probability.states import StatePair

__all__ = ["Ellipse", "EncounterView", "PcCurve", "encounter_view", "hbr_curve", "scale_curve"]

_LEAST_UP = 1e-3
_HBR_RANGE = 30.0
_HBR_POINTS = 61
_POINTS_PER_DECADE = 30
_LEAST_DECADES, _MOST_DECADES = 2, 5
_BEYOND = 10.0
"""The scale is drawn to this much beyond the maximum, where that lies far out."""


@dataclass(frozen=True, slots=True)
class Ellipse:
    """One standard deviation in the encounter plane."""

    sigma_m: tuple[float, float]
    """Along the short axis and along the long one."""
    turn_rad: float
    """Of the long axis from the plane's first axis towards its second, 0 to pi."""


@dataclass(frozen=True, slots=True)
class EncounterView:
    """The encounter seen along the relative velocity; axes are right and up."""

    up: str
    """What the second axis points to, in words."""
    miss_m: tuple[float, float]
    """Where the secondary is expected; the primary is at the origin."""
    combined: Ellipse | None
    """Of the errors that are known, together; None where no covariance is known."""
    objects: tuple[Ellipse | None, Ellipse | None]
    """Each one's own; None where its covariance is not known (all zero)."""
    sigma_along_miss_m: float
    """NaN where there is no miss or no covariance."""
    mahalanobis: float
    """The miss in standard deviations; NaN where no covariance is known."""


@dataclass(frozen=True, slots=True)
class PcCurve:
    """Probability by `foster_1992` against one other number."""

    x: Float64[ndarray, " n"]
    pc: Float64[ndarray, " n"]
    present_x: float
    present_pc: float
    max_x: float
    """NaN where no maximum is sought."""
    max_pc: float


def encounter_view(pair: StatePair, hbr_m: float) -> EncounterView | None:
    """The view of a pair at its closest approach; None where the objects do not move apart.

    The covariances are added, less the errors of the pair that both objects share.
    """
    speed = float(np.linalg.norm(pair.relative_velocity_m_s))
    if not speed > 0.0:
        return None
    axes, up = _axes(pair, pair.relative_velocity_m_s / speed)
    right_m, up_m = (float(part) for part in axes @ pair.relative_position_m)
    own = tuple(_ellipse(axes, pair.covariance[o, :3, :3]) for o in (0, 1))
    combined = _ellipse(axes, pair.relative_covariance[:3, :3])
    along_m, distance = math.nan, math.nan
    if combined is not None:
        plane = _plane(pair, np.array([hbr_m]))
        along_m = float(plane.miss_sigma_m[0])
        distance = float(np.linalg.norm(plane.miss_m[0] / plane.sigma_m[0]))
        low, high = (float(sigma) for sigma in plane.sigma_m[0])
        combined = Ellipse((low, high), combined.turn_rad)
    return EncounterView(up, (right_m, up_m), combined, (own[0], own[1]), along_m, distance)


def hbr_curve(pair: StatePair, hbr_m: float) -> PcCurve:
    """Pc from a thirtieth of the radius to thirty times it."""
    reach = math.log10(_HBR_RANGE)
    radius = hbr_m * np.logspace(-reach, reach, _HBR_POINTS)
    pc = foster_1992(_plane(pair, radius), radius)
    return PcCurve(radius, pc, hbr_m, float(pc[_HBR_POINTS // 2]), math.nan, math.nan)


def scale_curve(pair: StatePair, hbr_m: float) -> PcCurve:
    """Pc with all standard deviations scaled, from far below the maximum to far beyond it."""
    pair, decades = _without_shared_errors(pair), _MOST_DECADES
    wide = np.logspace(-decades, decades, 2 * decades * _POINTS_PER_DECADE + 1)
    curve = np.nan_to_num(dilution_curve(pair, hbr_m, wide))
    best = int(curve.argmax())
    around = np.log10(wide[[max(best - 1, 0), min(best + 1, len(wide) - 1)]])
    fine = np.logspace(float(around[0]), float(around[1]), 101)
    finer = np.nan_to_num(dilution_curve(pair, hbr_m, fine))
    max_x, max_pc = float(fine[finer.argmax()]), float(finer.max())
    low = min(10.0**-_LEAST_DECADES, max_x / _BEYOND)
    high = max(10.0**_LEAST_DECADES, max_x * _BEYOND)
    kept = (wide >= low * 0.999) & (wide <= high * 1.001)
    present = float(curve[len(wide) // 2])
    return PcCurve(wide[kept], curve[kept], 1.0, present, max_x, max_pc)


def _plane(pair: StatePair, hbr_m: Float64[ndarray, " n"]) -> EncounterPlane:
    n, pair = len(hbr_m), _without_shared_errors(pair)
    return project(
        np.tile(pair.relative_position_m, (n, 1)),
        np.tile(pair.relative_velocity_m_s, (n, 1)),
        np.tile(pair.covariance[0, :3, :3], (n, 1, 1)),
        np.tile(pair.covariance[1, :3, :3], (n, 1, 1)),
        hbr_m,
    )


def _without_shared_errors(pair: StatePair) -> StatePair:
    """The same sum of both covariances, as one of the primary's where errors are shared."""
    if pair.shared_errors is None:
        return pair
    covariance = np.stack([pair.relative_covariance, np.zeros((6, 6))])
    return StatePair(pair.position_m, pair.velocity_m_s, covariance)


def _axes(pair: StatePair, along: Float64[ndarray, " 3"]) -> tuple[Float64[ndarray, "2 3"], str]:
    """Right and up as rows, seen along the relative velocity, and what up is."""
    radial, _, normal = rtn_basis(pair.position_m[0], pair.velocity_m_s[0])
    words = "away from the Earth, as seen from the primary"
    up = radial - along * (along @ radial)
    if np.linalg.norm(up) < _LEAST_UP:
        words = "along the normal of the primary's orbit"
        up = normal - along * (along @ normal)
    up = up / np.linalg.norm(up)
    return np.stack([np.cross(along, up), up]), words


def _ellipse(axes: Float64[ndarray, "2 3"], covariance: Float64[ndarray, "3 3"]) -> Ellipse | None:
    if not np.any(covariance) or not np.all(np.isfinite(covariance)):
        return None
    values, vectors = np.linalg.eigh(axes @ covariance @ axes.T)
    low, high = (math.sqrt(max(float(value), 0.0)) for value in values)
    return Ellipse((low, high), math.atan2(vectors[1, 1], vectors[0, 1]) % math.pi)
