"""TAI-UTC by day, against dates every leap second table agrees on."""

from datetime import date

import pytest

from greenzone.core.leap_seconds import day_length_ns, tai_minus_utc_ns

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
