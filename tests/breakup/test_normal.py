"""Quantiles against scipy's, over the whole range of doubles."""

import numpy as np
from scipy import special, stats

from greenzone.breakup.normal import normal_quantile

SEVERAL_ROUNDINGS = 8 * np.finfo(float).eps


def test_quantiles_agree_with_scipy_to_rounding() -> None:
    below = np.concatenate([10.0 ** np.linspace(-300, -1, 2000), np.linspace(0.1, 0.9, 999)])
    share = np.concatenate([below, 1.0 - 2.0 ** -np.arange(2.0, 53.0)])
    expected = special.ndtri(share)
    np.testing.assert_allclose(
        normal_quantile(share), expected, rtol=SEVERAL_ROUNDINGS, atol=SEVERAL_ROUNDINGS
    )


def test_quantiles_stay_finite_at_the_ends() -> None:
    assert np.isfinite(normal_quantile(np.array([0.0, 1.0, -1e-17]))).all()


def test_quantiles_of_uniform_numbers_are_normal() -> None:
    share = np.random.default_rng(1).random(100_000)
    assert stats.kstest(normal_quantile(share), "norm").pvalue > 0.001
