"""Which objects keep company: pairs that stay within a distance for at least a revolution."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Int64, Shaped
from numpy import ndarray

from greenzone.core.status import Status
from greenzone.forensics.proximity.company_kernels import sweep
from greenzone.forensics.proximity.plane_kernels import along_track, plane_angle, wrapped
from greenzone.forensics.proximity.range_kernels import company_of, episodes, fill_ranges
from greenzone.forensics.proximity.timeline import STEP_S, Day, Timeline

__all__ = ["DAY_S", "Company", "company_of_catalog"]

DAY_S: Final = 86_400.0
_HALVINGS: Final = 10
"""From 600 s to 0.6 s, in which nothing moves by more than a few metres."""
_BEFORE_S: Final = 1e-3
"""A moment is looked for within its day: another day has other sets."""
_SLACK: Final = 1.1
_SLACK_M: Final = 10e3
"""Mean orbits leave out periodic terms; what they sweep in too much, the models throw out."""
_NUMBERS_AT_ONCE: Final = 40_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Company:
    """Pairs that kept company in the window; arrays of length p, times after its start."""

    primary: Int64[ndarray, " p"]
    secondary: Int64[ndarray, " p"]
    minimum_range_m: Float64[ndarray, " p"]
    tca_s: Float64[ndarray, " p"]
    relative_speed_m_s: Float64[ndarray, " p"]
    """When nearest."""
    first_s: Float64[ndarray, " p"]
    last_s: Float64[ndarray, " p"]
    """The stay within the distance around the nearest moment."""
    within_s: Float64[ndarray, " p"]
    """Time within the distance in all."""
    revolution_m: Float64[ndarray, " p"]
    """They were within this for a revolution of the primary, at best."""
    day_m: Float64[ndarray, " p"]
    """As `revolution_m`, for a day; inf where they were not followed for so long."""
    window_m: Float64[ndarray, " p"]
    """The greatest distance in the whole window; inf where a part of it is not known."""
    plane_angle_rad: Float64[ndarray, " p"]
    """Of the mean orbits on the day when they are nearest, as what follows."""
    lag_m: Float64[ndarray, " p"]
    """The secondary ahead along the track (east in longitude for synchronous pairs)."""
    drift_m_s: Float64[ndarray, " p"]
    """At which `lag_m` grows."""
    height_difference_m: Float64[ndarray, " p"]
    """Of the mean semi-major axes: secondary less primary."""
    period_s: Float64[ndarray, " p"]
    synchronous: Bool[ndarray, " p"]

    def __len__(self) -> int:
        return len(self.primary)

    def take(self, rows: Shaped[ndarray, " k"]) -> Company:
        """The pairs of these rows, or of a mask."""
        return Company(**{f.name: getattr(self, f.name)[rows] for f in fields(self)})

    @property
    def longitude_m(self) -> Float64[ndarray, " p"]:
        """How far apart in mean longitude (m along the ring) for a day; inf unless synchronous."""
        far = np.abs(self.lag_m) + np.abs(self.drift_m_s) * 0.5 * DAY_S
        return np.asarray(np.where(self.synchronous, far, np.inf))


def company_of_catalog(timeline: Timeline, within_m: float) -> Company:
    """All pairs within a distance for a revolution, or of a day's longitudes if synchronous."""
    pairs = _pairs(timeline, within_m)
    at_once = max(1, _NUMBERS_AT_ONCE // timeline.samples)
    parts = [
        _followed(timeline, pairs[first : first + at_once], within_m)
        for first in range(0, max(1, len(pairs)), at_once)
    ]
    columns = {f.name: np.concatenate([getattr(p, f.name) for p in parts]) for f in fields(Company)}
    found = Company(**columns)
    near = (found.revolution_m <= within_m) | (
        found.synchronous & (found.minimum_range_m <= within_m) & (found.longitude_m <= within_m)
    )
    return found.take(near)


def _pairs(timeline: Timeline, within_m: float) -> Int64[ndarray, "p 2"]:
    """Every pair that may keep company on some day, once, in order."""
    count = len(timeline.catalog)
    reach_m = _SLACK * within_m + _SLACK_M
    codes = [np.zeros(0, dtype=np.int64)]
    for day, orbits in zip(timeline.days, timeline.orbits, strict=True):
        rows = np.flatnonzero(orbits.known)
        order = rows[np.argsort(orbits.rate_rad_s[rows], kind="stable")]
        asked = (orbits.columns, orbits.synchronous, order, reach_m, day.half_s)
        found = np.empty((0, 2), dtype=np.int64)
        needed = sweep(*asked, found)
        found = np.empty((needed, 2), dtype=np.int64)
        sweep(*asked, found)
        codes.append(found[:, 0] * count + found[:, 1])
    code = np.unique(np.concatenate(codes))
    return np.stack((code // max(count, 1), code % max(count, 1)), axis=1)


def _followed(timeline: Timeline, pairs: Int64[ndarray, "p 2"], within_m: float) -> Company:
    """What the models say of these pairs through the window."""
    ranges_m = np.empty((len(pairs), timeline.samples), dtype=np.float32)
    rows, local = np.unique(pairs, return_inverse=True)
    local = np.ascontiguousarray(local.reshape(pairs.shape))
    for first, states, status in timeline.blocks(rows):
        block = np.empty((len(pairs), len(states)), dtype=np.float32)
        fill_ranges(states, status, local, block)
        ranges_m[:, first : first + len(states)] = block
    nearest = np.empty((len(pairs), 4), dtype=np.int64)
    relation = _mean_relation(timeline, pairs, np.zeros(len(pairs)))
    revolution = np.ceil(relation["period_s"] / STEP_S).astype(np.int64) + 1
    episodes(ranges_m, revolution, within_m, nearest)
    tca_s, minimum_m, speed = _refined(timeline, pairs, np.maximum(nearest[:, 0], 0) * STEP_S)
    day = np.full(len(pairs), round(DAY_S / STEP_S) + 1, dtype=np.int64)
    relation = _mean_relation(timeline, pairs, tca_s)
    return Company(
        primary=pairs[:, 0],
        secondary=pairs[:, 1],
        minimum_range_m=minimum_m,
        tca_s=tca_s,
        relative_speed_m_s=speed,
        first_s=nearest[:, 1] * STEP_S,
        last_s=nearest[:, 2] * STEP_S,
        within_s=np.minimum(nearest[:, 3] * STEP_S, timeline.duration_s),
        revolution_m=_held(ranges_m, revolution),
        day_m=_held(ranges_m, day),
        window_m=_held(ranges_m, np.full(len(pairs), timeline.samples, dtype=np.int64)),
        **relation,
    )


def _held(ranges_m: ndarray, width: Int64[ndarray, " p"]) -> Float64[ndarray, " p"]:
    found = np.empty(len(ranges_m))
    company_of(ranges_m, width, found)
    return found


def _refined(
    timeline: Timeline, pairs: Int64[ndarray, "p 2"], near_s: Float64[ndarray, " p"]
) -> tuple[Float64[ndarray, " p"], Float64[ndarray, " p"], Float64[ndarray, " p"]]:
    """Time, distance and relative speed of the nearest moment within a sample of a time."""
    found = np.empty((3, len(pairs)))
    number = timeline.day_of(near_s)
    for k in np.unique(number).tolist():
        chosen = np.flatnonzero(number == k)
        found[:, chosen] = _refined_on(timeline, timeline.days[k], pairs[chosen], near_s[chosen])
    return found[0], found[1], found[2]


def _refined_on(
    timeline: Timeline, day: Day, pairs: Int64[ndarray, "p 2"], near_s: Float64[ndarray, " p"]
) -> Float64[ndarray, "3 p"]:
    """As `_refined`, for pairs that are nearest on one day."""
    rows, local = np.unique(pairs, return_inverse=True)
    motion, usable = timeline.motion(day, rows)
    both = np.ascontiguousarray(local.reshape(pairs.shape).T).ravel()

    def relative(seconds: Float64[ndarray, " p"]) -> Float64[ndarray, "p 6"]:
        states, status = motion.states_at(both, timeline.start, np.tile(seconds, 2))
        states[(status != Status.OK) | ~usable[both]] = np.nan
        return np.asarray(states[len(pairs) :] - states[: len(pairs)])

    end_s = min(timeline.duration_s, day.stop * STEP_S - _BEFORE_S)
    low_s = np.maximum(near_s - STEP_S, day.first * STEP_S)
    high_s = np.minimum(near_s + STEP_S, end_s)
    for _ in range(_HALVINGS):  # the distance falls before the nearest moment and grows after it
        tca_s = 0.5 * (low_s + high_s)
        apart = relative(tca_s)
        closing = np.einsum("pk,pk->p", apart[:, :3], apart[:, 3:]) < 0.0
        low_s, high_s = np.where(closing, tca_s, low_s), np.where(closing, high_s, tca_s)
    there, before = relative(tca_s), relative(near_s)
    distance, sampled = (np.linalg.norm(apart[:, :3], axis=1) for apart in (there, before))
    better = distance <= sampled
    speed = np.linalg.norm(np.where(better[:, None], there, before)[:, 3:], axis=1)
    return np.stack((np.where(better, tca_s, near_s), np.where(better, distance, sampled), speed))


def _mean_relation(
    timeline: Timeline, pairs: Int64[ndarray, "p 2"], seconds: Float64[ndarray, " p"]
) -> dict[str, ndarray]:
    """How the mean orbits of each pair lie to each other on the day of a time, as at that time."""
    number = timeline.day_of(seconds)
    names = ("plane_angle_rad", "lag_m", "drift_m_s", "height_difference_m", "period_s")
    found: dict[str, ndarray] = {name: np.full(len(pairs), np.nan) for name in names}
    found["synchronous"] = np.zeros(len(pairs), dtype=bool)
    for k in np.unique(number).tolist():
        chosen = np.flatnonzero(number == k)
        orbits, middle_s = timeline.orbits[k], timeline.days[k].middle_s
        for p in chosen.tolist():
            i, j = pairs[p].tolist()
            turn = float(orbits.node_rad[j] - orbits.node_rad[i])
            i1, i2 = float(orbits.inclination_rad[i]), float(orbits.inclination_rad[j])
            ahead = float(orbits.latitude_rad[j] - orbits.latitude_rad[i])
            both = bool(orbits.synchronous[i] and orbits.synchronous[j])
            lag = wrapped(ahead + turn) if both else along_track(i1, i2, turn, ahead)
            axis = float(orbits.axis_m[i])
            drift = float(orbits.rate_rad_s[j] - orbits.rate_rad_s[i]) * axis
            found["plane_angle_rad"][p] = plane_angle(i1, i2, turn)
            found["lag_m"][p] = lag * axis + drift * (seconds[p] - middle_s)
            found["drift_m_s"][p] = drift
            found["height_difference_m"][p] = orbits.axis_m[j] - axis
            found["period_s"][p] = 2.0 * np.pi / orbits.rate_rad_s[i]
            found["synchronous"][p] = both
    return found
