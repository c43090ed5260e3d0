"""SGP4 behind our records gives what the library gives for the same lines."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sgp4.api import WGS72, Satrec

from greenzone.core.errors import ImpossibleEventError
from greenzone.core.frames import teme_to_gcrf
from greenzone.core.instant import Instant, parse_utc
from greenzone.core.time_scales import utc_julian_dates
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.tle import parse_tle
from greenzone.orbits.sgp4_orbit import (
    along_track_shift_s,
    elements_ephemeris,
    propagate_elements,
)
from small_cases import ISS_TLE, PARENT_TLE

EARTH = shipped_earth_orientation()
EVENT = parse_utc("2021-11-15T02:47:40Z")
ROUNDING_M = 0.02
"""Days counted from 1949 in one double are good to 2 microseconds, 15 mm along the track."""
PARENT = parse_tle(PARENT_TLE)[0]
TIANGONG = parse_tle("""\
1 48274U 21035A   21295.90862762  .00005009  00000-0  62585-4 0  9999
2 48274  41.4697 224.1728 0006726 240.5427 202.4055 15.60684462 27671
""")[0]


def grid(start: Instant, hours: float, count: int) -> np.ndarray:
    return start.tai_ns + np.linspace(0, hours * 3.6e12, count).astype(np.int64)


def library_states(tle: str, tai_ns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What the sgp4 library gives for the lines themselves, in TEME, m and m/s."""
    record = Satrec.twoline2rv(*tle.splitlines()[-2:], WGS72)
    errors, position_km, velocity_km_s = record.sgp4_array(*utc_julian_dates(tai_ns))
    assert not errors.any()
    return position_km * 1e3, velocity_km_s * 1e3


@pytest.mark.parametrize("tle", [ISS_TLE, PARENT_TLE])
@pytest.mark.parametrize("start_days", [-2.0, 0.0, 3.0])
def test_states_are_those_of_the_library_turned_into_gcrf(tle: str, start_days: float) -> None:
    tai_ns = grid(EVENT.plus(86_400.0 * start_days), 24.0, 97)
    position, velocity = propagate_elements(parse_tle(tle)[0], tai_ns, EARTH)
    expected, speed = teme_to_gcrf(tai_ns, *library_states(tle, tai_ns), EARTH)
    assert np.linalg.norm(position - expected, axis=1).max() < ROUNDING_M
    assert np.linalg.norm(velocity - speed, axis=1).max() < ROUNDING_M * 1.2e-3


def test_real_catalog_objects_agree_too(shared_data: Path) -> None:
    path = shared_data / "cosmos1408" / "cloud_2021-11-30_celestrak_intdes_1982-092.3le"
    lines = path.read_text().splitlines()
    tai_ns = grid(parse_utc("2021-11-30T00:00:00Z"), 6.0, 5)
    sets = parse_tle(path.read_text())
    assert len(sets) > 100
    for i, elements in enumerate(sets):
        tle = "\n".join(lines[3 * i + 1 : 3 * i + 3])
        position, _ = propagate_elements(elements, tai_ns, EARTH)
        expected, _ = teme_to_gcrf(tai_ns, *library_states(tle, tai_ns), EARTH)
        assert np.linalg.norm(position - expected, axis=1).max() < ROUNDING_M


@pytest.mark.parametrize("object_id", ["", "999999999", "339999", "340000", "not a number"])
def test_any_catalog_number_has_the_same_orbit(object_id: str) -> None:
    elements = parse_tle(ISS_TLE)[0]
    tai_ns = grid(EVENT, 1.0, 3)
    expected, _ = propagate_elements(elements, tai_ns, EARTH)
    found, _ = propagate_elements(replace(elements, object_id=object_id), tai_ns, EARTH)
    assert (found == expected).all()


@pytest.mark.parametrize(
    ("elements", "reason"),
    [
        (replace(PARENT, mean_motion_rad_s=17.5 * 2 * np.pi / 86_400, eccentricity=0), "decayed"),
        (replace(PARENT, eccentricity=0.5), "decayed"),
        (replace(PARENT, bstar=50.0), "eccentricity|decayed|mean"),
    ],
)
def test_an_orbit_sgp4_cannot_follow_is_refused_with_its_reason(
    elements: ElementSet, reason: str
) -> None:
    with pytest.raises(ImpossibleEventError, match=reason) as caught:
        propagate_elements(elements, grid(EVENT, 24.0, 49), EARTH)
    assert "13552" in str(caught.value)
    assert "give an element set" in str(caught.value)


@pytest.mark.parametrize(("duration_s", "rows"), [(600.0, 61), (601.0, 62), (5.0, 2)])
def test_an_ephemeris_covers_at_least_what_is_asked(duration_s: float, rows: int) -> None:
    found = elements_ephemeris(parse_tle(ISS_TLE)[0], EVENT, duration_s, EARTH)
    assert len(found.position_m) == rows
    assert found.end >= EVENT.plus(duration_s)
    tai_ns = EVENT.tai_ns + np.arange(rows, dtype=np.int64) * 10_000_000_000
    assert (found.position_m == propagate_elements(parse_tle(ISS_TLE)[0], tai_ns, EARTH)[0]).all()


class TestADragTermThatIsNotTrue:
    def test_moves_nothing_when_it_is_the_same(self) -> None:
        assert along_track_shift_s(TIANGONG, EVENT, 1.0, EARTH) == 0.0

    def test_half_of_it_moves_tiangong_by_81_s_in_24_days(self) -> None:
        """The figure of the shared data's notes; SGP4's drag is what is varied."""
        assert abs(along_track_shift_s(TIANGONG, EVENT, 1.5, EARTH)) == pytest.approx(81.0, abs=1.0)
        assert abs(along_track_shift_s(TIANGONG, EVENT, 0.5, EARTH)) == pytest.approx(81.0, abs=2.0)

    def test_more_drag_makes_it_early_and_less_makes_it_late(self) -> None:
        assert along_track_shift_s(TIANGONG, EVENT, 1.5, EARTH) < 0.0
        assert along_track_shift_s(TIANGONG, EVENT, 0.5, EARTH) > 0.0

    def test_is_the_time_after_which_the_object_comes_by(self) -> None:
        late_s = along_track_shift_s(TIANGONG, EVENT, 0.98, EARTH)
        place, _ = propagate_elements(TIANGONG, np.array([EVENT.tai_ns]), EARTH)
        lighter = replace(TIANGONG, bstar=0.98 * TIANGONG.bstar)
        when = np.array([EVENT.plus(late_s).tai_ns])
        there, velocity = propagate_elements(lighter, when, EARTH)
        along_m = (there - place)[0] @ velocity[0] / np.linalg.norm(velocity)
        assert late_s > 2.0
        assert abs(along_m) < 100.0  # a hundredth of the 25 km it would be off without
