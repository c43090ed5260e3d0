"""Which times can be, and their order."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.messages.ndm.epoch_text import ImpossibleTimeError, epoch_key

DATES = st.datetimes(datetime(1957, 1, 1), datetime(2200, 12, 31))


@given(DATES, DATES)
def test_keys_order_times_as_they_pass(first: datetime, second: datetime) -> None:
    keys = [epoch_key(t.isoformat(timespec="microseconds")) for t in (first, second)]
    assert (keys[0] < keys[1]) == (first < second)
    assert (keys[0] == keys[1]) == (first == second)


@given(DATES)
def test_the_ways_to_write_a_time_are_one_time(time: datetime) -> None:
    calendar = time.strftime("%Y-%m-%dT%H:%M:%S") + f".{time.microsecond:06d}"
    ordinal = f"{time.year:04d}-{time.timetuple().tm_yday:03d}{calendar[10:]}"
    keys = {epoch_key(text) for text in (calendar, ordinal, calendar + "Z", calendar + "000")}
    assert len(keys) == 1


def test_a_leap_second_lies_between_its_neighbours() -> None:
    times = ["2016-12-31T23:59:59.9", "2016-12-31T23:59:60.5", "2017-01-01T00:00:00"]
    assert sorted(times, key=epoch_key) == times


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2021-13-01T00:00:00", "a month 13"),
        ("2021-00-01T00:00:00", "a month 00"),
        ("2021-02-31T00:00:00", "a day 31, which 2021-02 has not"),
        ("2021-02-29T00:00:00", "a day 29"),
        ("2021-04-00T00:00:00", "a day 00"),
        ("2021-000T00:00:00", "a day 000, which 2021 has not"),
        ("2021-366T00:00:00", "a day 366, which 2021 has not"),
        ("2020-367T00:00:00", "a day 367"),
        ("9999-12-31T00:00:00", "outside the years 1957 to 2200"),
        ("9999-366T00:00:00", "outside the years"),
        ("0001-01-01T00:00:00", "outside the years"),
        ("1956-12-31T00:00:00", "outside the years"),
        ("2021-11-15T24:00:00", "no time of day"),
        ("2021-11-15T23:60:00", "no time of day"),
        ("2021-11-15T23:59:61", "no time of day"),
        ("2021-11-15T12:30:60", "no time of day"),
        ("2021-11-15T23:59:60", "a leap second that was not"),
        ("2021-11-15T02:47:40+01:00", "a time zone"),
        ("2021-11-15T02:47:40 UTC", "a time zone"),
        ("2021-11-15 02:47:40", "is not a time"),
        ("2021-11-15", "is not a time"),
        ("20211115T024740", "is not a time"),
        ("2021-11-15T02:47:4\u0660", "is not a time"),
        ("", "is not a time"),
        ("nan", "is not a time"),
        ("T" * 5000, "is not a time"),
    ],
)
def test_what_is_no_time_is_refused_with_the_reason(text: str, told: str) -> None:
    with pytest.raises(ImpossibleTimeError, match=told) as refusal:
        epoch_key(text)
    assert refusal.value.remedy


def test_leap_seconds_belong_to_utc() -> None:
    assert epoch_key("2016-12-31T23:59:60")
    with pytest.raises(ImpossibleTimeError, match="leap second"):
        epoch_key("2016-12-31T23:59:60", "TAI")
    assert epoch_key("2050-12-31T23:59:60", "UTC", "NEXT_LEAP_EPOCH")


def test_frames_may_be_older_than_spaceflight_and_counts_are_no_dates() -> None:
    assert epoch_key("1950-01-01T00:00:00", "UTC", "REF_FRAME_EPOCH")
    assert epoch_key("0000-000T00:10:00", "MET") < epoch_key("0000-000T00:20:00", "MET")


@given(DATES, st.integers(1, 10**6))
def test_no_two_times_a_step_apart_share_a_key(time: datetime, micros: int) -> None:
    later = time + timedelta(microseconds=micros)
    texts = [t.isoformat(timespec="microseconds") for t in (time, later)]
    if later.year <= 2200:
        assert epoch_key(texts[0]) < epoch_key(texts[1])
