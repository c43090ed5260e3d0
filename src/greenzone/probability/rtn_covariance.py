"""Covariances turned from each object's own RTN into the inertial frame of its state."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.errors import BadDataError
from greenzone.core.frames import rtn_basis

__all__ = ["covariance_from_rtn", "sensitivity_from_rtn"]


def covariance_from_rtn(
    covariance_rtn: Float64[ndarray, "*n k k"],
    position_m: Float64[ndarray, "*n 3"],
    velocity_m_s: Float64[ndarray, "*n 3"],
) -> Float64[ndarray, "*n m m"]:
    """Covariances of position, or of position and velocity, in the axes of position and velocity.

    A pure rotation, as CARA's: CDM velocity errors are those of the inertial velocity seen along
    R, T and N, without the turning of that frame. The leading 6 x 6 of a 7 x 7 or larger one (drag,
    solar pressure, thrust) is used: those errors act on the state at TCA through it already.
    """
    size = covariance_rtn.shape[-1]
    if size not in (3, 6, 7, 8, 9):
        raise BadDataError(
            f"a covariance is {size} x {size}; 3 x 3, 6 x 6 or up to 9 x 9 is needed"
        )
    kept = 3 if size == 3 else 6
    rotation = _rotation(position_m, velocity_m_s, kept)
    return np.asarray(np.swapaxes(rotation, -1, -2) @ covariance_rtn[..., :kept, :kept] @ rotation)


def sensitivity_from_rtn(
    sensitivity_rtn: Float64[ndarray, " 6"],
    position_m: Float64[ndarray, " 3"],
    velocity_m_s: Float64[ndarray, " 3"],
) -> Float64[ndarray, " 6"]:
    """How a state changes with a parameter (drag), turned from the object's RTN."""
    return np.asarray(_rotation(position_m, velocity_m_s, 6).T @ sensitivity_rtn)


def _rotation(
    position: Float64[ndarray, "*n 3"], velocity: Float64[ndarray, "*n 3"], size: int
) -> Float64[ndarray, "*n s s"]:
    """The basis once, or twice along the diagonal; rows are R, T and N."""
    basis = rtn_basis(position, velocity)
    rotation = np.zeros((*basis.shape[:-2], size, size))
    for block in range(0, size, 3):
        rotation[..., block : block + 3, block : block + 3] = basis
    return rotation
