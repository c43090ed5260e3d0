"""From a time of closest approach on interpolated paths to that of the exact motion."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.core.instant import Instant
from greenzone.core.status import Status
from greenzone.orbits.fleet.motion import Fleet

__all__ = ["Refined", "refine", "search_motion"]

_ROUNDS = 6
_CLOSE_S = 1e-6
_CLOSE_M = 1e-4
_SHORT_S = 0.03
"""A last step so short is taken along the model's velocity and the two-body pull.

The pull, right to a thousandth, leaves 4 micrometres. What counts is that a model's velocity is not
quite the slope of its places: centimetres a second in low orbit, under a metre a second for nearly
all, make millimetres here (2.5 cm at most over the shared catalog: docs/validation/screening.md).
"""
_LONGEST_SHIFT_S = 5.0
_SLOW_M_S = 50.0
"""Below, the slope of the range rate may be another than two-body gravity says."""
_SAMPLES = 33
_CUTS = 200
_SETTLED_S = 1e-9
_AT_ONCE = 50_000
_Pairs = Int64[ndarray, "n 2"]
_States = Float64[ndarray, "n 6"]


@dataclass(frozen=True)
class Refined:
    """Times at which the range rate of the exact motion is zero, and both states there."""

    time_s: Float64[ndarray, " n"]
    one: _States
    two: _States
    found: Bool[ndarray, " n"]
    """False where the exact motion has no such minimum near the time given."""
    answered: Bool[ndarray, " n"]
    """False where a state is missing, so that nobody can tell."""

    @classmethod
    def joined(cls, parts: list[Refined]) -> Refined:
        """All parts, one after another."""
        names = [field.name for field in fields(cls)]
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def refine(
    fleet: Fleet,
    reference: Instant,
    pairs: _Pairs,
    guess_s: Float64[ndarray, " n"],
    within_s: float,
) -> Refined:
    """Newton's method on the range rate of the exact motion from each guess.

    The slope of r . v is v2 + r . a, with a the difference of the two-body accelerations: right to
    a thousandth, so each round gains three digits at least. What does not settle that way, or
    settles where the range rate does not rise, is bracketed on a grid of `within_s` around the
    guess and halved.
    """
    time_s = guess_s.copy()
    one, two = np.empty((2, len(time_s), 6))
    moving = np.arange(len(time_s))
    for _ in range(_ROUNDS):
        one[moving], two[moving] = _states(fleet, reference, pairs[moving], time_s[moving])
        step, speed = _newton_step(one[moving], two[moving])
        near = (np.abs(step) <= _CLOSE_S) | (np.abs(step) * speed <= _CLOSE_M)
        near |= (np.abs(step) <= _SHORT_S) & (speed >= _SLOW_M_S)
        settled = moving[near]
        time_s[settled] += step[near]
        one[settled] = _a_little_later(one[settled], step[near])
        two[settled] = _a_little_later(two[settled], step[near])
        moving, step = moving[~near], step[~near]
        if not len(moving):
            break
        time_s[moving] += np.clip(step, -_LONGEST_SHIFT_S, _LONGEST_SHIFT_S)
    astray = ~(np.abs(time_s - guess_s) <= within_s)
    astray[moving] = True
    slow = np.flatnonzero(~astray & (np.linalg.norm((two - one)[:, 3:], axis=1) < _SLOW_M_S))
    astray[slow] = ~_rises(fleet, reference, pairs[slow], time_s[slow], two[slow] - one[slow])
    found = np.ones(len(time_s), dtype=bool)
    again = np.flatnonzero(astray)
    if len(again):
        time_s[again], found[again] = _nearest(
            fleet, reference, pairs[again], guess_s[again], within_s
        )
        one[again], two[again] = _states(fleet, reference, pairs[again], time_s[again])
    answered = np.asarray(np.isfinite(np.concatenate((one, two), axis=1)).all(axis=1))
    return Refined(time_s, one, two, found, answered)


def search_motion(
    fleet: Fleet,
    reference: Instant,
    pairs: _Pairs,
    middle_s: Float64[ndarray, " n"],
    within_s: float,
) -> tuple[Int64[ndarray, " m"], Refined]:
    """Every minimum that the exact motion has in `within_s` around each middle, by sampling.

    Returns the number of the pair of each. For paths that no cubic describes: the samples are a
    32nd of an interval apart. Where a state is missing there is nothing to find.
    """
    parts, which = [], []
    for first in range(0, max(1, len(pairs)), _AT_ONCE // _SAMPLES):
        some = slice(first, first + _AT_ONCE // _SAMPLES)
        grid, rising, _ = _sampled(fleet, reference, pairs[some], middle_s[some], within_s)
        row, cell = np.nonzero(rising)
        chosen = pairs[some][row]
        time_s = _crossing(fleet, reference, chosen, grid[row, cell], grid[row, cell + 1])
        one, two = _states(fleet, reference, chosen, time_s)
        answered = np.asarray(np.isfinite(np.concatenate((one, two), axis=1)).all(axis=1))
        parts.append(Refined(time_s, one, two, np.ones(len(row), dtype=bool), answered))
        which.append(first + row)
    return np.concatenate(which), Refined.joined(parts)


def _states(
    fleet: Fleet, reference: Instant, pairs: _Pairs, time_s: Float64[ndarray, " n"]
) -> tuple[_States, _States]:
    """The states of both objects of each pair, NaN where there is no answer."""
    known = np.tile(np.isfinite(time_s), 2)
    seconds = np.where(known, np.tile(time_s, 2), 0.0)
    both, status = fleet.states_at(pairs.T.ravel(), reference, seconds)
    both[(status != Status.OK) | ~known] = np.nan
    return both[: len(time_s)], both[len(time_s) :]


def _newton_step(
    one: _States, two: _States
) -> tuple[Float64[ndarray, " n"], Float64[ndarray, " n"]]:
    """How far the zero of the range rate is, and the relative speed."""
    apart = two - one
    pull = _two_body(two[:, :3]) - _two_body(one[:, :3])
    rate, square = (apart[:, :3] * apart[:, 3:]).sum(axis=1), (apart[:, 3:] ** 2).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        step = -rate / (square + (apart[:, :3] * pull).sum(axis=1))
    return np.asarray(step), np.asarray(np.sqrt(square))


def _a_little_later(states: _States, seconds: Float64[ndarray, " n"]) -> _States:
    """States some hundredths of a second later, the pull held."""
    time, pull = seconds[:, None], _two_body(states[:, :3])
    place = states[:, :3] + time * (states[:, 3:] + 0.5 * time * pull)
    return np.concatenate((place, states[:, 3:] + time * pull), axis=1)


def _rises(
    fleet: Fleet,
    reference: Instant,
    pairs: _Pairs,
    time_s: Float64[ndarray, " n"],
    apart: _States,
) -> Bool[ndarray, " n"]:
    """Whether the range rate goes from below zero to above around each time."""
    speed = np.linalg.norm(apart[:, 3:], axis=1)
    aside_s = np.maximum(0.01, 1e-3 / np.maximum(speed, 1e-6))
    before = _rates(fleet, reference, pairs, time_s - aside_s)
    after = _rates(fleet, reference, pairs, time_s + aside_s)
    return np.asarray((before < 0.0) & (after >= 0.0))


def _two_body(position_m: Float64[ndarray, "n 3"]) -> Float64[ndarray, "n 3"]:
    radius = np.linalg.norm(position_m, axis=1, keepdims=True)
    return np.asarray(-MU_EARTH_M3_S2 * position_m / radius**3)


def _nearest(
    fleet: Fleet,
    reference: Instant,
    pairs: _Pairs,
    guess_s: Float64[ndarray, " n"],
    within_s: float,
) -> tuple[Float64[ndarray, " n"], Bool[ndarray, " n"]]:
    """The minimum nearest to each guess by sampling and halving, and whether there is one.

    Where a state is missing and none is seen the time is NaN, as if there were one that nobody
    can tell.
    """
    grid, rising, unknown = _sampled(fleet, reference, pairs, guess_s, within_s)
    middle = 0.5 * (grid[:, :-1] + grid[:, 1:]) - guess_s[:, None]
    cell = np.argmin(np.where(rising, np.abs(middle), np.inf), axis=1)
    row = np.arange(len(grid))
    time_s = _crossing(fleet, reference, pairs, grid[row, cell], grid[row, cell + 1])
    seen = rising.any(axis=1)
    return np.where(unknown & ~seen, np.nan, time_s), seen | unknown


def _sampled(
    fleet: Fleet,
    reference: Instant,
    pairs: _Pairs,
    middle_s: Float64[ndarray, " n"],
    within_s: float,
) -> tuple[Float64[ndarray, "n s"], Bool[ndarray, "n c"], Bool[ndarray, " n"]]:
    """Times around each middle, where the range rate turns positive, where it is not known."""
    grid = middle_s[:, None] + np.linspace(-within_s, within_s, _SAMPLES)
    rates = _rates(fleet, reference, np.repeat(pairs, _SAMPLES, axis=0), grid.ravel())
    rates = rates.reshape(grid.shape)
    rising = (rates[:, :-1] < 0) & (rates[:, 1:] >= 0)
    return grid, np.asarray(rising), np.asarray(np.isnan(rates).any(axis=1))


def _crossing(
    fleet: Fleet,
    reference: Instant,
    pairs: _Pairs,
    low_s: Float64[ndarray, " n"],
    high_s: Float64[ndarray, " n"],
) -> Float64[ndarray, " n"]:
    """Where the range rate is zero between a time below zero and one that is not.

    By false position with halved ends (Illinois), by plain halving each fourth round and where a
    rate is missing.
    """
    low_s, high_s = low_s.copy(), high_s.copy()
    below = _rates(fleet, reference, pairs, low_s)
    above = _rates(fleet, reference, pairs, high_s)
    time_s, moving = low_s.copy(), np.arange(len(pairs))
    for number in range(_CUTS):
        if not len(moving):
            break
        low, high, under, over = (part[moving] for part in (low_s, high_s, below, above))
        middle = 0.5 * (low + high)
        with np.errstate(divide="ignore", invalid="ignore"):
            cut = (low * over - high * under) / (over - under)
        cut = np.where((cut > low) & (cut < high) & (number % 4 != 3), cut, middle)
        rate = _rates(fleet, reference, pairs[moving], cut)
        rises = rate < 0.0
        low_s[moving], high_s[moving] = np.where(rises, cut, low), np.where(rises, high, cut)
        below[moving] = np.where(rises, rate, 0.5 * under)
        above[moving] = np.where(rises, 0.5 * over, rate)
        near = (np.abs(cut - time_s[moving]) <= _SETTLED_S) | (high - low <= _SETTLED_S)
        time_s[moving] = cut
        moving = moving[~near & (rate != 0.0)]
    return time_s


def _rates(
    fleet: Fleet, reference: Instant, pairs: _Pairs, time_s: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    one, two = _states(fleet, reference, pairs, time_s)
    apart = two - one
    return np.asarray((apart[:, :3] * apart[:, 3:]).sum(axis=1))
