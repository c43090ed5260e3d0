"""SGP4 of a whole fleet gives what the `sgp4` library gives, object by object and time by time."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sgp4.api import WGS72, Satrec

from greenzone.core.frames import teme_to_gcrf
from greenzone.core.instant import Instant, parse_utc, utc_instant
from greenzone.core.status import Status
from greenzone.core.time_scales import utc_julian_dates
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.fleet.motion import NodeTimes
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from sgp4_cases import (
    DAY_NS,
    EARTH,
    MIXED_DAY_UTC,
    catalog_records,
    library_states,
    mixed_records,
    motion_of,
    table_of,
    worst_difference,
)

DAY_S = 86_400
START = parse_utc("2022-01-22T00:00:00Z")
MIXED_START = parse_utc(MIXED_DAY_UTC).plus(5.0 * DAY_S)


def nodes_from(start: Instant, step_s: int, count: int) -> NodeTimes:
    return NodeTimes(start, 0, step_s * 1_000_000_000, count)


def agrees(
    records: list[Satrec], states: np.ndarray, status: np.ndarray, tai_ns: np.ndarray
) -> np.ndarray:
    """Compare states `(t, 6, n)` with the library's; the objects whose status differs somewhere."""
    expected, position, velocity = library_states(records, tai_ns)
    answered = (status == Status.OK) & (expected == Status.OK)
    assert answered.mean() > 0.5
    assert np.isnan(states.transpose(0, 2, 1)[status != Status.OK]).all()
    assert worst_difference(states[:, :3].transpose(0, 2, 1)[answered], position[answered]) < 1.0
    off_m_s = np.abs(states[:, 3:].transpose(0, 2, 1)[answered] - velocity[answered])
    assert off_m_s.max() < 1e-6
    return np.flatnonzero((status != expected).any(axis=0))


def only_shrunken_differ(
    records: list[Satrec], motion: Sgp4Motion, differing: np.ndarray, tai_ns: np.ndarray
) -> bool:
    """Whether drag shrank the library's mean axis of each of these below 0.95 Earth radii.

    Its axis is a square: where what is squared is negative it has shrunk through zero.
    """
    day, fraction = utc_julian_dates(tai_ns)
    for i in differing:
        minutes = (day - records[i].jdsatepoch + fraction - records[i].jdsatepochF) * 1440.0
        drag = [float(motion.records[name][i]) for name in ("d4", "d3", "d2", "cc1")]
        shrinking = 1.0 - np.polyval([*drag, 0.0], minutes)
        axes = []
        for t in minutes:
            records[i].sgp4_tsince(t)
            axes.append(records[i].am)
        if (np.sign(shrinking) * axes).min() >= 0.95:
            return False
    return True


class TestTheVerificationSets:
    """Vallado et al. 2006: 33 sets, and the published states of 32."""

    @pytest.fixture(scope="class")
    @classmethod
    def lines(cls, shared_data: Path) -> list[tuple[str, str]]:
        text = (shared_data / "truth" / "SGP4-VER.TLE").read_text()
        rows = [line for line in text.splitlines() if line[:1] in ("1", "2")]
        return list(zip(rows[::2], rows[1::2], strict=True))

    def test_every_state_is_the_library_s(self, lines: list[tuple[str, str]]) -> None:
        refused = set()
        for one, two in lines:
            record = Satrec.twoline2rv(one[:69], two[:69], WGS72)
            start, stop, step = (float(x) for x in two[69:].split())
            minutes = np.append(np.arange(start, stop, step), stop)
            motion = motion_of([record])
            epoch = Instant(int(motion.epoch_tai_ns[0]))
            tai_ns = epoch.tai_ns + np.rint(minutes * 60e9).astype(np.int64)
            rows = np.zeros(len(minutes), dtype=np.int64)
            states, status = motion.states_at(rows, epoch, minutes * 60.0)
            expected, position, _ = library_states([record], tai_ns)
            assert (status == expected[:, 0]).all()
            ok = status == Status.OK
            assert worst_difference(states[ok, :3], position[ok, 0]) < 1.0
            refused |= set(status[~ok].tolist())
        assert len(lines) == 33
        assert refused == {Status.REENTERED, Status.MODEL_ERROR}

    def test_every_published_state_is_met(
        self, lines: list[tuple[str, str]], shared_data: Path
    ) -> None:
        """The file has 8 decimals of a kilometre, from another compiler: 2e-4 m."""
        by_id = {int(one[2:7]): (one[:69], two[:69]) for one, two in lines}
        text = (shared_data / "truth" / "tcppver.out").read_text().splitlines()
        heads = [i for i, line in enumerate(text) if line.endswith("xx")]
        compared = 0
        for head, end in pairwise((*heads, len(text))):
            motion = motion_of([Satrec.twoline2rv(*by_id[int(text[head].split()[0])], WGS72)])
            truth = np.array([line.split()[:7] for line in text[head + 1 : end]], dtype=float)
            epoch = Instant(int(motion.epoch_tai_ns[0]))
            utc_ns = [int(motion.epoch_utc_ns[0]) + round(t * 60e9) for t in truth[:, 0]]
            tai_ns = np.array([utc_instant(*divmod(ns, DAY_NS)).tai_ns for ns in utc_ns])
            published, _ = teme_to_gcrf(tai_ns, truth[:, 1:4] * 1e3, truth[:, 4:] * 1e3, EARTH)
            rows = np.zeros(len(truth), dtype=np.int64)
            states, status = motion.states_at(rows, epoch, (tai_ns - epoch.tai_ns) * 1e-9)
            ok = status == Status.OK
            assert ok.sum() >= len(truth) - 1
            off_m = np.linalg.norm(states[ok, :3] - published[ok], axis=1)
            assert off_m.max(initial=0.0) < 2e-4
            compared += int(ok.sum())
        assert (len(heads), compared) == (33, 666)


