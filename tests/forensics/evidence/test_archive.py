"""The archive of a bundle: one form for the same members, and no other form is read."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadDataError
from greenzone.forensics.evidence.archive import (
    archive_bytes,
    archive_members,
    require_one_form,
)

MEMBERS = {"manifest.json": b"{}\n", "inputs/1.gz": bytes(range(256)), "empty": b""}
NAMES = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,10}(/[a-z0-9][a-z0-9._-]{0,10})?", fullmatch=True)


def read(data: bytes) -> dict[str, bytes]:
    members = archive_members(data, "b.zip")
    require_one_form(data, members, "b.zip")
    return members


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


@given(st.dictionaries(NAMES, st.binary(max_size=200), min_size=1, max_size=5))
def test_what_is_written_is_read(members: dict[str, bytes]) -> None:
    assert read(archive_bytes(members)) == members


def test_the_same_members_make_the_same_bytes_in_any_order() -> None:
    assert archive_bytes(MEMBERS) == archive_bytes(dict(reversed(MEMBERS.items())))


def test_other_programs_read_it_too() -> None:
    with zipfile.ZipFile(io.BytesIO(archive_bytes(MEMBERS))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == MEMBERS


@given(st.integers(min_value=0), st.integers(1, 255))
def test_no_byte_of_it_can_be_another(place: int, change: int) -> None:
    """A changed byte of a member makes other members, whose digests a bundle holds."""
    data = bytearray(archive_bytes(MEMBERS))
    data[place % len(data)] ^= change
    with suppress(BadDataError):
        assert read(bytes(data)) != MEMBERS


@given(st.integers(min_value=0))
def test_a_file_that_was_cut_off_is_refused(length: int) -> None:
    data = archive_bytes(MEMBERS)
    with pytest.raises(BadDataError):
        read(data[: length % len(data)])


def test_bytes_after_the_end_are_refused() -> None:
    with pytest.raises(BadDataError, match=r"byte 5.. of .* is not what its members make"):
        read(archive_bytes(MEMBERS) + b"more")


def test_a_packed_member_is_refused_so_that_nothing_can_unpack() -> None:
    bomb = zipped({"manifest.json": bytes(50_000_000)}, zipfile.ZIP_DEFLATED)
    assert len(bomb) < 100_000
    with pytest.raises(BadDataError, match="is packed, and members of a bundle are stored"):
        read(bomb)


def test_an_archive_of_another_program_is_refused() -> None:
    with pytest.raises(BadDataError, match="is not what its members make"):
        read(zipped(MEMBERS))


@pytest.mark.parametrize(
    "name", ["../up", "/etc/passwd", "a/../b", "a/b/c", "A", "a\\b", "a//b", "c:x", "", ".", "a\n"]
)
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(BadDataError, match="is no name of a member"):
        archive_bytes({name: b"x"})
    raw = name.encode()
    header = struct.pack(
        "<4s5H3I2H", b"PK\x03\x04", 20, 0, 0, 0, 0x21, zlib.crc32(b"x"), 1, 1, len(raw), 0
    )
    with pytest.raises(BadDataError, match="is no name of a member"):
        read(header + raw + b"x")


def test_a_member_given_twice_is_refused() -> None:
    one = archive_bytes({"a": b"x"})
    local = one[: one.index(b"PK\x01\x02")]
    with pytest.raises(BadDataError, match="holds a twice"):
        read(local + one)


def test_a_size_beyond_the_file_is_refused() -> None:
    header = struct.pack(
        "<4s5H3I2H", b"PK\x03\x04", 20, 0, 0, 0, 0x21, 0, 2**32 - 1, 2**32 - 1, 1, 0
    )
    with pytest.raises(BadDataError, match="ends within a member"):
        read(header + b"a" + b"x")


@pytest.mark.parametrize("data", [b"", b"PK", b"GIF89a", b"{}"])
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    with pytest.raises(BadDataError, match="is no evidence bundle"):
        read(data)
