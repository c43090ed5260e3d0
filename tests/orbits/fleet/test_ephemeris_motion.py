"""Tables of states as a fleet: what lies between rows, between segments, and outside."""

import gzip
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.core.frames import eme2000_to_gcrf, itrf_rotation, rtn_basis, teme_rotation
from greenzone.core.instant import Instant
from greenzone.core.status import Status
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.orbit_data.oem import EphemerisRecord, parse_oem
from greenzone.messages.orbit_data.state_record import StateCovariance
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.orbits.fleet.covariance_kernels import two_body_transition
from greenzone.orbits.fleet.ephemeris_motion import EphemerisMotion
from greenzone.orbits.fleet.motion import Fleet, NodeTimes
from moving_fragments import EPOCH, kepler_state

EARTH = shipped_earth_orientation()
OK, OUT_OF_SPAN = int(Status.OK), int(Status.OUT_OF_SPAN)
A, E = 6.9e6, 0.01
RATE = math.sqrt(MU_EARTH_M3_S2 / A**3)
NONE = np.zeros(0, dtype=np.int64)

LAGRANGE_AT_8_MIN_M, HERMITE_AT_8_MIN_M = 80.0, 3.0
"""Eight states, or four with velocities, 480 s apart: (n h)^8 43 / 8! and 0.32 / 8! of the radius,
54 m and 0.4 m; the uneven field of the Earth adds a metre to the latter."""
TO_A_MICROMETRE_M = 1e-6
IN_A_KEPLER_MOTION_M = 1e-3
"""Lagrange of degree 7 through states a minute apart."""


def kepler_states(seconds: np.ndarray) -> np.ndarray:
    """Two-body motion from EPOCH on, from where it is at the perigee and a quarter later."""
    eccentric = RATE * seconds
    for _ in range(20):
        eccentric = RATE * seconds + E * np.sin(eccentric)
    perigee, quarter = (kepler_state(A, E, 0.9, 0.3, 0.5, x) for x in (0.0, math.pi / 2))
    p, q = perigee[:3] / (1.0 - E), quarter[:3] + E * perigee[:3] / (1.0 - E)
    cosine, sine = np.cos(eccentric)[:, None], np.sin(eccentric)[:, None]
    speed = RATE / (1.0 - E * cosine)
    return np.hstack([(cosine - E) * p + sine * q, speed * (cosine * q - sine * p)])


