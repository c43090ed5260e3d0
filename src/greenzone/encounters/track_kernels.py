"""Kernels of an asset's path: states between the rows of a table, and bounds of the curve.

A track is five things: `table` (m, TRACK_WIDTH), one row every `step` s from `start` on, holding
position, velocity, unit normal of the orbital plane, and how far (rad) that normal turns within
the next `horizon` s; `step`; `start`; `limits` (5,) of the whole curve: least and greatest
radius (m), greatest speed, greatest radial speed (m/s), greatest acceleration that is not gravity
(m/s2); and the longest step (s) of a search. docs/encounters.md derives them.
"""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_RADIUS_M, J2, MU_EARTH_M3_S2

__all__ = ["TRACK_WIDTH", "limits_of", "out_of_plane", "row_at", "state_at", "write_planes"]

TRACK_WIDTH = 10

_MU = MU_EARTH_M3_S2
_State = tuple[float, float, float, float, float, float]
_Track = tuple[Float64[ndarray, "m 10"], float, float, Float64[ndarray, "5"], float]


@kernel
def row_at(track: _Track, t: float) -> int:
    """The row of the table at or before `t` (s), never the last one."""
    x = (t - track[2]) / track[1]
    return int(min(max(x, 0.0), track[0].shape[0] - 1.000001))


@kernel
def state_at(track: _Track, t: float) -> _State:
    """Position and velocity (m, m/s) by cubic Hermite: 0.4 mm at 10 s steps in low orbit."""
    table, step = track[0], track[1]
    i = row_at(track, t)
    u = (t - track[2]) / step - i
    u2, u3 = u * u, u * u * u
    p0, p1 = 2.0 * u3 - 3.0 * u2 + 1.0, 3.0 * u2 - 2.0 * u3
    m0, m1 = (u3 - 2.0 * u2 + u) * step, (u3 - u2) * step
    q0, q1 = (6.0 * u2 - 6.0 * u) / step, (6.0 * u - 6.0 * u2) / step
    n0, n1 = 3.0 * u2 - 4.0 * u + 1.0, 3.0 * u2 - 2.0 * u
    a, b = table[i], table[i + 1]
    return (
        p0 * a[0] + m0 * a[3] + p1 * b[0] + m1 * b[3],
        p0 * a[1] + m0 * a[4] + p1 * b[1] + m1 * b[4],
        p0 * a[2] + m0 * a[5] + p1 * b[2] + m1 * b[5],
        q0 * a[0] + n0 * a[3] + q1 * b[0] + n1 * b[3],
        q0 * a[1] + n0 * a[4] + q1 * b[1] + n1 * b[4],
        q0 * a[2] + n0 * a[5] + q1 * b[2] + n1 * b[5],
    )


@kernel
def out_of_plane(f: _State, row: Float64[ndarray, "10"]) -> tuple[float, float]:
    """Distance of a state from the plane of a row of the table, and its rate (m, m/s)."""
    z = f[0] * row[6] + f[1] * row[7] + f[2] * row[8]
    return z, f[3] * row[6] + f[4] * row[7] + f[5] * row[8]


@kernel
def write_planes(table: Float64[ndarray, "m 10"], step: float, horizon: float) -> None:
    """Fill the normals and their turns of a table that holds positions and velocities."""
    m = table.shape[0]
    for i in range(m):
        x, y, z, u, v, w = (
            table[i, 0],
            table[i, 1],
            table[i, 2],
            table[i, 3],
            table[i, 4],
            table[i, 5],
        )
        nx, ny, nz = y * w - z * v, z * u - x * w, x * v - y * u
        h = math.sqrt(nx * nx + ny * ny + nz * nz)
        table[i, 6], table[i, 7], table[i, 8] = nx / h, ny / h, nz / h
    ahead = math.ceil(horizon / step) + 1
    for i in range(m):
        turn2 = 0.0
        for j in range(i + 1, min(m, i + ahead + 1)):
            dx = table[j, 6] - table[i, 6]
            dy = table[j, 7] - table[i, 7]
            dz = table[j, 8] - table[i, 8]
            turn2 = max(turn2, dx * dx + dy * dy + dz * dz)
        table[i, 9] = math.sqrt(turn2)


@kernel
def limits_of(table: Float64[ndarray, "m 10"], step: float) -> Float64[ndarray, "5"]:
    """Bounds of the Hermite curve through the rows of a table (see the module).

    Each piece is split into shorter ones. A cubic lies in the hull of its four Bezier points,
    its velocity in the hull of three: lengths are greatest, and components along a fixed
    direction least, at such a point.
    """
    pieces = math.ceil(step / 2.0)
    h = step / pieces
    track = (table, step, 0.0, np.zeros(5), 0.0)
    limits = np.array([math.inf, 0.0, 0.0, 0.0, 0.0])
    b, c = np.empty((4, 3)), np.empty((3, 3))
    for i in range((table.shape[0] - 1) * pieces):
        s0, s1 = state_at(track, i * h), state_at(track, (i + 1) * h)
        for k in range(3):
            b[0, k], b[1, k] = s0[k], s0[k] + h * s0[k + 3] / 3.0
            b[2, k], b[3, k] = s1[k] - h * s1[k + 3] / 3.0, s1[k]
            c[0, k], c[1, k], c[2, k] = s0[k + 3], 3.0 * (b[2, k] - b[1, k]) / h, s1[k + 3]
        _widen(limits, b, c, h)
    return limits


@kernel
def _widen(
    limits: Float64[ndarray, "5"], b: Float64[ndarray, "4 3"], c: Float64[ndarray, "3 3"], h: float
) -> None:
    """Make `limits` hold for the piece with Bezier points `b` and velocity points `c`."""
    along = b[0] + b[3]
    along /= math.sqrt((along * along).sum())
    low, radial = math.inf, 0.0
    for k in range(4):
        low = min(low, (b[k] * along).sum())
        limits[1] = max(limits[1], math.sqrt((b[k] * b[k]).sum()))
        for j in range(3):
            radial = max(radial, abs((b[k] * c[j]).sum()))
    limits[0] = min(limits[0], low)
    limits[3] = max(limits[3], radial / low)
    for j in range(3):
        limits[2] = max(limits[2], math.sqrt((c[j] * c[j]).sum()))
    ends = ((b[0], 2.0 * (c[1] - c[0]) / h), (b[3], 2.0 * (c[2] - c[1]) / h))
    for position, acceleration in ends:
        excess = acceleration - _gravity(position)
        limits[4] = max(limits[4], math.sqrt((excess * excess).sum()))


@kernel
def _gravity(position: Float64[ndarray, "3"]) -> Float64[ndarray, "3"]:
    """Acceleration (m/s2) by the Earth's mass and J2. Vallado (2013), eq. 8-30."""
    r2 = (position * position).sum()
    tilt = 5.0 * position[2] * position[2] / r2
    strength = -_MU / (r2 * math.sqrt(r2))
    j2 = 1.5 * J2 * EARTH_RADIUS_M**2 / r2
    pull: Float64[ndarray, "3"] = strength * (1.0 + j2 * (1.0 - tilt)) * position
    pull[2] += strength * j2 * 2.0 * position[2]
    return pull
