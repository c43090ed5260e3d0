"""OMM as flat JSON, and the records its CSV shares: the layouts of CelesTrak and Space-Track.

CelesTrak gives numbers and leaves out what its elements always are; Space-Track gives texts and
more columns than an OMM has, which become user-defined keywords as in its own XML. Written is
CelesTrak's layout; whatever else a message holds follows under keys of its own, so that nothing
is lost.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from greenzone.core.errors import BadMessageError
from greenzone.messages.change import RefusedMessageError
from greenzone.messages.ndm.document import Block, Document
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.grammar import message_rule
from greenzone.messages.ndm.json_value import (
    JsonObject,
    format_json_value,
    load_json_objects,
    number_or_text,
    one_line,
    shown_json,
)
from greenzone.messages.ndm.omm_blocks import (
    DEFAULTS,
    STAND_IN,
    UNKNOWN,
    USER_DEFINED,
    VERSION,
    fields_of_omm,
    omm_document,
    sender_faults,
)
from greenzone.messages.ndm.parsed import Parsed
from greenzone.messages.ndm.settling import settle

__all__ = [
    "CELESTRAK_COLUMNS",
    "flat_record",
    "format_omm_json",
    "json_fields",
    "parse_omm_json",
    "parsed_record",
    "with_whole_epoch",
]

CELESTRAK_COLUMNS = (
    "OBJECT_NAME",
    "OBJECT_ID",
    "EPOCH",
    "MEAN_MOTION",
    "ECCENTRICITY",
    "INCLINATION",
    "RA_OF_ASC_NODE",
    "ARG_OF_PERICENTER",
    "MEAN_ANOMALY",
    "EPHEMERIS_TYPE",
    "CLASSIFICATION_TYPE",
    "NORAD_CAT_ID",
    "ELEMENT_SET_NO",
    "REV_AT_EPOCH",
    "BSTAR",
    "MEAN_MOTION_DOT",
    "MEAN_MOTION_DDOT",
)
"""In CelesTrak's order, of CSV and of JSON."""
_USER_DEFINED_NAME = re.compile(r"\w+", re.ASCII)
_VERSION = "CCSDS_OMM_VERS"
_MICROSECONDS = "EPOCH_MICROSECONDS"
_COMMENT = "COMMENT"
"""Alone it is the header's; with `_<block>` behind it another block's."""
_BLOCKS = (
    "metadata",
    "meanElements",
    "spacecraftParameters",
    "tleParameters",
    "covarianceMatrix",
    "userDefinedParameters",
)
_COMMENT_KEYS = {_COMMENT: "header"} | {f"{_COMMENT}_{block}": block for block in _BLOCKS}
_SPACE_TRACK = frozenset(
    [
        "OBJECT_TYPE",
        "RCS_SIZE",
        "COUNTRY_CODE",
        "LAUNCH_DATE",
        "SITE",
        "DECAY_DATE",
        "FILE",
        "GP_ID",
        "SEMIMAJOR_AXIS",
        "PERIOD",
        "APOAPSIS",
        "PERIAPSIS",
        "APOGEE",
        "PERIGEE",
        "DECAYED",
        "OBJECT_NUMBER",
        "INTLDES",
        "TLE_LINE0",
        "TLE_LINE1",
        "TLE_LINE2",
    ]
)
"""Columns without a keyword in an OMM: written without the prefix of user-defined keywords."""


def json_fields(text: str, source_name: str) -> list[dict[str, object]]:
    """Keywords and values of every OMM of a JSON text; numbers are the texts of their digits.

    Absent values are left out. Raises RefusedMessageError for what is no list of objects.
    """
    return [with_whole_epoch(record) for record in load_json_objects(text, source_name)]


def parse_omm_json(text: str, source_name: str) -> tuple[Parsed, ...]:
    """Every OMM of a flat JSON text. Lines are 0. Raises RefusedMessageError with the faults."""
    return tuple(parsed_record(fields, source_name, 0) for fields in json_fields(text, source_name))


def format_omm_json(documents: Iterable[Document]) -> str:
    """A JSON list with one object for each OMM; numbers have the sender's digits."""
    return format_json_value([flat_record(document) for document in documents]) + "\n"


