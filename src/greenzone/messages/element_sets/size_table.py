"""Sizes and masses of catalogued objects from NASA CARA's table: CSV text to arrays in SI."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from jaxtyping import Float64, Shaped
from numpy import ndarray

from greenzone.core.errors import BadMessageError
from greenzone.messages.catalog_number import parse_catalog_number
from greenzone.messages.element_sets.byte_stream import open_stream
from greenzone.messages.element_sets.element_table import text_array
from greenzone.messages.element_sets.record_streams import csv_records

__all__ = ["SizeTable", "is_size_table", "read_sizes"]

_HEADER: Final = ("ObjectID", "HBR", "HBRSigma", "HBRSource", "Mass", "MassSigma", "MassSource")
_LARGEST_M: Final = 1_000.0
_LARGEST_KG: Final = 10_000_000.0


@dataclass(frozen=True, slots=True, eq=False)
class SizeTable:
    """Estimates, one row an object; NaN stands for what the table leaves open."""

    object_id: Shaped[ndarray, " n"]
    hbr_m: Float64[ndarray, " n"]
    """Hard-body radius: of the sphere around the object."""
    hbr_sigma_m: Float64[ndarray, " n"]
    """0 where the radius was measured or chosen rather than estimated."""
    hbr_source: Shaped[ndarray, " n"]
    """As stated; `Default` is no measurement."""
    mass_kg: Float64[ndarray, " n"]
    mass_sigma_kg: Float64[ndarray, " n"]
    mass_source: Shaped[ndarray, " n"]

    def __len__(self) -> int:
        return len(self.object_id)


def is_size_table(start: bytes) -> bool:
    """Whether a text that starts like this is a table of sizes."""
    return start.startswith(",".join(_HEADER).encode())


def read_sizes(path: str | os.PathLike[str]) -> SizeTable:
    """The table in a CSV file, gzip or plain (Baars and Hall 2022, AAS 22-586).

    Raises BadMessageError with the line for a value that is no size or mass.
    """
    with open_stream(path) as stream:
        if not is_size_table(stream.peek()):
            name = Path(path).name
            raise BadMessageError(
                f"{name}: is no table of sizes; its header is {','.join(_HEADER)}"
            )
        rows = [_row(line, record, stream.name) for line, record in csv_records(stream)]
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(_HEADER)
    return SizeTable(
        text_array(columns[0]),
        np.array(columns[1], dtype=np.float64),
        np.array(columns[2], dtype=np.float64),
        text_array(columns[3]),
        np.array(columns[4], dtype=np.float64),
        np.array(columns[5], dtype=np.float64),
        text_array(columns[6]),
    )


def _row(
    line: int, record: dict[str, str] | str, name: str
) -> tuple[str, float, float, str, float, float, str]:
    where = f"{name} line {line}"
    if isinstance(record, str):
        raise BadMessageError(f"{where}: {record}")
    try:
        return (
            parse_catalog_number(record.get("ObjectID", "")),
            _number(record, "HBR", _LARGEST_M),
            _number(record, "HBRSigma", _LARGEST_M),
            record.get("HBRSource", "")[:60],
            _number(record, "Mass", _LARGEST_KG),
            _number(record, "MassSigma", _LARGEST_KG),
            record.get("MassSource", "")[:60],
        )
    except BadMessageError as error:
        raise BadMessageError(f"{where}: {error}") from None


def _number(record: dict[str, str], keyword: str, largest: float) -> float:
    text = record.get(keyword, "").strip()
    if not text or text.lower() == "nan":
        return math.nan
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0.0 <= value <= largest:
        raise BadMessageError(f"{keyword} = {text[:40]!r} is not in [0, {largest:g}]; correct it")
    return value
