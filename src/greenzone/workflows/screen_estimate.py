"""How many events a screening will have, from a sample of the catalog, before any is searched."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.errors import UsageError
from greenzone.core.instant import Instant
from greenzone.core.status import Status
from greenzone.encounters.screening.volume import LARGEST_RADIUS_M, Shape
from greenzone.orbits.fleet.motion import Fleet

__all__ = ["MOST_EVENTS", "EventEstimate", "estimate_events", "require_feasible"]

MOST_EVENTS: Final = 20_000_000
_BYTES_AN_EVENT: Final = 400
"""Of the arrays, of their copies while they are joined, and of the columns that are written."""
_EVENTS_PER_S: Final = 50_000.0
"""On one core, candidates that come to nothing included: docs/screen.md."""
_STATES_PER_S: Final = 8e6
_STEPS_PER_S: Final = 1.0 / 60.0
_SAMPLE: Final = 600
_TIMES: Final = 6
_COUNTED_RADIUS_M: Final = 100_000.0
"""Pairs are counted within this distance or the volume's, whichever is larger."""
_SEED: Final = 1


@dataclass(frozen=True, slots=True)
class EventEstimate:
    """What a screening is expected to come to."""

    events: float
    seconds: float
    bytes: float


def estimate_events(
    fleet: Fleet,
    start: Instant,
    duration_s: float,
    shape: Shape,
    half_axes_m: tuple[float, float, float],
    primaries: Int64[ndarray, " p"] | None,
) -> EventEstimate:
    """The expected number of events, from pairs counted at some times of the window.

    With n pairs within R of each other and relative speed v, pairs enter the sphere n v / (4/3 R)
    times a second: 4/3 R is the mean chord. The rate grows with the mean cross-section of the
    volume, a quarter of its surface (Cauchy). Slow and docked pairs count as their speed says.
    """
    radius_m = math.sqrt(_surface_m2(shape, half_axes_m) / (4.0 * math.pi))
    counted_m = max(radius_m, _COUNTED_RADIUS_M)
    rng = np.random.default_rng(_SEED)
    rows = np.arange(len(fleet)) if primaries is None else primaries
    sample = np.sort(rng.permutation(rows)[:_SAMPLE])
    flow_m_s = 0.0
    for share in (np.arange(_TIMES) + rng.random(_TIMES)) / _TIMES:
        flow_m_s += _flow_m_s(fleet, start, float(share) * duration_s, sample, counted_m) / _TIMES
    halved = 0.5 if primaries is None else 1.0
    rate_per_s = halved * flow_m_s * len(rows) / max(len(sample), 1) / (4.0 / 3.0 * counted_m)
    events = rate_per_s * (radius_m / counted_m) ** 2 * duration_s
    cores = os.cpu_count() or 1
    states = len(fleet) * duration_s * _STEPS_PER_S
    seconds = (events / _EVENTS_PER_S + states / _STATES_PER_S) / cores
    return EventEstimate(events, seconds, events * _BYTES_AN_EVENT)


def require_feasible(
    estimate: EventEstimate, shape: Shape, half_axes_m: tuple[float, float, float]
) -> None:
    """UsageError with the estimate where the answer would be too large, or the volume is."""
    size = max(half_axes_m) / 1e3
    told = (
        f"a screening {shape} of {size:,.10g} km: about {_round(estimate.events)} events, "
        f"{_duration(estimate.seconds)} of work and {estimate.bytes / 2**30:,.1f} GiB for them"
    )
    remedy = "give a smaller volume, fewer --hours, or primaries with --primary"
    if max(half_axes_m) > LARGEST_RADIUS_M:
        raise UsageError(f"{told}; the largest volume is {LARGEST_RADIUS_M / 1e3:g} km: {remedy}")
    if estimate.events > MOST_EVENTS:
        raise UsageError(f"{told}, more than {MOST_EVENTS:,} events: {remedy}")
    memory = _memory_bytes()
    if memory is not None and estimate.bytes > 0.5 * memory:
        raise UsageError(f"{told}; this machine has {memory / 2**30:,.1f} GiB in all: {remedy}")


def _flow_m_s(
    fleet: Fleet, start: Instant, at_s: float, sample: Int64[ndarray, " s"], radius_m: float
) -> float:
    """The sum of the relative speeds of all pairs of sampled and other objects within a radius."""
    rows = np.arange(len(fleet))
    states, status = fleet.states_at(rows, start, np.full(len(rows), at_s))
    known = status == Status.OK
    total = 0.0
    for first in range(0, len(sample), 100):
        own = sample[first : first + 100]
        own = own[known[own]]
        others = rows[known]
        near = _near_pairs(states[own, :3], states[others, :3], radius_m)
        apart = states[own[near[:, 0]], 3:] - states[others[near[:, 1]], 3:]
        keep = own[near[:, 0]] != others[near[:, 1]]
        total += float(np.linalg.norm(apart[keep], axis=1).sum())
    return total


def _near_pairs(
    first: Float64[ndarray, "a 3"], second: Float64[ndarray, "b 3"], radius_m: float
) -> Int64[ndarray, "p 2"]:
    squared = (first**2).sum(axis=1)[:, None] + (second**2).sum(axis=1) - 2.0 * first @ second.T
    return np.argwhere(squared <= radius_m**2)


def _surface_m2(shape: Shape, half_axes_m: tuple[float, float, float]) -> float:
    a, b, c = half_axes_m
    if shape == "box":
        return 8.0 * (a * b + b * c + c * a)
    power = 1.6075  # Knud Thomsen's approximation, within 1.1 %; exact for a sphere
    mean = ((a * b) ** power + (b * c) ** power + (c * a) ** power) / 3.0
    return float(4.0 * math.pi * mean ** (1.0 / power))


def _memory_bytes() -> float | None:
    try:
        return float(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    except (AttributeError, OSError, ValueError):
        return None


def _round(count: float) -> str:
    return f"{float(f'{count:.2g}'):,.0f}"


def _duration(seconds: float) -> str:
    if seconds < 90.0:
        return f"{max(seconds, 1.0):.0f} s"
    return f"{seconds / 60.0:.0f} min" if seconds < 5400.0 else f"{seconds / 3600.0:,.1f} h"
