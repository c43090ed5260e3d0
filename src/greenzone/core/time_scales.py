"""Many instants at once, in the time scales that frames and element sets are computed in."""

from typing import TypeAlias

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.core.leap_seconds import leap_table

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
    tai_ns = tai_ns_of(when)
    midnights, steps = _leap_midnights()
    index = np.searchsorted(midnights + steps[1:], tai_ns, side="right")
    utc_ns = np.minimum(tai_ns - steps[index], np.append(midnights, _FOREVER)[index])
    return julian_dates(np.asarray(utc_ns))


_FOREVER = np.iinfo(np.int64).max


def _leap_midnights() -> tuple[Int64[ndarray, " m"], Int64[ndarray, " m_plus_1"]]:
    """UTC midnights (ns since 1958) at which TAI-UTC changes; its value before and after each."""
    days, steps = leap_table()
    return np.array(days, dtype=np.int64) * _DAY_NS, np.array((0, *steps), dtype=np.int64)
