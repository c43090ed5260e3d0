"""Kernels of Nc2D: at a point of the sphere the density is a normal distribution in time."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.probability._collision_rate_kernels import (
    collision_rate,
    forward,
    mean_inward_speed,
    meeting_direction,
    normals,
    position_factor,
    velocity_given_position,
)
from greenzone.probability._overlap_kernels import Clouds, overlap
from greenzone.probability._sphere_kernels import depth

__all__ = ["collisions_by_parabola", "peak_of_overlap"]

_SQRT_TWO_PI = math.sqrt(2.0 * math.pi)
_ITERATIONS = 40
_LONGEST_STEP = 4.0
_FOUND = 1e-4
_LEAST_LOG = -700.0
_TESTS = 9
_TEST_STEP = 0.5
"""The parabolas are compared with the rate itself at so many times, so many widths apart."""


@kernel
def peak_of_overlap(
    clouds: Clouds, radius: float, guess_s: float, width_s: float
) -> tuple[float, float, float, float, bool]:
    """When the density at no distance is greatest, for how long, its logarithm, and the speed.

    Time, deviation in time, logarithm of the density but a constant, mean relative speed, and
    whether the search settled: three values fix a parabola whose top is the next guess.
    """
    mean, covariance = np.empty(6), np.empty((6, 6))
    peak, width = guess_s, width_s
    for _ in range(_ITERATIONS):
        now = clouds.elements.copy()
        sound = overlap(clouds, peak - width, radius, now, mean, covariance)
        before = -depth(mean, covariance, 0.0)
        sound = overlap(clouds, peak + width, radius, now, mean, covariance) and sound
        after = -depth(mean, covariance, 0.0)
        sound = overlap(clouds, peak, radius, now, mean, covariance) and sound
        here = -depth(mean, covariance, 0.0)
        curvature = (2.0 * here - before - after) / (width * width)
        if not (sound and curvature > 0.0 and math.isfinite(curvature)):
            break
        speed = math.sqrt(mean[3] ** 2 + mean[4] ** 2 + mean[5] ** 2)
        deviation = 1.0 / math.sqrt(curvature)
        step = (after - before) / (2.0 * width * curvature)
        settled = abs(step) < _FOUND * deviation and abs(deviation - width) < 0.5 * deviation
        if settled:
            return peak, deviation, here + 0.5 * step * step * curvature, speed, True
        peak += min(max(step, -_LONGEST_STEP * width), _LONGEST_STEP * width)
        width = min(max(deviation, width / _LONGEST_STEP), width * _LONGEST_STEP)
    return peak, width, math.nan, math.nan, False


@kernel
def collisions_by_parabola(
    clouds: Clouds,
    radius: float,
    peak_s: float,
    width_s: float,
    nodes: Float64[ndarray, " k"],
    weights: Float64[ndarray, " k"],
) -> tuple[float, float]:
    """Expected collisions about a peak, and the part of them that the parabolas get wrong.

    Three times `width_s` apart fix the parabola of each point; its integral over all time is
    closed. The second number sums the differences from the rate itself at times up to two widths
    from the peak, and what the parabolas put further away. NaN where one opens upwards.
    """
    means, lowers = np.empty((3, 6)), np.zeros((3, 3, 3))
    gains, spreads = np.empty((3, 3, 3)), np.empty((3, 3, 3))
    now, covariance = clouds.elements.copy(), np.empty((6, 6))
    for t in range(3):
        overlap(clouds, peak_s + (t - 1) * width_s, radius, now, means[t], covariance)
        if not position_factor(covariance, lowers[t]):
            return math.nan, math.nan
        velocity_given_position(covariance, lowers[t], gains[t], spreads[t])
    sums = np.zeros(2 + _TESTS)
    _over_the_sphere(means, lowers, gains, spreads, radius, nodes, weights, sums)
    now[:] = clouds.elements
    mean, wrong = np.empty(6), 0.0
    for i in range(_TESTS):
        overlap(clouds, peak_s + _test_at(i) * width_s, radius, now, mean, covariance)
        wrong += abs(collision_rate(mean, covariance, radius, nodes, weights) - sums[2 + i])
    return sums[0] * width_s, (wrong * _TEST_STEP + sums[1]) / sums[0]


@kernel
def _test_at(i: int) -> float:
    """The place of a test time, in widths from the peak."""
    return _TEST_STEP * (i - 0.5 * (_TESTS - 1))


@kernel
def _over_the_sphere(
    means: Float64[ndarray, "3 6"],
    lowers: Float64[ndarray, "3 3 3"],
    gains: Float64[ndarray, "3 3 3"],
    spreads: Float64[ndarray, "3 3 3"],
    radius: float,
    nodes: Float64[ndarray, " k"],
    weights: Float64[ndarray, " k"],
    sums: Float64[ndarray, " s"],
) -> None:
    """Adds to `sums` the number per width, its part beyond the tests, and the tests' rates."""
    axis = meeting_direction(means[1], gains[1])
    first, second = normals(axis)
    turns = 2 * len(nodes)
    scale = radius * radius * 2.0 * math.pi / turns / _SQRT_TWO_PI**3
    for half in (-1.0, 1.0):
        for k in range(len(nodes)):
            height = half * nodes[k]
            across = math.sqrt(1.0 - height * height)
            for j in range(turns):
                angle = 2.0 * math.pi * (j + 0.5) / turns
                c, s = across * math.cos(angle), across * math.sin(angle)
                u = (
                    height * axis[0] + c * first[0] + s * second[0],
                    height * axis[1] + c * first[1] + s * second[1],
                    height * axis[2] + c * first[2] + s * second[2],
                )
                share = weights[k] * scale
                _add_a_point(u, means, lowers, gains, spreads, radius, share, sums)


