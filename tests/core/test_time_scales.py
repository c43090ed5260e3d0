"""Arrays of instants agree with single ones in every scale."""

import erfa
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.instant import Instant, parse_utc
from greenzone.core.time_scales import tai_ns_of, tt_julian_dates, utc_julian_dates

FIRST = parse_utc("1957-10-04T00:00:00Z").tai_ns
LAST = parse_utc("2099-12-31T23:59:59Z").tai_ns


@given(st.lists(st.integers(FIRST, LAST), min_size=1, max_size=20))
def test_arrays_agree_with_single_instants(ticks: list[int]) -> None:
    days, fractions = utc_julian_dates(np.array(ticks))
    for tick, day, fraction in zip(ticks, days, fractions, strict=True):
        assert sum(Instant(tick).utc_julian_date()) == day + fraction
    days, fractions = tt_julian_dates(np.array(ticks))
    for tick, day, fraction in zip(ticks, days, fractions, strict=True):
        assert Instant(tick).tt_julian_date() == (day, fraction)


def test_utc_agrees_with_erfa_away_from_leap_seconds() -> None:
    start = parse_utc("2016-12-01T00:00:00Z").tai_ns
    ticks = start + np.arange(60) * 86_400 * 10**9 + 43_200 * 10**9
    days, fractions = utc_julian_dates(ticks)
    tai_days, tai_fractions = (ticks // 86_400_000_000_000, ticks % 86_400_000_000_000 / 86_400e9)
    utc_1, utc_2 = erfa.taiutc(tai_days + 2436204.5, tai_fractions)
    # ERFA's "quasi-JD" stretches only the day that holds the leap second.
    whole = np.arange(60) != 30
    difference_day = np.abs((utc_1 - days) + (utc_2 - fractions))[whole]
    assert difference_day.max() <= 1e-9 / 86_400


def test_utc_stands_still_during_a_leap_second() -> None:
    midnight = parse_utc("2017-01-01T00:00:00Z")
    ticks = midnight.tai_ns + np.array([-1_500, -1_000, -500, 0, 500]) * 1_000_000
    days, fractions = utc_julian_dates(ticks)
    seconds = ((days - 2457754.5) + fractions) * 86_400
    double_rounding_s = 1e-9
    assert np.abs(seconds - [-0.5, 0, 0, 0, 0.5]).max() < double_rounding_s


def test_an_instant_becomes_an_array_without_axes() -> None:
    instant = parse_utc("2021-11-15T02:47:40Z")
    assert tai_ns_of(instant).shape == ()
    assert int(tai_ns_of(instant)) == instant.tai_ns
    day, fraction = utc_julian_dates(instant)
    assert (float(day), float(fraction)) == instant.utc_julian_date()
