"""No two directions near each other are in cells that do not know of each other."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jaxtyping import Float64
from numpy import ndarray

from greenzone.encounters.screening.cell_kernels import (
    HEIGHTS,
    MOST_BANDS,
    Z_SLICES,
    Cut,
    bands_around,
    columns_around,
    cut_sphere,
    place,
)
from greenzone.encounters.screening.path_kernels import LINE_WIDTH, RANGE_WIDTH

HEIGHT_EDGES = np.linspace(6.6e6, 8.6e6, HEIGHTS - 1)


def empty_cut() -> Cut:
    return (
        np.empty(MOST_BANDS + 1),
        np.empty(Z_SLICES, dtype=np.int32),
        np.empty(MOST_BANDS, dtype=np.int32),
        np.empty(MOST_BANDS + 1, dtype=np.int32),
        np.empty((4 * MOST_BANDS * MOST_BANDS, 6), dtype=np.int32),
        np.empty(MOST_BANDS + 1, dtype=np.int32),
    )


def placed(
    directions: Float64[ndarray, "n 3"], radius_m: Float64[ndarray, " n"], cut: Cut, cells: int
) -> tuple[ndarray, ndarray, ndarray]:
    """Band, height and column of each direction."""
    n = len(directions)
    line = np.zeros((LINE_WIDTH, n), dtype=np.float32)
    line[:3] = (directions * radius_m[:, None]).T
    range_m = np.zeros((RANGE_WIDTH, n))
    range_m[0] = radius_m
    begin, order = np.empty(cells + 1, dtype=np.int32), np.empty(n, dtype=np.int32)
    key = np.empty(n, dtype=np.int32)
    place(line, range_m, np.ones(n, dtype=bool), cut, HEIGHT_EDGES, cells, key, begin, order)
    cell = np.empty(n, dtype=np.int64)
    for c in range(cells):
        cell[order[begin[c] : begin[c + 1]]] = c
    band = np.searchsorted(cut[3], cell, side="right") - 1
    band = np.minimum(band, int((cut[3][:MOST_BANDS] < cells).sum()) - 1)
    within = cell - cut[3][band]
    return band, within // cut[2][band], within % cut[2][band]


def neighbours(
    rng: np.random.Generator, n: int, angle: float
) -> tuple[Float64[ndarray, "n 3"], Float64[ndarray, "n 3"]]:
    """Directions, many of them near the poles and the seam, and others within the angle."""
    one = rng.normal(size=(n, 3))
    one[: n // 4, :2] *= 0.02
    one[n // 4 : n // 2, 1] *= 1e-3
    one /= np.linalg.norm(one, axis=1, keepdims=True)
    aside = np.cross(one, rng.normal(size=(n, 3)))
    aside /= np.linalg.norm(aside, axis=1, keepdims=True)
    turn = angle * np.where(rng.random(n) < 0.5, 0.999999, np.sqrt(rng.random(n)))[:, None]
    return one, np.cos(turn) * one + np.sin(turn) * aside


@settings(max_examples=40, deadline=None)
@given(angle=st.floats(math.pi / MOST_BANDS, 1.5), seed=st.integers(0, 2**32 - 1))
def test_every_neighbour_is_in_a_cell_that_is_looked_at(angle: float, seed: int) -> None:
    cut = empty_cut()
    bands, cells = cut_sphere(angle, cut)
    rng = np.random.default_rng(seed)
    one, two = neighbours(rng, 400, 0.999999 * angle)
    radius = rng.uniform(6.5e6, 8.7e6, 400)
    band, _, column = placed(one, radius, cut, cells)
    other_band, height, other = placed(two, radius, cut, cells)
    assert np.all(np.abs(band - other_band) <= 1)
    assert np.array_equal(height, np.searchsorted(HEIGHT_EDGES, radius, side="right"))
    for k in range(400):
        spans = cut[4][cut[5][band[k]] + column[k]].reshape(3, 2)
        left, right = spans[other_band[k] - band[k] + 1]
        assert is_between(other[k], left, right)
    assert bands * angle <= math.pi * 1.0001


@settings(max_examples=40, deadline=None)
@given(
    cell_angle=st.floats(math.pi / MOST_BANDS, 0.8),
    angle=st.floats(0.01, 1.2),
    seed=st.integers(0, 2**32 - 1),
)
def test_every_neighbour_within_any_angle_is_around(
    cell_angle: float, angle: float, seed: int
) -> None:
    cut = empty_cut()
    bands, cells = cut_sphere(cell_angle, cut)
    rng = np.random.default_rng(seed)
    one, two = neighbours(rng, 300, 0.999999 * angle)
    band, _, column = placed(two, np.full(300, 7e6), cut, cells)
    for k in range(300):
        x, y, z = (float(c) for c in one[k])
        south, north = bands_around(z, angle, bands)
        assert south <= band[k] <= north
        assert is_between(column[k], *columns_around(x, y, angle, int(cut[2][band[k]])))


def is_between(column: int, left: int, right: int) -> bool:
    if left <= right:
        return left <= column <= right
    return column >= left or column <= right


@pytest.mark.parametrize("angle", [0.06, 0.3, 1.2])
def test_few_cells_are_looked_at(angle: float) -> None:
    """Away from the poles three bands of at most eight columns, each about half an angle wide."""
    cut = empty_cut()
    bands, _ = cut_sphere(angle, cut)
    middle = bands // 2
    spans = cut[4][cut[5][middle] : cut[5][middle + 1]]
    if angle < 0.5:
        wide = (spans[:, 1::2] - spans[:, ::2]) % cut[2][middle - 1 : middle + 2]
        assert wide.max() <= 7
