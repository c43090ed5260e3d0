"""Probability of collision by counting sampled pairs that collide, always with an interval.

D. T. Hall, S. J. Casali, L. C. Johnson, B. B. Skrehart & L. G. Baars, "High Fidelity Collision
Probabilities Estimated Using Brute Force Monte Carlo Simulations", AAS 18-244, 2018: samples are
drawn in equinoctial elements, where a cloud that Kepler motion has bent is still normal.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.probability._equinoctial_kernels import kepler_states
from greenzone.probability._overlap_kernels import Clouds
from greenzone.probability._sampling_kernels import come_within, states_come_within
from greenzone.probability.equinoctial_clouds import equinoctial_clouds, safe_axes
from greenzone.probability.hall_2021 import encounter_window_s
from greenzone.probability.importance import Prior, Tilted, prior_of, tilted
from greenzone.probability.intervals import clopper_pearson_1934, fay_feuer_1997
from greenzone.probability.states import StatePair

__all__ = ["MonteCarlo", "monte_carlo", "propagated_monte_carlo"]

_CHUNK = 32_768
_ANGLE_BETWEEN_NODES = 0.015
"""Radians of eccentric longitude; the cubic between nodes is then good to millimetres."""
_MANY = 30.0
"""Effective hits from which on another one is taken to weigh what they weigh, not the most."""

_Motion = Callable[[ndarray, ndarray], ndarray]
_Test = Callable[[ndarray, ndarray], None]


@dataclass(frozen=True, slots=True)
class MonteCarlo:
    """What was counted, and what it says about the probability."""

    pc: float
    low: float
    high: float
    """Bounds of the interval; samples whose motion could not be computed count as hits here."""
    confidence: float
    hits: int
    samples: int
    effective_hits: float
    """Hits of equal weight that would say as much: the hits themselves without weights."""
    lost: int
    start_s: float
    stop_s: float


def monte_carlo(
    pair: StatePair,
    hbr_m: float,
    samples: int,
    rng: np.random.Generator,
    window_s: tuple[float, float] | None = None,
    rare: bool = True,
    confidence: float = 0.95,
    threads: int | None = None,
) -> MonteCarlo:
    """Pc on Kepler orbits: the part of sampled pairs that come within the hard-body radius.

    The window defaults to all times near TCA at which a collision is possible. `rare` draws the
    samples where the objects collide and weights them (importance sampling), which settles a Pc
    of 1e-9 with as few samples as one of 0.1; without it they come from the covariances alone.
    The answer depends on the generator and the number of samples, never on the threads.
    """
    clouds = equinoctial_clouds(pair, hbr_m)
    if not _can_answer(clouds, hbr_m):
        return _certain(math.nan, samples, confidence)
    if hbr_m == 0.0:
        return _certain(0.0, samples, confidence)
    window = encounter_window_s(pair, hbr_m) if window_s is None else window_s
    seconds = _nodes(clouds, window)

    def test(elements: ndarray, hits: ndarray) -> None:
        come_within(elements, clouds.mu, float(hbr_m), seconds, hits[0])

    try:
        source = _source(clouds, hbr_m, window, rare)
    except np.linalg.LinAlgError:  # covariances so far from definite that none can be drawn from
        return _certain(math.nan, samples, confidence)
    return _counted(source, test, samples, rng, window, confidence, threads)


def propagated_monte_carlo(
    pair: StatePair,
    hbr_m: float,
    samples: int,
    rng: np.random.Generator,
    motions: tuple[_Motion, _Motion],
    window_s: tuple[float, float],
    rare: bool = True,
    confidence: float = 0.95,
    threads: int | None = None,
) -> MonteCarlo:
    """Pc with each object moved by a propagator of the caller's, in the frame of the pair.

    `motions` take the primary's and the secondary's states (m, 6) at the pair's time and times
    (t,) in seconds after it, and return states (m, t, 6); NaN where they have no answer. They
    are called from several threads at once. The times are those of the window, close enough for
    cubics. With `rare` the proposal rests on Kepler motion, the answer on the propagators alone.
    """
    clouds = equinoctial_clouds(pair, hbr_m)
    if not _can_answer(clouds, hbr_m):
        return _certain(math.nan, samples, confidence)
    if hbr_m == 0.0:
        return _certain(0.0, samples, confidence)
    seconds = _nodes(clouds, window_s)
    back = np.kron(np.eye(2), safe_axes(pair))

    def test(elements: ndarray, hits: ndarray) -> None:
        states = np.empty((len(elements), 2, len(seconds), 6))
        for o in range(2):
            own = _states(np.ascontiguousarray(elements[:, 6 * o : 6 * o + 6]), clouds.mu) @ back
            states[:, o] = motions[o](own, seconds)
        states_come_within(states, seconds, float(hbr_m), hits[0])
        hits[1] = ~np.isfinite(states).all(axis=(1, 2, 3)) & ~hits[0]

    source = _source(clouds, hbr_m, window_s, rare)
    return _counted(source, test, samples, rng, window_s, confidence, threads)


def _can_answer(clouds: Clouds, hbr_m: float) -> bool:
    finite = np.isfinite(clouds.elements).all() and np.isfinite(clouds.covariances).all()
    return bool(finite) and math.isfinite(hbr_m) and hbr_m >= 0.0


def _certain(pc: float, samples: int, confidence: float) -> MonteCarlo:
    """What needs no counting: no answer, or no hard body."""
    return MonteCarlo(pc, pc, pc, confidence, 0, samples, 0.0, 0, math.nan, math.nan)


def _source(
    clouds: Clouds, hbr_m: float, window_s: tuple[float, float], rare: bool
) -> Prior | Tilted:
    """Where samples come from: the prior alone, too, where no relative position is uncertain."""
    if rare:
        with suppress(np.linalg.LinAlgError):
            return tilted(clouds, hbr_m, window_s)
    return prior_of(clouds)


def _nodes(clouds: Clouds, window_s: tuple[float, float]) -> Float64[ndarray, " t"]:
    """Times over the window, so close that cubics between them are as good as the motion."""
    times = [np.asarray(window_s, dtype=np.float64)]
    for n, af, ag, _, _, mean in clouds.elements:
        around = np.arange(-1, 2) * math.hypot(af, ag)  # eccentric less mean longitude
        ends = mean + n * times[0] + around[[0, 2]]
        f = np.arange(ends[0], ends[1], _ANGLE_BETWEEN_NODES)
        times.append((f + ag * np.cos(f) - af * np.sin(f) - mean) / n)
    every = np.unique(np.concatenate(times))
    return every[(every >= window_s[0]) & (every <= window_s[1])]


def _states(elements: Float64[ndarray, "n 6"], mu: float) -> Float64[ndarray, "n 6"]:
    states = np.empty((len(elements), 1, 6))
    for i in range(len(elements)):
        kepler_states(elements[i], mu, np.zeros(1), states[i])
    return states[:, 0]


def _counted(
    source: Prior | Tilted,
    test: _Test,
    samples: int,
    rng: np.random.Generator,
    window_s: tuple[float, float],
    confidence: float,
    threads: int | None,
) -> MonteCarlo:
    """The samples in chunks, each with a generator of its own."""
    sizes = [min(_CHUNK, samples - begin) for begin in range(0, samples, _CHUNK)]

    def work(job: tuple[np.random.Generator, int]) -> Float64[ndarray, " 6"]:
        draws = source.draw(*job)
        hits = np.zeros((2, job[1]), dtype=bool)
        test(draws.elements, hits)
        weight = draws.weight
        return np.array([_sums(weight, hits[0]), _sums(weight, hits[0] | hits[1])]).ravel()

    with ThreadPoolExecutor(threads or os.cpu_count()) as pool:
        parts = list(pool.map(work, zip(rng.spawn(len(sizes)), sizes, strict=True)))
    known, all_hits = np.sum(parts, axis=0).reshape(2, 3)
    return _answer(source, known, all_hits, samples, window_s, confidence)


def _sums(weight: Float64[ndarray, " n"], hits: Bool[ndarray, " n"]) -> tuple[float, float, float]:
    """The number of hits, the sum of their weights and of the squares."""
    own = weight[hits]
    return float(len(own)), float(own.sum()), float((own**2).sum())


def _answer(
    source: Prior | Tilted,
    known: Float64[ndarray, " 3"],
    all_hits: Float64[ndarray, " 3"],
    samples: int,
    window_s: tuple[float, float],
    confidence: float,
) -> MonteCarlo:
    hits, total, squares = known
    if isinstance(source, Prior):
        low, _ = clopper_pearson_1934(int(hits), samples, confidence)
        _, high = clopper_pearson_1934(int(all_hits[0]), samples, confidence)
    else:
        few = known[0] == 0.0 or total**2 < _MANY * squares
        greatest = source.greatest_weight if few else squares / total
        low = fay_feuer_1997(total, squares, greatest, confidence)[0] / samples
        high = fay_feuer_1997(all_hits[1], all_hits[2], greatest, confidence)[1] / samples
    return MonteCarlo(
        pc=min(total / samples, 1.0),
        low=low,
        high=min(high, 1.0),
        confidence=confidence,
        hits=int(hits),
        samples=samples,
        effective_hits=total**2 / squares if squares > 0.0 else 0.0,
        lost=int(all_hits[0] - hits),
        start_s=window_s[0],
        stop_s=window_s[1],
    )
