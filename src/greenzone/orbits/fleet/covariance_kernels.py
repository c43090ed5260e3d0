"""Covariances between the blocks of an ephemeris: each neighbour carried along, and the two mixed.

Tanygin, Efficient Covariance Interpolation using Blending of Approximate State Error
Transitions: what Orekit and STK do too.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.orbits.fleet.ephemeris_kernels import StateTables, segment_at
from greenzone.orbits.kepler import osculating_elements
from greenzone.orbits.zonal import kepler_state_of

__all__ = ["CovarianceBlocks", "blended_covariances", "two_body_transition"]

_MU = MU_EARTH_M3_S2
_ROUNDING_S = 1e-8
_STEP_M = 10.0
_STEP_M_S = 0.01
"""Central differences over these are within 1e-8 of the derivatives in low orbit."""


class CovarianceBlocks(NamedTuple):
    """Covariances of s segments: segment j has blocks first[j]:first[j + 1], in order of time."""

    first: Int64[ndarray, " s1"]
    tai_ns: Int64[ndarray, " b"]
    states: Float64[ndarray, "b 6"]
    """Of the object at the block's epoch, GCRF, m and m/s."""
    matrices: Float64[ndarray, "b 6 6"]
    """In GCRF."""


@kernel
def blended_covariances(
    tables: StateTables,
    blocks: CovarianceBlocks,
    objects: Int64[ndarray, " q"],
    reference_ns: int,
    seconds: Float64[ndarray, " q"],
) -> Float64[ndarray, "q 6 6"]:
    """Covariances in GCRF; NaN outside the blocks of the segment that holds the time."""
    found = np.full((objects.shape[0], 6, 6), np.nan)
    for q in range(objects.shape[0]):
        segment = segment_at(tables, objects[q], reference_ns, seconds[q])
        if segment >= 0:
            _blend(blocks, segment, reference_ns, seconds[q], found[q])
    return found


@kernel
def _blend(
    blocks: CovarianceBlocks,
    segment: int,
    reference_ns: int,
    seconds: float,
    out: Float64[ndarray, "6 6"],
) -> None:
    """The mean of the two neighbours, both carried to the time, the nearer with more weight."""
    first, end = blocks.first[segment], blocks.first[segment + 1]
    after, high = first, end
    while after < high:
        middle = (after + high) // 2
        if _since(blocks, middle, reference_ns, seconds) > _ROUNDING_S:
            after = middle + 1
        else:
            high = middle
    if after == end:
        return
    late = _since(blocks, after, reference_ns, seconds)
    if abs(late) <= _ROUNDING_S:
        out[:] = blocks.matrices[after]
    elif after > first:
        early = _since(blocks, after - 1, reference_ns, seconds)
        share = early / (early - late)
        out[:] = 0.0
        _add_carried(blocks, after - 1, early, 1.0 - share, out)
        _add_carried(blocks, after, late, share, out)


@kernel
def _since(blocks: CovarianceBlocks, block: int, reference_ns: int, seconds: float) -> float:
    """Seconds from the epoch of a block to a time."""
    return float(seconds - (blocks.tai_ns[block] - reference_ns) / 1e9)


@kernel
def _add_carried(
    blocks: CovarianceBlocks,
    block: int,
    seconds: float,
    weight: float,
    out: Float64[ndarray, "6 6"],
) -> None:
    """Add a block's covariance as it is so much later, times a weight; exactly symmetric."""
    transition = two_body_transition(blocks.states[block], seconds)
    half = np.zeros((6, 6))
    for i in range(6):
        for j in range(6):
            for k in range(6):
                half[i, j] += transition[i, k] * blocks.matrices[block, k, j]
    for i in range(6):
        for j in range(i + 1):
            total = 0.0
            for k in range(6):
                total += half[i, k] * transition[j, k]
            out[i, j] += weight * total
            if i != j:
                out[j, i] += weight * total


@kernel
def two_body_transition(state: Float64[ndarray, "6"], seconds: float) -> Float64[ndarray, "6 6"]:
    """Derivatives of the two-body state `seconds` later by the state; NaN on an unbound orbit."""
    matrix = np.empty((6, 6))
    for j in range(6):
        step = _STEP_M if j < 3 else _STEP_M_S
        changed = state.copy()
        changed[j] = state[j] + step
        ahead = _two_body(changed, seconds)
        changed[j] = state[j] - step
        behind = _two_body(changed, seconds)
        for i in range(6):
            matrix[i, j] = (ahead[i] - behind[i]) / (2.0 * step)
    return matrix


@kernel
def _two_body(
    y: Float64[ndarray, "6"], seconds: float
) -> tuple[float, float, float, float, float, float]:
    a, k, h, c, node, lam = osculating_elements(y[0], y[1], y[2], y[3], y[4], y[5])
    if not a > 0.0:
        return math.nan, math.nan, math.nan, math.nan, math.nan, math.nan
    lam += math.sqrt(_MU / a) / a * seconds
    return kepler_state_of(a, k, h, c, node, lam)
