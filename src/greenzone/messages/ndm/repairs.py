"""One entry as the standard wants it, and a note of whatever was mended.

What is mended has one meaning only: a Fortran exponent, a unit spelt otherwise or of another
size, a blank for the T of a time, a value of a list in lower case, NaN where nothing needs to
stand. What could mean two things is a fault.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from greenzone.core.errors import BadMessageError
from greenzone.messages.catalog_number import parse_alpha5
from greenzone.messages.ndm.document import Entry
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.measured_values import (
    NO_UNIT,
    repaired_number,
    repaired_whole,
    wanted,
)
from greenzone.messages.ndm.rules import KeywordRule
from greenzone.messages.ndm.units import conversion_factor

__all__ = ["repaired_entry"]

_TIME = re.compile(r"[0-9]{4}-[0-9]{2,3}(?:-[0-9]{2})?T[0-9:.]{1,30}Z?|[+-]?[0-9.]{1,30}")
_LOOSE_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2,3}(?:-[0-9]{2})?)[ \tTt]{1,9}([0-9:.]{1,30})[ \t]?([zZ]?)"
)
_LONGEST_TIME = 80
_UNDERSCORED_MODEL = re.compile(r"([A-Za-z]{1,20})_(?=[0-9])")
_MAY_BE_UNKNOWN = frozenset(("OBJECT_ID", "OBJECT_NAME", "INTERNATIONAL_DESIGNATOR"))
"""The standards ask for UNKNOWN where there is no name or designator."""
_LISTED_UNITS = (
    "km", "km/s", "km/s**2", "deg", "n/a", "km**2/s", "s", "kg", "N", "%", "m**2", "rev/day",
)  # fmt: skip
"""Of the rows of an OCM."""
_YES_NO = {"Y": "YES", "N": "NO", "TRUE": "YES", "FALSE": "NO"}
_SAME_VALUE = {
    "OBJECT": {"1": "OBJECT1", "2": "OBJECT2", "PRIMARY": "OBJECT1", "SECONDARY": "OBJECT2"},
    "OBJECT_TYPE": {"RB": "ROCKET BODY", "DEB": "DEBRIS", "UNK": "UNKNOWN", "PAY": "PAYLOAD"},
    "MANEUVERABLE": {"Y": "YES", "N": "NO", "NA": "N/A", "UNKNOWN": "N/A"},
    "SOLAR_RAD_PRESSURE": _YES_NO,
    "EARTH_TIDES": _YES_NO,
    "INTRACK_THRUST": _YES_NO,
    "REF_FRAME": {"J2000": "EME2000"},
}
"""Other writings of the values of lists, in letters and digits alone."""


def repaired_entry(entry: Entry, rule: KeywordRule, findings: Findings) -> Entry | None:
    """The entry as the standard wants it; None where it is left out or at fault."""
    if not entry.value:
        return _without_value(entry, rule, findings)
    return _REPAIRS[rule.form](entry, rule, findings)


def _without_value(entry: Entry, rule: KeywordRule, findings: Findings) -> Entry | None:
    if rule.name in _MAY_BE_UNKNOWN:
        reason = "is empty; the standard asks for UNKNOWN there"
        findings.change(entry.line, rule.name, "", "UNKNOWN", reason)
        return Entry(rule.name, "UNKNOWN", "", entry.line)
    if rule.needed:
        findings.fault(entry.line, rule.name, "", "is empty", f"give {wanted(rule)}")
    else:
        findings.change(entry.line, rule.name, "", "", "is empty and optional: left out")
    return None


def _text(entry: Entry, rule: KeywordRule, findings: Findings) -> Entry:
    value = entry.value
    if rule.name == "GRAVITY_MODEL" and (model := _UNDERSCORED_MODEL.match(value)):
        value = f"{model[1]}-{value[model.end() :]}"
        reason = "a model's name is written with a hyphen"
        findings.change(entry.line, rule.name, entry.value, value, reason)
    same = value == entry.value and not entry.unit
    return entry if same else Entry(rule.name, value, "", entry.line)


def _time(entry: Entry, rule: KeywordRule, findings: Findings) -> Entry:
    """Values are checked elsewhere; here only the form is mended."""
    value = entry.value
    if _TIME.fullmatch(value):
        return entry
    loose = _LOOSE_TIME.fullmatch(value) if len(value) <= _LONGEST_TIME else None
    if loose is None:
        return entry
    used = f"{loose[1]}T{loose[2]}{loose[3].upper()}"
    findings.change(entry.line, rule.name, value, used, "a time has a T before its hours")
    return Entry(rule.name, used, "", entry.line)


def _units(entry: Entry, rule: KeywordRule, findings: Findings) -> Entry:
    """A list of units, each spelt as the standards spell it; what it is a list of, others check."""
    given = [unit.strip() for unit in entry.value.strip("[] \t").split(",")]
    units = [_spelt(unit) for unit in given]
    if units == given:
        return entry
    used = f"[{', '.join(units)}]"
    reason = "the units in the standard's spelling"
    findings.change(entry.line, rule.name, entry.value, used, reason)
    return Entry(rule.name, used, "", entry.line)


def _spelt(unit: str) -> str:
    if unit in _LISTED_UNITS:
        return unit
    if unit in NO_UNIT:
        return "n/a"
    return next((u for u in _LISTED_UNITS if conversion_factor(unit, u) == 1), unit)


def _choice(entry: Entry, rule: KeywordRule, findings: Findings) -> Entry | None:
    value = entry.value
    if value in rule.values:
        return entry
    letters = _letters(value)
    used = _SAME_VALUE.get(rule.name, {}).get(letters)
    if used is None:
        used = next((known for known in rule.values if _letters(known) == letters), None)
    if used is None:
        problem = "is not in the standard's list"
        findings.fault(entry.line, rule.name, value, problem, f"give {wanted(rule)}")
        return None
    reason = "spelt as the standard's list of values spells it"
    findings.change(entry.line, rule.name, value, used, reason)
    return Entry(rule.name, used, "", entry.line)


def _letters(value: str) -> str:
    return "".join(c for c in value[:40].upper() if c.isalnum())


def _whole(entry: Entry, rule: KeywordRule, findings: Findings) -> Entry | None:
    if rule.name != "NORAD_CAT_ID" or not entry.value[:1].isalpha():
        return repaired_whole(entry, rule, findings)
    try:
        used = parse_alpha5(entry.value)
    except BadMessageError:
        return repaired_whole(entry, rule, findings)
    reason = "the number that the letter of Alpha-5 stands for"
    findings.change(entry.line, rule.name, entry.value, used, reason)
    return Entry(rule.name, used, "", entry.line)


_REPAIRS: dict[str, Callable[[Entry, KeywordRule, Findings], Entry | None]] = {
    "text": _text,
    "time": _time,
    "choice": _choice,
    "units": _units,
    "whole": _whole,
    "number": repaired_number,
}
