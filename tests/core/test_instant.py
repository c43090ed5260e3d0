"""Instants count TAI; UTC and its leap seconds appear in text alone."""

import contextlib

import erfa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant, format_utc, parse_utc, utc_instant
from greenzone.core.leap_seconds import day_length_ns

SECOND_NS = 1_000_000_000
FIRST = parse_utc("1957-10-04T00:00:00Z").tai_ns
LAST = parse_utc("2099-12-31T23:59:59Z").tai_ns
FIRST_OF_1972 = parse_utc("1972-01-01T00:00:00Z")
instants = st.integers(FIRST, LAST).map(Instant)


def test_tai_minus_utc_is_37_s_since_2017_and_36_s_before() -> None:
    after = parse_utc("2017-01-01T00:00:00Z")
    before = parse_utc("2016-12-31T00:00:00Z")
    days_1958_to_2017 = 21_550
    assert after.tai_ns == (days_1958_to_2017 * 86_400 + 37) * SECOND_NS
    assert before.tai_ns == ((days_1958_to_2017 - 1) * 86_400 + 36) * SECOND_NS


def test_the_last_day_of_2016_lasts_86_401_seconds() -> None:
    start, end = parse_utc("2016-12-31T00:00:00Z"), parse_utc("2017-01-01T00:00:00Z")
    assert end.seconds_since(start) == 86_401


def test_a_leap_second_is_written_as_second_60() -> None:
    end = parse_utc("2017-01-01T00:00:00Z")
    assert format_utc(end.plus(-0.5)) == "2016-12-31T23:59:60.500Z"
    assert format_utc(end.plus(-1)) == "2016-12-31T23:59:60.000Z"
    assert format_utc(end.plus(-1.5)) == "2016-12-31T23:59:59.500Z"
    assert parse_utc("2016-12-31T23:59:60.5Z") == end.plus(-0.5)


def test_rounding_up_in_a_leap_second_reaches_midnight() -> None:
    end = parse_utc("2017-01-01T00:00:00Z")
    assert format_utc(end.plus(-0.0004)) == "2017-01-01T00:00:00.000Z"
    assert format_utc(end.plus(-0.0006)) == "2016-12-31T23:59:60.999Z"


@given(instants)
def test_text_with_nine_digits_gives_the_instant_back(instant: Instant) -> None:
    """Before 1972 a second of UTC holds up to 30 ns more of TAI, so not every one has a text."""
    back = parse_utc(format_utc(instant, digits=9))
    assert abs(back.tai_ns - instant.tai_ns) <= (1 if instant < FIRST_OF_1972 else 0)


utc_clocks = st.tuples(st.integers(-89, 60_000), st.integers(0, 86_400 * SECOND_NS - 50_000_001))


@given(utc_clocks)
def test_what_the_clocks_of_utc_show_is_kept(clock: tuple[int, int]) -> None:
    assert utc_instant(*clock).utc_day() == clock


@given(utc_clocks, st.integers(1, 10**15))
def test_utc_never_runs_backwards(clock: tuple[int, int], ns: int) -> None:
    later = Instant(utc_instant(*clock).tai_ns + ns)
    assert later.utc_day() >= clock


@pytest.mark.parametrize(
    ("text", "tai_minus_utc_s"),
    [  # USNO tai-utc.dat, by hand: 1.4228180 + (MJD - 37300) 0.001296 and so on
        ("1961-07-31T00:00:00Z", 1.422818 + 211 * 0.001296),
        ("1961-08-01T00:00:00Z", 1.372818 + 212 * 0.001296),
        ("1963-07-01T12:00:00Z", 1.845858 + 546.5 * 0.0011232),
        ("1967-01-01T18:00:00Z", 4.313170 + 365.75 * 0.002592),
        ("1971-12-31T00:00:00Z", 4.213170 + 2190 * 0.002592),
    ],
)
def test_tai_minus_utc_of_the_1960s_is_the_published_one(text: str, tai_minus_utc_s: float) -> None:
    instant = parse_utc(text)
    midnight, fraction = instant.utc_julian_date()
    utc_ns = (midnight - 2436204.5 + fraction) * 86_400e9
    julian_date_rounding_ns = 32
    assert abs(instant.tai_ns - utc_ns - tai_minus_utc_s * 1e9) <= julian_date_rounding_ns


@given(st.floats(2436935.0, 2441317.5))
def test_utc_of_the_1960s_agrees_with_erfa(tai_julian_date: float) -> None:
    days, fraction = divmod(tai_julian_date - 2436204.5, 1.0)
    instant = Instant(int(days) * 86_400 * SECOND_NS + round(fraction * 86_400 * SECOND_NS))
    utc_1, utc_2 = erfa.taiutc(2436204.5 + days, fraction)
    ours = instant.utc_julian_date()
    difference_s = abs((utc_1 - ours[0]) + (utc_2 - ours[1])) * 86_400
    erfa_stretches_the_day_before_a_step_s = 0.108
    next_day_steps = day_length_ns(instant.utc_day()[0]) != 86_400 * SECOND_NS
    assert difference_s <= (erfa_stretches_the_day_before_a_step_s if next_day_steps else 2e-9)


