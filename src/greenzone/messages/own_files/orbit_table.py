"""The orbit a TOML table gives: element sets or an ephemeris, written in place or in a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from greenzone.core.errors import BadMessageError
from greenzone.core.provenance import InputDigest
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.omm import parse_omms
from greenzone.messages.element_sets.tle import parse_tle
from greenzone.messages.orbit_data.oem import EphemerisRecord, parse_oem
from greenzone.messages.own_files.input_file import read_file
from greenzone.messages.own_files.toml_table import SourceNote, TomlTable

__all__ = ["OrbitFields", "read_elements", "read_orbit"]

_ELEMENT_KEYS = ("tle", "omm", "tle_file", "omm_file")
_LARGEST_MESSAGE_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class OrbitFields:
    """The [orbit] table of an asset file."""

    elements: tuple[ElementSet, ...]
    """The set to use, then the alternatives; empty with an ephemeris."""
    ephemeris: EphemerisRecord | None
    inputs: tuple[InputDigest, ...]
    """The files named beside the asset file."""
    post_event: bool
    notes: tuple[SourceNote, ...]


def read_orbit(asset: TomlTable, folder: Path | None) -> OrbitFields:
    """The orbit of an asset; files it names are looked for in `folder`."""
    table = asset.table("orbit")
    if table is None:
        raise BadMessageError(f"{asset.file}: orbit is missing; add [orbit] with tle or oem_file")
    alternatives = table.tables("alternatives")
    ephemeris, inputs = _ephemeris(table, folder)
    elements: tuple[ElementSet, ...] = ()
    if ephemeris is None:
        pairs = [read_elements(t, folder) for t in (table, *alternatives)]
        elements = tuple(e for e, _ in pairs)
        inputs = tuple(digest for _, digests in pairs for digest in digests)
    post_event = table.flag("post_event", False)
    notes = tuple(note for t in (table, *alternatives) for note in t.finish())
    return OrbitFields(elements, ephemeris, inputs, post_event, notes)


def read_elements(
    table: TomlTable, folder: Path | None
) -> tuple[ElementSet, tuple[InputDigest, ...]]:
    """The one element set under `tle`, `omm`, `tle_file` or `omm_file`, and the file it is in."""
    given = [key for key in _ELEMENT_KEYS if table.has(key)]
    if len(given) != 1:
        found = f"{', '.join(given)} are given" if given else "no element set is given"
        raise BadMessageError(
            f"{table.file}: {table.path}: {found}; give one of {', '.join(_ELEMENT_KEYS)}"
        )
    key = given[0]
    inputs: tuple[InputDigest, ...] = ()
    text, name = table.text(key, lines=True), f"{table.file}: {table.path}.{key}"
    if key.endswith("_file"):
        source = read_file(_beside(table, key, folder), _LARGEST_MESSAGE_BYTES)
        text, name = source.text, source.name
        inputs = (InputDigest(source.name, source.sha256),)
    sets = parse_tle(text, name) if key.startswith("tle") else parse_omms(text, name)
    if len(sets) != 1:
        raise BadMessageError(f"{name}: holds {len(sets)} element sets; keep the one to use")
    return sets[0], inputs


def _ephemeris(
    table: TomlTable, folder: Path | None
) -> tuple[EphemerisRecord | None, tuple[InputDigest, ...]]:
    if not table.has("oem_file"):
        return None, ()
    if any(table.has(key) for key in (*_ELEMENT_KEYS, "alternatives")):
        table.refuse("oem_file", "stands beside element sets", "give one of them")
    source = read_file(_beside(table, "oem_file", folder), _LARGEST_MESSAGE_BYTES)
    return parse_oem(source.text, source.name), (InputDigest(source.name, source.sha256),)


def _beside(table: TomlTable, key: str, folder: Path | None) -> Path:
    """The path a key names, taken from the folder of the TOML file."""
    value = table.text(key)
    if folder is None:
        table.refuse(key, "cannot be read from a built-in file", "write the text in place")
    return folder / value
