"""Kernels that look through neighbouring cells for pairs whose paths may come within the gate."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float32, Float64, Int32
from numpy import ndarray

from greenzone.core.compiled import fused_kernel, inlined_kernel, kernel
from greenzone.encounters.screening.cell_kernels import (
    HEIGHTS,
    Cut,
    bands_around,
    columns_around,
)
from greenzone.encounters.screening.path_kernels import HIGH, LINE_WIDTH, SINE

__all__ = ["AMONG", "HIGHER", "LANES", "LEVEL_OR_HIGHER", "gather", "scan", "scan_all_heights"]

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
def _scan_run(
    mine: Float32[ndarray, "7"],
    two: Float32[ndarray, "7 n"],
    begin: int,
    end: int,
    near: Int32[ndarray, " c"],
    count: int,
) -> int:
    """Note the objects of a run whose straight paths pass one's own within the reach."""
    x, y, z, u, v, w, reach = mine[0], mine[1], mine[2], mine[3], mine[4], mine[5], mine[6]
    half, tiny = np.float32(_HALF), np.float32(1e-9)
    for start in range(begin, end, LANES):
        hits = np.int32(0)
        for k in range(LANES):
            j = start + k
            dx, dy, dz = two[0, j] - x, two[1, j] - y, two[2, j] - z
            du, dv, dw = two[3, j] - u, two[4, j] - v, two[5, j] - w
            s = -(dx * du + dy * dv + dz * dw) / (du * du + dv * dv + dw * dw + tiny)
            s = half if s > half else s
            s = -half if s < -half else s
            dx, dy, dz = dx + s * du, dy + s * dv, dz + s * dw
            far = reach + two[6, j]
            hits |= np.int32(dx * dx + dy * dy + dz * dz < far * far) << np.int32(k)
        if hits != 0:
            for k in range(min(LANES, end - start)):
                if (hits >> k) & 1:
                    near[count] = start + k
                    count += 1
    return count


@inlined_kernel
def _take_path(
    sorted_paths: Float32[ndarray, "7 n"], i: int, reach: float, mine: Float32[ndarray, "7"]
) -> None:
    """Copy one object's path, its slack widened by the reach of the search."""
    for c in range(LINE_WIDTH):
        mine[c] = sorted_paths[c, i]
    mine[6] += np.float32(reach)


@inlined_kernel
def _scan_band(
    mine: Float32[ndarray, "7"],
    two: _Sorted,
    cells: tuple[int, int],
    columns: tuple[int, int],
    heights: tuple[int, int],
    least: int,
    near: Int32[ndarray, " c"],
    found: int,
) -> int:
    """Note the objects of one band near a path, in a span of columns and of heights.

    `cells` are the band's first cell and how many columns it has. Columns whose first is beyond
    the last run over the band's end. In the lowest height the objects before `least` are left out.
    """
    first, wide = cells
    left, right = columns
    for height in range(heights[0], heights[1] + 1):
        cell, lowest = first + height * wide, least if height == heights[0] else 0
        if left <= right:
            begin, end = max(two[2][cell + left], lowest), two[2][cell + right + 1]
            found = _scan_run(mine, two[0], begin, end, near, found)
        else:
            begin, end = max(two[2][cell + left], lowest), two[2][cell + wide]
            found = _scan_run(mine, two[0], begin, end, near, found)
            begin, end = max(two[2][cell], lowest), two[2][cell + right + 1]
            found = _scan_run(mine, two[0], begin, end, near, found)
    return found


@fused_kernel
def _scan_object(
    i: int,
    least: int,
    band: int,
    columns: Int32[ndarray, "6"],
    heights: tuple[int, int],
    one: _Sorted,
    two: _Sorted,
    cut: Cut,
    reach: float,
    scratch: tuple[Float32[ndarray, "7"], Int32[ndarray, " c"]],
) -> int:
    """Note the objects of `two` near object i of `one` in a span of heights; how many."""
    _, _, across, base, _, _ = cut
    mine, near = scratch
    _take_path(one[0], i, reach, mine)
    found = 0
    for k in range(3):
        left, right = columns[2 * k], columns[2 * k + 1]
        if right >= 0:
            cells = base[band - 1 + k], across[band - 1 + k]
            found = _scan_band(mine, two, cells, (left, right), heights, least, near, found)
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
    scratch = np.empty(LINE_WIDTH, np.float32), near
    count, reach = 0, gate + bend
    for band in range(bands):
        for height in range(HEIGHTS):
            for column in range(across[band]):
                cell = base[band] + height * across[band] + column
                bottom = height + 1 if mode == HIGHER else height
                for i in range(max(first, one[2][cell]), one[2][cell + 1]):
                    row, top, least = one[1][i], height, i + 1 if mode == AMONG else 0
                    while top < HEIGHTS - 1 and height_edges[top] <= range_m[HIGH, row] + gate:
                        top += 1
                    around = columns[table[band] + column]
                    span = (bottom, top)
                    found = _scan_object(
                        i, least, band, around, span, one, two, cut, reach, scratch
                    )
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
    mine, count = np.empty(LINE_WIDTH, np.float32), 0
    for i in range(first, one[1].shape[0]):
        row, found, top = one[1][i], 0, 0
        _take_path(one[0], i, gate + bend, mine)
        x, y, z = float(mine[0]), float(mine[1]), float(mine[2])
        size = math.sqrt(x * x + y * y + z * z)
        x, y, z = x / size, y / size, z / size
        wide = math.asin(min(1.0, range_m[SINE, row])) + angle
        while top < HEIGHTS - 1 and height_edges[top] <= range_m[HIGH, row] + gate:
            top += 1
        south, north = bands_around(z, wide, bands)
        for band in range(south, north + 1):
            cells, columns = (base[band], across[band]), columns_around(x, y, wide, across[band])
            found = _scan_band(mine, two, cells, columns, (0, top), 0, near, found)
        if count + found > pairs.shape[0]:
            return count, i
        for k in range(found):
            pairs[count + k, 0], pairs[count + k, 1] = row, two[1][near[k]]
        count += found
    return count, one[1].shape[0]
