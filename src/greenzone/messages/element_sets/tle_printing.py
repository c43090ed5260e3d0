"""The columns of a TLE from the keywords and values of an OMM."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant, format_utc, parse_utc
from greenzone.messages.catalog_number import format_alpha5
from greenzone.messages.element_sets.tle_columns import VIMPEL
from greenzone.messages.element_sets.tle_lines import checksum
from greenzone.messages.ndm.omm_blocks import UNKNOWN

__all__ = ["lines_of_elements"]

_EPOCH_STEP_NS = 864_000
"""The eighth decimal of a day."""
_FIRST_YEAR = 1957
_LARGEST = Decimal("1e12")
_IMPLIED = re.compile(r"(-?)0?\.(\d{5})[Ee]([-+]?)(\d)", re.ASCII)


def lines_of_elements(value: Callable[[str], str], epoch: Instant) -> str:
    """Two lines of 69 columns, each ending in a newline, of the values that `value` gives.

    `value` has "" for what is absent. Digits beyond the columns are rounded, angles brought into
    [0, 360) degrees. Raises BadMessageError for what does not fit a TLE.
    """
    identity, mark, designator = _identity(value)
    year, day = _epoch_columns(epoch)
    first = (
        f"1 {identity}{mark} {designator:8} {year:02d}{day} "
        f"{_signed_fraction(value('MEAN_MOTION_DOT'))} {_implied(value('MEAN_MOTION_DDOT'))} "
        f"{_implied(value('BSTAR'))} {_whole_number(value('EPHEMERIS_TYPE')) % 10} "
        f"{_whole_number(value('ELEMENT_SET_NO')) % 10_000:4d}"
    )
    eccentricity = min(round(_number(value("ECCENTRICITY")) * 10**7), 9_999_999)
    second = (
        f"2 {identity} {_degrees(value('INCLINATION'), 180)} "
        f"{_degrees(value('RA_OF_ASC_NODE'))} {eccentricity:07d} "
        f"{_degrees(value('ARG_OF_PERICENTER'))} {_degrees(value('MEAN_ANOMALY'))} "
        f"{_number(value('MEAN_MOTION')):11.8f}{_whole_number(value('REV_AT_EPOCH')) % 100_000:5d}"
    )
    if len(first) != 68 or len(second) != 68:
        raise BadMessageError("a value is too large for its columns of a TLE; write an OMM instead")
    return f"{first}{checksum(first)}\n{second}{checksum(second)}\n"


def _identity(value: Callable[[str], str]) -> tuple[str, str, str]:
    """Columns 3-7, 8 and 10-17."""
    number, designator = value("NORAD_CAT_ID"), value("OBJECT_ID")
    if designator.startswith(f"{VIMPEL} ") and len(designator) <= 10:
        return format_alpha5(number), VIMPEL, designator[2:]
    match = re.fullmatch(r"\d\d(\d\d)-(\d{3}[A-Z]{1,3})", designator, re.ASCII)
    if match:
        designator = match[1] + match[2]
    if designator == UNKNOWN:
        designator = ""
    if len(designator) > 8:
        raise BadMessageError(f"OBJECT_ID {designator!r} does not fit a TLE; write an OMM instead")
    return format_alpha5(number), f"{value('CLASSIFICATION_TYPE') or ' ':1.1}", designator


def _epoch_columns(epoch: Instant) -> tuple[int, str]:
    """Two-digit year and `ddd.dddddddd`, rounded to the nearest eighth decimal."""
    rounded = Instant(epoch.tai_ns + _EPOCH_STEP_NS // 2)
    day = format_utc(rounded, 9)[:10]
    steps = (rounded.tai_ns - parse_utc(f"{day}T00:00:00Z").tai_ns) // _EPOCH_STEP_NS
    year = int(day[:4])
    if not _FIRST_YEAR <= year < _FIRST_YEAR + 100:
        raise BadMessageError(f"the year {year} does not fit a TLE; write an OMM instead")
    day_of_year = date.fromisoformat(day).timetuple().tm_yday
    return year % 100, f"{day_of_year:03d}.{min(steps, 99_999_999):08d}"


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text or "0")
    except InvalidOperation:
        raise BadMessageError(f"{text[:60]!r} is no number; correct it") from None
    if not abs(number) < _LARGEST:  # also not a number
        raise BadMessageError(f"{text[:60]} does not fit a TLE; write an OMM instead")
    return number


def _whole_number(text: str) -> int:
    return int(_number(text))


def _degrees(text: str, largest: int = 360) -> str:
    number = _number(text)
    degrees = round(number, 4)
    if largest == 360 != number:
        degrees = (degrees % 360 + 360) % 360  # a remainder of Decimal has the dividend's sign
    return f"{degrees:8.4f}"


def _signed_fraction(text: str) -> str:
    """Ten columns such as ` .00002024`; raises BadMessageError from one rev/day^2 up."""
    number = _number(text)
    printed = f"{abs(number):.8f}"
    if not printed.startswith("0"):
        raise BadMessageError(f"mean motion derivative {text} does not fit a TLE; write an OMM")
    return ("-" if number < 0 and Decimal(printed) else " ") + printed[1:]


def _implied(text: str) -> str:
    """Eight columns with an implied leading decimal point, such as ` 69413-4`."""
    printed = _IMPLIED.fullmatch(text)
    if printed:  # as a TLE had it
        sign, digits, exponent_sign, exponent = printed.groups()
        return f"{sign or ' '}{digits}{exponent_sign or ' '}{exponent}"
    number = _number(text)
    if not number:
        return " 00000-0"
    mantissa, exponent = f"{abs(number):.4e}".split("e")
    digits, power = mantissa.replace(".", ""), int(exponent) + 1
    if power > 9:
        raise BadMessageError(f"{text} does not fit a TLE; write an OMM instead")
    if power < -9:
        scaled = round(Decimal(digits).scaleb(power + 9))
        digits, power = f"{scaled:05d}", -9
        if not scaled:
            return " 00000-0"
    return f"{'-' if number < 0 else ' '}{digits}{'+' if power > 0 else '-'}{abs(power)}"
