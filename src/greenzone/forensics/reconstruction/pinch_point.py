"""The common point of fragments' orbits when no parent is known: where, and roughly when.

All orbits run through the event's place; afterwards the zonal harmonics turn them apart. At each
time the point that most orbits share is found from their planes and radii; the time is the one
at which they share it best. Without the parent's motion along its orbit this tells the time to
hours at best, and the orbit of what broke up as the mean of the fragments'.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.errors import NotDeterminableError
from greenzone.forensics.reconstruction.passes import chosen_rows, reach_m
from greenzone.orbits.mean_past import MeanPast, carried
from greenzone.orbits.sgp4_path_kernels import nearest_points, nearness

__all__ = ["PinchPoint", "pinch_point"]

_MOST: Final = 150
_STEP_S: Final = 21_600.0
_MOST_TIMES: Final = 80
_PLACES: Final = 180
_LEAST_SHARE: Final = 0.3
_FREEDOM: Final = 4.0
_ROUNDS: Final = 25
_NORMAL_90: Final = 1.645
_DOUBT_S: Final = (3_600.0, 360.0)
"""Seconds, and seconds a day of age, by which what the dynamics leave out shifts the time."""
_TEMPER: Final = 4.0
"""Objectives are divided by this: misses of one cloud share errors that a sum takes as many."""
_FEWEST: Final = 5


@dataclass(frozen=True, slots=True, eq=False)
class PinchPoint:
    """The point that the orbits share, on the true equator of date."""

    at_s: float
    earliest_s: float
    latest_s: float
    """Span of times that the orbits allow at 90 %; at an end of the window it is open."""
    position_m: Float64[ndarray, "3"]
    velocity_m_s: Float64[ndarray, "3"]
    """Median velocity of the orbits there: that of the parent but for the mean velocity change."""
    share: float
    median_miss_m: float
    times_s: Float64[ndarray, " t"]
    objective: Float64[ndarray, " t"]


def pinch_point(past: MeanPast, window_s: tuple[float, float], seed: int = 0) -> PinchPoint:
    """The pinch point within a window of time. Raises NotDeterminableError where none shows."""
    some = past.take(chosen_rows(len(past), _MOST, seed))
    start, end = window_s
    count = int(np.clip(np.ceil((end - start) / _STEP_S) + 1, 3, _MOST_TIMES))
    times = np.linspace(start, end, count)
    found = [_shared_place(carried(some, t), reach_m(some, t)) for t in times]
    shares = np.array([share for _, share in found])
    top = int(shares.argmax())
    if shares[top] < _LEAST_SHARE or len(some) < _FEWEST:
        raise NotDeterminableError(
            "a common place is",
            f"at most {shares[top]:.0%} of the {len(some)} orbits share one within the window "
            f"({_LEAST_SHARE:.0%} are needed); the objects are of several events or too old",
        )
    near = _close(carried(some, times[top]), found[top][0], reach_m(some, times[top]))
    members = some.take(near)
    scale_m = _scale(members, times[top], found[top][0])
    objective = np.empty(count)
    points = np.empty((count, 3))
    for k, t in enumerate(times):
        points[k], objective[k] = _refined(carried(members, t), found[top][0], scale_m)
    best = int(objective.argmin())
    days = abs(float(np.median(some.epoch_s) - times[best])) / 86_400.0
    at_s, half_s = _foot(times, objective, best)
    half_s = float(np.hypot(half_s, _NORMAL_90 * (_DOUBT_S[0] + _DOUBT_S[1] * days)))
    states = nearest_points(carried(members, times[best]), points[best])
    return PinchPoint(
        at_s=at_s,
        earliest_s=max(at_s - half_s, start),
        latest_s=min(at_s + half_s, end),
        position_m=points[best],
        velocity_m_s=np.median(states[:, 5:], axis=0),
        share=float(shares[top]),
        median_miss_m=float(np.median(np.hypot(states[:, 0], states[:, 1]))),
        times_s=times,
        objective=objective,
    )


def _shared_place(
    elements: Float64[ndarray, "n 5"], reach: Float64[ndarray, " n"]
) -> tuple[Float64[ndarray, "3"], float]:
    """The point on the median plane that most orbits pass, and the share of them."""
    known = np.isfinite(elements).all(axis=1)
    elements = np.ascontiguousarray(elements[known])
    i, node = elements[:, 2], elements[:, 3]
    normals = np.stack([np.sin(i) * np.sin(node), -np.sin(i) * np.cos(node), np.cos(i)], axis=1)
    normal = np.median(normals, axis=0)
    normal /= np.linalg.norm(normal)
    first = np.cross(normal, np.eye(3)[int(np.abs(normal).argmin())])
    first /= np.linalg.norm(first)
    second = np.cross(normal, first)
    u = 2.0 * np.pi * np.arange(_PLACES) / _PLACES
    directions = np.cos(u)[:, None] * first + np.sin(u)[:, None] * second
    points = np.empty((_PLACES, 3))
    for k, direction in enumerate(directions):
        states = nearest_points(elements, direction * np.median(elements[:, 0]))
        points[k] = direction * np.median(np.linalg.norm(states[:, 2:5], axis=1))
    score = nearness(elements, np.ascontiguousarray(reach[known]) * 2.0, points)
    top = int(score.argmax())
    return points[top], float(score[top] / len(reach))


def _close(
    elements: Float64[ndarray, "n 5"], point: Float64[ndarray, "3"], reach: Float64[ndarray, " n"]
) -> ndarray:
    near = nearest_points(elements, point)
    return np.asarray(np.hypot(near[:, 0], near[:, 1]) < 8.0 * reach)


def _scale(past: MeanPast, at_s: float, point: Float64[ndarray, "3"]) -> float:
    """Typical miss (m) of the orbits from their refined common point."""
    elements = carried(past, at_s)
    scale = 3_000.0
    for _ in range(3):
        refined, _ = _refined(elements, point, scale)
        near = nearest_points(elements, refined)
        scale = max(200.0, 1.4826 * float(np.median(np.abs(near[:, :2]))))
    return scale


def _refined(
    elements: Float64[ndarray, "n 5"], point: Float64[ndarray, "3"], scale_m: float
) -> tuple[Float64[ndarray, "3"], float]:
    """The point nearest to all orbits in the sense of Student's t, and minus twice its log odds."""
    spot = point.copy()
    for _ in range(_ROUNDS):
        near = nearest_points(elements, spot)
        r, v = near[:, 2:5], near[:, 5:]
        across = np.cross(r, v)
        across /= np.linalg.norm(across, axis=1)[:, None]
        out = np.cross(v, across)
        out /= np.linalg.norm(out, axis=1)[:, None]
        square = (near[:, 0] ** 2 + near[:, 1] ** 2) / scale_m**2
        weight = (_FREEDOM + 2.0) / (_FREEDOM + square)
        rows = np.concatenate([out, across]) * np.tile(np.sqrt(weight), 2)[:, None]
        target = np.concatenate([near[:, 0], near[:, 1]]) * np.tile(np.sqrt(weight), 2)
        step = np.linalg.lstsq(rows, target, rcond=None)[0]
        step *= min(1.0, 2e5 / max(float(np.linalg.norm(step)), 1e-9))
        spot = spot + step
        if np.linalg.norm(step) < 1.0:
            break
    objective = (_FREEDOM + 2.0) * np.log1p(square / _FREEDOM).sum()
    return spot, float(objective)


def _foot(
    times: Float64[ndarray, " t"], objective: Float64[ndarray, " t"], best: int
) -> tuple[float, float]:
    """The lowest time of the parabola through the best and its neighbours, and half its 90 %."""
    step = float(times[1] - times[0])
    if not 0 < best < len(times) - 1:
        return float(times[best]), step
    before, now, after = objective[best - 1 : best + 2] / _TEMPER
    curve = max(0.5 * (before + after) - now, 1e-3)
    shift = float(np.clip((before - after) / (4.0 * curve), -0.5, 0.5))
    return float(times[best]) + shift * step, _NORMAL_90 * step / float(np.sqrt(curve))
