"""Two- and three-line element sets as orbit mean-elements messages (OMM), and back."""

from __future__ import annotations

from dataclasses import replace

from greenzone.core.errors import BadMessageError
from greenzone.messages.change import Change, Fault, RefusedMessageError
from greenzone.messages.element_sets.tle_columns import elements_of_lines
from greenzone.messages.element_sets.tle_lines import TleLines, pair_lines
from greenzone.messages.element_sets.tle_name import format_tle_name
from greenzone.messages.element_sets.tle_printing import lines_of_elements
from greenzone.messages.ndm.checks import check_document
from greenzone.messages.ndm.document import Document
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.json_value import JsonObject, load_json_objects, refused_json
from greenzone.messages.ndm.omm_blocks import (
    DEFAULTS,
    UNKNOWN,
    fields_of_omm,
    omm_document,
    sender_faults,
)
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.utc_text import parse_message_utc

__all__ = ["format_tle_document", "parse_tle_documents", "parse_tle_json"]

_MOST_FAULTS = 100
_OF_LINE_2 = (
    "MEAN_MOTION",
    "ECCENTRICITY",
    "INCLINATION",
    "RA_OF_ASC_NODE",
    "ARG_OF_PERICENTER",
    "MEAN_ANOMALY",
    "REV_AT_EPOCH",
)
_USABLE_THEORIES = ("SGP", "SGP4", "SGP/SGP4")
_NEEDED = (
    "EPOCH",
    "MEAN_MOTION",
    "ECCENTRICITY",
    "INCLINATION",
    "RA_OF_ASC_NODE",
    "ARG_OF_PERICENTER",
    "MEAN_ANOMALY",
    "BSTAR",
)
_JSON_LINES = (("TLE1", "TLE2"), ("TLE_LINE1", "TLE_LINE2"), ("line1", "line2"))
_JSON_NAMES = ("TLE_LINE0", "OBJECT_NAME", "name")


def parse_tle_documents(text: str, source_name: str) -> tuple[Parsed, ...]:
    """Every element set of a 2LE or 3LE text as an OMM, with what was repaired in its lines.

    Values have the digits of the columns. Raises RefusedMessageError with every fault found.
    """
    return _parsed(text, source_name, has_lines=True)


def parse_tle_json(text: str, source_name: str) -> tuple[Parsed, ...]:
    """Every element set of a JSON list whose objects hold TLE lines, as `parse_tle_documents`.

    Lines are 0; faults name the record, counted from 1.
    """
    found: list[Parsed] = []
    faults: list[Fault] = []
    for number, record in enumerate(load_json_objects(text, source_name), start=1):
        try:
            lines = _lines_of_json(record, source_name)
            found += _parsed(lines, source_name, has_lines=False)
        except RefusedMessageError as error:
            faults += [
                Fault(0, f"record {number} {f.keyword}".strip(), f.value, f.problem, f.remedy)
                for f in error.faults
            ]
    if faults:
        raise RefusedMessageError(source_name, faults[:_MOST_FAULTS])
    return tuple(found)


def format_tle_document(document: Document) -> str:
    """The mean elements of an OMM as two lines, or three where the object has a name.

    Values are rounded to their columns; what a TLE has no columns for is left out (comments,
    covariance, user-defined keywords). Raises BadMessageError for what cannot be an element set of
    SGP4, for a catalog number above 339999 and for values too large for their columns.
    """
    if document.kind != "OMM":
        raise BadMessageError(f"a TLE holds mean elements alone; write the {document.kind} as KVN")
    fields = fields_of_omm(document)
    for keyword, usual in DEFAULTS.items():
        usable = _USABLE_THEORIES if keyword == "MEAN_ELEMENT_THEORY" else (usual,)
        if fields.get(keyword, usual).upper() not in usable:
            raise BadMessageError(
                f"{keyword} = {fields[keyword]!r} does not fit a TLE; write an OMM instead"
            )
    for keyword in _NEEDED:
        if keyword not in fields:
            raise BadMessageError(f"{keyword} is missing, a TLE needs it; write an OMM instead")
    lines = lines_of_elements(lambda k: fields.get(k, ""), parse_message_utc(fields["EPOCH"]))
    name = fields.get("OBJECT_NAME", UNKNOWN)
    return format_tle_name("" if name == UNKNOWN else name) + lines


def _parsed(text: str, source_name: str, has_lines: bool) -> tuple[Parsed, ...]:
    """The element sets of a text; lines are 0 where it was made up from something else."""
    findings = Findings()
    found: list[Parsed] = []
    for lines in pair_lines(text, findings):
        fields = elements_of_lines(lines, findings)
        if fields:
            numbers = _line_numbers(lines, fields) if has_lines else {}
            document = omm_document(fields, lines=numbers)
            findings.faults += sender_faults(check_document(document), fields)
            changes = _taken(findings, has_lines)
            found.append(Parsed(document, changes, lines.line if has_lines else 0))
    findings.faults[:] = findings.faults[:_MOST_FAULTS]
    findings.refuse_if_faulty(source_name)
    if not found:
        fault = Fault(0, "", "", "holds no element set", "give lines starting 1 and 2")
        raise RefusedMessageError(source_name, [fault])
    if findings.changes:  # of lines behind the last set
        last = found.pop()
        changes = (*last.changes, *_taken(findings, has_lines))
        found.append(Parsed(last.document, changes, last.line))
    return tuple(found)


def _taken(findings: Findings, has_lines: bool) -> tuple[Change, ...]:
    """The changes since the last set: they belong to this one."""
    changes = tuple(findings.changes)
    findings.changes.clear()
    return changes if has_lines else tuple(replace(change, line=0) for change in changes)


def _line_numbers(lines: TleLines, fields: dict[str, str]) -> dict[str, int]:
    numbers = dict.fromkeys(fields, lines.first_line)
    numbers |= dict.fromkeys(_OF_LINE_2, lines.second_line)
    return numbers | {"OBJECT_NAME": lines.line}


def _lines_of_json(record: JsonObject, source_name: str) -> str:
    for keys in _JSON_LINES:
        first, second = (record.get(key) for key in keys)
        if isinstance(first, str) and isinstance(second, str):
            name = next((v for k in _JSON_NAMES if isinstance(v := record.get(k), str)), "")
            return format_tle_name(name.removeprefix("0 ")) + f"{first}\n{second}\n"
    raise refused_json(source_name, "", record, "holds no element set", "give TLE1 and TLE2")
