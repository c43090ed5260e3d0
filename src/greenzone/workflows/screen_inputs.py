"""What a screening is made of: element sets of one or more catalogs, primaries, ephemerides."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from greenzone.catalog.catalog import Catalog, catalog_of, merge
from greenzone.catalog.manifest import MANIFEST_NAME
from greenzone.catalog.store import CatalogStore
from greenzone.core.errors import BadDataError
from greenzone.core.instant import Instant
from greenzone.core.provenance import InputDigest
from greenzone.messages.element_sets.byte_stream import open_stream
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.table_reading import RefusedRow
from greenzone.messages.orbit_data.oem import EphemerisRecord
from greenzone.messages.orbit_data.oem_streaming import read_oem

__all__ = [
    "CatalogInput",
    "PrimaryInput",
    "ephemeris_identity",
    "file_digest",
    "normal_id",
    "read_catalogs",
    "read_inputs",
    "read_primaries",
    "separate_names",
]

_BLOCK_BYTES: Final = 1 << 20
_LOOKED_AT: Final = 65_536
_VERSION: Final = re.compile(rb"CCSDS_([A-Z]{3})_VERS")
_DAY_NS: Final = 86_400_000_000_000
_DESIGNATOR: Final = re.compile(r"(\d{4}-\d{3})-?([A-Z]{1,3})")
_NO_ID: Final = ("", "UNKNOWN")
_FILE_LIKE: Final = re.compile(
    r"[/\\]|\.(?:oem|opm|omm|tle|3le|txt|xml|kvn|json|csv|gz|zip)$", re.I
)


@dataclass(frozen=True, slots=True, eq=False)
class CatalogInput:
    """The objects of every catalog named, as one catalog with all their sets."""

    catalog: Catalog
    sets_given: int
    """Element sets read; an object may have several, and a set may be there twice."""
    refused_count: int
    refused: tuple[RefusedRow, ...]
    """Rows that could not be read: the first of them, with reasons."""
    digests: tuple[InputDigest, ...]

    @property
    def refusals(self) -> tuple[str, ...]:
        """A warning for rows that could not be read, if there are any."""
        if not self.refused_count:
            return ()
        first = self.refused[0]
        told = f"{self.refused_count:,} rows could not be read and are left out, the first: "
        return (f"{told}{first.source_name} row {first.row}: {first.reason}",)


@dataclass(frozen=True, slots=True, eq=False)
class PrimaryInput:
    """What `--primary` names: objects of the catalog, element sets, ephemerides."""

    keys: tuple[str, ...] = ()
    """Keys of objects of the catalog."""
    catalog: Catalog | None = None
    """Objects given as files of element sets."""
    ephemerides: tuple[EphemerisRecord, ...] = ()
    digests: tuple[InputDigest, ...] = ()

    @property
    def is_given(self) -> bool:
        """Whether there are primaries: without any, all objects are screened against all."""
        return bool(self.keys or self.ephemerides or self.catalog is not None)


def read_catalogs(paths: Sequence[str], start: Instant | None) -> CatalogInput:
    """All sets of all files and stores. BadDataError where nothing of one can be read.

    Of a store the newest sets are read, or all where `start` lies before the newest.
    """
    if not paths:
        raise BadDataError("no catalog is given; name a file of element sets or a catalog store")
    return read_inputs(paths, lambda store: _near(store, start))


def read_inputs(paths: Sequence[str], wanted: Callable[[CatalogStore], Catalog]) -> CatalogInput:
    """All sets of all files, and of stores what is wanted of them, as one catalog.

    BadDataError where nothing of one can be read.
    """
    catalogs, sets, count = [], 0, 0
    refused: list[RefusedRow] = []
    for path in paths:
        if Path(path).is_dir():
            catalogs.append(wanted(_store(Path(path))))
            sets += len(catalogs[-1].sets)
            continue
        reading = read_element_file(path)
        catalogs.append(catalog_of(reading.table))
        sets += len(reading.table)
        count += reading.refused_count
        refused += reading.refused
    catalog = catalogs[0] if len(catalogs) == 1 else merge(catalogs)
    digests = tuple(file_digest(Path(path)) for path in paths)
    return CatalogInput(catalog, sets, count, tuple(refused), digests)


def _store(folder: Path) -> CatalogStore:
    if not (folder / MANIFEST_NAME).exists():
        raise BadDataError(f"{folder}: no catalog store; name a file, or a folder made by import")
    return CatalogStore(folder)


def _near(store: CatalogStore, start: Instant | None) -> Catalog:
    newest = store.latest()
    if start is None or not np.any(newest.epoch_tai_ns > start.tai_ns + _DAY_NS):
        return newest
    return store.everything()


def read_primaries(names: Sequence[str], catalog: Catalog) -> PrimaryInput:
    """What each name stands for: a file, or objects of the catalog by id, designator or name.

    Ids may be separated by commas. BadDataError for what is neither.
    """
    keys: list[str] = []
    tables: list[Catalog] = []
    ephemerides: list[EphemerisRecord] = []
    digests: list[InputDigest] = []
    for name in separate_names(names):
        if not Path(name).is_file():
            keys.append(_key_of(name, catalog))
            continue
        found = _read_primary_file(name)
        digests.append(file_digest(Path(name)))
        if isinstance(found, Catalog):
            tables.append(found)
        else:
            ephemerides += found
    given = merge(tables) if tables else None
    return PrimaryInput(tuple(dict.fromkeys(keys)), given, tuple(ephemerides), tuple(digests))


def separate_names(names: Sequence[str]) -> list[str]:
    """Names at commas apart, except where the whole is a file."""
    found: list[str] = []
    for name in names:
        found += [name] if Path(name).is_file() else name.split(",")
    stripped = [name.strip() for name in found]
    if "" in stripped:
        raise BadDataError("--primary holds an empty name; give ids or files separated by commas")
    return stripped


def _key_of(name: str, catalog: Catalog) -> str:
    try:
        return str(catalog.object_key[catalog.row_of(name)])
    except BadDataError as error:
        if _FILE_LIKE.search(name):
            raise BadDataError(f"--primary {name}: there is no such file") from None
        raise BadDataError(f"--primary {name}: {error}") from None


def _read_primary_file(name: str) -> Catalog | tuple[EphemerisRecord, ...]:
    kind = _kind_of(name)
    if kind == "OEM":
        return read_oem(name)
    if kind in ("OPM", "OCM", "CDM"):
        raise BadDataError(
            f"--primary {name}: an {kind} does not say where the object is over the window; "
            "give an OEM, or an element set (TLE, OMM)"
        )
    return catalog_of(read_element_file(name).table)


def _kind_of(name: str) -> str:
    """The CCSDS kind of message a file begins with; "" where it states none."""
    with open_stream(name) as stream:
        found = _VERSION.search(stream.peek()[:_LOOKED_AT])
    return "" if found is None else found[1].decode()


def ephemeris_identity(record: EphemerisRecord) -> str:
    """By what segments of one object are told: its id as written, else its name."""
    return record.name if record.object_id.upper() in _NO_ID else record.object_id


def normal_id(text: str) -> str:
    """An id as catalogs write it: digits without padding, `1998-067A` for `1998-067-A`."""
    wanted = text.strip().upper()
    if wanted.isascii() and wanted.isdigit():
        return str(int(wanted))
    return _DESIGNATOR.sub(r"\1\2", wanted) if _DESIGNATOR.fullmatch(wanted) else wanted


def file_digest(path: Path) -> InputDigest:
    """The digest of a file, or of the manifest of a store, which has those of its parts."""
    file = path / MANIFEST_NAME if path.is_dir() else path
    digest = hashlib.sha256()
    try:
        with file.open("rb") as stream:
            while block := stream.read(_BLOCK_BYTES):
                digest.update(block)
    except OSError as error:
        raise BadDataError(f"{path}: cannot be read ({error.strerror}); name another") from None
    return InputDigest(path.name, digest.hexdigest())
