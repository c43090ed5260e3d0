"""Kernels that settle what the search found: fit each maneuver beside the others, drop the false.

What was taken out first was fitted while its neighbours were still in. Here each is put back,
weakest first, its neighbours are fitted without it, and it stays only if it is still needed.
"""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.forensics.maneuvers.evidence_kernels import PLANE
from greenzone.forensics.maneuvers.noise_kernels import quantile
from greenzone.forensics.maneuvers.search_kernels import (
    EXCESS,
    GAP,
    MEMORY,
    SCORE,
    SIZE_0,
    SIZE_1,
    WHEN,
    add,
    best_near,
    doubts,
    filtered,
)

__all__ = ["settle", "sought_beside", "usual_jumps"]

_DAY = 86_400.0
_NEIGHBOUR_S = 2.5 * _DAY
_ROUNDS = 3
_MUCH = 5.0
"""A maneuver so many times larger is not fitted anew to do without a small one."""
_CERTAIN = 4.0
"""Scores above this many times the one needed, and alone, are not tried."""
_Series = tuple[Float64[ndarray, " n"], Float64[ndarray, "c n 2"], Float64[ndarray, "c n 4"], int]
_Trust = tuple[Float64[ndarray, "c n 2"], Float64[ndarray, "c n"]]
_Choice = tuple[Float64[ndarray, " b"], Float64[ndarray, " s"], float, float, float]
_BESIDE = 60
_MOST = 0.95
_OWN = 2
_BRIEF = 3
_RETURNED = 0.4


@kernel
def _fitted_alone(
    series: _Series,
    choice: _Choice,
    rows: Float64[ndarray, "m w"],
    m: int,
    trust: _Trust,
) -> None:
    """Fits one maneuver, which is in the series, with all others taken out of it."""
    t, y, _, kind = series
    stiffness, spans, floor, _, drop = choice
    n = len(t)
    extra, slack = np.zeros((len(y), n, 2)), np.zeros((len(y), n, 3))
    state = (np.zeros((len(y), n, 2)), np.zeros((len(y), n, 2)), np.zeros((len(y), n, 2, 3)))
    doubts(t, rows, len(rows), m, kind, trust, extra, slack)
    filtered(series, extra, slack, stiffness[int(rows[m, MEMORY])], state)
    bound = drop * rows[m, EXCESS] ** 2
    rows[m, SCORE] = best_near(t, kind, state, spans, floor, rows[m], bound)


@kernel
def _refit(
    series: _Series, choice: _Choice, rows: Float64[ndarray, "m w"], m: int, trust: _Trust
) -> None:
    add(series[0], series[1], rows[m], series[3], 1.0)
    _fitted_alone(series, choice, rows, m, trust)
    add(series[0], series[1], rows[m], series[3], -1.0)


@kernel
def _is_needed(
    series: _Series, choice: _Choice, rows: Float64[ndarray, "m w"], m: int, trust: _Trust
) -> bool:
    """Whether a maneuver is still seen once its neighbours were fitted without it.

    If it is, it is taken out again; if not, its size becomes zero.
    """
    t, y, _, kind = series
    need = choice[3]
    near = np.abs(rows[:, WHEN] - rows[m, WHEN]) < _NEIGHBOUR_S
    near[m] = False
    if rows[m, SCORE] > _CERTAIN * need and not np.any(near):
        return True
    before = rows[m].copy()
    add(t, y, before, kind, 1.0)
    rows[m, SIZE_0], rows[m, SIZE_1] = 0.0, 0.0
    size = math.hypot(before[SIZE_0], before[SIZE_1])
    for j in np.flatnonzero(near):
        other = math.hypot(rows[j, SIZE_0], rows[j, SIZE_1])
        if 0.0 < other < _MUCH * size:
            _refit(series, choice, rows, int(j), trust)
    _fitted_alone(series, choice, rows, m, trust)
    if rows[m, SCORE] < need:
        rows[m, SIZE_0], rows[m, SIZE_1] = 0.0, 0.0
        return False
    add(t, y, rows[m], kind, -1.0)
    return True


@kernel
def _middle(a: float, b: float, c: float) -> float:
    return max(min(a, b), min(max(a, b), c))


