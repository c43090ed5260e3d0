from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from greenzone.probability.intervals import clopper_pearson_1934, fay_feuer_1997


@settings(max_examples=30)
@given(samples=st.integers(1, 10_000_000), part=st.floats(0.0, 1.0))
def test_the_binomial_interval_is_scipys(samples: int, part: float) -> None:
    hits = round(part * samples)
    low, high = clopper_pearson_1934(hits, samples)
    exact = stats.binomtest(hits, samples).proportion_ci(0.95, "exact")
    assert low == pytest.approx(exact.low, rel=1e-8, abs=1e-14)
    assert high == pytest.approx(exact.high, rel=1e-8)


@pytest.mark.parametrize("hits", [0, 1, 2, 17, 1000, 200_000])
def test_equal_weights_give_the_exact_poisson_interval(hits: int) -> None:
    low, high = fay_feuer_1997(float(hits), float(hits), 1.0)
    assert low == pytest.approx(stats.gamma.ppf(0.025, hits) if hits else 0.0, rel=1e-8)
    assert high == pytest.approx(stats.gamma.ppf(0.975, hits + 1), rel=1e-8)


def test_the_weighted_interval_covers_what_it_says() -> None:
    rng = np.random.default_rng(5)
    weights = np.array([0.1, 0.5, 2.0])
    expected = np.array([40.0, 20.0, 3.0])
    counts = rng.poisson(expected, (400, 3))
    inside = 0
    for row in counts:
        low, high = fay_feuer_1997(float(row @ weights), float(row @ weights**2), 2.0)
        inside += low <= expected @ weights <= high
    assert inside / 400 >= 0.93
