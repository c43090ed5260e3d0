"""The columns of a TLE as the keywords and values of an OMM, digit by digit.

A TLE holds nothing that an OMM cannot (CCSDS 502.0-B-3, 4.2.4 and its TLE-related parameters), so
the texts of an OMM's keywords are what both forms are read into. Columns are those that CelesTrak
and Space-Track document; blanks stand for zeros as they do in Fortran.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from greenzone.core.errors import BadMessageError
from greenzone.messages.catalog_number import parse_alpha5
from greenzone.messages.element_sets.tle_lines import TleLines
from greenzone.messages.ndm.findings import Findings

__all__ = ["VIMPEL", "TleFields", "elements_of_lines"]

TleFields = dict[str, str]
"""Values of OMM keywords, in the order in which an OMM has them."""

_LINE_1 = re.compile(
    r"1 (?P<id>.{5})(?P<classification>[A-Za-z ]) (?P<designator>.{8}) "
    r"(?P<year>\d\d)(?P<day>[ \d]{3})\.(?P<fraction>[ \d]{8}) (?P<ndot>[-+ \d][ \d]?\.\d{8}) "
    r"(?P<nddot>[-+ ][ \d]{5}[-+ ]\d) (?P<bstar>[-+ ][ \d]{5}[-+ ]\d) "
    r"(?P<type>[ \d]) (?P<number>[ \d]{4})\d",
    re.ASCII,
)
_LINE_2 = re.compile(
    r"2 (?P<id>.{5}) (?P<inclination>[ \d]{3}\.\d{4}) (?P<raan>[ \d]{3}\.\d{4}) "
    r"(?P<eccentricity>[ \d]{7}) (?P<arg_perigee>[ \d]{3}\.\d{4}) "
    r"(?P<mean_anomaly>[ \d]{3}\.\d{4}) (?P<mean_motion>[ \d]{2}\.\d{8})"
    r"(?P<revolutions>[ \d]{5})\d",
    re.ASCII,
)
VIMPEL = "V"
"""In column 8 it marks the numbers of JSC Vimpel's catalog in columns 10-17."""
_EPOCH_STEP_US = 864
"""The eighth decimal of a day."""
_FIRST_YEAR = 1957
_DESIGNATOR = re.compile(r"(\d\d)(\d{3}) *([A-Z]{0,3})", re.ASCII)


def elements_of_lines(lines: TleLines, findings: Findings) -> TleFields:
    """The values of an element set; empty where it is faulty, which `findings` then tells."""
    one, two = _LINE_1.fullmatch(lines.first), _LINE_2.fullmatch(lines.second)
    for match, text, line in (
        (one, lines.first, lines.first_line),
        (two, lines.second, lines.second_line),
    ):
        if match is None:
            problem, remedy = "is not in the columns of a TLE", "get the element set again"
            findings.fault(line, "", text, problem, remedy)
    if one is None or two is None:
        return {}
    if one["id"] != two["id"]:
        problem = f"is the object of line 2 and {one['id']!r} that of line 1"
        findings.fault(lines.second_line, "NORAD_CAT_ID", two["id"], problem, "pair them correctly")
        return {}
    fields = {"OBJECT_NAME": lines.name} if lines.name else {}
    fields |= _object_id(one, lines.first_line, findings)
    fields["EPOCH"] = _epoch(one, lines.first_line, findings)
    fields |= {
        "MEAN_MOTION": _decimal(two["mean_motion"]),
        "ECCENTRICITY": "0." + two["eccentricity"].replace(" ", "0"),
        "INCLINATION": _decimal(two["inclination"]),
        "RA_OF_ASC_NODE": _decimal(two["raan"]),
        "ARG_OF_PERICENTER": _decimal(two["arg_perigee"]),
        "MEAN_ANOMALY": _decimal(two["mean_anomaly"]),
        "EPHEMERIS_TYPE": _whole(one["type"]),
        "CLASSIFICATION_TYPE": _classification(one, lines.first_line, findings),
        "NORAD_CAT_ID": _catalog_number(one, lines.first_line, findings),
        "ELEMENT_SET_NO": _whole(one["number"]),
        "REV_AT_EPOCH": _whole(two["revolutions"]),
        "BSTAR": _with_exponent(one["bstar"]),
        "MEAN_MOTION_DOT": _decimal(one["ndot"]),
        "MEAN_MOTION_DDOT": _with_exponent(one["nddot"]),
    }
    return {keyword: value for keyword, value in fields.items() if value}


def _decimal(columns: str) -> str:
    """`82.5637` for ` 82.5637` or `082.5637`; `-0.00000113` for `-.00000113`."""
    text = columns.replace(" ", "")
    digits = text.lstrip("+-").lstrip("0")
    return f"{'-' if text[:1] == '-' else ''}{'0' if digits[:1] == '.' else ''}{digits}"


def _whole(columns: str) -> str:
    return columns.replace(" ", "").lstrip("0") or "0"


def _with_exponent(columns: str) -> str:
    """`0.69413E-4` for ` 69413-4`: the decimal point is implied before the digits."""
    sign = "-" if columns[0] == "-" else ""
    return f"{sign}0.{columns[1:6].replace(' ', '0')}E{columns[6].strip()}{columns[7]}"


def _classification(one: re.Match[str], line: int, findings: Findings) -> str:
    received = one["classification"]
    if received in ("", " ", VIMPEL):
        return ""
    if received.islower():
        used = received.upper()
        findings.change(line, "CLASSIFICATION_TYPE", received, used, "lower case")
    return received.upper()


def _catalog_number(one: re.Match[str], line: int, findings: Findings) -> str:
    try:
        return parse_alpha5(one["id"])
    except BadMessageError as error:
        problem, _, remedy = str(error).partition("; ")
        findings.fault(line, "NORAD_CAT_ID", one["id"], f"is {problem}", remedy)
        return ""


def _object_id(one: re.Match[str], line: int, findings: Findings) -> TleFields:
    """`1982-092A` for `82092A  `, `V 12104` for Vimpel's; other text as it stands."""
    text = one["designator"].strip()
    if not text:
        return {}
    if one["classification"] == VIMPEL:
        return {"OBJECT_ID": f"{VIMPEL} {text}"}
    match = _DESIGNATOR.fullmatch(text.upper())
    if match is None or not match[3]:
        return {"OBJECT_ID": text}
    used = f"{'19' if match[1] >= '57' else '20'}{match[1]}-{match[2]}{match[3]}"
    if text != match[1] + match[2] + match[3]:
        findings.change(line, "OBJECT_ID", text, used, "lower case, or blanks inside")
    return {"OBJECT_ID": used}


def _epoch(one: re.Match[str], line: int, findings: Findings) -> str:
    """ISO 8601 to the microsecond, exact: a two-digit year (57-99 are 19xx) and a day of it."""
    year = int(one["year"]) + (1900 if int(one["year"]) >= _FIRST_YEAR % 100 else 2000)
    number = int(one["day"].replace(" ", "0"))
    day = date(year, 1, 1) + timedelta(days=number - 1)
    if day.year != year:
        columns = one["year"] + one["day"]
        problem = f"is not a UTC time: {year} has no day {number}"
        findings.fault(line, "EPOCH", columns, problem, "get the element set again")
        return ""
    seconds, microseconds = divmod(
        int(one["fraction"].replace(" ", "0")) * _EPOCH_STEP_US, 1_000_000
    )
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{day.isoformat()}T{hour:02d}:{minute:02d}:{second:02d}.{microseconds:06d}"
