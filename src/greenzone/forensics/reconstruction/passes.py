"""Where in a window of time the event lies: the place on the parent's orbit, and which revolution.

Orbits hardly move within hours, so all fragments' orbits pass through one place of the parent's
orbit for days. Which passage of the parent it was shows only in the slow drift of the orbits
against each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.errors import NotDeterminableError
from greenzone.forensics.reconstruction.parent_track import ParentTrack
from greenzone.forensics.reconstruction.time_fit import TimeFit, refit_time
from greenzone.orbits.mean_past import MeanPast, carried
from greenzone.orbits.sgp4_path_kernels import nearness

__all__ = [
    "Meeting",
    "Passage",
    "chosen_rows",
    "meeting_of",
    "passages",
    "reach_m",
    "revolution_doubt",
]

_ANCHOR_S: Final = 86_400.0
_PLACES: Final = 180
_FINER: Final = 81
_COARSE: Final = 3.0
_SMALLEST_REACH_M: Final = 3_000.0
_DRAG_DOUBT: Final = 0.2
_CLIMB: Final = (16, 8, 4, 2, 1)
_REVOLUTION_DOUBT: Final = (0.35, 0.02)
"""Revolutions, and revolutions a day of age: by how much synthetic and real clouds miss theirs."""
_USUAL_RENEWAL_S: Final = 43_200.0
"""A parent's set is renewed within about half a day: later events are less likely by this scale.

And a set's epoch is the node before its last observation, at which the parent was whole: the
first revolution after the epoch counts by how much of it has gone.
"""
_FLAT: Final = 1e-3
_LEAST_WEIGHT: Final = 0.01


@dataclass(frozen=True, slots=True)
class Meeting:
    """The time in the window at which most orbits run past the parent."""

    at_s: float
    share: float
    """Of the orbits, in the sense of `nearness`."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage of the parent through the event's place, and how well it fits."""

    at_s: float
    weight: float
    """Probability among the passages of the window."""


def chosen_rows(count: int, most: int, seed: int) -> Int64[ndarray, " m"]:
    """At most so many rows, drawn at random and in order."""
    rows = np.random.default_rng(seed).permutation(count)[:most]
    return np.asarray(np.sort(rows))


def reach_m(past: MeanPast, at_s: float) -> Float64[ndarray, " n"]:
    """How far each orbit may be from where it really was then: a fifth of what its drag did."""
    plain = carried(past, at_s)
    denser = carried(past, at_s, np.full(len(past), _DRAG_DOUBT))
    moved = np.abs(denser - plain)
    in_plane = moved[:, 0] + plain[:, 0] * moved[:, 1]
    across = plain[:, 0] * np.sin(plain[:, 2]) * moved[:, 3]
    return np.asarray(_SMALLEST_REACH_M + np.nan_to_num(in_plane + across))


def meeting_of(
    past: MeanPast, track: ParentTrack, window_s: tuple[float, float], least_share: float = 0.0
) -> Meeting:
    """The best place on the parent's orbit, searched each day of the window.

    Raises NotDeterminableError where fewer orbits than `least_share` meet anywhere.
    """
    start, end = window_s
    days = max(1, round((end - start) / _ANCHOR_S))
    span = min(track.period_s, end - start)
    best = Meeting(start, -1.0)
    for k in range(days):
        anchor = start + (k + 0.5) * (end - start) / days
        elements = carried(past, anchor)
        known = np.isfinite(elements).all(axis=1)
        elements = np.ascontiguousarray(elements[known])
        reach = reach_m(past, anchor)[known]
        times = anchor + (np.arange(_PLACES) / _PLACES - 0.5) * span
        wide = nearness(elements, _COARSE * reach, _points(track, times))
        top = times[int(wide.argmax())]
        finer = np.linspace(top - 2.0 * span / _PLACES, top + 2.0 * span / _PLACES, _FINER)
        finer = np.clip(finer, start, end)
        score = nearness(elements, reach, _points(track, finer)) / len(past)
        if score.max() > best.share:
            best = Meeting(float(finer[int(score.argmax())]), float(score.max()))
    if best.share < least_share:
        raise NotDeterminableError(
            "the event is",
            f"at most {best.share:.0%} of the {len(past)} orbits meet the orbit of {track.name} "
            f"in one place ({least_share:.0%} are needed); the parent is another object, the "
            "window is wrong, or the sets are of several events or too old",
        )
    return best


