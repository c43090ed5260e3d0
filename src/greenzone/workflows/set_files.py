"""Files of element sets read as one table, with what of them could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from greenzone.core.errors import BadDataError
from greenzone.core.provenance import InputDigest
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.messages.element_sets.table_reading import TableReading
from greenzone.workflows.screen_inputs import file_digest

__all__ = ["SetFiles", "read_set_files"]


@dataclass(frozen=True, slots=True, eq=False)
class SetFiles:
    """All sets of some files, in order, and their digests."""

    table: ElementTable
    digests: tuple[InputDigest, ...]
    warnings: tuple[str, ...]


def read_set_files(paths: Sequence[str]) -> SetFiles:
    """The sets of files in any form. Raises BadDataError where there is none."""
    readings = [read_element_file(path) for path in paths]
    reading = TableReading.joined(readings)
    warnings: tuple[str, ...] = ()
    if reading.refused_count:
        first = reading.refused[0]
        warnings = (
            f"{reading.refused_count:,} sets could not be read and are left out, the first: "
            f"{first.source_name} row {first.row}: {first.reason}",
        )
    if not len(reading.table):
        told = f" ({warnings[0]})" if warnings else ""
        raise BadDataError(f"{', '.join(paths)}: no element set in it{told}; give a file of sets")
    return SetFiles(reading.table, tuple(file_digest(Path(path)) for path in paths), warnings)
