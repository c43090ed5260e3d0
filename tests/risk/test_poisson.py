"""Poisson limits against the chi-square form and published values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chi2

from greenzone.risk.poisson import poisson_lower_limit, poisson_upper_limit


@pytest.mark.parametrize(("count", "upper"), [(0, 2.996), (1, 4.744), (2, 6.296), (10, 16.962)])
def test_upper_limits_are_garwoods_published_ones(count: int, upper: float) -> None:
    assert poisson_upper_limit(count) == pytest.approx(upper, abs=5e-4)  # three printed decimals


@given(st.floats(0.0, 2e4), st.floats(0.5, 0.999))
def test_limits_are_chi_square_quantiles(count: float, confidence: float) -> None:
    upper = 0.5 * chi2.ppf(confidence, 2 * (count + 1))
    assert poisson_upper_limit(count, confidence) == pytest.approx(upper, rel=1e-8)
    if count > 0.1:
        lower = 0.5 * chi2.ppf(1 - confidence, 2 * count)
        assert poisson_lower_limit(count, confidence) == pytest.approx(lower, rel=1e-6, abs=1e-9)


@given(st.floats(0.0, 1e3))
def test_limits_enclose_the_count(count: float) -> None:
    assert poisson_lower_limit(count) <= count < poisson_upper_limit(count)


@given(st.floats(1e-9, 0.1))
def test_limits_exist_after_a_small_part_of_a_count(count: float) -> None:
    assert 0.0 <= poisson_lower_limit(count) <= count < poisson_upper_limit(count) < 4.0
