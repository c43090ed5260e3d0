"""Times in every system at a fixed distance from TAI, one by one and as columns."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant, format_utc, parse_utc
from greenzone.messages.orbit_data.epoch_rows import epoch_rows_tai_ns
from greenzone.messages.time_system import TAI_MINUS_NS, format_message_utc, parse_message_time

SYSTEMS = ("UTC", *TAI_MINUS_NS)
FIRST, LAST = (parse_utc(text).tai_ns for text in ("1972-01-01T00:00:00Z", "2199-12-31T00:00:00Z"))


@pytest.mark.parametrize(
    ("system", "seconds_after_utc"),
    [("UTC", 0.0), ("TAI", 37.0), ("GPS", 18.0), ("gst", 18.0), ("BDT", 4.0), ("TT", 69.184)],
)
def test_systems_are_told_apart(system: str, seconds_after_utc: float) -> None:
    """In 2021 TAI-UTC is 37 s; GPS, Galileo and BeiDou started 19, 19 and 33 s behind TAI."""
    utc = parse_utc("2021-11-15T00:00:00Z")
    found = parse_message_time("2021-11-15T00:00:00", system)
    assert utc.seconds_since(found) == pytest.approx(seconds_after_utc, abs=1e-9)


@pytest.mark.parametrize("system", ["UT1", "TDB", "SCLK", "MET", ""])
def test_other_systems_are_refused_by_name(system: str) -> None:
    with pytest.raises(BadMessageError, match=f"TIME_SYSTEM = '{system}' cannot be used; use UTC"):
        parse_message_time("2021-11-15T00:00:00", system)


def test_uniform_systems_have_no_leap_second() -> None:
    text = "2016-12-31T23:59:60"
    assert parse_message_time(text) == parse_utc("2017-01-01T00:00:00Z").plus(-1.0)
    with pytest.raises(BadMessageError, match="is a leap second, but TAI has none"):
        parse_message_time(text, "TAI")


@given(st.integers(FIRST, LAST).map(Instant))
def test_written_times_read_back(instant: Instant) -> None:
    text = format_message_utc(instant)
    assert parse_message_time(text) == instant
    assert "Z" not in text
    assert len(text.split(".")[1]) >= 3


def test_milliseconds_are_written_as_such() -> None:
    assert format_message_utc(parse_utc("2021-11-15T02:47:40Z")) == "2021-11-15T02:47:40.000"
    assert format_message_utc(parse_utc("2021-11-15T02:47:40.1234Z")) == "2021-11-15T02:47:40.1234"


@given(
    st.lists(st.integers(FIRST, LAST), min_size=1, max_size=30),
    st.integers(0, 9),
    st.sampled_from(SYSTEMS),
    st.booleans(),
    st.booleans(),
)
def test_columns_agree_with_single_times(
    ticks: list[int], digits: int, system: str, ordinal: bool, marked: bool
) -> None:
    texts = [written(Instant(tick), digits, ordinal, marked) for tick in ticks]
    alone = [parse_message_time(text.decode(), system).tai_ns for text in texts]
    assert epoch_rows_tai_ns(texts, system).tolist() == alone


def written(instant: Instant, digits: int, ordinal: bool, marked: bool) -> bytes:
    text = format_utc(instant, digits).replace(":60", ":59").removesuffix("Z")
    if ordinal:
        day = np.datetime64(text[:10]) - np.datetime64(f"{text[:4]}-01-01")
        text = f"{text[:4]}-{day.astype(int) + 1:03d}{text[10:]}"
    return (text + ("Z" if marked else "")).encode()


def test_columns_of_several_shapes_leap_seconds_and_old_times_are_read_one_by_one() -> None:
    for texts in (
        [b"2021-11-15T00:00:00", b"2021-11-15T00:00:01.5"],
        [b"2016-12-31T23:59:59", b"2016-12-31T23:59:60"],
        [b"1966-03-01T00:00:00", b"1966-03-01T12:00:00"],
    ):
        alone = [parse_message_time(text.decode()).tai_ns for text in texts]
        assert epoch_rows_tai_ns(texts, "UTC").tolist() == alone
    assert epoch_rows_tai_ns([], "UTC").tolist() == []


@pytest.mark.parametrize(
    "text",
    [b"2021-13-15T00:00:00", b"2021-11-15T24:00:00", b"2021-11-15T0a:00:00", b"2021-11-15T00:00:0",
     b"2021-11-15T00:00:60", b"T2021-11-15", b"", b"9999-11-15T00:00:00", b"\xff" * 19],
)  # fmt: skip
def test_columns_with_what_is_no_time_are_refused(text: bytes) -> None:
    with pytest.raises(BadMessageError):
        epoch_rows_tai_ns([text, text], "UTC")