@kernel
def _add_a_point(
    u: tuple[float, float, float],
    means: Float64[ndarray, "3 6"],
    lowers: Float64[ndarray, "3 3 3"],
    gains: Float64[ndarray, "3 3 3"],
    spreads: Float64[ndarray, "3 3 3"],
    radius: float,
    share: float,
    sums: Float64[ndarray, " s"],
) -> None:
    """Adds the inward flux in direction u to what `_over_the_sphere` fills."""
    logs, outward, variance = np.empty(3), np.empty(3), np.empty(3)
    for t in range(3):
        logs[t], outward[t], variance[t] = _density_and_speed(
            u, means[t], lowers[t], gains[t], spreads[t], radius
        )
    slope = 0.5 * (logs[2] - logs[0])
    curvature = 2.0 * logs[1] - logs[0] - logs[2]
    if not curvature > 0.0:
        if logs.max() > _LEAST_LOG:
            sums[:] = math.nan
        return
    top = slope / curvature
    level = logs[1] + 0.5 * slope * top
    flux = share * _flux(level, _curve(outward, top), _curve(variance, top))
    number = flux * math.sqrt(2.0 * math.pi / curvature)
    sums[0] += number
    if abs(top) > _test_at(_TESTS - 1):
        sums[1] += number
    for i in range(_TESTS):
        at = _test_at(i)
        level = logs[1] + (slope - 0.5 * curvature * at) * at
        sums[2 + i] += share * _flux(level, _curve(outward, at), _curve(variance, at))


@kernel
def _flux(log_density: float, outward: float, variance: float) -> float:
    if log_density < _LEAST_LOG:
        return 0.0
    return math.exp(log_density) * mean_inward_speed(outward, math.sqrt(max(variance, 0.0)))


@kernel
def _density_and_speed(
    u: tuple[float, float, float],
    mean: Float64[ndarray, " 6"],
    lower: Float64[ndarray, "3 3"],
    gain: Float64[ndarray, "3 3"],
    spread: Float64[ndarray, "3 3"],
    radius: float,
) -> tuple[float, float, float]:
    """Logarithm of the density there, and the outward speed's mean and variance given the place."""
    dx, dy, dz = radius * u[0] - mean[0], radius * u[1] - mean[1], radius * u[2] - mean[2]
    a, b, c = forward(lower, dx, dy, dz)
    log_density = -0.5 * (a * a + b * b + c * c) - math.log(lower[0, 0] * lower[1, 1] * lower[2, 2])
    outward, variance = 0.0, 0.0
    for i in range(3):
        velocity = mean[3 + i] + gain[i, 0] * dx + gain[i, 1] * dy + gain[i, 2] * dz
        outward += u[i] * velocity
        for j in range(3):
            variance += u[i] * spread[i, j] * u[j]
    return log_density, outward, variance


@kernel
def _curve(values: Float64[ndarray, " 3"], at: float) -> float:
    """The parabola through the values at -1, 0 and 1."""
    bend = 0.5 * (values[0] + values[2]) - values[1]
    result: float = values[1] + at * (0.5 * (values[2] - values[0]) + at * bend)
    return result
