"""A cloud in motion: every fragment's path as short analytic arcs of mean elements."""

from __future__ import annotations

import math
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from jaxtyping import Float64, Int8, Int64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.frames import itrf_rotation, teme_rotation
from greenzone.core.instant import Instant
from greenzone.core.status import Status
from greenzone.orbits.arc_building import build_arcs
from greenzone.orbits.arc_kernels import states_of_arcs
from greenzone.orbits.arc_layout import ARC_WIDTH
from greenzone.orbits.density import DensityTable
from greenzone.orbits.drag import DRAG_COEFFICIENT
from greenzone.orbits.gravity import harmonics
from greenzone.orbits.osculating_arcs import SHORTEST_ARC_S

__all__ = ["EquatorFrame", "MeanArcs", "equator_frame", "mean_arcs"]

_CHUNK = 4096
_ARCS_EACH = 6


@dataclass(frozen=True)
class EquatorFrame:
    """The true equator and mean equinox of an epoch (TEME), held fixed: where arcs are computed.

    Precession and nutation move it by 0.2" in a day, 7 m in low orbit.
    """

    epoch: Instant
    to_gcrf: Float64[ndarray, "3 3"]
    sidereal_rad: float
    """Angle from the frame's x axis to the Greenwich meridian at the epoch."""

    def from_gcrf(self, vectors: Float64[ndarray, "*n 3"]) -> Float64[ndarray, "*n 3"]:
        """Vectors turned from GCRF into this frame."""
        return np.asarray(vectors @ self.to_gcrf)

    def into_gcrf(self, vectors: Float64[ndarray, "*n 3"]) -> Float64[ndarray, "*n 3"]:
        """Vectors turned from this frame into GCRF."""
        return np.asarray(vectors @ self.to_gcrf.T)


def equator_frame(epoch: Instant, earth: EarthOrientation) -> EquatorFrame:
    """The frame of the true equator at `epoch`."""
    to_gcrf = np.asarray(teme_rotation(epoch, earth))
    fixed = np.asarray(itrf_rotation(epoch, earth)) @ to_gcrf
    return EquatorFrame(epoch, to_gcrf, float(np.arctan2(fixed[0, 1], fixed[0, 0])))


@dataclass(frozen=True)
class MeanArcs:
    """Paths of n fragments from the frame's epoch on; fragment i has arcs rows[i]:rows[i+1].

    `status` tells who has an answer up to `duration_s` (OK), and who only up to `end_s`
    (REENTERED) or not at all (ESCAPED, MODEL_ERROR: `end_s` is 0).
    """

    frame: EquatorFrame
    duration_s: float
    arcs: Float64[ndarray, "m w"]
    rows: Int64[ndarray, " n1"]
    status: Int8[ndarray, " n"]
    end_s: Float64[ndarray, " n"]

    def take(self, which: Int64[ndarray, " m"]) -> MeanArcs:
        """The paths of the fragments of an index array, in that order."""
        parts = [self.arcs[self.rows[i] : self.rows[i + 1]] for i in which]
        counts = np.diff(self.rows)[which]
        return replace(
            self,
            arcs=np.concatenate(parts) if parts else self.arcs[:0],
            rows=np.concatenate([[0], np.cumsum(counts)]),
            status=self.status[which],
            end_s=self.end_s[which],
        )

    def states_at(
        self, seconds: Float64[ndarray, " t"]
    ) -> tuple[Float64[ndarray, "n t 6"], Int8[ndarray, "n t"]]:
        """GCRF states (m, m/s) at times since the epoch, and their status; NaN where not OK."""
        states, status = states_of_arcs(self.arcs, self.rows, self.status, self.end_s, seconds)
        for part in (slice(0, 3), slice(3, 6)):
            states[..., part] = self.frame.into_gcrf(states[..., part])
        return states, status


def mean_arcs(
    frame: EquatorFrame,
    position_m: Float64[ndarray, "n 3"],
    velocity_m_s: Float64[ndarray, "n 3"],
    area_to_mass_m2_kg: Float64[ndarray, " n"],
    duration_s: float,
    density: DensityTable,
    threads: int | None = None,
) -> MeanArcs:
    """The arcs of n fragments that are at these GCRF states at the frame's epoch.

    The answer does not depend on the number of threads.
    """
    states = np.concatenate([frame.from_gcrf(position_m), frame.from_gcrf(velocity_m_s)], axis=1)
    ballistic = DRAG_COEFFICIENT * area_to_mass_m2_kg
    cosine, sine = harmonics()

    def part(begin: int) -> list[_Block]:
        chunk = slice(begin, begin + _CHUNK)
        air = (density.values, density.sun_offset_rad, density.seconds_since_start(frame.epoch))
        earth = (frame.sidereal_rad, cosine, sine)
        return _blocks(states[chunk], ballistic[chunk], duration_s, air, earth)

    with ThreadPoolExecutor(threads or os.cpu_count()) as pool:
        parts = pool.map(part, range(0, len(states), _CHUNK))
        blocks = [block for blocks in parts for block in blocks]
    counts = np.concatenate([block.arcs_each for block in blocks] or [np.zeros(0, np.int64)])
    return MeanArcs(
        frame,
        duration_s,
        np.concatenate([block.arcs for block in blocks] or [np.empty((0, ARC_WIDTH))]),
        np.concatenate([[0], np.cumsum(counts)]),
        np.concatenate([block.status for block in blocks] or [np.zeros(0, np.int8)]),
        np.concatenate([block.end_s for block in blocks] or [np.zeros(0)]),
    )


class _Block(NamedTuple):
    """Arcs of some fragments in a row."""

    arcs: Float64[ndarray, "m w"]
    arcs_each: Int64[ndarray, " n"]
    status: Int8[ndarray, " n"]
    end_s: Float64[ndarray, " n"]


def _blocks(
    states: Float64[ndarray, "n 6"],
    ballistic: Float64[ndarray, " n"],
    duration_s: float,
    air: tuple[Float64[ndarray, "s h l t"], float, float],
    earth: tuple[float, Float64[ndarray, "d d"], Float64[ndarray, "d d"]],
) -> list[_Block]:
    """The arcs of all these fragments, in as many blocks as their number asks for."""
    blocks, begin, n = [], 0, len(states)
    spare = 100 + math.ceil(duration_s / SHORTEST_ARC_S)
    while begin < n:
        arcs = np.empty((_ARCS_EACH * (n - begin) + spare, ARC_WIDTH))
        rows = np.zeros(n - begin + 1, dtype=np.int64)
        status = np.full(n - begin, int(Status.MODEL_ERROR), dtype=np.int8)
        end_s = np.zeros(n - begin)
        rest = slice(begin, n)
        done = build_arcs(
            states[rest], ballistic[rest], duration_s, air, earth, arcs, rows, status, end_s
        )
        blocks.append(
            _Block(
                arcs[: rows[done]].copy(), np.diff(rows[: done + 1]), status[:done], end_s[:done]
            )
        )
        begin += done
        spare = spare if done else 2 * spare
    return blocks
