"""What a person looks at to judge a maneuver: the axis, the forecast's miss, jumps of the plane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.forensics.maneuvers.history import history_of
from greenzone.forensics.maneuvers.secular_motion import secular_motion
from greenzone.forensics.maneuvers.series import series_of
from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["Traces", "traces_of"]

_SIDE: Final = 3
"""Sets on each side whose median tilts are compared: one wild set moves nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Traces:
    """One row a set used, from the oldest to the newest; NaN where there is nothing to compare."""

    epoch_tai_ns: Int64[ndarray, " n"]
    axis_m: Float64[ndarray, " n"]
    """Mean semi-major axis (Brouwer's)."""
    along_miss_m: Float64[ndarray, " n"]
    """How far along the track the set lies from where the set before said it would; positive
    ahead. A change of speed dv made d seconds before its epoch gives -3 dv d."""
    plane_jump_m_s: Float64[ndarray, " n"]
    """Turn of the plane at the set, as a change of speed: from the median of the three sets before
    to that of it and the two that follow, less the plane's usual turn in that time."""


def traces_of(table: ElementTable) -> Traces:
    """The traces of the sets of one object that `history_of` leaves; empty where it refuses."""
    arcs = [_of_arc(arc) for arc in history_of(table).arcs]
    empty = np.zeros(0)
    columns = (
        zip(*arcs, strict=True) if arcs else ([np.zeros(0, np.int64)], [empty], [empty], [empty])
    )
    return Traces(*(np.concatenate(list(column)) for column in columns))


def _of_arc(arc: ElementTable) -> tuple[ndarray, ndarray, ndarray, ndarray]:
    series = series_of(arc)
    value, rate = series.phase[0, :, 0], series.phase[0, :, 1]
    miss = np.diff(value) - rate[:-1] * np.diff(series.t_s)
    axis = secular_motion(arc).axis_m
    jumps = _jumps(series.t_s, series.tilt[:, :, 0])
    return arc.epoch_tai_ns, axis, np.concatenate(([np.nan], miss)), jumps


def _jumps(t_s: Float64[ndarray, " n"], tilt: Float64[ndarray, "2 n"]) -> Float64[ndarray, " n"]:
    """Distances between the medians on both sides; NaN for the sets at the ends."""
    usual = np.median(np.diff(tilt) / np.diff(t_s), axis=1)
    windows = np.lib.stride_tricks.sliding_window_view(tilt - usual[:, None] * t_s, _SIDE, axis=1)
    middle = np.median(windows, axis=2)
    found = np.full(tilt.shape[1], np.nan)
    found[_SIDE : tilt.shape[1] - _SIDE + 1] = np.hypot(*(middle[:, _SIDE:] - middle[:, :-_SIDE]))
    return found
