"""Kernels of the search for maneuvers: look, take out the clearest, look again.

All series of a history (one for the phase, two for the plane) share the first axis c. A table
of maneuvers has one row each: see the column names below.
"""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.forensics.maneuvers.evidence_kernels import (
    IN_TRACK,
    PLANE,
    bad_set_evidence,
    evidence,
    response,
)
from greenzone.forensics.maneuvers.filter_kernels import gains, innovations
from greenzone.forensics.maneuvers.noise_kernels import fit_stretches, rolling_median

__all__ = [
    "COLUMNS",
    "EARLIEST",
    "EXCESS",
    "GAP",
    "LATEST",
    "MEMORY",
    "SCORE",
    "SIGMA",
    "SIZE_0",
    "SIZE_1",
    "SPAN",
    "WHEN",
    "add",
    "best_near",
    "doubts",
    "end_surprise",
    "filtered",
    "search",
]

GAP = 0
WHEN = 1
SPAN = 2
SIZE_0 = 3
SIZE_1 = 4
SIGMA = 5
SCORE = 6
EXCESS = 7
MEMORY = 8
EARLIEST = 9
LATEST = 10
"""Columns: the set after it; its time (s); the span of fit (s) that the sets show; its size in
each series; the standard deviation of the size; its score; by what the noise around it exceeds
the model; the memory (index) it was found with; between when and when it was."""
COLUMNS = 11

_DAY = 86_400.0
_APART_S = 20.0 * _DAY
"""Maneuvers taken out in one look are at least so far apart that they do not mix."""
_LOOKS = 40
_HALF = 40
_EDGE = 3
"""Sets needed before and after."""
_SHORTEST_FIT_S = 2.5 * _DAY
_REACH = 4
_JUMP = 2
_UNTRUSTED = 1e24
_NOTHING, _BLAMED, _TAKEN = 0, 1, 2
_FINE = 9
_Series = tuple[Float64[ndarray, " n"], Float64[ndarray, "c n 2"], Float64[ndarray, "c n 4"], int]
_Trust = tuple[Float64[ndarray, "c n 2"], Float64[ndarray, "c n"]]
"""Variances of single sets that are bad, and of jumps of the value before a set."""
_Filter = tuple[Float64[ndarray, "c n 2"], Float64[ndarray, "c n 2"], Float64[ndarray, "c n 2 3"]]


@kernel
def add(
    t: Float64[ndarray, " n"],
    y: Float64[ndarray, "c n 2"],
    row: Float64[ndarray, " w"],
    kind: int,
    sign: float,
) -> None:
    """Adds a maneuver to the series, or takes it out."""
    for c in range(len(y)):
        size = sign * row[SIZE_0 + c]
        for j in range(int(row[GAP]), len(t)):
            value, rate = response(t[j] - row[WHEN], row[SPAN], kind)
            y[c, j, 0] += size * value
            y[c, j, 1] += size * rate


@kernel
def doubts(
    t: Float64[ndarray, " n"],
    rows: Float64[ndarray, "m w"],
    count: int,
    without: int,
    kind: int,
    trust: _Trust,
    extra: Float64[ndarray, "c n 2"],
    slack: Float64[ndarray, "c n 3"],
) -> None:
    """What is known badly because maneuvers were taken out: all of them but `without`.

    The size is trusted to 3 %, the shape of the response to 30 % of what it still lacks.
    """
    bad, jumps = trust
    for c in range(len(bad)):
        for j in range(len(t)):
            extra[c, j, 0], extra[c, j, 1] = bad[c, j, 0], bad[c, j, 1]
            slack[c, j, 0], slack[c, j, 1], slack[c, j, 2] = jumps[c, j], 0.0, 0.0
    for m in range(count):
        if m == without:
            continue
        k = int(rows[m, GAP])
        d = t[k] - t[k - 1]
        span = max(rows[m, SPAN], _SHORTEST_FIT_S)
        for c in range(len(bad)):
            size = rows[m, SIZE_0 + c]
            s = (0.03 * size) ** 2
            if kind == IN_TRACK:
                slack[c, k, 2] += s
                slack[c, k, 1] += s * d / 2.0
                slack[c, k, 0] += s * d * d / 3.0 + (0.1 * size * d) ** 2
            else:
                slack[c, k, 0] += s
            for j in range(k, len(t)):
                age = t[j] - rows[m, WHEN]
                if age > span:
                    break
                x = age / span
                if kind == IN_TRACK:
                    lag = 0.3 * size * span * x * (1.0 - x) ** 2
                    extra[c, j, 0] += lag * lag + (0.05 * size * min(age, _DAY)) ** 2
                    extra[c, j, 1] += (0.3 * size * (1.0 - x * x * (3.0 - 2.0 * x))) ** 2
                else:
                    extra[c, j, 0] += (0.3 * size * (1.0 - x)) ** 2


