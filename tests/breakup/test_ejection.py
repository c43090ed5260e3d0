"""Ejection: speeds are log-normal about the published line, directions have no preference."""

import numpy as np
import pytest
from scipy import stats

from greenzone.breakup import Collision, Explosion
from greenzone.breakup.ejection import ejection_speed, isotropic_direction

COUNT = 100_000


@pytest.mark.parametrize(("cause", "mu"), [(Collision(), 1.55), (Explosion(), 1.55)])
def test_log_speed_is_normal(cause: Collision | Explosion, mu: float) -> None:
    chi = np.full(COUNT, -1.5)
    speed = ejection_speed(chi, np.random.default_rng(1).random(COUNT), cause)
    assert stats.kstest(np.log10(speed), "norm", args=(mu, 0.4)).pvalue > 0.001


def test_directions_are_uniform_on_the_sphere() -> None:
    """By Archimedes every component is then uniform in -1 to 1, and the vectors have length 1."""
    rng = np.random.default_rng(2)
    direction = isotropic_direction(rng.random(COUNT), rng.random(COUNT))
    np.testing.assert_allclose(np.linalg.norm(direction, axis=1), 1.0, rtol=1e-14)
    for axis in range(3):
        assert stats.kstest(direction[:, axis], "uniform", args=(-1, 2)).pvalue > 0.001
    tilted = direction @ np.array([0.6, 0.48, 0.64])
    assert stats.kstest(tilted, "uniform", args=(-1, 2)).pvalue > 0.001
