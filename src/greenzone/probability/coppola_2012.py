"""The time during which a collision can happen, from the straight-line encounter."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from greenzone.probability.states import StatePair

__all__ = ["EncounterBounds", "coppola_2012"]


@dataclass(frozen=True, slots=True)
class EncounterBounds:
    """Seconds after TCA between which all but a given part of the probability builds up."""

    start_s: float
    stop_s: float
    is_bounded: bool
    """False where there is no relative velocity: then the times are infinite."""


def coppola_2012(pair: StatePair, hbr_m: float, precision: float = 1e-16) -> EncounterBounds:
    """The bounds of the encounter, from the place along the relative velocity given the miss.

    V. T. Coppola, "Evaluating the Short Encounter Assumption of the Probability of Collision
    Formula", AAS 12-248, 2012, equations 4-16: given the miss across the relative velocity, the
    place along it is normal; the bounds leave out `precision` of it on either side. Velocity
    errors are left out, so the bounds are too narrow for very slow encounters.
    """
    position, velocity = pair.relative_position_m, pair.relative_velocity_m_s
    speed = float(np.linalg.norm(velocity))
    if not speed > 0.0:
        return EncounterBounds(-math.inf, math.inf, False)
    axes = np.vstack([velocity / speed, *_across(velocity / speed)])
    covariance = axes @ pair.relative_covariance[:3, :3] @ axes.T
    slope = np.linalg.lstsq(covariance[1:, 1:], covariance[1:, 0])[0]
    variance = float(covariance[0, 0] - slope @ covariance[1:, 0])
    middle = float(slope @ (axes[1:] @ position))
    reach = -NormalDist().inv_cdf(0.5 * precision) * math.sqrt(max(variance, 0.0))
    steep = float(slope @ slope)
    before = hbr_m * math.sqrt(1.0 + steep)
    after = hbr_m * math.sqrt(steep)
    return EncounterBounds(
        (middle - before - reach) / speed, (middle + after + reach) / speed, math.isfinite(reach)
    )


def _across(along: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Two unit vectors normal to a unit vector and to each other."""
    first = np.cross(along, np.eye(3)[np.abs(along).argmin()])
    first /= np.linalg.norm(first)
    return first, np.cross(along, first)
