"""Kernels that look through neighbouring cells for pairs whose paths may come within the gate."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float32, Float64, Int32
from numpy import ndarray

from greenzone.core.compiled import fused_kernel, inlined_kernel, kernel, spliced_kernel
from greenzone.encounters.screening.cell_kernels import (
    HEIGHTS,
    Cut,
    bands_around,
    columns_around,
)
from greenzone.encounters.screening.path_kernels import HIGH, LINE_WIDTH, SINE

__all__ = [
    "AMONG",
    "HIGHER",
    "LANES",
    "LEVEL_OR_HIGHER",
    "gather",
    "pair_up",
    "scan",
    "scan_all_heights",
]

AMONG = 0
"""Pairs within one set."""
LEVEL_OR_HIGHER = 1
"""Pairs with the other set's objects in the same height or above."""
HIGHER = 2
"""Pairs with those above alone."""
LANES = 8
"""Objects looked at side by side; sorted paths are followed by as many that nobody reads."""
_HALF = 0.501
"""Half an interval and a little, so that nothing falls between two."""
_Path = tuple[float, float, float, float, float, float, float]
"""Middle and way of an interval in the Earth's frame of the sky (m), and the slack (m)."""
_Sorted = tuple[Float32[ndarray, "7 n"], Int32[ndarray, " n"], Int32[ndarray, " c"]]


@kernel
def gather(
    line: Float32[ndarray, "7 n"], order: Int32[ndarray, " m"], into: Float32[ndarray, "7 n"]
) -> None:
    """Copy the paths of the objects of an order side by side."""
    for c in range(LINE_WIDTH):
        for k in range(order.shape[0]):
            into[c, k] = line[c, order[k]]


@inlined_kernel
def _path(paths: Float32[ndarray, "7 n"], i: int, reach: float) -> _Path:
    """One object's path, its slack widened by the reach of the search."""
    wide = paths[6, i] + np.float32(reach)
    return paths[0, i], paths[1, i], paths[2, i], paths[3, i], paths[4, i], paths[5, i], wide


@spliced_kernel
def _is_near(mine: _Path, two: Float32[ndarray, "7 n"], j: np.uint64) -> bool:
    """Whether two straight paths pass within their slacks, in the interval or just beside it."""
    x, y, z, u, v, w, reach = mine
    half, tiny = np.float32(_HALF), np.float32(1e-9)
    dx, dy, dz = two[0, j] - x, two[1, j] - y, two[2, j] - z
    du, dv, dw = two[3, j] - u, two[4, j] - v, two[5, j] - w
    s = -(dx * du + dy * dv + dz * dw) / (du * du + dv * dv + dw * dw + tiny)
    s = half if s > half else s
    s = -half if s < -half else s
    dx, dy, dz = dx + s * du, dy + s * dv, dz + s * dw
    far = reach + two[6, j]
    return bool(dx * dx + dy * dy + dz * dz < far * far)


@inlined_kernel
def _scan_run(
    mine: _Path,
    two: Float32[ndarray, "7 n"],
    begin: int,
    end: int,
    near: Int32[ndarray, " c"],
    count: int,
) -> int:
    """Note the objects of a run whose paths pass one's own.

    Few batches hold any: their objects are looked at once more, one by one. What is kept of a
    batch is a truth value, since numba widens whole numbers to 64 bits, and half as many of those
    go into a vector; indices are unsigned, since those below zero would have to be turned round
    one by one.
    """
    for start in range(begin, end, LANES):
        hit = False
        for k in range(LANES):
            hit = True if _is_near(mine, two, np.uint64(start + k)) else hit
        if hit:
            for j in range(start, min(start + LANES, end)):
                if _is_near(mine, two, np.uint64(j)):
                    near[count] = j
                    count += 1
    return count


@inlined_kernel
def _scan_band(
    mine: _Path,
    two: Float32[ndarray, "7 n"],
    begins: Int32[ndarray, " c"],
    first: int,
    wide: int,
    left: int,
    right: int,
    bottom: int,
    top: int,
    least: int,
    near: Int32[ndarray, " c"],
    found: int,
) -> int:
    """Note the objects of one band near a path, in a span of columns and of heights.

    The band's cells begin at `first`, `wide` of them a height. Columns whose first is beyond the
    last run over the band's end. In the lowest height the objects before `least` are left out.
    """
    for height in range(bottom, top + 1):
        cell, lowest = first + height * wide, least if height == bottom else 0
        begin = max(begins[cell + left], lowest)
        if left <= right:
            found = _scan_run(mine, two, begin, begins[cell + right + 1], near, found)
        else:
            found = _scan_run(mine, two, begin, begins[cell + wide], near, found)
            begin = max(begins[cell], lowest)
            found = _scan_run(mine, two, begin, begins[cell + right + 1], near, found)
    return found


