"""When each near-Earth object of a fleet may be within reach of one path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.frames import teme_rotation
from greenzone.core.instant import Instant
from greenzone.core.status import Status
from greenzone.orbits.fleet.motion import NodeTimes
from greenzone.orbits.fleet.sgp4_crossing_kernels import find_all_crossings
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from greenzone.orbits.fleet.sgp4_record import EARTH_RADIUS_M

__all__ = [
    "PATH_MARGIN_S",
    "PATH_STEP_S",
    "Crossings",
    "PathTrack",
    "crossings_of_path",
    "track_of",
]

PATH_STEP_S: Final = 30.0
"""From one state of the path to the next, as the search wants them."""
PATH_MARGIN_S: Final = 420.0
"""How far the path goes on before and after the window."""
_ROOM: Final = 65_536
_SPEED = EARTH_RADIUS_M / 60.0


@dataclass(frozen=True)
class Crossings:
    """Windows in which objects may come within reach; outside of them they cannot."""

    row: Int64[ndarray, " k"]
    middle_s: Float64[ndarray, " k"]
    """After the start of the search; half of a window may lie outside of it."""
    half_s: Float64[ndarray, " k"]
    always: Bool[ndarray, " n"]
    """Objects for which nothing can be excluded: deep space, planes that nearly agree."""


@dataclass(frozen=True)
class PathTrack:
    """A path as `sgp4_crossing_kernels` want it: in TEME, in Earth radii and minutes."""

    start: Instant
    rows: Float64[ndarray, "t 9"]
    first_min: float
    step_min: float
    limits: Float64[ndarray, " 5"]


def crossings_of_path(
    motion: Sgp4Motion,
    rows: Int64[ndarray, " m"],
    path: PathTrack,
    duration_s: float,
    reach_m: float,
) -> Crossings:
    """The windows after the path's start in which objects of these rows may be within reach."""
    track = path.rows, path.first_min, path.step_min, path.limits
    epoch_min = motion.minutes_after_epoch(path.start)
    always = motion.deep_space | (motion.status != Status.OK)
    near = rows[~always[rows]]
    middles, halves, owners, first = [], [], [], 0
    windows, found_rows = np.empty((_ROOM, 2)), np.empty(_ROOM, dtype=np.int64)
    while first < len(near):
        count, first = find_all_crossings(
            motion.records, near, epoch_min, duration_s / 60.0, reach_m / EARTH_RADIUS_M, track,
            windows, found_rows, always, first,
        )  # fmt: skip
        middles.append(windows[:count, 0] * 60.0)
        halves.append(windows[:count, 1] * 60.0)
        owners.append(found_rows[:count].copy())
    return Crossings(
        np.concatenate([np.empty(0, dtype=np.int64), *owners]),
        np.concatenate([np.empty(0), *middles]),
        np.concatenate([np.empty(0), *halves]),
        always,
    )


def track_of(path: Float64[ndarray, "t 6"], nodes: NodeTimes, earth: EarthOrientation) -> PathTrack:
    """The track of GCRF states (m, m/s) on nodes PATH_STEP_S apart.

    The nodes begin PATH_MARGIN_S before their reference, from which windows count, and end as
    long after the search.
    """
    turn = teme_rotation(nodes.tai_ns, earth)
    place = np.einsum("tij,ti->tj", turn, path[:, :3]) / EARTH_RADIUS_M
    velocity = np.einsum("tij,ti->tj", turn, path[:, 3:]) / _SPEED
    normal = np.cross(place, velocity)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    radius = np.linalg.norm(place, axis=1)
    rise = np.abs((place * velocity).sum(axis=1)) / radius
    step_min = nodes.step_s / 60.0
    turning = np.linalg.norm(np.diff(normal, axis=0), axis=1).max() / step_min
    bow = 0.5 * step_min * rise.max()
    limits = np.array(
        [
            radius.min() - bow,
            radius.max() + bow,
            1.05 * rise.max(),
            1.05 * turning,
            1.01 * (np.linalg.norm(velocity, axis=1) / radius).max(),
        ]
    )
    table = np.ascontiguousarray(np.column_stack((normal, place, velocity)))
    return PathTrack(nodes.reference, table, nodes.start_s / 60.0, step_min, limits)
