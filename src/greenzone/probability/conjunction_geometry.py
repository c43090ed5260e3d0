"""The figures of an encounter that operators read beside the probability."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.frames import rtn_basis
from greenzone.probability.states import StatePair

__all__ = ["ConjunctionGeometry", "conjunction_geometry"]

_CLIP_IN_HBR = 1e-4


@dataclass(frozen=True, slots=True)
class ConjunctionGeometry:
    """The error ellipse in the encounter plane, and how large and well-formed the errors are."""

    miss_distance_m: float
    relative_speed_m_s: float
    approach_angle_rad: float
    """Between the two velocities."""
    semi_major_axis_m: float
    """One deviation along the ellipse's long axis."""
    semi_minor_axis_m: float
    clock_angle_rad: float
    """From the direction secondary-to-primary in the plane to the long axis, in (-pi/2, pi/2]."""
    ellipse_along_miss_m: float
    """From the ellipse's centre to its rim in the direction of the miss."""
    radial_sigma_m: float
    """Of the relative position along the primary's R, T and N."""
    in_track_sigma_m: float
    cross_track_sigma_m: float
    primary_condition: float
    secondary_condition: float
    combined_condition: float
    projected_condition: float
    """Ratio of the covariances' greatest to least eigenvalue, by magnitude."""
    was_clipped: bool


def conjunction_geometry(pair: StatePair, hbr_m: float) -> ConjunctionGeometry:
    """The figures at the pair's time, position covariances alone; NaN where there is no plane."""
    combined = pair.relative_covariance[:3, :3]
    across = _across(pair)
    projected = across @ combined @ across.T
    values, vectors = np.linalg.eigh(np.nan_to_num(projected))
    least = (_CLIP_IN_HBR * hbr_m) ** 2
    minor, major = np.sqrt(np.maximum(values, least))
    if not np.isfinite(projected).all():
        minor = major = math.nan
    angle = math.atan2(vectors[1, 1], vectors[0, 1])
    angle = math.remainder(angle, math.pi)
    basis = rtn_basis(pair.position_m[0], pair.velocity_m_s[0])
    sigma = np.sqrt(np.maximum(np.diag(basis @ combined @ basis.T), 0.0))
    first, second = pair.covariance[:, :3, :3]
    return ConjunctionGeometry(
        miss_distance_m=float(np.linalg.norm(pair.relative_position_m)),
        relative_speed_m_s=float(np.linalg.norm(pair.relative_velocity_m_s)),
        approach_angle_rad=_angle(pair.velocity_m_s[0], pair.velocity_m_s[1]),
        semi_major_axis_m=float(major),
        semi_minor_axis_m=float(minor),
        clock_angle_rad=angle,
        ellipse_along_miss_m=float(
            major * minor / math.hypot(minor * math.cos(angle), major * math.sin(angle))
        ),
        radial_sigma_m=float(sigma[0]),
        in_track_sigma_m=float(sigma[1]),
        cross_track_sigma_m=float(sigma[2]),
        primary_condition=_condition(first),
        secondary_condition=_condition(second),
        combined_condition=_condition(combined),
        projected_condition=_condition(projected),
        was_clipped=bool(values[0] < least),
    )


def _across(pair: StatePair) -> Float64[ndarray, "2 3"]:
    """Axes of the plane: towards the primary, and along r x v; NaN without relative velocity."""
    r, v = -pair.relative_position_m, -pair.relative_velocity_m_s
    normal = np.cross(r, v)
    with np.errstate(invalid="ignore", divide="ignore"):
        along = v / np.linalg.norm(v)
        normal = normal / np.linalg.norm(normal)
    return np.stack([np.cross(along, normal), normal])


def _angle(first: Float64[ndarray, " 3"], second: Float64[ndarray, " 3"]) -> float:
    return math.atan2(float(np.linalg.norm(np.cross(first, second))), float(first @ second))


def _condition(matrix: Float64[ndarray, "k k"]) -> float:
    if not np.isfinite(matrix).all():
        return math.nan
    singular = np.linalg.svd(matrix, compute_uv=False)
    return float(singular[0] / singular[-1]) if singular[-1] > 0.0 else math.inf
