"""Many instants at once, in the time scales that frames and element sets are computed in."""

from typing import TypeAlias

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.core.leap_seconds import utc_eras

__all__ = ["JulianDates", "julian_dates", "tai_ns_of", "tt_julian_dates", "utc_julian_dates"]

JulianDates: TypeAlias = tuple[Float64[ndarray, "*t"], Float64[ndarray, "*t"]]
"""Two-part Julian dates: whole days ending in .5 (midnight), and the fraction since."""

_DAY_NS = 86_400_000_000_000
_JULIAN_DATE_1958 = 2436204.5
_TT_MINUS_TAI_NS = 32_184_000_000


def tai_ns_of(when: Instant | Int64[ndarray, "*t"]) -> Int64[ndarray, "*t"]:
    """Nanoseconds TAI since 1958 of one instant (a 0-d array) or of many, which pass through."""
    if isinstance(when, Instant):
        return np.array(when.tai_ns, dtype=np.int64)
    return when


def julian_dates(ns: Int64[ndarray, "*t"]) -> JulianDates:
    """Two-part Julian dates of nanoseconds since 1958-01-01 in any scale with 86,400 s days."""
    day, rest = np.divmod(ns, _DAY_NS)
    return np.asarray(day + _JULIAN_DATE_1958), np.asarray(rest / _DAY_NS)


def tt_julian_dates(when: Instant | Int64[ndarray, "*t"]) -> JulianDates:
    """Terrestrial Time of each instant, as two-part Julian dates."""
    return julian_dates(np.asarray(tai_ns_of(when) + _TT_MINUS_TAI_NS))


def utc_julian_dates(when: Instant | Int64[ndarray, "*t"]) -> JulianDates:
    """UTC of each instant, as two-part Julian dates of 86,400 s days, the form SGP4 takes.

    It stands still at midnight during a leap second.
    """
    first_day, offset_ns, drift = np.array(utc_eras(), dtype=np.int64).T
    midnights = first_day * _DAY_NS
    since = tai_ns_of(when)
    index = np.searchsorted(midnights + offset_ns, since, side="right") - 1
    index = np.maximum(index, 0)
    since = since - (midnights + offset_ns)[index]
    if np.any(drift[index]):
        since = _evenly(since, drift[index])
    utc_ns = np.minimum(midnights[index] + since, np.append(midnights[1:], _FOREVER)[index])
    return julian_dates(np.asarray(utc_ns))


_FOREVER = np.iinfo(np.int64).max


def _evenly(
    since: Int64[ndarray, "*t"], drift_ns_per_s: Int64[ndarray, "*t"]
) -> Int64[ndarray, "*t"]:
    """What the slow clocks of UTC before 1972 counted in `since` nanoseconds of TAI."""
    days, rest = np.divmod(since, _DAY_NS + 86_400 * drift_ns_per_s)
    rate = 1_000_000_000 + drift_ns_per_s
    return np.asarray(days * _DAY_NS + rest - (2 * rest * drift_ns_per_s + rate) // (2 * rate))
