"""Pairs that may keep company, by sweeping over the rates along the track."""

from __future__ import annotations

import math

from jaxtyping import Bool, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.forensics.proximity.plane_kernels import (
    Columns,
    along_track,
    ellipse_distance,
    plane_angle,
    wrapped,
)

__all__ = ["nearest_lag", "sweep"]

_TAU = 2.0 * math.pi


@kernel
def nearest_lag(start: float, drift: float) -> float:
    """The least distance along the track (rad) while it goes from `start` on by `drift`."""
    end = wrapped(start) + drift
    if math.floor((end + _TAU) / _TAU) != math.floor((wrapped(start) + _TAU) / _TAU):
        return 0.0  # it passed a multiple of a whole turn
    return min(abs(wrapped(start)), abs(wrapped(end)))


@kernel
def sweep(
    columns: Columns,
    synchronous: Bool[ndarray, " n"],
    order: Int64[ndarray, " m"],
    reach_m: float,
    half_s: float,
    found: Int64[ndarray, "k 2"],
) -> int:
    """How many pairs may be within `reach_m` for a revolution, within `half_s` of the instant.

    `order` are the rows by rising rate. The first k pairs are written. Synchronous pairs
    count by their mean longitudes alone, for a day.
    """
    axis, rate, inclination, node, latitude, perigee, ecc = columns
    count = 0
    for p in range(len(order)):
        i = order[p]
        a, period = axis[i], _TAU / rate[i]
        widest = 2.0 * reach_m / (period * a)
        for q in range(p + 1, len(order)):
            j = order[q]
            drift = rate[j] - rate[i]
            if drift > widest:
                break
            turn = node[j] - node[i]
            u = latitude[j] - latitude[i]
            both = synchronous[i] and synchronous[j]
            if both:
                lag = wrapped(u + turn)
            else:
                if plane_angle(inclination[i], inclination[j], turn) * a > reach_m:
                    continue
                c = math.cos(inclination[i])
                bend = wrapped(perigee[j] - perigee[i] + c * wrapped(turn))
                if 2.0 * a * ellipse_distance(ecc[i], ecc[j], bend) > reach_m:
                    continue
                lag = along_track(inclination[i], inclination[j], turn, u)
            near = nearest_lag(lag - drift * half_s, 2.0 * drift * half_s)
            if a * (near + 0.5 * drift * period) > reach_m:
                continue
            if count < len(found):
                found[count, 0], found[count, 1] = min(i, j), max(i, j)
            count += 1
    return count
