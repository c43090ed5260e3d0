from __future__ import annotations

import numpy as np

from greenzone.probability.encounter_plane import project


def _one(covariance: np.ndarray, position: list[float], hbr: float = 1.0):  # type: ignore[no-untyped-def]
    return project(
        np.array([position]),
        np.array([[0.0, 0.0, 7500.0]]),
        covariance[None],
        np.zeros((1, 3, 3)),
        np.array([hbr]),
    )


def test_the_miss_along_the_velocity_is_projected_away() -> None:
    plane = _one(np.diag([4.0, 9.0, 1e6]), [3.0, 4.0, 1e5])
    np.testing.assert_allclose(plane.miss_m, [[3.0, 4.0]])
    np.testing.assert_allclose(plane.sigma_m, [[2.0, 3.0]])
    np.testing.assert_allclose(plane.miss_sigma_m, [np.sqrt((9 * 4 + 16 * 9) / 25)])


def test_a_large_covariance_does_not_swallow_the_digits_of_a_small_one() -> None:
    rng = np.random.default_rng(3)
    along = rng.normal(size=3)
    along /= np.linalg.norm(along)
    plane = project(
        np.array([[30.0, 40.0, 50.0]]),
        7000.0 * along[None],
        (1e14 * np.outer(along, along))[None],
        np.eye(3)[None],
        np.ones(1),
    )
    np.testing.assert_allclose(plane.sigma_m, [[1.0, 1.0]], rtol=0.02)


def test_an_indefinite_covariance_is_repaired_and_flagged() -> None:
    plane = _one(np.diag([-4.0, 9.0, 1.0]), [3.0, 4.0, 0.0], hbr=20.0)
    assert plane.was_indefinite[0]
    assert plane.was_clipped[0]
    assert plane.has_answer[0]
    np.testing.assert_allclose(plane.sigma_m, [[1e-4 * 20.0, 3.0]])


def test_a_sound_covariance_is_left_alone() -> None:
    plane = _one(np.diag([4.0, 9.0, 1.0]), [3.0, 4.0, 0.0])
    assert not plane.was_indefinite[0]
    assert not plane.was_clipped[0]


def test_many_encounters_give_what_each_gives_alone() -> None:
    rng = np.random.default_rng(8)
    n = 40_000
    factor = rng.normal(size=(n, 3, 3)) * 100.0
    covariance = factor @ factor.transpose(0, 2, 1)
    position, velocity = rng.normal(size=(2, n, 3)) * 1000.0
    hbr = np.ones(n)
    together = project(position, velocity, covariance, covariance, hbr)
    for k in (0, 16_383, 16_384, n - 1):
        one = slice(k, k + 1)
        alone = project(position[one], velocity[one], covariance[one], covariance[one], hbr[one])
        np.testing.assert_array_equal(alone.sigma_m[0], together.sigma_m[k])
        np.testing.assert_array_equal(alone.miss_m[0], together.miss_m[k])
