"""TAI minus UTC by day: the one place that knows leap seconds (IERS, through ERFA)."""

from bisect import bisect_right
from datetime import date
from functools import cache

__all__ = ["day_length_ns", "leap_table", "tai_minus_utc_ns"]

_DAY_NS = 86_400_000_000_000
_ORDINAL_1958 = date(1958, 1, 1).toordinal()


@cache
def leap_table() -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Days since 1958-01-01 from which a TAI-UTC holds, and that TAI-UTC in nanoseconds.

    Before 1972 UTC also drifted between its steps; that drift is left out here, and
    `greenzone.core.instant.parse_utc` refuses such dates.
    """
    import erfa

    table = erfa.leap_seconds.get()
    days = tuple(date(int(y), int(m), 1).toordinal() - _ORDINAL_1958 for y, m, _ in table)
    return days, tuple(round(float(step) * 1e9) for _, _, step in table)


def tai_minus_utc_ns(day: int) -> int:
    """TAI-UTC in nanoseconds on the UTC day `day` (counted from 1958-01-01)."""
    days, steps = leap_table()
    index = bisect_right(days, day) - 1
    return steps[index] if index >= 0 else 0


def day_length_ns(day: int) -> int:
    """Length of the UTC day `day` in nanoseconds: 86,401 s where it ends in a leap second."""
    return _DAY_NS + tai_minus_utc_ns(day + 1) - tai_minus_utc_ns(day)
