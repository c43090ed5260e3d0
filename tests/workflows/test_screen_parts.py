"""The parts of `screen` that need no search: operators, risk, estimate, columns."""

# ruff: noqa: ARG002 - stand-ins for a Motion need not look at what they are asked

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.frames import rtn_basis
from greenzone.core.instant import Instant, format_utc, parse_utc
from greenzone.core.status import Status
from greenzone.encounters.screening.close_approaches import CloseApproaches
from greenzone.encounters.screening.volume import Shape
from greenzone.messages.element_sets.element_table import NO_TIME, text_array
from greenzone.orbits.fleet.motion import Fleet
from greenzone.probability.unknown_covariance import greatest_of_any_covariance
from greenzone.workflows.screen_estimate import estimate_events
from greenzone.workflows.screen_events import event_columns
from greenzone.workflows.screen_families import operators_of
from greenzone.workflows.screen_inputs import normal_id
from greenzone.workflows.screen_objects import ScreenObjects
from greenzone.workflows.screen_risk import covariances_gcrf, greatest_probabilities
from greenzone.workflows.screen_summary import altitude_bands, operator_counts, pair_count
from screened_catalogs import START

DAY_NS = 86_400_000_000_000


def objects(operators: Sequence[str], epochs: Sequence[int]) -> ScreenObjects:
    count = len(operators)
    return ScreenObjects(
        key=text_array([str(k) for k in range(count)]),
        name=text_array(["N"] * count),
        intl_designator=text_array([""] * count),
        object_type=text_array(["PAYLOAD"] * count),
        operator=text_array(operators),
        epoch_tai_ns=np.array(epochs, dtype=np.int64),
        hbr_m=np.full(count, 5.0),
    )


def approaches(
    pairs: Sequence[tuple[int, int]],
    miss_m: Sequence[float],
    height_m: Sequence[float] | None = None,
    reference: Instant = START,
) -> CloseApproaches:
    """Events a second apart on a circle; miss vectors along the normal of the orbit."""
    count = len(pairs)
    heights = [700e3] * count if height_m is None else list(height_m)
    position = np.array([[6_378_137.0 + height, 0.0, 0.0] for height in heights])
    velocity = np.tile([0.0, 7.5e3, 0.0], (count, 1))
    primary = np.concatenate([position, velocity], axis=1)
    apart = np.array([[0.0, 0.0, miss, 0.0, -7.5e3, 7.5e3] for miss in miss_m])
    rows = np.array(pairs, dtype=np.int64)
    seconds = np.arange(count, dtype=np.float64)
    return CloseApproaches.of_states(reference, rows, seconds, primary, primary + apart)


class TestOperators:
    def test_families_are_named_by_what_comes_before_a_number(self) -> None:
        names = [f"STARLINK-{k}" for k in range(5)] + [f"FLOCK 4P-{k}" for k in range(5)]
        names += ["COSMOS 1408 DEB"] * 5 + ["SL-8 R/B"] * 5 + ["FREGAT DEB (TANK)"] * 5
        found = operators_of([""] * 25, names)
        assert found[::5] == ["STARLINK", "FLOCK", "COSMOS 1408 DEB", "SL-8 R/B", "FREGAT DEB"]

    def test_an_owner_counts_more_than_a_name(self) -> None:
        assert operators_of(["US", ""], ["STARLINK-1", "STARLINK-2"]) == ["US", "unknown"]

    @pytest.mark.parametrize("name", ["", "TBA - TO BE ASSIGNED", "OBJECT AB", "2025-284A", "1998"])
    def test_names_of_nobody_are_unknown(self, name: str) -> None:
        assert operators_of([""] * 9, [name] * 9) == ["unknown"] * 9

    def test_four_are_no_family(self) -> None:
        names = ["ONEWEB-1", "ONEWEB-2", "ONEWEB-3", "ONEWEB-4"]
        assert set(operators_of([""] * 4, names)) == {"unknown"}


