"""Passes of an asset through a cloud, grouped by the encounters' own times.

The weighted rate of encounters (>= 1 cm, or >= 1 mm where no larger piece comes near) is
smoothed with a Gaussian of 75 s. Its peaks are the candidates for passes. Neighbouring peaks
are one pass while they are less than ten minutes apart or the rate between them stays above a
quarter of the lower one; a peak that holds less than 2 % of a larger one's weight within
twenty minutes belongs to it (a tail of fast pieces). There is no fixed clock: an asset that
flies in the cloud's own plane gets one long pass. Crossings of the parent's plane near which
nothing was found become passes without encounters: nothing found is a bound, not an absence.

An asset whose timing is uncertain meets each part of the cloud at one place of its path, at
a time that nobody knows. Its encounters are therefore grouped by when it would be at that
place if it were on time, and each pass is widened by the half-width of the timing.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.risk.weighted_encounters import WeightedEncounters

__all__ = ["PassSpan", "group_passes"]


_BIN_S = 15.0
_SMOOTHING_S = 75.0
_MIN_SEPARATION_S = 600.0
_DEEP_VALLEY = 0.25
_TAIL_SHARE = 0.02
_TAIL_REACH_S = 1200.0
_CENTRAL_SHARE = 0.98
_EMPTY_HALF_WIDTH_S = 150.0
"""Half the span given to a crossing without encounters: passes last about five minutes."""


@dataclass(frozen=True)
class PassSpan:
    """One pass, in seconds after the encounters' reference.

    `start_s` to `end_s` is the central 98 % of the weight of its encounters of at least 1 cm
    (1 mm where there is none that large) within the search radius, widened by the half-width of
    an uncertain timing; `peak_s` is for an asset on time; `rows` index the encounters.
    `plane_crossing_s` is the nearest crossing of the parent's plane within the pass's own
    stretch of time, `relative_speed_m_s` the weighted median (None without encounters).
    """

    number: int
    start_s: float
    peak_s: float
    end_s: float
    plane_crossing_s: float | None
    relative_speed_m_s: float | None
    rows: Int64[ndarray, " n"]


@dataclass(frozen=True)
class _Rate:
    """The smoothed weighted encounter rate on bins of _BIN_S, from `first_s` (centre of bin 0)."""

    first_s: float
    per_bin: Float64[ndarray, " n"]

    def time_s(self, index: int | float) -> float:
        return self.first_s + _BIN_S * index

    def index(self, time_s: float) -> int:
        return int(np.clip(round((time_s - self.first_s) / _BIN_S), 0, len(self.per_bin) - 1))


def group_passes(
    encounters: WeightedEncounters,
    crossings_s: Float64[ndarray, " c"],
    start_s: float,
    end_s: float,
) -> tuple[PassSpan, ...]:
    """The passes between `start_s` and `end_s`, in order; every encounter is in exactly one.

    `crossings_s` are the times at which the asset crosses the parent's plane.
    """
    crossings = np.sort(crossings_s[(crossings_s >= start_s) & (crossings_s <= end_s)])
    rate = _smoothed_rate(encounters, start_s, end_s)
    centres = _with_empty_crossings(_pass_peaks(rate), crossings)
    if len(centres) == 0:
        return ()
    edges = [-np.inf, *(_valley_s(rate, a, b) for a, b in pairwise(centres))]
    edges.append(np.inf)
    return tuple(
        _span(encounters, crossings, number + 1, centre, (edges[number], edges[number + 1]))
        for number, centre in enumerate(centres)
    )


def _signal(encounters: WeightedEncounters) -> Float64[ndarray, " n"]:
    """The weights that count for the timing of a pass: of >= 1 cm, else of everything."""
    large = encounters.size_m >= 1e-2
    weights: Float64[ndarray, " n"] = (
        encounters.weight * large if large.any() else encounters.weight
    )
    return weights


def _smoothed_rate(encounters: WeightedEncounters, start_s: float, end_s: float) -> _Rate:
    first = min(start_s, float(np.min(encounters.nominal_s, initial=np.inf)))
    last = max(end_s, float(np.max(encounters.nominal_s, initial=-np.inf)))
    n = int((last - first) / _BIN_S) + 2
    index = np.rint((encounters.nominal_s - first) / _BIN_S).astype(np.int64)
    counts = np.bincount(index, weights=_signal(encounters), minlength=n)
    reach = int(4.0 * _SMOOTHING_S / _BIN_S)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) * _BIN_S / _SMOOTHING_S) ** 2)
    smooth = np.convolve(counts, kernel / kernel.sum(), mode="full")[reach : reach + n]
    return _Rate(first, smooth)


def _pass_peaks(rate: _Rate) -> list[float]:
    """Times of the peaks that stand for a pass each, after merging."""
    x = rate.per_bin
    padded = np.concatenate([[0.0], x, [0.0]])
    rising, falling = padded[1:-1] > padded[:-2], padded[1:-1] >= padded[2:]
    peaks = [int(i) for i in np.flatnonzero(rising & falling & (x > 0.0))]
    peaks = _merge_shallow(x, peaks)
    return [rate.time_s(i) for i in _drop_tails(x, peaks)]


def _merge_shallow(x: Float64[ndarray, " n"], peaks: list[int]) -> list[int]:
    """Peaks after joining, shallowest valley first, every pair that is close or not well split."""
    peaks = list(peaks)
    while len(peaks) > 1:
        depth = [_split_depth(x, a, b) for a, b in pairwise(peaks)]
        worst = int(np.argmax(depth))
        if depth[worst] <= _DEEP_VALLEY:
            break
        lower = worst if x[peaks[worst]] < x[peaks[worst + 1]] else worst + 1
        del peaks[lower]
    return peaks


def _split_depth(x: Float64[ndarray, " n"], a: int, b: int) -> float:
    """Valley over lower peak; above 1 for peaks too close to be two passes."""
    depth = float(x[a : b + 1].min() / min(x[a], x[b]))
    return depth + 1.0 if (b - a) * _BIN_S < _MIN_SEPARATION_S else depth


def _drop_tails(x: Float64[ndarray, " n"], peaks: list[int]) -> list[int]:
    """The peaks less those that are the faint tail of a far larger one nearby."""
    near = int(_TAIL_REACH_S / _BIN_S)
    return [
        i
        for i in peaks
        if not any(0 < abs(i - j) < near and x[i] < _TAIL_SHARE * x[j] for j in peaks)
    ]


def _with_empty_crossings(peaks: list[float], crossings: Float64[ndarray, " c"]) -> list[float]:
    """The peaks, and the crossings with no peak within ten minutes."""
    empty = [float(c) for c in crossings if not any(abs(c - p) < _MIN_SEPARATION_S for p in peaks)]
    return sorted([*peaks, *empty])


def _valley_s(rate: _Rate, left_s: float, right_s: float) -> float:
    """When the rate is lowest between two passes (the middle of the lowest stretch)."""
    first, last = rate.index(left_s), rate.index(right_s)
    between = rate.per_bin[first : last + 1]
    lowest = np.flatnonzero(between <= between.min() + 1e-12 * between.max())
    return rate.time_s(first + float(np.median(lowest)))


def _span(
    encounters: WeightedEncounters,
    crossings: Float64[ndarray, " c"],
    number: int,
    centre_s: float,
    edges: tuple[float, float],
) -> PassSpan:
    rows = np.flatnonzero((encounters.nominal_s >= edges[0]) & (encounters.nominal_s < edges[1]))
    inside = crossings[(crossings >= edges[0]) & (crossings < edges[1])]
    nearest = float(inside[np.argmin(np.abs(inside - centre_s))]) if len(inside) else None
    mine = encounters.select(rows)
    weights = _signal(mine)
    if len(rows) == 0:
        start, end, speed = centre_s - _EMPTY_HALF_WIDTH_S, centre_s + _EMPTY_HALF_WIDTH_S, None
    else:
        tail = 0.5 * (1.0 - _CENTRAL_SHARE)
        start = _weighted_quantile(mine.nominal_s, weights, tail)
        end = _weighted_quantile(mine.nominal_s, weights, 1.0 - tail)
        speed = _weighted_quantile(mine.relative_speed_m_s, weights, 0.5)
    peak = min(max(centre_s, start), end)
    spread = encounters.timing_halfwidth_s
    return PassSpan(number, start - spread, peak, end + spread, nearest, speed, rows)


def _weighted_quantile(
    values: Float64[ndarray, " n"], weights: Float64[ndarray, " n"], share: float
) -> float:
    """The smallest value with at least `share` of the weight at or below it."""
    order = np.argsort(values, kind="stable")
    total = np.cumsum(weights[order])
    at = int(np.searchsorted(total, share * total[-1], side="left"))
    return float(values[order[min(at, len(order) - 1)]])
