"""A cloud in motion: statuses instead of NaN, starts that fit, one answer for any threads."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenzone.core.constants import EARTH_ROTATION_RAD_S, MU_EARTH_M3_S2
from greenzone.core.status import Status
from greenzone.orbits.arc_kernels import elements_in_arc, pulse_bounds, state_in_arc
from greenzone.orbits.arc_layout import AXIS, END_S, KEPLERIAN, KIND, LONGITUDE, PULSED, START_S
from greenzone.orbits.density import CEILING_M
from greenzone.orbits.gravity import C22, S22
from greenzone.orbits.mean_arcs import MeanArcs, mean_arcs
from moving_fragments import DAY_S, EPOCH, kepler_state, sky, some_fragments

TIMES = np.linspace(0.0, DAY_S, 25)
START_M = 1_100.0
"""A start that the averaged arcs miss by more is integrated instead (or it is 5 km)."""
OK = int(Status.OK)


def _moved(
    states: np.ndarray, area_to_mass: float = 0.1, hours: float = 24.0, threads: int | None = None
) -> MeanArcs:
    """Arcs of states given on the equator of the epoch."""
    frame = sky().frame
    return mean_arcs(
        frame,
        frame.into_gcrf(states[:, :3]),
        frame.into_gcrf(states[:, 3:]),
        np.full(len(states), area_to_mass),
        hours * 3600.0,
        sky().density,
        threads,
    )


@settings(max_examples=150)
@given(
    perigee_m=st.floats(1e3, 9e6),
    e=st.floats(0.0, 1.5),
    inclination=st.sampled_from([0.0, 1e-6, 0.5, math.pi / 2, 1.4, 2.6, math.pi]),
    perigee=st.floats(-3.0, 3.0),
    eccentric=st.floats(-3.1, 3.1),
    area_to_mass=st.sampled_from([0.0, 0.01, 1.0, 50.0]),
)
def test_an_answer_is_a_number_and_no_answer_is_a_status(
    perigee_m: float,
    e: float,
    inclination: float,
    perigee: float,
    eccentric: float,
    area_to_mass: float,
) -> None:
    bound = min(e, 0.995)
    state = kepler_state(perigee_m / (1 - bound), bound, inclination, 1.0, perigee, eccentric)
    state[3:] *= 1.0 if e < 1.0 else 1.5
    cloud = _moved(state[None], area_to_mass)
    found, status = cloud.states_at(TIMES)
    assert np.isfinite(found[status == OK]).all()
    assert np.isnan(found[status != OK]).all()
    assert np.isfinite(cloud.arcs).all()
    assert cloud.status[0] in {int(s) for s in Status}
    assert 0.0 <= cloud.end_s[0] <= DAY_S
    radius = np.linalg.norm(found[status == OK][:, :3], axis=1)
    assert (radius > 6.35e6).all()


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (kepler_state(6.6e6 / 0.02, 0.98, 1.4, 0.0, 0.0, 0.1), Status.OK),
        (kepler_state(3.9e8 / 1.95, 0.966, 1.4, 0.0, 0.0, 0.1), Status.OK),
        (kepler_state(6.9e6, 0.001, math.pi, 0.0, 0.0, 0.1), Status.OK),
        (kepler_state(6.9e6, 0.001, 0.0, 0.0, 0.0, 0.1), Status.OK),
        (kepler_state(3.6e6, 0.99, 1.4, 0.0, 0.0, math.pi - 0.1), Status.REENTERED),
        (kepler_state(6.45e6, 0.0, 1.4, 0.0, 0.0, 0.0), Status.REENTERED),
        (np.array([7e6, 0.0, 0.0, 0.0, 1.1e4, 0.0]), Status.ESCAPED),
        (np.array([7e6, 0.0, 0.0, -1e3, 1.0, 0.0]), Status.REENTERED),
        (np.array([7e6, 0.0, 0.0, -1e3, 0.0, 0.0]), Status.REENTERED),
    ],
)
def test_strange_orbits_have_their_status(state: np.ndarray, status: Status) -> None:
    assert _moved(state[None], 0.001).status[0] == int(status)


def test_a_body_below_the_entry_height_has_entered_at_once() -> None:
    cloud = _moved(kepler_state(6.46e6, 0.0, 1.4, 0.0, 0.0, 0.0)[None])
    assert (cloud.status[0], cloud.end_s[0], len(cloud.arcs)) == (int(Status.REENTERED), 0.0, 0)


def test_paths_start_where_the_fragments_are() -> None:
    cloud = some_fragments()
    motion = mean_arcs(
        sky().frame,
        cloud.position_m,
        cloud.velocity_m_s,
        cloud.area_to_mass_m2_kg,
        DAY_S,
        sky().density,
    )
    states, status = motion.states_at(np.zeros(1))
    offset = np.linalg.norm(states[:, 0, :3] - cloud.position_m, axis=1)[status[:, 0] == OK]
    assert np.median(offset) < 80.0
    assert np.percentile(offset, 95) < 500.0
    assert np.percentile(offset, 99.5) < 2 * START_M
    assert offset.max() < 5_000.0
    assert not (motion.status == int(Status.MODEL_ERROR)).any()


def test_the_answer_does_not_depend_on_threads() -> None:
    cloud = some_fragments(12_000, 5)
    ways = [
        mean_arcs(
            sky().frame,
            cloud.position_m,
            cloud.velocity_m_s,
            cloud.area_to_mass_m2_kg,
            6 * 3600.0,
            sky().density,
            threads,
        )
        for threads in (1, 2, 5)
    ]
    for other in ways[1:]:
        for name in ("arcs", "rows", "status", "end_s"):
            assert np.array_equal(getattr(ways[0], name), getattr(other, name))


def test_a_fragment_moves_the_same_alone_and_in_a_cloud() -> None:
    states = np.array([kepler_state(7e6, 0.02, i, 0.3, 1.0, 0.2) for i in (0.5, 1.0, 1.5)])
    together, alone = _moved(states), _moved(states[1:2])
    rounding_m = 1e-4  # of the turn into the equator's frame, grown over a day
    assert together.states_at(TIMES)[0][1] == pytest.approx(
        alone.states_at(TIMES)[0][0], abs=rounding_m
    )


def test_no_fragments_and_one() -> None:
    nothing = _moved(np.zeros((0, 6)))
    states, status = nothing.states_at(TIMES)
    assert (states.shape, status.shape, len(nothing.rows)) == ((0, 25, 6), (0, 25), 1)
    assert _moved(kepler_state(7e6, 0.0, 1.0, 0.0, 0.0, 0.0)[None]).states_at(TIMES)[1].shape == (
        1,
        25,
    )


def test_arcs_follow_one_another_without_a_gap() -> None:
    cloud = some_fragments()
    motion = mean_arcs(
        sky().frame,
        cloud.position_m,
        cloud.velocity_m_s,
        cloud.area_to_mass_m2_kg,
        DAY_S,
        sky().density,
    )
    jumps = []
    for first, last in zip(motion.rows[:-1], motion.rows[1:], strict=True):
        for row in range(first, last - 1):
            end, start = motion.arcs[row, END_S], motion.arcs[row + 1, START_S]
            assert end == start
            one = np.array(state_in_arc(motion.arcs[row], end))[:3]
            two = np.array(state_in_arc(motion.arcs[row + 1], end))[:3]
            jumps.append(float(np.linalg.norm(one - two)))
    assert np.isfinite(motion.arcs).all()
    assert np.median(jumps) < 100.0
    assert np.percentile(jumps, 95) < 1_500.0  # pulses of drag of 20 km a revolution and more


def test_ten_days_fit_and_age_gracefully() -> None:
    """With the first day's air to the end: the table's ends stand beyond it."""
    states = np.array([kepler_state(7.0e6, 0.01, 1.44, 0.1, 1.0, 0.2)] * 5)
    cloud = _moved(states, 0.05, hours=240.0)
    assert (cloud.status == OK).all()
    found, _ = cloud.states_at(np.array([10 * DAY_S]))
    assert np.isfinite(found).all()
    assert len(cloud.arcs) < 400


def test_energy_falls_as_drag_takes_it() -> None:
    """The axis of the arcs falls at the rate of the averaged drag that built them."""
    cloud = _moved(kepler_state(6.72e6, 0.002, 1.44, 0.1, 1.0, 0.2)[None], 0.02)
    arc = cloud.arcs[0]
    a0, *_ = elements_in_arc(arc, arc[START_S])
    a1, *_ = elements_in_arc(arc, arc[START_S] + 100.0)
    assert arc[AXIS + 1] < 0.0
    assert (a1 - a0) / 100.0 == pytest.approx(arc[AXIS + 1], rel=0.01)
    lam0, lam1 = (elements_in_arc(arc, arc[START_S] + t)[5] for t in (0.0, 6000.0))
    assert lam1 - lam0 > math.sqrt(MU_EARTH_M3_S2 / a0**3) * 6000.0 * 0.99
    assert arc[LONGITUDE + 2] > 0.0


def test_j22_sways_the_phase_twice_a_day() -> None:
    """Without air the longitude departs from a line by J22, some hundred metres."""
    cloud = _moved(kepler_state(7.6e6, 0.001, 1.44, 0.1, 1.0, 0.2)[None], 0.0)
    arc = cloud.arcs[0]
    t = np.linspace(0.0, DAY_S * 0.99, 200)
    lam = np.array([elements_in_arc(arc, x)[5] for x in t])
    line = arc[LONGITUDE] + arc[LONGITUDE + 1] * t
    sway_m = 7.6e6 * (lam - line)
    assert 30.0 < np.ptp(sway_m) / 2 < 600.0
    half_day = np.exp(-2j * EARTH_ROTATION_RAD_S * t)
    assert abs((sway_m * half_day).mean()) > 0.3 * np.abs(sway_m).max()
    amplitude = abs(complex(C22, S22))
    assert np.ptp(sway_m) / 2 == pytest.approx(abs(arc[23]) * amplitude * 7.6e6, rel=0.05)


def test_pulses_stay_within_their_bounds() -> None:
    states = np.array([kepler_state(7.4e6, 0.115, 1.44, 0.1, w, 0.2) for w in (0.5, 1.5, 2.5)])
    cloud = _moved(states, 0.3)
    assert (cloud.arcs[:, KIND] == PULSED).any()
    for arc in cloud.arcs[cloud.arcs[:, KIND] == PULSED][:20]:
        change, _, rate, _, _ = pulse_bounds(arc)
        t = np.linspace(arc[START_S], arc[END_S], 400)
        energy = []
        for x in t:
            state = np.array(state_in_arc(arc, x))
            energy.append(0.5 * state[3:] @ state[3:] - MU_EARTH_M3_S2 / np.linalg.norm(state[:3]))
        osculating = -0.5 * MU_EARTH_M3_S2 / np.array(energy)
        mean = np.array([elements_in_arc(arc, x)[0] for x in t])
        short_period_m = 25_000.0
        assert np.abs(osculating - mean).max() < change + short_period_m
        assert change > 0.0 < rate


def test_only_few_paths_are_integrated() -> None:
    cloud = some_fragments()
    motion = mean_arcs(
        sky().frame,
        cloud.position_m,
        cloud.velocity_m_s,
        cloud.area_to_mass_m2_kg,
        DAY_S,
        sky().density,
    )
    first = motion.rows[:-1][np.diff(motion.rows) > 0]
    assert 0.0 < (motion.arcs[first, KIND] == KEPLERIAN).mean() < 0.06


def test_frames_turn_there_and_back() -> None:
    frame = sky().frame
    vectors = np.random.default_rng(0).normal(size=(5, 3))
    assert frame.into_gcrf(frame.from_gcrf(vectors)) == pytest.approx(vectors, abs=1e-14)
    assert frame.epoch == EPOCH
    assert CEILING_M == 1e6
