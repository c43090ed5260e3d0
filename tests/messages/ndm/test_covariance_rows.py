"""The lower triangle of an OEM's covariance."""

import pytest

from greenzone.messages.ndm.covariance_rows import matrix_entries
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.kvn_lines import Line

NAMES = [f"C{index}" for index in range(21)]


def rows(*widths: int) -> list[Line]:
    texts = [
        " ".join(f"{row}.{column}" for column in range(width)) for row, width in enumerate(widths)
    ]
    return [Line(10 + row, "row", "", text) for row, text in enumerate(texts)]


def test_six_rows_are_twenty_one_entries_in_order() -> None:
    findings = Findings()
    entries = matrix_entries(rows(1, 2, 3, 4, 5, 6), NAMES, 9, findings)
    assert findings.faults == []
    assert [entry.keyword for entry in entries] == NAMES
    assert (entries[0].value, entries[4].value, entries[20].value) == ("0.0", "2.1", "5.5")
    assert [entries[i].line for i in (0, 2, 20)] == [10, 11, 15]


@pytest.mark.parametrize(
    ("widths", "line", "said"),
    [
        ((1, 2, 3, 4, 4, 6), 14, "has 4 numbers where row 5 of a covariance has 5"),
        ((6, 6, 6, 6, 6, 6), 10, "has 6 numbers where row 1 of a covariance has 1"),
        ((1, 2, 3, 4), 13, "ends a covariance after 4 rows"),
        ((1, 2, 3, 4, 5, 6, 7), 16, "is a seventh row of a 6x6 covariance"),
        ((), 9, "ends a covariance after 0 rows"),
    ],
)
def test_another_shape_is_one_fault_that_names_its_line(
    widths: tuple[int, ...], line: int, said: str
) -> None:
    findings = Findings()
    entries = matrix_entries(rows(*widths), NAMES, 9, findings)
    assert [(fault.line, fault.problem) for fault in findings.faults] == [(line, said)]
    assert len(entries) == len(NAMES)
