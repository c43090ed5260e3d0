"""Every minimum of the distance of two cubic paths is found, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jaxtyping import Float64
from numpy import ndarray
from scipy.interpolate import CubicHermiteSpline

from greenzone.encounters.screening.minimum_kernels import (
    AT_END,
    AT_START,
    DOUBTFUL,
    MINIMUM,
    TOGETHER,
    find_minima,
    minima_scratch,
)
from greenzone.encounters.screening.path_kernels import RANGE_WIDTH, SLACK, gravity

H = 60.0
GATE_M = 5_000.0
FINE = 40_001


def minima_of(
    a: Float64[ndarray, "6 2"],
    b: Float64[ndarray, "6 2"],
    gate_m: float = GATE_M,
    ends: tuple[bool, bool] = (False, False),
    slack_m: float = 0.0,
) -> list[tuple[int, float]]:
    """Kind and share of all that is found of the pair (0, 1)."""
    where = (np.empty((64, 3), dtype=np.int32), np.empty(64))
    scratch = minima_scratch()
    pairs, radii = np.array([[0, 1]], dtype=np.int32), np.full(2, gate_m)
    range_m = np.zeros((RANGE_WIDTH, 2))
    range_m[SLACK] = slack_m
    found, done = find_minima(a, b, H, range_m, radii, pairs, 1, ends, where, 0, scratch, 0)
    assert done == 1
    return [(int(where[0][k, 2]), float(where[1][k])) for k in range(found)]


def relative(d: Float64[ndarray, "4 3"]) -> tuple[Float64[ndarray, "6 2"], Float64[ndarray, "6 2"]]:
    """States at both ends of two paths of which the second less the first is d0 + d1 s + ..."""
    a, b = np.zeros((2, 6, 2))
    a[:3, 0] = b[:3, 0] = 7e6
    a[:3, 1], a[3:, 1] = 7e6 + d[0], d[1] / H
    b[:3, 1], b[3:, 1] = 7e6 + d.sum(axis=0), (d[1] + 2 * d[2] + 3 * d[3]) / H
    return a, b


def seen(d: Float64[ndarray, "4 3"]) -> Float64[ndarray, " m"]:
    """Shares at which place times velocity turns positive, on a fine grid.

    The velocity is the cubic through both velocities with the slopes that gravity gives them.
    """
    s = np.linspace(-1e-3, 1.0 + 1e-3, FINE)
    a, b = relative(d)
    pulls = [
        H * H * (np.array(gravity(*ends[:3, 1])) - np.array(gravity(*ends[:3, 0])))
        for ends in (a, b)
    ]
    speeds = [H * (ends[3:, 1] - ends[3:, 0]) for ends in (a, b)]
    velocity = CubicHermiteSpline([0.0, 1.0], speeds, pulls)(s)
    f = ((s[:, None] ** np.arange(4) @ d) * velocity).sum(axis=1)
    at = np.flatnonzero((f[:-1] < 0) & (f[1:] >= 0))
    return np.asarray(s[at])


numbers = st.floats(-8_000.0, 8_000.0)


@settings(max_examples=300, deadline=None)
@given(st.lists(numbers, min_size=12, max_size=12), st.sampled_from([1.0, 0.1, 1e-3]))
def test_all_that_a_fine_grid_sees_is_found(values: list[float], bend: float) -> None:
    """What the grid sees is found; what is found beyond that is a shallow pair of zeros."""
    d = np.array(values).reshape(4, 3) * np.array([[1.0], [1.0], [bend], [bend]])
    if np.abs(d).max() < 10.0:
        return
    a, b = relative(d)
    found = sorted(s for kind, s in minima_of(a, b, 1e9) if kind == MINIMUM)
    width = 1.002 / (FINE - 1)
    for s in seen(d):
        assert any(s - width <= t <= s + 2 * width for t in found), (s, found)
    assert len(found) <= 3


def test_two_minima_in_one_interval() -> None:
    """The second path swings past the first, away, and past it again."""
    d = np.zeros((4, 3))
    d[:, 0] = 40_000 * np.array([0.1875, -1.0, 1.0, 0.0])
    d[:, 1] = [-500.0, 1000.0, 0.0, 0.0]
    d[0, 2] = 100.0
    found = sorted(s for kind, s in minima_of(*relative(d), 1e9) if kind == MINIMUM)
    assert len(found) == len(seen(d)) == 2
    assert found == pytest.approx(list(seen(d)), abs=1e-4)


def test_only_what_comes_within_the_gate() -> None:
    d = np.array([[-30_000.0, 4_999.0, 0.0], [60_000.0, 0.0, 0.0], [0, 0, 0], [0, 0, 0.0]])
    ((kind, share),) = minima_of(*relative(d))
    assert kind == MINIMUM
    assert share == pytest.approx(0.5, abs=1e-4)
    d[0, 1] = 5_001.0
    assert minima_of(*relative(d)) == []


def test_a_pair_that_is_near_at_an_end_of_the_window_is_told() -> None:
    d = np.array([[100.0, 0.0, 0.0], [600.0, 0.0, 0.0], [0, 0, 0], [0, 0, 0.0]])
    assert minima_of(*relative(d)) == []
    assert minima_of(*relative(d), ends=(True, False)) == [(AT_START, 0.0)]
    assert minima_of(*relative(d), ends=(False, True)) == [(AT_END, 1.0)]
    d[1, 0] = 60_000.0
    assert minima_of(*relative(d), ends=(True, True)) == [(AT_START, 0.0)]


def test_docked_objects_have_no_minimum() -> None:
    d = np.array([[0.3, 0.2, 0.0], [0.1, 0.0, 0.0], [0, 0, 0], [0, 0, 0.0]])
    assert minima_of(*relative(d), ends=(True, True)) == [(TOGETHER, 0.0)]


def test_paths_that_are_badly_known_are_left_to_the_motion() -> None:
    d = np.array([[-30_000.0, 4_999.0, 0.0], [60_000.0, 0.0, 0.0], [0, 0, 0], [0, 0, 0.0]])
    assert minima_of(*relative(d), slack_m=1_500.0) == [(DOUBTFUL, 0.5)]
