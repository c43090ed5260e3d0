"""Which tables of space weather and Earth orientation are used: shipped, or updated and newer.

Updated tables lie in `tables/` of greenzone's home, written by `greenzone data update`. With
GREENZONE_TABLES=shipped they are left aside, so that a result does not depend on the machine.
What was used stands in every result by name and digest, and `tables_pinned` uses just that again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import BadDataError, UsageError
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
from greenzone.workflows.home import greenzone_home

__all__ = [
    "PinnedTables",
    "TableFile",
    "TableKind",
    "TableStore",
    "earth_orientation_in_use",
    "measured_until",
    "space_weather_in_use",
    "tables_pinned",
    "updated_tables",
]

_CHOICE = "GREENZONE_TABLES"
_KEPT = 12
"""Updated tables of a kind that stay on disk, so that recent results can be computed again."""
_MJD_1958 = 36204
_WEATHER_BEFORE_S = 3.0 * 86_400.0
"""MSIS looks back 57 hours, and at the day before."""
_Table = TypeVar("_Table", SpaceWeather, EarthOrientation)


class TableKind(StrEnum):
    """The kinds of tables that can be updated."""

    SPACE_WEATHER = "space-weather"
    EARTH_ORIENTATION = "earth-orientation"


@dataclass(frozen=True)
class TableFile:
    """One updated table on disk."""

    path: Path
    source: str
    """The address or file it came from."""
    fetched_utc: str


@dataclass(frozen=True)
class TableStore:
    """The updated tables of a home, newest first by what they have observed, then by arrival."""

    folder: Path

    def files(self, kind: TableKind) -> list[TableFile]:
        """The tables of a kind, newest first."""
        found = sorted((self.folder / kind).glob("*.table"), reverse=True)
        return [_table_file(path) for path in found]

    def keep(self, kind: TableKind, data: bytes, facts: Mapping[str, str]) -> Path:
        """Put a checked table in the store, whole or not at all.

        `facts` are name, source, fetched_utc, and observed_until, by which tables are ordered.
        """
        from greenzone.catalog.sources.whole_file import write_state, write_whole

        stamp = facts["fetched_utc"].replace(":", "").replace("-", "")
        digest = hashlib.sha256(data).hexdigest()
        stem = f"{facts['observed_until'][:10]}-{stamp}-{digest[:12]}-{facts['name']}"
        path = self.folder / kind / f"{stem}.table"
        write_state(path.with_suffix(".facts"), {**facts, "sha256": digest})
        write_whole(path, data)
        for old in self.files(kind)[_KEPT:]:
            old.path.unlink(missing_ok=True)
            old.path.with_suffix(".facts").unlink(missing_ok=True)
        return path


@dataclass(frozen=True, eq=False)
class PinnedTables:
    """Tables to be used whatever is newer; None for a kind that is left to choose."""

    space_weather: SpaceWeather | None = None
    earth_orientation: EarthOrientation | None = None


_PINNED: ContextVar[PinnedTables] = ContextVar("pinned tables", default=PinnedTables())  # noqa: B039


@contextmanager
def tables_pinned(tables: PinnedTables) -> Iterator[None]:
    """Within it, in this thread, the tables in use are these: an old result is computed again."""
    token = _PINNED.set(tables)
    try:
        yield
    finally:
        _PINNED.reset(token)


def updated_tables(environment: Mapping[str, str] | None = None) -> TableStore | None:
    """The store of updated tables; None where GREENZONE_TABLES forbids them."""
    choice = (os.environ if environment is None else environment).get(_CHOICE, "") or "newest"
    if choice not in ("newest", "shipped"):
        raise UsageError(f"{_CHOICE} is {choice[:40]!r}; give newest or shipped")
    return TableStore(greenzone_home() / "tables") if choice == "newest" else None


def space_weather_in_use(epoch: Instant, store: TableStore | None = None) -> SpaceWeather:
    """The table with the latest observation among those that cover `epoch`, else the shipped one.

    `store` is that of the home unless given. Raises BadDataError for a damaged table.
    """
    pinned = _PINNED.get().space_weather
    if pinned is not None:
        return pinned
    store = store or updated_tables()
    shipped = shipped_space_weather()
    needed = epoch.plus(-_WEATHER_BEFORE_S)

    def covers(table: SpaceWeather) -> bool:
        return int(table.mjd[0]) <= _mjd(needed)

    return _newest(shipped, store, TableKind.SPACE_WEATHER, load_space_weather, covers)


def earth_orientation_in_use(epoch: Instant, store: TableStore | None = None) -> EarthOrientation:
    """The table measured the longest among those that cover `epoch`, else the shipped one."""
    pinned = _PINNED.get().earth_orientation
    if pinned is not None:
        return pinned
    store = store or updated_tables()

    def covers(table: EarthOrientation) -> bool:
        return table.start <= epoch

    shipped = shipped_earth_orientation()
    return _newest(shipped, store, TableKind.EARTH_ORIENTATION, load_earth_orientation, covers)


def measured_until(table: SpaceWeather | EarthOrientation) -> int:
    """The Modified Julian Date of the first day that is not observed."""
    if isinstance(table, EarthOrientation):
        return table.first_predicted_mjd
    return _mjd(table.last_observed)


def _newest(
    shipped: _Table,
    store: TableStore | None,
    kind: TableKind,
    load: Callable[[Path], _Table],
    covers: Callable[[_Table], bool],
) -> _Table:
    for file in store.files(kind) if store else ():
        table = _loaded(file.path, load)
        if covers(table):
            return table if measured_until(table) > measured_until(shipped) else shipped
    return shipped


def _loaded(path: Path, load: Callable[[Path], _Table]) -> _Table:
    try:
        return load(path)
    except BadDataError as error:
        raise BadDataError(
            f"the updated table {path} is damaged ({error}); delete it or set {_CHOICE}=shipped"
        ) from None


def _mjd(when: Instant) -> int:
    return when.utc_day()[0] + _MJD_1958


def _table_file(path: Path) -> TableFile:
    facts: dict[str, Any] = {}
    with suppress(OSError, ValueError):  # the table is whole; where it came from is not known
        facts = json.loads(path.with_suffix(".facts").read_text(encoding="utf-8"))
    return TableFile(path, str(facts.get("source", "")), str(facts.get("fetched_utc", "")))
