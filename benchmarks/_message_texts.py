"""The files that benchmarks/messages.py reads: a real catalog as 3LE and OMM, and long OEMs."""

from __future__ import annotations

import gzip
import json
import math
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from greenzone.messages.catalog_number import parse_alpha5

_ROOT = Path(__file__).resolve().parents[1]
_RADIUS_KM, _SPEED_KM_S = 6_778.137, 7.668558
_STEP_S = 10.0
_HEADER = """\
CCSDS_OEM_VERS = 2.0
CREATION_DATE = 2026-01-01T00:00:00
ORIGINATOR = BENCHMARK

META_START
OBJECT_NAME = CIRCULAR
OBJECT_ID = 2026-001A
CENTER_NAME = EARTH
REF_FRAME = EME2000
TIME_SYSTEM = UTC
START_TIME = {start}
STOP_TIME = {stop}
META_STOP

"""


def shared_data() -> Path:
    """The folder of real data, as the tests know it."""
    return Path(os.environ.get("GREENZONE_DATA", _ROOT.parent / "shared" / "data"))


def catalog_3le() -> str:
    """The 23,939 objects of 19-22 January 2022, as they were published."""
    path = shared_data() / "catalogs" / "catalog_2022-01-22_odap.3le.gz"
    return gzip.decompress(path.read_bytes()).decode("utf-8")


def catalog_omm_json(tle_text: str, count: int) -> str:
    """The same sets, the first ones again up to the count, in the layout of CelesTrak's JSON."""
    lines = tle_text.splitlines()
    found = [_omm_fields(*lines[i : i + 3]) for i in range(0, len(lines) - 2, 3)]
    for number, fields in enumerate(found[: max(0, count - len(found))]):
        found.append(fields | {"NORAD_CAT_ID": 300_000 + number})
    return json.dumps(found[:count])


def _omm_fields(name: str, one: str, two: str) -> dict[str, str | int | float]:
    launch = one[9:17].strip()
    century = "19" if launch[:2] > "56" else "20"
    return {
        "OBJECT_NAME": name.removeprefix("0 ").strip(),
        "OBJECT_ID": f"{century}{launch[:2]}-{launch[2:]}" if launch else "",
        "EPOCH": _epoch(one[18:32]),
        "MEAN_MOTION": float(two[52:63]),
        "ECCENTRICITY": float(f"0.{two[26:33].strip()}"),
        "INCLINATION": float(two[8:16]),
        "RA_OF_ASC_NODE": float(two[17:25]),
        "ARG_OF_PERICENTER": float(two[34:42]),
        "MEAN_ANOMALY": float(two[43:51]),
        "EPHEMERIS_TYPE": 0,
        "CLASSIFICATION_TYPE": one[7],
        "NORAD_CAT_ID": int(parse_alpha5(one[2:7])),
        "ELEMENT_SET_NO": int(one[64:68]),
        "REV_AT_EPOCH": int(two[63:68].strip() or 0),
        "BSTAR": _exponential(one[53:61]),
        "MEAN_MOTION_DOT": float(one[33:43]),
        "MEAN_MOTION_DDOT": _exponential(one[44:52]),
    }


def _epoch(text: str) -> str:
    year, days = int(text[:2]), float(text[2:])
    start = datetime(year + (1900 if year > 56 else 2000), 1, 1, tzinfo=UTC)
    return (start + timedelta(days=days - 1.0)).strftime("%Y-%m-%dT%H:%M:%S.%f")


def _exponential(text: str) -> float:
    sign = "-" if text[0] == "-" else ""
    return float(f"{sign}0.{text[1:6].strip() or 0}e{text[6:].strip() or 0}")


def oem_kvn(rows: int) -> str:
    """A circular orbit every ten seconds."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    rate = _SPEED_KM_S / _RADIUS_KM
    stop = start + timedelta(seconds=_STEP_S * (rows - 1))
    lines = [_HEADER.format(start=_utc(start), stop=_utc(stop))]
    for i in range(rows):
        angle = rate * _STEP_S * i
        cosine, sine = math.cos(angle), math.sin(angle)
        lines.append(
            f"{_utc(start + timedelta(seconds=_STEP_S * i))} "
            f"{_RADIUS_KM * cosine:.6f} {_RADIUS_KM * sine:.6f} 0.000000 "
            f"{-_SPEED_KM_S * sine:.9f} {_SPEED_KM_S * cosine:.9f} 0.000000000\n"
        )
    return "".join(lines)


def _utc(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%S.") + f"{when.microsecond // 1000:03d}"
