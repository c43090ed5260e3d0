import gzip
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import format_utc, parse_utc
from greenzone.messages.orbit_data.oem import parse_oem, parse_oem_segments
from refusals import is_read_or_refused

SEGMENT = """\
META_START
OBJECT_NAME = STATION
OBJECT_ID = 1998-067A
CENTER_NAME = EARTH
REF_FRAME = EME2000
TIME_SYSTEM = UTC
START_TIME = 2021-11-15T00:00:00
USEABLE_START_TIME = 2021-11-15T00:01:00
USEABLE_STOP_TIME = 2021-11-15T00:02:30
STOP_TIME = 2021-11-15T00:03:00
INTERPOLATION = HERMITE
INTERPOLATION_DEGREE = 5
META_STOP
2021-11-15T00:00:00 6800.0 0.0 0.5 0.0 7.5 0.25
2021-11-15T00:01:00 6790.0 450.0 10.0 -0.5 7.4 0.20
2021-11-15T00:02:00 6770.0 900.0 20.0 -1.0 7.3 0.15
2021-11-15T00:03:00 6740.0 1300.0 30.0 -1.5 7.2 0.10
"""
HEADER = "CCSDS_OEM_VERS = 2.0\nCREATION_DATE = 2021-11-14T00:00:00\nORIGINATOR = SOMEONE\n"
OEM = HEADER + SEGMENT


def test_states_and_times_are_in_si() -> None:
    record = parse_oem(OEM)
    assert (record.object_id, record.name, record.frame) == ("1998-067A", "STATION", "EME2000")
    assert record.position_m.shape == record.velocity_m_s.shape == (4, 3)
    assert record.position_m[0].tolist() == [6.8e6, 0.0, 500.0]
    assert record.velocity_m_s[3].tolist() == [-1500.0, 7200.0, 100.0]
    assert record.tai_ns[0] == parse_utc("2021-11-15T00:00:00Z").tai_ns
    assert np.diff(record.tai_ns).tolist() == [60_000_000_000] * 3
    assert format_utc(record.usable_start, 0) == "2021-11-15T00:01:00Z"
    assert format_utc(record.usable_stop, 0) == "2021-11-15T00:02:30Z"
    assert (record.interpolation, record.interpolation_degree) == ("HERMITE", 5)


@pytest.mark.parametrize(
    ("scale", "utc"),
    [
        ("TAI", "2021-11-14T23:59:23"),
        ("GPS", "2021-11-14T23:59:42"),
        ("GST", "2021-11-14T23:59:42"),
        ("BDT", "2021-11-14T23:59:56"),
        ("TT", "2021-11-14T23:58:50.816"),
    ],
)
def test_uniform_time_scales_are_told_apart(scale: str, utc: str) -> None:
    """37 s in 2021; GPS and Galileo are 19 s behind TAI, BeiDou 33 s, TT 32.184 s ahead."""
    record = parse_oem(OEM.replace("TIME_SYSTEM = UTC", f"TIME_SYSTEM = {scale}"))
    assert record.start == parse_utc(utc)
    assert record.tai_ns[0] == parse_utc(utc).tai_ns


@pytest.mark.parametrize(
    ("written", "frame"),
    [
        ("J2000", "EME2000"),
        ("ICRF", "GCRF"),
        ("GCRF", "GCRF"),
        ("ITRF2014", "ITRF"),
        ("TEME", "TEME"),
    ],
)
def test_frames_get_one_name(written: str, frame: str) -> None:
    assert parse_oem(OEM.replace("EME2000", written)).frame == frame


COVARIANCE = """\
COVARIANCE_START
EPOCH = 2021-11-15T00:00:00
1e-6
0 4e-6
0 0 9e-6
0 0 0 1e-8
0 0 0 0 2e-8
5e-9 0 0 0 0 3e-8
EPOCH = 2021-11-15T00:01:30
COV_REF_FRAME = RTN
4e-6
0 4e-6
0 0 9e-6
0 0 0 1e-8
0 0 0 0 2e-8
5e-9 0 0 0 0 3e-8
COVARIANCE_STOP
"""


def test_covariances_are_in_si_in_their_own_frame_or_that_of_the_states() -> None:
    record = parse_oem(OEM + COVARIANCE)
    first, second = record.covariances
    assert (first.frame, second.frame) == ("EME2000", "RTN")
    assert second.epoch.seconds_since(first.epoch) == 90.0
    np.testing.assert_allclose(np.diagonal(first.matrix), [1, 4, 9, 0.01, 0.02, 0.03], rtol=1e-15)
    assert first.matrix[0, 5] == first.matrix[5, 0] == 0.005


def test_accelerations_are_kept_where_every_state_has_one() -> None:
    rows = [line for line in OEM.splitlines() if line.startswith("2021")]
    text = OEM
    for row in rows:
        text = text.replace(row, f"{row} -0.008 0.0 0.001")
    record = parse_oem(text)
    assert record.acceleration_m_s2 is not None
    assert record.acceleration_m_s2.tolist() == [[-8.0, 0.0, 1.0]] * 4
    assert parse_oem(OEM).acceleration_m_s2 is None


def test_kilometres_are_shifted_in_their_text_not_multiplied() -> None:
    """5087.477994865218534 km times 1000 as a float is another float than that many metres."""
    text = OEM.replace("6790.0 450.0", "5087.477994865218534 4.5e3")
    assert parse_oem(text).position_m[1, :2].tolist() == [5087477.994865218534, 4_500_000.0]