def record(
    first_s: float = 0.0, rows: int = 60, step_s: float = 60.0, **changes: object
) -> EphemerisRecord:
    seconds = first_s + np.arange(rows) * step_s
    states = kepler_states(seconds)
    tai_ns = EPOCH.tai_ns + np.rint(seconds * 1e9).astype(np.int64)
    first, last = Instant(int(tai_ns[0])), Instant(int(tai_ns[-1]))
    made = EphemerisRecord(
        object_id="2020-001A",
        name="BIRD",
        frame="GCRF",
        start=first,
        stop=last,
        usable_start=first,
        usable_stop=last,
        interpolation="",
        interpolation_degree=0,
        tai_ns=tai_ns,
        position_m=states[:, :3].copy(),
        velocity_m_s=states[:, 3:].copy(),
        origin="made for a test",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def at(motion: EphemerisMotion, seconds: np.ndarray, row: int = 0) -> tuple[np.ndarray, np.ndarray]:
    return motion.states_at(np.full(len(seconds), row, dtype=np.int64), EPOCH, seconds)


def covariance(seconds: float, frame: str, seed: int = 0) -> StateCovariance:
    draw = np.random.default_rng(seed).normal(size=(6, 9))
    scale = np.diag([100.0, 400.0, 50.0, 0.4, 0.1, 0.05])
    return StateCovariance(EPOCH.plus(seconds), frame, scale @ draw @ draw.T @ scale)


@pytest.fixture(scope="module")
def nasa(shared_data: Path) -> EphemerisRecord:
    path = shared_data / "ccsds" / "iss_oem" / "ISS.OEM_J2K_EPH_2022-02-11_26.xml.gz"
    return parse_oem(gzip.decompress(path.read_bytes()).decode(), path.name)


class TestNasasStation:
    @pytest.mark.parametrize(
        ("interpolation", "bound_m"),
        [
            ("", LAGRANGE_AT_8_MIN_M),
            ("LAGRANGE", LAGRANGE_AT_8_MIN_M),
            ("HERMITE", HERMITE_AT_8_MIN_M),
        ],
    )
    def test_states_taken_away_come_back(
        self, nasa: EphemerisRecord, interpolation: str, bound_m: float
    ) -> None:
        rows = np.arange(400, 760)
        thinned = replace(
            nasa,
            interpolation=interpolation,
            tai_ns=nasa.tai_ns[rows][::2],
            position_m=nasa.position_m[rows][::2],
            velocity_m_s=nasa.velocity_m_s[rows][::2],
        )
        removed = rows[9:-9:2]
        reference = Instant(int(nasa.tai_ns[removed[0]]))
        seconds = (nasa.tai_ns[removed] - reference.tai_ns) * 1e-9
        motion = EphemerisMotion.of([thinned], EARTH)
        found, status = motion.states_at(np.zeros(len(removed), np.int64), reference, seconds)
        error = found - np.hstack(
            [eme2000_to_gcrf(nasa.position_m[removed]), eme2000_to_gcrf(nasa.velocity_m_s[removed])]
        )
        assert (status == OK).all()
        largest_m = np.linalg.norm(error[:, :3], axis=1).max()
        assert bound_m / 10.0 < largest_m < bound_m
        assert np.linalg.norm(error[:, 3:], axis=1).max() < 2.0 * math.pi * bound_m / 480.0

    def test_the_file_covers_its_fortnight_and_no_more(self, nasa: EphemerisRecord) -> None:
        motion = EphemerisMotion.of([nasa], EARTH)
        nodes = NodeTimes(nasa.start, -3_600 * 10**9, 600 * 10**9, 15 * 144 + 13)
        states, status = motion.states_on(nodes)
        inside = (nodes.tai_ns >= nasa.start.tai_ns) & (nodes.tai_ns <= nasa.stop.tai_ns)
        assert np.array_equal(status[:, 0] == OK, inside)
        assert np.array_equal(np.isfinite(states).all(axis=1)[:, 0], inside)


@pytest.mark.parametrize("interpolation", ["", "LAGRANGE", "HERMITE"])
def test_states_between_are_on_the_motion(interpolation: str) -> None:
    motion = EphemerisMotion.of([record(interpolation=interpolation)], EARTH)
    seconds = np.random.default_rng(1).uniform(240.0, 3300.0, 200)
    found, _ = at(motion, seconds)
    error = found - kepler_states(seconds)
    assert np.abs(error[:, :3]).max() < IN_A_KEPLER_MOTION_M
    assert np.abs(error[:, 3:]).max() < IN_A_KEPLER_MOTION_M * RATE * 60.0


@pytest.mark.parametrize(
    ("interpolation", "degree", "rows"),
    [("LAGRANGE", 3, 4), ("LAGRANGE", 9, 10), ("LAGRANGE", 40, 16), ("LINEAR", 5, 2), ("", 5, 6)],
)
def test_the_stated_degree_is_followed(interpolation: str, degree: int, rows: int) -> None:
    """Against numpy's polynomial through the rows around."""
    made = record(interpolation=interpolation, interpolation_degree=degree)
    seconds = 1_800.0 + np.array([13.0, 41.0])
    found, _ = at(EphemerisMotion.of([made], EARTH), seconds)
    around = np.arange(31 - rows // 2, 31 - rows // 2 + rows)
    x = (around - 30.5) / rows
    for c in range(3):
        polynomial = np.polynomial.Polynomial.fit(x, made.position_m[around, c], rows - 1)
        expected = polynomial((seconds / 60.0 - 30.5) / rows)
        assert found[:, c] == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(("degree", "rows"), [(3, 2), (4, 3), (7, 4), (1, 2)])
def test_hermite_uses_half_the_rows_and_its_velocity_is_the_slope(degree: int, rows: int) -> None:
    """A polynomial of the highest degree that so many rows hold comes back exactly."""
    seconds = np.arange(12) * 60.0
    x = (seconds - 330.0) / 330.0
    powers = np.polynomial.Polynomial(np.linspace(1.0, 2.0, 2 * rows))
    place = 7e6 + 1e5 * powers(x)
    speed = 1e5 * powers.deriv()(x) / 330.0
    made = record(rows=12, interpolation="HERMITE", interpolation_degree=degree)
    made = replace(
        made,
        position_m=np.repeat(place[:, None], 3, axis=1),
        velocity_m_s=np.repeat(speed[:, None], 3, axis=1),
    )
    found, _ = at(EphemerisMotion.of([made], EARTH), np.array([301.0, 7.0, 655.5]))
    y = (np.array([301.0, 7.0, 655.5]) - 330.0) / 330.0
    assert found[:, 0] == pytest.approx(7e6 + 1e5 * powers(y), abs=1e-6)
    assert found[:, 3] == pytest.approx(1e5 * powers.deriv()(y) / 330.0, abs=1e-7)


@pytest.mark.parametrize("rows", [2, 3, 5])
def test_short_tables_are_read_as_far_as_they_go(rows: int) -> None:
    motion = EphemerisMotion.of([record(rows=rows)], EARTH)
    seconds = np.arange(rows) * 60.0
    found, status = at(motion, np.concatenate([seconds, [seconds[-1] + 0.001, -0.001]]))
    assert status.tolist() == [OK] * rows + [OUT_OF_SPAN] * 2
    assert found[:rows] == pytest.approx(kepler_states(seconds), abs=TO_A_MICROMETRE_M)


class TestSegments:
    """A burn of 10 m/s at 3600 s: the second segment has other states from there on."""

    def segments(self, gap_s: float) -> list[EphemerisRecord]:
        after = record(3_600.0 + gap_s)
        return [record(rows=61), replace(after, velocity_m_s=after.velocity_m_s + 10.0)]

    def test_nothing_is_read_across_a_burn(self) -> None:
        segments = self.segments(0.0)
        both = EphemerisMotion.of(segments[::-1], EARTH)
        assert len(both) == 1
        before = np.linspace(0.0, 3_599.999, 500)
        after = np.linspace(3_600.0, 7_000.0, 500)
        alone = [EphemerisMotion.of([segment], EARTH) for segment in segments]
        assert np.array_equal(at(both, before)[0], at(alone[0], before)[0])
        assert np.array_equal(at(both, after)[0], at(alone[1], after)[0])

    def test_there_is_no_answer_between_segments(self) -> None:
        motion = EphemerisMotion.of(self.segments(120.0), EARTH)
        _, status = at(motion, np.array([3_600.0, 3_600.001, 3_719.999, 3_720.0]))
        assert status.tolist() == [OK, OUT_OF_SPAN, OUT_OF_SPAN, OK]

    def test_usable_spans_count_and_not_the_rows(self) -> None:
        made = record(usable_start=EPOCH.plus(90.0), usable_stop=EPOCH.plus(3_000.0))
        _, status = at(EphemerisMotion.of([made], EARTH), np.array([89.9, 90.0, 3_000.0, 3_000.1]))
        assert status.tolist() == [OUT_OF_SPAN, OK, OK, OUT_OF_SPAN]

    def test_of_two_that_may_be_used_the_later_to_start_counts(self) -> None:
        long, short = record(rows=100), record(1_200.0, rows=10)
        short = replace(short, position_m=short.position_m + 500.0)
        seconds = np.array([600.0, 1_500.0, 3_000.0])
        found, status = at(EphemerisMotion.of([long, short], EARTH), seconds)
        offset = (found - kepler_states(seconds))[:, 0]
        assert (status == OK).all()
        assert offset == pytest.approx([0.0, 500.0, 0.0], abs=0.01)

    def test_objects_are_told_apart_by_their_ids_and_stay_in_order(self) -> None:
        records = [
            record(object_id="B"),
            record(object_id="", name="X"),
            record(object_id="A"),
            record(4_000.0, object_id="B"),
            record(object_id="unknown", name="Y"),
        ]
        assert EphemerisMotion.of(records, EARTH).names == ("B", "X", "A", "Y")


@settings(max_examples=60)
@given(
    spans=st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, 9_000), st.integers(2, 40)), max_size=6
    ),
    start_s=st.integers(-2_000, 12_000),
    step_s=st.integers(1, 400),
    interpolation=st.sampled_from(["", "LAGRANGE", "HERMITE", "LINEAR"]),
)
def test_an_answer_is_a_number_and_no_answer_is_a_status(
    spans: list[tuple[int, int, int]], start_s: int, step_s: int, interpolation: str
) -> None:
    records = [
        record(float(first), rows, object_id=f"{i}", interpolation=interpolation)
        for i, first, rows in spans
    ]
    motion = EphemerisMotion.of(records, EARTH)
    nodes = NodeTimes(EPOCH, start_s * 10**9, step_s * 10**9, 40)
    states, status = motion.states_on(nodes)
    assert np.array_equal(np.isfinite(states).all(axis=1), status == OK)
    assert np.array_equal(np.isnan(states).all(axis=1), status != OK)
    seconds = float(start_s) + step_s * np.arange(nodes.count)
    for i, name in enumerate(motion.names):
        held = np.zeros(nodes.count, dtype=bool)
        for owner, first, rows in spans:
            if f"{owner}" == name:
                held |= (seconds >= first) & (seconds <= first + 60.0 * (rows - 1))
        assert np.array_equal(held, status[:, i] == OK)
        found, status_at = at(motion, seconds, i)
        assert np.array_equal(status_at, status[:, i])
        assert np.array_equal(found, states[:, :, i], equal_nan=True)


