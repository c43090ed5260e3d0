"""Order and duplicates of element sets: which is the newest, and which are the same set twice.

The newest set of an object is the one of the latest epoch; among those of one epoch the one made
last (CREATION_DATE), then the one of the highest element set number, then the one whose values
are largest in their order. The last rule means nothing, but makes the answer independent of the
order in which catalogs are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Int64, Shaped
from numpy import ndarray

from greenzone.catalog.object_key import key_order, object_keys
from greenzone.messages.element_sets.element_table import ElementTable, text_array

__all__ = ["ELEMENTS", "NEWEST_BY", "ObjectSets", "sets_by_object"]

ELEMENTS: Final = (
    "mean_motion_rad_s",
    "eccentricity",
    "inclination_rad",
    "raan_rad",
    "arg_perigee_rad",
    "mean_anomaly_rad",
    "bstar",
    "half_mean_motion_dot_rad_s2",
    "sixth_mean_motion_ddot_rad_s3",
)
"""What makes two sets of one object and epoch the same set."""
NEWEST_BY: Final = ("epoch_tai_ns", "creation_tai_ns", "element_set_number", *ELEMENTS)
"""Columns by which the newest set is found, the first deciding first."""


@dataclass(frozen=True, slots=True, eq=False)
class ObjectSets:
    """Element sets ordered by object and, within an object, from the oldest to the newest."""

    keys: Shaped[ndarray, " n"]
    sets: ElementTable
    first_set: Int64[ndarray, " n_plus_1"]
    """The sets of object i are those from `first_set[i]` up to before `first_set[i + 1]`."""
    folded: int
    """How many sets were the same as another and are counted once."""


def sets_by_object(table: ElementTable) -> ObjectSets:
    """The element sets of a table by object, duplicates folded into one.

    Sets of one object and epoch with equal elements are one set; what one of them leaves blank
    (type, owner, name) is taken from the other. Sets of one epoch with different elements stay.
    """
    keys = object_keys(table).tolist()
    found = key_order(set(keys))
    rank = {key: place for place, key in enumerate(found)}
    codes = np.array([rank[key] for key in keys], dtype=np.int64)
    table, codes, folded = _folded(table, codes)
    rows = _sorted_rows(table, codes)
    table, codes = table.take(rows), codes[rows]
    first = np.searchsorted(codes, np.arange(len(found) + 1))
    return ObjectSets(text_array(found), table, np.asarray(first, dtype=np.int64), folded)


def _sorted_rows(table: ElementTable, codes: Int64[ndarray, " m"]) -> Int64[ndarray, " m"]:
    rows = np.lexsort((table.epoch_tai_ns, codes))
    if not _same_as_before(rows, codes, table.epoch_tai_ns).any():
        return rows
    return np.lexsort((*(getattr(table, name) for name in reversed(NEWEST_BY)), codes))


def _folded(
    table: ElementTable, codes: Int64[ndarray, " m"]
) -> tuple[ElementTable, Int64[ndarray, " k"], int]:
    """Sets that are the same put into one, and their number."""
    values = [codes, table.epoch_tai_ns, *(getattr(table, name) for name in ELEMENTS)]
    rows = np.lexsort(values[1::-1])
    if not _same_as_before(rows, codes, table.epoch_tai_ns).any():
        return table, codes, 0
    rows = np.lexsort(values[::-1])
    repeated = _same_as_before(rows, *values)
    if not repeated.any():
        return table, codes, 0
    first = np.flatnonzero(~repeated)
    folded = _united(table.take(rows), first)
    return folded, codes[rows][first], int(repeated.sum())


def _same_as_before(rows: Int64[ndarray, " m"], *columns: ndarray) -> Bool[ndarray, " m"]:
    """Whether each row, in this order, is equal to the one before it in all columns."""
    same = np.ones(len(rows), dtype=bool)
    same[:1] = False
    for column in columns:
        ordered = column[rows]
        same[1:] &= ordered[1:] == ordered[:-1]
    return same


def _united(table: ElementTable, first: Int64[ndarray, " g"]) -> ElementTable:
    """One row for each group of rows that starts at `first`: the largest value of each column.

    The largest of texts is the last in the alphabet: "" gives way to anything. Taking the
    largest does not depend on the order of the rows nor on how often a row is there.
    """
    size = np.diff(np.append(first, len(table)))
    columns = {name: column[first] for name, column in table.columns().items()}
    for step in range(1, int(size.max(initial=1))):
        longer = np.flatnonzero(size > step)
        for name, column in table.columns().items():
            other, kept = column[first[longer] + step], columns[name][longer]
            columns[name][longer] = np.where(other > kept, other, kept)
    return ElementTable.of(columns, len(first))
