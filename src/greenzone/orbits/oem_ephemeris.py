"""An operator's ephemeris message on the even grid, in GCRF, that the search works on."""

from __future__ import annotations

import math

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import OutOfSpanError
from greenzone.core.instant import Instant, format_utc
from greenzone.messages.orbit_data.oem import EphemerisRecord
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.orbits.fleet.ephemeris_motion import EphemerisMotion
from greenzone.orbits.fleet.motion import NodeTimes

__all__ = ["record_ephemeris"]


def record_ephemeris(
    record: EphemerisRecord,
    start: Instant,
    duration_s: float,
    earth: EarthOrientation,
    step_s: float = 10.0,
) -> Ephemeris:
    """The ephemeris of an OEM segment over at least `duration_s` seconds from `start` on.

    Interpolated as `EphemerisMotion.of` tells. OutOfSpanError when the usable span does not
    cover the window.
    """
    steps = math.ceil(duration_s / step_s) + 1
    end = start.plus(step_s * (steps - 1))
    if start < record.usable_start or end > record.usable_stop:
        raise OutOfSpanError(
            f"the ephemeris of {record.name or record.object_id} is usable from "
            f"{format_utc(record.usable_start)} to {format_utc(record.usable_stop)}, the window "
            f"runs from {format_utc(start)} to {format_utc(end)}; shorten it with --hours or give "
            "a longer ephemeris"
        )
    nodes = NodeTimes(start, 0, round(step_s * 1e9), steps)
    states = EphemerisMotion.of([record], earth).states_on(nodes)[0][:, :, 0]
    name = record.name or record.object_id
    return Ephemeris(name, start, step_s, states[:, :3].copy(), states[:, 3:].copy())
