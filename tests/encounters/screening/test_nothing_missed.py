"""The engine finds what the judge sees: the same events, at the same times, and no others."""

from __future__ import annotations

import gzip
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brute_force import Judge, Seen, all_approaches, records_of
from greenzone.core.errors import UsageError
from greenzone.core.frames import rtn_basis
from greenzone.core.instant import Instant
from greenzone.core.status import Status
from greenzone.encounters.screening.block_search import screen_block
from greenzone.encounters.screening.blocks import plan_blocks, screening_task
from greenzone.encounters.screening.close_approaches import CloseApproaches, Screening
from greenzone.encounters.screening.screen import join_blocks, screen
from greenzone.encounters.screening.volume import Volume
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.fleet.motion import Fleet
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from screening_agreement import Agreement, compared
from screening_cases import (
    BASES,
    LOW,
    START,
    HardCase,
    Orbit,
    crowd_about,
    hard_cases,
    later,
    moved,
    passing,
    table_of_orbits,
)

HOUR_S = 3600.0
STEP_S = 20.0
BESIDE_S = 1e-6
"""So near to an end of the window an approach may be told as such or as an edge."""
EARTH = shipped_earth_orientation()
MAKERS = hard_cases()
Pairs = set[tuple[int, int]]


def fleet_of(table: ElementTable) -> Fleet:
    return Fleet((Sgp4Motion.of(table, EARTH),))


@cache
def case_of(name: str) -> HardCase:
    return MAKERS[name]()


@cache
def seen_in(name: str) -> Seen:
    case = case_of(name)
    return all_approaches(records_of(case.table), START, case.hours * HOUR_S, case.radius_m, STEP_S)


def told_of(
    case: HardCase, radius_m: float | None = None, step_s: float | None = None
) -> Screening:
    volume = Volume.sphere(case.radius_m if radius_m is None else radius_m)
    return screen(
        fleet_of(case.table), START, case.hours * HOUR_S, volume, threads=1, step_s=step_s
    )


def agreement(
    seen: Seen, told: Screening, case: HardCase, radius_m: float | None = None
) -> Agreement:
    radius = case.radius_m if radius_m is None else radius_m
    judge = Judge(records_of(case.table), START)
    return compared(seen, told.approaches, radius, case.hours * HOUR_S, judge)


def assert_agree(found: Agreement, least: int = 0) -> None:
    assert not found.lost, found
    assert not found.made_up, found
    assert found.must >= least
    assert found.worst_time <= 1.0, found
    assert found.worst_miss_m <= 1.0, found
    assert found.worst_speed_m_s <= 1e-3, found


def pairs_of(rows: np.ndarray) -> Pairs:
    return {(int(i), int(j)) for i, j in np.sort(rows, axis=1)}


def edge_pairs(told: Screening, second: float) -> Pairs:
    at = told.edges.tca_s == second
    return pairs_of(np.stack((told.edges.primary[at], told.edges.secondary[at]), axis=1))


def approach_pairs(told: CloseApproaches, chosen: np.ndarray) -> Pairs:
    return pairs_of(np.stack((told.primary[chosen], told.secondary[chosen]), axis=1))


@pytest.mark.parametrize("name", MAKERS)
def test_hard_cases_are_told_as_they_are_seen(name: str) -> None:
    told = told_of(case_of(name))
    assert len(told.unresolved) == 0
    assert_agree(agreement(seen_in(name), told, case_of(name)), least=5)


@pytest.mark.parametrize("name", MAKERS)
def test_pairs_near_at_the_ends_of_the_window_are_told_of(name: str) -> None:
    """As an approach where it falls within the window, else as an edge; never as neither."""
    case, seen = case_of(name), seen_in(name)
    told, end = told_of(case), case.hours * HOUR_S
    docked = pairs_of(told.together)
    for second, expected in ((0.0, seen.at_start), (end, seen.at_end)):
        beside = np.abs(told.approaches.tca_s - second) < BESIDE_S
        known = edge_pairs(told, second) | approach_pairs(told.approaches, beside) | docked
        untold = expected - known
        assert not untold
        near = np.abs(seen.tca_s - second) < BESIDE_S
        at_it = set(zip(seen.primary[near].tolist(), seen.secondary[near].tolist(), strict=True))
        made_up = edge_pairs(told, second) - expected - at_it
        assert not made_up


