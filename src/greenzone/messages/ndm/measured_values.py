"""A number with its unit as the standard wants them, and a note of whatever was mended."""

from __future__ import annotations

import re

from greenzone.messages.ndm.document import Entry
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.numbers import mended_number, number_problem
from greenzone.messages.ndm.rules import KeywordRule
from greenzone.messages.ndm.units import conversion_factor, convert, parse_unit

__all__ = ["NO_UNIT", "repaired_number", "repaired_whole", "wanted"]

NO_UNIT = frozenset(("", "-", "n/a", "N/A", "1", "none", "nd", "ND", "unitless", "-/-"))
"""What senders write in the place of a unit where there is none."""

_PLAIN = re.compile(r"[+-]?(?:[0-9]{1,24}\.?[0-9]{0,24}|\.[0-9]{1,24})(?:[eE][+-]?[0-9]{1,2})?")
"""A number that needs no further look."""
_WORD_LENGTH = 40
_LONGEST_PLAIN = 40
_NOTHING = frozenset(
    ("NAN", "+NAN", "-NAN", "N/A", "NA", "NULL", "NONE", "UNKNOWN", "-", "--", "TBD")
)
"""What senders write in a number's place where they have none."""
_TURNS = frozenset(("RA_OF_ASC_NODE", "ARG_OF_PERICENTER", "TRUE_ANOMALY", "MEAN_ANOMALY"))
"""Angles of which 360 degrees is another way to write 0: the schema allows less than 360."""


def wanted(rule: KeywordRule) -> str:
    """What the standard wants as a keyword's value, for a remedy."""
    if rule.values:
        return f"one of {', '.join(rule.values)}"
    if rule.form == "number":
        return f"a number in {rule.unit}" if rule.unit else "a number"
    if rule.form == "whole":
        return "a whole number"
    return "a time as 2026-07-01T12:00:00.000" if rule.form == "time" else "a value"


def repaired_number(entry: Entry, rule: KeywordRule, findings: Findings) -> Entry | None:
    """The number in the standard's unit; None where it is left out or at fault."""
    value, unit = entry.value, entry.unit
    if unit == rule.unit and len(value) <= _LONGEST_PLAIN and _PLAIN.fullmatch(value):
        return entry if rule.name not in _TURNS else _turned(entry, rule, findings)
    value, bare = _apart(value, unit)
    mended = mended_number(value)
    if mended is None:
        _note_no_number(entry, value, rule, findings)
        return None
    if mended != value:
        findings.change(entry.line, rule.name, value, mended, "the same number in plain writing")
    noted = len(findings.changes)
    used = _in_standard_unit(entry, mended, unit or bare, rule, findings)
    if used is None:
        return None
    if bare and len(findings.changes) == noted:
        reason = "a unit stands in brackets"
        findings.change(entry.line, rule.name, entry.value, f"{used} [{rule.unit}]", reason)
    return _turned(Entry(rule.name, used, rule.unit, entry.line), rule, findings)


def repaired_whole(entry: Entry, rule: KeywordRule, findings: Findings) -> Entry | None:
    """The count without decimals; None where it is left out or at fault."""
    value = entry.value
    if value.isdigit() and value.isascii() and not entry.unit and len(value) <= _WORD_LENGTH:
        return entry
    number = repaired_number(entry, rule, findings)
    if number is None or number.value.lstrip("+-").isdigit():
        return number
    if abs(float(number.value)) > 1e15 or float(number.value) % 1.0:
        problem = "is not a whole number"
        findings.fault(entry.line, rule.name, value, problem, f"give {wanted(rule)}")
        return None
    used = str(int(float(number.value)))
    findings.change(entry.line, rule.name, value, used, "a count is written without decimals")
    return Entry(rule.name, used, "", entry.line)


def _apart(value: str, unit: str) -> tuple[str, str]:
    """`715 m` in two, where the second is a unit and none stands in brackets."""
    if unit or len(value) > _WORD_LENGTH:
        return value, ""
    number, _, rest = value.partition(" ")
    if rest and parse_unit(rest.strip()) is not None and mended_number(number) is not None:
        return number, rest.strip()
    return value, ""


def _turned(entry: Entry, rule: KeywordRule, findings: Findings) -> Entry:
    """The angle with 0 for a full turn."""
    if rule.name not in _TURNS or float(entry.value) != 360.0:
        return entry
    reason = "a full turn is no turn: the schema allows angles below 360"
    findings.change(entry.line, rule.name, entry.value, "0.0", reason)
    return Entry(rule.name, "0.0", rule.unit, entry.line)


def _note_no_number(entry: Entry, value: str, rule: KeywordRule, findings: Findings) -> None:
    if value.upper() in _NOTHING and not rule.needed:
        reason = "says that there is no value: left out"
        findings.change(entry.line, rule.name, entry.value, "", reason)
    else:
        problem = number_problem(value)
        findings.fault(entry.line, rule.name, entry.value, problem, f"give {wanted(rule)}")


def _in_standard_unit(
    entry: Entry, value: str, unit: str, rule: KeywordRule, findings: Findings
) -> str | None:
    """The value in the standard's unit; None after a fault."""
    if not unit or unit == rule.unit:
        return value
    received = f"{entry.value} [{unit}]" if entry.unit else entry.value
    factor = conversion_factor(unit, rule.unit) if rule.unit else None
    if factor is not None:
        used = convert(value, factor)
        reason = "the unit in the standard's spelling" if factor == 1 else "in the standard's unit"
        findings.change(entry.line, rule.name, received, f"{used} [{rule.unit}]", reason)
        return used
    guess = _guess(unit, rule)
    if guess:
        shown = f"{value} [{rule.unit}]" if rule.unit else value
        findings.change(entry.line, rule.name, received, shown, guess)
        return value
    measure = f"not of the dimension of {rule.unit}" if rule.unit else "and the value has none"
    problem = f"has the unit {unit[:_WORD_LENGTH]!r}, {measure}"
    remedy = f"give {wanted(rule)}" if rule.unit else "leave the unit out"
    findings.fault(entry.line, rule.name, received, problem, remedy)
    return None


def _guess(unit: str, rule: KeywordRule) -> str:
    """Why a unit that is not of the right dimension is still understood; "" where it is not."""
    if unit in NO_UNIT:
        return "has a placeholder for its unit" if rule.unit else "has a unit that says nothing"
    if rule.unit in ("m/s", "km/s") and unit == rule.unit.partition("/")[0]:
        return "a velocity whose unit lacks its /s, as some writers leave it in all velocities"
    return ""
