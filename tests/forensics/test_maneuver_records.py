"""Operators' files are read as they are meant: days of the year, UTC and China's time."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from validation.maneuver_records import read_fengyun, read_ids, recorded
from validation.maneuver_scores import wilson

from greenzone.core.instant import format_utc
from maneuver_histories import history

TWO_BURNS = (
    "SEN3A 2016 053 09 30 2016 053 12 11     006 2 "
    "2016 053 09 30 26.812 03.16e+01 05.1e-04 -1.6e-02 00.0e+00 1.6e+01 -5.1e+02 0.0 0.0 0.0 0.0 "
    "2016 053 12 10 51.815 03.16e+01 01.0e-03 -1.7e-02 00.0e+00 3.3e+01 -5.3e+02 0.0 0.0 0.0 0.0\n"
    "SEN3A 2016 277 18 57 2016 277 22 43     007 0\n"
)
FENGYUN = (
    'GEO-EW-STATION-KEEPING 2008-066A "2018-10-15T16:15:00 CST" "2018-10-15T17:15:00 CST"\n'
    'GEO-NS-STATION-KEEPING 2008-066A "2015-12-22T00:00:00 CST" "2015/12/23T23:59:59 CST"\n'
)


def test_burns_of_the_ids(tmp_path: Path) -> None:
    file = tmp_path / "s3aman.txt"
    file.write_text(TWO_BURNS, encoding="ascii")
    first, second, unknown = read_ids(file)
    assert format_utc(first.middle) == "2016-02-22T09:30:26.812Z"
    assert first.in_track_m_s == -1.6e-2
    assert second.radial_m_s == 1.0e-3
    assert math.isnan(unknown.in_track_m_s)
    pair, alone = recorded([unknown, second, first], history(20))
    assert pair.in_track_m_s == pytest.approx(-3.3e-2)
    assert first.middle < pair.middle < second.middle
    assert format_utc(alone.start, 0) == "2016-10-03T18:57:00Z"


def test_fengyun_writes_the_time_of_china(tmp_path: Path) -> None:
    file = tmp_path / "manFY2E.txt.fy"
    file.write_text(FENGYUN, encoding="ascii")
    along, across = read_fengyun(file)
    assert format_utc(along.start, 0) == "2018-10-15T08:15:00Z"
    assert format_utc(across.end, 0) == "2015-12-23T15:59:59Z"


def test_wilson_interval_of_a_published_case() -> None:
    """81 of 263: Newcombe (1998), table I, method 3."""
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)