@pytest.mark.parametrize(
    ("text", "told"),
    [("00025", "25"), ("1998-067-A", "1998-067A"), ("1998-067a ", "1998-067A"), ("V 1", "V 1")],
)
def test_ids_are_told_in_one_way(text: str, told: str) -> None:
    assert normal_id(text) == told


class TestColumns:
    def test_miss_vectors_are_in_rtn(self) -> None:
        found = event_columns(
            approaches([(0, 1)], [300.0]), objects("ab", [0, 0]), np.zeros(2, dtype=np.int8)
        )
        assert [found[f"miss_{axis}_m"][0] for axis in "rtn"] == pytest.approx([0.0, 0.0, 300.0])

    def test_ages_are_signed_and_unknown_for_ephemerides(self) -> None:
        who = objects("abc", [START.tai_ns - 2 * DAY_NS, START.tai_ns + DAY_NS, NO_TIME])
        status = np.array([Status.OK, Status.REENTERED, Status.OUT_OF_SPAN], dtype=np.int8)
        found = event_columns(approaches([(0, 1), (1, 2)], [1.0, 2.0]), who, status)
        assert found["set_age_days_primary"] == pytest.approx([2.0, -1.0], abs=1e-4)
        assert found["set_age_days_secondary"][0] == pytest.approx(-1.0)
        assert math.isnan(found["set_age_days_secondary"][1])
        assert found["secondary_status"].tolist() == ["reentered", "out_of_span"]

    @pytest.mark.parametrize(
        "begin", ["2022-01-22T23:59:59.9999996Z", "2016-12-31T23:59:58.5Z", "1969-06-01T00:00:00Z"]
    )
    def test_times_are_those_of_the_clock(self, begin: str) -> None:
        reference = parse_utc(begin)
        some = approaches([(0, 1)] * 4, [1.0] * 4, reference=reference)
        found = event_columns(some, objects("ab", [0, 0]), np.zeros(2, dtype=np.int8))
        wanted = [format_utc(reference.plus(float(k)), 6) for k in range(4)]
        assert found["tca_utc"].tolist() == wanted


class TestRisk:
    def test_without_covariances_it_is_the_greatest_of_all(self) -> None:
        fleet = Fleet((KnownErrors(2, ()),))
        found = greatest_probabilities(
            approaches([(0, 1), (1, 0)], [100.0, 900.0]), objects("ab", [0, 0]), fleet
        )
        assert found == pytest.approx(
            [greatest_of_any_covariance(100.0, 10.0), greatest_of_any_covariance(900.0, 10.0)]
        )

    def test_a_known_covariance_lowers_it(self) -> None:
        fleet = Fleet((KnownErrors(2, (0,)),))
        some = approaches([(0, 1)], [100.0])
        known = greatest_probabilities(some, objects("ab", [NO_TIME, 0]), fleet)
        unknown = greatest_probabilities(some, objects("ab", [0, 0]), fleet)
        assert 0.0 < known[0] < unknown[0]

    def test_covariances_are_turned_into_gcrf(self) -> None:
        some = approaches([(0, 1)], [100.0])
        first, second = covariances_gcrf(some, Fleet((KnownErrors(2, (0,)),)))
        basis = rtn_basis(some.primary_position_m[0], some.primary_velocity_m_s[0])
        assert np.diag(basis @ first[0, :3, :3] @ basis.T) == pytest.approx([1e4, 4e6, 9e2])
        assert np.isnan(second).all()


class KnownErrors:
    """A motion of which nothing but covariances is asked."""

    def __init__(self, count: int, known: tuple[int, ...]) -> None:
        self._count, self._known = count, known

    def __len__(self) -> int:
        return self._count

    def states_on(self, nodes: object) -> tuple[ndarray, ndarray]:
        raise AssertionError("not asked")

    def states_at(
        self, rows: Int64[ndarray, " m"], reference: Instant, seconds: Float64[ndarray, " m"]
    ) -> tuple[ndarray, ndarray]:
        raise AssertionError("not asked")

    def covariance_at(
        self, rows: Int64[ndarray, " m"], reference: Instant, seconds: Float64[ndarray, " m"]
    ) -> Float64[ndarray, "m 6 6"]:
        found = np.full((len(rows), 6, 6), np.nan)
        found[np.isin(rows, self._known)] = np.diag([1e4, 4e6, 9e2, 1e-2, 1e-2, 1e-2])
        return found


