"""TLEs inside JSON records, as catalogs of other observers than the US are passed on.

JSC Vimpel's public catalog has its own numbers in the columns of the designator, `V` for its
classification, catalog numbers of the US only where the object is known to both, and never fills
in the check digit: `greenzone.messages.element_sets.tle_lines` knows that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np

from greenzone.messages.element_sets.element_table import REPAIRED
from greenzone.messages.element_sets.table_reading import RefusedRow, RowNote, TableReading
from greenzone.messages.element_sets.tle_table import parse_tle_table

__all__ = ["holds_tle_lines", "parse_tle_records"]

_KEYWORDS: Final = (("TLE1", "TLE2"), ("TLE_LINE1", "TLE_LINE2"))


def holds_tle_lines(record: Mapping[str, Any]) -> bool:
    """Whether the record carries its elements as the two lines of a TLE and in no other way."""
    return "MEAN_MOTION" not in record and any(one in record for one, _ in _KEYWORDS)


def parse_tle_records(
    records: Sequence[Mapping[str, Any]], rows: Sequence[int], source_name: str
) -> TableReading:
    """The element sets of records with TLE lines in order, and those that could not be read.

    Objects of classification V have `V` and JSC Vimpel's number as designator and, without a
    US number, as id. A note counts the sets that reading repaired.
    """
    text = "\n".join(map(_lines, records))
    reading = parse_tle_table(text.encode(), source_name)
    record_of = np.asarray((reading.table.source_row - 1) // 3)
    names = [name.removeprefix(_NAMELESS) for name in reading.table.name]
    table = reading.table.with_columns(
        name=names, source_row=np.array(rows, dtype=np.int64)[record_of]
    )
    refused = [
        replace(row, row=rows[(row.row - 1) // 3]) for row in _first_of_each(reading.refused)
    ]
    repaired = int(np.count_nonzero(table.status == REPAIRED))
    notes = (RowNote(_NOTE, repaired),) if repaired else ()
    return TableReading(table, tuple(refused), len(records) - len(table), notes)


_NAMELESS: Final = "-"
_NOTE: Final = "repaired (JSC Vimpel fills in no check digit: nothing was checked by it)"


def _lines(record: Mapping[str, Any]) -> str:
    """Always three lines, so that a line's number tells the record."""
    name = _one_line(record.get("TLE_LINE0", record.get("OBJECT_NAME")))
    one, two = next((record.get(a), record.get(b)) for a, b in _KEYWORDS if a in record)
    return f"0 {name.removeprefix('0 ')}\n{_one_line(one)}\n{_one_line(two)}"


def _one_line(value: object) -> str:
    text = value if isinstance(value, str) else ""
    return "".join(c if c.isprintable() else "?" for c in text[:200]).strip() or _NAMELESS


def _first_of_each(refused: Sequence[RefusedRow]) -> list[RefusedRow]:
    found: dict[int, RefusedRow] = {}
    for row in refused:
        found.setdefault((row.row - 1) // 3, row)
    return list(found.values())
