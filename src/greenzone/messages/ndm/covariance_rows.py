"""The lower triangle of a covariance matrix as an OEM writes it in KVN: six rows of numbers."""

from __future__ import annotations

from collections.abc import Sequence

from greenzone.messages.ndm.document import Entry
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.kvn_lines import Line

__all__ = ["matrix_entries"]

_SIZE = 6


def matrix_entries(
    rows: Sequence[Line], names: Sequence[str], line: int, findings: Findings
) -> list[Entry]:
    """The 21 entries of the rows of one matrix (CCSDS 502.0-B-3, 5.2.5), named in order.

    Faults: a row with more or fewer numbers than its place asks for, more or fewer than six
    rows; `line` is that of the matrix's EPOCH.
    """
    entries: list[Entry] = []
    for index, row in enumerate(rows[:_SIZE]):
        numbers = row.value.split()
        if len(numbers) != index + 1:
            findings.fault(
                row.number,
                "",
                row.value,
                f"has {len(numbers)} numbers where row {index + 1} of a covariance has {index + 1}",
                "give the lower triangle: one number in the first row, six in the sixth",
            )
            return _padded(entries, names, line)
        entries += [
            Entry(name, number, "", row.number)
            for name, number in zip(names[len(entries) :], numbers, strict=False)
        ]
    if len(rows) > _SIZE:
        row = rows[_SIZE]
        findings.fault(
            row.number, "", row.value, "is a seventh row of a 6x6 covariance", "give six rows"
        )
    elif len(rows) < _SIZE:
        findings.fault(
            rows[-1].number if rows else line,
            "",
            "",
            f"ends a covariance after {len(rows)} rows",
            "give the six rows of its lower triangle",
        )
    return _padded(entries, names, line)


def _padded(entries: list[Entry], names: Sequence[str], line: int) -> list[Entry]:
    """Zeros for what a faulty matrix lacks, so that its fault is told once."""
    return entries + [Entry(name, "0", "", line) for name in names[len(entries) :]]
