"""Kernels that sort objects into cells of direction and height, so that few pairs are looked at.

The sphere is cut into bands of latitude, a band into heights, a height into columns of longitude;
cells are numbered in that order, so neighbours in longitude lie side by side in memory. An
object's latitude and longitude enter only through monotone functions that cost no trigonometry.
"""

from __future__ import annotations

import math

from jaxtyping import Bool, Float32, Float64, Int32
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.encounters.screening.path_kernels import LOW

__all__ = [
    "HEIGHTS",
    "MOST_BANDS",
    "Z_SLICES",
    "Cut",
    "bands_around",
    "columns_around",
    "cut_sphere",
    "place",
]

HEIGHTS = 32
MOST_BANDS = 64
Z_SLICES = 4096
_COLUMNS_AN_ANGLE = 2
"""Narrow columns follow an object's neighbourhood more closely; narrower ones gain nothing."""
_TURN = 2.0 * math.pi
Cut = tuple[
    Float64[ndarray, " b1"],
    Int32[ndarray, " z"],
    Int32[ndarray, " b"],
    Int32[ndarray, " b1"],
    Int32[ndarray, "k 6"],
    Int32[ndarray, " b1"],
]
"""Lower edges of the bands in z, a band near each slice of z, columns of each band, its first
cell, the columns near each column (from and to, in the band below, in its own and above), and
the first row in that table of each band."""


@kernel
def cut_sphere(angle: float, cut: Cut) -> tuple[int, int]:
    """Cut the sphere into bands at least `angle` (rad) high; how many bands and cells.

    Two directions within `angle` of each other lie in the same or in neighbouring bands, and in
    columns that the table names.
    """
    edges, band_of, across, base, _, table = cut
    bands = max(1, min(MOST_BANDS, int(math.pi / angle)))
    base[0], table[0] = 0, 0
    for b in range(bands):
        low, high = (b / bands - 0.5) * math.pi, ((b + 1) / bands - 0.5) * math.pi
        edges[b] = math.sin(low)
        widest = 1.0 if low < 0.0 < high else max(math.cos(low), math.cos(high))
        across[b] = max(1, int(_COLUMNS_AN_ANGLE * _TURN * widest / angle))
        base[b + 1] = base[b] + across[b] * HEIGHTS
        table[b + 1] = table[b] + across[b]
    edges[0], edges[bands] = -2.0, 2.0
    band = 0
    for k in range(Z_SLICES):
        while edges[band + 1] <= k * (2.0 / Z_SLICES) - 1.0:
            band += 1
        band_of[k] = band
    for b in range(bands):
        _write_columns(angle, b, bands, cut)
    return bands, base[bands]


@kernel
def _write_columns(angle: float, band: int, bands: int, cut: Cut) -> None:
    """Write, for every column of a band, the columns of three bands within `angle` of it.

    A cap of radius t around latitude b spans asin(sin t / cos b) of longitude to each side.
    """
    _, _, across, _, near, table = cut
    low, high = (band / bands - 0.5) * math.pi, ((band + 1) / bands - 0.5) * math.pi
    level = min(math.cos(low), math.cos(high))
    side = math.asin(math.sin(angle) / level) + 1e-6 if math.sin(angle) < level else math.pi
    for column in range(across[band]):
        left = _longitude(column * (4.0 / across[band])) - side
        right = _longitude((column + 1) * (4.0 / across[band])) + side
        for k in range(3):
            other = band - 1 + k
            row = table[band] + column
            near[row, 2 * k], near[row, 2 * k + 1] = 0, -1
            if 0 <= other < bands:
                near[row, 2 * k + 1] = across[other] - 1
                if right - left < math.pi:
                    near[row, 2 * k] = _column(math.cos(left), math.sin(left), across[other])
                    near[row, 2 * k + 1] = _column(math.cos(right), math.sin(right), across[other])


@kernel
def bands_around(z: float, angle: float, bands: int) -> tuple[int, int]:
    """The first and the last band within an angle (rad) of a unit vector's latitude."""
    latitude = math.asin(min(1.0, max(-1.0, z))) / math.pi + 0.5
    wide = angle / math.pi + 1e-6
    low, high = int((latitude - wide) * bands), int((latitude + wide) * bands)
    return max(0, low), min(bands - 1, high)


@kernel
def columns_around(x: float, y: float, angle: float, across: int) -> tuple[int, int]:
    """The columns of a band, from and to, within an angle of a unit vector (x, y, z).

    See `_write_columns`. Where the first is beyond the last, the span runs over the band's end.
    """
    level = math.sqrt(x * x + y * y)
    sine = math.sin(min(angle, 0.5 * math.pi))
    side = math.asin(sine / level) + 1e-6 if sine < level else math.pi
    if 2.0 * side >= math.pi:
        return 0, across - 1
    c, s = math.cos(side), math.sin(side)
    left = _column(x * c + y * s, y * c - x * s, across)
    return left, _column(x * c - y * s, y * c + x * s, across)


@kernel
def _longitude(turn: float) -> float:
    """The longitude (rad) of a turn from 0 to 4; the inverse of `_turn`."""
    quarter = min(3, int(turn))
    t = turn - quarter
    return 0.5 * math.pi * quarter + math.atan2(t, 1.0 - t)


@kernel
def _turn(x: float, y: float) -> float:
    """A number from 0 to 4 that grows with the longitude of (x, y)."""
    size = abs(x) + abs(y)
    if not size > 0.0:
        return 0.0
    share = y / size
    if x < 0.0:
        return 2.0 - share
    return share if share >= 0.0 else 4.0 + share


@kernel
def _column(x: float, y: float, across: int) -> int:
    return min(across - 1, int(_turn(x, y) * (0.25 * across)))


@kernel
def _height_of(radius: float, height_edges: Float64[ndarray, " h"]) -> int:
    """The number of the height that a radius (m) falls into."""
    count = 0
    for k in range(height_edges.shape[0]):  # all of them, side by side: faster than halving
        count += height_edges[k] <= radius
    return count


@kernel
def place(
    line: Float32[ndarray, "7 n"],
    range_m: Float64[ndarray, "4 n"],
    chosen: Bool[ndarray, " n"],
    cut: Cut,
    height_edges: Float64[ndarray, " h"],
    cells: int,
    key: Int32[ndarray, " n"],
    begin: Int32[ndarray, " c"],
    order: Int32[ndarray, " n"],
) -> None:
    """Sort the chosen objects by cell (counting sort).

    `begin[c]` is where cell c begins in `order`, up to `begin[cells]`. `key` is scratch.
    """
    edges, band_of, across, base, _, _ = cut
    for c in range(cells + 1):
        begin[c] = 0
    n = line.shape[1]
    for i in range(n):
        if not chosen[i]:
            continue
        x, y, z = float(line[0, i]), float(line[1, i]), float(line[2, i])
        z /= math.sqrt(x * x + y * y + z * z)
        band = band_of[max(0, min(Z_SLICES - 1, int((z + 1.0) * (0.5 * Z_SLICES))))]
        while z >= edges[band + 1]:
            band += 1
        height = _height_of(range_m[LOW, i], height_edges)
        key[i] = base[band] + height * across[band] + _column(x, y, across[band])
        begin[key[i] + 1] += 1
    for c in range(cells):
        begin[c + 1] += begin[c]
    for i in range(n):
        if chosen[i]:
            order[begin[key[i]]] = i
            begin[key[i]] += 1
    for c in range(cells, 0, -1):
        begin[c] = begin[c - 1]
    begin[0] = 0