@pytest.mark.parametrize(
    "name", ["grazing at many angles", "formation flight", "transfer orbits against low ones"]
)
def test_misses_just_inside_and_outside_the_gate(name: str) -> None:
    case, seen = case_of(name), seen_in(name)
    clear = (seen.miss_m > 10.0) & (seen.miss_m < case.radius_m - 5.0) & (seen.tca_s > 1.0)
    chosen = np.unique(seen.miss_m[clear & (seen.speed_m_s > 0.1)])
    assert len(chosen) > 3
    for miss in chosen[:: len(chosen) // 4]:
        for radius in (float(miss) - 1.5, float(miss) + 1.5):
            near = seen.where(seen.miss_m <= radius + 2.0)
            found = agreement(near, told_of(case, radius), case, radius)
            assert_agree(found, least=int(radius > miss))


@pytest.mark.parametrize(
    ("name", "step_s"),
    [
        ("formation flight", 20.0),
        ("formation flight", 240.0),
        ("one orbit shape, nodes apart", 77.0),
        ("perigees of eccentric orbits", 45.0),
        ("transfer orbits against low ones", 60.0),
        ("Molniya orbits", 45.0),
        ("a train after launch", 77.0),
    ],
)
def test_the_internal_step_does_not_matter(name: str, step_s: float) -> None:
    told = told_of(case_of(name), step_s=step_s)
    assert_agree(agreement(seen_in(name), told, case_of(name)), least=5)


def test_threads_do_not_matter() -> None:
    case = case_of("formation flight")
    fleet, volume = fleet_of(case.table), Volume.sphere(case.radius_m)
    one, three = (
        screen(fleet, START, case.hours * HOUR_S, volume, threads=n).approaches for n in (1, 3)
    )
    assert len(one) > 100
    for name in ("primary", "secondary", "tca_s", "miss_m", "relative_velocity_m_s"):
        assert np.array_equal(getattr(one, name), getattr(three, name))


@pytest.mark.parametrize("each", [1, 3, 1000])
def test_the_size_and_order_of_blocks_do_not_matter(each: int) -> None:
    case, seen = case_of("formation flight"), seen_in("formation flight")
    volume = Volume.sphere(case.radius_m)
    task = screening_task(fleet_of(case.table), START, case.hours * HOUR_S, volume)
    blocks = replace(plan_blocks(task), block_intervals=each)
    parts = {k: screen_block(task, blocks, k) for k in reversed(range(len(blocks)))}
    told = join_blocks(task, [parts[k] for k in range(len(blocks))])
    assert_agree(agreement(seen, told, case), least=100)


@pytest.mark.parametrize("primaries", [[0], [3, 1], [12, 0, 12, 7]])
def test_one_to_many_is_a_part_of_all_to_all(primaries: list[int]) -> None:
    case = case_of("formation flight")
    fleet, volume = fleet_of(case.table), Volume.sphere(case.radius_m)
    everything = told_of(case).approaches
    few = screen(
        fleet, START, case.hours * HOUR_S, volume, primaries=np.array(primaries), threads=1
    ).approaches
    wanted = np.isin(everything.primary, primaries) | np.isin(everything.secondary, primaries)
    assert np.isin(few.primary, primaries).all()
    assert 10 < len(few) == wanted.sum()
    one, two = (
        np.sort(np.stack((a.primary, a.secondary), axis=1), axis=1)
        for a in (few, everything.take(wanted))
    )
    for low, high in ((few, one), (everything.take(wanted), two)):
        order = np.lexsort((low.tca_s, high[:, 1], high[:, 0]))
        high[:] = high[order]
    assert np.array_equal(one, two)
    assert np.allclose(np.sort(few.tca_s), np.sort(everything.tca_s[wanted]), rtol=0, atol=1e-6)


@pytest.mark.parametrize("name", ["formation flight", "meetings at even times"])
def test_windows_that_adjoin_share_out_the_events(name: str) -> None:
    case = case_of(name)
    fleet, volume, end = fleet_of(case.table), Volume.sphere(case.radius_m), case.hours * HOUR_S
    whole = told_of(case).approaches
    middle = float(whole.tca_s[len(whole) // 2])
    for cut in (middle - 1e-3, middle + 1e-3, 0.37 * end):
        second = Instant(START.tai_ns + round(cut * 1e9))
        begin = screen(fleet, START, cut, volume, threads=1).approaches
        rest = screen(fleet, second, end - cut, volume, threads=1).approaches
        times = np.sort(np.concatenate((begin.tca_s, rest.tca_s + cut)))
        wanted = whole.tca_s[whole.tca_s > BESIDE_S]
        assert len(wanted) > 20
        assert len(rest) > 3
        assert np.allclose(times[times > BESIDE_S], wanted, rtol=0.0, atol=1e-4)


@pytest.mark.parametrize("name", ["meetings at even times", "grazing at many angles"])
def test_an_event_at_the_seam_of_two_windows_is_not_lost(name: str) -> None:
    """Either window, or both, tell it: as an approach or at their edge."""
    case, end = case_of(name), case_of(name).hours * HOUR_S
    fleet, volume = fleet_of(case.table), Volume.sphere(case.radius_m)
    whole = told_of(case).approaches
    rows = np.flatnonzero((whole.tca_s > 1.0) & (whole.relative_speed_m_s > 1.0))[::8]
    assert len(rows) > 2
    for row in rows:
        cut = round(float(whole.tca_s[row]), 9)
        parts = [
            screen(fleet, START, cut, volume, threads=1),
            screen(fleet, START.plus(cut), end - cut, volume, threads=1),
        ]
        known: Pairs = set()
        for part, at in zip(parts, (cut, 0.0), strict=True):
            near = np.abs(part.approaches.tca_s - at) < 1e-3
            known |= approach_pairs(part.approaches, near) | edge_pairs(part, at)
        assert (int(whole.primary[row]), int(whole.secondary[row])) in known


def seen_rtn(seen: Seen) -> np.ndarray:
    basis = rtn_basis(seen.at[:, :3], seen.at[:, 3:])
    return np.asarray(np.einsum("nij,nj->ni", basis, seen.relative[:, :3]))


@pytest.mark.parametrize("shape", ["box", "ellipsoid"])
def test_other_volumes_are_a_part_of_the_sphere(shape: str) -> None:
    case = case_of("formation flight")
    axes = np.array((2e3, 14e3, 5e3))
    volume = Volume(shape, tuple(axes.tolist()))  # type: ignore[arg-type]
    told = screen(fleet_of(case.table), START, case.hours * HOUR_S, volume, threads=1)
    seen = seen_in("formation flight")
    scaled = np.abs(seen_rtn(seen)) / axes
    size = scaled.max(axis=1) if shape == "box" else np.linalg.norm(scaled, axis=1)
    assert np.abs(size - 1.0).min() > 1e-3  # none so near the surface that a metre decides
    found = agreement(seen.where(size <= 1.0), told, case)
    assert_agree(found, least=20)
    assert found.must < len(seen.tca_s) - 20


def test_of_two_radii_the_larger_counts() -> None:
    case, seen = case_of("formation flight"), seen_in("formation flight")
    radii = np.geomspace(50.0, case.radius_m, len(case.table))
    told = screen(
        fleet_of(case.table), START, case.hours * HOUR_S, Volume.sphere(case.radius_m),
        radii_m=radii, threads=1,
    )  # fmt: skip
    gate = np.maximum(radii[seen.primary], radii[seen.secondary])
    judge = Judge(records_of(case.table), START)
    near = seen.where(seen.miss_m <= gate + 2.0)
    found = compared(near, told.approaches, radii, case.hours * HOUR_S, judge)
    assert_agree(found, least=20)
    assert found.must < len(seen.tca_s)


def test_docked_objects_are_told_of_and_not_as_approaches() -> None:
    case, seen = (
        case_of("docked, and the same set twice"),
        seen_in("docked, and the same set twice"),
    )
    told = told_of(case)
    assert {(0, 1), (0, 5), (1, 5)} <= pairs_of(told.together) <= seen.together
    assert seen.together <= pairs_of(told.together) | approach_pairs(
        told.approaches, np.arange(len(told.approaches))
    )


def test_objects_without_an_answer_are_named_with_the_time_they_had_one() -> None:
    case, seen = case_of("decay within the window"), seen_in("decay within the window")
    told, end = told_of(case, step_s=60.0), case.hours * HOUR_S
    failed = np.isfinite(seen.answered_until_s)
    assert 2 < failed.sum() < len(case.table)
    assert np.array_equal(told.status != Status.OK, failed)
    assert np.all(told.answered_s <= np.minimum(seen.answered_until_s, end))
    assert np.all(told.answered_s >= np.minimum(seen.answered_until_s, end) - 120.0)
    assert np.isfinite(told.approaches.miss_m).all()


def shared_table(shared_data: Path, folder: Path) -> ElementTable:
    packed = shared_data / "catalogs" / "catalog_2022-01-22_odap.3le.gz"
    text = folder / "catalog.3le"
    text.write_bytes(gzip.decompress(packed.read_bytes()))
    return read_element_file(text).table


def test_a_sample_of_the_real_catalog(shared_data: Path, tmp_path: Path) -> None:
    table = shared_table(shared_data, tmp_path)
    rows = np.random.default_rng(4).choice(len(table), 500, replace=False)
    case = HardCase(table.take(np.sort(rows)), 24.0, 50e3)
    seen = all_approaches(records_of(case.table), START, 24.0 * HOUR_S, case.radius_m, STEP_S)
    assert_agree(agreement(seen, told_of(case), case), least=500)


def test_epochs_weeks_apart_do_not_matter() -> None:
    """Seen from another epoch a set means the same motion, to what SGP4's terms drift."""
    pair = [LOW, passing(LOW, 60.0), passing(LOW, 178.0)]
    early = table_of_orbits([later(o, 20.0 * 86_400.0) for o in pair], START.plus(-20 * 86_400.0))
    case = HardCase(ElementTable.joined([table_of_orbits(pair), early]), 6.0, 100e3)
    seen = all_approaches(records_of(case.table), START, 6.0 * HOUR_S, case.radius_m, STEP_S)
    assert_agree(agreement(seen, told_of(case), case), least=5)


SMALL = st.floats(-1.0, 1.0, width=32)
RECIPES = st.lists(
    st.tuples(st.integers(0, 6), st.tuples(SMALL, SMALL, SMALL, SMALL, SMALL, SMALL)),
    min_size=1,
    max_size=5,
)


@settings(max_examples=60)
@given(
    st.sampled_from(sorted(BASES)),
    RECIPES,
    st.integers(0, 10**9),
    st.floats(0.2, 4.0),
    st.floats(0.0, 2.3),
)
def test_any_small_fleet_is_told_as_it_is_seen(
    base: str, recipes: list[tuple[int, Orbit]], shift: int, hours: float, power: float
) -> None:
    table, radius_m = crowd_about(BASES[base], recipes), 1e3 * 10.0**power
    start, duration_s = Instant(START.tai_ns + 86_400 * shift), hours * HOUR_S
    records = records_of(table)
    seen = all_approaches(records, start, duration_s, radius_m, STEP_S)
    told = screen(fleet_of(table), start, duration_s, Volume.sphere(radius_m), threads=1)
    assert len(told.unresolved) == 0
    found = compared(seen, told.approaches, radius_m, duration_s, Judge(records, start))
    assert_agree(found)


@pytest.mark.parametrize(
    "name", ["formation flight", "perigees of eccentric orbits", "Molniya orbits"]
)
def test_the_judge_sees_the_same_at_half_the_step(name: str) -> None:
    case, seen = case_of(name), seen_in(name)
    finer = all_approaches(
        records_of(case.table), START, case.hours * HOUR_S, case.radius_m, 0.5 * STEP_S
    )
    one, two = (np.sort(s.primary * len(case.table) + s.secondary) for s in (seen, finer))
    assert np.array_equal(one, two)
    assert np.allclose(np.sort(seen.miss_m), np.sort(finer.miss_m), rtol=0.0, atol=1e-3)


def test_the_judge_sees_a_meeting_made_to_happen() -> None:
    beside = passing(moved(LOW, 0, 0.002), 90.0, 1.0, 5e3)
    table = table_of_orbits([moved(LOW, 0, 0.002), beside])
    seen = all_approaches(records_of(table), START.plus(-100.0), 200.0, 10e3, STEP_S)
    assert len(seen.tca_s) == 1
    assert abs(seen.tca_s[0] - 100.0) < 1e-3
    assert abs(seen.miss_m[0] - 5e3) < 0.1


@pytest.mark.parametrize("duration_s", [0.0, -1.0, float("nan"), float("inf")])
def test_a_window_without_length_is_refused(duration_s: float) -> None:
    with pytest.raises(UsageError, match="window"):
        screen(fleet_of(table_of_orbits([LOW])), START, duration_s, Volume.sphere(1e3))


@pytest.mark.parametrize("radius_m", [0.0, -5e3, 5e6, float("nan")])
def test_a_radius_that_makes_no_sense_is_refused(radius_m: float) -> None:
    with pytest.raises(UsageError, match="km"):
        Volume.sphere(radius_m)


@pytest.mark.parametrize("count", [0, 1])
def test_a_catalog_of_one_or_none_has_no_approaches(count: int) -> None:
    told = screen(fleet_of(table_of_orbits([LOW][:count])), START, HOUR_S, Volume.sphere(1e4))
    assert len(told.approaches) == len(told.edges) == len(told.together) == 0
    assert told.status.tolist() == [Status.OK] * count
    assert np.allclose(told.answered_s, HOUR_S)
