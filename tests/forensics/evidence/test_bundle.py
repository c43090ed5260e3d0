"""A bundle read back: whatever was changed in it is found, and the difference is shown."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadDataError
from greenzone.core.provenance import InputDigest
from greenzone.forensics.evidence.archive import archive_bytes, archive_members
from greenzone.forensics.evidence.bundle import (
    Bundle,
    bundle_of_bytes,
    packed_input,
    read_bundle,
    sealed_bundle,
)
from greenzone.forensics.evidence.canonical_json import canonical_json, parse_json
from greenzone.forensics.evidence.manifest import InputEntry, Manifest

CONTENT = b"1 25544U 98067A\n" * 40
ENTRY = InputEntry(
    name="каталог.tle",
    role="file",
    sha256=InputDigest.of("", CONTENT).sha256,
    size_bytes=len(CONTENT),
    place="1/каталог.tle",
    member="inputs/1.gz",
    licence="own data",
)
MANIFEST = Manifest(
    kind="screen",
    created_utc="2026-01-01T00:00:00.000Z",
    made_with={"greenzone": "0.1.0"},
    command="greenzone screen каталог.tle",
    parameters={"catalogs": [{"input": "1/каталог.tle"}], "hours": 2.0},
    seed=None,
    inputs=(ENTRY,),
    members=(),
)
MEMBERS = {
    "result.json": canonical_json({"events": [], "provenance": {"inputs": []}}),
    "summary.md": b"# Nothing was found\n",
    "pictures/a.svg": b"<svg/>\n",
    "inputs/1.gz": packed_input(CONTENT),
}


def bundle() -> Bundle:
    return sealed_bundle(MANIFEST, MEMBERS)


WRITTEN = bundle().to_bytes()


def resealed(change: Callable[[dict[str, Any]], object]) -> bytes:
    """The bundle with its manifest changed and its digest made to fit."""
    document = parse_json(bundle().manifest_bytes, "")
    change(document)
    sealed = canonical_json(document)
    root = f"sha256:{InputDigest.of('', sealed).sha256}\n".encode()
    return archive_bytes({**bundle().members, "manifest.json": sealed, "root.txt": root})


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    path.write_bytes(WRITTEN)
    found = read_bundle(path)
    assert found.manifest == bundle().manifest
    assert found.members == MEMBERS
    assert found.input_content(found.manifest.inputs[0]) == CONTENT


def test_the_digest_in_the_file_is_that_of_the_manifest() -> None:
    members = archive_members(WRITTEN, "")
    expected = InputDigest.of("", members["manifest.json"]).sha256
    assert members["root.txt"].decode() == f"sha256:{expected}\n"
    assert bundle().root_sha256 == expected


@given(st.integers(0, len(WRITTEN) - 1), st.integers(1, 255))
def test_a_changed_byte_anywhere_is_refused(place: int, change: int) -> None:
    data = bytearray(WRITTEN)
    data[place] ^= change
    with pytest.raises(BadDataError):
        bundle_of_bytes(bytes(data), "b.zip")


@given(st.integers(0, len(WRITTEN) - 1))
def test_a_file_cut_off_anywhere_is_refused(length: int) -> None:
    with pytest.raises(BadDataError):
        bundle_of_bytes(WRITTEN[:length], "b.zip")


@pytest.mark.parametrize("name", sorted(MEMBERS))
def test_a_changed_member_is_named_with_both_digests(name: str) -> None:
    members = archive_members(WRITTEN, "")
    members[name] += b" "
    recorded = InputDigest.of("", MEMBERS[name]).sha256
    found = InputDigest.of("", members[name]).sha256
    with pytest.raises(BadDataError, match=f"{name} is .*{found}, recorded are .*{recorded}"):
        bundle_of_bytes(archive_bytes(members), "b.zip")


@pytest.mark.parametrize("name", sorted(MEMBERS))
def test_a_missing_member_is_named(name: str) -> None:
    members = archive_members(WRITTEN, "")
    del members[name]
    with pytest.raises(BadDataError, match=f"was changed: {name} is missing"):
        bundle_of_bytes(archive_bytes(members), "b.zip")


@pytest.mark.parametrize("name", ["manifest.json", "root.txt"])
def test_a_bundle_without_its_seal_is_refused(name: str) -> None:
    members = archive_members(WRITTEN, "")
    del members[name]
    with pytest.raises(BadDataError, match=r"holds no manifest.json or root.txt"):
        bundle_of_bytes(archive_bytes(members), "b.zip")


def test_a_member_too_many_is_named() -> None:
    members = archive_members(WRITTEN, "") | {"extra": b"x"}
    with pytest.raises(BadDataError, match="extra is not in the manifest"):
        bundle_of_bytes(archive_bytes(members), "b.zip")


def test_a_manifest_that_is_not_the_one_of_the_root_is_refused_with_both_digests() -> None:
    members = archive_members(WRITTEN, "")
    members["manifest.json"] = members["manifest.json"].replace(b"2.0", b"3.0")
    with pytest.raises(
        BadDataError, match=r"root.txt states 'sha256:.*', manifest.json has sha256"
    ):
        bundle_of_bytes(archive_bytes(members), "b.zip")


def test_an_input_that_is_not_the_one_the_manifest_names_is_refused() -> None:
    other = packed_input(CONTENT.replace(b"25544", b"25545"))
    forged = sealed_bundle(MANIFEST, {**MEMBERS, "inputs/1.gz": other}).to_bytes()
    with pytest.raises(BadDataError, match=f"not the .* that the manifest names, {ENTRY.sha256}"):
        bundle_of_bytes(forged, "b.zip")


def test_an_input_that_unpacks_beyond_its_size_is_refused_without_unpacking_it() -> None:
    bomb = gzip.compress(bytes(200_000_000), 9)
    forged = sealed_bundle(MANIFEST, {**MEMBERS, "inputs/1.gz": bomb}).to_bytes()
    assert len(forged) < 500_000
    with pytest.raises(BadDataError, match=f"holds {len(CONTENT) + 1:,} bytes"):
        bundle_of_bytes(forged, "b.zip")


@pytest.mark.parametrize("packed", [b"", b"no gzip", packed_input(CONTENT) * 2])
def test_an_input_that_is_not_one_gzip_member_is_refused(packed: bytes) -> None:
    forged = sealed_bundle(MANIFEST, {**MEMBERS, "inputs/1.gz": packed}).to_bytes()
    with pytest.raises(BadDataError, match=r"inputs/1.gz is (damaged gzip|not one whole)"):
        bundle_of_bytes(forged, "b.zip")


def test_inputs_that_unpack_to_too_much_together_are_refused() -> None:
    many = tuple(
        replace(ENTRY, place=f"{k}/{ENTRY.name}", size_bytes=2**30 - 1, sha256=ENTRY.sha256)
        for k in range(2)
    )
    forged = sealed_bundle(replace(MANIFEST, inputs=many), MEMBERS).to_bytes()
    with pytest.raises(BadDataError, match="unpack to more than a gigabyte"):
        bundle_of_bytes(forged, "b.zip")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d.update(schema="greenzone/evidence/2"), "this greenzone reads"),
        (lambda d: d.pop("schema"), "states no schema"),
        (lambda d: d.pop("kind"), "kind, created_utc or command is no text"),
        (lambda d: d.update(more=1), "its manifest is wrong"),
        (lambda d: d.update(seed="1"), "seed is no whole number"),
        (lambda d: d.update(inputs={}), "inputs is missing or no list"),
        (lambda d: d["inputs"][0].update(place="../x"), "is no place for an input"),
        (lambda d: d["inputs"][0].update(place="/etc/passwd"), "is no place for an input"),
        (lambda d: d["inputs"][0].update(place="1/a\\..\\b"), "is no place for an input"),
        (lambda d: d["inputs"][0].update(name="official.tle"), "the input 'official.tle' is at"),
        (lambda d: d["inputs"][0].update(role="oracle"), "an input of the role"),
        (lambda d: d["inputs"][0].update(sha256="abc"), "is no SHA-256"),
        (lambda d: d["inputs"][0].update(size_bytes=-1), "size_bytes -1"),
        (lambda d: d["inputs"][0].update(size_bytes=True), "size_bytes True"),
        (lambda d: d["inputs"][0].update(member="result.txt"), "names the member"),
        (lambda d: d["inputs"].append(d["inputs"][0]), "two inputs have the same place"),
        (lambda d: d["members"].append(d["members"][0]), "lists a member twice"),
        (lambda d: d["members"].pop(1), "is not in the manifest"),
        (lambda d: d["made_with"].update(python=3), "made_with holds what is no text"),
    ],
)
def test_a_wrong_manifest_is_refused(
    change: Callable[[dict[str, Any]], object], words: str
) -> None:
    with pytest.raises(BadDataError, match=words):
        bundle_of_bytes(resealed(change), "b.zip")


@pytest.mark.parametrize(
    ("part", "other"),
    [(b"\n ", b"\n  "), (b"greenzone screen", b"\\ud800 screen"), (b"2.0", b"2.00")],
)
def test_a_manifest_in_another_form_of_json_is_refused(part: bytes, other: bytes) -> None:
    sealed = bundle().manifest_bytes.replace(part, other)
    root = f"sha256:{InputDigest.of('', sealed).sha256}\n".encode()
    forged = archive_bytes({**MEMBERS, "manifest.json": sealed, "root.txt": root})
    with pytest.raises(BadDataError, match="not in the form greenzone writes"):
        bundle_of_bytes(forged, "b.zip")


def test_a_file_that_cannot_be_read_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(BadDataError, match=r"nowhere.zip: cannot be read"):
        read_bundle(tmp_path / "nowhere.zip")
