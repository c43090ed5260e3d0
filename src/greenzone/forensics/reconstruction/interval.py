"""How sure the event's time is: bootstrap over fragments, drag model, the parent's own track."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.forensics.reconstruction.robust_fit import SharedFit

__all__ = ["STATED", "STATED_SIGMAS", "TimeInterval", "bootstrap_times", "time_interval"]

STATED: Final = 0.90
"""Probability that the interval claims to cover the event's time."""
STATED_SIGMAS: Final = 1.645
"""Standard deviations of half of it."""
_DRAWS: Final = 1_000
_THEORY_M: Final = 20.0
"""Error common to the orbits of one cloud that SGP4's short-period terms leave (SGP4 drops those
in e J2): measured on synthetic clouds (validation/reconstruction.py)."""
_UNEVEN: Final = 0.05
"""A common offset that no time and drag explain is not quite common: so much of it may pass for
time (clouds of Cosmos 1408 up to eight months old)."""
_SPREAD_OF_MODELS: Final = 3.0
"""Both drag models err in common too: so many times their difference is one standard deviation
(the eight-month cloud of Cosmos 1408)."""


@dataclass(frozen=True, slots=True, eq=False)
class TimeInterval:
    """The parts of the doubt about the event's time, as standard deviations (s), and the sum."""

    bootstrap_s: float
    drag_model_s: float
    parent_s: float
    theory_s: float
    half_width_s: float
    """Half of the interval that is to cover the truth in 90 % of the cases."""
    bootstrap_times_s: Float64[ndarray, " b"]
    """Departures of the time in each draw."""


def bootstrap_times(shared: SharedFit, rng: np.random.Generator) -> Float64[ndarray, " b"]:
    """Departures (s) of the time when the fragments are drawn anew, with replacement."""
    n = len(shared.weight)
    counts = rng.multinomial(n, np.full(n, 1.0 / n), size=_DRAWS).astype(np.float64)
    p = shared.precision.shape[0]
    normal = (counts @ shared.normal.reshape(n, -1)).reshape(_DRAWS, p, p) + shared.precision
    pull = counts @ shared.pull
    drawn = np.linalg.solve(normal, pull[:, :, None])[:, 0, 0]
    return np.asarray(drawn - shared.value[0])


def time_interval(
    shared: SharedFit,
    other_model_s: float,
    parent_s: float,
    crossing_m_s: float,
    rng: np.random.Generator,
) -> TimeInterval:
    """The interval of a fit.

    `other_model_s` is how far the time moves with the other drag model, `crossing_m_s` the
    typical speed of the parent across the orbits. The bootstrap's spread is not let below the
    fit's own; few fragments count by Student's t.
    """
    times = bootstrap_times(shared, rng)
    spread_s = max(float(times.std()), float(np.sqrt(shared.covariance[0, 0])))
    few = 1.0 + 2.5 / max(len(shared.weight) - 3, 1)
    drag_s = _SPREAD_OF_MODELS * abs(other_model_s)
    offset_m = float(np.linalg.norm(shared.value[2:4]))
    theory_s = math.hypot(_THEORY_M, _UNEVEN * offset_m) / crossing_m_s
    total_s = float(np.hypot(np.hypot(few * spread_s, drag_s), np.hypot(parent_s, theory_s)))
    return TimeInterval(spread_s, drag_s, parent_s, theory_s, STATED_SIGMAS * total_s, times)
