"""Histories from which nothing can be told are refused with the reason; others are cleaned."""

from __future__ import annotations

import numpy as np

from greenzone.forensics.maneuvers.detection import detect_maneuvers
from greenzone.forensics.maneuvers.history import history_of
from greenzone.messages.element_sets.element_table import ElementTable
from maneuver_histories import Kick, history

BEGIN = "not determinable because "


def test_no_sets() -> None:
    assert history_of(ElementTable.of({}, 0)).reason == BEGIN + "there is no element set"
    assert not detect_maneuvers(ElementTable.of({}, 0)).is_determinable


def test_too_few_sets() -> None:
    reason = history_of(history(8)).reason
    assert reason.startswith(BEGIN + "there are 8 different sets")


def test_the_same_few_sets_over_and_over() -> None:
    table = history(8)
    found = history_of(ElementTable.joined([table] * 10))
    assert found.reason.startswith(BEGIN + "there are 8 different sets")
    assert found.notes == ("72 of 80 sets were given twice and are used once",)


def test_sets_of_two_numbers() -> None:
    both = ElementTable.joined([history(60), history(60, object_id="90002")])
    assert history_of(both).reason == BEGIN + "the sets are of 2 objects (90001, 90002); give one"


def test_two_objects_under_one_number() -> None:
    """On planes a degree apart, and on one plane at different phases."""
    apart = history(60, inclination_rad=1.32, seed=2)
    shifted = history(60, seed=3)
    shifted = shifted.with_columns(mean_anomaly_rad=(shifted.mean_anomaly_rad + 2.0) % (2 * np.pi))
    assert "another orbit" in history_of(ElementTable.joined([history(60), apart])).reason
    assert "do not follow" in history_of(ElementTable.joined([history(60), shifted])).reason


def test_a_wild_set_is_left_out() -> None:
    table = history(60)
    inclination = table.inclination_rad.copy()
    inclination[30] += 0.1
    found = history_of(table.with_columns(inclination_rad=inclination))
    assert [len(arc) for arc in found.arcs] == [59]
    assert found.notes == ("1 sets on another orbit than their neighbours left out",)


def test_a_decaying_orbit_is_refused() -> None:
    low = history(60, axis_m=6.56e6)
    assert "decaying" in history_of(low).reason


def test_a_long_gap_is_not_bridged() -> None:
    table = history(160, (Kick(80.0, 0.05),))
    days = (table.epoch_tai_ns - table.epoch_tai_ns[0]) / 86_400e9
    findings = detect_maneuvers(table.take((days < 60) | (days > 100)))
    assert findings.maneuvers == ()
    assert findings.notes[0].startswith("no answer for the gap from ")


def test_of_one_epoch_the_newest_set_is_used() -> None:
    table = history(60)
    wrong = table.with_columns(
        mean_anomaly_rad=table.mean_anomaly_rad + 0.001,
        element_set_number=np.full(len(table), -1),
    )
    found = history_of(ElementTable.joined([wrong, table]))
    assert np.array_equal(found.arcs[0].mean_anomaly_rad, table.mean_anomaly_rad)
