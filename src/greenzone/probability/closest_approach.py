"""The true closest approach, near the rounded time of a message, and the pair moved to it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.probability._equinoctial_kernels import equinoctial_of, state_and_jacobian
from greenzone.probability.equinoctial_clouds import safe_axes
from greenzone.probability.states import StatePair

__all__ = ["ClosestApproach", "at_closest_approach", "moved", "straight_shift_s"]

_ITERATIONS = 100
_SETTLED_S = 1e-10
_STEPS_PER_REVOLUTION = 400.0


@dataclass(frozen=True, slots=True)
class ClosestApproach:
    """A pair at its closest approach, and how far that lies from where it was given."""

    pair: StatePair
    shift_s: float
    was_found: bool
    """False where the objects do not move against each other, or no minimum was found nearby:
    then the pair is as it was given."""


def at_closest_approach(pair: StatePair) -> ClosestApproach:
    """The pair moved by Kepler motion to where r.v = 0: the next minimum of distance downhill.

    The straight-line step first, twice as far and then on in steps of a 400th of a revolution
    until r.v changes its sign, then regula falsi (Illinois). A message rounds TCA to the
    millisecond, in which the objects move metres. CARA moves the states and keeps the
    covariances; here both move, so that curved methods answer the same whatever time near TCA
    the states are given for.
    """
    if _is_closest(pair):
        return ClosestApproach(pair, 0.0, True)
    bracket = _bracket(pair)
    if bracket is None:
        return ClosestApproach(pair, 0.0, False)
    low, high, at_low, at_high = bracket
    shift = high
    for _ in range(_ITERATIONS):
        before, shift = shift, high - at_high * (high - low) / (at_high - at_low)
        value = _closing(pair, shift)
        if abs(shift - before) < _SETTLED_S or value == 0.0:
            break
        if (value > 0.0) == (at_high > 0.0):
            at_low *= 0.5
        else:
            low, at_low = high, at_high
        high, at_high = shift, value
    return ClosestApproach(moved(pair, shift), shift, True)


def _is_closest(pair: StatePair) -> bool:
    """Whether r.v is exactly zero between objects that move against each other."""
    r, v = pair.relative_position_m, pair.relative_velocity_m_s
    return float(r @ v) == 0.0 and float(v @ v) > 0.0


def _bracket(pair: StatePair) -> tuple[float, float, float, float] | None:
    """Two times about the minimum and r.v at both; None where there is none in a revolution."""
    r, v = pair.relative_position_m, pair.relative_velocity_m_s
    now, speed2 = float(r @ v), float(v @ v)
    if not speed2 > 0.0:
        return None
    longest = _revolution_s(pair) / _STEPS_PER_REVOLUTION
    step = math.copysign(min(2.0 * abs(now) / speed2 + _SETTLED_S, longest), -now)
    time = 0.0
    for _ in range(int(_STEPS_PER_REVOLUTION)):
        later = _closing(pair, time + step)
        if (later > 0.0) != (now > 0.0):
            return time, time + step, now, later
        time, now = time + step, later
        step = math.copysign(longest, step)
    return None


def _closing(pair: StatePair, seconds: float) -> float:
    """r.v that much later: negative while the objects approach."""
    later = moved(pair, seconds)
    return float(later.relative_position_m @ later.relative_velocity_m_s)


def straight_shift_s(pair: StatePair) -> float:
    """Seconds to the closest approach of straight relative motion: what CARA moves states by.

    NaN where the objects do not move against each other. Good near TCA only.
    """
    velocity = pair.relative_velocity_m_s
    speed2 = float(velocity @ velocity)
    return -float(pair.relative_position_m @ velocity) / speed2 if speed2 > 0.0 else math.nan


def moved(pair: StatePair, seconds: float) -> StatePair:
    """The pair that much later on Kepler orbits, its covariances carried by the same motion.

    An orbit that is not closed goes straight on.
    """
    axes = safe_axes(pair)
    turned = pair.turned(axes)
    position, velocity = np.empty((2, 3)), np.empty((2, 3))
    covariance = np.empty((2, 6, 6))
    shared = None if turned.shared_errors is None else turned.shared_errors.copy()
    for o in range(2):
        own = np.concatenate([turned.position_m[o], turned.velocity_m_s[o]])
        state, transition = _motion(own, seconds)
        position[o], velocity[o] = state[:3], state[3:]
        carried = transition @ turned.covariance[o] @ transition.T
        covariance[o] = 0.5 * (carried + carried.T)
        if shared is not None:
            shared[o] = transition @ shared[o]
    return StatePair(position, velocity, covariance, shared).turned(axes.T)


def _motion(
    state: Float64[ndarray, " 6"], seconds: float
) -> tuple[Float64[ndarray, " 6"], Float64[ndarray, "6 6"]]:
    """The state that much later, and its derivatives by the state now."""
    elements = np.empty(6)
    equinoctial_of(state, MU_EARTH_M3_S2, elements)
    before, after = np.empty((6, 6)), np.empty((6, 6))
    later = np.empty(6)
    if not np.isfinite(elements).all():
        straight = np.eye(6)
        straight[:3, 3:] = seconds * np.eye(3)
        return straight @ state, straight
    state_and_jacobian(elements, MU_EARTH_M3_S2, 0.0, later, before)
    state_and_jacobian(elements, MU_EARTH_M3_S2, float(seconds), later, after)
    return later, after @ np.linalg.inv(before)


def _revolution_s(pair: StatePair) -> float:
    """The period of a circular orbit at the nearer object's distance."""
    distance = float(np.linalg.norm(pair.position_m, axis=1).min())
    return 2.0 * math.pi * math.sqrt(distance**3 / MU_EARTH_M3_S2)
