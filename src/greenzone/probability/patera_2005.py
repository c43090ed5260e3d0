"""Two-dimensional probability of collision as a contour integral: a check on the default."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.probability.encounter_plane import EncounterPlane, answered, finite_radius

__all__ = ["patera_2005"]

_FEWEST, _MOST = 512, 131_072
_NODES_PER_DEVIATION = 24.0
"""The rim must be sampled finer than the density varies along it."""
_NEAR = 4.0
"""Squared deviations from the rim to the centre of the density below which the form without a
singularity there is taken: its contributions cancel too, but Pc is then not small."""


def patera_2005(plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    """Pc of n encounters; NaN where the plane has no answer.

    R. P. Patera, "Calculating Collision Probability for Arbitrary Space Vehicle Shapes via
    Numerical Quadrature", Journal of Guidance, Control, and Dynamics 28(6), 2005: in coordinates
    that make the density isotropic the integral over the disc becomes one around its rim. Loses
    relative accuracy in the far tails, where contributions of both signs cancel.
    """
    pc = np.full(len(plane), np.nan)
    radius = finite_radius(plane, hbr_m)
    nodes = _nodes(plane, radius)
    for count in np.unique(nodes[plane.has_answer]):
        chosen = np.flatnonzero(plane.has_answer & (nodes == count))
        for rows in np.array_split(chosen, len(chosen) * count // 4_000_000 + 1):
            pc[rows] = _contour(plane.miss_m[rows], plane.sigma_m[rows], radius[rows], int(count))
    return answered(plane, hbr_m, pc)


def _nodes(plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]) -> Int64[ndarray, " n"]:
    """A power of two of nodes for each encounter, by how many deviations its disc spans."""
    with np.errstate(divide="ignore", invalid="ignore"):
        wanted = np.nan_to_num(_NODES_PER_DEVIATION * hbr_m / plane.sigma_m[:, 0], posinf=_MOST)
    return np.asarray(2 ** np.ceil(np.log2(np.clip(wanted, _FEWEST, _MOST))).astype(np.int64))


def _contour(
    miss: Float64[ndarray, "n 2"],
    sigma: Float64[ndarray, "n 2"],
    radius: Float64[ndarray, " n"],
    nodes: int,
) -> Float64[ndarray, " n"]:
    """The mean over the rim of (1 - exp(-q)) times the turn of the vector to the rim."""
    angle = 2.0 * np.pi * (np.arange(nodes) + 0.5) / nodes
    scale = (radius[:, None] / sigma)[:, :, None]
    centre = (miss / sigma)[:, :, None]
    turn = np.stack([np.cos(angle), np.sin(angle)])
    rim = centre + scale * turn
    slope = scale * np.stack([-turn[1], turn[0]])
    square = (rim**2).sum(axis=1)
    cross = rim[:, 0] * slope[:, 1] - rim[:, 1] * slope[:, 0]
    regular = (miss**2).sum(axis=1, keepdims=True) < radius[:, None] ** 2
    regular |= square.min(axis=1, keepdims=True) < _NEAR
    with np.errstate(divide="ignore", invalid="ignore"):
        outside = -np.exp(-0.5 * square) / square
        within = np.where(square > 0.0, -np.expm1(-0.5 * square) / square, 0.5)
    return np.asarray((np.where(regular, within, outside) * cross).mean(axis=1))
