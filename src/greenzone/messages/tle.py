"""Two-line and three-line element sets: text to `ElementSet` and back, checksums enforced."""

from __future__ import annotations

import math
import re
from datetime import date

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant, format_utc, parse_utc
from greenzone.messages.catalog_number import format_alpha5, parse_alpha5
from greenzone.messages.element_set import ElementSet

__all__ = ["checksum", "format_tle", "parse_tle"]

_DAY_S = 86_400.0
_REV_PER_DAY = 2.0 * math.pi / _DAY_S
_EPOCH_STEP_NS = 864_000
"""The eighth decimal of a day."""

# Columns as CelesTrak and Space-Track document them; blanks stand for zeros as they do in Fortran.
_LINE_1 = re.compile(
    r"1 (?P<id>.{5})(?P<classification>[A-Z ]) (?P<designator>.{8}) "
    r"(?P<year>\d\d)(?P<day>[ \d]{3}\.[ \d]{8}) (?P<ndot>[-+ \d][ \d]?\.\d{8}) "
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


def parse_tle(text: str, source_name: str = "TLE") -> list[ElementSet]:
    """Every element set of a 2LE or 3LE text, in order.

    Blank lines and lines starting with `#` are skipped; a BOM, CRLF and trailing blanks are
    tolerated, Alpha-5 catalog numbers read. Raises BadMessageError with the source's name and
    line number for a wrong checksum, a malformed or missing line, or a value out of range.
    """
    sets: list[ElementSet] = []
    name, first = "", ""
    for number, raw in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        line = raw.rstrip()
        where = f"{source_name} line {number}"
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("2 ") and first:
            sets.append(_element_set(name, first, line, where, source_name))
            name, first = "", ""
        elif first or line.startswith("2 "):
            missing = "2" if first else "1"
            raise BadMessageError(f"{where}: line {missing} of an element set is missing before it")
        elif line.startswith("1 "):
            first = _checked(line, where)
        else:
            name = line.removeprefix("0 ").strip()
    if first:
        raise BadMessageError(f"{source_name}: line 2 of the last element set is missing")
    if not sets:
        raise BadMessageError(f"{source_name}: holds no element set; give lines starting 1 and 2")
    return sets


def checksum(line: str) -> int:
    """The modulo-10 checksum of a TLE line's first 68 columns: its digits, and 1 for a minus."""
    return sum(int(c) if c in "0123456789" else c == "-" for c in line[:68]) % 10


def format_tle(elements: ElementSet) -> str:
    """The element set as two lines, or three where it has a name, each ending in a newline.

    Angles come out in [0, 360) degrees. Raises BadMessageError for a catalog number above 339999.
    """
    year, day = _epoch_columns(elements.epoch)
    first = (
        f"1 {format_alpha5(elements.object_id)}{elements.classification:1.1} "
        f"{_short_designator(elements.intl_designator):8.8} {year:02d}{day} "
        f"{_signed_fraction(elements.half_mean_motion_dot_rad_s2 * _DAY_S / _REV_PER_DAY)} "
        f"{_implied_decimal(elements.sixth_mean_motion_ddot_rad_s3 * _DAY_S**2 / _REV_PER_DAY)} "
        f"{_implied_decimal(elements.bstar)} {elements.ephemeris_type % 10} "
        f"{elements.element_set_number % 10_000:4d}"
    )
    second = (
        f"2 {format_alpha5(elements.object_id)} {_degrees(elements.inclination_rad, 180.0)} "
        f"{_degrees(elements.raan_rad)} {min(round(elements.eccentricity * 1e7), 9_999_999):07d} "
        f"{_degrees(elements.arg_perigee_rad)} {_degrees(elements.mean_anomaly_rad)} "
        f"{elements.mean_motion_rad_s / _REV_PER_DAY:11.8f}"
        f"{elements.revolution_number % 100_000:5d}"
    )
    name = f"{elements.name}\n" if elements.name else ""
    return f"{name}{first}{checksum(first)}\n{second}{checksum(second)}\n"


def _checked(line: str, where: str) -> str:
    """The line again, once it has 69 columns and the checksum it states."""
    if len(line) != 69:
        raise BadMessageError(f"{where}: has {len(line)} columns, a TLE line has 69: {line[:40]!r}")
    expected = checksum(line)
    if line[68] != str(expected):
        raise BadMessageError(
            f"{where}: checksum digit is {line[68]!r} but {expected} is expected; "
            "the line is damaged, get the element set again"
        )
    return line


def _element_set(name: str, first: str, second: str, where: str, source: str) -> ElementSet:
    second = _checked(second, where)
    one, two = _LINE_1.fullmatch(first), _LINE_2.fullmatch(second)
    if one is None or two is None:
        wrong = first if one is None else second
        raise BadMessageError(f"{where}: not in the columns of a TLE: {wrong!r}; get the set again")
    try:
        return _from_columns(name, one, two, (first, second), source)
    except BadMessageError as error:
        raise BadMessageError(f"{where}: {error}") from None


def _from_columns(
    name: str, one: re.Match[str], two: re.Match[str], lines: tuple[str, str], source: str
) -> ElementSet:
    if one["id"] != two["id"]:
        raise BadMessageError(
            f"line 1 is of object {one['id']!r} and line 2 of {two['id']!r}; pair them correctly"
        )
    return ElementSet(
        object_id=parse_alpha5(one["id"]),
        name=name,
        intl_designator=_long_designator(one["designator"]),
        epoch=_parse_epoch(one["year"], one["day"]),
        mean_motion_rad_s=_number(two["mean_motion"]) * _REV_PER_DAY,
        eccentricity=_integer(two["eccentricity"]) / 1e7,
        inclination_rad=math.radians(_number(two["inclination"])),
        raan_rad=math.radians(_number(two["raan"])),
        arg_perigee_rad=math.radians(_number(two["arg_perigee"])),
        mean_anomaly_rad=math.radians(_number(two["mean_anomaly"])),
        bstar=_parse_implied_decimal(one["bstar"]),
        half_mean_motion_dot_rad_s2=_number(one["ndot"]) * _REV_PER_DAY / _DAY_S,
        sixth_mean_motion_ddot_rad_s3=(
            _parse_implied_decimal(one["nddot"]) * _REV_PER_DAY / _DAY_S**2
        ),
        classification=one["classification"],
        ephemeris_type=_integer(one["type"]),
        element_set_number=_integer(one["number"]),
        revolution_number=_integer(two["revolutions"]),
        source_lines=lines,
        origin=source,
    )


def _number(columns: str) -> float:
    return float(columns.replace(" ", "") or "0")


def _integer(columns: str) -> int:
    return int(columns.replace(" ", "0"))


def _parse_implied_decimal(columns: str) -> float:
    """The value of eight columns such as ` 69413-4`, which stands for 0.69413e-4."""
    sign = -1.0 if columns[0] == "-" else 1.0
    exponent = -int(columns[7]) if columns[6] == "-" else int(columns[7])
    return sign * float(f"{_integer(columns[1:6])}e{exponent - 5}")


def _implied_decimal(value: float) -> str:
    """Eight columns with an implied leading decimal point, such as ` 69413-4`."""
    if abs(value) <= 5e-15:  # half of the last digit that can be written
        return " 00000-0"
    mantissa, exponent = f"{abs(value):.4e}".split("e")
    digits, power = mantissa.replace(".", ""), int(exponent) + 1
    if power < -9:
        digits, power = f"{round(int(digits) * 10.0 ** (power + 9)):05d}", -9
    if power > 9:
        raise BadMessageError(f"{value!r} does not fit a TLE; write an OMM instead")
    return f"{'-' if value < 0 else ' '}{digits}{'+' if power > 0 else '-'}{abs(power)}"


def _signed_fraction(value: float) -> str:
    """Ten columns such as ` .00002024`; raises BadMessageError from one rev/day^2 up."""
    text = f"{abs(value):.8f}"
    if not text.startswith("0"):
        raise BadMessageError(f"mean motion derivative {value!r} does not fit a TLE; write an OMM")
    return ("-" if value < 0 and float(text) else " ") + text[1:]


def _degrees(angle_rad: float, largest: float = 360.0) -> str:
    degrees = round(math.degrees(angle_rad), 4)
    return f"{degrees if largest < 360.0 else degrees % 360.0:8.4f}"


def _parse_epoch(year: str, day: str) -> Instant:
    """The instant of a two-digit year (57-99 are 19xx) and a day of year with eight decimals."""
    whole, fraction = day.replace(" ", "0").split(".")
    full_year = int(year) + (1900 if int(year) >= 57 else 2000)
    start = parse_utc(f"{full_year}-{whole}T00:00:00Z")
    return Instant(start.tai_ns + int(fraction) * _EPOCH_STEP_NS)


def _epoch_columns(epoch: Instant) -> tuple[int, str]:
    """Two-digit year and `ddd.dddddddd`, rounded to the nearest eighth decimal."""
    rounded = Instant(epoch.tai_ns + _EPOCH_STEP_NS // 2)
    day = format_utc(rounded, 9)[:10]
    steps = (rounded.tai_ns - parse_utc(f"{day}T00:00:00Z").tai_ns) // _EPOCH_STEP_NS
    year = int(day[:4])
    if not 1957 <= year <= 2056:
        raise BadMessageError(f"the year {year} does not fit a TLE; write an OMM instead")
    day_of_year = date.fromisoformat(day).timetuple().tm_yday
    return year % 100, f"{day_of_year:03d}.{min(steps, 99_999_999):08d}"


def _long_designator(columns: str) -> str:
    """`1982-092A` for `82092A  `; "" where blank; other text as it stands."""
    text = columns.strip()
    if not re.fullmatch(r"\d{5}[A-Z]{1,3}", text, re.ASCII):
        return text
    return f"{'19' if text[:2] >= '57' else '20'}{text[:2]}-{text[2:]}"


def _short_designator(designator: str) -> str:
    match = re.fullmatch(r"\d\d(\d\d)-(\d{3}[A-Z]{1,3})", designator, re.ASCII)
    return match[1] + match[2] if match else designator
