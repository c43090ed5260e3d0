"""The greatest Pc when the covariance of one object is not known, or not trusted."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.probability.encounter_plane import EncounterPlane, project
from greenzone.probability.foster_1992 import foster_1992

__all__ = ["max_frisbee_2015", "widened_frisbee_2015"]

_Method = Callable[[EncounterPlane, ndarray], ndarray]


def max_frisbee_2015(
    relative_position_m: Float64[ndarray, "n 3"],
    relative_velocity_m_s: Float64[ndarray, "n 3"],
    primary_covariance_m2: Float64[ndarray, "n 3 3"],
    secondary_covariance_m2: Float64[ndarray, "n 3 3"],
    hbr_m: Float64[ndarray, " n"],
    method: _Method = foster_1992,
) -> Float64[ndarray, " n"]:
    """The greatest Pc if a covariance is not known: zeros or NaN stand for one that is not.

    With one known, Frisbee's bound. With both known, the greatest of their own Pc and of the two
    bounds that distrust one of them, as CARA reports. With none known there is no bound: NaN.
    """
    known = [_is_known(c) for c in (primary_covariance_m2, secondary_covariance_m2)]
    used = [
        np.where(k[:, None, None], c, 0.0)
        for k, c in zip(known, (primary_covariance_m2, secondary_covariance_m2), strict=True)
    ]
    nothing = np.zeros_like(used[0])
    greatest = np.full(len(hbr_m), np.nan)
    for own, covariance in zip(known, used, strict=True):
        plane = project(relative_position_m, relative_velocity_m_s, covariance, nothing, hbr_m)
        bound = method(widened_frisbee_2015(plane), hbr_m)
        greatest = np.fmax(greatest, np.where(own, bound, np.nan))
    both = project(relative_position_m, relative_velocity_m_s, used[0], used[1], hbr_m)
    own_pc = np.where(known[0] & known[1], method(both, hbr_m), np.nan)
    return np.asarray(np.fmax(greatest, own_pc))


def _is_known(covariance: Float64[ndarray, "n 3 3"]) -> Bool[ndarray, " n"]:
    return np.asarray(
        np.isfinite(covariance).all(axis=(1, 2)) & (covariance != 0.0).any(axis=(1, 2))
    )


def widened_frisbee_2015(plane: EncounterPlane) -> EncounterPlane:
    """The encounters with the unknown covariance that makes Pc greatest added to the known one.

    J. H. Frisbee, "An Upper Bound on High Speed Satellite Collision Probability When Only One
    Object Has Position Uncertainty Information", AAS 15-717, 2015: the density at the miss
    vector is greatest for an unknown covariance that lies along the miss vector alone and brings
    the miss to one deviation; nothing is added where it is within one already. Feed the result
    to any two-dimensional method. The known covariance must be that of one object only.
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        distance2 = ((plane.miss_m / plane.sigma_m) ** 2).sum(axis=1)
        share = np.where(distance2 > 1.0, 1.0 - 1.0 / distance2, 0.0)
    first, second = plane.miss_m[:, 0], plane.miss_m[:, 1]
    xx = plane.sigma_m[:, 0] ** 2 + share * first**2
    yy = plane.sigma_m[:, 1] ** 2 + share * second**2
    xy = share * first * second
    turn = 0.5 * np.arctan2(2.0 * xy, xx - yy)
    wide = 0.5 * (xx + yy) + np.hypot(0.5 * (xx - yy), xy)
    with np.errstate(invalid="ignore", divide="ignore"):
        determinant = (plane.sigma_m**2).prod(axis=1) * np.maximum(distance2, 1.0)
        narrow = determinant / wide
    miss = np.stack(
        [
            np.abs(np.cos(turn) * second - np.sin(turn) * first),
            np.abs(np.cos(turn) * first + np.sin(turn) * second),
        ],
        axis=1,
    )
    return dataclasses.replace(
        plane,
        miss_m=miss,
        sigma_m=np.sqrt(np.stack([narrow, wide], axis=1)),
        miss_sigma_m=np.sqrt(plane.miss_sigma_m**2 + share * (first**2 + second**2)),
    )
