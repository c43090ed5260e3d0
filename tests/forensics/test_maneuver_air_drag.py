"""Storms and decay are not taken for maneuvers, and do not hide those that are larger."""

from __future__ import annotations

import numpy as np
import pytest

from greenzone.forensics.maneuvers.air_drag import RISE_DAYS, SINK_DAYS, may_be_drag
from greenzone.forensics.maneuvers.detection import detect_maneuvers
from greenzone.forensics.maneuvers.maneuver import Direction
from maneuver_histories import Kick, Storm, history

LOW_AXIS_M = 6.78e6
STORMS = (Storm(20.0, 3.0, 1.0), Storm(45.3, 6.0))


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("fit_days", [0.0, 1.0, 3.0])
@pytest.mark.parametrize("drag_m_day", [1.0, 20.0, 100.0])
def test_a_storm_is_no_maneuver(drag_m_day: float, fit_days: float, seed: int) -> None:
    table = history(
        80,
        axis_m=LOW_AXIS_M,
        drag_m_day=drag_m_day,
        storms=STORMS,
        fit_days=fit_days,
        seed=seed,
    )
    assert detect_maneuvers(table).maneuvers == ()


def test_what_a_storm_explains_is_noted() -> None:
    table = history(80, axis_m=LOW_AXIS_M, drag_m_day=100.0, storms=STORMS, fit_days=1.0)
    (note,) = detect_maneuvers(table).notes
    assert "no larger than what drag does in a storm" in note
    assert "2018-0" in note


@pytest.mark.parametrize("kick", [Kick(33.3, 0.6), Kick(33.3, -0.7), Kick(46.0, -0.7)])
def test_a_burn_beyond_what_a_storm_does_is_found(kick: Kick) -> None:
    """Between the storms, and in the midst of one; twelve days of decay against the motion."""
    table = history(80, (kick,), axis_m=LOW_AXIS_M, drag_m_day=100.0, storms=STORMS, fit_days=1.0)
    (found,) = detect_maneuvers(table).maneuvers
    assert found.direction is Direction.IN_TRACK
    assert np.sign(found.delta_v_m_s) == np.sign(kick.in_track_m_s)


@pytest.mark.parametrize("drag_m_day", [20.0, 200.0])
def test_a_steady_decay_is_no_maneuver(drag_m_day: float) -> None:
    for seed in range(3):
        table = history(90, axis_m=LOW_AXIS_M, drag_m_day=drag_m_day, fit_days=2.0, seed=seed)
        assert detect_maneuvers(table).maneuvers == ()


def test_the_limits_are_days_of_decay() -> None:
    """dv = n da / 2 for so many days of 50 m each, on both sides of both limits."""
    table = history(120, axis_m=LOW_AXIS_M, drag_m_day=50.0, axis_noise_m=0.01)
    one_day = float(np.median(table.mean_motion_rad_s)) * 50.0 / 2.0
    days = np.array([-SINK_DAYS - 0.5, -SINK_DAYS + 0.5, RISE_DAYS - 0.5, RISE_DAYS + 0.5])
    gaps = np.full(4, 60)
    assert may_be_drag(table, gaps, days * one_day).tolist() == [False, True, True, False]


def test_above_the_air_nothing_is_drag() -> None:
    table = history(120, axis_m=8.2e6, drag_m_day=50.0)
    assert not may_be_drag(table, np.array([60]), np.array([-1e-6])).any()


def test_an_orbit_that_does_not_sink_has_no_drag_to_blame() -> None:
    table = history(120, axis_m=LOW_AXIS_M, drag_m_day=-5.0)
    assert not may_be_drag(table, np.array([60]), np.array([-1e-6])).any()
