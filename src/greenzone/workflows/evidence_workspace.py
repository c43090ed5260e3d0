"""The inputs of a bundle found again, by digest alone, and laid out for a new computation."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal, TypeVar

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import BadDataError
from greenzone.core.provenance import InputDigest
from greenzone.core.space_weather import SpaceWeather
from greenzone.forensics.evidence.bundle import Bundle
from greenzone.forensics.evidence.manifest import InputEntry
from greenzone.messages.earth_tables.earth_orientation_file import (
    parse_earth_orientation,
    shipped_earth_orientation,
)
from greenzone.messages.earth_tables.space_weather_file import (
    parse_space_weather,
    shipped_space_weather,
)
from greenzone.messages.source_text import source_of_bytes
from greenzone.workflows.data_tables import PinnedTables
from greenzone.workflows.evidence_inputs import built_in_digests, files_beside, table_files
from greenzone.workflows.screen_inputs import file_digest

__all__ = ["FoundInput", "Origin", "find_inputs", "lay_out", "pinned_tables"]

_Table = TypeVar("_Table", SpaceWeather, EarthOrientation)
Origin = Literal["bundle", "folder", "greenzone", "missing"]


@dataclass(frozen=True, slots=True)
class FoundInput:
    """An input, where its content is, and what reads it."""

    entry: InputEntry
    origin: Origin
    read: Callable[[], bytes]


def find_inputs(bundle: Bundle, folders: Sequence[Path]) -> list[FoundInput]:
    """Every input of a bundle, with where it is: in it, in the folders, in greenzone, nowhere.

    Names do not count. BadDataError for a folder that is not there.
    """
    entries = bundle.manifest.inputs
    shipped = built_in_digests()
    wanted = {e.sha256: e for e in entries if not e.member and e.sha256 not in shipped}
    there = _found_by_digest(wanted, folders)
    return [_found(entry, bundle, shipped, there) for entry in entries]


def _found(
    entry: InputEntry,
    bundle: Bundle,
    shipped: Mapping[str, tuple[str, bytes]],
    there: Mapping[str, Path],
) -> FoundInput:
    if entry.member:
        return FoundInput(entry, "bundle", partial(bundle.input_content, entry))
    if entry.sha256 in shipped:
        return FoundInput(entry, "greenzone", lambda: shipped[entry.sha256][1])
    if entry.sha256 in there:
        return FoundInput(entry, "folder", partial(_read_again, there[entry.sha256], entry))
    return FoundInput(entry, "missing", bytes)


def lay_out(found: Iterable[FoundInput], root: Path) -> None:
    """Write every input that has a place below `root`.

    BadDataError for an event or asset file that names what is no input: it would be read from
    this machine.
    """
    laid_out = []
    for one in found:
        place = one.entry.place
        if not place:
            continue
        path = root / place
        if not path.resolve().is_relative_to(root.resolve()):
            raise BadDataError(f"{place[:80]!r} is no place on this system")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(one.read())
            laid_out.append(path.resolve())
        except OSError as error:
            raise BadDataError(
                f"{place}: cannot be laid out for the computation ({error.strerror})"
            ) from None
    for path in laid_out:
        for other in files_beside(path):
            if (path.parent / other).resolve() not in laid_out:
                raise BadDataError(f"{path.name} names {other[:80]!r}, which is no input")


def pinned_tables(found: Iterable[FoundInput]) -> PinnedTables:
    """The tables of the Earth that the finding was computed with."""
    weather = earth = None
    for one in found:
        if one.entry.role == "space-weather":
            weather = _table(one, shipped_space_weather, parse_space_weather)
        elif one.entry.role == "earth-orientation":
            earth = _table(one, shipped_earth_orientation, parse_earth_orientation)
    return PinnedTables(weather, earth)


def _table(
    one: FoundInput, shipped: Callable[[], _Table], parse: Callable[[str, str, str], _Table]
) -> _Table:
    """The shipped table where it is the one, else that of the input's content."""
    name, sha256 = one.entry.name, one.entry.sha256
    if shipped().digest == InputDigest(name, sha256):
        return shipped()
    return parse(source_of_bytes(one.read(), name).text, name, sha256)


def _read_again(path: Path, entry: InputEntry) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadDataError(f"{path}: cannot be read ({error.strerror})") from None
    if hashlib.sha256(data).hexdigest() != entry.sha256:
        raise BadDataError(f"{path}: was changed while it was used; leave it alone meanwhile")
    return data


def _found_by_digest(wanted: Mapping[str, InputEntry], folders: Sequence[Path]) -> dict[str, Path]:
    """Files with these digests; only those of a size that is asked for are read."""
    sizes = {entry.size_bytes for entry in wanted.values()}
    found: dict[str, Path] = {}
    for path in _candidates(folders) if wanted else ():
        if len(found) == len(wanted):
            break
        if path.is_file() and path.stat().st_size in sizes:
            sha256 = file_digest(path).sha256
            if sha256 in wanted:
                found.setdefault(sha256, path)
    return found


def _candidates(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        if not folder.exists():
            raise BadDataError(f"--inputs {folder}: is not there; name a folder or a file")
        if folder.is_file():
            yield folder
        for base, _, names in os.walk(folder):
            yield from (Path(base) / name for name in sorted(names))
    yield from (path for _, path in table_files())
