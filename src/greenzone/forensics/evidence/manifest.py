"""What a bundle says of itself: how a finding was made, from what, and every digest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import PurePosixPath
from typing import Any, Final, Literal, TypeVar, get_args

from greenzone.core.errors import BadDataError

__all__ = ["SCHEMA", "InputEntry", "Manifest", "MemberEntry", "Role", "manifest_of"]

SCHEMA: Final = "greenzone/evidence/1"
Role = Literal["file", "built-in", "space-weather", "earth-orientation"]
_LARGEST_INPUT_BYTES: Final = 1 << 40
_LARGEST_CONTENT_BYTES: Final = 1 << 30
"""Of all inputs that are in the bundle, unpacked."""
_MOST_INPUTS: Final = 10_000
_LONGEST_TEXT: Final = 20_000
_LONGEST_NAME: Final = 200
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f\\<>"|?*]')
_Entry = TypeVar("_Entry", "InputEntry", "MemberEntry")


@dataclass(frozen=True, slots=True)
class MemberEntry:
    """One member of the archive."""

    member: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class InputEntry:
    """One input by its digest, and where its content is, if it is in the bundle."""

    name: str
    role: Role
    sha256: str
    size_bytes: int
    place: str
    """Under which parameters name it: a relative path; "" for what is not named by a path."""
    member: str
    """Of the archive, gzip; "" where the content is not in the bundle."""
    licence: str
    """Why the content is or is not in the bundle."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The manifest of one bundle."""

    kind: str
    """The command that found it: respond, screen, pc, ..."""
    created_utc: str
    made_with: Mapping[str, str]
    """Versions and the kind of machine."""
    command: str
    parameters: Mapping[str, Any]
    """The call; a file is `{"input": place}`, an instant `{"utc": text}`."""
    seed: int | None
    inputs: tuple[InputEntry, ...]
    members: tuple[MemberEntry, ...]
    """All of the archive but the manifest and its digest."""

    def document(self) -> dict[str, Any]:
        """The manifest as JSON."""
        return {"schema": SCHEMA, **asdict(self)}


def manifest_of(document: Any, source: str) -> Manifest:
    """The manifest in a document. BadDataError for one that is of another schema, or wrong."""
    if not isinstance(document, dict) or "schema" not in document:
        raise BadDataError(f"{source}: its manifest states no schema; it is no evidence bundle")
    schema = document["schema"]
    if schema != SCHEMA:
        raise BadDataError(
            f"{source}: written as {str(schema)[:60]!r}, this greenzone reads {SCHEMA}; use the "
            "version of greenzone that wrote it, or a newer one"
        )
    try:
        return _manifest({k: v for k, v in document.items() if k != "schema"})
    except (TypeError, ValueError) as error:
        reason = " ".join(str(error).split())[:160]
        raise BadDataError(f"{source}: its manifest is wrong ({reason}); get it again") from None


def _manifest(values: dict[str, Any]) -> Manifest:
    for key, kind in (("inputs", list), ("members", list), ("parameters", dict)):
        if not isinstance(values.get(key), kind):
            raise ValueError(f"{key} is missing or no {kind.__name__}")
    made_with = values.get("made_with")
    if not isinstance(made_with, dict) or not all(map(_is_text, made_with.values())):
        raise ValueError("made_with holds what is no text")
    if not all(_is_text(values.get(key)) for key in ("kind", "created_utc", "command")):
        raise ValueError("kind, created_utc or command is no text")
    seed = values.get("seed")
    if seed is not None and type(seed) is not int:
        raise ValueError("seed is no whole number")
    if len(values["inputs"]) > _MOST_INPUTS:
        raise ValueError(f"more than {_MOST_INPUTS:,} inputs")
    inputs = tuple(_entry(InputEntry, entry) for entry in values.pop("inputs"))
    members = tuple(_entry(MemberEntry, entry) for entry in values.pop("members"))
    _require_inputs(inputs, {entry.member for entry in members})
    return Manifest(inputs=inputs, members=members, **values)


def _entry(kind: type[_Entry], values: Any) -> _Entry:
    if not isinstance(values, dict):
        raise TypeError("an entry is no object")
    if "role" in values and values["role"] not in get_args(Role):
        raise ValueError(f"an input of the role {str(values['role'])[:40]!r}")
    entry = kind(**values)
    for known in fields(entry):
        value = getattr(entry, known.name)
        if known.name == "size_bytes":
            if type(value) is not int or not 0 <= value <= _LARGEST_INPUT_BYTES:
                raise ValueError(f"size_bytes {value!r}")
        elif not _is_text(value):
            raise ValueError(f"{known.name} is no text")
    if not _SHA256.fullmatch(entry.sha256):
        raise ValueError(f"{entry.sha256[:70]!r} is no SHA-256")
    return entry


def _require_inputs(inputs: tuple[InputEntry, ...], members: set[str]) -> None:
    places = [entry.place for entry in inputs if entry.place]
    if len(set(places)) < len(places):
        raise ValueError("two inputs have the same place")
    if sum(entry.size_bytes for entry in inputs if entry.member) > _LARGEST_CONTENT_BYTES:
        raise ValueError("the inputs unpack to more than a gigabyte")
    for entry in inputs:
        if entry.member and entry.member not in members:
            raise ValueError(f"the input {entry.name[:60]} names the member {entry.member[:60]}")
        if entry.place and not _is_safe(entry.place):
            raise ValueError(f"{entry.place[:80]!r} is no place for an input")
        if entry.place and entry.name != PurePosixPath(entry.place).name:
            raise ValueError(f"the input {entry.name[:60]!r} is at {entry.place[:80]!r}")


def _is_safe(place: str) -> bool:
    """Whether a place stays below the folder it is put in, whatever the system."""
    parts = place.split("/")
    return (
        PurePosixPath(place).parts == tuple(parts)
        and not _UNSAFE.search(place)
        and all(0 < len(part) <= _LONGEST_NAME and part not in (".", "..") for part in parts)
    )


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_TEXT
