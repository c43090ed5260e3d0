"""Many objects as a struct of arrays: what each is, and its element sets from old to new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from jaxtyping import Bool, Float64, Int8, Int64, Shaped
from numpy import ndarray

from greenzone.catalog.folding import ObjectSets, sets_by_object
from greenzone.catalog.object_type import object_types
from greenzone.core.errors import BadDataError
from greenzone.core.instant import Instant
from greenzone.core.status import Status
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import TEXT, ElementTable, text_array
from greenzone.messages.element_sets.size_table import SizeTable

__all__ = ["Catalog", "catalog_of", "merge"]


@dataclass(frozen=True, slots=True, eq=False)
class Catalog:
    """Objects in the order of their catalog numbers; arrays share the first axis n.

    Ids are text without loss; SGP4 is given row numbers, never ids, so that numbers of nine
    digits and ids with letters are objects like any other.
    """

    object_key: Shaped[ndarray, " n"]
    """By what the object is known: see `greenzone.catalog.object_key`."""
    object_id: Shaped[ndarray, " n"]
    name: Shaped[ndarray, " n"]
    intl_designator: Shaped[ndarray, " n"]
    object_type: Int8[ndarray, " n"]
    """Values of `ObjectType`."""
    type_derived: Bool[ndarray, " n"]
    """Whether the type was derived from the name and not stated by a catalog."""
    rcs_class: Shaped[ndarray, " n"]
    owner: Shaped[ndarray, " n"]
    launch_date: Shaped[ndarray, " n"]
    decay_date: Shaped[ndarray, " n"]
    hbr_m: Float64[ndarray, " n"]
    """Hard-body radius, NaN where unknown."""
    hbr_sigma_m: Float64[ndarray, " n"]
    hbr_source: Shaped[ndarray, " n"]
    mass_kg: Float64[ndarray, " n"]
    """NaN where unknown."""
    mass_source: Shaped[ndarray, " n"]
    status: Int8[ndarray, " n"]
    """Values of `Status`: OK, or REENTERED where a catalog states a date of decay."""
    source: Shaped[ndarray, " n"]
    """Where the newest set came from."""
    sets: ElementTable
    """Every element set, m in all, by object and from the oldest to the newest."""
    first_set: Int64[ndarray, " n_plus_1"]
    """The sets of object i are those from `first_set[i]` up to before `first_set[i + 1]`."""

    def __len__(self) -> int:
        return len(self.object_key)

    def __iter__(self) -> Iterator[ElementSet]:
        return iter(self.newest())

    @property
    def epoch_tai_ns(self) -> Int64[ndarray, " n"]:
        """Epochs of the newest sets."""
        return np.asarray(self.sets.epoch_tai_ns[self.first_set[1:] - 1])

    def newest(self) -> ElementTable:
        """The newest set of each object, with the object's own name and designator."""
        table = self.sets.take(self.first_set[1:] - 1)
        return table.with_columns(name=self.name, intl_designator=self.intl_designator)

    def element_set(self, row: int) -> ElementSet:
        """The newest set of one object."""
        elements = self.sets.element_set(int(self.first_set[row + 1]) - 1)
        name, designator = str(self.name[row]), str(self.intl_designator[row])
        return replace(elements, name=name, intl_designator=designator)

    def row_of(self, object_id: str) -> int:
        """The row of an object by its id, else designator, else name; letters of any case.

        Raises BadDataError where there is none, or where a name belongs to several.
        """
        wanted = object_id.strip()
        wanted = str(int(wanted)) if wanted.isascii() and wanted.isdigit() else wanted.upper()
        for column in (self.object_id, self.object_key, self.intl_designator, self.name):
            rows = [i for i, text in enumerate(column) if text.upper() == wanted]
            if len(rows) == 1:
                return rows[0]
            if len(rows) > 1:
                some = ", ".join(str(self.object_key[row]) for row in rows[:5])
                raise BadDataError(f"{object_id!r} are {len(rows)} objects ({some}); give one id")
        raise BadDataError(f"no object {object_id!r} among {len(self)}; give an id of the catalog")

    def history(self, object_id: str) -> ElementTable:
        """Every set of one object, from the oldest to the newest; see `row_of`."""
        row = self.row_of(object_id)
        return self.sets.take(np.arange(self.first_set[row], self.first_set[row + 1]))

    def select(self, rows: Shaped[ndarray, " k"]) -> Catalog:
        """The objects of these rows, or of a mask, with all their sets."""
        chosen = np.arange(len(self))[rows]
        count = np.diff(self.first_set)[chosen]
        first = np.concatenate(([0], np.cumsum(count))).astype(np.int64)
        within = np.arange(int(first[-1])) - np.repeat(first[:-1], count)
        members = np.repeat(self.first_set[chosen], count) + within
        return self._with_sets(chosen, self.sets.take(members), first)

    def at(self, instant: Instant, only_before: bool = False) -> Catalog:
        """Each object with the one set nearest to an instant, before it or after.

        Of two equally near the earlier is taken. With `only_before` it is the last set whose
        epoch is not after the instant, as it would have been known at best; objects without such
        a set are left out.
        """
        rows = np.repeat(np.arange(len(self)), np.diff(self.first_set))
        late = self.sets.epoch_tai_ns > instant.tai_ns
        before = np.bincount(rows[~late], minlength=len(self))
        last = self.first_set[:-1] + before - 1
        exists = before > 0
        if only_before:
            return self._with_one_set(np.flatnonzero(exists), last[exists])
        after = np.minimum(last + 1, self.first_set[1:] - 1)
        last = np.where(exists, last, after)
        ages = np.abs(self.sets.epoch_tai_ns[np.array((last, after))] - instant.tai_ns)
        return self._with_one_set(np.arange(len(self)), np.where(ages[0] <= ages[1], last, after))

    def with_sizes(self, sizes: SizeTable) -> Catalog:
        """The catalog with radius and mass of the objects that the table knows by their id."""
        place = {str(i): row for row, i in enumerate(sizes.object_id)}
        rows = np.array([place.get(str(i), -1) for i in self.object_id], dtype=np.int64)
        known = rows >= 0
        changed: dict[str, Any] = {}
        for name in ("hbr_m", "hbr_sigma_m", "hbr_source", "mass_kg", "mass_source"):
            column = getattr(self, name).copy()
            column[known] = getattr(sizes, name)[rows[known]]
            changed[name] = column
        return replace(self, **changed)

    def _with_one_set(self, rows: Int64[ndarray, " k"], sets: Int64[ndarray, " k"]) -> Catalog:
        return self._with_sets(rows, self.sets.take(sets), np.arange(len(rows) + 1))

    def _with_sets(
        self, rows: Int64[ndarray, " k"], sets: ElementTable, first: Int64[ndarray, " k_plus_1"]
    ) -> Catalog:
        names = [f.name for f in fields(self) if f.name not in ("sets", "first_set")]
        columns = {name: getattr(self, name)[rows] for name in names}
        return Catalog(**columns, sets=sets, first_set=np.asarray(first, dtype=np.int64))


