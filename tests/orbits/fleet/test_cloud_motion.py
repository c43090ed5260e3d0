"""Clouds as a fleet: the arcs' own states, in another order, and a status for every other time."""

import math
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from encounter_cases import COSMOS, EPOCH, FRAME, air, burst, cloud_of, state_of
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.status import Status
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.orbits.arc_kernels import state_in_arc
from greenzone.orbits.arc_layout import KEPLERIAN, KIND, MEAN, PULSED
from greenzone.orbits.fleet.arc_lanes_kernels import LANES, sine_cosine
from greenzone.orbits.fleet.cloud_motion import CloudMotion
from greenzone.orbits.fleet.motion import NodeTimes
from greenzone.orbits.mean_arcs import MeanArcs, equator_frame, mean_arcs
from moving_fragments import DAY_S, kepler_state, sky, some_fragments
from moving_fragments import EPOCH as SKY_EPOCH

EARTH: EarthOrientation = shipped_earth_orientation()
OK, OUT_OF_SPAN = int(Status.OK), int(Status.OUT_OF_SPAN)
SAME_PLACE_M, SAME_SPEED_M_S = 1e-5, 1e-8
"""Sums in another order; the engine asks for 1e-4 m."""


@cache
def kinds_of_cloud() -> MeanArcs:
    """Fragments of a real kind of breakup: even drag, pulses of drag, integrated and lost ones."""
    debris = some_fragments(1000, 8)
    unbound = np.array([[7e6, 0.0, 0.0, 0.0, 1.2e4, 0.0], [7e6, 0.0, 0.0, -1e3, 0.0, 0.0]])
    round_ones = [kepler_state(x, 0.0, i, 0.0, 0.0, 0.2) for x, i in ((7e6, 0.0), (8e6, math.pi))]
    long_ones = [
        kepler_state(6.8e6 / (1 - e), e, 1.0, 0.0, 1.0, 0.2) for e in (0.3, 0.6, 0.75, 0.9)
    ]
    more = np.vstack([unbound, round_ones, long_ones])
    return mean_arcs(
        sky().frame,
        np.vstack([debris.position_m, more[:, :3]]),
        np.vstack([debris.velocity_m_s, more[:, 3:]]),
        np.concatenate([debris.area_to_mass_m2_kg, np.full(len(more), 0.01)]),
        DAY_S,
        sky().density,
    )


@pytest.fixture(scope="module")
def cloud() -> MeanArcs:
    return kinds_of_cloud()


@cache
def some_of_each() -> MeanArcs:
    """The last of the breakup's fragments, and the strange orbits."""
    cloud = kinds_of_cloud()
    return cloud.take(np.arange(len(cloud.status) - 18, len(cloud.status)))


def nodes(start_s: float, step_s: float, count: int) -> NodeTimes:
    return NodeTimes(SKY_EPOCH, round(start_s * 1e9), round(step_s * 1e9), count)


@pytest.mark.parametrize("step_s", [7.0, 120.0, 1_200.0, 9_000.0])
def test_it_is_the_clouds_own_motion(cloud: MeanArcs, step_s: float) -> None:
    grid = nodes(0.0, step_s, min(400, int(DAY_S / step_s) + 1))
    states, status = CloudMotion(cloud).states_on(grid)
    expected, expected_status = cloud.states_at(step_s * np.arange(grid.count))
    assert np.array_equal(status, expected_status.T)
    apart = states.transpose(2, 0, 1) - expected
    assert np.array_equal(np.isnan(apart[:, :, 0]), expected_status != OK)
    assert np.nanmax(np.abs(apart[:, :, :3])) < SAME_PLACE_M
    assert np.nanmax(np.abs(apart[:, :, 3:])) < SAME_SPEED_M_S


def test_every_kind_of_arc_was_compared(cloud: MeanArcs) -> None:
    assert {MEAN, PULSED, KEPLERIAN} == set(cloud.arcs[:, KIND])
    assert {int(s) for s in (Status.OK, Status.REENTERED, Status.ESCAPED)} <= set(cloud.status)


def test_single_times_are_the_arcs_at_that_time(cloud: MeanArcs) -> None:
    rng = np.random.default_rng(2)
    rows = rng.integers(0, len(cloud.status), 400)
    seconds = rng.uniform(0.0, DAY_S, 400)
    states, status = CloudMotion(cloud).states_at(rows, SKY_EPOCH, seconds)
    for row, time, state, answer in zip(rows, seconds, states, status, strict=True):
        expected, expected_status = cloud.take(np.array([row])).states_at(np.array([time]))
        assert answer == expected_status[0, 0]
        assert state == pytest.approx(expected[0, 0], abs=1e-8, nan_ok=True)


@settings(max_examples=40)
@given(start_s=st.integers(-40_000, 100_000), step_s=st.integers(1, 4_000))
def test_an_answer_is_a_number_and_no_answer_is_a_status(start_s: int, step_s: int) -> None:
    few = some_of_each()
    motion = CloudMotion(few)
    grid = nodes(start_s, step_s, 40)
    states, status = motion.states_on(grid)
    assert np.array_equal(np.isfinite(states).all(axis=1), status == OK)
    assert np.array_equal(np.isnan(states).all(axis=1), status != OK)
    seconds = float(start_s) + step_s * np.arange(40)
    assert (status[seconds < 0.0] == OUT_OF_SPAN).all()
    for late in status[seconds > DAY_S]:
        assert np.array_equal(late == OUT_OF_SPAN, few.status == OK)
    for i in range(len(few.status)):
        found, answer = motion.states_at(np.full(40, i), SKY_EPOCH, seconds)
        assert np.array_equal(answer, status[:, i])
        assert found[answer == OK] == pytest.approx(states[answer == OK, :, i], abs=SAME_PLACE_M)