@kernel
def filtered(
    series: _Series,
    extra: Float64[ndarray, "c n 2"],
    slack: Float64[ndarray, "c n 3"],
    stiffness: float,
    out: _Filter,
) -> None:
    """Innovations, their variances and the gains of every series for a memory."""
    t, y, noise, kind = series
    v, f, g = out
    r, q = np.empty((len(t), 2)), np.empty((len(t), 2))
    for c in range(len(y)):
        for k in range(len(t)):
            r[k, 0] = noise[c, k, 0] + extra[c, k, 0]
            r[k, 1] = noise[c, k, 1] + extra[c, k, 1] if kind == IN_TRACK else -1.0
            q[k, 0], q[k, 1] = noise[c, k, 2] / stiffness, noise[c, k, 3] / stiffness
        gains(t, r, q, slack[c], f[c], g[c])
        innovations(t, y[c], g[c], v[c])


@kernel
def _weight(
    t: Float64[ndarray, " n"],
    kind: int,
    state: _Filter,
    k: int,
    when: float,
    span: float,
    floor: float,
    sizes: Float64[ndarray, "3"],
) -> float:
    """Chi square of a maneuver; writes its sizes and their standard deviation.

    `floor` is a size that nature reaches: it is added to the deviation. It must be 0 where
    times are compared, since the larger size would win.
    """
    v, f, g = state
    chi2 = 0.0
    for c in range(3):
        sizes[c] = 0.0
    for c in range(len(v)):
        num, den = evidence(t, v[c], f[c], g[c], k, when, span, kind)
        if den > 0.0:
            variance = 1.0 / den + floor * floor
            sizes[c] = num / den
            chi2 += sizes[c] * sizes[c] / variance
            sizes[2] = math.sqrt(1.0 / den)
    return chi2


@kernel
def _look(
    t: Float64[ndarray, " n"],
    kind: int,
    state: _Filter,
    spans: Float64[ndarray, " s"],
    floor: float,
    usual: float,
    best: Float64[ndarray, "n 4"],
) -> None:
    """For the gap before each set: score, time, span and excess noise of the best maneuver."""
    n = len(t)
    z, sizes = np.zeros(n), np.empty(3)
    for k in range(1, n):
        top = -1.0
        d = t[k] - t[k - 1]
        tries = 1 if d < _DAY else 2
        for i in range(tries):
            when = t[k - 1] + d * (i + 0.5) / tries
            for span in spans:
                chi2 = _weight(t, kind, state, k, when, span, 0.0, sizes)
                if chi2 > top:
                    top, best[k, 1], best[k, 2] = chi2, when, span
                    z[k] = math.sqrt(chi2 / (1.0 + (floor / sizes[2]) ** 2))
    rolling_median(z[1:], _HALF, best[1:, 3])
    for k in range(n):
        best[k, 3] = max(1.0, best[k, 3] / usual)
        best[k, 0] = z[k] / best[k, 3]


@kernel
def _blame(
    t: Float64[ndarray, " n"],
    state: _Filter,
    kind: int,
    k: int,
    chi2: float,
    trust: _Trust,
) -> bool:
    """Whether one bad set near the gap, or a jump, explains it better; it is then trusted less.

    A phase that jumps and keeps its rate is a clock that was set wrong: no orbit does that.
    """
    v, f, g = state
    bad, jumps = trust
    n = len(t)
    first = 0 if k <= _EDGE else k - 2
    last = n if n - k <= _EDGE else min(n, k + 3)
    worst, where = chi2, (-1, 0)
    for j in range(first, last):
        if kind == IN_TRACK and j > 0:
            num, den = evidence(t, v[0], f[0], g[0], j, t[j - 1], 0.0, PLANE)
            if num * num > worst * den:
                worst, where = num * num / den, (j, _JUMP)
        for component in range(2 if kind == IN_TRACK else 1):
            total = 0.0
            for c in range(len(v)):
                num, den = bad_set_evidence(t, v[c], f[c], g[c], j, component)
                total += num * num / den if den > 0.0 else 0.0
            if total > worst:
                worst, where = total, (j, component)
    j, component = where
    if j < 0:
        return False
    if component == _JUMP:
        num, den = evidence(t, v[0], f[0], g[0], j, t[j - 1], 0.0, PLANE)
        jumps[0, j] = max(9.0 * jumps[0, j], (num / den) ** 2)
        return True
    for c in range(len(v)):
        num, den = bad_set_evidence(t, v[c], f[c], g[c], j, component)
        bad[c, j, component] = max(9.0 * bad[c, j, component], (num / den) ** 2)
    return True


