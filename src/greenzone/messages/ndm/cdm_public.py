"""Space-Track's table `cdm_public`: conjunctions without states and without covariance, in JSON.

It is no CDM of CCSDS 508.0-B-1 and cannot become one; its document has a kind of its own, with
Space-Track's names and order, and is written as nothing but itself.
"""

from __future__ import annotations

from greenzone.core.errors import BadMessageError
from greenzone.messages.ndm.document import Block, Document, Entry
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.json_value import (
    JsonObject,
    format_json_value,
    load_json_objects,
    one_line,
    shown_json,
)
from greenzone.messages.ndm.parsed import Parsed

__all__ = ["CDM_PUBLIC", "CONJUNCTION", "format_cdm_public", "parse_cdm_public"]

CDM_PUBLIC = "CDM_PUBLIC"
"""The kind of such a document."""
CONJUNCTION = "conjunction"
"""The name of its one block."""

_UNITS = {
    "CDM_ID": "",
    "CREATED": "",
    "EMERGENCY_REPORTABLE": "",
    "TCA": "",
    "MIN_RNG": "m",
    "PC": "",
    "SAT_1_ID": "",
    "SAT_1_NAME": "",
    "SAT1_OBJECT_TYPE": "",
    "SAT1_RCS": "",
    "SAT_1_EXCL_VOL": "m",
    "SAT_2_ID": "",
    "SAT_2_NAME": "",
    "SAT2_OBJECT_TYPE": "",
    "SAT2_RCS": "",
    "SAT_2_EXCL_VOL": "m",
}
"""Columns of the table in its order; the exclusion volume is the radius of a sphere, in metres as
in the comment `Exclusion Volume Radius = 5.000000 [m]` of the full message."""
_NEEDED = ("CDM_ID", "TCA", "MIN_RNG", "SAT_1_ID", "SAT_2_ID")


def parse_cdm_public(text: str, source_name: str) -> tuple[Parsed, ...]:
    """Every row of the table in a JSON list of objects. Lines are 0.

    Raises RefusedMessageError for a row without id, TCA, distance or objects, and for what is
    neither text nor number; unknown columns are left out with a change.
    """
    return tuple(_parsed(record, source_name) for record in load_json_objects(text, source_name))


def format_cdm_public(*documents: Document) -> str:
    """A JSON list with one object for each document; values are texts, as Space-Track has them."""
    records = []
    for document in documents:
        if document.kind != CDM_PUBLIC:
            raise BadMessageError(f"a {document.kind} is no row of {CDM_PUBLIC}; write it as it is")
        found = {entry.keyword: entry.value for _, entry in document.entries()}
        records.append({key: found.get(key) for key in _UNITS})
    return format_json_value(records) + "\n"


def _parsed(record: JsonObject, source_name: str) -> Parsed:
    findings = Findings()
    entries = []
    for key, unit in _UNITS.items():
        value = record.get(key)
        if isinstance(value, str) and value.strip():
            entries.append(Entry(key, one_line(value).strip(), unit))
        elif key in _NEEDED:
            problem, remedy = "is missing", "give it as Space-Track does"
            findings.fault(0, key, shown_json(value or ""), problem, remedy)
        elif value is not None and not isinstance(value, str):
            problem, remedy = "is no text and no number", "give one value"
            findings.fault(0, key, shown_json(value), problem, remedy)
    for key in record.keys() - _UNITS.keys():
        received = shown_json(record[key])
        findings.change(0, key, received, "", "no column of cdm_public: left out")
    findings.refuse_if_faulty(source_name)
    document = Document(CDM_PUBLIC, "", (Block(CONJUNCTION, tuple(entries)),))
    return Parsed(document, tuple(sorted(findings.changes, key=lambda c: c.keyword)), 0)
