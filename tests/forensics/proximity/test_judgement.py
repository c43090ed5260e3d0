"""What pairs are called, and how unusual: planted company among a scattered population."""

import numpy as np
import pytest
from numpy import ndarray

from greenzone.catalog.catalog import catalog_of
from greenzone.core.instant import parse_utc
from greenzone.forensics.proximity.company import Company, company_of_catalog
from greenzone.forensics.proximity.judgement import Judgement, judge
from greenzone.forensics.proximity.kinds import EXPLAINED, Kind
from greenzone.forensics.proximity.known_companions import known_companions
from greenzone.forensics.proximity.ring import RingState, ring_of
from greenzone.forensics.proximity.timeline import Timeline
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_table import ElementTable, text_array
from planted_companions import (
    beside,
    carried_back,
    drifting_in,
    identified,
    ring_of_held,
    scattered_sets,
)

START = parse_utc("2022-01-22T12:00:00Z")
EARTH = shipped_earth_orientation()
DAY_S = 86_400.0
WITHIN_M = 100e3


def judged(table: ElementTable, days: float = 2.0, begin: float = 0.0
           ) -> tuple[Timeline, Company, Judgement]:  # fmt: skip
    timeline = Timeline(catalog_of(table), START.plus(begin * DAY_S), days * DAY_S, EARTH)
    company = company_of_catalog(timeline, WITHIN_M)
    judgement = judge(timeline, company, ring_of(timeline), known_companions(), WITHIN_M)
    return timeline, company, judgement


def pair_with(found: tuple[Timeline, Company, Judgement], object_id: str) -> int:
    timeline, company, _ = found
    ids = timeline.catalog.object_id
    (p,) = [
        p for p in range(len(company))
        if object_id in (ids[company.primary[p]], ids[company.secondary[p]])
    ]  # fmt: skip
    return p


def near(table: ElementTable, row: int, lag_m: float = 8e3, drift_m_day: float = 50.0
         ) -> ElementTable:  # fmt: skip
    values: list[ndarray] = [np.array([x]) for x in (lag_m, drift_m_day, 1e-4, 0.0)]
    return beside(table, np.array([row]), *values)


def named(table: ElementTable, object_id: str, name: str, designator: str) -> ElementTable:
    columns = {"object_id": object_id, "name": name, "intl_designator": designator}
    return table.with_columns(**{key: text_array([text]) for key, text in columns.items()})


POPULATION = scattered_sets(400, START)


@pytest.mark.parametrize(
    ("name", "designator", "kind"),
    [
        ("SOMETHING ELSE", "2015-001A", Kind.SHADOWING),
        ("OBJECT B", "1960-001B", Kind.FORMATION),
        ("ALONE DEB", "1960-001C", Kind.DEBRIS),
    ],
)
def test_a_companion_is_called_by_what_is_known_of_it(
    name: str, designator: str, kind: Kind
) -> None:
    assert POPULATION.intl_designator[0] == "1960-001A"
    planted = named(near(POPULATION, 0), "90000", name, designator)
    found = judged(ElementTable.joined([POPULATION, planted]))
    p = pair_with(found, "90000")
    assert found[2].kind[p] is kind


def test_what_nothing_explains_scores_high_and_what_is_explained_does_not() -> None:
    strange = named(near(POPULATION, 0), "90000", "STRANGE", "2015-001A")
    sister = named(near(POPULATION, 1), "90001", "SISTER", "1961-002B")
    found = judged(ElementTable.joined([POPULATION, strange, sister]))
    judgement = found[2]
    assert judgement.score[pair_with(found, "90000")] > 2.0
    assert judgement.kind[pair_with(found, "90001")] in EXPLAINED
    assert judgement.score.max() == judgement.score[pair_with(found, "90000")]
    assert all(judgement.score[p] <= 0.0 for p, k in enumerate(judgement.kind) if k in EXPLAINED)


def test_one_orbit_published_twice_is_docked() -> None:
    twin = named(POPULATION.take(np.array([5])), "90000", "GUEST", "2019-050A")
    found = judged(ElementTable.joined([POPULATION, twin]))
    p = pair_with(found, "90000")
    assert found[2].kind[p] is Kind.DOCKED
    assert found[1].minimum_range_m[p] == 0.0


