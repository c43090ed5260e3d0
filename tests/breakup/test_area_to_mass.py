"""The mixture is a mixture, and its draws follow it."""

import numpy as np
import pytest
from jaxtyping import Float64
from numpy import ndarray
from scipy import integrate, stats

from greenzone.breakup import ParentType
from greenzone.breakup.area_to_mass import Mixture, area_to_mass_mixture, share_of_large_model
from greenzone.breakup.draws import Draws, lattice_draws, random_draws

DRAWS = 100_000
SMALLEST_P = 0.001
SIZES_M = (0.002, 0.03, 0.085, 0.095, 0.11, 10.0**-0.5, 0.999)


def mixture_at(size_m: float, kind: ParentType) -> Mixture:
    return area_to_mass_mixture(np.array([size_m]), kind)


def cdf(chi: Float64[ndarray, " k"], size_m: float, kind: ParentType) -> Float64[ndarray, " k"]:
    m = mixture_at(size_m, kind)
    return np.asarray((m.weight * stats.norm.cdf(chi, m.mean, m.sigma)).sum(axis=0))


@pytest.mark.parametrize("kind", ParentType)
@pytest.mark.parametrize("size_m", SIZES_M)
@pytest.mark.parametrize("source", [random_draws, lattice_draws])
def test_draws_follow_the_mixture(size_m: float, kind: ParentType, source: Draws) -> None:
    share = source(DRAWS, np.random.default_rng(7))[1]
    chi = area_to_mass_mixture(np.full(DRAWS, size_m), kind).quantile_of_component(share)
    assert stats.kstest(chi, lambda x: cdf(x, size_m, kind)).pvalue > SMALLEST_P


def test_the_sum_of_two_draws_would_be_noticed() -> None:
    """The common mistake, alpha chi1 + (1 - alpha) chi2, is nowhere near the mixture."""
    rng, m = np.random.default_rng(7), mixture_at(0.11, ParentType.SPACECRAFT)
    parts = m.mean + m.sigma * rng.standard_normal((3, DRAWS))
    wrong = (m.weight * parts).sum(axis=0)
    assert wrong.std() == pytest.approx(0.30901, abs=0.002)
    assert stats.kstest(wrong, lambda x: cdf(x, 0.11, ParentType.SPACECRAFT)).pvalue < 1e-100


@pytest.mark.parametrize("kind", ParentType)
@pytest.mark.parametrize("size_m", SIZES_M)
def test_the_density_integrates_to_one_and_gives_the_moments(
    size_m: float, kind: ParentType
) -> None:
    m = mixture_at(size_m, kind)
    for order in (0, 1, 2):
        value, _ = integrate.quad(
            lambda chi, order=order: 10.0 ** (-order * chi) * float(m.density(chi)[0]),
            *(-9.0, 5.0),
            points=[-3.0, -2.0, -1.0, -0.5, 0.0],
            limit=400,
            epsrel=1e-10,
        )
        assert m.moment_of_mass_to_area(order)[0] == pytest.approx(value, rel=1e-7)


def test_the_bridge_runs_from_8_to_11_cm() -> None:
    share = share_of_large_model(np.log10([0.001, 0.08, (0.08 * 0.11) ** 0.5, 0.11, 5.0]))
    np.testing.assert_allclose(share, [0.0, 0.0, 0.5, 1.0, 1.0], atol=1e-12)


def test_a_draw_at_the_very_ends_is_finite() -> None:
    size = np.array([0.01, 0.01, 0.1, 0.1, 0.9, 0.9])
    share = np.array([0.0, 1 - 2.0**-53] * 3)
    for kind in ParentType:
        chi = area_to_mass_mixture(size, kind).quantile_of_component(share)
        assert np.isfinite(chi).all()
