"""TLE and 3LE text to tables of element sets, all clean lines at once.

A line is clean if it is written exactly as the format has it. What is not goes through `tle`, so
that there is one truth about what is accepted and what it means; the values of clean lines are
the same to the last bit: whole numbers below 2^53 divided by a power of ten up to 10^22 are
rounded once, as reading the decimal text is (IEEE 754).
"""

from __future__ import annotations

import math
import re
from typing import Any, Final

import numpy as np
from jaxtyping import Bool, Int64, Shaped, UInt8
from numpy import ndarray

from greenzone.core.errors import BadMessageError
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import REPAIRED, TEXT, ElementTable, text_array
from greenzone.messages.element_sets.epoch_columns import days_of_years, tai_ns_of_days
from greenzone.messages.element_sets.omm import element_set_of_fields
from greenzone.messages.element_sets.table_reading import RefusedRow, TableReading
from greenzone.messages.element_sets.tle_columns import elements_of_lines
from greenzone.messages.element_sets.tle_digits import (
    BLANK,
    blanks_lead,
    blanks_trail,
    columns_text,
    decimal_number,
    implied_decimal,
    is_letter,
    sign,
    whole_number,
)
from greenzone.messages.element_sets.tle_lines import pair_lines
from greenzone.messages.element_sets.tle_shape import has_checksum, has_shape_1, has_shape_2
from greenzone.messages.element_sets.tle_spans import TleSpans, find_tle_spans
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.omm_blocks import UNKNOWN

__all__ = ["parse_tle_table"]

_COLUMNS: Final = 69
_LONGEST_NAME: Final = 200
_DAY_S: Final = 86_400.0
_REV_PER_DAY: Final = 2.0 * math.pi / _DAY_S
_RAD: Final = math.pi / 180.0


def parse_tle_table(data: bytes, source_name: str, first_line: int = 1) -> TableReading:
    """Every element set of a 2LE or 3LE text in order, and the lines that could not be read.

    Values are those of `parse_tle`, with its repairs: the status of such rows is REPAIRED, also
    where a name is not UTF-8 and kept with marks of replacement. `source_row` is the number of
    line 1.
    """
    spans = find_tle_spans(data, first_line)
    clean, columns = _clean_columns(spans)
    single, repaired, refused = _one_by_one(spans, np.flatnonzero(~clean), source_name)
    kept = np.concatenate((np.flatnonzero(clean), np.array(list(single), dtype=np.int64)))
    order = np.argsort(kept)
    parts = (
        ElementTable.of(columns, int(clean.sum())),
        ElementTable.of_sets(list(single.values())),
    )
    table, kept = ElementTable.joined(parts).take(order), kept[order]
    names = _names(spans, kept)
    table = table.with_columns(
        name=text_array(names),
        source=np.full(len(kept), source_name, dtype=TEXT),
        source_row=spans.number[spans.first[kept]],
        status=_statuses(kept, repaired, names),
    )
    refused += _orphans(spans, source_name)
    return TableReading.of(table, sorted(refused, key=lambda row: row.row))


def _statuses(kept: Int64[ndarray, " n"], repaired: list[int], names: list[str]) -> list[int]:
    changed = set(repaired)
    pairs = zip(kept.tolist(), names, strict=True)
    return [REPAIRED if i in changed or "\ufffd" in name else 0 for i, name in pairs]


def _names(spans: TleSpans, sets: Int64[ndarray, " n"]) -> list[str]:
    pairs = zip(spans.first[sets].tolist(), spans.named[sets].tolist(), strict=True)
    return [_name(spans.text(line - 1)) if named else "" for line, named in pairs]


def _name(line: str) -> str:
    name = " ".join(line.strip().removeprefix("0 ").split())[:_LONGEST_NAME]
    return "" if name == UNKNOWN else name


def _one_by_one(
    spans: TleSpans, sets: Int64[ndarray, " m"], source_name: str
) -> tuple[dict[int, ElementSet], list[int], list[RefusedRow]]:
    """The sets that can be read by their index, the indices repaired, and those refused."""
    found: dict[int, ElementSet] = {}
    repaired, refused = [], []
    for index in sets.tolist():
        line, findings = int(spans.first[index]), Findings()
        try:
            for lines in pair_lines(f"{spans.text(line)}\n{spans.text(line + 1)}", findings):
                fields = elements_of_lines(lines, findings)
                findings.refuse_if_faulty("TLE")
                found[index] = element_set_of_fields(fields, "TLE", (lines.first, lines.second))
            findings.refuse_if_faulty("TLE")
        except BadMessageError as error:
            found.pop(index, None)
            refused.append(RefusedRow(source_name, int(spans.number[line]), _reason(error)))
        repaired += [index] if findings.changes and index in found else []
    return found, repaired, refused


def _reason(error: BadMessageError) -> str:
    """Without the place, which the row number gives: the lines were read on their own."""
    return re.sub(r"^TLE: (line \d+: )?", "", str(error))


def _orphans(spans: TleSpans, source_name: str) -> list[RefusedRow]:
    rows = []
    for index in spans.orphans.tolist():
        missing = 2 if spans.data[spans.start[index]] == ord("1") else 1
        reason = f"line {missing} of the element set is missing; get the set again"
        rows.append(RefusedRow(source_name, int(spans.number[index]), reason))
    return rows


