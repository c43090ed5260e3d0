"""What the air does to an orbit when it is stormy, so that it is not taken for a maneuver."""

from __future__ import annotations

from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.forensics.maneuvers.secular_motion import secular_motion
from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["RISE_DAYS", "SINK_DAYS", "may_be_drag"]

SINK_DAYS: Final = 10.0
"""Assumed: a great storm makes the air at most six times as dense and lasts for two days, so
that the orbit sinks by ten days' worth of its usual decay beyond what it does anyway."""
RISE_DAYS: Final = 5.0
"""A fit that overshoots while the storm goes by seems to rise: assumed by half of that at most."""
_AIR_ENDS_M: Final = 1_500_000.0
_EARTH_RADIUS_M: Final = 6_378_135.0
_BESIDE: Final = 60
_STEP: Final = 5
_NS: Final = 1e-9
_DAY_S: Final = 86_400.0


def may_be_drag(
    arc: ElementTable, gaps: Int64[ndarray, " m"], delta_v_m_s: Float64[ndarray, " m"]
) -> Bool[ndarray, " m"]:
    """Whether each change of speed along the track is no more than a storm's drag can do.

    `gaps` are the sets before which they were made. By da = 2 a dv / v each is worth some days of
    the decay usual within 60 sets on both sides, the median slope of the axis over five sets, on
    which burns and bad sets have no hold. Above 1,500 km of perigee there is no air to speak of.
    """
    motion = secular_motion(arc)
    perigee_m = motion.axis_m * (1.0 - arc.eccentricity) - _EARTH_RADIUS_M
    if not len(gaps) or float(np.median(perigee_m)) > _AIR_ENDS_M:
        return np.zeros(len(gaps), dtype=bool)
    t = (arc.epoch_tai_ns - arc.epoch_tai_ns[0]) * _NS
    slopes = (motion.axis_m[_STEP:] - motion.axis_m[:-_STEP]) / (t[_STEP:] - t[:-_STEP])
    decay = np.array([_usual(slopes, int(gap)) for gap in gaps])
    change_m = 2.0 * delta_v_m_s / motion.mean_motion_rad_s[gaps]
    days = np.where(change_m < 0.0, SINK_DAYS, RISE_DAYS)
    return np.asarray(np.abs(change_m) <= days * _DAY_S * decay)


def _usual(slopes: Float64[ndarray, " k"], gap: int) -> float:
    """By how much the axis usually sinks around a set (m/s); never below zero."""
    beside = slopes[max(0, gap - _BESIDE) : gap + _BESIDE]
    return max(0.0, -float(np.median(beside)))
