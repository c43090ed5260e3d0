"""What the engine found, held against the judge, event by event."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from brute_force import TOGETHER_M, Judge, Seen
from greenzone.encounters.screening.close_approaches import CloseApproaches

GATE_M = 1.0
"""Events so near to the gate may be told or not."""
TIME_S = 1e-3
TIME_M = 1e-3
"""The time must be right to 1 ms, or to the time in which the two move 1 mm."""
MISS_M = 1.0
BESIDE_GRID_S = 300.0
"""How long before an object's model gives up its approaches may go untold (`answered_s` tells)."""


@dataclass(frozen=True)
class Agreement:
    """The comparison of one run."""

    must: int
    """Events that had to be told."""
    lost: list[str]
    made_up: list[str]
    worst_time: float
    """Largest difference of time over what is allowed."""
    worst_miss_m: float
    worst_speed_m_s: float
    beyond: int
    """Events told truly of objects near the time their model gives up: held to nothing else."""

    def __str__(self) -> str:
        return (
            f"{self.must} events, {len(self.lost)} lost, {len(self.made_up)} made up; time within "
            f"{self.worst_time:.3g} of what is allowed, miss {self.worst_miss_m:.3g} m; "
            + "; ".join((self.lost + self.made_up)[:8])
        )


def time_tolerance_s(speed_m_s: Float64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    """How far apart two times of one approach may be."""
    return np.asarray(np.maximum(TIME_S, TIME_M / np.maximum(speed_m_s, 1e-12)))


def compared(
    seen: Seen,
    told: CloseApproaches,
    radius_m: float | Float64[ndarray, " o"],
    duration_s: float,
    judge: Judge,
) -> Agreement:
    """Each event matched with the nearest of its pair that is not yet taken."""
    radii = np.broadcast_to(np.asarray(radius_m, dtype=np.float64), seen.answered_until_s.shape)
    tolerance = time_tolerance_s(seen.speed_m_s)
    must = _must(seen, radii, duration_s, tolerance)
    free = defaultdict(list)
    pairs = np.sort(np.stack((told.primary, told.secondary), axis=1), axis=1)
    for row, (i, j) in enumerate(pairs.tolist()):
        free[i, j].append(row)
    partner = np.full(len(seen.tca_s), -1, dtype=np.int64)
    for row in np.argsort(~must, kind="stable"):
        rows = free[int(seen.primary[row]), int(seen.secondary[row])]
        gaps = np.abs(told.tca_s[rows] - seen.tca_s[row])
        if len(rows) and gaps.min() <= tolerance[row]:
            partner[row] = rows.pop(int(gaps.argmin()))
    matched = partner >= 0
    lost = [_event(seen, row) for row in np.flatnonzero(must & ~matched).tolist()]
    extra = np.array(sorted(row for rows in free.values() for row in rows), dtype=np.int64)
    beyond = np.array([_is_beyond(seen, told, row, judge) for row in extra], dtype=bool)
    made_up = [_told(told, row) for row in extra[~beyond]]
    return Agreement(
        int(must.sum()), lost, made_up, *_worst(seen, told, matched, partner), int(beyond.sum())
    )


def _must(
    seen: Seen,
    radii: Float64[ndarray, " o"],
    duration_s: float,
    tolerance: Float64[ndarray, " n"],
) -> Bool[ndarray, " n"]:
    gate = np.maximum(radii[seen.primary], radii[seen.secondary])
    inside = (seen.tca_s >= tolerance) & (seen.tca_s < duration_s - tolerance)
    until = np.minimum(seen.answered_until_s[seen.primary], seen.answered_until_s[seen.secondary])
    docked = np.array(
        [
            p in seen.together
            for p in zip(seen.primary.tolist(), seen.secondary.tolist(), strict=True)
        ],
        dtype=bool,
    ) & (seen.miss_m < TOGETHER_M + 0.01)
    near = seen.miss_m <= gate - GATE_M
    return np.asarray(inside & near & ~docked & (seen.tca_s < until - BESIDE_GRID_S))


def _is_beyond(seen: Seen, told: CloseApproaches, row: int, judge: Judge) -> bool:
    """Whether an event not seen is one all the same, near the time a model gives up."""
    i, j = int(told.primary[row]), int(told.secondary[row])
    time, miss = float(told.tca_s[row]), float(told.miss_distance_m[row])
    if time < min(seen.answered_until_s[[i, j]]) - BESIDE_GRID_S:
        return False
    at = judge.relative(i, j, time)
    gap_s = judge.rate(time, i, j) / float(at[3:] @ at[3:])
    return abs(float(np.linalg.norm(at[:3])) - miss) < MISS_M and abs(gap_s) < TIME_S


def _worst(
    seen: Seen, told: CloseApproaches, matched: Bool[ndarray, " n"], partner: Int64[ndarray, " n"]
) -> tuple[float, float, float]:
    one, two = seen.where(matched), told.take(partner[matched])
    time = np.abs(one.tca_s - two.tca_s) / time_tolerance_s(one.speed_m_s)
    miss = np.abs(one.miss_m - two.miss_distance_m)
    speed = np.abs(one.speed_m_s - two.relative_speed_m_s)
    return tuple(float(x.max(initial=0.0)) for x in (time, miss, speed))  # type: ignore[return-value]


def _event(seen: Seen, row: int) -> str:
    return (
        f"lost {seen.primary[row]}-{seen.secondary[row]} at {seen.tca_s[row]:.6f} s, "
        f"{seen.miss_m[row]:.3f} m, {seen.speed_m_s[row]:.6g} m/s"
    )


def _told(told: CloseApproaches, row: int) -> str:
    return (
        f"made up {told.primary[row]}-{told.secondary[row]} at {told.tca_s[row]:.6f} s, "
        f"{told.miss_distance_m[row]:.3f} m, {told.relative_speed_m_s[row]:.6g} m/s"
    )
