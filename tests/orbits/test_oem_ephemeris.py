"""Ephemeris messages on the even grid of the search, against NASA's own states of the station."""

import gzip
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from greenzone.core.errors import OutOfSpanError
from greenzone.core.frames import eme2000_to_gcrf, itrf_rotation, teme_rotation
from greenzone.core.instant import Instant, parse_utc
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.tle import parse_tle
from greenzone.messages.orbit_data.oem import EphemerisRecord, parse_oem
from greenzone.orbits.oem_ephemeris import record_ephemeris
from greenzone.orbits.sgp4_orbit import propagate_elements
from small_cases import ISS_TLE

EARTH = shipped_earth_orientation()
START = parse_utc("2021-11-15T00:00:00Z")

INTERPOLATED_AT_8_MIN_M = 80.0
"""Lagrange through eight states 480 s apart at the middle: (n h)^8 43 / 8! of the radius, 54 m."""
INTERPOLATED_AT_4_MIN_M = INTERPOLATED_AT_8_MIN_M / 2**8
"""The error falls with the eighth power of the spacing, 0.3 m at NASA's 240 s."""
INTERPOLATED_AT_1_MIN_M = 1e-3
MADE_UP_ROTATION_RATE_RAD_S = 7.2921158553e-5


def station_record(minutes: int = 180, step_s: float = 60.0) -> EphemerisRecord:
    """States of the station (SGP4) as a message in GCRF would hold them."""
    count = round(minutes * 60 / step_s) + 1
    grid = START.tai_ns + np.arange(count, dtype=np.int64) * round(step_s * 1e9)
    position, velocity = propagate_elements(parse_tle(ISS_TLE)[0], grid, EARTH)
    first, last = Instant(int(grid[0])), Instant(int(grid[-1]))
    return EphemerisRecord(
        object_id="1998-067A",
        name="ISS",
        frame="GCRF",
        start=first,
        stop=last,
        usable_start=first,
        usable_stop=last,
        interpolation="",
        interpolation_degree=0,
        tai_ns=grid,
        position_m=position,
        velocity_m_s=velocity,
        origin="made for a test",
    )


def truth_at(ephemeris_start: Instant, count: int) -> np.ndarray:
    grid = ephemeris_start.tai_ns + np.arange(count, dtype=np.int64) * 10_000_000_000
    return propagate_elements(parse_tle(ISS_TLE)[0], grid, EARTH)[0]


@pytest.fixture(scope="module")
def nasa(shared_data: Path) -> EphemerisRecord:
    path = shared_data / "ccsds" / "iss_oem" / "ISS.OEM_J2K_EPH_2022-02-11_26.xml.gz"
    return parse_oem(gzip.decompress(path.read_bytes()).decode(), path.name)


class TestNasasStation:
    def test_states_taken_away_come_back(self, nasa: EphemerisRecord) -> None:
        """Every second state of a day without a burn removed, asked for, and compared."""
        rows = slice(400, 760)
        assert set(np.diff(nasa.tai_ns[rows])) == {240_000_000_000}
        thinned = replace(
            nasa,
            tai_ns=nasa.tai_ns[rows][::2],
            position_m=nasa.position_m[rows][::2],
            velocity_m_s=nasa.velocity_m_s[rows][::2],
        )
        removed = np.arange(400, 760)[9:-9:2]
        start = Instant(int(nasa.tai_ns[removed[0]]))
        found = record_ephemeris(thinned, start, 480.0 * (len(removed) - 1), EARTH, step_s=480.0)
        error = np.linalg.norm(found.position_m - eme2000_to_gcrf(nasa.position_m[removed]), axis=1)
        assert len(error) == 171
        assert error.max() < INTERPOLATED_AT_8_MIN_M
        assert error.mean() > 10.0  # the test would see nothing were the states still there

    def test_states_given_come_back_as_they_are_but_for_the_frame(
        self, nasa: EphemerisRecord
    ) -> None:
        start = Instant(int(nasa.tai_ns[400]))
        found = record_ephemeris(nasa, start, 240.0 * 50, EARTH, step_s=240.0)
        expected = eme2000_to_gcrf(nasa.position_m[400:451])
        assert np.abs(found.position_m - expected).max() < 1e-6
        moved_m = np.linalg.norm(expected - nasa.position_m[400:451], axis=1)
        assert 0.1 < moved_m.max() < 1.0  # the frame bias, 23 milliarcseconds

    def test_velocities_are_the_slope_of_the_positions(self, nasa: EphemerisRecord) -> None:
        found = record_ephemeris(nasa, Instant(int(nasa.tai_ns[400])), 6000.0, EARTH)
        slope = (found.position_m[2:] - found.position_m[:-2]) / 20.0
        chord_m_s = 1.2e-3**2 * 7_700.0 * 10.0**2 / 6.0  # of a central difference over 20 s
        allowed_m_s = chord_m_s + 2.0 * np.pi * INTERPOLATED_AT_4_MIN_M / 240.0
        assert np.abs(slope - found.velocity_m_s[1:-1]).max() < allowed_m_s


