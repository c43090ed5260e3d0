"""Which element sets a reconstruction can use: one of each object, after the event, near-Earth."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

import numpy as np
from jaxtyping import Int8, Int64
from numpy import ndarray

from greenzone.core.errors import NotDeterminableError
from greenzone.core.instant import Instant, format_utc
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.mean_past import deep_space

__all__ = ["FEWEST_SETS", "FragmentSets", "SetUse", "fragment_sets"]

FEWEST_SETS: Final = 5
"""Fewer orbits than this meet somewhere by chance."""


class SetUse(IntEnum):
    """What became of one element set of the input."""

    USED = 0
    DUPLICATE = 1
    """The same set a second time, perhaps under another number."""
    LATER = 2
    """A later set of an object whose earlier one is used."""
    BEFORE_EVENT = 3
    """Its epoch lies before the event can have been."""
    DEEP_SPACE = 4
    """A period of 225 minutes or more: this method does not follow it."""
    PARENT = 5
    """The parent itself."""


@dataclass(frozen=True, slots=True, eq=False)
class FragmentSets:
    """The sets to use, the earliest of each object, and the use of every set given."""

    table: ElementTable
    rows: Int64[ndarray, " n"]
    """Rows of the input that `table` holds."""
    use: Int8[ndarray, " m"]
    """Values of `SetUse` for each row of the input."""


def fragment_sets(
    table: ElementTable, not_before: Instant | None, parent_id: str = ""
) -> FragmentSets:
    """The usable sets of a table. NotDeterminableError for fewer than FEWEST_SETS objects."""
    use = np.zeros(len(table), dtype=np.int8)
    if not_before is not None:
        use[table.epoch_tai_ns < not_before.tai_ns] = SetUse.BEFORE_EVENT
    use[deep_space(table) & (use == 0)] = SetUse.DEEP_SPACE
    if parent_id:
        use[(table.object_id == parent_id) & (use == 0)] = SetUse.PARENT
    _mark_repeats(table, use)
    rows = np.flatnonzero(use == SetUse.USED)
    if len(rows) < FEWEST_SETS:
        _refuse(use, len(rows), not_before)
    return FragmentSets(table.take(rows), rows, use)


def _mark_repeats(table: ElementTable, use: ndarray) -> None:
    """Mark all but the earliest set of each object, and sets that repeat another's numbers."""
    seen_sets: set[tuple[float, ...]] = set()
    seen_objects: set[str] = set()
    for row in np.argsort(table.epoch_tai_ns, kind="stable").tolist():
        if use[row]:
            continue
        key = str(table.object_id[row]) or str(table.intl_designator[row]) or f"row {row}"
        numbers = (
            float(table.epoch_tai_ns[row]),
            float(table.mean_motion_rad_s[row]),
            float(table.raan_rad[row]),
            float(table.mean_anomaly_rad[row]),
        )
        if numbers in seen_sets:
            use[row] = SetUse.DUPLICATE
        elif key in seen_objects:
            use[row] = SetUse.LATER
        else:
            seen_objects.add(key)
        seen_sets.add(numbers)


def _refuse(use: ndarray, left: int, not_before: Instant | None) -> None:
    """Say why too few sets are left."""
    before = format_utc(not_before, 0) if not_before is not None else "the event"
    reasons = (
        (SetUse.BEFORE_EVENT, f"with epochs before {before}"),
        (SetUse.DUPLICATE, "given twice"),
        (SetUse.LATER, "of objects with an earlier set"),
        (SetUse.DEEP_SPACE, "with periods of 225 minutes or more"),
        (SetUse.PARENT, "of the parent"),
    )
    told = [f"{int((use == kind).sum())} {what}" for kind, what in reasons if (use == kind).any()]
    aside = f"; of {len(use)} sets, {', '.join(told)} were set aside" if told else ""
    raise NotDeterminableError(
        "the event is",
        f"only {left} usable objects are left and {FEWEST_SETS} are needed{aside}",
    )
