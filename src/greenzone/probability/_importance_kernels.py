"""Kernels that shift samples towards a coincidence, and weigh them."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.probability._equinoctial_kernels import kepler_states

__all__ = ["relative_positions", "shift_samples", "weigh_samples"]


@kernel
def shift_samples(
    elements: Float64[ndarray, "n 12"],
    mean: Float64[ndarray, " 12"],
    which: Int64[ndarray, " n"],
    normal: Float64[ndarray, "n 3"],
    slope: Float64[ndarray, "j 3 12"],
    offset: Float64[ndarray, "j 3"],
    gain: Float64[ndarray, "j 12 3"],
    centre: Float64[ndarray, "j 3"],
    root: Float64[ndarray, "j 3 3"],
) -> None:
    """Moves each sample of a component `which` >= 0 so that its relative position is as wanted.

    The wanted position is drawn with the component's centre and root; the rest follows from it
    by regression (Matheron's rule), so that it stays distributed as given that position.
    """
    change = np.empty(3)
    for i in range(len(elements)):
        j = which[i]
        if j < 0:
            continue
        for a in range(3):
            change[a] = centre[j, a] - offset[j, a]
            for b in range(3):
                change[a] += root[j, a, b] * normal[i, b]
            for k in range(12):
                change[a] -= slope[j, a, k] * (elements[i, k] - mean[k])
        for k in range(12):
            for a in range(3):
                elements[i, k] += gain[j, k, a] * change[a]


@kernel
def relative_positions(
    elements: Float64[ndarray, "n 12"],
    mu: float,
    seconds: float,
    positions: Float64[ndarray, "n 3"],
) -> None:
    """Fills where the second object is from the first at a time."""
    times, states = np.array([seconds]), np.empty((2, 1, 6))
    for i in range(len(elements)):
        for o in range(2):
            kepler_states(elements[i, 6 * o : 6 * o + 6], mu, times, states[o])
        for k in range(3):
            positions[i, k] = states[1, 0, k] - states[0, 0, k]


@kernel
def weigh_samples(
    elements: Float64[ndarray, "n 12"],
    mean: Float64[ndarray, " 12"],
    slope: Float64[ndarray, "j 3 12"],
    offset: Float64[ndarray, "j 3"],
    precision: Float64[ndarray, "j 3 3"],
    log_level: Float64[ndarray, " j"],
    prior_share: float,
    weight: Float64[ndarray, " n"],
) -> None:
    """Fills the prior's density over that of the mixture."""
    r = np.empty(3)
    for i in range(len(elements)):
        density = prior_share
        for j in range(len(offset)):
            for a in range(3):
                r[a] = offset[j, a]
                for k in range(12):
                    r[a] += slope[j, a, k] * (elements[i, k] - mean[k])
            square = 0.0
            for a in range(3):
                for b in range(3):
                    square += r[a] * precision[j, a, b] * r[b]
            density += math.exp(min(log_level[j] - 0.5 * square, 600.0))
        weight[i] = 1.0 / density
