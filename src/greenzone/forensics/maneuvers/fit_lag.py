"""Turns of the plane that a fit makes up while the orbit's height changes."""

from __future__ import annotations

from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.forensics.maneuvers.secular_motion import secular_motion
from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["made_up_turns"]

_LAG_S: Final = 3.0 * 86_400.0
"""How long a fit goes on with the mean motion of before."""
_NS: Final = 1e-9


def made_up_turns(
    arc: ElementTable,
    when_s: Float64[ndarray, " m"],
    delta_v_m_s: Float64[ndarray, " m"],
) -> Float64[ndarray, " n"]:
    """For each set the turn of the plane (m/s) that changes along the track nearby may feign.

    `when_s` counts from the first set. The node's rate goes as a^(-7/2): with an axis that is
    wrong by da = 2 a dv / v for three days the node seems to turn by 7 dv / v times its rate times
    three days.
    """
    motion = secular_motion(arc)
    rate = np.abs(motion.node_rate_rad_s) * np.sin(arc.inclination_rad)
    t = (arc.epoch_tai_ns - arc.epoch_tai_ns[0]) * _NS
    found = np.zeros(len(arc))
    for when, size in zip(when_s.tolist(), delta_v_m_s.tolist(), strict=True):
        near = np.abs(t - when) < _LAG_S
        found[near] = np.maximum(found[near], 7.0 * abs(size) * rate[near] * _LAG_S)
    return found
