"""TAI-UTC by day, against dates every leap second table agrees on."""

from datetime import date, timedelta

import erfa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.leap_seconds import (
    day_length_ns,
    tai_minus_utc_ns,
    tai_since_midnight_ns,
    utc_eras,
    utc_since_midnight_ns,
)

SECOND_NS = 1_000_000_000


def days_since_1958(year: int, month: int, day: int) -> int:
    return date(year, month, day).toordinal() - date(1958, 1, 1).toordinal()


@pytest.mark.parametrize(
    ("day", "seconds"),
    [
        ((1972, 1, 1), 10),
        ((1972, 6, 30), 10),
        ((1972, 7, 1), 11),
        ((1999, 1, 1), 32),
        ((2005, 12, 31), 32),
        ((2006, 1, 1), 33),
        ((2015, 7, 1), 36),
        ((2016, 12, 31), 36),
        ((2017, 1, 1), 37),
        ((2026, 7, 1), 37),
    ],
)
def test_tai_minus_utc(day: tuple[int, int, int], seconds: int) -> None:
    assert tai_minus_utc_ns(days_since_1958(*day)) == seconds * SECOND_NS


def test_only_days_with_a_leap_second_are_longer() -> None:
    long = [d for d in range(days_since_1958(2000, 1, 1), days_since_1958(2026, 1, 1))
            if day_length_ns(d) != 86_400 * SECOND_NS]  # fmt: skip
    assert long == [
        days_since_1958(y, m, d) for y, m, d in
        ((2005, 12, 31), (2008, 12, 31), (2012, 6, 30), (2015, 6, 30), (2016, 12, 31))
    ]  # fmt: skip
    assert {day_length_ns(d) for d in long} == {86_401 * SECOND_NS}


@given(st.dates(date(1960, 1, 1), date(2026, 1, 1)), st.integers(0, 86_399))
def test_every_second_since_1960_agrees_with_erfa(day: date, second: int) -> None:
    number = days_since_1958(day.year, day.month, day.day)
    utc_ns = second * SECOND_NS
    found = tai_minus_utc_ns(number) + tai_since_midnight_ns(number, utc_ns) - utc_ns
    theirs_s = erfa.dat(day.year, day.month, day.day, second / 86_400)
    assert abs(found - float(theirs_s) * 1e9) <= 1


@given(st.integers(-89, 60_000), st.integers(0, 86_401 * SECOND_NS))
def test_seconds_of_utc_and_of_tai_undo_each_other(day: int, utc_ns: int) -> None:
    assert utc_since_midnight_ns(day, tai_since_midnight_ns(day, utc_ns)) == utc_ns


def test_the_rates_of_the_1960s_are_the_published_ones() -> None:
    """USNO tai-utc.dat: 0.001296, 0.0011232, 0.001296 and 0.002592 s a day."""
    rates = [era.drift_ns_per_s * 86_400 for era in utc_eras()]
    assert rates[:14] == [1_296_000] * 3 + [1_123_200] * 2 + [1_296_000] * 7 + [2_592_000] * 2
    assert set(rates[14:]) == {0}


def test_steps_of_the_1960s_change_the_length_of_the_day_before() -> None:
    first, last = date(1960, 1, 1), date(1972, 1, 1)
    days = (first + timedelta(days=n) for n in range((last - first).days))
    lengths = {d: day_length_ns(days_since_1958(d.year, d.month, d.day)) for d in days}
    steps = {d: ns - 86_400 * SECOND_NS for d, ns in lengths.items() if ns != 86_400 * SECOND_NS}
    tenth = SECOND_NS // 10
    assert steps == {
        date(1960, 12, 31): 5_000_000,
        date(1961, 7, 31): -tenth // 2,
        date(1963, 10, 31): tenth,
        date(1964, 3, 31): tenth,
        date(1964, 8, 31): tenth,
        date(1964, 12, 31): tenth,
        date(1965, 2, 28): tenth,
        date(1965, 6, 30): tenth,
        date(1965, 8, 31): tenth,
        date(1968, 1, 31): -tenth,
        date(1971, 12, 31): 107_758_000,
    }
