"""TAI minus UTC by day: the one place that knows leap seconds and the UTC of the 1960s.

Since 1972 UTC runs at the rate of TAI and differs from it by whole seconds. From 1960 to 1971 its
second was longer than TAI's by 13 to 30 parts in 1e9 and it was stepped by 50 or 100 ms now and
then (IERS and USNO `tai-utc.dat`, SOFA `iauDat`); both come through ERFA. Before 1960 there was
no agreed UTC: the rule of 1960 is carried back, which puts UTC 2.6 ms before TAI at 1958-01-01,
where TAI was set equal to UT2. Broadcast time of those years is met within about 0.1 s.
"""

from bisect import bisect_right
from datetime import date
from functools import cache
from typing import NamedTuple

__all__ = [
    "UtcEra",
    "day_length_ns",
    "tai_minus_utc_ns",
    "tai_since_midnight_ns",
    "utc_eras",
    "utc_since_midnight_ns",
]

_NS = 1_000_000_000
_DAY_S = 86_400
_DAY_NS = _DAY_S * _NS
_ORDINAL_1958 = date(1958, 1, 1).toordinal()


class UtcEra(NamedTuple):
    """A time within which UTC ran evenly."""

    first_day: int
    """UTC day on which it begins, counted from 1958-01-01."""
    tai_minus_utc_ns: int
    """At 0h UTC of that day."""
    drift_ns_per_s: int
    """By how much TAI-UTC grows in each second of UTC; 0 since 1972."""

    def tai_minus_utc_at_ns(self, day: int) -> int:
        """TAI-UTC at 0h UTC of a day by this era's rule."""
        return self.tai_minus_utc_ns + (day - self.first_day) * _DAY_S * self.drift_ns_per_s


@cache
def utc_eras() -> tuple[UtcEra, ...]:
    """Every era, oldest first; the first also holds before its beginning."""
    import erfa

    starts = [(int(y), int(m)) for y, m, _ in erfa.leap_seconds.get()]
    return tuple(_era(year, month) for year, month in starts)


def tai_minus_utc_ns(day: int) -> int:
    """TAI-UTC in nanoseconds at 0h UTC of the day `day` (counted from 1958-01-01)."""
    return _era_of(day).tai_minus_utc_at_ns(day)


def day_length_ns(day: int) -> int:
    """Nanoseconds that the clocks of UTC count on the day: 86,401 s where it ends in a leap second.

    Before 1972 the days before a step are 50 ms shorter or 100 ms longer.
    """
    return _DAY_NS + tai_minus_utc_ns(day + 1) - _era_of(day).tai_minus_utc_at_ns(day + 1)


def tai_since_midnight_ns(day: int, utc_ns: int) -> int:
    """SI nanoseconds from 0h UTC to `utc_ns` on that day's clocks."""
    drift = _era_of(day).drift_ns_per_s
    return utc_ns + (min(utc_ns, _DAY_NS) * drift + _NS // 2) // _NS if drift else utc_ns


def utc_since_midnight_ns(day: int, tai_ns: int) -> int:
    """What that day's clocks show, in nanoseconds, `tai_ns` SI nanoseconds after 0h UTC.

    Undoes `tai_since_midnight_ns` exactly.
    """
    drift = _era_of(day).drift_ns_per_s
    if not drift:
        return tai_ns
    rate = _NS + drift
    evenly = tai_ns - (2 * tai_ns * drift + rate) // (2 * rate)
    return evenly if evenly < _DAY_NS else tai_ns - _DAY_S * drift


def _era(year: int, month: int) -> UtcEra:
    import erfa

    midnight_s, noon_s = (float(erfa.dat(year, month, 1, fraction)) for fraction in (0.0, 0.5))
    drift_ns_per_day = 2 * (noon_s - midnight_s) * _NS
    first_day = date(year, month, 1).toordinal() - _ORDINAL_1958
    return UtcEra(first_day, round(midnight_s * _NS), round(drift_ns_per_day / _DAY_S))


@cache
def _first_days() -> tuple[int, ...]:
    return tuple(era.first_day for era in utc_eras())


def _era_of(day: int) -> UtcEra:
    return utc_eras()[max(0, bisect_right(_first_days(), day) - 1)]