def _clean_columns(spans: TleSpans) -> tuple[Bool[ndarray, " n"], dict[str, Any]]:
    """Which sets are clean, and the columns of those."""
    length = spans.end - spans.start
    clean = (length[spans.first] == _COLUMNS) & (length[spans.first + 1] == _COLUMNS)
    some = np.flatnonzero(clean)
    one, two = _bytes(spans, spans.first[some]), _bytes(spans, spans.first[some] + 1)
    good = has_shape_1(one) & has_shape_2(two) & has_checksum(one) & has_checksum(two)
    good &= (one[:, 2:7] == two[:, 2:7]).all(axis=1)
    good &= blanks_lead(one[:, 2:7]) & (one[:, 6] != BLANK)
    for first, last in ((8, 11), (17, 20), (34, 37), (43, 46), (52, 54)):
        good &= blanks_lead(two[:, first:last])
    columns, usable = _values(one, two)
    good &= usable & _has_plain_designator(one)
    clean[some] = good
    return clean, {name: column[good] for name, column in columns.items()}


def _bytes(spans: TleSpans, which: Int64[ndarray, " n"]) -> UInt8[ndarray, "n 69"]:
    return np.asarray(spans.data[spans.start[which][:, None] + np.arange(_COLUMNS)])


def _values(
    one: UInt8[ndarray, "n 69"], two: UInt8[ndarray, "n 69"]
) -> tuple[dict[str, Any], Bool[ndarray, " n"]]:
    """The columns of lines in shape, and whether each row is plainly what `ElementSet` accepts."""
    years, days = whole_number(one, 18, 20), whole_number(one, 20, 23)
    years = years + np.where(years >= 57, 1900, 2000)
    epoch_days = days_of_years(years) + days - 1
    usable = (years >= 1972) & (days >= 1) & (epoch_days < days_of_years(years + 1))
    columns: dict[str, Any] = {
        "object_id": _object_ids(one),
        "intl_designator": _designators(one),
        "epoch_tai_ns": tai_ns_of_days(epoch_days, whole_number(one, 24, 32) * 864_000),
        "mean_motion_rad_s": decimal_number(two, 52, 63) * _REV_PER_DAY,
        "eccentricity": whole_number(two, 26, 33) / 1e7,
        "inclination_rad": decimal_number(two, 8, 16) * _RAD,
        "raan_rad": decimal_number(two, 17, 25) * _RAD,
        "arg_perigee_rad": decimal_number(two, 34, 42) * _RAD,
        "mean_anomaly_rad": decimal_number(two, 43, 51) * _RAD,
        "bstar": implied_decimal(one, 53),
        "half_mean_motion_dot_rad_s2": (
            sign(one, 33) * (whole_number(one, 35, 43) / 1e8) * _REV_PER_DAY / _DAY_S
        ),
        "sixth_mean_motion_ddot_rad_s3": implied_decimal(one, 44) * _REV_PER_DAY / _DAY_S**2,
        "classification": columns_text(one[:, 7:8], strip=False),
        "ephemeris_type": whole_number(one, 62, 63).astype(np.int32),
        "element_set_number": whole_number(one, 64, 68),
        "revolution_number": whole_number(two, 63, 68),
    }
    for name, (low, high) in _PLAIN.items():
        usable &= (columns[name] > low) & (columns[name] < high)
    return columns, usable


_PLAIN: Final = {
    "mean_motion_rad_s": (0.0, 19.999 * _REV_PER_DAY),
    "inclination_rad": (-1.0, 3.14159),
    "raan_rad": (-1.0, 6.28318),
    "arg_perigee_rad": (-1.0, 6.28318),
    "mean_anomaly_rad": (-1.0, 6.28318),
    "bstar": (-99.0, 99.0),
    "half_mean_motion_dot_rad_s2": (-0.9, 0.9),
    "sixth_mean_motion_ddot_rad_s3": (-0.9, 0.9),
    "ephemeris_type": (-1, 4),
}
"""Values strictly between these are good without question; others are judged one by one."""


def _object_ids(one: UInt8[ndarray, "n 69"]) -> Shaped[ndarray, " n"]:
    """Catalog numbers as digits; Alpha-5's letters stand for 10 to 33, without I and O."""
    lead = one[:, 2].astype(np.int64)
    letter = lead - ord("A") - (lead > ord("I")) - (lead > ord("O")) + 10
    lead_value = np.where(is_letter(one[:, 2]), letter, whole_number(one, 2, 3))
    numbers = lead_value * 10_000 + whole_number(one, 3, 7)
    return text_array([str(number) for number in numbers.tolist()])


def _has_plain_designator(one: UInt8[ndarray, "n 69"]) -> Bool[ndarray, " n"]:
    """Whether columns 10-17 are blank, or a year, a number and one to three letters."""
    columns = one[:, 9:17]
    letters, digits = is_letter(columns), (columns >= ord("0")) & (columns <= ord("9"))
    standard = digits[:, :5].all(axis=1) & letters[:, 5] & ~digits[:, 5:].any(axis=1)
    standard &= blanks_trail(columns[:, 5:])
    return np.asarray(standard | (columns == BLANK).all(axis=1))


def _designators(one: UInt8[ndarray, "n 69"]) -> Shaped[ndarray, " n"]:
    """`1982-092A` for `82092A  `; "" where blank."""
    columns = one[:, 9:17]
    old, new = (np.frombuffer(text, np.uint8)[None, :] for text in (b"19", b"20"))
    century = np.where(whole_number(one, 9, 11)[:, None] >= 57, old, new)
    dash = np.full((len(one), 1), ord("-"), dtype=np.uint8)
    text = columns_text(np.concatenate((century, columns[:, :2], dash, columns[:, 2:]), axis=1))
    text[(columns == BLANK).all(axis=1)] = ""
    return text
