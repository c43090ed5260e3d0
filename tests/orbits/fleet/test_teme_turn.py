"""The turn from TEME between exact matrices is the exact one, within micrometres."""

import numpy as np
import pytest

from greenzone.core.frames import teme_rotation
from greenzone.core.instant import parse_utc
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.orbits.fleet.teme_turn import TURN_STEP_NS, teme_turns

EARTH = shipped_earth_orientation()
BOUND_RAD = 1.1e-12
"""The chord's 7e-13 and the kinks' 4e-13 of the module's docstring."""


def matrices_at(tai_ns: np.ndarray) -> np.ndarray:
    turns, place = teme_turns(tai_ns, EARTH)
    before = place.astype(int)
    part = (place - before)[:, None]
    return np.reshape(turns[before] + part * (turns[before + 1] - turns[before]), (-1, 3, 3))


@pytest.mark.parametrize("days", [1.0, 30.0, 7_000.0])
def test_between_exact_matrices_it_is_off_by_less_than_the_bound(days: float) -> None:
    rng = np.random.default_rng(1)
    tai_ns = parse_utc("2003-05-01T00:00:00Z").tai_ns + rng.integers(0, int(days * 86_400e9), 500)
    off = matrices_at(tai_ns) - teme_rotation(tai_ns, EARTH)
    assert np.linalg.norm(off, ord=2, axis=(1, 2)).max() < BOUND_RAD


def test_a_matrix_does_not_depend_on_the_other_times() -> None:
    tai_ns = parse_utc("2022-01-22T00:00:00Z").tai_ns + np.array([10**9, 10**16, 3 * 10**16])
    together = matrices_at(tai_ns)
    assert all((matrices_at(tai_ns[[k]])[0] == together[k]).all() for k in range(3))


def test_at_its_own_times_it_is_exact() -> None:
    tai_ns = np.arange(5_000_000, 5_000_010) * TURN_STEP_NS
    assert (matrices_at(tai_ns) == teme_rotation(tai_ns, EARTH)).all()


def test_no_times_have_no_matrices() -> None:
    turns, place = teme_turns(np.empty(0, dtype=np.int64), EARTH)
    assert (turns.shape, place.shape) == ((0, 9), (0,))