@kernel
def best_near(
    t: Float64[ndarray, " n"],
    kind: int,
    state: _Filter,
    spans: Float64[ndarray, " s"],
    floor: float,
    row: Float64[ndarray, " w"],
    drop: float,
) -> float:
    """Moves a maneuver to its likeliest time and span near by; returns its score.

    EARLIEST and LATEST become the ends of the times whose chi square is not more than `drop`
    below the largest. The score is 0 where too few sets lie before or after to tell.
    """
    n, sizes = len(t), np.empty(3)
    first, last = max(1, int(row[GAP]) - _REACH), min(n, int(row[GAP]) + _REACH + 1)
    profile = np.zeros((last - first) * _FINE)
    top = -1.0
    for k in range(first, last):
        d = t[k] - t[k - 1]
        for i in range(_FINE):
            when = t[k - 1] + d * (i + 0.5) / _FINE
            for span in spans:
                chi2 = _weight(t, kind, state, k, when, span, 0.0, sizes)
                place = (k - first) * _FINE + i
                profile[place] = max(profile[place], chi2)
                if chi2 > top:
                    top = chi2
                    row[GAP], row[WHEN], row[SPAN] = k, when, span
                    row[SIZE_0], row[SIZE_1], row[SIGMA] = sizes[0], sizes[1], sizes[2]
    row[EARLIEST], row[LATEST] = row[WHEN], row[WHEN]
    for k in range(first, last):
        d = t[k] - t[k - 1]
        for i in range(_FINE):
            if profile[(k - first) * _FINE + i] >= top - drop:
                row[EARLIEST] = min(row[EARLIEST], t[k - 1] + d * i / _FINE)
                row[LATEST] = max(row[LATEST], t[k - 1] + d * (i + 1) / _FINE)
    if row[GAP] < _EDGE or n - row[GAP] < _EDGE:
        return 0.0
    chi2 = _weight(t, kind, state, int(row[GAP]), row[WHEN], row[SPAN], floor, sizes)
    return math.sqrt(chi2) / float(row[EXCESS])


@kernel
def _set_aside(gap: int, bad: Float64[ndarray, "c n 2"]) -> None:
    """Trusts the few sets before a gap near the start, or after one near the end, no more."""
    n = bad.shape[1]
    first, last = (0, gap) if gap < _EDGE else (gap, n)
    for c in range(len(bad)):
        for j in range(first, last):
            bad[c, j, 0], bad[c, j, 1] = _UNTRUSTED, _UNTRUSTED


@kernel
def _try_one(
    series: _Series,
    state: _Filter,
    spans: Float64[ndarray, " s"],
    limits: tuple[float, float, float],
    guess: Float64[ndarray, "4"],
    row: Float64[ndarray, " w"],
    trust: _Trust,
) -> int:
    """Takes one maneuver out of the series, or blames something else; what came of it.

    `guess` is a row of `_look`, `row` the maneuver with its gap and memory set.
    """
    t, y, _, kind = series
    need, floor, _ = limits
    k, sizes = int(row[GAP]), np.empty(3)
    for c in range(len(y)):
        innovations(t, y[c], state[2][c], state[0][c])
    row[EXCESS] = guess[3]
    chi2 = _weight(t, kind, state, k, guess[1], guess[2], floor, sizes)
    if chi2 < (need * row[EXCESS]) ** 2:
        return _NOTHING
    chi2 = _weight(t, kind, state, k, guess[1], guess[2], 0.0, sizes)
    if _blame(t, state, kind, k, chi2, trust):
        return _BLAMED
    row[SCORE] = best_near(t, kind, state, spans, floor, row, 0.0)
    if row[SCORE] > 0.0:
        add(t, y, row, kind, -1.0)
        return _TAKEN
    _set_aside(int(row[GAP]), trust[0])
    return _BLAMED


