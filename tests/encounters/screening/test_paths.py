"""What is said of a path over an interval holds for the motion itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.encounters.screening.path_kernels import (
    HIGH,
    LINE_WIDTH,
    LOW,
    RANGE_WIDTH,
    SINE,
    SLACK,
    describe_paths,
)
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.orbits.fleet.motion import NodeTimes
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from screening_cases import START, table_of_orbits

BETWEEN = 12
EARTH = shipped_earth_orientation()


@dataclass(frozen=True)
class Described:
    """Paths over one interval, and the motion inside it: (s, 6, n) at even shares."""

    line: ndarray
    range_m: Float64[ndarray, "r n"]
    inside: Float64[ndarray, "s 6 n"]
    shares: Float64[ndarray, " s"]
    rows: ndarray

    def cubic(self, h: float) -> Float64[ndarray, "s 3 n"]:
        """The cubic through the first and the last state."""
        a, b, u = self.inside[0], self.inside[-1], self.shares[:, None, None]
        rise = u * u * (3 - 2 * u)
        place = a[:3] + rise * (b[:3] - a[:3])
        return np.asarray(place + h * (u * (1 - u) ** 2 * a[3:] - u * u * (1 - u) * b[3:]))


def described(motion: Sgp4Motion, start: Instant, h: float) -> Described:
    nodes = NodeTimes(start, 0, round(h * 1e9 / BETWEEN), BETWEEN + 1)
    states, status = motion.states_on(nodes)
    n = len(motion)
    answered = (status == 0).all(axis=0)
    line = np.full((LINE_WIDTH, n), np.nan, dtype=np.float32)
    range_m = np.full((RANGE_WIDTH, n), np.nan)
    describe_paths(states[0], states[-1], answered, h, line, range_m)
    rows = np.flatnonzero(answered)
    shares = np.arange(BETWEEN + 1) / BETWEEN
    return Described(line[:, rows], range_m[:, rows], states[:, :, rows], shares, rows)


def require_all_hold(paths: Described, h: float) -> None:
    place = paths.inside[:, :3]
    off = np.linalg.norm(place - paths.cubic(h), axis=1)
    assert np.all(off <= paths.range_m[SLACK])
    radius = np.linalg.norm(place, axis=1)
    assert np.all((paths.range_m[LOW] <= radius) & (radius <= paths.range_m[HIGH]))
    middle = paths.line[:3].astype(np.float64)
    unit = middle / np.linalg.norm(middle, axis=0)
    across = np.linalg.norm(np.cross(place, unit[None], axis=1), axis=1) / radius
    assert np.all((place * unit).sum(axis=1) > 0)
    assert np.all(across <= paths.range_m[SINE])
    s = paths.shares[:, None, None] - 0.5
    a, b = paths.inside[0], paths.inside[-1]
    bend = h / 6.0 * (a[3:] - b[3:])
    straight = middle + s * paths.line[3:6] + (0.375 - 3.0 * s * s) * bend
    assert np.all(np.linalg.norm(place - straight, axis=1) <= paths.line[6])


@pytest.mark.parametrize("h", [30.0, 120.0, 240.0])
def test_the_bounds_hold_for_a_real_catalog(shared_data: Path, h: float) -> None:
    table = read_element_file(shared_data / "catalogs/catalog_2022-01-22_odap.3le.gz").table
    motion = Sgp4Motion.of(table.take(np.arange(0, len(table), 9)), EARTH)
    paths = described(motion, START, h)
    assert len(paths.rows) > 0.99 * len(motion)
    require_all_hold(paths, h)


@settings(max_examples=60, deadline=None)
@given(
    perigee_km=st.floats(180.0, 36_000.0),
    eccentricity=st.floats(0.0, 0.85),
    angles=st.tuples(*[st.floats(0.0, 180.0)] * 4),
    h=st.floats(10.0, 240.0),
)
def test_the_bounds_hold_for_any_orbit(
    perigee_km: float,
    eccentricity: float,
    angles: tuple[float, float, float, float],
    h: float,
) -> None:
    axis = (6378.135e3 + perigee_km * 1e3) / (1.0 - eccentricity)
    anomalies = np.linspace(0.0, 360.0, 24)
    orbits = [(axis, eccentricity, *angles[:3], angles[3] + m) for m in anomalies]
    motion = Sgp4Motion.of(table_of_orbits(orbits), EARTH)
    require_all_hold(described(motion, START, h), h)


def test_the_slack_is_not_idle() -> None:
    """On a low circular orbit at three minutes it is within forty times the real difference."""
    motion = Sgp4Motion.of(table_of_orbits([(6.9e6, 0.001, 74.0, 0.0, 0.0, 0.0)]), EARTH)
    paths = described(motion, START, 180.0)
    off = np.linalg.norm(paths.inside[:, :3] - paths.cubic(180.0), axis=1).max()
    assert 20.0 < off < paths.range_m[SLACK, 0] < 40.0 * off


def test_states_that_disagree_widen_the_slack() -> None:
    """A burn between the nodes, of which the cubic knows nothing, is within the slack."""
    motion = Sgp4Motion.of(table_of_orbits([(6.9e6, 0.001, 74.0, 0.0, 0.0, 0.0)]), EARTH)
    h, count = 120.0, 120
    states, _ = motion.states_on(NodeTimes(START, 0, 10**9, count + 1))
    for when in (1, 30, 60, 90, 119):
        moved = states[:, :, 0].copy()
        burn = np.array([3.0, -2.0, 4.0])
        later = np.maximum(0.0, np.arange(count + 1.0) - when)
        moved[:, :3] += later[:, None] * burn
        moved[when:, 3:] += burn
        paths = Described(
            *_described_pair(moved, h), moved[:, :, None], np.arange(count + 1) / count, np.zeros(1)
        )
        off = np.linalg.norm(paths.inside[:, :3] - paths.cubic(h), axis=1)
        assert np.all(off <= paths.range_m[SLACK])


def _described_pair(states: Float64[ndarray, "t 6"], h: float) -> tuple[ndarray, ndarray]:
    line = np.empty((LINE_WIDTH, 1), dtype=np.float32)
    range_m = np.empty((RANGE_WIDTH, 1))
    answered = np.ones(1, dtype=bool)
    a, b = (np.ascontiguousarray(states[k][:, None]) for k in (0, -1))
    describe_paths(a, b, answered, h, line, range_m)
    assert answered[0]
    return line, range_m


def test_a_path_through_the_ground_is_no_path() -> None:
    state = np.array([6.0e6, 0.0, 0.0, 0.0, 7000.0, 0.0])[:, None]
    answered = np.ones(1, dtype=bool)
    line, range_m = np.empty((LINE_WIDTH, 1), dtype=np.float32), np.empty((RANGE_WIDTH, 1))
    describe_paths(state, state, answered, 60.0, line, range_m)
    assert not answered[0]
