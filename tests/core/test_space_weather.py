"""Space weather as a value: MSIS's order of ap, and what stands outside the TABLE."""

import dataclasses
from pathlib import Path

import numpy as np
import pymsis.utils
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadDataError, OutOfSpanError
from greenzone.core.instant import parse_utc
from greenzone.core.space_weather import SpaceWeather

DAYS = 10
START = parse_utc("2021-11-10T00:00:00Z")
SLOTS = np.arange(DAYS * 8, dtype=np.float64).reshape(DAYS, 8)
"""Three-hour values that number the slots, so that a mean tells which slots it is of."""
HOUR_S = 3600
DAY_S = 86_400


TABLE = SpaceWeather(
    mjd=np.arange(59528, 59528 + DAYS),
    f107_obs=80.0 + np.arange(DAYS),
    f107_avg81_obs=70.0 + np.arange(DAYS),
    ap_daily=1000.0 + np.arange(DAYS),
    ap_3h=SLOTS,
    source="numbered slots",
    sha256="0" * 64,
    last_observed=START.plus(8 * DAY_S),
)


def test_flux_is_yesterdays_and_its_mean_is_todays() -> None:
    found = TABLE.indices_at(START.plus(5 * DAY_S + HOUR_S))
    assert found.f107_previous_day == 84
    assert found.f107_avg81 == 75


def test_ap_is_in_the_order_of_msis() -> None:
    found = TABLE.indices_at(START.plus(5 * DAY_S + 7 * HOUR_S))
    now = 5 * 8 + 2
    means = np.mean(range(now - 11, now - 3)), np.mean(range(now - 19, now - 11))
    assert found.ap.tolist() == [1005, now, now - 1, now - 2, now - 3, *means]


@given(st.integers(3 * DAY_S, DAYS * DAY_S - 1))
def test_the_current_slot_changes_every_three_hours(seconds: int) -> None:
    assert TABLE.indices_at(START.plus(seconds)).ap[1] == seconds // 10_800


def test_age_is_zero_while_observed_and_grows_after() -> None:
    assert TABLE.indices_at(START.plus(6 * DAY_S)).age_days == 0
    assert TABLE.indices_at(START.plus(9.5 * DAY_S)).age_days == pytest.approx(1.5)


def test_beyond_the_table_its_last_day_stands_and_says_its_age() -> None:
    found = TABLE.indices_at(START.plus((DAYS + 30) * DAY_S))
    assert found.f107_previous_day == 80 + DAYS - 1
    assert found.f107_avg81 == 70 + DAYS - 1
    assert found.ap.tolist() == [1000.0 + DAYS - 1] * 7
    assert found.age_days == pytest.approx(DAYS + 30 - 8)


def test_just_beyond_the_table_the_last_slots_are_still_seen() -> None:
    found = TABLE.indices_at(START.plus(DAYS * DAY_S + 1))
    assert found.ap[1:5].tolist() == [1009, 79, 78, 77]


def test_before_the_second_day_there_is_no_answer() -> None:
    assert TABLE.indices_at(START.plus(DAY_S)).f107_previous_day == 80
    for early_s in (-1e7, 0, DAY_S - 1):
        with pytest.raises(OutOfSpanError, match="numbered slots starts"):
            TABLE.indices_at(START.plus(early_s))


def test_early_in_the_table_missing_slots_are_the_first_daily_mean() -> None:
    found = TABLE.indices_at(START.plus(DAY_S))
    assert found.ap[6] == 1000
    assert found.ap[5] == np.mean([4, 3, 2, 1, 0, 1000, 1000, 1000])


def test_a_leap_second_belongs_to_its_day() -> None:
    shifted = dataclasses.replace(TABLE, mjd=np.arange(57748, 57748 + DAYS))
    found = shifted.indices_at(parse_utc("2016-12-31T23:59:60.5Z"))
    day = 57753 - 57748
    assert found.f107_avg81 == 70 + day
    assert found.ap[1] == day * 8 + 7


@pytest.mark.parametrize("column", ["f107_obs", "f107_avg81_obs", "ap_daily"])
@pytest.mark.parametrize("value", [np.nan, -1.0, np.inf])
def test_a_missing_value_is_refused(column: str, value: float) -> None:
    broken = getattr(TABLE, column).copy()
    broken[3] = value
    with pytest.raises(BadDataError, match=column):
        dataclasses.replace(TABLE, **{column: broken})


def test_missing_days_are_refused() -> None:
    gap = TABLE.mjd.copy()
    gap[4:] += 1
    with pytest.raises(BadDataError, match="days are missing"):
        dataclasses.replace(TABLE, mjd=gap)


def as_csv(table: SpaceWeather) -> str:
    """The table in the columns of CelesTrak's SW-All.csv that pymsis reads."""
    lines = ["header"]
    for row, mjd in enumerate(table.mjd):
        cells = ["0"] * 31
        cells[0] = str(np.datetime64("1858-11-17") + int(mjd))
        cells[12:20] = [f"{ap:.0f}" for ap in table.ap_3h[row]]
        cells[20] = f"{table.ap_daily[row]:.0f}"
        cells[24], cells[26] = f"{table.f107_obs[row]}", "OBS"
        cells[27] = f"{table.f107_avg81_obs[row]}"
        lines.append(",".join(cells))
    return "\n".join(lines) + "\n"


def test_indices_agree_with_those_pymsis_takes_from_the_same_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = pymsis.utils._SpaceWeatherState(tmp_path / "table.csv")
    state.path.write_text(as_csv(TABLE))
    monkeypatch.setattr(pymsis.utils, "_SPACE_WEATHER", state)
    first_complete_day = 3
    for hour in range(first_complete_day * 24, DAYS * 24):
        ours = TABLE.indices_at(START.plus(hour * HOUR_S))
        when = np.datetime64("2021-11-10T00:00") + np.timedelta64(hour, "h")
        f107, f107_average, ap = pymsis.utils.get_f107_ap(when)
        assert (ours.f107_previous_day, ours.f107_avg81) == (f107[0], f107_average[0])
        assert ours.ap.tolist() == ap[0].tolist()