def test_visitors_of_a_station_are_recognised_by_their_names_and_others_are_not() -> None:
    station = named(POPULATION.take(np.array([7])), "25544", "ISS (ZARYA)", "1998-067A")
    visitor = named(near(station, 0, 30e3), "90000", "PROGRESS-MS 99", "2021-500A")
    stranger = named(near(station, 0, -30e3), "90001", "PROGRESSION", "2021-501A")
    rest = POPULATION.take(np.arange(400) != 7)
    timeline, company, judgement = judged(ElementTable.joined([rest, station, visitor, stranger]))
    ids = timeline.catalog.object_id
    kinds = {
        frozenset((ids[company.primary[p]], ids[company.secondary[p]])): judgement.kind[p]
        for p in range(len(company))
    }
    assert kinds[frozenset(("25544", "90000"))] is Kind.STATION
    assert kinds[frozenset(("25544", "90001"))] is Kind.SHADOWING


def test_members_of_a_family_in_one_shell_are_a_constellation() -> None:
    many = scattered_sets(12, START, seed=9).with_columns(
        mean_motion_rad_s=np.full(12, 14.9 * 2.0 * np.pi / DAY_S),
        inclination_rad=np.full(12, 0.91),
        object_id=text_array([str(70_000 + k) for k in range(12)]),
        name=text_array([f"CHAIN-{k}" for k in range(12)]),
        intl_designator=text_array([f"2020-{k:03d}A" for k in range(12)]),
    )
    link = named(near(many, 0, 40e3), "90000", "CHAIN-99", "2020-099A")
    found = judged(ElementTable.joined([POPULATION, many, link]))
    assert found[2].kind[pair_with(found, "90000")] is Kind.CONSTELLATION


def test_a_piece_that_appears_beside_another_is_a_release() -> None:
    piece = named(near(POPULATION, 3, 10e3, 2e3), "90000", "OBJECT C", "1963-004C")
    earlier = carried_back(POPULATION, 5.0, EARTH)
    found = judged(ElementTable.joined([POPULATION, earlier, piece]), days=7.0, begin=-5.0)
    p = pair_with(found, "90000")
    assert found[2].kind[p] is Kind.RELEASE
    assert found[2].score[p] > 1.0


def test_a_single_set_of_each_object_shows_no_release() -> None:
    piece = named(near(POPULATION, 3, 10e3, 2e3), "90000", "OBJECT C", "1963-004C")
    found = judged(ElementTable.joined([POPULATION, piece]), days=7.0, begin=-5.0)
    assert Kind.RELEASE not in found[2].kind


class TestTheRing:
    held = ring_of_held(120, START)

    def test_one_that_drifted_and_stopped_beside_another_has_arrived(self) -> None:
        sets = drifting_in(self.held, np.array([10]), np.array([0.05]), 0.5, 8)
        sets = sets.with_columns(
            object_id=text_array(["90000"] * len(sets)),
            name=text_array(["MOVER"] * len(sets)),
            intl_designator=text_array([""] * len(sets)),
        )
        found = judged(ElementTable.joined([self.held, sets]), days=9.0, begin=-8.0)
        p = pair_with(found, "90000")
        assert found[2].kind[p] is Kind.ARRIVAL
        ring = ring_of(found[0])
        row = found[0].catalog.row_of("90000")
        (k,) = np.flatnonzero(ring.row == row).tolist()
        assert ring.state[k] is RingState.STOPPED
        assert np.degrees(ring.first_drift_rad_s[k]) * DAY_S == pytest.approx(0.5, abs=0.05)

    def test_neighbours_that_are_held_are_neighbours(self) -> None:
        other = self.held.take(np.array([10])).with_columns(
            mean_anomaly_rad=self.held.mean_anomaly_rad[[10]] + np.radians(0.06)
        )
        other = named(other, "90000", "ANOTHER", "2010-001A")
        found = judged(ElementTable.joined([self.held, other]))
        assert found[2].kind[pair_with(found, "90000")] is Kind.NEIGHBOUR
        sister = named(other, "90000", "HELD Z", "2010-001A")
        found = judged(ElementTable.joined([self.held, sister]))
        assert found[2].kind[pair_with(found, "90000")] is Kind.COLLOCATION

    def test_mean_longitudes_are_where_the_objects_are(self) -> None:
        timeline = Timeline(catalog_of(self.held), START, DAY_S, EARTH)
        ring = ring_of(timeline)
        from greenzone.forensics.proximity.track import pair_track

        track = pair_track(timeline, 0, 1)
        middle = track.longitude_rad[len(track.t_s) // 2, 0]
        assert ring.longitude_rad[0] == pytest.approx(middle, abs=1e-3)
        assert set(ring.state) == {RingState.HELD}


def test_a_planted_object_without_a_name_is_no_family() -> None:
    planted = identified(near(POPULATION, 0), 90_000)
    found = judged(ElementTable.joined([POPULATION, planted]))
    assert found[2].relation[pair_with(found, "90000")] is None