def test_the_window_may_begin_at_another_instant() -> None:
    motion = CloudMotion(some_of_each())
    one, _ = motion.states_on(nodes(3_600.0, 60.0, 50))
    later = NodeTimes(SKY_EPOCH.plus(3_000.0), 600 * 10**9, 60 * 10**9, 50)
    two, status = motion.states_on(later)
    assert np.array_equal(one, two, equal_nan=True)
    three, answer = motion.states_at(np.zeros(1, np.int64), later.reference, np.array([660.0]))
    assert answer[0] == status[1, 0]
    assert three[0] == pytest.approx(two[1, :, 0], abs=SAME_PLACE_M, nan_ok=True)


def test_a_block_of_nodes_is_that_part_of_all(cloud: MeanArcs) -> None:
    """Whichever nodes are asked for together, to the rounding of sums in another order."""
    motion = CloudMotion(cloud)
    states, status = motion.states_on(nodes(0.0, 300.0, 3 * LANES))
    for first, count in ((0, LANES), (5, 3), (LANES - 1, LANES + 2), (90, 1)):
        part, part_status = motion.states_on(nodes(300.0 * first, 300.0, count))
        assert np.array_equal(part_status, status[first : first + count])
        whole = states[first : first + count]
        assert part == pytest.approx(whole, abs=SAME_PLACE_M, nan_ok=True)


def test_the_last_instant_of_the_cloud_has_an_answer() -> None:
    """Though seconds and nanoseconds are rounded on the way to it."""
    cloud = cloud_of(burst(COSMOS, 3, 10.0, 1), 10_800.1)
    motion = CloudMotion(cloud)
    early = NodeTimes(EPOCH.plus(-0.3), 0, 10_800_400_000_000, 2)
    assert motion.states_on(early)[1].tolist() == [[OUT_OF_SPAN] * 3, [OK] * 3]
    rows = np.zeros(3, np.int64)
    status = motion.states_at(rows, EPOCH.plus(-0.3), np.array([0.3, 10_800.1 + 0.3, 10_800.41]))[1]
    assert status.tolist() == [OK, OK, OUT_OF_SPAN]


@pytest.mark.parametrize("count", [0, 1, 7, 8, 9])
def test_any_number_of_fragments(count: int) -> None:
    motion = CloudMotion(cloud_of(burst(COSMOS, count, 10.0, 1), 3_600.0))
    grid = NodeTimes(EPOCH, 0, 100 * 10**9, 37)
    states, status = motion.states_on(grid)
    assert (len(motion), states.shape, status.shape) == (count, (37, 6, count), (37, count))
    assert (status == OK).all()
    assert np.isfinite(states).all()
    assert motion.states_on(NodeTimes(EPOCH, 0, 10**9, 0))[0].shape == (0, 6, count)


def test_nothing_is_known_of_a_fragments_covariance() -> None:
    motion = CloudMotion(cloud_of(burst(COSMOS, 2, 10.0, 1), 3_600.0))
    covariance = motion.covariance_at(np.array([1, 0, 1]), EPOCH, np.zeros(3))
    assert covariance.shape == (3, 6, 6)
    assert np.isnan(covariance).all()


def test_states_at_one_epoch_become_a_fleet() -> None:
    """The way the docstring shows for states of OPMs: GCRF in, GCRF out, and back at the epoch."""
    states = np.array([state_of((7.2e6, 0.01, i, 20.0, 30.0, 40.0)) for i in (30.0, 60.0, 98.0)])
    frame = equator_frame(EPOCH, EARTH)
    paths = mean_arcs(frame, states[:, :3], states[:, 3:], np.full(3, 0.01), 7_200.0, air(7_200.0))
    found, status = CloudMotion(paths).states_on(NodeTimes(EPOCH, 0, 3_600 * 10**9, 3))
    assert (status == OK).all()
    second_order_terms_m = 500.0
    assert np.linalg.norm(found[0, :3].T - states[:, :3], axis=1).max() < second_order_terms_m
    assert frame.to_gcrf[0, 1] != FRAME.to_gcrf[0, 1]


@given(st.floats(-1e4, 1e4))
def test_sines_are_those_of_the_library(x: float) -> None:
    sine, cosine = sine_cosine(x)
    reduced = 1e-16 * (1.0 + abs(x))
    assert sine == pytest.approx(math.sin(x), abs=4e-16 + reduced)
    assert cosine == pytest.approx(math.cos(x), abs=4e-16 + reduced)


def test_the_arcs_themselves_are_met(cloud: MeanArcs) -> None:
    """Against the scalar function, arc by arc, in the arcs' own frame."""
    motion = CloudMotion(cloud)
    first = cloud.rows[:-1]
    whole = np.flatnonzero(np.diff(cloud.rows) > 0)[::40]
    states, _ = motion.states_on(nodes(0.0, 10.0, LANES))
    for i in whole:
        if cloud.end_s[i] > 300.0 and cloud.arcs[first[i], 1] > 300.0:
            own = np.array(state_in_arc(cloud.arcs[first[i]], 300.0))
            expected = cloud.frame.into_gcrf(own.reshape(2, 3)).reshape(6)
            assert states[30, :, i] == pytest.approx(expected, abs=SAME_PLACE_M)
