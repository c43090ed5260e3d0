"""The collision rate against a plain twin from the paper, and against counting."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import special

from greenzone.probability._collision_rate_kernels import collision_rate
from greenzone.probability._sphere_kernels import depth


def _cloud(seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    factor = rng.normal(size=(6, 6)) * np.array([30.0, 60.0, 40.0, 2.0, 1.0, 3.0])[:, None]
    return np.array([20.0, -30.0, 10.0, 8.0, -5.0, 20.0]), factor @ factor.T


def _rule(count: int) -> tuple[np.ndarray, np.ndarray]:
    nodes, weights = np.polynomial.legendre.leggauss(count)
    return 0.5 * (nodes + 1.0), 0.5 * weights


def _plain_rate(mean: np.ndarray, covariance: np.ndarray, radius: float) -> float:
    """Hall (2021), equations 8-11, on a latitude and longitude grid of the inertial axes."""
    heights, weights = np.polynomial.legendre.leggauss(200)
    angle = 2.0 * np.pi * np.arange(400) / 400
    across = np.sqrt(1.0 - heights**2)
    u = np.stack(
        [
            np.outer(across, np.cos(angle)),
            np.outer(across, np.sin(angle)),
            np.tile(heights[:, None], 400),
        ],
        axis=-1,
    )
    a, b, c = covariance[:3, :3], covariance[:3, 3:], covariance[3:, 3:]
    d = radius * u - mean[:3]
    density = np.exp(-0.5 * np.einsum("...i,ij,...j", d, np.linalg.inv(a), d))
    density /= math.sqrt((2.0 * np.pi) ** 3 * np.linalg.det(a))
    velocity = mean[3:] + d @ np.linalg.solve(a, b)
    variance = np.einsum("...i,ij,...j", u, c - b.T @ np.linalg.solve(a, b), u)
    outward = (u * velocity).sum(axis=-1)
    z = outward / np.sqrt(variance)
    inward = np.sqrt(variance) * (
        np.exp(-0.5 * z**2) / math.sqrt(2.0 * np.pi) - z * special.ndtr(-z)
    )
    return float(radius**2 * weights @ (density * inward).sum(axis=1) * 2.0 * np.pi / 400)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("radius", [0.5, 15.0])
def test_the_rate_is_that_of_the_plain_twin(seed: int, radius: float) -> None:
    mean, covariance = _cloud(seed)
    found = collision_rate(mean, covariance, radius, *_rule(40))
    assert found == pytest.approx(_plain_rate(mean, covariance, radius), rel=1e-6)


def test_the_rate_is_what_a_simulation_counts() -> None:
    mean, covariance = _cloud(1)
    rng = np.random.default_rng(7)
    radius, step, samples = 25.0, 0.05, 2_000_000
    states = rng.multivariate_normal(mean, covariance, samples)
    later = states[:, :3] + step * states[:, 3:]
    entered = (np.linalg.norm(states[:, :3], axis=1) > radius) & (
        np.linalg.norm(later, axis=1) <= radius
    )
    rates = [
        collision_rate(
            mean + t * np.r_[mean[3:], 0, 0, 0], _moved(covariance, t), radius, *_rule(40)
        )
        for t in (0.0, 0.5 * step, step)
    ]
    expected = step * (rates[0] + 4.0 * rates[1] + rates[2]) / 6.0
    error = math.sqrt(expected / samples)
    assert entered.mean() == pytest.approx(expected, abs=4.0 * error + 0.01 * expected)


def _moved(covariance: np.ndarray, seconds: float) -> np.ndarray:
    transition = np.eye(6)
    transition[:3, 3:] = seconds * np.eye(3)
    return np.asarray(transition @ covariance @ transition.T)


def test_a_singular_covariance_has_no_rate() -> None:
    assert math.isnan(collision_rate(np.ones(6), np.zeros((6, 6)), 1.0, *_rule(10)))


@pytest.mark.parametrize("seed", range(6))
def test_the_depth_is_the_least_distance_to_the_ball(seed: int) -> None:
    mean, covariance = _cloud(seed)
    mean = 6.0 * mean
    radius = 40.0
    u = np.random.default_rng(0).normal(size=(200_000, 3))
    u *= radius / np.linalg.norm(u, axis=1, keepdims=True)
    a = covariance[:3, :3]
    d = u - mean[:3]
    least = 0.5 * np.einsum("ni,ij,nj->n", d, np.linalg.inv(a), d).min()
    level = 0.5 * np.linalg.slogdet(a)[1]
    assert depth(mean, covariance, radius) - level == pytest.approx(least, rel=1e-2)
    assert depth(mean, covariance, radius) - level <= least * (1.0 + 1e-9)


def test_few_nodes_are_enough_where_those_that_meet_move_otherwise_than_the_mean() -> None:
    mean, covariance = _cloud(2)
    mean = mean * np.array([5.0, 5.0, 5.0, 1.0, 1.0, 1.0])
    few, many = (collision_rate(mean, covariance, 2.0, *_rule(n)) for n in (6, 60))
    assert few == pytest.approx(many, rel=1e-3)