def catalog_of(table: ElementTable, sizes: SizeTable | None = None) -> Catalog:
    """The catalog of the objects that a table's element sets belong to, duplicates folded."""
    grouped = sets_by_object(table)
    texts = {name: _newest_known(grouped, name) for name in _ABOUT}
    types, derived = object_types(_newest_known(grouped, "object_type"), texts["name"])
    unknown = np.full(len(grouped.keys), np.nan)
    blank = np.full(len(grouped.keys), "", dtype=TEXT)
    reentered = texts["decay_date"] != ""
    catalog = Catalog(
        object_key=grouped.keys,
        **texts,
        object_type=types,
        type_derived=derived,
        hbr_m=unknown,
        hbr_sigma_m=unknown,
        hbr_source=blank,
        mass_kg=unknown,
        mass_source=blank,
        status=np.where(reentered, Status.REENTERED, Status.OK).astype(np.int8),
        source=grouped.sets.source[grouped.first_set[1:] - 1],
        sets=grouped.sets,
        first_set=grouped.first_set,
    )
    return catalog if sizes is None else catalog.with_sizes(sizes)


def merge(catalogs: Sequence[Catalog]) -> Catalog:
    """One catalog of all objects with all their sets; the order of the catalogs means nothing.

    What an object is comes from its newest set that says so. Where radius or mass are known
    differently, the larger value stays.
    """
    merged = catalog_of(ElementTable.joined([catalog.sets for catalog in catalogs]))
    return merged.with_sizes(_largest_sizes(catalogs))


_ABOUT = (
    "object_id",
    "name",
    "intl_designator",
    "rcs_class",
    "owner",
    "launch_date",
    "decay_date",
)


def _newest_known(grouped: ObjectSets, name: str) -> Shaped[ndarray, " n"]:
    """The text of each object's newest set that has one; "" where none has."""
    column = getattr(grouped.sets, name)
    if not len(column):
        return np.asarray(column)
    rows = np.where(column != "", np.arange(len(column)), -1)
    newest = np.maximum.reduceat(rows, grouped.first_set[:-1])
    return np.asarray(np.where(newest >= 0, column[newest], "").astype(TEXT))


def _largest_sizes(catalogs: Sequence[Catalog]) -> SizeTable:
    """Radius and mass of every object by its id, each with its source."""
    ids = np.concatenate([*(c.object_id for c in catalogs), text_array([])])
    columns = {
        name: np.concatenate([*(getattr(c, name) for c in catalogs), kind])
        for name, kind in (
            ("hbr_m", np.zeros(0)),
            ("hbr_sigma_m", np.zeros(0)),
            ("hbr_source", text_array([])),
            ("mass_kg", np.zeros(0)),
            ("mass_source", text_array([])),
        )
    }
    found, codes = np.unique(ids, return_inverse=True)
    by_radius = _last_of_each(codes, columns["hbr_m"], columns["hbr_sigma_m"])
    by_mass = _last_of_each(codes, columns["mass_kg"])
    return SizeTable(
        object_id=found,
        mass_sigma_kg=np.full(len(found), np.nan),
        **{n: c[by_radius if n.startswith("hbr") else by_mass] for n, c in columns.items()},
    )


def _last_of_each(codes: Int64[ndarray, " n"], *values: Float64[ndarray, " n"]) -> ndarray:
    """The row with the largest values of each code, NaN counting as the smallest."""
    known = [np.where(np.isnan(column), -1.0, column) for column in values]
    rows = np.lexsort((*known[::-1], codes))
    last = np.append(codes[rows][1:] != codes[rows][:-1], True)
    return np.asarray(rows[last[: len(rows)]])
