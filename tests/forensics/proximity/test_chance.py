"""What chance makes of nodes and phases: against plain twins, and against throwing them."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.catalog.catalog import catalog_of
from greenzone.core.instant import parse_utc
from greenzone.forensics.proximity.chance import expected_by_chance
from greenzone.forensics.proximity.company import company_of_catalog
from greenzone.forensics.proximity.plane_kernels import (
    along_track,
    ellipse_distance,
    node_span,
    plane_angle,
)
from greenzone.forensics.proximity.timeline import Timeline
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_table import ElementTable
from planted_companions import beside, identified, scattered_sets

START = parse_utc("2022-01-22T12:00:00Z")
ANGLE = st.floats(0.0, math.pi)
TURN = st.floats(-math.pi, math.pi)


def normal(inclination: float, node: float) -> np.ndarray:
    s = math.sin(inclination)
    return np.array([s * math.sin(node), -s * math.cos(node), math.cos(inclination)])


@given(ANGLE, ANGLE, TURN)
def test_the_angle_of_two_planes_is_that_of_their_normals(
    i1: float, i2: float, turn: float
) -> None:
    one, two = normal(i1, 0.0), normal(i2, turn)
    exact = math.atan2(float(np.linalg.norm(np.cross(one, two))), float(one @ two))
    assert plane_angle(i1, i2, turn) == pytest.approx(exact, abs=1e-7)


@given(ANGLE, ANGLE, st.floats(1e-4, 3.0))
def test_within_the_span_of_nodes_planes_are_within_the_angle(
    i1: float, i2: float, angle: float
) -> None:
    span = node_span(i1, i2, angle)
    if span < 0.0:
        assert plane_angle(i1, i2, 0.0) >= angle - 1e-7
        return
    assert plane_angle(i1, i2, 0.999 * span) <= angle + 1e-6
    if span < math.pi:
        assert plane_angle(i1, i2, min(math.pi, 1.001 * span)) >= angle - 1e-2 * angle


@given(st.floats(0.0, 0.9), st.floats(0.0, 0.9), TURN)
def test_eccentricity_vectors_are_as_far_apart_as_vectors_are(
    e1: float, e2: float, turn: float
) -> None:
    far = math.hypot(e1 - e2 * math.cos(turn), e2 * math.sin(turn))
    assert ellipse_distance(e1, e2, turn) == pytest.approx(far, abs=1e-7)


def test_of_two_in_one_plane_the_one_with_the_larger_latitude_is_ahead() -> None:
    assert along_track(1.0, 1.0, 0.0, 0.25) == pytest.approx(0.25)
    assert along_track(0.0, 0.0, 0.25, 0.0) == pytest.approx(0.25)


def company_beside(lag_m: float, turn_deg: float) -> tuple[float, float]:
    """What chance gives for an object planted beside the first of a population, and its range."""
    table = scattered_sets(400, START)
    planted = beside(
        table,
        np.array([0]),
        *(np.array([x]) for x in (lag_m, 100.0, math.radians(turn_deg), 0.0)),
    )
    whole = ElementTable.joined([table, identified(planted, 90_000)])
    timeline = Timeline(catalog_of(whole), START, 86_400.0, shipped_earth_orientation())
    company = company_of_catalog(timeline, 100e3)
    ids = timeline.catalog.object_id
    (p,) = [p for p in range(len(company)) if "90000" in ids[company.secondary[p]]]
    return float(expected_by_chance(timeline, company)[p]), float(company.day_m[p])


def test_the_nearer_a_companion_the_less_chance_gives_it() -> None:
    chances = [company_beside(lag_m, turn)[0] for lag_m, turn in ((5e3, 0.01), (50e3, 0.3))]
    assert 0.0 < chances[0] < chances[1] / 10.0


def test_a_lone_companion_has_the_chance_of_its_plane_and_phase() -> None:
    """One day within d: nodes within a span of 30 degrees, a phase within d, threefold."""
    chance, held_m = company_beside(20e3, 0.05)
    axis_m = 6.9e6
    plane = 2.0 * node_span(math.radians(52.0), math.radians(52.0), held_m / axis_m)
    phase = 2.0 * held_m / (2.0 * math.pi * axis_m)
    alone = 3.0 * plane / math.radians(30.0) * phase
    assert alone * 0.5 <= chance <= alone * 3.0  # others of the shell may be near in height
