"""Covariances checked before use: symmetric or refused, not positive or repaired and flagged."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.core.errors import BadDataError

__all__ = ["Remediated", "is_symmetric", "remediated", "require_symmetric"]

_ASYMMETRY = 1e-8
"""Of the product of two deviations: text with eight digits is no worse."""


class Remediated(NamedTuple):
    """Covariances fit for use, and what was done to them."""

    covariance: Float64[ndarray, "n k k"]
    was_indefinite: Bool[ndarray, " n"]
    """An eigenvalue was negative or zero: the message's covariance is not a covariance."""
    was_clipped: Bool[ndarray, " n"]
    """An eigenvalue was raised to the least one allowed."""


def remediated(covariance: Float64[ndarray, "n k k"], least: float) -> Remediated:
    """The covariances with every eigenvalue below `least` raised to it, others as they are.

    D. T. Hall, M. D. Hejduk & L. C. Johnson, "Remediating Non-Positive Definite State Covariances
    for Collision Probability Estimation", AAS 17-567, 2017. CARA clips the 2 x 2 covariance in
    the encounter plane and the relative 3 x 3 one at (1e-4 hard-body radii) squared.
    """
    symmetric = 0.5 * (covariance + np.swapaxes(covariance, 1, 2))
    values, vectors = np.linalg.eigh(symmetric)
    clipped = values[:, 0] < least
    repaired = (vectors * np.maximum(values, least)[:, None, :]) @ np.swapaxes(vectors, 1, 2)
    return Remediated(
        np.where(clipped[:, None, None], repaired, covariance), values[:, 0] <= 0.0, clipped
    )


def is_symmetric(covariance: Float64[ndarray, "n k k"]) -> Bool[ndarray, " n"]:
    """Whether each matrix is symmetric to eight digits of its deviations, and finite."""
    deviation = np.sqrt(np.abs(np.diagonal(covariance, axis1=1, axis2=2)))
    with np.errstate(invalid="ignore"):
        difference = np.abs(covariance - np.swapaxes(covariance, 1, 2))
        allowed = _ASYMMETRY * deviation[:, :, None] * deviation[:, None, :]
        return np.asarray((difference <= allowed).all(axis=(1, 2)))


def require_symmetric(covariance: Float64[ndarray, "k k"], name: str) -> None:
    """BadDataError, with the worst pair of entries, where a matrix is not symmetric."""
    if is_symmetric(covariance[None])[0]:
        return
    difference = np.abs(covariance - covariance.T)
    i, j = np.unravel_index(int(np.nan_to_num(difference, nan=np.inf).argmax()), difference.shape)
    raise BadDataError(
        f"{name} is not symmetric: entry ({i + 1}, {j + 1}) is {covariance[i, j]:g}, "
        f"({j + 1}, {i + 1}) is {covariance[j, i]:g}; check the file"
    )
