"""What a reconstruction is made of: the fragments' sets, the parent's last one, a catalog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from greenzone.core.errors import BadDataError, BadMessageError, NotDeterminableError
from greenzone.core.instant import Instant, format_utc
from greenzone.core.provenance import InputDigest
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.messages.element_sets.table_reading import RefusedRow
from greenzone.workflows.screen_inputs import file_digest, read_catalogs

__all__ = [
    "FragmentInput",
    "ParentInput",
    "last_sets_before",
    "read_fragments",
    "read_parent",
    "read_possible_parents",
]

_SHOWN: Final = 3


@dataclass(frozen=True, slots=True, eq=False)
class FragmentInput:
    """All element sets of the files of fragments."""

    table: ElementTable
    refused_count: int
    refused: tuple[RefusedRow, ...]
    """Rows that could not be read: the first of them, with reasons."""
    digests: tuple[InputDigest, ...]


@dataclass(frozen=True, slots=True)
class ParentInput:
    """The set of the parent that is used, of how many, and why this one."""

    elements: ElementSet
    given: int
    choice: str
    digest: InputDigest


def read_fragments(paths: Sequence[str]) -> FragmentInput:
    """The sets of all files. NotDeterminableError where a file holds none that can be read."""
    readings = []
    digests = tuple(file_digest(Path(path)) for path in paths)
    for path in paths:
        try:
            readings.append(read_element_file(path))
        except BadMessageError as error:
            raise NotDeterminableError("the event is", str(error)) from None
    return FragmentInput(
        ElementTable.joined([reading.table for reading in readings]),
        sum(reading.refused_count for reading in readings),
        tuple(row for reading in readings for row in reading.refused),
        digests,
    )


def read_parent(
    path: str, fragments: ElementTable, window: tuple[Instant, Instant] | None
) -> ParentInput:
    """The last set of the one object of a file before the event can have been.

    That is before the window's end, or before the first set of any fragment. BadDataError for
    a file of several objects.
    """
    table = read_element_file(path).table
    ids = list(dict.fromkeys(table.object_id.tolist()))
    if len(ids) > 1:
        shown = ", ".join(ids[:_SHOWN])
        raise BadDataError(
            f"--parent {Path(path).name}: holds {len(ids)} objects ({shown}"
            f"{', ...' if len(ids) > _SHOWN else ''}); give the sets of one"
        )
    before, choice = _first_of_fragments(fragments, ids[0]), "the first set of a fragment"
    if window is not None:
        before, choice = window[1], "the end of the window"
    row, early = _last_before(table, np.arange(len(table)), before.tai_ns)
    word = "the last" if early else "the first, as none lies"
    return ParentInput(
        table.element_set(row),
        len(table),
        f"{word} before {choice}, {format_utc(before, 0)}",
        file_digest(Path(path)),
    )


def _first_of_fragments(fragments: ElementTable, parent_id: str) -> Instant:
    others = fragments.epoch_tai_ns[fragments.object_id != parent_id]
    epochs = others if len(others) else fragments.epoch_tai_ns
    return Instant(int(epochs.min()))


def _last_before(table: ElementTable, rows: np.ndarray, tai_ns: int) -> tuple[int, bool]:
    """The row with the last epoch up to a time, else that with the first; whether it is before."""
    epochs = table.epoch_tai_ns[rows]
    early = rows[epochs <= tai_ns]
    if len(early):
        return int(early[np.argmax(table.epoch_tai_ns[early])]), True
    return int(rows[np.argmin(epochs)]), False


def read_possible_parents(path: str) -> tuple[ElementTable, InputDigest]:
    """All sets of a catalog's file or store: see `last_sets_before`."""
    found = read_catalogs((path,), Instant(0))
    return found.catalog.sets, found.digests[0]


def last_sets_before(table: ElementTable, when: Instant) -> ElementTable:
    """Of each object the last set up to a time, else its first."""
    order = np.argsort(table.epoch_tai_ns, kind="stable")
    chosen: dict[str, int] = {}
    for row in order.tolist():
        key = str(table.object_id[row]) or str(table.intl_designator[row]) or f"row {row}"
        if key not in chosen or table.epoch_tai_ns[row] <= when.tai_ns:
            chosen[key] = row
    return table.take(np.array(sorted(chosen.values()), dtype=np.int64))
