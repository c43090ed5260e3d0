"""Samples: exactly as many as asked for, most of them where hits of 1 cm come from."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.breakup.allocation import allocate_samples
from greenzone.breakup.size import collision_law

LAW = collision_law(1750.0)


@given(st.integers(1000, 300_000), st.floats(1e-3, 0.09), st.floats(0.12, 1.0))
def test_the_strata_cover_the_range_with_the_samples_asked_for(
    samples: int, smallest_m: float, largest_m: float
) -> None:
    strata = allocate_samples(LAW, smallest_m, largest_m, samples)
    assert strata.samples.sum() == samples
    assert strata.samples.min() >= 2
    np.testing.assert_array_equal(strata.lower_m[1:], strata.upper_m[:-1])
    total = LAW.number_at_least(smallest_m) - LAW.number_at_least(largest_m)
    assert strata.number.sum() == pytest.approx(float(total), rel=1e-12)


def test_half_the_samples_decide_hits_of_one_centimetre() -> None:
    strata = allocate_samples(LAW, 1e-3, 1.0, 100_000)

    def share(low_m: float, high_m: float) -> float:
        inside = (strata.lower_m > 0.99 * low_m) & (strata.upper_m < 1.01 * high_m)
        return float(strata.samples[inside].sum()) / 100_000

    assert 0.40 < share(0.01, 0.0316) < 0.50
    assert 0.25 < share(0.001, 0.01) < 0.30
    assert 0.25 < share(0.0316, 1.0) < 0.30


def test_every_threshold_is_an_edge_so_that_counts_above_it_are_exact() -> None:
    strata = allocate_samples(LAW, 1e-3, 1.0, 5000)
    for threshold_m in (1e-3, 3e-3, 1e-2, 1e-1):
        above = strata.number[strata.lower_m >= threshold_m].sum()
        expected = float(LAW.number_at_least(threshold_m) - LAW.number_at_least(1.0))
        assert above == pytest.approx(expected, rel=1e-12)


def test_splitting_loses_no_stratum() -> None:
    strata = allocate_samples(LAW, 1e-3, 1.0, 5000)
    light, heavy = strata.split(0.08)
    assert light.upper_m.max() <= 0.08 < heavy.upper_m.min()
    assert light.samples.sum() + heavy.samples.sum() == 5000
