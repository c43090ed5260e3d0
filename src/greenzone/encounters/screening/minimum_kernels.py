"""Kernels that find every minimum of the distance of two cubic paths over one interval."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64, Int32
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.encounters.screening.path_kernels import SLACK, gravity

__all__ = [
    "AT_END",
    "AT_START",
    "DOUBTFUL",
    "MINIMUM",
    "TOGETHER",
    "find_minima",
    "minima_scratch",
]

MINIMUM = 0
TOGETHER = 1
AT_START = 2
AT_END = 3
DOUBTFUL = 4
_BEYOND = 1e-3
"""Share of the interval by which roots are looked for beyond its ends."""
_TOGETHER_M = 1.0
_DOUBTFUL_M = 2_000.0
"""Slack of a pair beyond which its cubic paths tell too little: the motion itself is asked."""
_DEEPEST = 40
_PART = 0.487
"""Where an interval is cut: not in the middle, where a symmetric case has a root."""
_CHOOSE = (1.0, 6.0, 15.0, 20.0, 15.0, 6.0, 1.0)


_Scratch = tuple[
    Float64[ndarray, "4 6"],
    Float64[ndarray, " 7"],
    Float64[ndarray, "w 10"],
    Float64[ndarray, " r"],
]


def minima_scratch() -> _Scratch:
    """Room that `find_minima` works in."""
    return np.empty((4, 6)), np.empty(7), np.empty((2 * _DEEPEST, 10)), np.empty(6)


@kernel
def _stays_away(
    a: Float64[ndarray, "6 n"],
    b: Float64[ndarray, "6 n"],
    i: int,
    j: int,
    h: float,
    gate: float,
) -> bool:
    """Whether the cubic of j's place less i's lies beyond a plane a gate away from zero.

    A cubic lies in the hull of its four Bezier points. The plane is the one across the place at
    which the chord is nearest to zero.
    """
    along, chord2 = 0.0, 0.0
    for c in range(3):
        p, q = a[c, j] - a[c, i], b[c, j] - b[c, i]
        along -= p * (q - p)
        chord2 += (q - p) * (q - p)
    share = min(1.0, max(0.0, along / max(chord2, 1e-12)))
    first, second, third, last, size2 = 0.0, 0.0, 0.0, 0.0, 0.0
    for c in range(3):
        p, q = a[c, j] - a[c, i], b[c, j] - b[c, i]
        v, w = h * (a[3 + c, j] - a[3 + c, i]), h * (b[3 + c, j] - b[3 + c, i])
        u = p + share * (q - p)
        size2 += u * u
        first, second = first + u * p, second + u * (p + v / 3.0)
        third, last = third + u * (q - w / 3.0), last + u * q
    return min(first, second, third, last) > gate * math.sqrt(size2)


@kernel
def _relative(
    a: Float64[ndarray, "6 n"],
    b: Float64[ndarray, "6 n"],
    i: int,
    j: int,
    h: float,
    d: Float64[ndarray, "4 6"],
) -> float:
    """Write the powers of j's path less i's, place and velocity; how far they can be, squared.

    The place is the cubic through both states. The velocity is a cubic of its own, through the
    velocities and what gravity makes of them: a model's velocities are not quite the slopes of
    its places, and the range rate is told by both.
    """
    at, near, past, to = 0.0, 0.0, 0.0, 0.0
    ai, aj = gravity(a[0, i], a[1, i], a[2, i]), gravity(a[0, j], a[1, j], a[2, j])
    bi, bj = gravity(b[0, i], b[1, i], b[2, i]), gravity(b[0, j], b[1, j], b[2, j])
    for c in range(3):
        p, q = a[c, j] - a[c, i], b[c, j] - b[c, i]
        v, w = h * (a[3 + c, j] - a[3 + c, i]), h * (b[3 + c, j] - b[3 + c, i])
        _hermite(p, q, v, w, d[:, c])
        _hermite(v, w, h * h * (aj[c] - ai[c]), h * h * (bj[c] - bi[c]), d[:, 3 + c])
        one, two = p + v / 3.0, q - w / 3.0
        at, near, past, to = at + p * p, near + one * one, past + two * two, to + q * q
    return float(max(at, near, past, to))


@kernel
def _hermite(p: float, q: float, v: float, w: float, powers: Float64[ndarray, " 4"]) -> None:
    """Powers of the cubic from p to q with slopes v and w."""
    powers[0], powers[1] = p, v
    powers[2], powers[3] = 3.0 * (q - p) - 2.0 * v - w, v + w - 2.0 * (q - p)


@kernel
def _range_rate(d: Float64[ndarray, "4 6"], f: Float64[ndarray, " 7"]) -> None:
    """Write the powers of place times velocity (degree 6)."""
    for k in range(7):
        f[k] = 0.0
    for m in range(4):
        for k in range(4):
            f[m + k] += d[m, 0] * d[k, 3] + d[m, 1] * d[k, 4] + d[m, 2] * d[k, 5]


@kernel
def _value(f: Float64[ndarray, " 7"], s: float) -> float:
    high = f[4] + s * (f[5] + s * f[6])
    return float(f[0] + s * (f[1] + s * (f[2] + s * (f[3] + s * high))))


@kernel
def _to_bernstein(
    f: Float64[ndarray, " 7"], low: float, high: float, out: Float64[ndarray, " 7"]
) -> None:
    """Bernstein coefficients of the polynomial on an interval."""
    for k in range(7):
        out[k] = f[k]
    for k in range(6):  # Taylor shift to `low` (Horner)
        for m in range(5, k - 1, -1):
            out[m] += low * out[m + 1]
    scale = 1.0
    for k in range(7):
        out[k] *= scale / _CHOOSE[k]
        scale *= high - low
    for k in range(1, 7):
        for m in range(6, k - 1, -1):
            out[m] += out[m - 1]


@kernel
def _signs(c: Float64[ndarray, " 7"]) -> int:
    """Changes of sign along the coefficients: at least as many as roots (Descartes)."""
    changes, last = 0, 0.0
    for k in range(7):
        if c[k] != 0.0:
            if c[k] * last < 0.0:
                changes += 1
            last = c[k]
    return changes


@kernel
def _root(f: Float64[ndarray, " 7"], low: float, high: float) -> float:
    """The root between `low`, where f < 0, and `high`, where f >= 0 (Illinois)."""
    below, above, side = _value(f, low), _value(f, high), 0
    s, before = low, high
    for _ in range(80):
        s = (low * above - high * below) / (above - below)
        if not low < s < high:
            s = 0.5 * (low + high)
        value = _value(f, s)
        if value == 0.0 or abs(s - before) < 1e-13 or high - low < 1e-13:
            break
        before = s
        if value < 0.0:
            low, below = s, value
            above = 0.5 * above if side == -1 else above
            side = -1
        else:
            high, above = s, value
            below = 0.5 * below if side == 1 else below
            side = 1
    return s


@kernel
def _minima(
    f: Float64[ndarray, " 7"], work: Float64[ndarray, "w 10"], roots: Float64[ndarray, " r"]
) -> int:
    """Where f goes from below zero to above within the interval and a little; how many times.

    Cuts the interval until the coefficients' signs leave at most one root in each part.
    """
    count, depth = 0, 1
    work[0, 7], work[0, 8], work[0, 9] = -_BEYOND, 1.0 + _BEYOND, 0.0
    while depth > 0:
        depth -= 1
        low, high, level = work[depth, 7], work[depth, 8], work[depth, 9]
        _to_bernstein(f, low, high, work[depth, :7])
        changes = _signs(work[depth, :7])
        if changes == 0:
            continue
        rising = _value(f, low) < 0.0 < _value(f, high)
        if changes == 1 or level >= _DEEPEST:
            if rising and count < roots.shape[0]:
                roots[count] = _root(f, low, high)
                count += 1
            continue
        middle = low + _PART * (high - low)
        if _value(f, middle) == 0.0:
            middle = high - _PART * (high - low)
        work[depth, 8], work[depth, 9] = middle, level + 1.0
        work[depth + 1, 7], work[depth + 1, 8], work[depth + 1, 9] = middle, high, level + 1.0
        depth += 2
    return count


@kernel
def _distance_2(d: Float64[ndarray, "4 6"], s: float) -> float:
    total = 0.0
    for c in range(3):
        place = d[0, c] + s * (d[1, c] + s * (d[2, c] + s * d[3, c]))
        total += place * place
    return total


@kernel
def find_minima(
    a: Float64[ndarray, "6 n"],
    b: Float64[ndarray, "6 n"],
    h: float,
    range_m: Float64[ndarray, "4 n"],
    radii: Float64[ndarray, " n"],
    pairs: Int32[ndarray, "p 2"],
    count: int,
    ends: tuple[bool, bool],
    where: tuple[Int32[ndarray, "q 3"], Float64[ndarray, " q"]],
    found: int,
    scratch: _Scratch,
    first: int,
) -> tuple[int, int]:
    """Write the minima of the pairs from `first` on: rows and kind, and share of the interval.

    `ends` says whether the interval is the first and the last of the window: a pair near there is
    written too. A pair whose paths are known too badly is written as DOUBTFUL. Returns how many
    are written and the pair to go on with when there is no room (`count` when done).
    """
    d, f, work, roots = scratch
    rows, shares = where
    for k in range(first, count):
        if found + 8 > shares.shape[0]:
            return found, k
        i, j = pairs[k, 0], pairs[k, 1]
        gate = max(radii[i], radii[j])
        slack = range_m[SLACK, i] + range_m[SLACK, j]
        gate += slack
        if _stays_away(a, b, i, j, h, gate):
            continue
        if slack > _DOUBTFUL_M:
            rows[found, 0], rows[found, 1], rows[found, 2], shares[found] = i, j, DOUBTFUL, 0.5
            found += 1
            continue
        if _relative(a, b, i, j, h, d) < _TOGETHER_M * _TOGETHER_M:
            rows[found, 0], rows[found, 1], rows[found, 2], shares[found] = i, j, TOGETHER, 0.0
            found += 1
            continue
        _range_rate(d, f)
        for m in range(_minima(f, work, roots)):
            if _distance_2(d, roots[m]) <= gate * gate:
                rows[found, 0], rows[found, 1], rows[found, 2] = i, j, MINIMUM
                shares[found] = roots[m]
                found += 1
        if ends[0] and _distance_2(d, 0.0) <= gate * gate:
            rows[found, 0], rows[found, 1], rows[found, 2], shares[found] = i, j, AT_START, 0.0
            found += 1
        if ends[1] and _distance_2(d, 1.0) <= gate * gate:
            rows[found, 0], rows[found, 1], rows[found, 2], shares[found] = i, j, AT_END, 1.0
            found += 1
    return found, count