def parsed_record(fields: Mapping[str, object], source_name: str, line: int) -> Parsed:
    """The OMM of a flat record. Raises RefusedMessageError with its faults."""
    findings = Findings()
    known = message_rule("OMM").places
    values: dict[str, str] = {}
    comments: dict[str, Sequence[str]] = {}
    for key, value in fields.items():
        if key in _COMMENT_KEYS:
            listed = value if isinstance(value, list) else [value]
            comments[_COMMENT_KEYS[key]] = [_text(key, one, line, findings) for one in listed]
        elif key != _VERSION:
            keyword = _keyword(key, known, line, findings)
            if keyword:
                values[keyword] = _text(key, value, line, findings)
    version = _text(_VERSION, fields.get(_VERSION, VERSION), line, findings)
    document = omm_document(values, version, comments, dict.fromkeys(values, line))
    try:
        return settle(document, findings, source_name, line)
    except RefusedMessageError as error:
        raise RefusedMessageError(source_name, sender_faults(error.faults, values)) from None


def flat_record(document: Document) -> dict[str, object]:
    """The keys and values of an OMM in CelesTrak's order, what CelesTrak has not behind them.

    What flat forms mean without saying so, and what stands in for an unknown sender, is left
    out. Raises BadMessageError for another kind of message.
    """
    if document.kind != "OMM":
        raise BadMessageError(f"flat forms hold OMMs alone; write the {document.kind} apart")
    fields = fields_of_omm(document)
    if len(fields) != sum(1 for _ in document.entries()):
        raise BadMessageError("a keyword stands twice, which flat forms cannot hold; write KVN")
    comments = dict(_comments(document.blocks))
    unsaid = dict(DEFAULTS)
    if comments.get("header", ())[:1] == (STAND_IN,):
        comments["header"] = comments["header"][1:]
        unsaid |= {"CREATION_DATE": fields.get("EPOCH", ""), "ORIGINATOR": UNKNOWN}
        unsaid[_VERSION] = VERSION
    fields[_VERSION] = document.version
    said = [k for k, value in fields.items() if unsaid.get(k) != value]
    ordered = (*(k for k in CELESTRAK_COLUMNS if k in fields), *said)
    record: dict[str, object] = {_key(k): _value(k, fields[k]) for k in ordered}
    for key, block in _COMMENT_KEYS.items():
        if comments.get(block):
            record[key] = list(comments[block])
    return record


def with_whole_epoch(record: JsonObject) -> dict[str, object]:
    """The record without absent values, its epoch as one text of ISO 8601."""
    fields = {key: value for key, value in record.items() if value is not None}
    epoch, fraction = fields.get("EPOCH"), fields.get(_MICROSECONDS)
    if isinstance(epoch, str):
        whole = epoch.replace(" ", "T", 1)
        if isinstance(fraction, str) and "." not in whole and fraction.isdecimal():
            del fields[_MICROSECONDS]
            whole += f".{int(fraction):06d}"
        fields["EPOCH"] = whole
    return fields


def _keyword(key: str, known: Container[str], line: int, findings: Findings) -> str:
    """The keyword that a key stands for; "" for one that no user-defined keyword can have."""
    if key in known:
        return key
    if key.upper() in known:
        findings.change(line, key.upper(), key, key.upper(), "a keyword as the standard spells it")
        return key.upper()
    if _USER_DEFINED_NAME.fullmatch(key):
        return key if key.startswith(USER_DEFINED) else USER_DEFINED + key
    findings.change(line, one_line(key), key, "", "no name of a user-defined keyword: left out")
    return ""


def _text(key: str, value: object, line: int, findings: Findings) -> str:
    if not isinstance(value, str):
        findings.fault(line, key, shown_json(value), "is no text and no number", "give one value")
        return ""
    text = one_line(value).strip()
    if text != value.strip():
        findings.change(line, key, value, text, "line ends and control characters became blanks")
    return text


def _key(keyword: str) -> str:
    name = keyword.removeprefix(USER_DEFINED)
    return name if name in _SPACE_TRACK else keyword


def _value(keyword: str, value: str) -> str:
    for path in message_rule("OMM").places.get(keyword, ()):
        if path[-1].keywords[keyword].form in ("number", "whole"):
            return number_or_text(value)
    return value


def _comments(blocks: Iterable[Block]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for block in blocks:
        yield block.name, block.comments
        yield from _comments(item for item in block.items if isinstance(item, Block))