class TestSummary:
    def test_bands_are_half_open(self) -> None:
        some = approaches([(0, 1), (0, 2), (1, 2)], [5.0, 3.0, 9.0], [799_999.0, 800_001.0, 4e7])
        bands = altitude_bands(some)
        assert [(b["low_km"], b["high_km"], b["events"], b["objects"]) for b in bands] == [
            (700, 800, 1, 2), (800, 900, 1, 2), (35_986, None, 1, 2),
        ]  # fmt: skip
        assert [b["closest_m"] for b in bands] == pytest.approx([5.0, 3.0, 9.0])

    def test_an_event_counts_once_for_each_of_its_operators(self) -> None:
        some = approaches([(0, 1), (0, 2), (2, 1)], [5.0, 3.0, 9.0])
        rows = operator_counts(some, objects(["A", "A", "B"], [0, 0, 0]))
        assert [(r["operator"], r["events"], r["objects"]) for r in rows] == [
            ("A", 3, 2), ("B", 2, 1),
        ]  # fmt: skip
        assert [r["closest_m"] for r in rows] == pytest.approx([3.0, 3.0])

    def test_a_pair_is_one_pair_in_either_order(self) -> None:
        assert pair_count(approaches([(0, 1), (1, 0), (0, 2)], [1.0] * 3), 3) == 2


class TestEstimate:
    def test_it_grows_with_the_mean_cross_section_and_the_window(self) -> None:
        def events(duration_s: float, shape: Shape, axes_m: tuple[float, float, float]) -> float:
            fleet = Fleet((SideBySide(),))
            return estimate_events(fleet, START, duration_s, shape, axes_m, None).events

        small = events(3600.0, "sphere", (1e4,) * 3)
        assert small > 0.0
        assert events(3600.0, "sphere", (2e4,) * 3) == pytest.approx(4.0 * small)
        assert events(7200.0, "sphere", (1e4,) * 3) == pytest.approx(2.0 * small)
        assert events(3600.0, "ellipsoid", (1e4,) * 3) == pytest.approx(small)
        cube = events(3600.0, "box", (1e4,) * 3)
        assert cube == pytest.approx(24.0 / (4.0 * math.pi) * small)
        flat = events(3600.0, "ellipsoid", (1.0, 1e4, 1e4))  # a disc: two sides of pi r2 of 4 pi r2
        assert flat == pytest.approx(0.5 * small, rel=0.02)

    def test_two_objects_give_what_the_formula_says(self) -> None:
        fleet = Fleet((SideBySide(),))
        found = estimate_events(fleet, START, 3600.0, "sphere", (1e4,) * 3, None)
        # two objects 50 km apart, passing at 1 km/s: n v / (4/3 R), scaled by (r / R)^2
        wanted = 1e3 / (4.0 / 3.0 * 1e5) * (1e4 / 1e5) ** 2 * 3600.0
        assert found.events == pytest.approx(wanted)
        one = estimate_events(fleet, START, 3600.0, "sphere", (1e4,) * 3, np.array([0]))
        assert one.events == pytest.approx(wanted)


class SideBySide(KnownErrors):
    """Two objects 50 km apart at all times, 1 km/s between them."""

    def __init__(self) -> None:
        super().__init__(2, ())

    def states_at(
        self, rows: Int64[ndarray, " m"], reference: Instant, seconds: Float64[ndarray, " m"]
    ) -> tuple[ndarray, ndarray]:
        states = np.array([[7e6, 0.0, 0.0, 0.0, 0.0, 0.0], [7e6, 5e4, 0.0, 0.0, 0.0, 1e3]])
        return states[rows], np.zeros(len(rows), dtype=np.int8)