@fused_kernel
def scan(
    one: _Sorted,
    two: _Sorted,
    mode: int,
    range_m: Float64[ndarray, "4 n"],
    cut: Cut,
    bands: int,
    height_edges: Float64[ndarray, " h"],
    gate: float,
    bend: float,
    near: Int32[ndarray, " c"],
    pairs: Int32[ndarray, "p 2"],
    first: int,
) -> tuple[int, int]:
    """Pairs of an object of `one` with objects of `two`, from object `first` of `one` on.

    `bend` is how far from straight (m) the path of one past the other can be within the gate.
    Returns how many pairs are written, and the object to go on from when `pairs` was full (the
    number of objects when done). `near` has room for all objects of `two`, `pairs` for as many.
    """
    _, _, across, base, columns, table = cut
    paths, begins, count = two[0], two[2], 0
    for band in range(bands):
        for height in range(HEIGHTS):
            for column in range(across[band]):
                cell = base[band] + height * across[band] + column
                bottom = height + 1 if mode == HIGHER else height
                around = table[band] + column
                for i in range(max(first, one[2][cell]), one[2][cell + 1]):
                    row, top, least = one[1][i], height, i + 1 if mode == AMONG else 0
                    while top < HEIGHTS - 1 and height_edges[top] <= range_m[HIGH, row] + gate:
                        top += 1
                    mine, found = _path(one[0], i, gate + bend), 0
                    for k in range(3):
                        left, right = columns[around, 2 * k], columns[around, 2 * k + 1]
                        if right >= 0:
                            found = _scan_band(
                                mine, paths, begins, base[band - 1 + k], across[band - 1 + k],
                                left, right, bottom, top, least, near, found,
                            )  # fmt: skip
                    if count + found > pairs.shape[0]:
                        return count, i
                    for k in range(found):
                        pairs[count + k, 0], pairs[count + k, 1] = row, two[1][near[k]]
                    count += found
    return count, one[1].shape[0]


@fused_kernel
def scan_all_heights(
    one: _Sorted,
    two: _Sorted,
    range_m: Float64[ndarray, "4 n"],
    cut: Cut,
    bands: int,
    height_edges: Float64[ndarray, " h"],
    angle: float,
    gate: float,
    bend: float,
    near: Int32[ndarray, " c"],
    pairs: Int32[ndarray, "p 2"],
    first: int,
) -> tuple[int, int]:
    """As `scan`, for objects that sweep wider angles than the cut allows for.

    `angle` (rad) is what the objects of `two` and the gate take up; each of `one` adds its own.
    Every height up to its greatest is looked through.
    """
    _, _, across, base, _, _ = cut
    count = 0
    for i in range(first, one[1].shape[0]):
        row, found, top = one[1][i], 0, 0
        mine = _path(one[0], i, gate + bend)
        x, y, z = float(mine[0]), float(mine[1]), float(mine[2])
        size = math.sqrt(x * x + y * y + z * z)
        x, y, z = x / size, y / size, z / size
        wide = math.asin(min(1.0, range_m[SINE, row])) + angle
        while top < HEIGHTS - 1 and height_edges[top] <= range_m[HIGH, row] + gate:
            top += 1
        south, north = bands_around(z, wide, bands)
        for band in range(south, north + 1):
            left, right = columns_around(x, y, wide, across[band])
            found = _scan_band(
                mine, two[0], two[2], base[band], across[band], left, right, 0, top, 0, near, found
            )
        if count + found > pairs.shape[0]:
            return count, i
        for k in range(found):
            pairs[count + k, 0], pairs[count + k, 1] = row, two[1][near[k]]
        count += found
    return count, one[1].shape[0]


@kernel
def pair_up(
    one: Int32[ndarray, " m"],
    two: Int32[ndarray, " n"],
    same: bool,
    pairs: Int32[ndarray, "p 2"],
    first: int,
) -> tuple[int, int]:
    """Write every pair of objects of two sets, or of one set, from object `first` of `one` on.

    Returns how many are written and the object to go on from when `pairs` was full.
    """
    count = 0
    for i in range(first, one.shape[0]):
        begin = i + 1 if same else 0
        if count + two.shape[0] - begin > pairs.shape[0]:
            return count, i
        for j in range(begin, two.shape[0]):
            pairs[count, 0], pairs[count, 1] = one[i], two[j]
            count += 1
    return count, one.shape[0]
