"""Two uncertain objects in equinoctial elements, in which Kepler motion keeps clouds normal."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.probability._equinoctial_kernels import equinoctial_of, state_and_jacobian
from greenzone.probability._overlap_kernels import Clouds
from greenzone.probability.states import StatePair

__all__ = ["equinoctial_clouds", "safe_axes"]

_NEAR_NEGATIVE_POLE = -0.95
_CLIP_IN_HBR = 1e-4
"""CARA's remediation: no variance of the relative position below (1e-4 hard-body radii) squared."""


def equinoctial_clouds(pair: StatePair, hbr_m: float) -> Clouds:
    """The pair in elements at its reference time; NaN for an orbit that is not closed.

    D. A. Vallado, "Covariance Transformations for Satellite Flight Dynamics Operations", AAS
    03-526, 2003, by the Jacobian of the state. The covariances are taken as they are; that of the
    relative position gets CARA's least eigenvalue wherever it is used.
    """
    pair = pair.turned(safe_axes(pair))
    elements, covariances = np.empty((2, 6)), np.full((2, 6, 6), np.nan)
    shared = np.zeros((2, 6))
    state, jacobian = np.empty(6), np.empty((6, 6))
    for o in range(2):
        own = np.concatenate([pair.position_m[o], pair.velocity_m_s[o]])
        equinoctial_of(own, MU_EARTH_M3_S2, elements[o])
        if not np.isfinite(elements[o]).all():
            continue
        state_and_jacobian(elements[o], MU_EARTH_M3_S2, 0.0, state, jacobian)
        inverse = np.linalg.inv(jacobian)
        covariances[o] = inverse @ pair.covariance[o] @ inverse.T
        covariances[o] = 0.5 * (covariances[o] + covariances[o].T)
        if pair.shared_errors is not None:
            shared[o] = inverse @ pair.shared_errors[o]
    return Clouds(elements, covariances, shared, (_CLIP_IN_HBR * hbr_m) ** 2, MU_EARTH_M3_S2)


def safe_axes(pair: StatePair) -> Float64[ndarray, "3 3"]:
    """The given axes, or others if an orbit lies so near the negative pole that elements fail.

    Linearising inclination vectors depends a little on the pole, so it is moved only in need.
    """
    momenta = np.cross(pair.position_m, pair.velocity_m_s)
    momenta /= np.linalg.norm(momenta, axis=1, keepdims=True)
    if momenta[:, 2].min() > _NEAR_NEGATIVE_POLE:
        return np.eye(3)
    pole = momenta.sum(axis=0)
    if np.linalg.norm(pole) < 0.1:  # opposite orbits: a pole in both planes
        pole = pair.position_m[0]
    pole = pole / np.linalg.norm(pole)
    first = np.cross(pole, np.eye(3)[np.abs(pole).argmin()])
    first /= np.linalg.norm(first)
    return np.stack([first, np.cross(pole, first), pole])
