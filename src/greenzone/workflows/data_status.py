"""How old everything is that results depend on, and what its age means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import BadDataError
from greenzone.core.instant import Instant
from greenzone.core.space_weather import SpaceWeather
from greenzone.messages.earth_tables.earth_orientation_file import (
    load_earth_orientation,
    shipped_earth_orientation,
)
from greenzone.messages.earth_tables.space_weather_file import (
    load_space_weather,
    shipped_space_weather,
)
from greenzone.workflows.catalog_status import catalog_status
from greenzone.workflows.data_tables import (
    TableFile,
    TableKind,
    TableStore,
    earth_orientation_in_use,
    measured_until,
    space_weather_in_use,
)
from greenzone.workflows.leap_second_status import leap_second_status
from greenzone.workflows.table_status import TableStatus

__all__ = ["DataStatus", "data_status"]

_MJD_0 = date(1858, 11, 17)
_MJD_1958 = 36204
_Table = SpaceWeather | EarthOrientation
_FRESH_DAYS = 2.0
_WEATHER_OLD = (
    "Windows after {until} hold its last day and know neither the Sun nor storms since: the "
    "density of the air is a guess. Earlier windows are not touched. Run greenzone data update."
)
_WEATHER_PREDICTED = (
    "Windows from now on use the daily prediction until {until}; it does not see storms. "
    "greenzone data update brings the latest days."
)
_EARTH_OLD = (
    "After {until} its last value is held: UT1 drifts by about 1 ms a day, 0.5 m at the equator. "
    "Run greenzone data update."
)
_EARTH_PREDICTED = (
    "Predicted until {until}: UT1 to 4 ms (2 m at the equator) 40 days ahead, 25 ms (12 m) a year "
    "ahead, by the errors in the IERS file. greenzone data update shortens the prediction."
)
_FRESH = "Observed up to now."
_LEFT_ASIDE = "Not used for windows from now on: another table has observed more."


@dataclass(frozen=True)
class DataStatus:
    """Every table, used or not."""

    home: Path
    now: Instant
    updates_used: bool
    """False where GREENZONE_TABLES=shipped leaves updated tables aside."""
    tables: tuple[TableStatus, ...]


def data_status(home: Path, store: TableStore | None, now: Instant) -> DataStatus:
    """The tables shipped with greenzone, those updated, leap seconds and catalog, at `now`.

    `store` is None where updated tables are left aside. A damaged table is told, not raised.
    """
    tables = [
        *_statuses(TableKind.SPACE_WEATHER, store, now, load_space_weather),
        *_statuses(TableKind.EARTH_ORIENTATION, store, now, load_earth_orientation),
        leap_second_status(now),
        *catalog_status(home / "catalog", now),
    ]
    return DataStatus(home, now, store is not None, tuple(tables))


def _statuses(
    kind: TableKind, store: TableStore | None, now: Instant, load: Callable[[Path], _Table]
) -> list[TableStatus]:
    used = _in_use(kind, store, now)
    shipped: _Table = shipped_space_weather()
    source = "CelesTrak, https://celestrak.org/SpaceData/"
    if kind is TableKind.EARTH_ORIENTATION:
        shipped, source = shipped_earth_orientation(), "IERS, in astropy-iers-data"
    lines = [_status(kind, shipped, source, "shipped", now, used)]
    for file in store.files(kind) if store else ():
        try:
            lines.append(_status(kind, load(file.path), file.source, "updated", now, used, file))
        except BadDataError as error:
            lines.append(_damaged(kind, file, str(error)))
    return lines


def _in_use(kind: TableKind, store: TableStore | None, now: Instant) -> str:
    """The digest of the table used at `now`; "" where it is damaged."""
    empty = TableStore(Path("nowhere"))
    try:
        if kind is TableKind.SPACE_WEATHER:
            return space_weather_in_use(now, store or empty).digest.sha256
        return earth_orientation_in_use(now, store or empty).digest.sha256
    except BadDataError:
        return ""


def _status(
    kind: TableKind,
    table: _Table,
    source: str,
    origin: str,
    now: Instant,
    used: str,
    file: TableFile | None = None,
) -> TableStatus:
    until = measured_until(table)
    in_use = table.digest.sha256 == used
    return TableStatus(
        table=kind.value,
        file=table.digest.name if file is None else file.path.name,
        source=source,
        origin=origin,
        in_use=in_use,
        fetched_utc=file.fetched_utc if file else "",
        first_utc=_day(int(table.mjd[0])),
        last_observed_utc=_day(until - 1),
        last_predicted_utc=_day(int(table.mjd[-1])),
        age_days=_days_since(until, now),
        sha256=table.digest.sha256,
        meaning=_meaning(kind, until, int(table.mjd[-1]) + 1, now) if in_use else _LEFT_ASIDE,
    )


def _meaning(kind: TableKind, observed_until: int, predicted_until: int, now: Instant) -> str:
    """What the age of the table in use means for windows from now on."""
    weather = kind is TableKind.SPACE_WEATHER
    until = _day(predicted_until - 1)
    if weather and _days_since(observed_until, now) <= _FRESH_DAYS:
        return _FRESH
    if _days_since(predicted_until, now) > 0.0:
        return (_WEATHER_OLD if weather else _EARTH_OLD).format(until=until)
    return (_WEATHER_PREDICTED if weather else _EARTH_PREDICTED).format(until=until)


def _damaged(kind: TableKind, file: TableFile, problem: str) -> TableStatus:
    return TableStatus(
        table=kind.value,
        file=file.path.name,
        source=file.source,
        origin="updated",
        fetched_utc=file.fetched_utc,
        meaning=f"Damaged ({problem}): results that need it are refused. Delete it.",
    )


def _days_since(mjd: int, now: Instant) -> float:
    """Days from 0h UTC of `mjd` to now, negative before."""
    day, ns = now.utc_day()
    return day + _MJD_1958 - mjd + min(ns / 86_400e9, 1.0)


def _day(mjd: int) -> str:
    return (_MJD_0 + timedelta(days=mjd)).isoformat()
