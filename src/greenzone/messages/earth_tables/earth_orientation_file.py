"""Files of Earth orientation to `EarthOrientation`: IERS finals2000A and C04, CelesTrak's EOP.

CelesTrak asks that its address be named: https://celestrak.org/SpaceData/
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import BadMessageError
from greenzone.core.provenance import InputDigest
from greenzone.messages.earth_tables.finals2000a import looks_like_finals2000a, parse_finals2000a
from greenzone.messages.earth_tables.orientation_days import OrientationDays
from greenzone.messages.earth_tables.orientation_rows import (
    parse_c04,
    parse_celestrak_csv,
    parse_celestrak_text,
)
from greenzone.messages.own_files.input_file import read_file

__all__ = [
    "load_earth_orientation",
    "parse_earth_orientation",
    "shipped_earth_orientation",
    "shipped_earth_orientation_path",
]

_LARGEST_BYTES = 20_000_000
_SHIPPED_NAME = "IERS finals2000A"


@cache
def shipped_earth_orientation() -> EarthOrientation:
    """The table of the installed astropy-iers-data package, read once per process."""
    file = read_file(shipped_earth_orientation_path(), _LARGEST_BYTES)
    return parse_earth_orientation(file.text, _SHIPPED_NAME, file.sha256)


def shipped_earth_orientation_path() -> Path:
    """The file of that table: other installations may have a newer one."""
    import astropy_iers_data

    return Path(astropy_iers_data.IERS_A_FILE)


def load_earth_orientation(path: str | os.PathLike[str]) -> EarthOrientation:
    """The table of a user's file."""
    file = read_file(path, _LARGEST_BYTES)
    return parse_earth_orientation(file.text, file.name, file.sha256)


def parse_earth_orientation(text: str, source_name: str, sha256: str = "") -> EarthOrientation:
    """The table of a text in any of the forms, told by its content; checked as a whole.

    `sha256` is that of the bytes the text was read from, by default of the text as UTF-8.
    Raises BadMessageError with line or day, and remedy.
    """
    digest = InputDigest(source_name, sha256) if sha256 else InputDigest.of(source_name, text)
    return _days(text, source_name).table(digest)


def _days(text: str, source_name: str) -> OrientationDays:
    if looks_like_finals2000a(text):
        return parse_finals2000a(text, source_name)
    if text.startswith("DATE,"):
        return parse_celestrak_csv(text, source_name)
    if "CssiSpaceWeather" not in text[:200] and "\nBEGIN OBSERVED" in text:
        return parse_celestrak_text(text, source_name)
    if "C04" in text[:4000]:
        return parse_c04(text, source_name)
    raise BadMessageError(
        f"{source_name}: not a file of Earth orientation; give IERS finals2000A or C04, or "
        "CelesTrak's EOP as text or CSV"
    )
