"""Element sets carried back: what they state at their epochs, and a real satellite months on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from greenzone.core.instant import parse_utc
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.messages.element_sets.tle import parse_tle
from greenzone.orbits.air_history import steady_air
from greenzone.orbits.mean_past import carried, deep_space, mean_past
from greenzone.orbits.sgp4_orbit import sgp4_decay_m_s
from greenzone.orbits.sgp4_path_kernels import MU72_M3_S2, brouwer_mean_motion
from small_cases import PARENT_TLE

DAY_S = 86_400.0
START = parse_utc("2021-11-10T00:00:00Z")
AIR = steady_air(START, START.plus(20.0 * DAY_S))
PARENT = parse_tle(PARENT_TLE)[0]
EARLIER_TLE = """\
1 13552U 82092A   21317.92599714  .00002092  00000-0  71807-4 0  9997
2 13552  82.5637 124.8027 0018519 111.6524 248.6690 15.29385168142636
"""
"""The public set of 13 November 2021, 1.11 days before the last one."""


def test_elements_at_the_epoch_are_those_of_the_set_in_metres_and_radians() -> None:
    table = ElementTable.of_sets([PARENT])
    past = mean_past(table, START, AIR)
    found = carried(past, float(past.epoch_s[0]))[0]
    assert found[1:] == pytest.approx(
        [PARENT.eccentricity, PARENT.inclination_rad, PARENT.raan_rad, PARENT.arg_perigee_rad]
    )
    third = np.cbrt(MU72_M3_S2 / PARENT.mean_motion_rad_s**2)
    assert found[0] == pytest.approx(third, abs=6e3)  # Kozai's mean motion and Brouwer's


def test_drag_is_the_decay_that_the_set_states() -> None:
    past = mean_past(ElementTable.of_sets([PARENT]), START, AIR)
    stated = sgp4_decay_m_s(PARENT)
    assert past.decay_m_s[0] == stated < 0.0
    epoch_s = float(past.epoch_s[0])
    earlier = carried(past, epoch_s - 6.0 * 3600.0)[0, 0] - carried(past, epoch_s)[0, 0]
    assert earlier == pytest.approx(-stated * 6.0 * 3600.0, rel=0.01)
    denser = carried(past, epoch_s - 6.0 * 3600.0, np.log([2.0]))[0, 0]
    assert denser - carried(past, epoch_s)[0, 0] == pytest.approx(2.0 * earlier, rel=0.01)


def test_the_plane_of_a_later_set_carried_back_is_that_of_the_earlier_one() -> None:
    earlier = parse_tle(EARLIER_TLE)[0]
    past = mean_past(ElementTable.of_sets([PARENT]), START, AIR)
    found = carried(past, earlier.epoch.seconds_since(START))[0]
    assert found[3] == pytest.approx(earlier.raan_rad, abs=np.radians(1e-3))
    assert found[2] == pytest.approx(earlier.inclination_rad, abs=np.radians(1e-3))
    n = np.sqrt(MU72_M3_S2 / found[0] ** 3)
    stated = brouwer_mean_motion(
        earlier.mean_motion_rad_s, earlier.eccentricity, earlier.inclination_rad
    )
    assert n == pytest.approx(stated, rel=2e-6)


def test_a_set_that_states_a_rise_gets_a_little_of_the_clouds_drag() -> None:
    rising = replace(PARENT, object_id="1", bstar=-1e-5)
    past = mean_past(ElementTable.of_sets([PARENT, PARENT, rising]), START, AIR)
    assert 0.0 < past.ballistic_m2_kg[2] < 0.1 * past.ballistic_m2_kg[0]


def test_many_orbits_are_carried_as_one_by_one() -> None:
    rng = np.random.default_rng(1)
    sets = [replace(PARENT, raan_rad=float(node)) for node in rng.uniform(0.0, 6.0, 300)]
    past = mean_past(ElementTable.of_sets(sets), START, AIR)
    together = carried(past, 0.0)
    apart = np.concatenate([carried(past.take(np.array([k])), 0.0) for k in (0, 131, 299)])
    assert np.array_equal(together[[0, 131, 299]], apart)


def test_periods_of_225_minutes_are_deep_space() -> None:
    slow = replace(PARENT, mean_motion_rad_s=2.0 * np.pi / (225.0 * 60.0) * 0.999)
    table = ElementTable.of_sets([PARENT, slow])
    assert deep_space(table).tolist() == [False, True]