class TestTheCatalog:
    @pytest.fixture(scope="class")
    @classmethod
    def records(cls, shared_data: Path) -> list[Satrec]:
        return catalog_records(shared_data / "catalogs" / "catalog_2022-01-22_odap.3le.gz", 12)

    def test_a_week_on_a_grid_is_the_library_s(self, records: list[Satrec]) -> None:
        nodes = nodes_from(START.plus(-DAY_S), 11_111, 62)
        motion = motion_of(records)
        assert len(motion) == 1995
        assert motion.deep_space.sum() == 345
        states, status = motion.states_on(nodes)
        differing = agrees(records, states, status, nodes.tai_ns)
        assert len(differing) <= 2
        assert (status[:, differing] != Status.OK).any(axis=0).all()
        assert only_shrunken_differ(records, motion, differing, nodes.tai_ns)

    def test_single_times_are_those_of_the_grid(self, records: list[Satrec]) -> None:
        motion = motion_of(records[::7])
        nodes = nodes_from(START, 50_021, 10)
        states, status = motion.states_on(nodes)
        for k in range(nodes.count):
            rows = np.arange(len(motion))
            seconds = np.full(len(motion), k * nodes.step_s)
            found, found_status = motion.states_at(rows, START, seconds)
            assert (found_status == status[k]).all()
            ok = found_status == Status.OK
            assert worst_difference(states[k, :3].T[ok], found[ok, :3]) < 1.0


class TestAnyElementSet:
    @settings(max_examples=15)
    @given(seed=st.integers(0, 2**32), days=st.floats(-10.0, 10.0))
    def test_has_the_library_s_states(self, seed: int, days: float) -> None:
        records = mixed_records(70, seed)
        motion = motion_of(records)
        nodes = nodes_from(MIXED_START.plus(days * DAY_S), 7_001, 5)
        states, status = motion.states_on(nodes)
        differing = agrees(records, states, status, nodes.tai_ns)
        assert only_shrunken_differ(records, motion, differing, nodes.tai_ns)

    def test_the_sets_drawn_are_of_every_kind(self) -> None:
        motion = motion_of(mixed_records(1000))
        assert set(np.unique(motion.records["irez"])) == {0.0, 1.0, 2.0}
        assert 0.3 < motion.deep_space.mean() < 0.9
        assert motion.records["ecco"].max() > 0.8
        assert motion.records["inclo"][motion.deep_space].min() < 0.1


class TestResonances:
    """Their integration starts at the epoch, whatever was asked for before."""

    records = mixed_records(300)
    kinds = motion_of(records).records["irez"]
    motion = motion_of([r for r, kind in zip(records, kinds, strict=True) if kind > 0])

    def test_there_are_of_both_kinds(self) -> None:
        assert len(self.motion) > 40
        assert set(np.unique(self.motion.records["irez"])) == {1.0, 2.0}

    @pytest.mark.parametrize("step_s", [-40_000, -600, 600, 40_000])
    def test_a_grid_over_the_epoch_is_single_times(self, step_s: int) -> None:
        middle = Instant(int(np.median(self.motion.epoch_tai_ns)))
        start = middle.plus(-20.0 * step_s)
        nodes = nodes_from(start, step_s, 41)
        states, _ = self.motion.states_on(nodes)
        rows = np.arange(len(self.motion))
        for k in range(nodes.count):
            seconds = np.full(len(rows), k * nodes.step_s)
            found, status = self.motion.states_at(rows, start, seconds)
            ok = status == Status.OK
            assert worst_difference(states[k, :3].T[ok], found[ok, :3]) < 1.0

    def test_order_of_the_times_does_not_matter(self) -> None:
        start = Instant(int(self.motion.epoch_tai_ns.min()))
        seconds = np.linspace(-9.0, 9.0, 60) * DAY_S
        rows = np.arange(60, dtype=np.int64) % len(self.motion)
        forth, _ = self.motion.states_at(rows, start, seconds)
        back, _ = self.motion.states_at(rows[::-1].copy(), start, seconds[::-1].copy())
        assert np.array_equal(forth, back[::-1], equal_nan=True)


