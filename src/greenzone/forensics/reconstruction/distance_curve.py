"""How far the parent was from the fragments' orbits, against time: least at the event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.forensics.reconstruction.misses import miss_distances
from greenzone.forensics.reconstruction.parent_track import ParentTrack
from greenzone.forensics.reconstruction.reconstruction import Reconstruction

__all__ = ["DistanceCurve", "distance_curve"]

_POINTS: Final = 161
_LEAST_SPAN_S: Final = 120.0
_HALF_WIDTHS: Final = 4.0
_MOST_PERIODS: Final = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class DistanceCurve:
    """Median and quartiles of the distance (m) at `offset_s` from the event's time."""

    offset_s: Float64[ndarray, " t"]
    median_m: Float64[ndarray, " t"]
    p25_m: Float64[ndarray, " t"]
    p75_m: Float64[ndarray, " t"]


def distance_curve(rebuilt: Reconstruction, earth: EarthOrientation) -> DistanceCurve:
    """The curve of the members that took part in the fit, each with its fitted drag.

    Orbits stand still over the minutes that it spans.
    """
    track = ParentTrack(rebuilt.parent, rebuilt.past.reference, earth)
    half_s = max(_LEAST_SPAN_S, _HALF_WIDTHS * rebuilt.interval.half_width_s)
    half_s = min(half_s, _MOST_PERIODS * track.period_s)
    offset_s = np.linspace(-half_s, half_s, _POINTS)
    fitted = rebuilt.fit.misses
    chosen = rebuilt.membership.member[rebuilt.used] & np.isfinite(fitted.miss_m).all(axis=1)
    points = track.states_at(rebuilt.fit.at_s + offset_s)[:, :3]
    distance = miss_distances(np.ascontiguousarray(fitted.elements[chosen]), points)
    low, middle, high = np.percentile(distance, [25.0, 50.0, 75.0], axis=1)
    return DistanceCurve(offset_s, middle, low, high)
