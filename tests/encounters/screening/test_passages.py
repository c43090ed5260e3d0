"""Windows in which planes cross lose nothing of what following everything finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenzone.encounters.screening.blocks import screening_task
from greenzone.encounters.screening.close_approaches import Screening
from greenzone.encounters.screening.few_primaries import is_for_windows, search_windows
from greenzone.encounters.screening.screen import screen
from greenzone.encounters.screening.volume import Volume
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.fleet.motion import Fleet
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from screening_cases import START, Orbit, table_of_orbits

EARTH = shipped_earth_orientation()
OBJECTS = 700


def random_orbits(rng: np.random.Generator, n: int) -> list[Orbit]:
    """Low orbits of all inclinations, a tenth of them eccentric, some far away."""
    perigee = rng.uniform(6.6e6, 7.4e6, n)
    e = np.where(rng.random(n) < 0.1, rng.uniform(0.05, 0.7, n), rng.uniform(0.0, 0.03, n))
    axis = np.where(rng.random(n) < 0.03, 42.164e6, perigee / (1.0 - e))
    angles = rng.uniform(0.0, 360.0, (3, n))
    inclination = np.degrees(np.arccos(rng.uniform(-1.0, 1.0, n)))
    return list(zip(axis, e, inclination, *angles, strict=True))


def table_of(rng: np.random.Generator, primaries: list[Orbit]) -> ElementTable:
    orbits = primaries + random_orbits(rng, OBJECTS)
    drag = np.concatenate((np.zeros(len(primaries)), rng.uniform(-1e-4, 2e-3, OBJECTS)))
    return table_of_orbits(orbits, bstar=drag.tolist())


def events(found: Screening) -> np.ndarray:
    """Primary, secondary, time and miss distance, in an order that rounding does not change."""
    a = found.approaches
    rows = np.column_stack((a.primary, a.secondary, a.tca_s, a.miss_distance_m))
    return np.asarray(rows[np.lexsort((a.tca_s.round(3), a.secondary, a.primary))])


def require_same(one: Screening, other: Screening) -> None:
    a, b = events(one), events(other)
    assert a.shape == b.shape
    assert np.array_equal(a[:, :2], b[:, :2])
    assert a[:, 2] == pytest.approx(b[:, 2], abs=1e-4)
    assert a[:, 3] == pytest.approx(b[:, 3], abs=1e-3)
    assert np.array_equal(one.status, other.status)
    for name in ("primary", "secondary"):
        assert np.array_equal(getattr(one.edges, name), getattr(other.edges, name))
    assert np.array_equal(one.together, other.together)


PRIMARIES: list[Orbit] = [
    (6.79e6, 0.0006, 51.6, 10.0, 20.0, 30.0),
    (7.1e6, 0.01, 98.0, 200.0, 90.0, 0.0),
    (6.95e6, 0.002, 0.5, 30.0, 0.0, 200.0),
    (24.4e6, 0.73, 27.0, 70.0, 180.0, 0.0),
]


@settings(max_examples=3, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    primary=st.sampled_from(PRIMARIES),
    radius_km=st.floats(5.0, 200.0),
    hours=st.floats(0.5, 8.0),
)
def test_windows_find_what_blocks_find(
    seed: int, primary: Orbit, radius_km: float, hours: float
) -> None:
    table = table_of(np.random.default_rng(seed), [primary, PRIMARIES[0]])
    fleet = Fleet((Sgp4Motion.of(table, EARTH),))
    volume, rows = Volume.sphere(radius_km * 1e3), np.array([0, 1])
    assert is_for_windows(screening_task(fleet, START, hours * 3600.0, volume, rows))
    windows = screen(fleet, START, hours * 3600.0, volume, primaries=rows)
    blocks = screen(fleet, START, hours * 3600.0, volume, primaries=rows, step_s=120.0)
    require_same(windows, blocks)


def test_windows_do_the_work() -> None:
    """Of low objects nearly all are told by windows alone, and there is something to tell."""
    table = table_of(np.random.default_rng(5), PRIMARIES[:1])
    fleet = Fleet((Sgp4Motion.of(table, EARTH),))
    task = screening_task(fleet, START, 86_400.0, Volume.sphere(50e3), np.array([0]))
    split = search_windows(task, 1, lambda _share: None)
    assert len(split.searched) > 0.85 * OBJECTS
    assert sum(len(part.approaches) for part in split.confirmed) > 3
    assert len(split.rows) == len(fleet) - len(split.searched)


def test_the_plane_of_the_primary_shared_by_others() -> None:
    """Planes that agree have no windows: those objects are followed all the time."""
    near = [
        (6.79e6 + 90.0 * k, 0.0006, 51.6, 10.0 + 0.01 * k, 20.0, 30.05 + 0.05 * k)
        for k in range(40)
    ]
    table = table_of_orbits(PRIMARIES[:1] + near + random_orbits(np.random.default_rng(2), OBJECTS))
    fleet = Fleet((Sgp4Motion.of(table, EARTH),))
    volume, rows = Volume.sphere(30e3), np.array([0])
    windows = screen(fleet, START, 6 * 3600.0, volume, primaries=rows)
    require_same(windows, screen(fleet, START, 6 * 3600.0, volume, primaries=rows, step_s=60.0))
    assert set(windows.approaches.secondary) & set(range(1, 41))
    task = screening_task(fleet, START, 6 * 3600.0, volume, rows)
    left = set(search_windows(task, 1, lambda _share: None).rows.tolist())
    assert set(range(41)) <= left
