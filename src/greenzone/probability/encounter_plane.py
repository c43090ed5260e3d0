"""Encounters projected to the plane normal to the relative velocity, in principal axes.

The short-term encounter model (Foster & Estes 1992; Akella & Alfriend 2000): straight relative
motion and constant covariance near closest approach. Which encounters it may be used for is
decided elsewhere; here it is only carried out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.probability._plane_kernels import project_encounters
from greenzone.probability.chunks import over_chunks

__all__ = ["EncounterPlane", "answered", "finite_radius", "project"]

_SMALLEST_SIGMA_IN_HBR = 1e-4
"""Clip of CARA's remediation: no variance below (1e-4 hard-body radii) squared."""


@dataclass(frozen=True, slots=True)
class EncounterPlane:
    """n encounters in their own planes; the first axis is that of the smaller deviation."""

    miss_m: Float64[ndarray, "n 2"]
    """Miss vector along the principal axes, both components >= 0 (a disc and a normal
    distribution are symmetric about them)."""
    sigma_m: Float64[ndarray, "n 2"]
    """Standard deviations along the principal axes, ascending."""
    miss_sigma_m: Float64[ndarray, " n"]
    """Standard deviation along the miss vector itself; NaN where the miss is zero."""
    was_indefinite: Bool[ndarray, " n"]
    """Whether an eigenvalue was negative, so that the covariance had to be repaired."""
    was_clipped: Bool[ndarray, " n"]
    """Whether an eigenvalue was raised to the least one allowed."""
    has_answer: Bool[ndarray, " n"]
    """False where there is no plane (no relative velocity) or an input is not finite."""

    def __len__(self) -> int:
        """The number of encounters."""
        return len(self.has_answer)


def project(
    relative_position_m: Float64[ndarray, "n 3"],
    relative_velocity_m_s: Float64[ndarray, "n 3"],
    primary_covariance_m2: Float64[ndarray, "n 3 3"],
    secondary_covariance_m2: Float64[ndarray, "n 3 3"],
    hbr_m: Float64[ndarray, " n"],
) -> EncounterPlane:
    """The encounters in their planes: the miss vector projected, not its length kept.

    Position and velocity of the secondary less those of the primary, and each object's position
    covariance turned from its own RTN, share one inertial frame. The two covariances are added
    here, after projection, where the large one no longer swallows the digits of the small one.
    Eigenvalues below (1e-4 hard-body radii) squared are raised to it, as CARA's remediation does
    (Hall et al. 2017, AAS 17-567), and flagged.
    """
    finite = (
        np.isfinite(primary_covariance_m2).all(axis=(1, 2))
        & np.isfinite(secondary_covariance_m2).all(axis=(1, 2))
        & np.isfinite(relative_position_m).all(axis=1)
        & np.isfinite(relative_velocity_m_s).all(axis=1)
    )
    miss, variance, miss_variance = _projected(
        np.where(finite[:, None], relative_position_m, 0.0),
        np.where(finite[:, None], relative_velocity_m_s, 0.0),
        np.where(finite[:, None, None], primary_covariance_m2, 0.0),
        np.where(finite[:, None, None], secondary_covariance_m2, 0.0),
    )
    has_answer = np.isfinite(variance).all(axis=1) & (hbr_m >= 0.0)
    size = np.where(has_answer & np.isfinite(hbr_m), hbr_m, 0.0)
    least = (_SMALLEST_SIGMA_IN_HBR * size) ** 2
    sigma = np.sqrt(np.maximum(np.where(has_answer[:, None], variance, 0.0), least[:, None]))
    return EncounterPlane(
        miss_m=miss,
        sigma_m=sigma,
        miss_sigma_m=np.sqrt(np.maximum(miss_variance, 0.0)),
        was_indefinite=has_answer & (variance[:, 0] < 0.0),
        was_clipped=has_answer & (variance[:, 0] < least),
        has_answer=has_answer & (sigma[:, 0] > 0.0),
    )


def finite_radius(plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    """The hard-body radii to integrate over; zero where there is nothing to integrate."""
    return np.where(plane.has_answer & np.isfinite(hbr_m), np.maximum(hbr_m, 0.0), 0.0)


def answered(
    plane: EncounterPlane, hbr_m: Float64[ndarray, " n"], pc: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    """The probabilities with the limits every method shares.

    In [0, 1]; 0 for a hard-body radius of zero, 1 for an infinite one, NaN for a negative one and
    where the plane has no answer.
    """
    bounded = np.clip(np.where(hbr_m == 0.0, 0.0, np.where(np.isinf(hbr_m), 1.0, pc)), 0.0, 1.0)
    return np.where(plane.has_answer & (hbr_m >= 0.0), bounded, np.nan)


def _projected(
    position: Float64[ndarray, "n 3"],
    velocity: Float64[ndarray, "n 3"],
    primary: Float64[ndarray, "n 3 3"],
    secondary: Float64[ndarray, "n 3 3"],
) -> tuple[Float64[ndarray, "n 2"], Float64[ndarray, "n 2"], Float64[ndarray, " n"]]:
    n = len(position)
    miss, variance, miss_variance = np.empty((n, 2)), np.empty((n, 2)), np.empty(n)
    over_chunks(
        n,
        lambda first, last: project_encounters(
            position, velocity, primary, secondary, miss, variance, miss_variance, first, last
        ),
    )
    return miss, variance, miss_variance