def _points(track: ParentTrack, seconds: Float64[ndarray, " t"]) -> Float64[ndarray, "t 3"]:
    return np.ascontiguousarray(track.states_at(seconds)[:, :3])


def passages(
    past: MeanPast,
    track: ParentTrack,
    near: TimeFit,
    window_s: tuple[float, float],
    intact_s: float,
) -> tuple[Passage, ...]:
    """The passages of the parent that the fragments leave possible, the likeliest first.

    `near` is a fit of `past` at one of them. Each is fitted anew with its scales; a parabola
    through the objectives says which fits best and how sharply, and the doubt about it is
    widened by what the dynamics leave out. `intact_s` is when the parent was known to be whole.
    """
    fits: dict[int, TimeFit] = {}

    def fit_at(turn: int) -> float:
        guess = near.at_s + turn * track.period_s
        if not window_s[0] <= guess <= window_s[1]:
            return np.inf
        if turn not in fits:
            fits[turn] = refit_time(past, near.expansion, track, guess, near.scales, hold=True)
        return fits[turn].objective

    best = 0
    for step in _CLIMB:
        while min(fit_at(best - step), fit_at(best + step)) < fit_at(best) - 1e-6:
            best = min((best - step, best + step), key=fit_at)
    for turn in range(best - 2, best + 3):
        fit_at(turn)
    doubt = revolution_doubt(past, near.at_s)
    return _weighted(fits, best, doubt, track, window_s, intact_s)


def revolution_doubt(past: MeanPast, at_s: float) -> float:
    """By how many revolutions what the dynamics leave out may move the likeliest one."""
    days = abs(float(np.median(past.epoch_s)) - at_s) / 86_400.0
    return _REVOLUTION_DOUBT[0] + _REVOLUTION_DOUBT[1] * days


def _weighted(
    fits: dict[int, TimeFit],
    best: int,
    left_out: float,
    track: ParentTrack,
    window_s: tuple[float, float],
    intact_s: float,
) -> tuple[Passage, ...]:
    """Passages with their probabilities by the parabola through the objectives."""
    middle, curve = _parabola({turn: fit.objective for turn, fit in fits.items()}, best)
    doubt = np.hypot(1.0 / np.sqrt(curve), left_out)
    origin = fits[best].at_s
    first = int(np.ceil((window_s[0] - origin) / track.period_s))
    last = int(np.floor((window_s[1] - origin) / track.period_s))
    every = np.arange(first, max(last, first) + 1) + best
    at_s = origin + (every - best) * track.period_s
    log_weight = -0.5 * ((every - middle) / doubt) ** 2
    since = np.maximum(at_s - max(intact_s, window_s[0]), 0.0)
    log_weight -= since / _USUAL_RENEWAL_S
    weight = np.exp(log_weight - log_weight.max()) * np.clip(since / track.period_s, 0.05, 1.0)
    weight /= weight.sum()
    found = [
        Passage(fits[t].at_s if t in fits else float(s), float(w))
        for t, s, w in zip(every.tolist(), at_s, weight, strict=True)
        if w >= _LEAST_WEIGHT
    ]
    return tuple(sorted(found, key=lambda passage: -passage.weight))


def _parabola(objective: dict[int, float], best: int) -> tuple[float, float]:
    """Where the parabola through the best turn and the two nearest it has its foot; its rise."""
    near = sorted(objective, key=lambda turn: (abs(turn - best), turn))[:3]
    if len(near) < 3:
        return float(best), _FLAT
    curve, slope, _ = np.polyfit(np.array(near) - best, [objective[t] for t in near], 2)
    if curve < _FLAT:
        return float(best), _FLAT
    return best + float(np.clip(-slope / (2.0 * curve), -1.0, 1.0)), float(curve)
