"""One pair through the window: distance, RTN, angle of the planes, longitudes, for plots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.frames import gcrf_to_itrf, rtn_basis
from greenzone.forensics.proximity.timeline import STEP_S, Timeline

__all__ = ["PairTrack", "pair_track"]

_MOST_SAMPLES: Final = 1_500


@dataclass(frozen=True, slots=True, eq=False)
class PairTrack:
    """The secondary as seen from the primary; t times, NaN where one of them has no state."""

    t_s: Float64[ndarray, " t"]
    """After the window's start."""
    range_m: Float64[ndarray, " t"]
    rtn_m: Float64[ndarray, "t 3"]
    """In the primary's radial, transverse and normal directions."""
    plane_angle_rad: Float64[ndarray, " t"]
    """Between the osculating planes."""
    longitude_rad: Float64[ndarray, "t 2"]
    """Of the primary and the secondary, east of Greenwich."""


def pair_track(timeline: Timeline, primary: int, secondary: int) -> PairTrack:
    """The track of two rows of the catalog over the whole window, by the models."""
    stride = -(-timeline.samples // _MOST_SAMPLES)
    t_s = np.arange(0, timeline.samples, stride) * STEP_S
    one, two = (timeline.states_of(row, t_s) for row in (primary, secondary))
    known = np.isfinite(one).all(axis=1) & np.isfinite(two).all(axis=1)
    range_m, angle = np.full(len(t_s), np.nan), np.full(len(t_s), np.nan)
    rtn, longitude = np.full((len(t_s), 3), np.nan), np.full((len(t_s), 2), np.nan)
    first, second = one[known], two[known]
    relative = second[:, :3] - first[:, :3]
    range_m[known] = np.linalg.norm(relative, axis=1)
    if known.any():
        basis = rtn_basis(first[:, :3], first[:, 3:])
        rtn[known] = np.einsum("tij,tj->ti", basis, relative)
        across = np.cross(basis[:, 2], rtn_basis(second[:, :3], second[:, 3:])[:, 2])
        angle[known] = np.arcsin(np.clip(np.linalg.norm(across, axis=1), 0.0, 1.0))
        tai_ns = timeline.start.tai_ns + np.rint(t_s[known] * 1e9).astype(np.int64)
        for k, states in enumerate((first, second)):
            place, _ = gcrf_to_itrf(tai_ns, states[:, :3], states[:, 3:], timeline.earth)
            longitude[known, k] = np.arctan2(place[:, 1], place[:, 0])
    return PairTrack(t_s, range_m, rtn, angle, longitude)
