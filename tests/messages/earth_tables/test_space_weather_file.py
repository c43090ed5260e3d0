from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadDataError
from greenzone.core.instant import format_utc, parse_utc
from greenzone.messages.earth_tables.space_weather_file import (
    parse_space_weather,
    shipped_space_weather,
)
from refusals import is_read_or_refused

DAYS = """\
DATATYPE CssiSpaceWeather
VERSION 1.2
BEGIN OBSERVED
2021 11 14 2567  3  3  7  3  3  0  3  7  7  33   2   3   2   2   0   2   3   3   2 0.0 0  13  77.5 0  88.6  89.3  79.1  90.3  91.0
2021 11 15 2567  4  7 10  0  7 10 23 20 13  90   3   4   0   3   4   9   7   5   4 0.2 1  25  79.0 0  88.9  89.1  80.8  90.7  90.8
END OBSERVED
BEGIN DAILY_PREDICTED
2021 11 16 2567  5  7 10  0  7 10 23 20 13  90   3   4   0   3   4   9   7   5   5 0.2 1  25  79.0 0  88.9  89.1  81.8  90.9  90.8
END DAILY_PREDICTED
BEGIN MONTHLY_PREDICTED
2021 12 01                                                                                      82.0 0  84.2  84.9  84.2  86.1  87.2
END MONTHLY_PREDICTED
"""  # noqa: E501


def test_columns_are_the_observed_flux_and_ap() -> None:
    table = parse_space_weather(DAYS, "SW")
    assert table.mjd.tolist() == [59532, 59533, 59534]
    assert table.f107_obs.tolist() == [79.1, 80.8, 81.8]
    assert table.f107_avg81_obs.tolist() == [90.3, 90.7, 90.9]
    assert table.ap_daily.tolist() == [2.0, 4.0, 5.0]
    assert table.ap_3h[1].tolist() == [3, 4, 0, 3, 4, 9, 7, 5]


def test_predictions_do_not_count_as_observed() -> None:
    table = parse_space_weather(DAYS, "SW")
    assert format_utc(table.last_observed, 0) == "2021-11-16T00:00:00Z"


def test_the_shipped_table_covers_the_built_in_event() -> None:
    table = shipped_space_weather()
    assert format_utc(table.last_observed, 0) == "2024-01-01T00:00:00Z"
    assert len(table.mjd) == 852
    indices = table.indices_at(parse_utc("2021-11-15T02:47:40Z"))
    assert indices.age_days == 0.0
    assert indices.f107_previous_day == 79.1
    assert len(table.sha256) == 64


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("DATATYPE CssiSpaceWeather", "<html>", "starts neither with DATATYPE CssiSpaceWeather"),
        ("2021 11 15", "2021 13 15", r"line 5: not a day .*month must be in 1..12"),
        ("  80.8 ", "   nan ", "line 5: a value is out of range"),
        ("  80.8 ", "       ", "line 5: not a day"),
        ("  80.8 ", "   0.0 ", "line 5: a value is out of range"),
        ("2021 11 15", "2021 11 17", "missing or out of order"),
        ("BEGIN OBSERVED", "BEGIN DAILY_PREDICTED", "no observed day"),
    ],
)
def test_a_wrong_line_is_named(old: str, new: str, message: str) -> None:
    assert old in DAYS
    with pytest.raises(BadDataError, match=message):
        parse_space_weather(DAYS.replace(old, new, 1), "SW")


@given(st.text(), st.integers(0, len(DAYS) - 1), st.text(max_size=3))
def test_no_text_breaks_the_reader(text: str, place: int, piece: str) -> None:
    for candidate in (text, DAYS[:place] + piece + DAYS[place + 1 :], DAYS[:place]):
        assert is_read_or_refused(partial(parse_space_weather, candidate, "SW"))


CSV = """\
DATE,BSRN,ND,KP1,KP2,KP3,KP4,KP5,KP6,KP7,KP8,KP_SUM,AP1,AP2,AP3,AP4,AP5,AP6,AP7,AP8,AP_AVG,CP,C9,ISN,F10.7_OBS,F10.7_ADJ,F10.7_DATA_TYPE,F10.7_OBS_CENTER81,F10.7_OBS_LAST81,F10.7_ADJ_CENTER81,F10.7_ADJ_LAST81
2021-11-14,2567,3,3,7,3,3,0,3,7,7,33,2,3,2,2,0,2,3,3,2,0.0,0,13,79.1,77.5,OBS,90.3,91.0,88.6,89.3
2021-11-15,2567,4,7,10,0,7,10,23,20,13,90,3,4,0,3,4,9,7,5,4,0.2,1,25,80.8,79.0,INT,90.7,90.8,88.9,89.1
2021-11-16,2567,5,7,10,0,7,10,23,20,13,90,3,4,0,3,4,9,7,5,5,0.2,1,25,81.8,79.0,PRD,90.9,90.8,88.9,89.1
2021-12-01,,,,,,,,,,,,,,,,,,,,,,,82.0,84.2,82.0,PRM,86.1,87.2,84.9,84.2
"""


def test_the_csv_says_what_the_text_says() -> None:
    text, csv = parse_space_weather(DAYS, "SW"), parse_space_weather(CSV, "SW")
    for name in ("mjd", "f107_obs", "f107_avg81_obs", "ap_daily", "ap_3h"):
        assert getattr(csv, name).tolist() == getattr(text, name).tolist()
    assert csv.last_observed == text.last_observed


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (",F10.7_OBS,", ",F107_OBS,", "no column F10.7_OBS;"),
        ("2021-11-15", "2021-11-31", "line 3: not a day .*day is out of range"),
        ("2021-11-15", "2021-11", "line 3: not a day"),
        (",80.8,", ",,", "line 3: not a day"),
        (",80.8,", ",inf,", "line 3: a value is out of range"),
        (",INT,", ",OLD,", "line 3: F10.7_DATA_TYPE is 'OLD'"),
        (",OBS,", ",PRD,", "line 3: F10.7_DATA_TYPE is 'INT'"),
        ("2021-11-16", "2021-11-17", "missing or out of order"),
        ("2021-11-15,2567,4,7,10", "2021-11-15\n2567,4,7,10", "line 3"),
    ],
)
def test_a_wrong_row_is_named(old: str, new: str, message: str) -> None:
    assert old in CSV
    with pytest.raises(BadDataError, match=message):
        parse_space_weather(CSV.replace(old, new, 1), "SW")


@given(st.integers(0, len(CSV) - 1), st.text(max_size=3))
def test_no_csv_breaks_the_reader(place: int, piece: str) -> None:
    for candidate in (CSV[:place] + piece + CSV[place + 1 :], CSV[:place]):
        assert is_read_or_refused(partial(parse_space_weather, candidate, "SW"))
