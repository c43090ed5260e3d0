"""The curve of survival: from one down, between its limits, and against counting by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.forensics.lifetime.survival import Lives, survival


def lives(seed: int, count: int = 60) -> Lives:
    rng = np.random.default_rng(seed)
    end = rng.exponential(100.0, count)
    end[rng.random(count) < 0.1] = np.inf
    return Lives(end, end / 1.2, end * 1.2, rng.uniform(0.1, 3.0, count))


@given(seed=st.integers(0, 5_000), since=st.floats(0.0, 80.0))
def test_it_falls_from_one_and_stays_between_its_limits(seed: int, since: float) -> None:
    times = np.linspace(0.0, 500.0, 60)
    curve = survival(lives(seed), since, times)
    assert curve.fraction[0] == 1.0
    assert np.all(np.diff(curve.fraction) <= 1e-12)
    assert np.all((curve.low <= curve.fraction) & (curve.fraction <= curve.high))
    assert np.all((curve.low >= 0.0) & (curve.high <= 1.0))


def test_it_counts_weights() -> None:
    some = lives(3)
    curve = survival(some, 20.0, np.array([120.0]))
    up, later = some.end_s > 20.0, some.end_s > 120.0
    expected = some.weight[later].sum() / some.weight[up].sum()
    assert curve.fraction[0] == pytest.approx(expected)


def test_joined_lives_are_all_there() -> None:
    both = lives(1).joined(lives(2))
    assert both.weight.sum() == pytest.approx(lives(1).weight.sum() + lives(2).weight.sum())
