"""Catalogs: the newest set wins, nothing is lost, and the order of reading means nothing."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from element_samples import (
    EPOCH,
    Recipe,
    at_day,
    element_set,
    made,
    recipes,
    table_of,
    values_of,
)
from greenzone.catalog.catalog import Catalog, catalog_of, merge
from greenzone.catalog.object_type import ObjectType
from greenzone.core.errors import BadDataError
from greenzone.core.status import Status
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.size_table import SizeTable

SETS = recipes()


def everything(catalog: Catalog) -> list[object]:
    names = (n for n in Catalog.__dataclass_fields__ if n != "sets")
    columns = [np.asarray(getattr(catalog, n)).tolist() for n in names]
    return [repr(columns), values_of(catalog.sets, "source_row")]


def key(elements: ElementSet) -> tuple[object, ...]:
    known = elements.object_id or elements.intl_designator or elements.name
    return (known or elements.mean_motion_rad_s, elements.epoch, elements.mean_motion_rad_s)


@given(st.lists(SETS, min_size=1, max_size=3))
def test_merging_does_not_depend_on_the_order(parts: list[list[Recipe]]) -> None:
    catalogs = [catalog_of(table_of(made(part))) for part in parts]
    straight = merge(catalogs)
    assert everything(merge(catalogs[::-1])) == everything(straight)
    assert everything(merge([merge(catalogs[:1]), merge(catalogs[1:])])) == everything(straight)
    together = made(recipe for part in parts for recipe in part)
    assert everything(catalog_of(table_of(together[::-1]))) == everything(straight)
    apart = together[1::2] + together[::2]
    assert everything(catalog_of(table_of(apart))) == everything(straight)


@given(SETS)
def test_merging_with_itself_changes_nothing(chosen: list[Recipe]) -> None:
    catalog = catalog_of(table_of(made(chosen)))
    assert everything(merge([catalog, catalog])) == everything(catalog)


@given(SETS)
def test_every_different_set_is_kept_once(chosen: list[Recipe]) -> None:
    sets = made(chosen)
    catalog = catalog_of(table_of(sets))
    assert len(catalog.sets) == len({key(elements) for elements in sets})
    assert catalog.first_set[0] == 0
    assert catalog.first_set[-1] == len(catalog.sets)
    assert np.all(np.diff(catalog.first_set) > 0)


@given(SETS)
def test_the_newest_set_wins(chosen: list[Recipe]) -> None:
    sets = made(chosen)
    catalog = catalog_of(table_of(sets))
    for row in range(len(catalog)):
        known = str(catalog.object_key[row]).removeprefix("name:")
        mine = [s for s in sets if known in (s.object_id, s.intl_designator, s.name) and known]
        newest = catalog.element_set(row)
        assert all(s.epoch <= newest.epoch for s in mine)
        rivals = [s for s in mine if s.epoch == newest.epoch]
        assert all(s.element_set_number <= newest.element_set_number for s in rivals)


def test_the_set_made_last_wins_at_one_epoch() -> None:
    table = table_of([element_set(step=5), element_set(step=0)])
    table = table.with_columns(creation_tai_ns=[10, 20], element_set_number=[999, 1])
    catalog = catalog_of(table)
    assert catalog.element_set(0).element_set_number == 1
    assert len(catalog.sets) == 2


def test_a_duplicate_adds_what_the_other_leaves_blank() -> None:
    table = table_of([element_set("5"), element_set("5")]).with_columns(
        object_type=["", "ROCKET BODY"], owner=["US", ""]
    )
    catalog = catalog_of(table)
    assert len(catalog.sets) == 1
    assert catalog.object_type.tolist() == [ObjectType.ROCKET_BODY]
    assert catalog.owner.tolist() == ["US"]


def test_an_object_is_what_its_newest_set_with_an_answer_says() -> None:
    table = table_of([element_set("5", day) for day in (0, 1, 2)]).with_columns(
        object_type=["PAYLOAD", "DEBRIS", ""], name=["OLD", "NEW", ""]
    )
    catalog = catalog_of(table)
    assert (catalog.object_type[0], catalog.name[0]) == (ObjectType.DEBRIS, "NEW")
    assert catalog.newest().name.tolist() == ["NEW"]
    assert catalog.element_set(0).name == "NEW"


def test_objects_come_in_the_order_of_their_numbers_and_ids_stay_whole() -> None:
    ids = ["T000123", "999999999", "100000", "V 12104", "5", "339999", "340000"]
    catalog = catalog_of(table_of([element_set(i) for i in ids]))
    assert catalog.object_id.tolist() == [
        *("5", "100000", "339999", "340000", "999999999", "T000123", "V 12104"),
    ]


def test_sgp4_takes_objects_whose_numbers_its_record_cannot_hold() -> None:
    from greenzone.orbits.sgp4_orbit import propagate_elements

    catalog = catalog_of(table_of([element_set("5"), element_set("999999999")]))
    tai_ns = np.array([EPOCH.tai_ns], dtype=np.int64)
    earth = shipped_earth_orientation()
    states = [propagate_elements(elements, tai_ns, earth)[0] for elements in catalog]
    assert np.array_equal(states[0], states[1])


def test_unnamed_sets_without_ids_are_objects_of_their_own() -> None:
    catalog = catalog_of(table_of([element_set("", step=i) for i in (0, 1, 1)]))
    assert len(catalog) == 2


def test_history_is_found_by_id_designator_and_name() -> None:
    sets = [element_set("5", day, 0, "Vanguard 1", "1958-002B") for day in (1, 0)]
    catalog = catalog_of(
        table_of([*sets, element_set("6", 0, 0, "TWIN"), element_set("7", 0, 0, "TWIN")])
    )
    for known in ("5", "0005", " 5 ", "1958-002b", "VANGUARD 1"):
        epochs = catalog.history(known).epoch_tai_ns.tolist()
        assert epochs == [at_day(0).tai_ns, at_day(1).tai_ns]
    with pytest.raises(BadDataError, match="no object '8' among 3"):
        catalog.row_of("8")
    with pytest.raises(BadDataError, match="'twin' are 2 objects"):
        catalog.row_of("twin")


@given(SETS, st.floats(-1, 4))
def test_the_set_at_an_instant_is_the_nearest(chosen: list[Recipe], days: float) -> None:
    catalog, instant = catalog_of(table_of(made(chosen))), at_day(days)
    found = catalog.at(instant)
    assert found.object_key.tolist() == catalog.object_key.tolist()
    assert len(found.sets) == len(found)
    for row in range(len(catalog)):
        mine = slice(*catalog.first_set[row : row + 2].tolist())
        gaps = np.abs(catalog.sets.epoch_tai_ns[mine] - instant.tai_ns)
        assert abs(int(found.epoch_tai_ns[row]) - instant.tai_ns) == gaps.min()


@given(SETS, st.floats(-1, 4))
def test_only_what_was_known_before_is_taken(chosen: list[Recipe], days: float) -> None:
    catalog, instant = catalog_of(table_of(made(chosen))), at_day(days)
    found = catalog.at(instant, only_before=True)
    assert np.all(found.epoch_tai_ns <= instant.tai_ns)
    before = catalog.sets.epoch_tai_ns <= instant.tai_ns
    owners = np.repeat(catalog.object_key, np.diff(catalog.first_set))
    assert set(found.object_key.tolist()) == set(owners[before].tolist())


@given(SETS, st.integers(0, 255))
def test_selecting_keeps_objects_whole(chosen: list[Recipe], bits: int) -> None:
    catalog = catalog_of(table_of(made(chosen)))
    mask = np.array([bool(bits >> i & 1) for i in range(len(catalog))], dtype=bool)
    part = catalog.select(mask)
    assert part.object_key.tolist() == catalog.object_key[mask].tolist()
    for row, before in enumerate(np.flatnonzero(mask)):
        ours = np.arange(part.first_set[row], part.first_set[row + 1])
        theirs = np.arange(catalog.first_set[before], catalog.first_set[before + 1])
        assert values_of(part.sets.take(ours)) == values_of(catalog.sets.take(theirs))


def test_sizes_are_joined_by_id_and_the_larger_stays() -> None:
    catalog = catalog_of(table_of([element_set("5"), element_set("6")]))

    def sizes(hbr_m: float, mass_kg: float) -> Catalog:
        one = {"hbr_sigma_m": 0.1, "mass_sigma_kg": 1.0, "hbr_m": hbr_m, "mass_kg": mass_kg}
        texts = {
            n: np.array([t], dtype=object)
            for n, t in (
                ("object_id", "5"),
                ("hbr_source", f"r{hbr_m}"),
                ("mass_source", f"m{mass_kg}"),
            )
        }
        return catalog.with_sizes(SizeTable(**texts, **{n: np.array([v]) for n, v in one.items()}))

    for parts in (
        [sizes(1.0, 30.0), sizes(2.0, 20.0), catalog],
        [catalog, sizes(2.0, 20.0), sizes(1.0, 30.0)],
    ):
        merged = merge(parts)
        assert (merged.hbr_m[0], merged.hbr_source[0]) == (2.0, "r2.0")
        assert (merged.mass_kg[0], merged.mass_source[0]) == (30.0, "m30.0")
        assert np.isnan(merged.hbr_m[1])


def test_a_stated_decay_is_a_status() -> None:
    table = table_of([element_set("5"), element_set("6")]).with_columns(
        decay_date=["2022-02-01", ""]
    )
    assert catalog_of(table).status.tolist() == [Status.REENTERED, Status.OK]


def test_nothing_is_a_catalog_of_nothing() -> None:
    empty = catalog_of(table_of([]))
    assert len(empty) == len(empty.sets) == len(merge([])) == len(merge([empty, empty])) == 0
    assert len(empty.at(EPOCH)) == len(empty.newest()) == 0
