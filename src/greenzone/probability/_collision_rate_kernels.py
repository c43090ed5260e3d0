"""Kernels of the expected rate of collisions between two uncertain objects."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel

__all__ = [
    "collision_rate",
    "forward",
    "mean_inward_speed",
    "meeting_direction",
    "normals",
    "position_factor",
    "velocity_given_position",
]

_SQRT_TWO_PI = math.sqrt(2.0 * math.pi)


@kernel
def collision_rate(
    mean: Float64[ndarray, " 6"],
    covariance: Float64[ndarray, "6 6"],
    radius: float,
    nodes: Float64[ndarray, " k"],
    weights: Float64[ndarray, " k"],
) -> float:
    """Expected entries into the sphere of that radius, per second (Hall 2021, equations 8-11).

    The flux of a normal distribution of relative position and velocity inward through the
    sphere: for each direction the density there times the mean inward speed given the place.
    `nodes` and `weights` are a Gauss-Legendre rule on [0, 1]; the polar axis lies along the
    mean velocity of those that meet, so that the kink between inward and outward falls between
    two halves.
    """
    lower = np.zeros((3, 3))
    if not position_factor(covariance, lower):
        return math.nan
    gain = np.empty((3, 3))
    spread = np.empty((3, 3))
    velocity_given_position(covariance, lower, gain, spread)
    density = 1.0 / (_SQRT_TWO_PI**3 * lower[0, 0] * lower[1, 1] * lower[2, 2])
    axis = meeting_direction(mean, gain)
    first, second = normals(axis)
    turns = 2 * len(nodes)
    total = 0.0
    for half in (-1.0, 1.0):
        for k in range(len(nodes)):
            height = half * nodes[k]
            across = math.sqrt(1.0 - height * height)
            ring = 0.0
            for j in range(turns):
                angle = 2.0 * math.pi * (j + 0.5) / turns
                c, s = across * math.cos(angle), across * math.sin(angle)
                ring += _inward_flux(
                    height * axis[0] + c * first[0] + s * second[0],
                    height * axis[1] + c * first[1] + s * second[1],
                    height * axis[2] + c * first[2] + s * second[2],
                    mean, radius, lower, gain, spread,
                )  # fmt: skip
            total += weights[k] * ring
    return float(density * radius * radius * total * 2.0 * math.pi / turns)


@kernel
def _inward_flux(
    ux: float,
    uy: float,
    uz: float,
    mean: Float64[ndarray, " 6"],
    radius: float,
    lower: Float64[ndarray, "3 3"],
    gain: Float64[ndarray, "3 3"],
    spread: Float64[ndarray, "3 3"],
) -> float:
    """exp(-q/2) times the mean inward speed through the sphere in direction u."""
    dx, dy, dz = radius * ux - mean[0], radius * uy - mean[1], radius * uz - mean[2]
    a, b, c = forward(lower, dx, dy, dz)
    exponent = 0.5 * (a * a + b * b + c * c)
    if exponent > 700.0:
        return 0.0
    vx = mean[3] + gain[0, 0] * dx + gain[0, 1] * dy + gain[0, 2] * dz
    vy = mean[4] + gain[1, 0] * dx + gain[1, 1] * dy + gain[1, 2] * dz
    vz = mean[5] + gain[2, 0] * dx + gain[2, 1] * dy + gain[2, 2] * dz
    outward = ux * vx + uy * vy + uz * vz
    variance = (
        ux * (spread[0, 0] * ux + 2.0 * (spread[0, 1] * uy + spread[0, 2] * uz))
        + uy * (spread[1, 1] * uy + 2.0 * spread[1, 2] * uz)
        + uz * spread[2, 2] * uz
    )
    return math.exp(-exponent) * mean_inward_speed(outward, math.sqrt(max(variance, 0.0)))


@kernel
def mean_inward_speed(outward: float, deviation: float) -> float:
    """The mean of max(0, -v) for a normal v (Hall 2021, equation 11)."""
    if deviation <= 1e-9 * abs(outward):
        return max(0.0, -outward)
    z = outward / deviation
    if z > 37.0:
        return 0.0
    tail = 0.5 * math.erfc(z / math.sqrt(2.0))
    return max(0.0, deviation * (math.exp(-0.5 * z * z) / _SQRT_TWO_PI - z * tail))


@kernel
def velocity_given_position(
    covariance: Float64[ndarray, "6 6"],
    lower: Float64[ndarray, "3 3"],
    gain: Float64[ndarray, "3 3"],
    spread: Float64[ndarray, "3 3"],
) -> None:
    """The velocity's regression on the position, and what of its covariance is left over."""
    half = np.empty((3, 3))
    for i in range(3):
        a, b, c = forward(lower, covariance[3 + i, 0], covariance[3 + i, 1], covariance[3 + i, 2])
        half[i, 0], half[i, 1], half[i, 2] = a, b, c
        gain[i, 2] = c / lower[2, 2]
        gain[i, 1] = (b - lower[2, 1] * gain[i, 2]) / lower[1, 1]
        gain[i, 0] = (a - lower[1, 0] * gain[i, 1] - lower[2, 0] * gain[i, 2]) / lower[0, 0]
    for i in range(3):
        for j in range(3):
            explained = half[i, 0] * half[j, 0] + half[i, 1] * half[j, 1] + half[i, 2] * half[j, 2]
            spread[i, j] = covariance[3 + i, 3 + j] - explained


@kernel
def forward(
    lower: Float64[ndarray, "3 3"], x: float, y: float, z: float
) -> tuple[float, float, float]:
    """The solution of L a = (x, y, z)."""
    a = x / lower[0, 0]
    b = (y - lower[1, 0] * a) / lower[1, 1]
    return a, b, (z - lower[2, 0] * a - lower[2, 1] * b) / lower[2, 2]


@kernel
def meeting_direction(
    mean: Float64[ndarray, " 6"], gain: Float64[ndarray, "3 3"]
) -> tuple[float, float, float]:
    """The direction of the mean relative velocity given that the two positions coincide."""
    vx = mean[3] - gain[0, 0] * mean[0] - gain[0, 1] * mean[1] - gain[0, 2] * mean[2]
    vy = mean[4] - gain[1, 0] * mean[0] - gain[1, 1] * mean[1] - gain[1, 2] * mean[2]
    vz = mean[5] - gain[2, 0] * mean[0] - gain[2, 1] * mean[1] - gain[2, 2] * mean[2]
    speed = math.sqrt(vx * vx + vy * vy + vz * vz)
    if not speed > 0.0:
        return 1.0, 0.0, 0.0
    return vx / speed, vy / speed, vz / speed


@kernel
def position_factor(covariance: Float64[ndarray, "6 6"], lower: Float64[ndarray, "3 3"]) -> bool:
    """Fills the Cholesky factor of the position part; False where there is none."""
    for i in range(3):
        for j in range(i + 1):
            total = covariance[i, j]
            for k in range(j):
                total -= lower[i, k] * lower[j, k]
            if i == j:
                if not total > 0.0:
                    return False
                lower[i, i] = math.sqrt(total)
            else:
                lower[i, j] = total / lower[j, j]
    return True


@kernel
def normals(
    axis: tuple[float, float, float],
) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """Two unit vectors normal to a unit vector and to each other (Duff et al. 2017)."""
    sign = 1.0 if axis[2] >= 0.0 else -1.0
    a = -1.0 / (sign + axis[2])
    b = axis[0] * axis[1] * a
    return (
        (1.0 + sign * axis[0] * axis[0] * a, sign * b, -sign * axis[0]),
        (b, sign + axis[1] * axis[1] * a, -axis[1]),
    )
