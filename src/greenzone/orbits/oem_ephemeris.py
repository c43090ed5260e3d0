"""An operator's ephemeris message on the even grid, in GCRF, that the search works on."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import OutOfSpanError
from greenzone.core.frames import eme2000_to_gcrf, itrf_to_gcrf, teme_to_gcrf
from greenzone.core.instant import Instant, format_utc
from greenzone.messages.orbit_data.oem import EphemerisRecord
from greenzone.orbits.ephemeris import Ephemeris

__all__ = ["record_ephemeris"]

_DEGREE = 7


def record_ephemeris(
    record: EphemerisRecord,
    start: Instant,
    duration_s: float,
    earth: EarthOrientation,
    step_s: float = 10.0,
) -> Ephemeris:
    """The ephemeris of an OEM segment over at least `duration_s` seconds from `start` on.

    Lagrange interpolation through the eight nearest states (fewer when the message asks for a
    lower degree or has fewer), positions and velocities alike. OutOfSpanError when the usable
    span does not cover the window.
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
    tai_ns = start.tai_ns + np.arange(steps, dtype=np.int64) * round(step_s * 1e9)
    position, velocity = _gcrf(record, earth)
    degree = min(record.interpolation_degree or _DEGREE, _DEGREE, len(record.tai_ns) - 1)
    states = np.concatenate([position, velocity], axis=1)
    between = _lagrange(record.tai_ns, states, tai_ns, degree)
    name = record.name or record.object_id
    return Ephemeris(name, start, step_s, between[:, :3].copy(), between[:, 3:].copy())


def _gcrf(
    record: EphemerisRecord, earth: EarthOrientation
) -> tuple[Float64[ndarray, "n 3"], Float64[ndarray, "n 3"]]:
    position, velocity = record.position_m, record.velocity_m_s
    if record.frame == "EME2000":
        return eme2000_to_gcrf(position), eme2000_to_gcrf(velocity)
    if record.frame == "TEME":
        return teme_to_gcrf(record.tai_ns, position, velocity, earth)
    if record.frame == "ITRF":
        return itrf_to_gcrf(record.tai_ns, position, velocity, earth)
    return position, velocity


def _lagrange(
    nodes_ns: Int64[ndarray, " n"],
    values: Float64[ndarray, "n 6"],
    wanted_ns: Int64[ndarray, " t"],
    degree: int,
) -> Float64[ndarray, "t 6"]:
    """Values at `wanted_ns` of the polynomials through the `degree` + 1 nodes around each."""
    first = np.searchsorted(nodes_ns, wanted_ns) - (degree + 1) // 2
    first = np.clip(first, 0, len(nodes_ns) - degree - 1)
    rows = first[:, None] + np.arange(degree + 1)
    x = (nodes_ns[rows] - wanted_ns[:, None]) * 1e-9
    weights = np.ones_like(x)
    for j in range(degree + 1):
        others = np.delete(x, j, axis=1)
        weights[:, j] = np.prod(-others / (x[:, [j]] - others), axis=1)
    return np.asarray(np.einsum("tj,tjc->tc", weights, values[rows]))
