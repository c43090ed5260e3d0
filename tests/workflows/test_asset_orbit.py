"""Where an asset will be, how far its timing can be trusted, when it crosses the debris plane."""

import math
from dataclasses import replace

import numpy as np
import pytest

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.core.errors import OutOfSpanError
from greenzone.core.instant import parse_utc
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.own_files.asset_file import load_asset
from greenzone.messages.own_files.asset_record import TimingRecord
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.workflows.asset_orbit import asset_orbit, plane_crossings_s

EARTH = shipped_earth_orientation()
EVENT = parse_utc("2021-11-15T02:47:40Z")
DAY_S = 86_400.0
TIANGONG, ISS = load_asset("tiangong"), load_asset("iss")
ISS_HALF_PERIOD_S = math.pi / ISS.elements[0].mean_motion_rad_s


def timed(sigma: float, *reboosts: float) -> TimingRecord:
    return TimingRecord(sigma, reboosts, "")


class TestTheTimingOfTiangong:
    """Its nearest public element set is 24 days old."""

    def test_is_uncertain_by_80_s_from_half_of_its_drag_term(self) -> None:
        orbit = asset_orbit(replace(TIANGONG, timing=timed(0.5)), EVENT, DAY_S, EARTH)
        assert orbit.halfwidth_s == pytest.approx(84.0, abs=4.0)  # 81 s at the event, more later
        assert orbit.sigma_s == pytest.approx(orbit.halfwidth_s / math.sqrt(3.0))

    def test_is_uncertain_by_minutes_with_a_reboost(self) -> None:
        """3 dv age / v: 2 m/s, 23.7 days to the middle of the window, 7.67 km/s."""
        by_reboost_s = 3.0 * 2.0 * 23.7 * DAY_S / 7_670.0
        orbit = asset_orbit(TIANGONG, EVENT, DAY_S, EARTH)
        assert orbit.halfwidth_s == pytest.approx(by_reboost_s + 84.0, rel=0.01)

    def test_counts_a_reboost_against_the_motion_alike(self) -> None:
        up = asset_orbit(replace(TIANGONG, timing=timed(0.0, 2.0)), EVENT, DAY_S, EARTH)
        down = asset_orbit(replace(TIANGONG, timing=timed(0.0, 0.5, -2.0)), EVENT, DAY_S, EARTH)
        assert up.halfwidth_s == down.halfwidth_s > 1000.0

    def test_is_never_wider_than_a_revolution(self) -> None:
        orbit = asset_orbit(replace(TIANGONG, timing=timed(0.5, 50.0)), EVENT, DAY_S, EARTH)
        half_period_s = math.pi / TIANGONG.elements[0].mean_motion_rad_s
        assert 0.9 * half_period_s < orbit.halfwidth_s < half_period_s
        assert orbit.sigma_s > half_period_s  # what is not known is still said

    def test_is_told_in_words(self) -> None:
        orbit = asset_orbit(TIANGONG, EVENT, DAY_S, EARTH)
        assert any("23 days old" in line and "28 min" in line for line in orbit.unknowns)

    def test_leaves_room_in_the_ephemeris(self) -> None:
        orbit = asset_orbit(TIANGONG, EVENT, DAY_S, EARTH)
        assert orbit.ephemeris.start <= EVENT.plus(-orbit.halfwidth_s)
        assert orbit.ephemeris.end >= EVENT.plus(DAY_S + orbit.halfwidth_s)
        assert orbit.ephemeris.name == "Tiangong"


def test_the_timing_of_the_station_is_known_and_its_late_element_set_is_said() -> None:
    orbit = asset_orbit(ISS, EVENT, DAY_S, EARTH)
    assert orbit.halfwidth_s == 0.0
    assert 0.0 < orbit.sigma_s < 0.1
    assert orbit.unknowns[0].startswith("the orbit is from after the event (2021-11-15T20:43")


@pytest.mark.parametrize(
    ("timing", "days", "trusted"),
    [
        (timed(0.0), 2.9, True),
        (timed(0.0), 3.1, False),
        (timed(0.0), -3.1, False),
        (timed(0.5), 59.0, True),
        (timed(0.0, 1.0), 59.0, True),
        (timed(0.5), 61.0, False),
    ],
)
def test_an_element_set_is_trusted_as_far_as_the_file_says_what_may_have_happened(
    timing: TimingRecord, days: float, trusted: bool
) -> None:
    asset = replace(ISS, timing=timing)
    start = asset.elements[0].epoch.plus(days * DAY_S - 1800.0)
    if trusted:
        assert asset_orbit(asset, start, 3600.0, EARTH).elements_epoch == ISS.elements[0].epoch
        return
    with pytest.raises(OutOfSpanError, match="give a nearer one") as caught:
        asset_orbit(asset, start, 3600.0, EARTH)
    stated = timing.bstar_relative_sigma > 0.0
    assert ("[timing]" in str(caught.value)) != stated


RADIUS_M, STEP_S = 6.8e6, 10.0
RATE_RAD_S = math.sqrt(MU_EARTH_M3_S2 / RADIUS_M**3)


def circular(axis_one: list[float], axis_two: list[float], count: int = 700) -> Ephemeris:
    """A circular orbit through the first axis at its start, on towards the second."""
    angle = RATE_RAD_S * STEP_S * np.arange(count)
    one, two = np.array(axis_one), np.array(axis_two)
    cosine, sine = np.cos(angle)[:, None], np.sin(angle)[:, None]
    position = RADIUS_M * (cosine * one + sine * two)
    velocity = RADIUS_M * RATE_RAD_S * (cosine * two - sine * one)
    return Ephemeris("made up", EVENT, STEP_S, position, velocity)


class TestPlaneCrossings:
    EQUATORIAL = circular([1.0, 0.0, 0.0], [0.0, 1.0, 0.0])
    POLAR = circular([0.0, 1.0, 0.0], [0.0, 0.0, 1.0])
    CHORD_S = RATE_RAD_S**2 * STEP_S**3 / 16.0
    """A straight line in place of a sine near its zero, over one step."""

    def test_come_twice_a_revolution_where_the_planes_meet(self) -> None:
        found = plane_crossings_s(self.EQUATORIAL, self.POLAR, EVENT)
        quarter_s = 0.5 * math.pi / RATE_RAD_S
        assert found == pytest.approx([quarter_s, 3 * quarter_s, 5 * quarter_s], abs=self.CHORD_S)

    def test_are_told_from_any_reference(self) -> None:
        found = plane_crossings_s(self.EQUATORIAL, self.POLAR, EVENT)
        later = plane_crossings_s(self.EQUATORIAL, self.POLAR, EVENT.plus(100.0))
        assert later == pytest.approx(found - 100.0, abs=1e-6)

    def test_do_not_depend_on_which_way_the_parent_goes_round(self) -> None:
        back = circular([0.0, 0.0, 1.0], [0.0, 1.0, 0.0])
        found = plane_crossings_s(self.EQUATORIAL, back, EVENT)
        assert found == pytest.approx(plane_crossings_s(self.EQUATORIAL, self.POLAR, EVENT))