def test_the_reference_may_be_another_instant() -> None:
    motion = EphemerisMotion.of([record()], EARTH)
    one, _ = at(motion, np.array([345.6]))
    two, _ = motion.states_at(
        np.zeros(1, np.int64), EPOCH.plus(-86_400.0 * 7), np.array([605_145.6])
    )
    assert one == pytest.approx(two, abs=TO_A_MICROMETRE_M)


def test_a_table_with_a_hole_is_a_model_error_there() -> None:
    made = record(interpolation="LINEAR")
    made.position_m[20] = np.nan
    found, status = at(EphemerisMotion.of([made], EARTH), np.array([1_000.0, 1_190.0, 1_300.0]))
    assert status.tolist() == [OK, int(Status.MODEL_ERROR), OK]
    assert np.isnan(found[1]).all()


@pytest.mark.parametrize("frame", ["EME2000", "TEME", "ITRF"])
def test_states_in_any_frame_are_the_same_motion(frame: str) -> None:
    plain = record()
    turn = {
        "EME2000": lambda: np.broadcast_to(eme2000_to_gcrf(np.eye(3)), (60, 3, 3)),
        "TEME": lambda: np.swapaxes(teme_rotation(plain.tai_ns, EARTH), 1, 2),
        "ITRF": lambda: itrf_rotation(plain.tai_ns, EARTH),
    }[frame]()
    position = np.einsum("tij,tj->ti", turn, plain.position_m)
    velocity = np.einsum("tij,tj->ti", turn, plain.velocity_m_s)
    if frame == "ITRF":
        velocity -= np.cross([0.0, 0.0, 7.2921158553e-5], position)
    turned = replace(plain, frame=frame, position_m=position, velocity_m_s=velocity)
    seconds = np.linspace(300.0, 3_000.0, 50)
    found, expected = (at(EphemerisMotion.of([r], EARTH), seconds)[0] for r in (turned, plain))
    assert np.abs(found - expected).max() < 2e-3  # polar motion is left out of the made-up ITRF


