"""What is drawn of a history: steps of the axis, misses of forecasts, jumps of the plane."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from greenzone.forensics.maneuvers.traces import traces_of
from greenzone.messages.element_sets.element_table import ElementTable
from maneuver_histories import DAY_S, START_TAI_NS, Kick, history

clean_history = partial(
    history, noise_m=1.0, axis_noise_m=0.01, tilt_noise_rad=1e-8, drag_m_day=0.0
)


def test_a_burn_along_the_track_shows_in_axis_and_forecast() -> None:
    table = clean_history(60, (Kick(30.3, 0.05),))
    traces = traces_of(table)
    days = (traces.epoch_tai_ns - START_TAI_NS) * 1e-9 / DAY_S
    first = int(np.flatnonzero(days > 30.3)[0])
    speed = np.sqrt(3.986004418e14 / 7.2e6)
    rise = np.median(traces.axis_m[first:]) - np.median(traces.axis_m[:first])
    assert rise == pytest.approx(2.0 * 7.2e6 * 0.05 / speed, rel=0.02)
    behind = -3.0 * 0.05 * (days[first] - 30.3) * DAY_S
    assert traces.along_miss_m[first] == pytest.approx(behind, rel=0.02)
    assert np.isnan(traces.along_miss_m[0])
    others = np.delete(traces.along_miss_m, (0, first))
    assert np.abs(others).max() < 0.02 * abs(behind)


def test_a_turn_of_the_plane_shows_as_its_change_of_speed() -> None:
    traces = traces_of(clean_history(60, (Kick(30.3, cross_track_m_s=0.8),)))
    days = (traces.epoch_tai_ns - START_TAI_NS) * 1e-9 / DAY_S
    first = int(np.flatnonzero(days > 30.3)[0])
    assert int(np.nanargmax(traces.plane_jump_m_s)) in (first - 1, first, first + 1)
    assert traces.plane_jump_m_s[first] == pytest.approx(0.8, rel=0.02)
    assert np.isnan(traces.plane_jump_m_s[:3]).all()
    assert np.isnan(traces.plane_jump_m_s[-2:]).all()


def test_what_is_refused_has_no_traces() -> None:
    assert len(traces_of(history(6)).epoch_tai_ns) == 0
    assert len(traces_of(ElementTable.of({}, 0)).axis_m) == 0


def test_arcs_on_both_sides_of_a_gap_follow_one_another() -> None:
    table = history(160)
    days = (table.epoch_tai_ns - START_TAI_NS) * 1e-9 / DAY_S
    traces = traces_of(table.take((days < 60) | (days > 100)))
    assert len(traces.epoch_tai_ns) == ((days < 60) | (days > 100)).sum()
    assert np.isnan(traces.along_miss_m).sum() == 2
