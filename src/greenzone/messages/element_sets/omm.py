"""Orbit mean-elements messages (CCSDS 502.0): KVN, XML, JSON and CSV text to `ElementSet`."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Never

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant
from greenzone.messages.catalog_number import parse_catalog_number
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.ndm.document import Document
from greenzone.messages.ndm.json_value import shown_json
from greenzone.messages.ndm.omm_blocks import DEFAULTS, UNKNOWN, fields_of_omm
from greenzone.messages.ndm.omm_csv import csv_fields
from greenzone.messages.ndm.omm_flat import json_fields
from greenzone.messages.utc_text import parse_message_utc

__all__ = ["element_set_of_document", "element_set_of_fields", "parse_omm", "parse_omms"]

_DAY_S = 86_400.0
_REV_PER_DAY = 2.0 * math.pi / _DAY_S
_USABLE = {keyword: (value,) for keyword, value in DEFAULTS.items()} | {
    "MEAN_ELEMENT_THEORY": ("SGP4", "SGP/SGP4")
}
"""What elements must be for SGP4 to take them; JSON from CelesTrak leaves these fields out."""


def parse_omm(text: str, source_name: str = "OMM") -> ElementSet:
    """The element set of a text that holds exactly one OMM. See `parse_omms`."""
    sets = parse_omms(text, source_name)
    if len(sets) != 1:
        raise BadMessageError(f"{source_name}: holds {len(sets)} OMMs; keep the one to use")
    return sets[0]


def parse_omms(text: str, source_name: str = "OMM") -> list[ElementSet]:
    """Every element set of an OMM in KVN, XML, or JSON and CSV of CelesTrak and Space-Track.

    Raises BadMessageError with the source's name, keyword, value and remedy; also where the
    elements are not SGP4's (another theory, frame, centre or time scale).
    """
    text = text.lstrip("\ufeff")
    start = text.lstrip()
    head = start.partition("\n")[0]
    if start[:1] in ("{", "["):
        return [element_set_of_fields(f, source_name) for f in json_fields(text, source_name)]
    if "," in head and "=" not in head and head[:1] != "<":
        return [element_set_of_fields(f, source_name) for f, _ in csv_fields(text, source_name)]
    # the readers of whole messages are slow to load, and few catalogs come as KVN or XML
    from greenzone.messages.ndm.reading_kvn import parse_kvn
    from greenzone.messages.ndm.reading_xml import parse_xml

    found = parse_xml(text, source_name) if start[:1] == "<" else parse_kvn(text, source_name)
    documents = [parsed.document for parsed in found if parsed.document.kind == "OMM"]
    if not documents:
        raise BadMessageError(f"{source_name}: holds no OMM; give an orbit mean-elements message")
    return [element_set_of_document(document, source_name) for document in documents]


def element_set_of_document(document: Document, source_name: str = "OMM") -> ElementSet:
    """The element set of an OMM as read. Raises as `parse_omms`."""
    return element_set_of_fields(fields_of_omm(document), source_name)


def element_set_of_fields(
    fields: Mapping[str, object], source_name: str, source_lines: tuple[str, ...] = ()
) -> ElementSet:
    """The element set of an OMM's keywords and values. Raises as `parse_omms`."""
    values = _Fields(fields, source_name)
    values.require_sgp4()
    try:
        return _convert(values, source_lines)
    except BadMessageError as error:
        message = str(error)
        raise BadMessageError(
            message if message.startswith(source_name) else f"{source_name}: {message}"
        ) from None


def _convert(fields: _Fields, source_lines: tuple[str, ...]) -> ElementSet:
    designator = fields.name("OBJECT_ID")
    identity = fields.name("NORAD_CAT_ID")
    return ElementSet(
        object_id=parse_catalog_number(identity or designator),
        name=fields.name("OBJECT_NAME"),
        intl_designator=designator,
        epoch=fields.time("EPOCH"),
        mean_motion_rad_s=fields.number("MEAN_MOTION") * _REV_PER_DAY,
        eccentricity=fields.number("ECCENTRICITY"),
        inclination_rad=math.radians(fields.number("INCLINATION")),
        raan_rad=math.radians(fields.number("RA_OF_ASC_NODE")),
        arg_perigee_rad=math.radians(fields.number("ARG_OF_PERICENTER")),
        mean_anomaly_rad=math.radians(fields.number("MEAN_ANOMALY")),
        bstar=fields.number("BSTAR"),
        half_mean_motion_dot_rad_s2=fields.number("MEAN_MOTION_DOT", 0.0) * _REV_PER_DAY / _DAY_S,
        sixth_mean_motion_ddot_rad_s3=(
            fields.number("MEAN_MOTION_DDOT", 0.0) * _REV_PER_DAY / _DAY_S**2
        ),
        classification=fields.text("CLASSIFICATION_TYPE", "U"),
        ephemeris_type=fields.whole_number("EPHEMERIS_TYPE"),
        element_set_number=fields.whole_number("ELEMENT_SET_NO"),
        revolution_number=fields.whole_number("REV_AT_EPOCH"),
        source_lines=source_lines,
        origin=fields.source_name,
    )


class _Fields:
    """The keywords of one OMM, read as what they should be."""

    def __init__(self, values: Mapping[str, object], source_name: str) -> None:
        self.values = values
        self.source_name = source_name

    def require_sgp4(self) -> None:
        """Refuses elements that SGP4 would turn into a wrong orbit."""
        for keyword, usable in _USABLE.items():
            found = self.text(keyword, usable[0]).upper()
            if found not in usable:
                self._refuse(keyword, "cannot be used with SGP4", f"give {' or '.join(usable)}")
        if self.whole_number("EPHEMERIS_TYPE") == 4:
            self._refuse("EPHEMERIS_TYPE", "is SGP4-XP", "give elements of plain SGP4")

    def name(self, keyword: str) -> str:
        """A name or identifier, "" where it is absent or unknown."""
        text = self.text(keyword, "")
        return "" if text == UNKNOWN else text

    def text(self, keyword: str, default: str | None = None) -> str:
        value = self.values.get(keyword)
        if value is None:
            if default is None:
                raise BadMessageError(f"{self.source_name}: {keyword} is missing; add it")
            return default
        if not isinstance(value, str):
            self._refuse(keyword, "is not text", "give one value")
        return " ".join(value.split())[:200]

    def time(self, keyword: str) -> Instant:
        text = self.text(keyword)
        try:
            return parse_message_utc(text)
        except BadMessageError as error:
            raise BadMessageError(f"{self.source_name}: {keyword}: {error}") from None

    def number(self, keyword: str, default: float | None = None) -> float:
        text = self.text(keyword, None if default is None else repr(default))
        try:
            number = float(text)
        except ValueError:
            self._refuse(keyword, "is not a number", "correct it")
        if not math.isfinite(number):
            self._refuse(keyword, "is not finite", "correct it")
        return number

    def whole_number(self, keyword: str) -> int:
        number = self.number(keyword, 0.0)
        if number != int(number) or abs(number) > 1e9:
            self._refuse(keyword, "is not a whole number", "correct it")
        return int(number)

    def _refuse(self, keyword: str, problem: str, remedy: str) -> Never:
        value = shown_json(self.values.get(keyword))[:60]
        raise BadMessageError(f"{self.source_name}: {keyword} = {value!r} {problem}; {remedy}")