class TestTables:
    def ephemeris(self, rows: int = 100) -> Ephemeris:
        states = kepler_states(10.0 * np.arange(rows))
        return Ephemeris("asset", EPOCH, 10.0, states[:, :3].copy(), states[:, 3:].copy())

    def test_they_are_read_as_the_ephemeris_reads_itself(self) -> None:
        motion = EphemerisMotion.of_tables([self.ephemeris(50), self.ephemeris()])
        seconds = np.linspace(0.0, 990.0, 313)
        found, status = at(motion, seconds, 1)
        position, velocity = self.ephemeris().states_at(EPOCH, seconds)
        assert (status == OK).all()
        assert found[:, :3] == pytest.approx(position, abs=TO_A_MICROMETRE_M)
        assert found[:, 3:] == pytest.approx(velocity, abs=TO_A_MICROMETRE_M)
        assert at(motion, seconds)[1].tolist() == [
            OK if s <= 490.0 else OUT_OF_SPAN for s in seconds
        ]

    def test_they_have_no_covariance(self) -> None:
        motion = EphemerisMotion.of_tables([self.ephemeris()])
        assert np.isnan(
            motion.covariance_at(np.zeros(2, np.int64), EPOCH, np.array([0.0, 55.0]))
        ).all()

    def test_one_row_and_none(self) -> None:
        motion = EphemerisMotion.of_tables([self.ephemeris(1), self.ephemeris(0)])
        states, status = motion.states_on(NodeTimes(EPOCH, -(10**9), 10**9, 3))
        assert status.tolist() == [[OUT_OF_SPAN] * 2, [OK, OUT_OF_SPAN], [OUT_OF_SPAN] * 2]
        assert states[1, :, 0] == pytest.approx(kepler_states(np.zeros(1))[0])