@kernel
def _take_out(
    series: _Series,
    states: tuple[
        Float64[ndarray, "b c n 2"], Float64[ndarray, "b c n 2"], Float64[ndarray, "b c n 2 3"]
    ],
    best: Float64[ndarray, "b n 4"],
    spans: Float64[ndarray, " s"],
    limits: tuple[float, float, float],
    rows: Float64[ndarray, "m w"],
    count: int,
    trust: _Trust,
) -> tuple[int, int]:
    """Takes the clearest maneuvers out of the series; returns their number and what changed."""
    t = series[0]
    n = len(t)
    score, memory = np.zeros(n), np.zeros(n, dtype=np.int64)
    for k in range(n):
        for b in range(len(best)):
            if best[b, k, 0] > score[k]:
                memory[k], score[k] = b, best[b, k, 0]
    changed, free = 0, np.ones(n, dtype=np.bool_)
    for k in np.argsort(-score):
        if score[k] < limits[0] or count == len(rows):
            break
        if not free[k]:
            continue
        for j in range(n):
            free[j] = free[j] and abs(t[j] - t[k]) >= _APART_S
        b = memory[k]
        state = (states[0][b], states[1][b], states[2][b])
        rows[count, GAP], rows[count, MEMORY] = k, b
        done = _try_one(series, state, spans, limits, best[b, k], rows[count], trust)
        changed += done != _NOTHING
        count += done == _TAKEN
    return count, changed


@kernel
def search(
    series: _Series,
    least: Float64[ndarray, "4"],
    stiffness: Float64[ndarray, " b"],
    spans: Float64[ndarray, " s"],
    limits: tuple[float, float, float],
    rows: Float64[ndarray, "m w"],
    trust: _Trust,
) -> int:
    """Finds maneuvers and takes them out of the series; returns how many rows were written.

    `least` are the smallest noises (see `fit_stretches`), `stiffness` by how much drag is
    thought calmer than the noise fit says (each gives the filter another memory), `spans` the
    spans of fit (s) that are tried, `limits` the score needed, the size that nature reaches, and
    the usual score where nothing happened. `trust` collects what is not trusted.
    """
    t, y, noise, kind = series
    _, floor, usual = limits
    count, n = 0, len(t)
    extra, slack = np.zeros((len(y), n, 2)), np.zeros((len(y), n, 3))
    best = np.zeros((len(stiffness), n, 4))
    v = np.zeros((len(stiffness), len(y), n, 2))
    f, g = np.zeros_like(v), np.zeros((len(stiffness), len(y), n, 2, 3))
    for look in range(_LOOKS):
        doubts(t, rows, count, -1, kind, trust, extra, slack)
        if look in (0, 1, 3, 6):
            for c in range(len(y)):
                fit_stretches(t, y[c], extra[c], slack[c], kind, least, noise[c])
        for b in range(len(stiffness)):
            state = (v[b], f[b], g[b])
            filtered(series, extra, slack, stiffness[b], state)
            _look(t, kind, state, spans, floor, usual, best[b])
        states = (v, f, g)
        count, changed = _take_out(series, states, best, spans, limits, rows, count, trust)
        if changed == 0:
            break
    return count


@kernel
def end_surprise(
    series: _Series, trust: _Trust, rows: Float64[ndarray, "m w"], limit: float
) -> int:
    """The first of the last sets that those before did not foretell by `limit` times the noise.

    The series must have its maneuvers, which are `rows`, taken out; the number of sets if none.
    """
    t, y, _, kind = series
    n = len(t)
    extra, slack = np.zeros((len(y), n, 2)), np.zeros((len(y), n, 3))
    state = (np.zeros((len(y), n, 2)), np.zeros((len(y), n, 2)), np.zeros((len(y), n, 2, 3)))
    doubts(t, rows, len(rows), -1, kind, trust, extra, slack)
    filtered(series, extra, slack, 1.0, state)
    v, f, _ = state
    surprise, usual = np.zeros(n), np.ones(n)
    for k in range(n):
        for c in range(len(y)):
            surprise[k] += v[c, k, 0] ** 2 / f[c, k, 0] + v[c, k, 1] ** 2 / f[c, k, 1]
        surprise[k] = math.sqrt(surprise[k])
    rolling_median(surprise, _HALF, usual)
    for k in range(max(0, n - _EDGE), n):
        if trust[0][0, k, 0] >= _UNTRUSTED or surprise[k] > limit * max(1.0, usual[k]):
            return k
    return n
