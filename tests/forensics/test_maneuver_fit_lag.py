"""A fit that lags behind the height feigns a turn of the plane of a known size."""

from __future__ import annotations

import numpy as np
import pytest

from greenzone.forensics.maneuvers.fit_lag import made_up_turns
from maneuver_histories import DAY_S, J2, MU, RADIUS_M, history

AXIS_M = 7.2e6
INCLINATION_RAD = 1.3


def test_it_is_what_the_node_would_turn_in_three_days() -> None:
    """The difference of two first-order node rates, of the axis before and after a change."""
    table = history(60, axis_m=AXIS_M, inclination_rad=INCLINATION_RAD, drag_m_day=0.0)

    def rate(axis_m: float) -> float:
        mean_motion = np.sqrt(MU / axis_m**3)
        return float(1.5 * J2 * (RADIUS_M / axis_m) ** 2 * mean_motion * np.cos(INCLINATION_RAD))

    speed = np.sqrt(MU / AXIS_M)
    rise = 2.0 * AXIS_M * 0.3 / speed
    turn = abs(rate(AXIS_M + rise) - rate(AXIS_M)) * 3.0 * DAY_S * np.sin(INCLINATION_RAD) * speed
    found = made_up_turns(table, np.array([30.0 * DAY_S]), np.array([-0.3]))
    assert found[30] == pytest.approx(turn, rel=0.01)


def test_only_the_sets_nearby_are_doubted() -> None:
    table = history(60)
    found = made_up_turns(table, np.array([30.0 * DAY_S]), np.array([0.3]))
    days = (table.epoch_tai_ns - table.epoch_tai_ns[0]) * 1e-9 / DAY_S
    assert np.array_equal(found > 0.0, np.abs(days - 30.0) < 3.0)
    assert not made_up_turns(table, np.zeros(0), np.zeros(0)).any()
