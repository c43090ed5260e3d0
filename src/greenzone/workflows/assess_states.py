"""From a conjunction record to two states and covariances in one inertial frame at the true TCA."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.errors import BadDataError
from greenzone.core.frames import eme2000_to_gcrf, itrf_to_gcrf
from greenzone.core.instant import Instant
from greenzone.messages.conjunctions.cdm_record import ConjunctionObject, ConjunctionRecord
from greenzone.probability.closest_approach import at_closest_approach, straight_shift_s
from greenzone.probability.remediation import require_symmetric
from greenzone.probability.rtn_covariance import covariance_from_rtn, sensitivity_from_rtn
from greenzone.probability.states import StatePair
from greenzone.workflows.data_tables import earth_orientation_in_use

__all__ = ["PairAtTca", "pair_at_tca", "stated_pair"]

_FRAMES = ("EME2000", "GCRF", "ITRF")


@dataclass(frozen=True, slots=True)
class PairAtTca:
    """The pair where r.v = 0, and how far that is from the stated TCA."""

    curved: StatePair
    """Moved on Kepler orbits with its covariances: for methods of curved paths. The straight one
    where velocity errors are not given: carrying would invent some."""
    straight: StatePair
    """Moved along straight lines, covariances as stated: for methods of the plane."""
    shift_s: float
    was_found: bool


def pair_at_tca(record: ConjunctionRecord, longest_shift_s: float) -> PairAtTca:
    """The record's pair moved to its closest approach, in both ways.

    The two-dimensional probability of long thin covariances changes by per cents if they are
    carried along for the fraction of a millisecond that a TCA is rounded by: that is a weakness of
    two dimensions, and the published values are with covariances kept (NASA CARA). Curved methods
    answer the same wherever near TCA the pair is given, if its covariances move with it.
    BadDataError where the closest approach is too far from the stated TCA.
    """
    stated = stated_pair(record)
    found = at_closest_approach(stated)
    if found.was_found and abs(found.shift_s) > longest_shift_s:
        raise BadDataError(
            f"the stated states are closest {found.shift_s:+.3f} s from the stated TCA, more than "
            f"{longest_shift_s:g} s: they are not the states at that TCA; check TCA and states"
        )
    straight = _straight(stated)
    curved = found.pair if stated.has_velocity_covariance else straight
    return PairAtTca(curved, straight, found.shift_s, found.was_found)


def _straight(stated: StatePair) -> StatePair:
    shift_s = straight_shift_s(stated)
    if not math.isfinite(shift_s):
        return stated
    return replace(stated, position_m=stated.position_m + shift_s * stated.velocity_m_s)


def stated_pair(record: ConjunctionRecord) -> StatePair:
    """Both objects as stated, in one inertial frame, covariances turned from each own RTN.

    EME2000 or GCRF as they are; a mixture of frames in GCRF, and ITRF turned at the TCA. A
    covariance of the position alone has zeros for the velocity, an unknown one is all zeros.
    BadDataError for another frame or centre, or a covariance that is not symmetric.
    """
    frames = [_frame(side, where) for side, where in zip(record.objects, _WHERE, strict=True)]
    keeps = frames[0] == frames[1] != "ITRF"
    position, velocity = np.empty((2, 3)), np.empty((2, 3))
    for o, side in enumerate(record.objects):
        state = side.position_m, side.velocity_m_s
        position[o], velocity[o] = state if keeps else _in_gcrf(frames[o], record.tca, *state)
    _require_orbits(position, velocity)
    covariance = np.zeros((2, 6, 6))
    for o, side in enumerate(record.objects):
        if side.covariance is not None:
            matrix = side.covariance.state
            matrix = side.covariance.position_m2 if matrix is None else matrix
            require_symmetric(matrix, f"the covariance of {_WHERE[o]}")
            size = len(matrix)
            covariance[o, :size, :size] = covariance_from_rtn(matrix, position[o], velocity[o])
    shared = _shared_errors(record, position, velocity)
    return StatePair(position, velocity, covariance, shared)


_WHERE = ("OBJECT1", "OBJECT2")


def _frame(side: ConjunctionObject, where: str) -> str:
    if side.orbit_center.upper() not in ("", "EARTH"):
        raise BadDataError(
            f"{where} orbits {side.orbit_center}; only conjunctions about the Earth are assessed"
        )
    if side.frame not in _FRAMES:
        raise BadDataError(
            f"{where} is in the frame {side.frame}; give its state in one of {', '.join(_FRAMES)}"
        )
    return side.frame


def _in_gcrf(
    frame: str, tca: Instant, position: Float64[ndarray, "3"], velocity: Float64[ndarray, "3"]
) -> tuple[Float64[ndarray, "3"], Float64[ndarray, "3"]]:
    if frame == "EME2000":
        return eme2000_to_gcrf(position), eme2000_to_gcrf(velocity)
    if frame == "ITRF":
        return itrf_to_gcrf(tca, position, velocity, earth_orientation_in_use(tca))
    return position, velocity


def _require_orbits(position: Float64[ndarray, "2 3"], velocity: Float64[ndarray, "2 3"]) -> None:
    for o, where in enumerate(_WHERE):
        if not np.any(np.cross(position[o], velocity[o])):
            raise BadDataError(
                f"{where}: position and velocity are parallel or zero, so that it has no RTN "
                "frame; check both"
            )


def _shared_errors(
    record: ConjunctionRecord, position: Float64[ndarray, "2 3"], velocity: Float64[ndarray, "2 3"]
) -> Float64[ndarray, "2 6"] | None:
    """What one deviation of the air's density does to each state; None where not given of both."""
    errors = np.empty((2, 6))
    for o, side in enumerate(record.objects):
        if side.density is None:
            return None
        said = np.concatenate([side.density.position_rtn_m, side.density.velocity_rtn_m_s])
        own = side.density.forecast_uncertainty * said
        errors[o] = sensitivity_from_rtn(own, position[o], velocity[o])
    return errors
