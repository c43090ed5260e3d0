"""Maneuvers that are known are found, when and as large as they were; nothing else is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from greenzone.catalog.catalog import catalog_of
from greenzone.forensics.maneuvers.detection import detect_in_catalog, detect_maneuvers
from greenzone.forensics.maneuvers.maneuver import Direction, Maneuver
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_table import ElementTable
from maneuver_histories import DAY_S, START_TAI_NS, Kick, history

ONE_PERCENT = 0.01
A_TENTH = 0.1


def day_of(m: Maneuver) -> float:
    return (m.likeliest.tai_ns - START_TAI_NS) * 1e-9 / DAY_S


def spans(m: Maneuver, day: float) -> bool:
    return m.start.tai_ns <= START_TAI_NS + day * DAY_S * 1e9 <= m.end.tai_ns


@pytest.mark.parametrize("seed", range(8))
def test_a_quiet_history_has_no_maneuver(seed: int) -> None:
    findings = detect_maneuvers(history(120, seed=seed))
    assert findings.is_determinable
    assert findings.maneuvers == ()


@pytest.mark.parametrize(("speed", "tolerance"), [(0.05, ONE_PERCENT), (-0.01, A_TENTH)])
def test_a_burn_along_the_track_is_found(speed: float, tolerance: float) -> None:
    (found,) = detect_maneuvers(history(90, (Kick(40.3, speed),))).maneuvers
    assert found.direction is Direction.IN_TRACK
    assert found.delta_v_m_s == pytest.approx(speed, rel=tolerance)
    assert spans(found, 40.3)
    assert abs(day_of(found) - 40.3) < 0.3
    assert found.confidence > 0.9


@pytest.mark.parametrize("latitude", [0.0, 0.8, 1.6, 4.0])
def test_a_burn_across_the_track_is_found_wherever_in_the_orbit(latitude: float) -> None:
    kick = Kick(40.3, cross_track_m_s=0.5, latitude_rad=latitude)
    (found,) = detect_maneuvers(history(90, (kick,))).maneuvers
    assert found.direction is Direction.CROSS_TRACK
    assert found.delta_v_m_s == pytest.approx(0.5, rel=A_TENTH)
    assert spans(found, 40.3)


@pytest.mark.parametrize("days", [30, 60, 61, 120])
def test_a_turn_does_not_hide_itself_in_a_short_history(days: int) -> None:
    """Its own jump must not count among those that the plane makes anyway."""
    (found,) = detect_maneuvers(history(days, (Kick(20.4, cross_track_m_s=0.5),))).maneuvers
    assert found.direction is Direction.CROSS_TRACK
    assert spans(found, 20.4)


def test_several_burns_are_told_apart() -> None:
    kicks = (Kick(20.2, 0.02), Kick(35.7, -0.03), Kick(50.4, 0.05))
    found = detect_maneuvers(history(80, kicks)).maneuvers
    assert len(found) == 3
    for m, kick in zip(found, kicks, strict=True):
        assert spans(m, kick.day)
        assert m.delta_v_m_s == pytest.approx(kick.in_track_m_s, rel=A_TENTH)


def test_one_wild_phase_is_no_maneuver() -> None:
    table = history(90)
    anomaly = table.mean_anomaly_rad.copy()
    anomaly[45] += 0.01
    assert detect_maneuvers(table.with_columns(mean_anomaly_rad=anomaly)).maneuvers == ()


def test_a_clock_that_is_wrong_for_a_week_is_no_maneuver() -> None:
    table = history(120)
    anomaly = table.mean_anomaly_rad.copy()
    anomaly[60:67] += 1e-3
    assert detect_maneuvers(table.with_columns(mean_anomaly_rad=anomaly)).maneuvers == ()


def test_the_order_of_the_sets_does_not_matter() -> None:
    table = history(60, (Kick(30.3, 0.05),))
    shuffled = table.take(np.random.default_rng(3).permutation(len(table)))
    assert detect_maneuvers(shuffled).maneuvers == detect_maneuvers(table).maneuvers


def test_sets_given_twice_count_once() -> None:
    table = history(60, (Kick(30.3, 0.05),))
    twice = detect_maneuvers(ElementTable.joined([table, table]))
    assert twice.maneuvers == detect_maneuvers(table).maneuvers
    assert twice.notes == (
        f"{len(table)} of {2 * len(table)} sets were given twice and are used once",
    )


@pytest.mark.parametrize("kick", [Kick(57.7, 0.5), Kick(58.7, -0.1), Kick(57.7, cross_track_m_s=5)])
def test_what_the_last_sets_show_is_not_settled(kick: Kick) -> None:
    findings = detect_maneuvers(history(60, (kick,)))
    assert findings.maneuvers == ()
    assert "not determinable until more sets follow" in findings.notes[-1]


@pytest.mark.parametrize("row", [0, 1, 2, 117, 118, 119])
def test_a_wild_set_at_the_ends_is_no_maneuver(row: int) -> None:
    table = history(120)
    anomaly = table.mean_anomaly_rad.copy()
    anomaly[row] += 0.05
    assert detect_maneuvers(table.with_columns(mean_anomaly_rad=anomaly)).maneuvers == ()


def test_a_catalog_is_answered_object_by_object() -> None:
    moved = history(60, (Kick(30.3, 0.05),), object_id="90001")
    quiet = history(60, seed=2, object_id="90002")
    few = history(6, object_id="90003")
    shares: list[float] = []
    catalog = catalog_of(ElementTable.joined([moved, quiet, few]))
    findings = detect_in_catalog(catalog, threads=2, progress=shares.append)
    assert [len(f.maneuvers) for f in findings] == [1, 0, 0]
    assert [f.is_determinable for f in findings] == [True, True, False]
    assert findings[0].maneuvers == detect_maneuvers(moved).maneuvers
    assert shares[-1] == 1.0


def test_reboosts_of_the_station_are_found(shared_data: Path) -> None:
    (path,) = (shared_data / "maneuvers").glob("iss_gp_history*")
    found = detect_maneuvers(read_element_file(path).table).maneuvers
    boosts = [m for m in found if m.direction is Direction.IN_TRACK]
    assert len(boosts) == 3
    assert all(0.5 < m.delta_v_m_s < 2.0 and m.confidence > 0.9 for m in boosts)


def test_a_recorded_burn_of_a_satellite_is_found(shared_data: Path) -> None:
    """Sentinel-3A, 22 March 2018 to 14 September: the operator records three maneuvers."""
    table = read_element_file(shared_data / "maneuvers" / "tle" / "Sentinel-3A.tle.gz").table
    findings = detect_maneuvers(table.take(np.arange(700, 900)))
    tilts = [m for m in findings.maneuvers if m.direction is Direction.CROSS_TRACK]
    assert len(tilts) >= 1
    assert all(1.8 < m.delta_v_m_s < 2.3 for m in tilts)