@kernel
def usual_jumps(
    t: Float64[ndarray, " n"], y: Float64[ndarray, "c n 2"], out: Float64[ndarray, " n"]
) -> None:
    """Writes by what the values before and after each set usually differ at most.

    The 95th percentile over 60 sets on each side of the difference of medians of three sets, the
    median rate taken out: what slow corrections of the orbit's plane do, not what lone bad sets
    or single steps do. What a step at the set itself does is left out: in a history of 60 sets it
    would be the percentile.
    """
    n = len(t)
    square = np.zeros(n)
    for c in range(len(y)):
        z = y[c, :, 0]
        rate = quantile((z[1:] - z[:-1]) / (t[1:] - t[:-1]), 0.5)
        for k in range(3, n - 2):
            after, before = _middle(z[k], z[k + 1], z[k + 2]), _middle(z[k - 1], z[k - 2], z[k - 3])
            square[k] += (after - before - rate * (t[k + 1] - t[k - 2])) ** 2
    beside = np.empty(2 * _BESIDE + 1)
    for k in range(n):
        count = 0
        for j in range(max(3, k - _BESIDE), min(n - 2, k + _BESIDE + 1)):
            if abs(j - k) >= _OWN:
                beside[count] = square[j]
                count += 1
        out[k] = math.sqrt(quantile(beside[:count], _MOST)) if count else 0.0


@kernel
def _drop_returns(series: _Series, rows: Float64[ndarray, "m w"], trust: _Trust) -> None:
    """Tilts that are undone within three sets are bad sets: their sizes become zero."""
    t, y, _, kind = series
    bad = trust[0]
    for m in range(len(rows) - 2, -1, -1):
        a, b = rows[m], rows[m + 1]
        first, last = int(a[GAP]), int(b[GAP])
        larger = max(math.hypot(a[SIZE_0], a[SIZE_1]), math.hypot(b[SIZE_0], b[SIZE_1]))
        rest = math.hypot(a[SIZE_0] + b[SIZE_0], a[SIZE_1] + b[SIZE_1])
        if larger > 0.0 and last - first <= _BRIEF and rest < _RETURNED * larger:
            add(t, y, a, kind, 1.0)
            add(t, y, b, kind, 1.0)
            for c in range(len(bad)):
                for j in range(first, max(last, first + 1)):
                    bad[c, j, 0] += larger * larger
            a[SIZE_0], a[SIZE_1], b[SIZE_0], b[SIZE_1] = 0.0, 0.0, 0.0, 0.0


@kernel
def settle(
    series: _Series,
    choice: _Choice,
    rows: Float64[ndarray, "m w"],
    trust: _Trust,
    least: Float64[ndarray, " n"],
) -> Float64[ndarray, "k w"]:
    """The maneuvers that are needed, in order of time, each fitted with all others taken out.

    `choice` is stiffness, spans and floor as in `search`, the score needed, and by how much
    chi square (in units of EXCESS squared) may fall within EARLIEST and LATEST. `least` is the
    smallest size believed in the gap before each set.
    """
    kind = series[3]
    rows = rows[np.argsort(rows[:, WHEN])].copy()
    for _ in range(_ROUNDS):
        before = len(rows)
        if kind == PLANE:
            _drop_returns(series, rows, trust)
            rows = rows[(rows[:, SIZE_0] != 0.0) | (rows[:, SIZE_1] != 0.0)]
        needed = np.ones(len(rows), dtype=np.bool_)
        for m in np.argsort(rows[:, SCORE]):
            needed[m] = _is_needed(series, choice, rows, m, trust)
        rows = rows[needed]
        for m in range(len(rows)):
            _refit(series, choice, rows, m, trust)
        if len(rows) == before:
            break
    kept = rows[:, SCORE] >= choice[3]
    for m in range(len(rows)):
        size = math.hypot(rows[m, SIZE_0], rows[m, SIZE_1])
        kept[m] = kept[m] and size >= least[int(rows[m, GAP])]
    return rows[kept]


@kernel
def sought_beside(
    series: _Series,
    choice: _Choice,
    rows: Float64[ndarray, "m w"],
    trust: _Trust,
    least: Float64[ndarray, " n"],
    known: Float64[ndarray, "j w"],
) -> Float64[ndarray, "k w"]:
    """The settled rows and those of this kind that stand beside maneuvers known of another kind.

    The times are given, so that one gap is asked and not all: the noise around it that would
    make the best of many gaps look good (EXCESS) does not count.
    """
    for i in range(len(known)):
        if np.any(np.abs(rows[:, WHEN] - known[i, WHEN]) < _NEIGHBOUR_S):
            continue
        more = np.zeros((len(rows) + 1, rows.shape[1]))
        for m in range(len(rows)):
            for w in range(rows.shape[1]):
                more[m, w] = rows[m, w]
        new = more[len(rows)]
        new[GAP], new[WHEN], new[EXCESS] = known[i, GAP], known[i, WHEN], 1.0
        _fitted_alone(series, choice, more, len(rows), trust)
        size = math.hypot(new[SIZE_0], new[SIZE_1])
        same_time = abs(new[WHEN] - known[i, WHEN]) < _NEIGHBOUR_S
        if same_time and new[SCORE] >= choice[3] and size >= least[int(new[GAP])]:
            add(series[0], series[1], new, series[3], -1.0)
            rows = more
    return rows
