"""Orbit mean-elements messages (CCSDS 502.0): KVN, XML and JSON text to `ElementSet`."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Never

from greenzone.core.errors import BadMessageError
from greenzone.messages._ndm import read_omm_fields
from greenzone.messages.catalog_number import parse_catalog_number
from greenzone.messages.element_set import ElementSet
from greenzone.messages.utc_text import parse_message_utc

__all__ = ["parse_omm", "parse_omms"]

_DAY_S = 86_400.0
_REV_PER_DAY = 2.0 * math.pi / _DAY_S
_USABLE = {
    "CENTER_NAME": ("EARTH",),
    "REF_FRAME": ("TEME",),
    "TIME_SYSTEM": ("UTC",),
    "MEAN_ELEMENT_THEORY": ("SGP4", "SGP/SGP4"),
}
"""What elements must be for SGP4 to take them; JSON from CelesTrak leaves these fields out."""


def parse_omm(text: str, source_name: str = "OMM") -> ElementSet:
    """The element set of a text that holds exactly one OMM. See `parse_omms`."""
    sets = parse_omms(text, source_name)
    if len(sets) != 1:
        raise BadMessageError(f"{source_name}: holds {len(sets)} OMMs; keep the one to use")
    return sets[0]


def parse_omms(text: str, source_name: str = "OMM") -> list[ElementSet]:
    """Every element set of an OMM in KVN or XML, or in JSON as CelesTrak and Space-Track give it.

    Raises BadMessageError with the source's name, keyword, value and remedy; also where the
    elements are not SGP4's (another theory, frame, centre or time scale).
    """
    start = text.lstrip("\ufeff \t\r\n")[:1]
    fields = _json_fields(text, source_name) if start in ("{", "[") else None
    if fields is None:
        fields = read_omm_fields(text, source_name)
    return [_element_set(_Fields(f, source_name)) for f in fields]


def _json_fields(text: str, source_name: str) -> list[Mapping[str, object]]:
    try:
        value = json.loads(text.lstrip("\ufeff"))
    except RecursionError:
        raise BadMessageError(f"{source_name}: JSON nested too deeply; give OMM fields") from None
    except ValueError as error:
        reason = " ".join(str(error).split())[:200]
        raise BadMessageError(f"{source_name}: not JSON: {reason}; correct it") from None
    records = value if isinstance(value, list) else [value]
    if not records or not all(isinstance(record, dict) for record in records):
        raise BadMessageError(f"{source_name}: holds no OMM; give a JSON object or a list of them")
    return records


def _element_set(fields: _Fields) -> ElementSet:
    fields.require_sgp4()
    try:
        return _convert(fields)
    except BadMessageError as error:
        where = fields.source_name
        message = str(error)
        raise BadMessageError(
            message if message.startswith(where) else f"{where}: {message}"
        ) from None


def _convert(fields: _Fields) -> ElementSet:
    designator = fields.text("OBJECT_ID", "")
    return ElementSet(
        object_id=parse_catalog_number(fields.text("NORAD_CAT_ID", designator)),
        name=fields.text("OBJECT_NAME", ""),
        intl_designator=designator,
        epoch=parse_message_utc(fields.text("EPOCH")),
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

    def text(self, keyword: str, default: str | None = None) -> str:
        value = self.values.get(keyword)
        if value is None:
            if default is None:
                raise BadMessageError(f"{self.source_name}: {keyword} is missing; add it")
            return default
        if isinstance(value, dict | list | bool):
            self._refuse(keyword, "is not text", "give one value")
        return " ".join(_printed(value).split())[:200]

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
        value = _printed(self.values.get(keyword))[:60]
        raise BadMessageError(f"{self.source_name}: {keyword} = {value!r} {problem}; {remedy}")


def _printed(value: object) -> str:
    try:
        return str(value)
    except (ValueError, RecursionError):  # an integer or a nesting too long to print
        return "(too long to show)"
