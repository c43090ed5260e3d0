"""The events of a screening as columns: the contract of `greenzone screen`, in order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

import numpy as np
from jaxtyping import Float64, Int64, Shaped
from numpy import ndarray

from greenzone.core.instant import Instant, format_utc
from greenzone.core.leap_seconds import tai_minus_utc_ns
from greenzone.core.status import Status
from greenzone.encounters.screening.close_approaches import CloseApproaches
from greenzone.messages.element_sets.element_table import NO_TIME
from greenzone.workflows.screen_objects import ScreenObjects

__all__ = ["EVENT_COLUMNS", "event_columns", "event_rows", "event_values", "status_name"]

EVENT_COLUMNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "primary_id": "VARCHAR",
        "secondary_id": "VARCHAR",
        "tca_utc": "VARCHAR",
        "miss_distance_m": "DOUBLE",
        "relative_speed_m_s": "DOUBLE",
        "miss_r_m": "DOUBLE",
        "miss_t_m": "DOUBLE",
        "miss_n_m": "DOUBLE",
        "primary_status": "VARCHAR",
        "secondary_status": "VARCHAR",
        "set_age_days_primary": "DOUBLE",
        "set_age_days_secondary": "DOUBLE",
    }
)
"""Names and DuckDB's types."""
_DAY_NS: Final = 86_400_000_000_000
_DAYS_FROM_1958: Final = np.datetime64("1958-01-01T00:00:00.000000", "us")
_BLOCK: Final = 50_000


def event_rows(
    approaches: CloseApproaches, objects: ScreenObjects, status: Shaped[ndarray, " N"]
) -> Iterator[dict[str, Any]]:
    """One dict an event with exactly the columns of `EVENT_COLUMNS`; None where unknown."""
    for values in event_values(approaches, objects, status):
        yield dict(zip(EVENT_COLUMNS, values, strict=True))


def event_values(
    approaches: CloseApproaches, objects: ScreenObjects, status: Shaped[ndarray, " N"]
) -> Iterator[tuple[Any, ...]]:
    """As `event_rows`, without the names."""
    for first in range(0, len(approaches), _BLOCK):
        part = approaches.take(np.arange(first, min(first + _BLOCK, len(approaches))))
        columns = event_columns(part, objects, status)
        yield from zip(*(_plain(column) for column in columns.values()), strict=True)


def event_columns(
    approaches: CloseApproaches, objects: ScreenObjects, status: Shaped[ndarray, " N"]
) -> dict[str, ndarray]:
    """The columns of `EVENT_COLUMNS` as arrays; NaN for the age of what is no element set."""
    names = np.array([status_name(code) for code in sorted(Status)], dtype=object)
    sides = (approaches.primary, approaches.secondary)
    ids = [objects.key[rows] for rows in sides]
    states = [names[status[rows]] for rows in sides]
    tca_ns = approaches.reference.tai_ns + np.rint(approaches.tca_s * 1e9).astype(np.int64)
    ages = [_age_days(tca_ns, objects.epoch_tai_ns[rows]) for rows in sides]
    miss = approaches.miss_rtn_m
    columns = (
        *ids,
        _utc_texts(tca_ns),
        approaches.miss_distance_m,
        approaches.relative_speed_m_s,
        *(miss[:, axis] for axis in range(3)),
        *states,
        *ages,
    )
    return dict(zip(EVENT_COLUMNS, columns, strict=True))


def status_name(code: int) -> str:
    """`out_of_span` for OUT_OF_SPAN."""
    return Status(code).name.lower()


def _age_days(tca_ns: Int64[ndarray, " n"], epochs: Int64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    """From the epoch of the set to the approach; negative where the set is from after it."""
    known = epochs != NO_TIME
    return np.where(known, (tca_ns - np.where(known, epochs, tca_ns)) / _DAY_NS, np.nan)


def _utc_texts(tai_ns: Int64[ndarray, " n"]) -> Shaped[ndarray, " n"]:
    """ISO UTC with microseconds and Z."""
    found = np.empty(len(tai_ns), dtype=object)
    if not len(tai_ns):
        return found
    offset = _steady_offset_ns(int(tai_ns.min()), int(tai_ns.max()))
    if offset is None:
        found[:] = [format_utc(Instant(ns), 6) for ns in tai_ns.tolist()]
        return found
    microseconds = (tai_ns - offset + 500) // 1000
    texts = np.datetime_as_string(_DAYS_FROM_1958 + microseconds.astype("timedelta64[us]"))
    found[:] = [f"{text}Z" for text in texts.tolist()]
    return found


def _steady_offset_ns(first_ns: int, last_ns: int) -> int | None:
    """TAI-UTC where it is the same on every day from a day before to a day after; else None."""
    days = (Instant(first_ns).utc_day()[0] - 1, Instant(last_ns).utc_day()[0] + 2)
    offsets = {tai_minus_utc_ns(day) for day in days}
    return offsets.pop() if len(offsets) == 1 else None


def _plain(column: ndarray) -> list[Any]:
    if column.dtype != np.float64:
        return list(column.tolist())
    return [None if value != value else value for value in column.tolist()]  # noqa: PLR0124 - NaN