def test_the_day_before_a_step_of_the_1960s_has_another_length() -> None:
    """100 ms were inserted on 1963-10-31, 50 ms left out on 1961-07-31 (USNO tai-utc.dat)."""
    assert format_utc(parse_utc("1963-11-01T00:00:00Z").plus(-0.05), 2) == "1963-10-31T23:59:60.05Z"
    assert format_utc(parse_utc("1961-08-01T00:00:00Z").plus(-0.01), 2) == "1961-07-31T23:59:59.94Z"
    with pytest.raises(BadMessageError, match="no such time"):
        parse_utc("1961-07-31T23:59:59.96Z")


def test_before_1960_the_rule_of_1960_is_carried_back() -> None:
    """TAI was set equal to UT2 at 1958-01-01; this is 2.6 ms off."""
    at_1958 = parse_utc("1958-01-01T00:00:00Z").tai_ns
    assert at_1958 == -2_598_000
    sputnik = parse_utc("1957-10-04T19:28:34Z")
    assert format_utc(sputnik, 0) == "1957-10-04T19:28:34Z"
    with pytest.raises(BadMessageError, match="before the first satellite"):
        parse_utc("1957-10-03T23:59:59Z")


@given(instants, st.integers(0, 9))
def test_text_is_within_half_a_unit_of_its_last_digit(instant: Instant, digits: int) -> None:
    back = parse_utc(format_utc(instant, digits))
    rounding_of_old_seconds_ns = 1 if instant < FIRST_OF_1972 else 0
    assert abs(back.tai_ns - instant.tai_ns) <= 10 ** (9 - digits) / 2 + rounding_of_old_seconds_ns


@given(instants, st.integers(-(10**15), 10**15))
def test_seconds_since_undoes_plus(instant: Instant, milliseconds: int) -> None:
    seconds = milliseconds / 1000
    one_ns_and_rounding_of_the_float_s = 1e-9 + abs(seconds) * 2e-16
    found = instant.plus(seconds).seconds_since(instant)
    assert abs(found - seconds) <= one_ns_and_rounding_of_the_float_s


@given(instants, instants)
def test_text_sorts_as_time_does(one: Instant, other: Instant) -> None:
    first, second = sorted((one, other))
    if first < FIRST_OF_1972:  # where two instants may share a text
        assert format_utc(first, 9) <= format_utc(second, 9)
    else:
        assert (format_utc(one, 9) < format_utc(other, 9)) == (one < other)


@given(instants)
def test_tt_runs_69184_ms_before_utc_since_2017(instant: Instant) -> None:
    tt, utc = sum(instant.tt_julian_date()), sum(instant.utc_julian_date())
    julian_date_rounding_s = 1e-4
    difference_s = (tt - utc) * 86_400
    assert difference_s <= 69.184 + julian_date_rounding_s
    if instant >= parse_utc("2017-01-01T00:00:00Z"):
        assert difference_s == pytest.approx(69.184, abs=julian_date_rounding_s)


def test_julian_dates_of_the_first_report() -> None:
    midnight, fraction = parse_utc("2021-11-15T02:47:40Z").utc_julian_date()
    assert midnight == 2459533.5
    assert fraction * 86_400 == pytest.approx(2 * 3600 + 47 * 60 + 40, abs=1e-10)


@pytest.mark.parametrize(
    "text",
    [
        "2021-319T02:47:40Z",
        "2021-11-15 02:47:40",
        "2021-11-15T02:47:40.0000000009Z",
        " 2021-11-15T02:47:40 UTC ",
        "2021-11-15T02:47:40+00:00",
        "2021-11-15T02:47:40,0Z",
    ],
)
def test_spellings_of_one_instant_agree(text: str) -> None:
    assert parse_utc(text) == parse_utc("2021-11-15T02:47:40Z")


def test_seconds_may_be_left_out() -> None:
    assert parse_utc("2021-11-15T02:47Z") == parse_utc("2021-11-15T02:47:00Z")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2021-11-15",
        "2021-02-29T00:00:00Z",
        "2021-366T00:00:00Z",
        "2021-000T00:00:00Z",
        "2021-13-01T00:00:00Z",
        "2021-11-15T24:00:00Z",
        "2021-11-15T02:60:00Z",
        "2021-11-15T23:59:60Z",
        "2016-12-31T22:59:60Z",
        "2021-11-15T02:47:40+01:00",
        "1957-10-03T23:59:59Z",
        "1971-12-31T23:59:60.2Z",
        "٢٠٢١-11-15T02:47:40Z",
    ],
)
def test_what_is_not_a_utc_time_is_refused_by_name(text: str) -> None:
    with pytest.raises(BadMessageError) as caught:
        parse_utc(text)
    assert repr(text) in str(caught.value)
    assert "\n" not in str(caught.value)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(BadMessageError):
        parse_utc(text)
