"""What a finding was computed from, gathered for its bundle: every input by digest and place."""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from greenzone.catalog.manifest import MANIFEST_NAME, load_manifest
from greenzone.core.errors import BadDataError
from greenzone.forensics.evidence.manifest import InputEntry, Role
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation_path
from greenzone.messages.own_files.input_file import built_in_names
from greenzone.messages.own_files.named_files import named_files
from greenzone.messages.source_text import read_source
from greenzone.workflows.data_tables import TableKind, updated_tables
from greenzone.workflows.screen_inputs import file_digest

__all__ = [
    "GatheredInputs",
    "built_in_digests",
    "files_beside",
    "gather_inputs",
    "path_named",
    "table_files",
]

_BUILT_IN: Final = ("events", "assets", "policies")
_LARGEST_OWN_BYTES: Final = 1 << 20
"""Event and asset files are written by hand."""
_SHIPPED: Final = "ships with greenzone"
_TABLE: Final = "public table of the IERS or CelesTrak"
_WITHHELD: Final = "not in the bundle: nobody stated that it may be passed on"


@dataclass(frozen=True, slots=True)
class GatheredInputs:
    """The inputs of a finding, where their content is, and how the call names them."""

    entries: tuple[InputEntry, ...]
    """Without members yet."""
    paths: Mapping[str, Path]
    """By SHA-256, of the inputs that may stand in the bundle."""
    places: Mapping[str, str]
    """Of the texts in the call that name files."""


@dataclass(slots=True)
class _Gathering:
    licence: str | None
    entries: list[InputEntry] = field(default_factory=list)
    paths: dict[str, Path] = field(default_factory=dict)

    def add(self, path: Path, place: str, role: Role = "file", name: str = "") -> None:
        sha256, size_bytes = file_digest(path).sha256, path.stat().st_size
        why = self.licence or _WITHHELD
        if role != "file":
            why = _TABLE
        if role != "file" or self.licence is not None:
            self.paths[sha256] = path
        known_as = name or path.name
        self.entries.append(InputEntry(known_as, role, sha256, size_bytes, place, "", why))


def gather_inputs(
    named: Iterable[str], document: Mapping[str, Any], licence: str | None
) -> GatheredInputs:
    """The inputs behind the texts of a call, and those its result names beside them.

    `licence` says why the content of files may be passed on; None leaves it out. BadDataError
    where an input of the result cannot be found again, or cannot be named in a bundle.
    """
    gathering = _Gathering(licence)
    places: dict[str, str] = {}
    for text in named:
        path = path_named(text)
        if path is not None:
            places[text] = _add_named(path, f"{len(places) + 1}", gathering)
    due = {one["sha256"]: str(one["name"]) for one in document["provenance"]["inputs"]}
    for entry in gathering.entries:
        due.pop(entry.sha256, None)
    _add_others(due, gathering)
    return GatheredInputs(tuple(gathering.entries), gathering.paths, places)


def path_named(text: str) -> Path | None:
    """The file or folder that a text of a call names; None for built-in names and ids.

    BadDataError for standard input.
    """
    if text == "-":
        raise BadDataError("--evidence: standard input has no name to find it by; give a file")
    if any(text in built_in_names(kind) for kind in _BUILT_IN):
        return None
    path = Path(text).expanduser()
    try:
        return path if path.exists() else None
    except (OSError, ValueError):  # a name no file system accepts
        return None


def files_beside(path: Path) -> tuple[str, ...]:
    """The paths that an event or asset file names; none for a file of another kind."""
    try:
        if path.stat().st_size > _LARGEST_OWN_BYTES:
            return ()
        return named_files(read_source(path))
    except (BadDataError, OSError):
        return ()


def built_in_digests() -> dict[str, tuple[str, bytes]]:
    """Folder and content of every file that ships with greenzone, by SHA-256."""
    found = {}
    for folder in files("greenzone.data").iterdir():
        for file in folder.iterdir() if folder.is_dir() and folder.name != "__pycache__" else ():
            data = file.read_bytes()
            found[hashlib.sha256(data).hexdigest()] = (folder.name, data)
    return found


def table_files() -> Iterator[tuple[TableKind, Path]]:
    """The tables of this machine that do not ship with greenzone itself."""
    yield TableKind.EARTH_ORIENTATION, shipped_earth_orientation_path()
    store = updated_tables()
    if store is not None:
        yield from ((kind, file.path) for kind in TableKind for file in store.files(kind))


def _add_named(path: Path, number: str, gathering: _Gathering) -> str:
    """Add a file with what it names beside itself, or a store with its parts; the place of it."""
    name = path.name if path.name not in ("", "..") else path.resolve().name
    if path.is_dir():
        if not (path / MANIFEST_NAME).is_file():
            raise BadDataError(f"--evidence: {path} is a folder, but no catalog store; name files")
        gathering.add(path / MANIFEST_NAME, f"{number}/{name}/{MANIFEST_NAME}")
        for part in load_manifest(path).parts:
            gathering.add(path / "parts" / part.file, f"{number}/{name}/parts/{part.file}")
        return f"{number}/{name}"
    beside = files_beside(path)
    within = number + "/up" * max((_levels_up(other) for other in beside), default=0)
    gathering.add(path, f"{within}/{name}")
    for other in beside:
        gathering.add(path.parent / other, posixpath.normpath(f"{within}/{other}"))
    return f"{within}/{name}"


def _levels_up(other: str) -> int:
    """How many folders above its own an event or asset file reaches for another."""
    if Path(other).is_absolute():
        raise BadDataError(
            f"--evidence: {Path(other).name} is named by a path of this machine; name it by one "
            "that begins at the file"
        )
    return posixpath.normpath(other).split("/").count("..")


def _add_others(due: Mapping[str, str], gathering: _Gathering) -> None:
    """Add what the result names and the call does not: built-in files and tables of the Earth."""
    shipped = built_in_digests()
    tables = dict(_table_digests()) if set(due) - set(shipped) else {}
    for sha256, name in due.items():
        if sha256 in shipped:
            folder, data = shipped[sha256]
            role: Role = "space-weather" if folder == "space-weather" else "built-in"
            gathering.entries.append(InputEntry(name, role, sha256, len(data), "", "", _SHIPPED))
        elif sha256 in tables:
            kind, path = tables[sha256]
            gathering.add(path, "", kind.value, name)
        else:
            raise BadDataError(
                f"--evidence: {name} (sha256 {sha256}), from which the result was computed, is not "
                "there any more; it was changed meanwhile: run the command again"
            )


def _table_digests() -> Iterator[tuple[str, tuple[TableKind, Path]]]:
    for kind, path in table_files():
        yield file_digest(path).sha256, (kind, path)
