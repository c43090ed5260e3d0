"""Until when the leap seconds are known that times are computed with."""

from __future__ import annotations

import re
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path

from greenzone.core.instant import Instant, format_utc
from greenzone.core.leap_seconds import utc_eras
from greenzone.core.provenance import InputDigest
from greenzone.workflows.table_status import TableStatus

__all__ = ["leap_second_status"]

_ORDINAL_1958 = date(1958, 1, 1).toordinal()
_EXPIRES = re.compile(r"File expires on (\d{1,2} \w+ \d{4})")
_KNOWN = "None after {last} until {until}: announced half a year ahead (IERS Bulletin C)."
_EXPIRED = (
    "One may have been set since {until} and be missing here: UTC would be off by 1 s, 7.5 km "
    "along an orbit. Upgrade pyerfa and astropy-iers-data."
)
_DISAGREE = (
    "pyerfa ends at {last}, astropy-iers-data at {other}: upgrade both, times after the earlier "
    "date are off by 1 s."
)


def leap_second_status(now: Instant) -> TableStatus:
    """The leap seconds of ERFA, which are used, against the IERS file of astropy-iers-data."""
    import astropy_iers_data

    text = Path(astropy_iers_data.IERS_LEAP_SECOND_FILE).read_text(
        encoding="ascii", errors="replace"
    )
    last = date.fromordinal(utc_eras()[-1].first_day + _ORDINAL_1958).isoformat()
    other, until = _last_step(text), _expiry(text)
    meaning = _EXPIRED if format_utc(now, 0)[:10] > until else _KNOWN
    meaning = meaning if other == last else _DISAGREE
    return TableStatus(
        table="leap-seconds",
        file=f"pyerfa {version('pyerfa')}",
        source="IERS Bulletin C, in pyerfa; its term in astropy-iers-data",
        origin="shipped",
        in_use=True,
        first_utc=date.fromordinal(utc_eras()[0].first_day + _ORDINAL_1958).isoformat(),
        last_observed_utc=last,
        last_predicted_utc=until,
        sha256=InputDigest.of("leap seconds", repr([tuple(e) for e in utc_eras()])).sha256,
        meaning=meaning.format(last=last, until=until, other=other),
    )


def _expiry(text: str) -> str:
    found = _EXPIRES.search(text)
    return datetime.strptime(found.group(1), "%d %B %Y").date().isoformat() if found else ""


def _last_step(text: str) -> str:
    """The day of the last line: MJD, day, month, year, TAI-UTC."""
    rows = [line.split() for line in text.splitlines() if line[:1] == " " and line.split()]
    _, day, month, year, _ = rows[-1]
    return date(int(year), int(month), int(day)).isoformat()