class TestBlocks:
    @pytest.mark.parametrize("count", [1, 2, 63, 64, 65, 511, 512, 513])
    def test_a_fleet_of_any_size_has_the_states_of_its_objects(self, count: int) -> None:
        records = mixed_records(600)
        nodes = nodes_from(MIXED_START, 3_600, 3)
        whole, whole_status = motion_of(records).states_on(nodes)
        part, part_status = motion_of(records[:count]).states_on(nodes)
        assert (part_status == whole_status[:, :count]).all()
        ok = part_status == Status.OK
        expected = whole[:, :3, :count].transpose(0, 2, 1)[ok]
        assert worst_difference(part[:, :3].transpose(0, 2, 1)[ok], expected) < 1e-2

    def test_an_empty_fleet_has_no_states(self) -> None:
        motion = Sgp4Motion.of(ElementTable.of({}, 0), EARTH)
        states, status = motion.states_on(nodes_from(START, 60, 4))
        assert (states.shape, status.shape) == ((4, 6, 0), (4, 0))
        none = np.empty(0, dtype=np.int64)
        states, status = motion.states_at(none, START, np.empty(0))
        assert (states.shape, status.shape) == ((0, 6), (0,))

    def test_a_grid_without_nodes_has_no_states(self) -> None:
        states, _ = motion_of(mixed_records(3)).states_on(nodes_from(START, 60, 0))
        assert states.shape == (0, 6, 3)


class TestWithoutAnAnswer:
    @staticmethod
    def one(**changes: float) -> Sgp4Motion:
        low = {"mean_motion_rad_s": 1.13e-3, "eccentricity": 0.001}
        columns = {name: [value] for name, value in (low | changes).items()}
        return Sgp4Motion.of(table_of(mixed_records(1)).with_columns(**columns), EARTH)

    def test_a_perigee_below_the_ground_has_reentered_there(self) -> None:
        motion = self.one(eccentricity=0.5, mean_anomaly_rad=0.0, mean_motion_rad_s=1.1e-3)
        assert motion.status.tolist() == [Status.REENTERED]

    def test_drag_beyond_measure_leaves_no_state_and_no_far_one(self) -> None:
        motion = self.one(bstar=20.0)
        start = Instant(int(motion.epoch_tai_ns[0]))
        states, status = motion.states_on(nodes_from(start.plus(float(DAY_S)), DAY_S, 30))
        assert not (status == Status.OK).any()
        assert np.isnan(states).all()

    def test_an_eccentricity_grown_beyond_one_is_an_error_of_the_model(self) -> None:
        motion = self.one(bstar=-20.0)
        start = Instant(int(motion.epoch_tai_ns[0]))
        nodes = nodes_from(start, DAY_S, 30)
        _, status = motion.states_on(nodes)
        assert Status.MODEL_ERROR in status
        assert status[0, 0] == Status.OK
        seconds = np.arange(30) * float(DAY_S)
        _, single = motion.states_at(np.zeros(30, dtype=np.int64), start, seconds)
        assert (single == status[:, 0]).all()


def test_a_leap_second_is_no_minute_of_sgp4() -> None:
    records = mixed_records(40, 5, 24_466)  # epochs from 2016-12-25 to 2017-01-04
    motion = motion_of(records)
    start = parse_utc("2016-12-31T23:59:50Z")
    nodes = nodes_from(start, 1, 25)
    states, status = motion.states_on(nodes)
    agrees(records, states, status, nodes.tai_ns)
    rows = np.repeat(np.arange(len(records)), nodes.count)
    seconds = np.tile(np.arange(nodes.count) * 1.0, len(records))
    single, _ = motion.states_at(rows, start, seconds)
    expected = states[:, :3].transpose(2, 0, 1).reshape(-1, 3)
    ok = ~np.isnan(expected[:, 0])
    assert worst_difference(single[ok, :3], expected[ok]) < 1.0


def test_seconds_are_counted_finer_than_nanoseconds() -> None:
    motion = motion_of(mixed_records(1, 3))
    start = Instant(int(motion.epoch_tai_ns[0]))
    seconds = 100.0 + np.array([0.0, 0.3e-9])
    states, _ = motion.states_at(np.zeros(2, dtype=np.int64), start, seconds)
    assert np.abs(states[1] - states[0]).max() > 0.0


def test_element_sets_come_without_a_covariance() -> None:
    motion = motion_of(mixed_records(3))
    found = motion.covariance_at(np.array([0, 2]), START, np.zeros(2))
    assert found.shape == (2, 6, 6)
    assert np.isnan(found).all()
