"""Fetch space weather and Earth orientation, check them, and only then put them to use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from greenzone.catalog.sources.clock import Clock, utc_text
from greenzone.catalog.sources.table_file import (
    EARTH_ORIENTATION_URL,
    SPACE_WEATHER_URL,
    fetch_table_file,
)
from greenzone.core.errors import BadDataError, UsageError
from greenzone.core.instant import Instant, parse_utc
from greenzone.messages.earth_tables.earth_orientation_file import parse_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import parse_space_weather
from greenzone.messages.source_text import source_of_bytes
from greenzone.workflows.data_check import require_successor
from greenzone.workflows.data_tables import (
    TableKind,
    TableStore,
    earth_orientation_in_use,
    measured_until,
    space_weather_in_use,
)

__all__ = ["TableOutcome", "update_tables"]

_OFFICIAL = {
    TableKind.SPACE_WEATHER: SPACE_WEATHER_URL,
    TableKind.EARTH_ORIENTATION: EARTH_ORIENTATION_URL,
}
_PATTERNS = {
    TableKind.SPACE_WEATHER: ("SW*.csv", "SW*.txt"),
    TableKind.EARTH_ORIENTATION: ("finals2000A*", "EOP*.csv", "EOP*.txt", "eopc04*"),
}
_LARGEST_BYTES = 20_000_000
_MJD_0 = date(1858, 11, 17)
_Tell = Callable[[str], None]


@dataclass(frozen=True)
class TableOutcome:
    """What an update did with one table: `updated`, `unchanged` or `refused`, and why."""

    kind: TableKind
    outcome: str
    message: str
    sha256: str = ""
    """Of the table that is in use afterwards."""

    @property
    def refused(self) -> bool:
        """Whether something was wrong."""
        return self.outcome == "refused"


def update_tables(
    home: Path, origin: str | None, clock: Clock, tell: _Tell
) -> tuple[TableOutcome, ...]:
    """The outcome for each table. `origin` is a folder or an address; None is the publishers.

    A table that fails is told in its outcome and stops no other; what was in use stays.
    """
    store = TableStore(home / "tables")
    local = origin is not None and "://" not in origin
    if local and not any(_files(kind, str(origin)) for kind in TableKind):
        patterns = ", ".join(pattern for kind in TableKind for pattern in _PATTERNS[kind])
        raise UsageError(f"--from {origin}: no folder with a file {patterns}; name another")
    return tuple(_update(kind, store, home, origin, clock, tell) for kind in TableKind)


def _update(
    kind: TableKind, store: TableStore, home: Path, origin: str | None, clock: Clock, tell: _Tell
) -> TableOutcome:
    now = parse_utc(utc_text(clock.now()))
    old = _in_use(kind, now, store)
    digest = old.digest.sha256
    try:
        found = _found(kind, home, origin, clock, tell)
        if found is None:
            return TableOutcome(kind, "unchanged", f"no file of it in {origin}", digest)
        data, name, source = found
        new = _parsed(kind, data, name)
        if new.digest.sha256 == digest:
            return TableOutcome(kind, "unchanged", f"{name}: already in use", digest)
        require_successor(new, old, now, name)
        until = _utc(measured_until(new))
        facts = {"source": source, "fetched_utc": utc_text(clock.now()), "observed_until": until}
        store.keep(kind, data, {"name": name, **facts})
    except BadDataError as error:
        return TableOutcome(kind, "refused", str(error), digest)
    return TableOutcome(kind, "updated", f"{name}: observed until {until}", new.digest.sha256)


def _found(
    kind: TableKind, home: Path, origin: str | None, clock: Clock, tell: _Tell
) -> tuple[bytes, str, str] | None:
    """Bytes, file name and source of the candidate; None if a folder has none."""
    if origin is not None and "://" not in origin:
        return _newest_of_folder(kind, Path(origin))
    url = _OFFICIAL[kind]
    name = url.rpartition("/")[2]
    if origin is not None:
        if any(mark in origin for mark in "?#@"):
            raise UsageError("--from takes an address without query, user or password")
        url = f"{origin.rstrip('/')}/{name}"
    tell(f"{kind}: {url}")

    def check(body: bytes) -> None:
        _parsed(kind, body, name)

    return fetch_table_file(url, home / "sources", clock, tell, check).body, name, url


def _newest_of_folder(kind: TableKind, folder: Path) -> tuple[bytes, str, str] | None:
    """The file of the kind that has observed the longest."""
    best: tuple[int, bytes, str] | None = None
    for path in _files(kind, folder):
        with path.open("rb") as stream:
            data = stream.read(_LARGEST_BYTES + 1)
        until = measured_until(_parsed(kind, data, path.name))
        if best is None or until > best[0]:
            best = (until, data, path.name)
    return None if best is None else (best[1], best[2], best[2])


def _files(kind: TableKind, folder: Path | str) -> list[Path]:
    return sorted({p for pattern in _PATTERNS[kind] for p in Path(folder).glob(pattern)})


def _parsed(kind: TableKind, data: bytes, name: str) -> Any:
    """The table in some bytes of a file."""
    text = source_of_bytes(data, name, _LARGEST_BYTES)
    if kind is TableKind.SPACE_WEATHER:
        return parse_space_weather(text.text, name, text.sha256)
    return parse_earth_orientation(text.text, name, text.sha256)


def _in_use(kind: TableKind, now: Instant, store: TableStore) -> Any:
    if kind is TableKind.SPACE_WEATHER:
        return space_weather_in_use(now, store)
    return earth_orientation_in_use(now, store)


def _utc(mjd: int) -> str:
    """The calendar day of a Modified Julian Date."""
    return (_MJD_0 + timedelta(days=mjd)).isoformat()
