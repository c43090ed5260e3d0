"""Two-line and three-line element sets: text to `ElementSet` and back, checksums enforced."""

from __future__ import annotations

import math

from greenzone.core.errors import BadMessageError
from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.omm import element_set_of_fields
from greenzone.messages.element_sets.tle_columns import elements_of_lines
from greenzone.messages.element_sets.tle_lines import TleLines, checksum, pair_lines
from greenzone.messages.element_sets.tle_name import format_tle_name
from greenzone.messages.element_sets.tle_printing import lines_of_elements
from greenzone.messages.ndm.findings import Findings

__all__ = ["checksum", "format_tle", "parse_tle"]

_DAY_S = 86_400.0
_REV_PER_DAY = 2.0 * math.pi / _DAY_S


def parse_tle(text: str, source_name: str = "TLE") -> list[ElementSet]:
    """Every element set of a 2LE or 3LE text, in order.

    Blank lines and lines starting with `#` are skipped; Alpha-5 catalog numbers are read, and
    what `parse_tle_documents` repairs is repaired. Raises RefusedMessageError (a BadMessageError)
    with the line of every wrong checksum, malformed or missing line and value out of range.
    """
    sets: list[ElementSet] = []
    findings = Findings()
    for lines in pair_lines(text, findings):
        fields = elements_of_lines(lines, findings)
        if not fields:
            continue
        try:
            sets.append(element_set_of_fields(fields, source_name, (lines.first, lines.second)))
        except BadMessageError as error:
            _note(lines, error, source_name, findings)
    findings.refuse_if_faulty(source_name)
    if not sets:
        fault = Fault(0, "", "", "holds no element set", "give lines starting 1 and 2")
        raise RefusedMessageError(source_name, [fault])
    return sets


def format_tle(elements: ElementSet) -> str:
    """The element set as two lines, or three where it has a name, each ending in a newline.

    Angles come out in [0, 360) degrees. Raises BadMessageError for a catalog number above 339999
    and for a value too large for its columns.
    """
    is_number = elements.object_id.isdecimal()
    values: dict[str, object] = {
        "NORAD_CAT_ID": elements.object_id if is_number else "",
        "OBJECT_ID": elements.intl_designator if is_number else _other_id(elements),
        "CLASSIFICATION_TYPE": elements.classification,
        "EPHEMERIS_TYPE": elements.ephemeris_type,
        "ELEMENT_SET_NO": elements.element_set_number,
        "REV_AT_EPOCH": elements.revolution_number,
        "MEAN_MOTION": elements.mean_motion_rad_s / _REV_PER_DAY,
        "ECCENTRICITY": elements.eccentricity,
        "INCLINATION": math.degrees(elements.inclination_rad),
        "RA_OF_ASC_NODE": math.degrees(elements.raan_rad),
        "ARG_OF_PERICENTER": math.degrees(elements.arg_perigee_rad),
        "MEAN_ANOMALY": math.degrees(elements.mean_anomaly_rad),
        "BSTAR": elements.bstar,
        "MEAN_MOTION_DOT": elements.half_mean_motion_dot_rad_s2 * _DAY_S / _REV_PER_DAY,
        "MEAN_MOTION_DDOT": elements.sixth_mean_motion_ddot_rad_s3 * _DAY_S**2 / _REV_PER_DAY,
    }
    lines = lines_of_elements(lambda keyword: str(values[keyword]), elements.epoch)
    return format_tle_name(elements.name) + lines


def _other_id(elements: ElementSet) -> str:
    """What goes into the columns of the designator where there is no catalog number."""
    identity, designator = elements.object_id, elements.intl_designator
    if identity and designator and identity != designator:
        raise BadMessageError(f"object id {identity!r} does not fit a TLE; write an OMM instead")
    return identity or designator


def _note(lines: TleLines, error: BadMessageError, source_name: str, findings: Findings) -> None:
    message = str(error).removeprefix(f"{source_name}: ")
    problem, _, remedy = message.rpartition("; ")
    findings.fault(
        lines.first_line, "", "", f"of {lines.name or 'an element set'}: {problem}", remedy
    )