def test_the_usable_span_never_leaves_the_states() -> None:
    text = OEM.replace("2021-11-15T00:02:30", "2021-11-15T01:00:00")
    text = text.replace("STOP_TIME = 2021-11-15T00:03:00", "STOP_TIME = 2021-11-15T01:00:00")
    assert format_utc(parse_oem(text).usable_stop, 0) == "2021-11-15T00:03:00Z"


def test_segments_are_kept_apart() -> None:
    two = OEM + SEGMENT.replace("T00:", "T01:")
    first, second = parse_oem_segments(two)
    assert second.start.seconds_since(first.start) == 3600.0
    with pytest.raises(BadMessageError, match="has 2 segments"):
        parse_oem(two)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("CENTER_NAME = EARTH", "CENTER_NAME = MARS", "CENTER_NAME = 'MARS'"),
        ("REF_FRAME = EME2000", "REF_FRAME = TOD", "REF_FRAME = 'TOD' cannot be used; use EME2000"),
        ("TIME_SYSTEM = UTC", "TIME_SYSTEM = UT1", "TIME_SYSTEM = 'UT1' cannot be used; use UTC"),
        ("2021-11-15T00:01:00 6790", "2021-13-15T00:01:00 6790", "month 13"),
        ("2021-11-15T00:03:00 6740", "9999-11-15T00:03:00 6740", "outside the years 1957 to 2200"),
        ("START_TIME = 2021-11-15T00:00:00", "START_TIME = 2021-11-31T00:00:00", "START_TIME"),
        ("2021-11-15T00:01:00 6790", "2021-11-15T00:00:00 6790", "second state"),
        ("6790.0", "6790000.0", "give km and km/s"),
        ("7.4 0.20", "7400.0 0.20", "give km and km/s"),
        ("6790.0", "nan", "not a finite number; give km"),
        ("6790.0", "1e400", "give km and km/s"),
        ("INTERPOLATION = HERMITE", "INTERPOLATION = CUBIC", "INTERPOLATION = 'CUBIC'"),
        ("2021-11-15T00:02:30", "2021-11-15T00:00:30", "lies after USEABLE_STOP_TIME"),
        (SEGMENT[SEGMENT.index("2021-11-15T00:01:00 6790") :], "", "1 states; give at least two"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_value(old: str, new: str, message: str) -> None:
    assert old in OEM
    with pytest.raises(BadMessageError, match=message) as caught:
        parse_oem(OEM.replace(old, new), "mine.oem")
    assert str(caught.value).startswith("mine.oem: ")


def test_nasa_ephemerides_of_the_station_are_read(shared_data: Path) -> None:
    path = shared_data / "ccsds" / "iss_oem" / "ISS.OEM_J2K_EPH_2022-02-11_26.xml.gz"
    record = parse_oem(gzip.decompress(path.read_bytes()).decode())
    assert (record.name, record.frame, len(record.tai_ns)) == ("ISS", "EME2000", 5524)
    assert format_utc(record.usable_start, 0) == "2022-02-11T12:00:00Z"
    assert format_utc(record.usable_stop, 0) == "2022-02-26T12:00:00Z"
    height_m = np.linalg.norm(record.position_m, axis=1) - 6_378_137.0
    assert 400e3 < height_m.min() < height_m.max() < 440e3


READ = {"ISS.resampled.truncated.txt": 25, "OEMExample5ITRF.txt": 49}
REFUSED = (
    "OEM-Issue839.txt",
    "OEM-covariance-number-format-error.txt",
    "OEM-inconsistent-time-systems.txt",
    "OEM-keyword-within-ephemeris.txt",
    "OEM-too-few-covariance-columns.txt",
    "OEM-too-large-covariance-dimension.txt",
    "OEM-too-many-covariance-columns.txt",
    "OEM-too-small-covariance-dimension.txt",
    "OEM-wrong-keyword.txt",
    "OEMExample1.txt",
    "test_cov.oem",
)


@pytest.mark.parametrize(("file", "states"), READ.items())
def test_earth_orbits_among_the_example_files_are_read(
    shared_data: Path, file: str, states: int
) -> None:
    path = shared_data / "ccsds" / "orekit" / "odm" / "oem" / file
    assert len(parse_oem(path.read_text()).tai_ns) == states


@pytest.mark.parametrize("file", REFUSED)
def test_broken_or_foreign_example_files_are_refused(shared_data: Path, file: str) -> None:
    path = shared_data / "ccsds" / "orekit" / "odm" / "oem" / file
    with pytest.raises(BadMessageError, match=r"; \w+"):
        parse_oem_segments(path.read_text())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00",
        "<ndm/>",
        "<" * 10_000,
        "<oem>" * 10_000,
        HEADER,
        '<!DOCTYPE a [<!ENTITY b "c">]><oem>&b;</oem>',
    ],
    ids=["empty", "NUL", "empty container", "open tags", "deep", "header only", "entity"],
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(BadMessageError):
        parse_oem_segments(text)


@given(st.text(), st.integers(0, len(OEM) - 1), st.text(max_size=3))
def test_no_text_breaks_the_reader(text: str, place: int, piece: str) -> None:
    for candidate in (text, OEM[:place] + piece + OEM[place + 1 :], OEM[:place]):
        assert is_read_or_refused(partial(parse_oem_segments, candidate))
