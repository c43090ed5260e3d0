"""A bundle of evidence: made of its parts, written as bytes, read back and checked throughout."""

from __future__ import annotations

import gzip
import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from greenzone.core.errors import BadDataError
from greenzone.forensics.evidence.archive import (
    LARGEST_BYTES,
    archive_bytes,
    archive_members,
    require_one_form,
)
from greenzone.forensics.evidence.canonical_json import canonical_json, parse_json
from greenzone.forensics.evidence.manifest import (
    InputEntry,
    Manifest,
    MemberEntry,
    manifest_of,
)

__all__ = [
    "MANIFEST_MEMBER",
    "RESULT_MEMBER",
    "ROOT_MEMBER",
    "SUMMARY_MEMBER",
    "Bundle",
    "bundle_of_bytes",
    "packed_input",
    "read_bundle",
    "sealed_bundle",
]

MANIFEST_MEMBER: Final = "manifest.json"
ROOT_MEMBER: Final = "root.txt"
RESULT_MEMBER: Final = "result.json"
SUMMARY_MEMBER: Final = "summary.md"
_SEALS: Final = (MANIFEST_MEMBER, ROOT_MEMBER)
_NEEDED: Final = (RESULT_MEMBER, SUMMARY_MEMBER)
_LARGEST_MANIFEST_BYTES: Final = 16 << 20
_DIFFERENCES_TOLD: Final = 5


@dataclass(frozen=True, slots=True)
class Bundle:
    """A manifest and what it seals."""

    manifest: Manifest
    members: Mapping[str, bytes]
    """All of the archive but the manifest and its digest, as the manifest lists them."""

    @property
    def manifest_bytes(self) -> bytes:
        """The manifest as it is in the archive."""
        return canonical_json(self.manifest.document())

    @property
    def root_sha256(self) -> str:
        """The digest that stands for the whole bundle: that of its manifest."""
        return _sha256(self.manifest_bytes)

    @property
    def result(self) -> Any:
        """The document of the finding."""
        return parse_json(self.members[RESULT_MEMBER], RESULT_MEMBER)

    @property
    def summary(self) -> str:
        """The finding in plain words."""
        return self.members[SUMMARY_MEMBER].decode("utf-8", errors="replace")

    def to_bytes(self) -> bytes:
        """The file."""
        sealed = {MANIFEST_MEMBER: self.manifest_bytes, ROOT_MEMBER: _root_text(self.root_sha256)}
        return archive_bytes({**self.members, **sealed})

    def input_content(self, entry: InputEntry) -> bytes:
        """The content of an input that is in the bundle. BadDataError where it is another."""
        data = _unpacked(self.members[entry.member], entry)
        if len(data) != entry.size_bytes or _sha256(data) != entry.sha256:
            raise BadDataError(
                f"{entry.member} holds {len(data):,} bytes of sha256 {_sha256(data)}, not the "
                f"{entry.size_bytes:,} of {entry.name} that the manifest names, {entry.sha256}"
            )
        return data


def packed_input(content: bytes) -> bytes:
    """An input's content as a member holds it."""
    return gzip.compress(content, compresslevel=6, mtime=0)


def sealed_bundle(manifest: Manifest, members: Mapping[str, bytes]) -> Bundle:
    """The bundle of these members, with their digests in its manifest."""
    entries = [MemberEntry(name, _sha256(members[name]), len(members[name])) for name in members]
    return Bundle(replace(manifest, members=tuple(sorted(entries, key=_name_of))), dict(members))


def read_bundle(path: Path) -> Bundle:
    """The bundle in a file. BadDataError, with the difference, for one that was changed."""
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise BadDataError(f"{path}: cannot be read ({error.strerror}); name another") from None
    if len(data) > LARGEST_BYTES:
        raise BadDataError(f"{path.name}: larger than {LARGEST_BYTES:,} bytes, which no bundle is")
    return bundle_of_bytes(data, path.name)


def bundle_of_bytes(data: bytes, source: str) -> Bundle:
    """The bundle in some bytes; see `read_bundle`."""
    members = archive_members(data, source)
    sealed, root = members.get(MANIFEST_MEMBER), members.get(ROOT_MEMBER)
    if sealed is None or root is None:
        raise BadDataError(f"{source}: holds no {MANIFEST_MEMBER} or {ROOT_MEMBER}; get it again")
    if len(sealed) > _LARGEST_MANIFEST_BYTES:
        raise BadDataError(f"{source}: its manifest is larger than any")
    if root != _root_text(_sha256(sealed)):
        stated = root[:80].decode("ascii", errors="replace").strip()
        raise BadDataError(
            f"{source}: was changed: {ROOT_MEMBER} states {stated!r}, {MANIFEST_MEMBER} has "
            f"sha256 {_sha256(sealed)}"
        )
    manifest = manifest_of(parse_json(sealed, f"{source}: {MANIFEST_MEMBER}"), source)
    held = {name: data for name, data in members.items() if name not in _SEALS}
    _require_members(manifest, held, source)
    bundle = Bundle(manifest, held)
    _require_same_form(bundle, sealed, source)
    require_one_form(data, members, source)
    for entry in manifest.inputs:
        if entry.member:
            bundle.input_content(entry)
    return bundle


def _require_same_form(bundle: Bundle, sealed: bytes, source: str) -> None:
    """Refuse a manifest in another form of JSON: its digest must follow from what it says."""
    try:
        same = bundle.manifest_bytes == sealed
    except ValueError:  # text that is no Unicode
        same = False
    if not same:
        raise BadDataError(f"{source}: {MANIFEST_MEMBER} is not in the form greenzone writes")


def _require_members(manifest: Manifest, members: Mapping[str, bytes], source: str) -> None:
    """Refuse members that are changed, missing or not listed, naming each with its difference."""
    listed = {entry.member: entry for entry in manifest.members}
    found = [
        f"{name} is missing" if name not in members else _changed(entry, members[name])
        for name, entry in listed.items()
        if name not in members or not _is(entry, members[name])
    ]
    found += [f"{name} is not in the manifest" for name in members if name not in listed]
    found += [f"{name} is missing" for name in _NEEDED if name not in listed]
    if len(listed) < len(manifest.members):
        found.append("the manifest lists a member twice")
    if found:
        more = len(found) - _DIFFERENCES_TOLD
        told = "; ".join(found[:_DIFFERENCES_TOLD]) + (f"; and {more} more" if more > 0 else "")
        raise BadDataError(f"{source}: was changed: {told}")


def _is(entry: MemberEntry, data: bytes) -> bool:
    return len(data) == entry.size_bytes and _sha256(data) == entry.sha256


def _changed(entry: MemberEntry, data: bytes) -> str:
    return (
        f"{entry.member} is {len(data):,} bytes of sha256 {_sha256(data)}, recorded are "
        f"{entry.size_bytes:,} of {entry.sha256}"
    )


def _unpacked(data: bytes, entry: InputEntry) -> bytes:
    """The content of a gzip member, at most one byte more than the manifest says."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        content = unpacker.decompress(data, entry.size_bytes + 1)
    except zlib.error as error:
        raise BadDataError(f"{entry.member} is damaged gzip ({error}); get it again") from None
    if len(content) <= entry.size_bytes and (not unpacker.eof or unpacker.unused_data):
        raise BadDataError(f"{entry.member} is not one whole gzip member; get it again")
    return content


def _root_text(sha256: str) -> bytes:
    return f"sha256:{sha256}\n".encode()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _name_of(entry: MemberEntry) -> str:
    return entry.member
