"""How many companions as near, for as long, chance alone would make. docs/proximity.md."""

from __future__ import annotations

from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.forensics.proximity.chance_kernels import expected_companions
from greenzone.forensics.proximity.company import DAY_S, Company
from greenzone.forensics.proximity.timeline import Timeline

__all__ = ["NODE_SCATTER_RAD", "expected_by_chance"]

NODE_SCATTER_RAD: Final = np.radians(15.0)
"""Nodes are scattered by an hour to each side: orbits of like local time stay alike."""
_LEAST_M: Final = 1e3
"""Element sets know no better where objects are: nearer ones count as this far apart."""
_FARTHEST_M: Final = 1e6
"""Company at such a distance is no rarity: it is not counted."""
_TRIED: Final = 3
"""Each pair is measured over three spans, and the rarest counts: its chance is threefold."""


def expected_by_chance(timeline: Timeline, company: Company) -> Float64[ndarray, " p"]:
    """Of each pair: how many companions like it one object has by chance, the mean of the two.

    The null: everybody keeps semi-major axis, inclination, eccentricity and perigee; nodes are
    scattered by up to `NODE_SCATTER_RAD`, phases over the whole orbit (in the synchronous ring
    longitudes, by the same scatter). At most 1 is given back.
    """
    window = np.full(len(company), timeline.duration_s)
    day = np.full(len(company), min(DAY_S, timeline.duration_s))
    by_plane = np.where(company.synchronous, np.inf, company.revolution_m)
    tried = (
        (by_plane, company.period_s, False),
        (company.longitude_m, day, True),
        (company.day_m, day, False),
        (company.window_m, window, False),
    )
    rarest = np.full(len(company), np.inf)
    for distance_m, span_s, by_longitude in tried:
        counted = np.where(distance_m <= _FARTHEST_M, np.maximum(distance_m, _LEAST_M), np.inf)
        rate = _both(timeline, company, counted, np.minimum(span_s, window), by_longitude)
        rarest = np.fmin(rarest, rate)
    return np.asarray(np.minimum(1.0, _TRIED * rarest))


def _both(
    timeline: Timeline,
    company: Company,
    distance_m: Float64[ndarray, " p"],
    span_s: Float64[ndarray, " p"],
    by_longitude: bool,
) -> Float64[ndarray, " p"]:
    """The mean of what both objects of each pair would have."""
    number = timeline.day_of(company.tca_s)
    total = np.zeros(len(company))
    for k in np.unique(number).tolist():
        chosen = np.flatnonzero(number == k)
        orbits = timeline.orbits[k]
        known = np.flatnonzero(orbits.known)
        order = known[np.argsort(orbits.rate_rad_s[known], kind="stable")]
        place = np.full(len(orbits), -1, dtype=np.int64)
        place[order] = np.arange(len(order))
        for rows, others in (
            (company.primary, company.secondary),
            (company.secondary, company.primary),
        ):
            found = np.empty(len(chosen))
            expected_companions(
                orbits.columns,
                orbits.synchronous,
                order,
                place,
                rows[chosen],
                others[chosen],
                np.ascontiguousarray(distance_m[chosen]),
                np.ascontiguousarray(span_s[chosen]),
                timeline.duration_s,
                NODE_SCATTER_RAD,
                by_longitude,
                found,
            )
            total[chosen] += 0.5 * found
    return total
