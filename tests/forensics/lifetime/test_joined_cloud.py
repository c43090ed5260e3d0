"""Catalogued pieces take the place of modelled ones: nothing is lost, nothing counts twice."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.forensics.lifetime.joined_cloud import classes_of, join_catalogued

CLASSES = 8


@given(
    seed=st.integers(0, 10_000),
    catalogued=st.integers(0, 400),
    heavy=st.floats(0.01, 5.0),
)
def test_catalogued_and_left_make_up_what_was_modelled(
    seed: int, catalogued: int, heavy: float
) -> None:
    rng = np.random.default_rng(seed)
    weight = rng.uniform(0.0, heavy, 100)
    large = rng.random(100) < 0.6
    join = join_catalogued(
        weight, rng.integers(0, CLASSES, 100), large, rng.integers(0, CLASSES, catalogued)
    )
    modelled = float(weight[large].sum())
    left = float(join.weight[large].sum())
    assert left + catalogued == pytest.approx(max(modelled, catalogued))
    assert join.excess == pytest.approx(max(0.0, catalogued - modelled))
    assert np.all(join.weight >= 0.0)
    assert np.all(join.weight <= weight + 1e-12)
    assert np.array_equal(join.weight[~large], weight[~large])


def test_a_class_that_is_full_has_nothing_left() -> None:
    weight, place = np.ones(20), np.repeat([0, 1], 10)
    join = join_catalogued(weight, place, np.ones(20, dtype=bool), np.zeros(10, dtype=np.int64))
    assert join.left[0] == 0.0
    assert join.left[1] == pytest.approx(10.0)


def test_classes_tell_speed_and_sense() -> None:
    changes = np.array([[0.0, 10.0, 0.0], [0.0, -10.0, 0.0], [0.0, 500.0, 0.0], [0.0, 49.0, 30.0]])
    assert classes_of(changes).tolist() == [0, 1, 6, 2]
