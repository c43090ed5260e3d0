"""A digest by content: what is the same has the same, whatever else has another."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import InternalError
from greenzone.encounters.screening.volume import Volume
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.orbits.fleet.motion import Fleet, NodeTimes
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from greenzone.workflows.screen_task_digest import content_digest, program_build
from screening_cases import LOW, START, moved, table_of_orbits

EARTH = shipped_earth_orientation()


def fleet_of(shift_m: float = 0.0, earth: EarthOrientation = EARTH) -> Fleet:
    orbits = [LOW, moved(LOW, shift_m, 0, 0, 1.0)]
    return Fleet((Sgp4Motion.of(table_of_orbits(orbits), earth),))


def test_what_was_sent_and_computed_with_is_still_the_same() -> None:
    fleet = fleet_of()
    before = content_digest(fleet)
    fleet.states_on(NodeTimes(START, 0, 60_000_000_000, 3))
    assert len(fleet) == 2
    assert content_digest(fleet) == before
    assert content_digest(pickle.loads(pickle.dumps(fleet))) == before  # noqa: S301
    assert content_digest(fleet_of()) == before


@pytest.mark.parametrize(
    "other",
    [
        lambda: fleet_of(1e-3),
        lambda: Fleet(fleet_of().motions * 2),
        lambda: fleet_of(earth=replace(EARTH, pole_x_rad=EARTH.pole_x_rad + 1e-12)),
    ],
    ids=["an orbit", "the number", "the Earth's orientation"],
)  # fmt: skip
def test_another_fleet_has_another(other: Callable[[], Fleet]) -> None:
    assert content_digest(other()) != content_digest(fleet_of())


def test_values_that_look_alike_are_told_apart() -> None:
    values: list[Any] = [
        None, True, 1, 1.0, "1", b"1", [1], [[1]], [1, 1], {"a": 1}, {"b": 1}, np.array([1]),
        np.array([[1]]), np.array([1.0]), np.array([1], dtype=np.int8), np.array(["1"], object),
        np.array([]), np.zeros(1, dtype=[("x", "f8")]), np.zeros(1, dtype=[("y", "f8")]),
        Volume.sphere(5e3), Volume.box(5e3, 5e3, 5e3), ["a", "bc"], ["ab", "c"], float("nan"),
        np.float64(1.0), NodeTimes(START, 0, 1, 2), NodeTimes(START, 0, 2, 1),
    ]  # fmt: skip
    assert len({content_digest(value) for value in values}) == len(values)


def test_the_order_of_memory_does_not_matter() -> None:
    array = np.arange(12.0).reshape(3, 4)
    assert content_digest(np.asfortranarray(array)) == content_digest(array)
    assert content_digest(array[::-1][::-1]) == content_digest(array)


def test_what_has_no_content_is_refused() -> None:
    with pytest.raises(InternalError, match="without --cluster"):
        content_digest([object()])


def test_a_build_names_the_version_and_the_libraries() -> None:
    build = program_build()
    assert build.startswith("greenzone ")
    assert all(name in build for name in ("sources", "numpy", "numba"))
    assert build == program_build()
