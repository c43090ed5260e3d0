"""From a source of data into the catalog store, or into files."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from greenzone.catalog.sources.cache import cache_key
from greenzone.catalog.sources.celestrak import (
    CELESTRAK_URL,
    CelestrakQuery,
    celestrak,
    fetch_celestrak,
)
from greenzone.catalog.sources.clock import Clock, utc_text
from greenzone.catalog.sources.credentials import spacetrack_credentials
from greenzone.catalog.sources.source import Source
from greenzone.catalog.sources.spacetrack import SPACETRACK_URL, download_spacetrack, spacetrack
from greenzone.catalog.sources.spacetrack_query import SpaceTrackQuery
from greenzone.catalog.sources.whole_file import write_whole
from greenzone.core.errors import UsageError
from greenzone.core.instant import parse_utc
from greenzone.workflows.catalog_import import ImportOutcome, import_files
from greenzone.workflows.catalog_load import default_store

__all__ = ["FetchOutcome", "Fetching", "fetch_from_celestrak", "fetch_from_spacetrack"]


@dataclass(frozen=True)
class Fetching:
    """Where and how to fetch: what both sources take."""

    home: Path
    clock: Clock
    tell: Callable[[str], None]
    url: str | None = None
    """Of a mirror or proxy; None is the publisher's own."""
    store: Path | None = None
    """The catalog store to import into; None is the default one."""
    out: Path | None = None
    """A folder to write files to instead of importing."""
    offline: bool = False
    release: bool = False
    """Forget the holds: a person has looked into the last refusal."""

    @property
    def sources(self) -> Path:
        """The folder of kept answers."""
        return self.home / "sources"


@dataclass(frozen=True)
class FetchOutcome:
    """What was fetched, how old it is, and what became of it."""

    query: str
    url: str
    fetched_utc: str
    age_s: float
    files: tuple[Path, ...]
    """Kept answers, or the files written with `out`."""
    imports: tuple[ImportOutcome, ...] = ()


def fetch_from_celestrak(query: CelestrakQuery, fetching: Fetching) -> FetchOutcome:
    """Fetch (or take from the cache) and import one query of CelesTrak. Raises SourceError."""
    if query.data == "satcat" and fetching.out is None:
        raise UsageError("the satellite catalog holds no element sets; name a folder with --out")
    source = celestrak(
        fetching.sources, fetching.clock, fetching.tell, fetching.url or CELESTRAK_URL
    )
    _prepare(source, fetching)
    found = fetch_celestrak(source, query, fetching.offline)
    kept = source.cache.content(found.sha256)
    name = f"{cache_key(query.name, found.url)}.{query.form.lower()}"
    return _outcome(query.name, found.url, found.fetched_s, [(kept, name)], fetching)


def fetch_from_spacetrack(query: SpaceTrackQuery, fetching: Fetching) -> FetchOutcome:
    """Download (or go on with, or take from the cache) and import one query of Space-Track."""
    if query.kind.startswith("cdm") and fetching.out is None:
        raise UsageError(f"{query.kind} holds no element sets; name a folder with --out")
    source = spacetrack(
        fetching.sources, fetching.clock, fetching.tell, fetching.url or SPACETRACK_URL
    )
    _prepare(source, fetching)
    done = download_spacetrack(
        source, query, lambda: spacetrack_credentials(os.environ), fetching.offline
    )
    stem = cache_key(query.name, done.url)
    files = [(path, f"{stem}-{path.name}") for path in done.files]
    return _outcome(query.name, done.url, done.started_s, files, fetching)


def _prepare(source: Source, fetching: Fetching) -> None:
    if fetching.release:
        source.ledger.release()


def _outcome(
    name: str, url: str, fetched_s: float, files: list[tuple[Path, str]], fetching: Fetching
) -> FetchOutcome:
    """Import the kept files, or copy them under their names."""
    now_s = fetching.clock.now()
    about = (name, url, utc_text(fetched_s), max(0.0, now_s - fetched_s))
    if fetching.out is not None:
        written = tuple(fetching.out / file_name for _, file_name in files)
        for (kept, _), path in zip(files, written, strict=True):
            write_whole(path, kept.read_bytes())
        return FetchOutcome(*about, written)
    paths = [path for path, _ in files]
    store = fetching.store or default_store()
    imports = import_files(paths, store, parse_utc(utc_text(now_s)), source=name)
    return FetchOutcome(*about, tuple(paths), tuple(imports))