def test_no_objects_and_no_times() -> None:
    nothing = EphemerisMotion.of([], EARTH)
    states, status = nothing.states_on(NodeTimes(EPOCH, 0, 10**9, 4))
    assert (len(nothing), states.shape, status.shape) == (0, (4, 6, 0), (4, 0))
    assert len(EphemerisMotion.of_tables([])) == 0
    one = EphemerisMotion.of([record()], EARTH)
    assert one.states_on(NodeTimes(EPOCH, 0, 10**9, 0))[0].shape == (0, 6, 1)
    assert one.states_at(NONE, EPOCH, np.zeros(0))[0].shape == (0, 6)
    assert one.covariance_at(NONE, EPOCH, np.zeros(0)).shape == (0, 6, 6)


def test_it_joins_a_fleet() -> None:
    motion = EphemerisMotion.of([record(object_id="A"), record(object_id="B")], EARTH)
    fleet = Fleet((motion, motion))
    assert fleet.states_on(NodeTimes(EPOCH, 0, 10**9, 2))[0].shape == (2, 6, 4)
    states, _ = fleet.states_at(np.array([3]), EPOCH, np.array([60.0]))
    assert states == pytest.approx(kepler_states(np.array([60.0])))


class TestCovariance:
    def rtn_at(self, blocks: list[StateCovariance], seconds: np.ndarray) -> np.ndarray:
        motion = EphemerisMotion.of([record(covariances=tuple(blocks))], EARTH)
        return motion.covariance_at(np.zeros(len(seconds), np.int64), EPOCH, seconds)

    @pytest.mark.parametrize("frame", ["RTN", "RSW", "RTN_INERTIAL"])
    def test_at_a_block_it_is_the_block(self, frame: str) -> None:
        blocks = [covariance(600.0, frame, 1), covariance(1_200.0, frame, 2)]
        found = self.rtn_at(blocks[::-1], np.array([600.0, 1_200.0]))
        for one, block in zip(found, blocks, strict=True):
            assert one == pytest.approx(block.matrix, rel=1e-9, abs=1e-9)

    @pytest.mark.parametrize("frame", ["GCRF", "EME2000", "TEME", "ITRF", "TNW"])
    def test_a_block_in_any_frame_is_turned_into_rtn(self, frame: str) -> None:
        block = covariance(600.0, frame)
        state, when = kepler_states(np.array([600.0]))[0], block.epoch
        spin = np.zeros((3, 3))
        if frame == "TNW":
            t = state[3:] / np.linalg.norm(state[3:])
            w = np.cross(state[:3], state[3:])
            w /= np.linalg.norm(w)
            to_gcrf = np.column_stack([t, np.cross(w, t), w])
            assert to_gcrf[:, 1] @ state[:3] < 0.0  # N points to the Earth
        else:
            to_gcrf = {
                "GCRF": np.eye(3),
                "EME2000": eme2000_to_gcrf(np.eye(3)).T,
                "TEME": teme_rotation(when, EARTH),
                "ITRF": itrf_rotation(when, EARTH).T,
            }[frame]
        if frame == "ITRF":
            rate = 7.2921158553e-5 * to_gcrf[:, 2]
            spin = np.cross(rate, np.eye(3)).T @ to_gcrf
        full = np.block([[to_gcrf, np.zeros((3, 3))], [spin, to_gcrf]])
        basis = np.kron(np.eye(2), rtn_basis(state[:3], state[3:]))
        expected = basis @ full @ block.matrix @ full.T @ basis.T
        found = self.rtn_at([block, covariance(900.0, frame, 1)], np.array([600.0]))[0]
        sigma = np.sqrt(np.diag(expected))
        assert np.abs((found - expected) / np.outer(sigma, sigma)).max() < 1e-5  # polar motion

    def test_it_stays_positive_definite_between(self) -> None:
        blocks = [covariance(300.0 * i, "RTN", i) for i in range(1, 9)]
        found = self.rtn_at(blocks, np.linspace(300.0, 2_400.0, 300))
        assert (np.linalg.eigvalsh(found) > 0.0).all()
        assert np.array_equal(found, np.swapaxes(found, 1, 2))

    def test_errors_that_follow_the_motion_come_back(self) -> None:
        """Blocks 20 minutes apart, from one covariance carried along; and what lies between."""
        times = np.array([0.0, 1_200.0, 2_400.0])
        first = covariance(0.0, "GCRF").matrix
        start = kepler_states(times[:1])[0]

        def carried(seconds: float) -> np.ndarray:
            transition = two_body_transition(start, seconds)
            return np.asarray(transition @ first @ transition.T)

        blocks = [StateCovariance(EPOCH.plus(t), "GCRF", carried(t)) for t in times]
        asked = np.array([60.0, 600.0, 1_900.0])
        found = self.rtn_at(blocks, asked)
        for one, t, state in zip(found, asked, kepler_states(asked), strict=True):
            basis = np.kron(np.eye(2), rtn_basis(state[:3], state[3:]))
            expected = basis @ carried(t) @ basis.T
            assert np.diag(one) == pytest.approx(np.diag(expected), rel=1e-5)

    def test_nothing_is_known_outside_the_blocks_nor_of_one_across_a_burn(self) -> None:
        before = record(rows=61, covariances=(covariance(600.0, "RTN"), covariance(900.0, "RTN")))
        after = record(3_600.0, covariances=(covariance(4_200.0, "RTN"),))
        motion = EphemerisMotion.of([before, after], EARTH)
        seconds = np.array([0.0, 599.9, 600.0, 700.0, 900.0, 900.1, 3_000.0, 4_200.0, 4_200.1, 1e6])
        found = motion.covariance_at(np.zeros(len(seconds), np.int64), EPOCH, seconds)
        known = np.isfinite(found).all(axis=(1, 2))
        assert known.tolist() == [False, False, True, True, True, False, False, True, False, False]
        assert np.isnan(found[~known]).all()

    def test_blocks_that_cannot_be_used_are_left_out(self) -> None:
        broken = replace(covariance(700.0, "RTN"), matrix=np.full((6, 6), np.nan))
        blocks = [
            covariance(600.0, "RTN", 1),
            replace(broken),
            covariance(800.0, "RTN_ROTATING", 2),
            covariance(900.0, "MOON_ME", 3),
            covariance(1e5, "RTN", 4),
        ]
        found = self.rtn_at(blocks, np.array([600.0, 650.0, 700.0, 800.0, 900.0]))
        assert np.isfinite(found).all(axis=(1, 2)).tolist() == [True, False, False, False, False]

    def test_of_two_blocks_at_one_time_the_later_given_counts(self) -> None:
        blocks = [covariance(600.0, "RTN", 1), covariance(600.0, "RTN", 2)]
        assert self.rtn_at(blocks, np.array([600.0]))[0] == pytest.approx(blocks[1].matrix)


