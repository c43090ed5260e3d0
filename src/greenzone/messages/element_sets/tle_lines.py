"""The lines of two- and three-line element sets: paired, 69 columns wide, checksums compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.json_value import one_line

__all__ = ["TleLines", "checksum", "pair_lines"]

_COLUMNS = 69
_VIMPEL = "V"
"""Column 8 of line 1 in the catalog of JSC Vimpel, which numbers its objects in columns 10-17."""
_CHECKSUM = "checksum"
_WORTH = bytes(i - 48 if 48 <= i <= 57 else int(i == ord("-")) for i in range(256))
"""What each character adds to a checksum."""


@dataclass(frozen=True, slots=True)
class TleLines:
    """One element set as lines of 69 columns with right checksums."""

    name: str
    first: str
    second: str
    line: int
    """Where it begins in its source, from 1: its name's line where it has one."""
    first_line: int
    second_line: int


def checksum(line: str) -> int:
    """The modulo-10 checksum of a TLE line's first 68 columns: its digits, and 1 for a minus."""
    return sum(line[:68].encode("ascii", "replace").translate(_WORTH)) % 10


def pair_lines(text: str, findings: Findings) -> Iterator[TleLines]:
    """Every element set whose lines are whole, in order; the others are faults in `findings`.

    Blank lines and lines starting with `#` are skipped; a BOM, CRLF and blanks around a line are
    nothing to tell of. Lines end at a line feed alone, as editors count them.
    """
    name, first, name_line, first_line = "", "", 0, 0
    for number, raw in enumerate(text.lstrip("\ufeff").split("\n"), start=1):
        line = raw.strip(" \t\r")
        if not line or line.startswith("#"):
            continue
        if line.startswith("2 ") and first:
            vimpel = first[7:8] == _VIMPEL
            one = _settled(first, first_line, vimpel, findings)
            two = _settled(line, number, vimpel, findings)
            if one and two:
                yield TleLines(name, one, two, name_line or first_line, first_line, number)
            name, first, name_line = "", "", 0
        elif line.startswith("2 "):
            _missing("1", line, number, findings)
        else:
            if first:
                _missing("2", line, number, findings)
                name, first, name_line = "", "", 0
            if line.startswith("1 "):
                first, first_line = line, number
            else:
                _unused(name, name_line, findings)
                name, name_line = _name(line, number, findings), number
    if first:
        problem = "is the last one: line 2 of the last element set is missing"
        findings.fault(first_line, "", first[:_COLUMNS], problem, "give both lines")
    else:
        _unused(name, name_line, findings)


def _name(line: str, number: int, findings: Findings) -> str:
    received = line.removeprefix("0 ").strip()
    used = one_line(received)
    if used != received:
        reason = "control characters became blanks"
        findings.change(number, "OBJECT_NAME", received, used, reason)
    return used


def _unused(name: str, line: int, findings: Findings) -> None:
    if name:
        findings.change(line, "OBJECT_NAME", name, "", "no element set follows this name")


def _missing(which: str, line: str, number: int, findings: Findings) -> None:
    problem = f"comes too early: line {which} of an element set is missing before it"
    findings.fault(number, "", line, problem, "give both lines")


def _settled(line: str, number: int, vimpel: bool, findings: Findings) -> str:
    """The line in 69 columns with its right checksum; "" where it is damaged."""
    expected = str(checksum(line))
    if len(line) == _COLUMNS - 1:
        findings.change(number, _CHECKSUM, "", expected, "the line ends before its checksum")
        return line + expected
    if len(line) < _COLUMNS:
        problem = f"has {len(line)} columns, a TLE line has {_COLUMNS}"
        findings.fault(number, "", line, problem, "get the element set again")
        return ""
    kept, rest = line[:_COLUMNS], line[_COLUMNS:]
    if kept[68] == expected:
        if rest:
            findings.change(number, "", rest, "", f"stands after column {_COLUMNS}")
        return kept
    if kept[68] == "0" and vimpel:
        findings.change(number, _CHECKSUM, "0", expected, "JSC Vimpel writes 0 for every checksum")
        return kept[:68] + expected
    problem, remedy = f"but {expected} is expected", "the line is damaged: get the set again"
    findings.fault(number, _CHECKSUM, kept[68], problem, remedy)
    return ""
