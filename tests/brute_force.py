"""The judge of the screening: every approach of element sets, seen on a fine grid.

It shares no code with the engine: states come from the `sgp4` library in TEME (distances and range
rates are the same in every frame), neighbours from scipy's tree, the time of an approach from
scipy's root finder on the exact model. An approach is a zero of the range rate from negative to
positive.

Why nothing is lost: at the node nearest to a close approach two objects are at most
`radius + half a step * the greatest relative speed` apart, and all such pairs are taken. With
f = r.v of a pair, f' = v.v + r.a, and near the Earth |a| <= k |r| (k: gravity's gradient at the
surface, with a margin for oblateness). Where v > sqrt(k) r all over a cell, f only rises: at most
one zero. Elsewhere |f''| <= 4 k r v + 3 k w r r (w: the greatest angular rate) tells whether f can
reach zero and return between two nodes; if it can, the cell is looked at in `FINER` parts. What
could still hide there is a ripple of the distance by less than its 1e-9th part.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray
from scipy.optimize import brentq
from scipy.spatial import cKDTree
from sgp4.api import WGS72, Satrec, SatrecArray

from greenzone.core.instant import Instant
from greenzone.messages.element_sets.element_table import ElementTable

GRADIENT_S2 = 4e-6
"""Greatest relative acceleration over distance: 2 GM / R^3 is 3.1e-6 at the surface."""
TURN_RAD_S = 1.8e-3
"""Greatest angular rate about the Earth: 11.2 km/s at its surface."""
FASTEST_M_S = 12_000.0
"""Nothing bound to the Earth is faster: SGP4 gives a few decaying sets 1e9 m/s and no error."""
FINER = 16
TOGETHER_M = 1.0
GRAZING_M = 1e-3
"""Pairs nearer than this to the gate at an end of the window may be told or not."""
SLACK_M = 2.0
"""Approaches are kept up to so far outside the radius: those near the gate are not held to it."""
_DAY_S = 86_400.0
_STATES_AT_ONCE = 400_000


@dataclass(frozen=True)
class Seen:
    """Every approach that is there, by time; seconds count from the start of the window."""

    primary: Int64[ndarray, " n"]
    secondary: Int64[ndarray, " n"]
    tca_s: Float64[ndarray, " n"]
    relative: Float64[ndarray, "n 6"]
    """Secondary minus primary, TEME, m and m/s."""
    at: Float64[ndarray, "n 6"]
    """The primary itself, TEME, m and m/s."""
    together: set[tuple[int, int]]
    """Pairs nearer than 1 m at two nodes in a row."""
    at_start: set[tuple[int, int]]
    """Pairs surely within the radius at the start that recede there."""
    at_end: set[tuple[int, int]]
    """Pairs within the radius at the end that still approach."""
    answered_until_s: Float64[ndarray, " o"]
    """The first node at which the model of an object has no answer; inf where it always has."""
    cells: int
    """How many cells of pairs were looked at, and below how many were looked at in parts."""
    parted: int

    @property
    def miss_m(self) -> Float64[ndarray, " n"]:
        """Distances at closest approach."""
        return np.asarray(np.linalg.norm(self.relative[:, :3], axis=1))

    @property
    def speed_m_s(self) -> Float64[ndarray, " n"]:
        """Relative speeds at closest approach."""
        return np.asarray(np.linalg.norm(self.relative[:, 3:], axis=1))

    def where(self, chosen: Bool[ndarray, " n"]) -> Seen:
        """Some of the approaches."""
        cut = {
            name: getattr(self, name)[chosen]
            for name in ("primary", "secondary", "tca_s", "relative", "at")
        }
        return Seen(**(self.__dict__ | cut))


class Judge:
    """Element sets as the `sgp4` library knows them, and a time that seconds count from."""

    def __init__(self, records: Sequence[Satrec], start: Instant) -> None:
        self.records = list(records)
        day, fraction = start.utc_julian_date()
        self._day, self._fraction = day, fraction

    def state(self, row: int, second: float) -> Float64[ndarray, "6"]:
        """One state (TEME, m and m/s), NaN where the model has none."""
        error, position, velocity = self.records[row].sgp4(
            self._day, self._fraction + second / _DAY_S
        )
        if error or float(np.linalg.norm(velocity)) * 1e3 > FASTEST_M_S:
            return np.full(6, np.nan)
        return np.asarray(np.array((*position, *velocity)) * 1e3)

    def relative(self, i: int, j: int, second: float) -> Float64[ndarray, "6"]:
        """The second object seen from the first."""
        return np.asarray(self.state(j, second) - self.state(i, second))

    def rate(self, second: float, i: int, j: int) -> float:
        """Range times range rate (m2/s) of a pair."""
        apart = self.relative(i, j, second)
        return float(apart[:3] @ apart[3:])

    def rates(self, seconds: Float64[ndarray, " t"], i: int, j: int) -> Float64[ndarray, " t"]:
        """As `rate` at many times."""
        fractions = self._fraction + seconds / _DAY_S
        days = np.full(len(seconds), self._day)
        one, two = (self.records[row].sgp4_array(days, fractions) for row in (i, j))
        apart, speed = (two[k] - one[k] for k in (1, 2))
        failed = (one[0] != 0) | (two[0] != 0)
        return np.where(failed, np.nan, np.einsum("ij,ij->i", apart, speed) * 1e6)

    def states(self, seconds: Float64[ndarray, " t"]) -> Float64[ndarray, "n t 6"]:
        """States of all objects (TEME, m and m/s), NaN where the model has none."""
        fractions = self._fraction + seconds / _DAY_S
        array = SatrecArray(self.records)
        errors, position, velocity = array.sgp4(np.full(len(seconds), self._day), fractions)
        states = np.concatenate((position, velocity), axis=2) * 1e3
        unbound = np.linalg.norm(states[:, :, 3:], axis=2) > FASTEST_M_S
        states[(errors != 0) | unbound] = np.nan
        return np.asarray(states)


def records_of(table: ElementTable) -> list[Satrec]:
    """What the library makes of the rows of a table, with epochs to the nanosecond."""
    records = []
    for row in range(len(table)):
        day, fraction = Instant(int(table.epoch_tai_ns[row])).utc_julian_date()
        record: Any = Satrec()
        record.sgp4init(
            WGS72,
            "i",
            0,
            day + fraction - 2433281.5,
            table.bstar[row],
            0.0,
            0.0,
            table.eccentricity[row],
            table.arg_perigee_rad[row],
            table.inclination_rad[row],
            table.mean_anomaly_rad[row],
            table.mean_motion_rad_s[row] * 60.0,
            table.raan_rad[row],
        )
        record.jdsatepoch, record.jdsatepochF = day, fraction
        records.append(record)
    return records


def all_approaches(
    records: Sequence[Satrec],
    start: Instant,
    duration_s: float,
    radius_m: float | Float64[ndarray, " n"],
    step_s: float = 10.0,
) -> Seen:
    """Every approach of two objects within the radius (the larger of theirs) and the window."""
    judge = Judge(records, start)
    radii = np.broadcast_to(np.asarray(radius_m, dtype=np.float64), (len(records),))
    nodes = np.arange(-1, int(np.ceil(duration_s / step_s)) + 2) * step_s
    found: list[tuple[int, int, float]] = []
    together: set[tuple[int, int]] = set()
    until = np.full(len(records), np.inf)
    cells = parted = 0
    each = max(8, min(256, _STATES_AT_ONCE // max(1, len(records))))
    for first in range(0, len(nodes) - 1, each):
        times = nodes[first : first + each + 1]
        states = judge.states(times)
        fails = np.isnan(states[:, :, 0])
        until = np.fmin(until, np.where(fails.any(axis=1), times[fails.argmax(axis=1)], np.inf))
        near = _near_cells(states, step_s, radii)
        cells += len(near)
        crossing, close, finer = _looked_at(states, near, step_s, radii)
        parted += int(finer.sum())
        together |= {(int(i), int(j)) for _, i, j in near[close]}
        for k, i, j in near[crossing & ~finer]:
            found.append(_refined(judge, int(i), int(j), times[k], times[k + 1]))
        for k, i, j in near[finer]:
            found += _in_parts(judge, int(i), int(j), times[k], times[k + 1])
    return _seen(judge, found, radii, duration_s, together, until, cells, parted)


def _near_cells(
    states: Float64[ndarray, "n t 6"], step: float, radii: Float64[ndarray, " n"]
) -> Int64[ndarray, "c 3"]:
    """Cell, object, object: pairs that may come within the largest radius in the cell."""
    speed = float(np.nanmax(np.linalg.norm(states[:, :, 3:], axis=2), initial=0.0)) + 20.0 * step
    reach = float(radii.max(initial=0.0)) + SLACK_M + speed * step  # half a step at twice the speed
    count, last = len(states), states.shape[1] - 1
    keys = []
    for k in range(last + 1):
        here = np.flatnonzero(~np.isnan(states[:, k, 0]))
        pairs = cKDTree(states[here, k, :3]).query_pairs(reach, output_type="ndarray")
        i, j = here[np.sort(pairs, axis=1).T] if len(pairs) else (here[:0], here[:0])
        keys += [(cell * count + i) * count + j for cell in (k - 1, k) if 0 <= cell < last]
    key = np.unique(np.concatenate(keys))
    cells = np.stack((key // count // count, key // count % count, key % count), axis=1)
    k, i, j = cells.T
    whole = ~np.isnan(states[[i, j, i, j], [k, k, k + 1, k + 1], 0]).any(axis=0)
    return np.asarray(cells[whole])


def _looked_at(
    states: Float64[ndarray, "n t 6"],
    cells: Int64[ndarray, "c 3"],
    step: float,
    radii: Float64[ndarray, " n"],
) -> tuple[Bool[ndarray, " c"], Bool[ndarray, " c"], Bool[ndarray, " c"]]:
    """Whether a cell has an approach, two objects in one place, and what only parts can tell."""
    k, i, j = cells.T
    ends = [states[j, at] - states[i, at] for at in (k, k + 1)]
    r0, r1 = (np.linalg.norm(end[:, :3], axis=1) for end in ends)
    v0, v1 = (np.linalg.norm(end[:, 3:], axis=1) for end in ends)
    f0, f1 = (np.einsum("ij,ij->i", end[:, :3], end[:, 3:]) for end in ends)
    far = np.maximum(r0, r1) + np.maximum(v0, v1) * step
    pull = GRADIENT_S2 * far
    fast, slow = np.maximum(v0, v1) + pull * step, np.minimum(v0, v1) - pull * step
    time = np.clip(-f0 / np.maximum(v0, 1e-9) ** 2, 0.0, step)
    least = np.linalg.norm(ends[0][:, :3] + ends[0][:, 3:] * time[:, None], axis=1)
    pad = 2.0 * pull * step**2 + 5.0 * step  # 4 times the bend; 5 m/s: v is not quite r's slope
    may = least <= np.maximum(radii[i], radii[j]) + SLACK_M + pad
    single = slow > np.sqrt(GRADIENT_S2) * far
    bend = 4.0 * GRADIENT_S2 * far * fast + 3.0 * GRADIENT_S2 * TURN_RAD_S * far**2
    same_side = (f0 < 0.0) == (f1 < 0.0)
    clear = single | (same_side & (np.minimum(abs(f0), abs(f1)) > 0.25 * bend * step**2))
    close = (r0 < TOGETHER_M) & (r1 < TOGETHER_M)
    return may & (f0 < 0.0) & (f1 >= 0.0), close, may & ~clear


def _in_parts(
    judge: Judge, i: int, j: int, begin: float, end: float
) -> Iterator[tuple[int, int, float]]:
    times = np.linspace(begin, end, FINER + 1)
    rates = judge.rates(times, i, j)
    for k in range(FINER):
        if rates[k] < 0.0 <= rates[k + 1]:
            yield _refined(judge, i, j, times[k], times[k + 1])


def _refined(judge: Judge, i: int, j: int, begin: float, end: float) -> tuple[int, int, float]:
    tca = brentq(judge.rate, begin, end, args=(i, j), xtol=1e-10, rtol=1e-14)
    return i, j, float(tca)


def _seen(
    judge: Judge,
    found: list[tuple[int, int, float]],
    radii: Float64[ndarray, " n"],
    duration_s: float,
    together: set[tuple[int, int]],
    until: Float64[ndarray, " n"],
    cells: int,
    parted: int,
) -> Seen:
    found = sorted(found, key=lambda event: (event[2], event[0], event[1]))
    i, j, tca = np.array(found).reshape(-1, 3).T
    primary, secondary = i.astype(np.int64), j.astype(np.int64)
    relative = [judge.relative(a, b, t) for a, b, t in found]
    at = [judge.state(a, t) for a, _, t in found]
    seen = Seen(
        primary,
        secondary,
        tca,
        np.array(relative).reshape(-1, 6),
        np.array(at).reshape(-1, 6),
        together,
        _at_edge(judge, 0.0, radii, 1.0),
        _at_edge(judge, duration_s, radii, -1.0),
        until,
        cells,
        parted,
    )
    gate = np.maximum(radii[primary], radii[secondary]) if len(tca) else tca
    inside = (tca > -BESIDE_S) & (tca < duration_s + BESIDE_S)
    return seen.where(inside & (seen.miss_m <= gate + SLACK_M))


BESIDE_S = 1.0
"""Approaches are kept so far outside the window, for those whose time is known to less."""


def _at_edge(
    judge: Judge, second: float, radii: Float64[ndarray, " n"], sign: float
) -> set[tuple[int, int]]:
    """Pairs within the radius at one time whose range rate has this sign."""
    states = judge.states(np.array([second]))[:, 0]
    here = np.flatnonzero(~np.isnan(states[:, 0]))
    if len(here) < 2:
        return set()
    pairs = cKDTree(states[here, :3]).query_pairs(float(radii.max()), output_type="ndarray")
    i, j = here[np.sort(pairs, axis=1).T] if len(pairs) else (here[:0], here[:0])
    apart = states[j] - states[i]
    rate = np.einsum("ij,ij->i", apart[:, :3], apart[:, 3:])
    gate = np.maximum(radii[i], radii[j]) - GRAZING_M
    inside = np.linalg.norm(apart[:, :3], axis=1) <= gate
    chosen = inside & (sign * rate > 0.0)
    return set(zip(i[chosen].tolist(), j[chosen].tolist(), strict=True))
