"""The greatest probability of collision there could be of each event of a screening."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.frames import rtn_basis
from greenzone.encounters.screening.close_approaches import CloseApproaches
from greenzone.messages.element_sets.element_table import NO_TIME
from greenzone.orbits.fleet.motion import Fleet
from greenzone.probability.frisbee_2015 import max_frisbee_2015
from greenzone.probability.unknown_covariance import greatest_of_any_covariance
from greenzone.workflows.screen_objects import ScreenObjects

__all__ = ["covariances_gcrf", "greatest_probabilities"]


def greatest_probabilities(
    approaches: CloseApproaches, objects: ScreenObjects, fleet: Fleet
) -> Float64[ndarray, " n"]:
    """The greatest Pc over what is not known, as `greenzone pc` tells it: never a probability.

    Element sets carry no covariance: over any there could be. Where an ephemeris gives one it is
    kept, and the other is any there could be (Frisbee 2015).
    """
    hbr_m = objects.hbr_m[approaches.primary] + objects.hbr_m[approaches.secondary]
    pairs = zip(approaches.miss_distance_m.tolist(), hbr_m.tolist(), strict=True)
    found = np.array([greatest_of_any_covariance(miss, hbr) for miss, hbr in pairs])
    is_table = objects.epoch_tai_ns == NO_TIME
    rows = np.flatnonzero(is_table[approaches.primary] | is_table[approaches.secondary])
    if len(rows):
        some = approaches.take(rows)
        first, second = (np.nan_to_num(c[:, :3, :3]) for c in covariances_gcrf(some, fleet))
        bound = max_frisbee_2015(
            some.miss_m, some.relative_velocity_m_s, first, second, hbr_m[rows]
        )
        found[rows] = np.where(np.isfinite(bound), bound, found[rows])
    return found


def covariances_gcrf(
    approaches: CloseApproaches, fleet: Fleet
) -> tuple[Float64[ndarray, "n 6 6"], Float64[ndarray, "n 6 6"]]:
    """The covariances of primaries and secondaries at TCA in GCRF; NaN where not known."""
    position, velocity = approaches.primary_position_m, approaches.primary_velocity_m_s
    states = (
        (approaches.primary, position, velocity),
        (
            approaches.secondary,
            position + approaches.miss_m,
            velocity + approaches.relative_velocity_m_s,
        ),
    )
    first, second = (
        _turned(fleet.covariance_at(rows, approaches.reference, approaches.tca_s), at, moving)
        for rows, at, moving in states
    )
    return first, second


def _turned(
    covariance: Float64[ndarray, "n 6 6"],
    position_m: Float64[ndarray, "n 3"],
    velocity_m_s: Float64[ndarray, "n 3"],
) -> Float64[ndarray, "n 6 6"]:
    """From an object's RTN to GCRF; RTN taken at the instant, as CCSDS defines it."""
    if not len(covariance):
        return covariance
    basis = rtn_basis(position_m, velocity_m_s)
    turn = np.zeros_like(covariance)
    turn[:, :3, :3] = turn[:, 3:, 3:] = basis
    found = np.einsum("nji,njk,nkl->nil", turn, covariance, turn)
    return np.asarray(0.5 * (found + found.transpose(0, 2, 1)))
