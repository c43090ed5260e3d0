"""Which objects belong to the event: how well each orbit runs through its place and time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.forensics.reconstruction.misses import Misses
from greenzone.forensics.reconstruction.robust_fit import Scales, noise_of
from greenzone.forensics.reconstruction.velocity import velocity_changes

__all__ = ["FASTEST_M_S", "Membership", "membership"]

FASTEST_M_S: Final = 1_500.0
"""A larger velocity change is no fragment that a catalog keeps (Fengyun-1C: up to 550 m/s)."""
_FREEDOM: Final = 4.0
_FARTHEST2: Final = 60.0
"""Squared distance in standard deviations beyond which even heavy tails do not reach."""
_BACKGROUND_PER_M2: Final = 1.0 / (6.0e6 * 4.0e5)
"""Density of the misses of unrelated orbits: across by the Earth's radius, in plane by 400 km."""
_SPEED_SHARE: Final = 3.0e-3
"""Share of unrelated orbits whose velocity there would pass for that of a fragment."""


@dataclass(frozen=True, slots=True, eq=False)
class Membership:
    """For each of n objects: whether it belongs, with what probability, and why not."""

    probability: Float64[ndarray, " n"]
    member: Bool[ndarray, " n"]
    distance2: Float64[ndarray, " n"]
    """Squared miss in standard deviations; near 2 for a fragment."""
    miss_m: Float64[ndarray, " n"]
    delta_v_rtn_m_s: Float64[ndarray, "n 3"]


def membership(
    misses: Misses,
    own: Misses,
    scales: Scales,
    offset_m: Float64[ndarray, "2"],
    prior: float = 0.5,
) -> Membership:
    """The membership of objects whose misses at the event's time are given.

    `misses` are those with the cloud's common drag, `own` those with each object's likeliest.

    The odds are those of the miss under the fit's noise (Student t with 4 degrees of freedom)
    against unrelated orbits, times the prior's; objects that miss by more than the heavy tail
    reaches, or fly by at more than FASTEST_M_S, do not belong whatever the odds.
    """
    known = np.isfinite(misses.miss_m).all(axis=1)
    by_own = np.where(known[:, None], misses.by_log_factor_m, 0.0)
    noise, inverse = noise_of(by_own, scales)
    residual = np.where(known[:, None], misses.miss_m - offset_m, np.inf)
    distance2 = np.full(len(known), np.inf)
    rows = np.flatnonzero(known)
    distance2[rows] = np.einsum("ni,nij,nj->n", residual[rows], inverse[rows], residual[rows])
    size = noise[:, 0, 0] * noise[:, 1, 1] - noise[:, 0, 1] ** 2
    density = (1.0 + distance2 / _FREEDOM) ** (-(_FREEDOM + 2.0) / 2.0)
    density = density / (2.0 * np.pi * np.sqrt(size))
    delta_v = velocity_changes(own.orbit_state, own.parent_state)
    speed = np.linalg.norm(delta_v, axis=1)
    odds = density / (_BACKGROUND_PER_M2 * _SPEED_SHARE) * prior / (1.0 - prior)
    possible = (distance2 < _FARTHEST2) & (speed < FASTEST_M_S)
    probability = np.where(possible, odds / (1.0 + odds), 0.0)
    return Membership(probability, probability >= 0.5, distance2, own.distance_m, delta_v)