@pytest.mark.parametrize("seconds", [0.0, 300.0, 6_000.0, -6_000.0, 86_400.0])
def test_the_transition_is_that_of_a_motion_without_friction(seconds: float) -> None:
    """It is symplectic, keeps the energy's gradient, and moves the orbit's own velocity along."""
    state = kepler_states(np.array([100.0]))[0]
    transition = two_body_transition(state, seconds)
    unit = np.kron([[0.0, 1.0], [-1.0, 0.0]], np.eye(3))
    scale = np.diag([1.0, 1.0, 1.0, RATE, RATE, RATE])
    product = scale @ transition.T @ unit @ transition @ scale / RATE
    assert product == pytest.approx(unit, abs=1e-6 * (1.0 + abs(RATE * seconds)))

    def flow(y: np.ndarray) -> np.ndarray:
        pull = -MU_EARTH_M3_S2 * y[:3] / np.linalg.norm(y[:3]) ** 3
        return np.concatenate([y[3:], pull])

    later = kepler_states(np.array([100.0 + seconds]))[0]
    assert transition @ flow(state) == pytest.approx(flow(later), rel=1e-5, abs=1e-4)


def test_an_unbound_orbit_has_no_transition() -> None:
    assert np.isnan(two_body_transition(np.array([7e6, 0.0, 0.0, 0.0, 1.2e4, 0.0]), 10.0)).all()