def test_states_between_come_close_to_the_motion() -> None:
    found = record_ephemeris(station_record(), START.plus(1800.0), 7200.0, EARTH)
    error = found.position_m - truth_at(found.start, len(found.position_m))
    assert np.linalg.norm(error, axis=1).max() < INTERPOLATED_AT_1_MIN_M


@pytest.mark.parametrize("frame", ["GCRF", "EME2000", "TEME", "ITRF"])
def test_the_same_motion_in_any_frame_is_the_same_ephemeris(frame: str) -> None:
    record = station_record()
    expected = record_ephemeris(record, START.plus(600.0), 3600.0, EARTH)
    found = record_ephemeris(in_frame(record, frame), START.plus(600.0), 3600.0, EARTH)
    apart = np.linalg.norm(found.position_m - expected.position_m, axis=1)
    assert apart.max() < 1e-3
    assert np.linalg.norm(found.velocity_m_s - expected.velocity_m_s, axis=1).max() < 2e-3


def in_frame(record: EphemerisRecord, frame: str) -> EphemerisRecord:
    """The record's states turned into another frame with the matrices of that frame."""
    position, velocity = record.position_m, record.velocity_m_s
    if frame == "EME2000":
        to_gcrf = np.array([eme2000_to_gcrf(axis) for axis in np.eye(3)])
        position, velocity = position @ to_gcrf.T, velocity @ to_gcrf.T
    if frame == "TEME":
        turn = np.asarray(teme_rotation(record.tai_ns, EARTH))
        position = np.einsum("tji,tj->ti", turn, position)
        velocity = np.einsum("tji,tj->ti", turn, velocity)
    if frame == "ITRF":
        turn = np.asarray(itrf_rotation(record.tai_ns, EARTH))
        position = np.einsum("tij,tj->ti", turn, position)
        spin = np.array([0.0, 0.0, MADE_UP_ROTATION_RATE_RAD_S])
        velocity = np.einsum("tij,tj->ti", turn, velocity) - np.cross(spin, position)
    return replace(record, frame=frame, position_m=position, velocity_m_s=velocity)


@pytest.mark.parametrize(
    ("start_s", "duration_s"), [(-1.0, 60.0), (0.0, 10_801.0), (10_790.0, 20.0), (1e6, 60.0)]
)
def test_a_window_beyond_the_usable_span_is_refused(start_s: float, duration_s: float) -> None:
    with pytest.raises(OutOfSpanError, match="2021-11-15T03:00:00") as caught:
        record_ephemeris(station_record(), START.plus(start_s), duration_s, EARTH)
    assert "ISS" in str(caught.value)


def test_the_usable_span_counts_and_not_the_states() -> None:
    record = replace(station_record(), usable_start=START.plus(600.0))
    with pytest.raises(OutOfSpanError, match="00:10:00"):
        record_ephemeris(record, START.plus(590.0), 60.0, EARTH)
    assert record_ephemeris(record, START.plus(600.0), 60.0, EARTH).start == START.plus(600.0)


def test_the_whole_span_can_be_asked_for() -> None:
    found = record_ephemeris(station_record(), START, 180 * 60.0, EARTH)
    assert found.end == START.plus(180 * 60.0)


@pytest.mark.parametrize("states", [2, 3, 5])
def test_a_short_message_is_interpolated_as_far_as_it_goes(states: int) -> None:
    record = station_record(minutes=states - 1)
    found = record_ephemeris(record, START, 60.0 * (states - 1), EARTH)
    error = np.linalg.norm(found.position_m - truth_at(START, len(found.position_m)), axis=1).max()
    allowed_m = {2: 4_000.0, 3: 140.0, 5: 0.31}  # (n h)^2 / 8, ^3 / 15.6, ^5 / 33 of the radius
    assert error < allowed_m[states]


def test_a_lower_degree_is_followed_where_the_message_asks_for_it() -> None:
    linear = replace(station_record(), interpolation_degree=1)
    found = record_ephemeris(linear, START.plus(600.0), 600.0, EARTH)
    error = np.linalg.norm(found.position_m - truth_at(found.start, 61), axis=1)
    sagitta_m = 8.7 * 60.0**2 / 8.0  # of gravity over a minute
    assert 0.9 * sagitta_m < error.max() < 1.1 * sagitta_m
