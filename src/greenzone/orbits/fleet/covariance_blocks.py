"""The covariances of an ephemeris, from the frame of each block into GCRF."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.frames import rtn_basis
from greenzone.core.instant import Instant
from greenzone.messages.orbit_data.state_record import StateCovariance
from greenzone.orbits.fleet.covariance_kernels import CovarianceBlocks
from greenzone.orbits.fleet.ephemeris_kernels import MOST_POINTS, StateTables, interpolated_state
from greenzone.orbits.inertial_states import INERTIAL_FRAMES, states_in_gcrf

__all__ = ["covariance_blocks"]

_RTN = ("RTN", "RSW", "RIC", "QSW")
_TNW = "TNW"
_INERTIAL = "_INERTIAL"


def covariance_blocks(
    covariances: Sequence[Sequence[StateCovariance]],
    tables: StateTables,
    earth: EarthOrientation | None,
) -> CovarianceBlocks:
    """The usable blocks of every segment of the tables, in order of time, in GCRF.

    Left out, so that nothing is known there: a block outside the rows of its segment, in a frame
    other than RTN (also named RSW, RIC, QSW), TNW, GCRF, EME2000, TEME and ITRF, or with a value
    that is not finite. Of two at one time the later in the message counts.
    """
    counts: list[int] = [0]
    times: list[int] = []
    states, matrices = [], []
    for segment, given in enumerate(covariances):
        last = {block.epoch.tai_ns: block for block in given}
        before = len(times)
        for epoch_ns in sorted(last):
            state = _state_at(tables, segment, epoch_ns)
            turn = None if state is None else _to_gcrf(last[epoch_ns], state, earth)
            if state is None or turn is None or not np.isfinite(last[epoch_ns].matrix).all():
                continue
            times.append(epoch_ns)
            states.append(state)
            matrices.append(turn @ last[epoch_ns].matrix @ turn.T)
        counts.append(len(times) - before)
    return CovarianceBlocks(
        np.cumsum(counts, dtype=np.int64),
        np.array(times, dtype=np.int64),
        np.array(states, dtype=np.float64).reshape(-1, 6),
        np.array(matrices, dtype=np.float64).reshape(-1, 6, 6),
    )


def _state_at(tables: StateTables, segment: int, tai_ns: int) -> Float64[ndarray, "6"] | None:
    """The object's state at a time within the rows of a segment; None outside them."""
    first, after = tables.first_row[segment], tables.first_row[segment + 1]
    if not tables.tai_ns[first] <= tai_ns <= tables.tai_ns[after - 1]:
        return None
    state = np.empty(6)
    interpolated_state(tables, segment, tai_ns, 0.0, np.empty(MOST_POINTS), state)
    return state if np.isfinite(state).all() else None


def _to_gcrf(
    block: StateCovariance, state: Float64[ndarray, "6"], earth: EarthOrientation | None
) -> Float64[ndarray, "6 6"] | None:
    """The matrix that takes errors from the block's frame to GCRF; None for a frame not known.

    Axes that move with the object are taken as they stand at the epoch, without their turning,
    as CDMs mean them; ITRF velocities are those an Earth-fixed observer sees.
    """
    if block.frame in INERTIAL_FRAMES and earth is not None:
        when = Instant(block.epoch.tai_ns)
        columns = states_in_gcrf(block.frame, when, np.eye(6)[:, :3], np.eye(6)[:, 3:], earth)
        return np.concatenate(columns, axis=1).T
    axes = _moving_axes(block.frame.upper().removesuffix(_INERTIAL), state)
    return None if axes is None else np.kron(np.eye(2), axes.T)


def _moving_axes(name: str, state: Float64[ndarray, "6"]) -> Float64[ndarray, "3 3"] | None:
    """Unit vectors of a frame that moves with the object, as rows."""
    radial, along, normal = rtn_basis(state[:3], state[3:])
    if name in _RTN:
        return np.stack((radial, along, normal))
    if name == _TNW:
        forward = state[3:] / np.linalg.norm(state[3:])
        return np.stack((forward, np.cross(normal, forward), normal))
    return None
