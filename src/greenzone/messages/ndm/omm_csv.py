"""OMM as CSV, a line of names and one for each message: the layout of CelesTrak."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from greenzone.core.errors import BadMessageError
from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.ndm.document import Document
from greenzone.messages.ndm.omm_flat import (
    CELESTRAK_COLUMNS,
    flat_record,
    parsed_record,
    with_whole_epoch,
)
from greenzone.messages.ndm.parsed import Parsed

__all__ = ["csv_fields", "format_omm_csv", "parse_omm_csv"]


def csv_fields(text: str, source_name: str) -> Iterator[tuple[dict[str, object], int]]:
    """Keywords and values of every OMM of a CSV text with a line of names, and their lines.

    Empty cells are left out. Raises RefusedMessageError for a row that is longer or shorter than
    the names.
    """
    rows = csv.reader(line + "\n" for line in text.lstrip("\ufeff").split("\n"))
    names: list[str] = []
    line = 1
    try:
        for row in rows:
            if not names:
                names = _names(row, line, source_name)
            elif row:
                if len(row) != len(names):
                    problem = f"has {len(row)} columns, the line of names {len(names)}"
                    raise _refused(source_name, line, ",".join(row), problem, "correct it")
                values = {n: v.strip() for n, v in zip(names, row, strict=True) if v.strip()}
                yield with_whole_epoch(values), line
            line = rows.line_num + 1
    except csv.Error as error:
        raise _refused(source_name, line, "", f"is no CSV: {error}", "correct it") from None
    if not names:
        raise _refused(source_name, 0, "", "holds no line of names", "give CelesTrak's CSV")


def parse_omm_csv(text: str, source_name: str) -> tuple[Parsed, ...]:
    """Every OMM of a CSV text. Raises RefusedMessageError with the faults."""
    return tuple(
        parsed_record(fields, source_name, line) for fields, line in csv_fields(text, source_name)
    )


def format_omm_csv(documents: Iterable[Document]) -> str:
    """A line of names and one for each OMM: CelesTrak's columns, then the others that are used.

    Raises BadMessageError for several comments in one block, which a cell cannot keep apart, and
    for an empty one.
    """
    records = [flat_record(document) for document in documents]
    names = dict.fromkeys((*CELESTRAK_COLUMNS, *(name for record in records for name in record)))
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(names)
    for record in records:
        writer.writerow([_cell(name, record.get(name, "")) for name in names])
    return stream.getvalue()


def _names(row: list[str], line: int, source_name: str) -> list[str]:
    names = [name.strip() for name in row]
    if names and (len(set(names)) < len(names) or "MEAN_MOTION" not in names):
        problem, remedy = "is no line of names", "name every OMM keyword once"
        raise _refused(source_name, line, ",".join(row), problem, remedy)
    return names


def _refused(
    source_name: str, line: int, value: str, problem: str, remedy: str
) -> RefusedMessageError:
    return RefusedMessageError(source_name, [Fault(line, "", value, problem, remedy)])


def _cell(name: str, value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and len(value) == 1 and value[0]:
        return str(value[0])
    raise BadMessageError(
        f"CSV has one cell for the comments of {name}, not for several or an empty one; "
        "write JSON, KVN or XML"
    )
