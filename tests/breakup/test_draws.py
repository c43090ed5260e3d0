"""Lattice draws: each point uniform by itself, together more even than chance."""

import numpy as np
import pytest
from scipy import stats

from greenzone.breakup.draws import Draws, lattice_draws, random_draws


@pytest.mark.parametrize("source", [lattice_draws, random_draws])
def test_every_single_point_is_uniform_over_repeats(source: Draws) -> None:
    rng = np.random.default_rng(2)
    points = np.array([source(7, rng) for _ in range(4000)])
    for axis in range(5):
        for place in (0, 6):
            shuffled_place = points[:, axis, place]
            wanted = (place / 7, 1 / 7) if axis == 0 and source is lattice_draws else (0, 1)
            p = stats.kstest(shuffled_place, "uniform", args=wanted).pvalue
            assert p > 0.001, (axis, place)


def test_the_first_coordinate_has_one_point_in_each_interval() -> None:
    first = lattice_draws(1000, np.random.default_rng(3))[0]
    np.testing.assert_array_equal(np.floor(first * 1000), np.arange(1000))


def test_draws_lie_in_the_unit_interval() -> None:
    points = lattice_draws(100_000, np.random.default_rng(4))
    assert points.min() >= 0.0
    assert points.max() < 1.0


def product(points: np.ndarray) -> float:
    return float(np.prod(1.0 + (points - 0.5), axis=0).mean())


def test_the_lattice_is_unbiased_and_halves_the_error_of_a_smooth_mean() -> None:
    rng = np.random.default_rng(5)
    lattice = np.array([product(lattice_draws(1000, rng)) for _ in range(200)])
    plain = np.array([product(random_draws(1000, rng)) for _ in range(200)])
    assert abs(lattice.mean() - 1.0) < 4.0 * lattice.std() / np.sqrt(200)
    assert lattice.std() < 0.5 * plain.std()
