"""Many OMM records at once: keywords and values as JSON and CSV carry them, to arrays in SI.

Records whose values are all plain go through arrays; every other record goes through
`greenzone.messages.element_sets.omm` on its own, so that there is one truth about what is accepted.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.core.errors import BadMessageError
from greenzone.messages.catalog_number import parse_catalog_number
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import NO_TIME, TEXT, ElementTable, text_array
from greenzone.messages.element_sets.epoch_columns import iso_tai_ns
from greenzone.messages.element_sets.omm import parse_omm
from greenzone.messages.element_sets.table_reading import RefusedRow, TableReading
from greenzone.messages.ndm.omm_blocks import UNKNOWN
from greenzone.messages.utc_text import parse_message_utc

__all__ = ["parse_omm_records"]

_Record = Mapping[str, Any]

_DAY_S: Final = 86_400.0
_REV_PER_DAY: Final = 2.0 * math.pi / _DAY_S
_RAD: Final = math.pi / 180.0


def parse_omm_records(
    records: Sequence[_Record], rows: Sequence[int], source_name: str
) -> TableReading:
    """The element sets of OMM records in order, and the records that could not be read.

    Beside the elements, what CelesTrak and Space-Track add about the object is kept: type, radar
    size, country, launch and decay date. `rows` gives the `source_row` of each record.
    """
    if not records:
        return TableReading(ElementTable.of({}, 0))
    records = [_with_whole_epoch(record) for record in records]
    columns, clean = _clean_columns(records)
    fast = np.flatnonzero(clean)
    single, refused = _one_by_one(records, np.flatnonzero(~clean).tolist(), source_name)
    refused = [replace(row, row=rows[row.row]) for row in refused]
    parts = [
        ElementTable.of({n: np.asarray(c)[fast] for n, c in columns.items()}, len(fast)),
        ElementTable.of_sets(list(single.values())),
    ]
    kept = np.concatenate((fast, np.array(list(single), dtype=np.int64)))
    table = ElementTable.joined(parts).take(np.argsort(kept))
    kept = np.sort(kept)
    about = _about([records[i] for i in kept.tolist()])
    source = np.full(len(kept), source_name, dtype=TEXT)
    table = table.with_columns(
        **about, source=source, source_row=np.array(rows, dtype=np.int64)[kept]
    )
    return TableReading.of(table, refused)


def _with_whole_epoch(record: _Record) -> _Record:
    """The record with the decimals of its epoch, which old Space-Track records hold apart.

    `EPOCH` = "2025-09-27 19:46:00" with `EPOCH_MICROSECONDS` = "526944".
    """
    micro, epoch = record.get("EPOCH_MICROSECONDS"), record.get("EPOCH")
    if micro is None or not isinstance(epoch, str) or "." in epoch:
        return record
    text = str(micro)
    if not (text.isascii() and text.isdigit() and len(text) <= 6):
        return record
    return {**record, "EPOCH": f"{epoch.strip()}.{int(text):06d}"}


def _one_by_one(
    records: Sequence[_Record], rows: list[int], source_name: str
) -> tuple[dict[int, ElementSet], list[RefusedRow]]:
    found, refused = {}, []
    for row in rows:
        try:
            if not str(records[row].get("MEAN_MOTION", "")).strip():
                raise BadMessageError("OMM: MEAN_MOTION is missing; give an OMM record")
            found[row] = parse_omm(json.dumps(records[row]), "OMM")
        except (BadMessageError, ValueError, RecursionError) as error:
            reason = str(error).removeprefix("OMM: ")[:300]
            refused.append(RefusedRow(source_name, row, reason))
    return found, refused


def _clean_columns(records: Sequence[_Record]) -> tuple[dict[str, Any], Bool[ndarray, " n"]]:
    """The columns of all records, and which records are plain enough for them to be right."""
    clean = np.ones(len(records), dtype=bool)
    for keyword, usable in _USABLE.items():
        clean &= [isinstance(v := r.get(keyword, ""), str) and v in usable for r in records]
    texts = {k: _texts(records, k, clean, longest) for k, longest in _TEXTS.items()}
    clean &= [_is_number(t) for t in texts["NORAD_CAT_ID"]]
    for keyword in ("OBJECT_NAME", "OBJECT_ID"):
        clean &= [t != UNKNOWN for t in texts[keyword]]
    numbers = {k: _numbers(records, k, clean, required=k in _REQUIRED) for k in _RANGES}
    for keyword, (low, high) in _RANGES.items():
        clean &= (numbers[keyword] >= low) & (numbers[keyword] <= high)
    for keyword in _WHOLE:
        clean &= numbers[keyword] == np.floor(numbers[keyword])
    epochs, plain = iso_tai_ns(texts["EPOCH"])
    clean &= plain & (numbers["MEAN_MOTION"] > 0.0) & (numbers["EPHEMERIS_TYPE"] != 4)
    return _columns(texts, {k: np.where(clean, v, 0.0) for k, v in numbers.items()}, epochs), clean


def _columns(
    texts: dict[str, list[str]], numbers: dict[str, Float64[ndarray, " n"]], epochs: ndarray
) -> dict[str, Any]:
    whole = {keyword: numbers[keyword].astype(np.int64) for keyword in _WHOLE}
    ids = [parse_catalog_number(t) if _is_number(t) else "" for t in texts["NORAD_CAT_ID"]]
    return {
        "object_id": text_array(ids),
        "name": text_array(texts["OBJECT_NAME"]),
        "intl_designator": text_array(texts["OBJECT_ID"]),
        "epoch_tai_ns": epochs,
        "mean_motion_rad_s": numbers["MEAN_MOTION"] * _REV_PER_DAY,
        "eccentricity": numbers["ECCENTRICITY"],
        "inclination_rad": numbers["INCLINATION"] * _RAD,
        "raan_rad": numbers["RA_OF_ASC_NODE"] * _RAD,
        "arg_perigee_rad": numbers["ARG_OF_PERICENTER"] * _RAD,
        "mean_anomaly_rad": numbers["MEAN_ANOMALY"] * _RAD,
        "bstar": numbers["BSTAR"],
        "half_mean_motion_dot_rad_s2": numbers["MEAN_MOTION_DOT"] * _REV_PER_DAY / _DAY_S,
        "sixth_mean_motion_ddot_rad_s3": numbers["MEAN_MOTION_DDOT"] * _REV_PER_DAY / _DAY_S**2,
        "classification": text_array([t or "U" for t in texts["CLASSIFICATION_TYPE"]]),
        "ephemeris_type": whole["EPHEMERIS_TYPE"],
        "element_set_number": whole["ELEMENT_SET_NO"],
        "revolution_number": whole["REV_AT_EPOCH"],
    }


_USABLE: Final[dict[str, frozenset[Any]]] = {
    "CENTER_NAME": frozenset(("", "EARTH")),
    "REF_FRAME": frozenset(("", "TEME")),
    "TIME_SYSTEM": frozenset(("", "UTC")),
    "MEAN_ELEMENT_THEORY": frozenset(("", "SGP4", "SGP/SGP4")),
}
_TEXTS: Final = {
    "NORAD_CAT_ID": 9,
    "OBJECT_NAME": 200,
    "OBJECT_ID": 200,
    "EPOCH": 26,
    "CLASSIFICATION_TYPE": 1,
}
"""Keywords read as text, and the longest that is plain."""
_REQUIRED: Final = frozenset(
    (
        "MEAN_MOTION",
        "ECCENTRICITY",
        "INCLINATION",
        "RA_OF_ASC_NODE",
        "ARG_OF_PERICENTER",
        "MEAN_ANOMALY",
        "BSTAR",
    )
)
_RANGES: Final = {
    "MEAN_MOTION": (0.0, 19.99),
    "ECCENTRICITY": (0.0, 0.9999999),
    "INCLINATION": (0.0, 179.999),
    "RA_OF_ASC_NODE": (-359.999, 359.9999),
    "ARG_OF_PERICENTER": (-359.999, 359.9999),
    "MEAN_ANOMALY": (-359.999, 359.9999),
    "BSTAR": (-99.0, 99.0),
    "MEAN_MOTION_DOT": (-1e3, 1e3),
    "MEAN_MOTION_DDOT": (-1e3, 1e3),
    "EPHEMERIS_TYPE": (0.0, 9.0),
    "ELEMENT_SET_NO": (0.0, 1e9),
    "REV_AT_EPOCH": (0.0, 1e9),
}
"""Plainly good values; what lies outside is judged by `ElementSet`."""
_WHOLE: Final = ("EPHEMERIS_TYPE", "ELEMENT_SET_NO", "REV_AT_EPOCH")


def _texts(
    records: Sequence[_Record], keyword: str, clean: Bool[ndarray, " n"], longest: int
) -> list[str]:
    """The values as text; rows where one is not plain text are no longer clean."""
    values = [record.get(keyword) for record in records]
    texts = ["" if value is None else str(value) for value in values]
    clean &= [type(value) in _PLAIN_TEXT for value in values]
    clean &= [len(t) <= longest and t.isascii() and " ".join(t.split()) == t for t in texts]
    return texts


_PLAIN: Final = frozenset((str, int, float, type(None)))
_PLAIN_TEXT: Final = frozenset((str, int, type(None)))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _numbers(
    records: Sequence[_Record], keyword: str, clean: Bool[ndarray, " n"], required: bool
) -> Float64[ndarray, " n"]:
    """The values as numbers, NaN where there is none; absent ones count as 0 if not required."""
    blank = math.nan if required else 0.0
    values = [record.get(keyword, blank) for record in records]
    try:
        clean &= [type(value) in _PLAIN for value in values]
        return np.array([float(value) for value in values], dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        return np.array([_number(value, blank) for value in values], dtype=np.float64)


def _number(value: object, blank: float) -> float:
    if value is None or type(value) not in _PLAIN:
        return blank if value is None else math.nan
    try:
        return float(value)  # type: ignore[arg-type]
    except (ValueError, OverflowError):
        return math.nan


def _about(records: Sequence[_Record]) -> dict[str, Any]:
    """What the records say about the objects, beside their orbits."""
    columns: dict[str, Any] = {
        name: text_array([_short(record.get(keyword)) for record in records])
        for keyword, name in _ABOUT.items()
    }
    columns["creation_tai_ns"] = _times([_short(r.get("CREATION_DATE")) for r in records])
    return columns


_ABOUT: Final = {
    "OBJECT_TYPE": "object_type",
    "RCS_SIZE": "rcs_class",
    "COUNTRY_CODE": "owner",
    "LAUNCH_DATE": "launch_date",
    "DECAY_DATE": "decay_date",
}


def _short(value: object) -> str:
    """A short text in one line; "" for anything that is not one (these fields are extras)."""
    return " ".join(value.split())[:60] if isinstance(value, str) else ""


def _times(texts: list[str]) -> ndarray:
    """Instants, NO_TIME where there is none or it cannot be read."""
    if not any(texts):
        return np.full(len(texts), NO_TIME, dtype=np.int64)
    found, plain = iso_tai_ns(texts)
    for row in np.flatnonzero(~plain).tolist():
        found[row] = _time(texts[row])
    return found


def _time(text: str) -> int:
    try:
        return parse_message_utc(text).tai_ns
    except BadMessageError:
        return NO_TIME
