"""The one file that says what a store holds: its parts and what they were imported from."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final, TypeVar

from greenzone.catalog.atomic_file import replace_file
from greenzone.core.errors import BadDataError

__all__ = [
    "MANIFEST_NAME",
    "ImportRecord",
    "Manifest",
    "PartRecord",
    "load_manifest",
    "save_manifest",
]

MANIFEST_NAME: Final = "manifest.json"
_FORMAT: Final = "greenzone catalog store"
_VERSION: Final = 1
_Record = TypeVar("_Record", "ImportRecord", "PartRecord")


@dataclass(frozen=True, slots=True)
class PartRecord:
    """One Parquet file of the store."""

    file: str
    """Name inside the folder `parts`."""
    kind: str
    """`sets` or `sizes`."""
    rows: int
    bytes: int
    sha256: str
    first_epoch_tai_ns: int = 0
    last_epoch_tai_ns: int = 0


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One imported file."""

    source: str
    """Who it came from, as the user named it; else the file's name."""
    file: str
    sha256: str
    bytes: int
    kind: str
    """`sets` or `sizes`."""
    imported_utc: str
    read: int
    """Rows read."""
    added: int
    """Rows that the store did not have."""
    known: int
    """Rows that were there already, or twice in the file."""
    refused: int
    """Rows that could not be read."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The state of a store; a new store holds nothing."""

    parts: tuple[PartRecord, ...] = ()
    imports: tuple[ImportRecord, ...] = ()

    def parts_of(self, kind: str) -> tuple[PartRecord, ...]:
        """The parts of that kind, in the order in which they were written."""
        return tuple(part for part in self.parts if part.kind == kind)


def load_manifest(folder: Path) -> Manifest:
    """The manifest of a store; an empty one where the folder is absent or empty.

    Raises BadDataError naming the file and the remedy where it is damaged, or written by a later
    version of greenzone.
    """
    path = folder / MANIFEST_NAME
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        if (folder / "parts").is_dir() and any((folder / "parts").glob("*.parquet")):
            raise _damaged(path, "it is missing, but parts are there") from None
        return Manifest()
    except (OSError, UnicodeDecodeError) as error:
        raise _damaged(path, str(error)) from None
    try:
        return _from_json(json.loads(text), path)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise _damaged(path, f"{type(error).__name__}: {error}"[:200]) from None


def save_manifest(folder: Path, manifest: Manifest) -> None:
    """Make this the state of the store, at once."""
    document = {
        "format": _FORMAT,
        "version": _VERSION,
        "parts": [asdict(part) for part in manifest.parts],
        "imports": [asdict(record) for record in manifest.imports],
    }
    replace_file(folder / MANIFEST_NAME, (json.dumps(document, indent=1) + "\n").encode())


def _from_json(document: Any, path: Path) -> Manifest:
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        raise _damaged(path, f"it is no {_FORMAT}")
    version = document.get("version")
    if version != _VERSION:
        raise BadDataError(
            f"{path}: written in version {version!r} of the format, this greenzone reads "
            f"{_VERSION}; use the greenzone that wrote it, or import into a new folder"
        )
    return Manifest(
        tuple(_record(PartRecord, part) for part in document["parts"]),
        tuple(_record(ImportRecord, record) for record in document["imports"]),
    )


def _record(kind: type[_Record], values: Any) -> _Record:
    record = kind(**values)
    for known in fields(record):
        value = getattr(record, known.name)
        if type(value).__name__ != known.type:
            raise ValueError(f"{known.name} = {value!r} is no {known.type}")
    if isinstance(record, PartRecord) and Path(record.file).name != record.file:
        raise ValueError(f"{record.file!r} is no name of a file")
    return record


def _damaged(path: Path, why: str) -> BadDataError:
    return BadDataError(
        f"{path}: damaged manifest ({why}); restore it from a backup, or move the folder away and "
        "import the sources again"
    )
