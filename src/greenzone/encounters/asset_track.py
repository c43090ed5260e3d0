"""An asset's path on the frame of a cloud, with what bounds it: what the searches read."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.errors import OutOfSpanError
from greenzone.core.instant import format_utc
from greenzone.encounters.track_kernels import TRACK_WIDTH, limits_of, write_planes
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.orbits.mean_arcs import EquatorFrame

__all__ = ["LONGEST_STEP_S", "asset_track"]

LONGEST_STEP_S = 2_700.0
"""No search step is longer: over this time the turn of the asset's plane is bounded.

Half a revolution in low orbit; at 1,500 s the search takes 1.3 times as long."""


def asset_track(
    frame: EquatorFrame, asset: Ephemeris, start_s: float, end_s: float, margin_s: float = 0.0
) -> tuple[Float64[ndarray, "m 10"], float, float, Float64[ndarray, "5"], float]:
    """The track of `asset` from `start_s` to `end_s` after the frame's epoch, and the margin.

    Five things, as in track_kernels. OutOfSpanError when the ephemeris does not cover them.
    """
    first = asset.start.seconds_since(frame.epoch)
    last = first + asset.step_s * (len(asset.position_m) - 1)
    if first > start_s - margin_s + 1e-6 or last < end_s + margin_s - 1e-6:
        raise OutOfSpanError(
            f"the ephemeris of {asset.name} spans {format_utc(asset.start)} to "
            f"{format_utc(asset.end)}, which does not cover the window "
            f"{format_utc(frame.epoch.plus(start_s - margin_s))} to "
            f"{format_utc(frame.epoch.plus(end_s + margin_s))}; "
            "shorten the window or give a longer one"
        )
    if len(asset.position_m) < 2:
        raise OutOfSpanError(
            f"the ephemeris of {asset.name} is a single state; give at least two, a step apart"
        )
    table = np.empty((len(asset.position_m), TRACK_WIDTH))
    table[:, :3] = frame.from_gcrf(asset.position_m)
    table[:, 3:6] = frame.from_gcrf(asset.velocity_m_s)
    write_planes(table, asset.step_s, LONGEST_STEP_S + margin_s)
    return table, asset.step_s, first, limits_of(table, asset.step_s), LONGEST_STEP_S
