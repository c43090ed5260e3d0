"""Many mean-element sets as a struct of arrays in SI, read from any form that carries them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

import numpy as np
from jaxtyping import Float64, Int8, Int32, Int64, Shaped
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.messages.element_sets.element_set import ElementSet

__all__ = ["NO_TIME", "REPAIRED", "TEXT", "ElementTable", "text_array"]

NO_TIME: Final = -(2**63)
"""Stands in an array of nanoseconds where the sender gave no time."""
REPAIRED: Final = 1
"""In `ElementTable.status`: reading changed something in the row; 0 where nothing was."""
TEXT: Final = np.dtype(object)
"""Python texts of any length: no id is cut off. docs/decisions/032 says why no StringDType."""


@dataclass(frozen=True, slots=True, eq=False)
class ElementTable:
    """Brouwer mean elements in TEME for SGP4, one row a set; all arrays share the first axis.

    The columns mean what the fields of `ElementSet` of the same name mean, and every row holds
    what an `ElementSet` accepts. Rows a reader refused are not here but in its report.
    """

    object_id: Shaped[ndarray, " n"]
    name: Shaped[ndarray, " n"]
    intl_designator: Shaped[ndarray, " n"]
    epoch_tai_ns: Int64[ndarray, " n"]
    mean_motion_rad_s: Float64[ndarray, " n"]
    eccentricity: Float64[ndarray, " n"]
    inclination_rad: Float64[ndarray, " n"]
    raan_rad: Float64[ndarray, " n"]
    arg_perigee_rad: Float64[ndarray, " n"]
    mean_anomaly_rad: Float64[ndarray, " n"]
    bstar: Float64[ndarray, " n"]
    half_mean_motion_dot_rad_s2: Float64[ndarray, " n"]
    sixth_mean_motion_ddot_rad_s3: Float64[ndarray, " n"]
    classification: Shaped[ndarray, " n"]
    ephemeris_type: Int32[ndarray, " n"]
    element_set_number: Int64[ndarray, " n"]
    revolution_number: Int64[ndarray, " n"]
    creation_tai_ns: Int64[ndarray, " n"]
    """When the sender made the set (CREATION_DATE), or NO_TIME."""
    object_type: Shaped[ndarray, " n"]
    """As stated by the sender (`PAYLOAD`, `DEBRIS`), "" where it is not."""
    rcs_class: Shaped[ndarray, " n"]
    """Radar size class as Space-Track states it (SMALL, MEDIUM, LARGE), or ""."""
    owner: Shaped[ndarray, " n"]
    """Country or organisation code (COUNTRY_CODE), or ""."""
    launch_date: Shaped[ndarray, " n"]
    """ISO date, or ""."""
    decay_date: Shaped[ndarray, " n"]
    """ISO date of the re-entry as stated, or ""."""
    source: Shaped[ndarray, " n"]
    """Who or what it came from: the name given at import, or the file."""
    source_row: Int64[ndarray, " n"]
    """Line of the text (of line 1 of a TLE) or number of the record, from 1."""
    status: Int8[ndarray, " n"]
    """0 as received, REPAIRED where reading changed something."""

    def __post_init__(self) -> None:
        for name in _DTYPES:
            if len(getattr(self, name)) != len(self):
                rows = len(getattr(self, name))
                raise ValueError(f"{name} has {rows} rows, epoch_tai_ns {len(self)}")

    def __len__(self) -> int:
        return len(self.epoch_tai_ns)

    def __iter__(self) -> Iterator[ElementSet]:
        return (self.element_set(i) for i in range(len(self)))

    @classmethod
    def of(cls, columns: dict[str, Any], count: int) -> ElementTable:
        """The table of `count` rows with these columns; those not given are blank or zero."""
        unknown = set(columns) - set(_DTYPES)
        if unknown:
            raise TypeError(f"no such columns: {sorted(unknown)}")
        arrays = {}
        for name, dtype in _DTYPES.items():
            given = columns.get(name)
            arrays[name] = _blank(name, dtype, count) if given is None else _as(given, dtype)
        return cls(**arrays)

    @classmethod
    def of_sets(cls, sets: Sequence[ElementSet], source: str = "") -> ElementTable:
        """The table of element sets, in order; rows are numbered from 1."""
        columns: dict[str, Any] = {
            name: [getattr(s, name) for s in sets] for name in _SAME_IN_ELEMENT_SET
        }
        columns["epoch_tai_ns"] = [s.epoch.tai_ns for s in sets]
        columns["source"] = [source or s.origin for s in sets]
        columns["source_row"] = range(1, len(sets) + 1)
        return cls.of(columns, len(sets))

    @classmethod
    def joined(cls, tables: Sequence[ElementTable]) -> ElementTable:
        """The rows of all tables, one table after another."""
        if not tables:
            return cls.of({}, 0)
        if len(tables) == 1:
            return tables[0]
        return cls(**{n: np.concatenate([getattr(t, n) for t in tables]) for n in _DTYPES})

    def columns(self) -> dict[str, ndarray]:
        """Every column by its name, in order."""
        return {name: getattr(self, name) for name in _DTYPES}

    def take(self, rows: Shaped[ndarray, " m"]) -> ElementTable:
        """The rows of these indices, or of a mask of booleans."""
        return ElementTable(**{name: column[rows] for name, column in self.columns().items()})

    def with_columns(self, **columns: Any) -> ElementTable:
        """The table with some columns replaced."""
        return ElementTable.of(self.columns() | columns, len(self))

    def element_set(self, row: int) -> ElementSet:
        """One row as a record, in plain Python values."""
        values = {name: _plain(getattr(self, name)[row]) for name in _SAME_IN_ELEMENT_SET}
        return ElementSet(
            epoch=Instant(int(self.epoch_tai_ns[row])), origin=str(self.source[row]), **values
        )


def text_array(values: Sequence[str]) -> Shaped[ndarray, " n"]:
    """Texts as an array without padding or loss."""
    array = np.empty(len(values), dtype=TEXT)
    array[:] = values
    return array


def _dtype(annotation: str) -> Any:
    """The dtype that a field's annotation names; text where it names none."""
    kinds = {"Float64": np.float64, "Int64": np.int64, "Int32": np.int32, "Int8": np.int8}
    return kinds.get(annotation.partition("[")[0], TEXT)


_DTYPES: Final[dict[str, Any]] = {f.name: _dtype(str(f.type)) for f in fields(ElementTable)}
_SAME_IN_ELEMENT_SET: Final = tuple(f.name for f in fields(ElementSet) if f.name in _DTYPES)


def _blank(name: str, dtype: Any, count: int) -> ndarray:
    if dtype is TEXT:
        return np.full(count, "U" if name == "classification" else "", dtype=TEXT)
    return np.full(count, NO_TIME if name == "creation_tai_ns" else 0, dtype=dtype)


def _as(values: Any, dtype: Any) -> ndarray:
    return np.asarray(values if isinstance(values, ndarray) else list(values), dtype=dtype)


def _plain(value: Any) -> Any:
    return value.item() if isinstance(value, np.generic) else value
