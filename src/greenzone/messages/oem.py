"""Orbit ephemeris messages (CCSDS 502.0): KVN or XML text to `EphemerisRecord` in SI."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant
from greenzone.core.leap_seconds import tai_minus_utc_ns
from greenzone.messages._ndm import OemSegmentFields, read_oem_segments
from greenzone.messages.utc_text import parse_message_utc

__all__ = ["EphemerisRecord", "parse_oem", "parse_oem_segments"]

_LOWEST_M, _HIGHEST_M = 6.3e6, 2e9
"""Radii an Earth satellite can have; a file in metres or feet falls outside."""
_FASTEST_M_S = 2e4
_TAI_MINUS = {"TAI": 0, "GPS": 19_000_000_000, "TT": -32_184_000_000}
"""TAI minus the uniform time scales, in nanoseconds (UTC is read apart)."""
_JULIAN_DATE_1958 = 2436204.5


@dataclass(frozen=True, slots=True)
class EphemerisRecord:
    """One segment of an ephemeris: states at strictly increasing times, at least two."""

    object_id: str
    """International designator or other id, as written."""
    name: str
    frame: str
    """EME2000, GCRF, TEME or ITRF, Earth-centred. ICRF axes are named GCRF."""
    start: Instant
    stop: Instant
    usable_start: Instant
    """Where interpolation may begin: stated, and never outside the states given."""
    usable_stop: Instant
    interpolation: str
    """HERMITE, LAGRANGE or LINEAR as stated, or ""."""
    interpolation_degree: int
    """As stated, or 0."""
    tai_ns: Int64[ndarray, " n"]
    position_m: Float64[ndarray, "n 3"]
    velocity_m_s: Float64[ndarray, "n 3"]
    origin: str


def parse_oem(text: str, source_name: str = "OEM") -> EphemerisRecord:
    """The ephemeris of an OEM with exactly one segment. See `parse_oem_segments`."""
    segments = parse_oem_segments(text, source_name)
    if len(segments) != 1:
        raise BadMessageError(
            f"{source_name}: has {len(segments)} segments (a manoeuvre lies between them); "
            "keep the one that covers the time in question"
        )
    return segments[0]


def parse_oem_segments(text: str, source_name: str = "OEM") -> tuple[EphemerisRecord, ...]:
    """Every segment of an OEM in KVN or XML, in order.

    Time systems UTC, TAI, GPS and TT; frames as in `EphemerisRecord`. Raises BadMessageError
    with the source's name, keyword, value and remedy for anything else, for a month 13, for
    states that are not finite, not in order or not in kilometres around the Earth.
    """
    fields = read_oem_segments(text, source_name)
    if not fields:
        raise BadMessageError(f"{source_name}: holds no segment; give states")
    return tuple(_ephemeris(segment, source_name) for segment in fields)


def _ephemeris(fields: OemSegmentFields, source: str) -> EphemerisRecord:
    if fields.center_name.upper() != "EARTH":
        raise _refused(source, "CENTER_NAME", fields.center_name, "give an orbit around EARTH")
    tai_ns = _times(fields, source)
    states = _checked_states(fields, source)
    start = _time("START_TIME", fields.start_time, fields, source)
    stop = _time("STOP_TIME", fields.stop_time, fields, source)
    usable = _usable_span(fields, source, start, stop, tai_ns)
    return EphemerisRecord(
        object_id=fields.object_id,
        name=fields.object_name,
        frame=_frame(fields.ref_frame, source),
        start=start,
        stop=stop,
        usable_start=usable[0],
        usable_stop=usable[1],
        interpolation=_interpolation(fields, source),
        interpolation_degree=fields.interpolation_degree,
        tai_ns=tai_ns,
        position_m=states[:, :3] * 1000.0,
        velocity_m_s=states[:, 3:] * 1000.0,
        origin=source,
    )


def _times(fields: OemSegmentFields, source: str) -> Int64[ndarray, " n"]:
    tai_ns = [_time("epoch", text, fields, source).tai_ns for text in fields.epochs]
    if len(tai_ns) < 2:
        raise BadMessageError(f"{source}: a segment has {len(tai_ns)} states; give at least two")
    for index, (before, after) in enumerate(pairwise(tai_ns)):
        if after <= before:
            raise _refused(source, "epoch", fields.epochs[index + 1], "put the states in order")
    return np.array(tai_ns, dtype=np.int64)


def _time(keyword: str, text: str, fields: OemSegmentFields, source: str) -> Instant:
    """The instant of a text in the segment's time system."""
    scale = fields.time_system.upper()
    if scale != "UTC" and scale not in _TAI_MINUS:
        raise _refused(source, "TIME_SYSTEM", scale, "use UTC, TAI, GPS or TT")
    try:
        instant = parse_message_utc(text)
    except BadMessageError as error:
        raise BadMessageError(f"{source}: {keyword}: {error}") from None
    if scale == "UTC":
        return instant
    day = int(instant.utc_julian_date()[0] - _JULIAN_DATE_1958)
    return Instant(instant.tai_ns - tai_minus_utc_ns(day) + _TAI_MINUS[scale])


def _checked_states(fields: OemSegmentFields, source: str) -> Float64[ndarray, "n 6"]:
    states = np.ascontiguousarray(fields.states_km_km_s, dtype=np.float64)
    with np.errstate(over="ignore", invalid="ignore"):
        radius_m = np.linalg.norm(states[:, :3], axis=1) * 1000.0
        speed_m_s = np.linalg.norm(states[:, 3:], axis=1) * 1000.0
    good = (radius_m > _LOWEST_M) & (radius_m < _HIGHEST_M) & (speed_m_s < _FASTEST_M_S)
    if not np.all(good):
        row = int(np.argmin(good))
        value = " ".join(f"{x:g}" for x in states[row])
        raise _refused(
            source, f"state at {fields.epochs[row]}", value, "give km and km/s around the Earth"
        )
    return states


def _usable_span(
    fields: OemSegmentFields,
    source: str,
    start: Instant,
    stop: Instant,
    tai_ns: Int64[ndarray, " n"],
) -> tuple[Instant, Instant]:
    first, last = start, stop
    if fields.useable_start_time:
        first = _time("USEABLE_START_TIME", fields.useable_start_time, fields, source)
    if fields.useable_stop_time:
        last = _time("USEABLE_STOP_TIME", fields.useable_stop_time, fields, source)
    first, last = max(first, Instant(int(tai_ns[0]))), min(last, Instant(int(tai_ns[-1])))
    if last <= first:
        raise _refused(source, "STOP_TIME", fields.stop_time, "no state lies in the usable span")
    return first, last


def _frame(text: str, source: str) -> str:
    name = text.upper().replace("-", "").replace("_", "")
    if name in ("EME2000", "J2000"):
        return "EME2000"
    if name in ("GCRF", "TEME"):
        return name
    if name in ("ICRF", "ICRF2", "ICRF3"):
        return "GCRF"
    if name.startswith("ITRF"):
        return "ITRF"
    raise _refused(source, "REF_FRAME", text, "use EME2000, GCRF, ICRF, TEME or ITRF")


def _interpolation(fields: OemSegmentFields, source: str) -> str:
    name = fields.interpolation.upper()
    if name not in ("", "HERMITE", "LAGRANGE", "LINEAR"):
        raise _refused(source, "INTERPOLATION", name, "use HERMITE, LAGRANGE or LINEAR")
    return name


def _refused(source: str, keyword: str, value: str, remedy: str) -> BadMessageError:
    return BadMessageError(f"{source}: {keyword} = {value[:120]!r} cannot be used; {remedy}")
