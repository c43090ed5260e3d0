"""Text of any origin: plain, packed, badly encoded, or made to fill the memory."""

from __future__ import annotations

import bz2
import gzip
import io
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.core.errors import BadMessageError
from greenzone.core.provenance import InputDigest
from greenzone.messages.source_text import SourceText, read_source, source_of_bytes

TEXT = "CCSDS_CDM_VERS = 1.0\nTCA = 2021-11-15T02:47:40\n"


def zipped(*members: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        gzip.compress(TEXT.encode(), mtime=0),
        zipped(("a.cdm", TEXT.encode())),
        zipped(("folder/", b""), ("folder/a.cdm", TEXT.encode())),
    ],
    ids=["plain", "bom", "crlf", "cr", "gzip", "zip", "zip with a folder"],
)
def test_a_text_is_the_same_however_it_is_wrapped(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "message"
    path.write_bytes(data)
    source = read_source(path)
    assert source.text == TEXT
    assert source == SourceText("message", TEXT, source.sha256, tmp_path)
    assert source.digest == InputDigest.of("message", data)


@given(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0\r\ufeff")))
def test_any_text_survives_packing(text: str) -> None:
    plain = text.encode()
    assert source_of_bytes(gzip.compress(plain, mtime=0), "x").text == text
    assert source_of_bytes(zipped(("x", plain)), "x").text == text


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("caf\u00e9 45\u00b0".encode("latin-1"), "line 1: byte 3 is not UTF-8 text .0xe9."),
        (b"A = 1\nB = \xb0\n", "line 2: byte 10 is not UTF-8"),
        (TEXT.encode("utf-16"), "is UTF-16"),
        (TEXT.encode("utf-16-be"), "byte 0 is NUL"),
        ("<a/>".encode("utf-16-le"), "is UTF-16"),
        (b"A = \0\n", "byte 4 is NUL"),
        (bz2.compress(b"a"), "bzip2"),
        (gzip.compress(b"a", mtime=0) + gzip.compress(b"b", mtime=0), "more than one gzip member"),
        (gzip.compress(TEXT.encode(), mtime=0)[:-9], "ends too early"),
        (gzip.compress(TEXT.encode(), mtime=0)[:10] + b"\xff" * 30, "damaged gzip"),
        (zipped(), "holds 0 files|is NUL"),
        (zipped(("a", b"1"), ("b", b"2")), "holds 2 files"),
        (zipped(("a", TEXT.encode()))[:-5], "cannot be unpacked"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, told: str) -> None:
    with pytest.raises(BadMessageError, match=told) as refusal:
        source_of_bytes(data, "x.cdm")
    assert str(refusal.value).startswith("x.cdm: ")


def test_a_zip_whose_bytes_were_altered_is_refused() -> None:
    data = bytearray(zipped(("a", b"A = 1\n" * 100)))
    data[40] ^= 0xFF
    with pytest.raises(BadMessageError, match="cannot be unpacked"):
        source_of_bytes(bytes(data), "x")


def test_an_encrypted_zip_is_refused() -> None:
    data = bytearray(zipped(("a", b"A = 1\n")))
    data[6] |= 1
    directory = data.index(b"PK\x01\x02")
    data[directory + 8] |= 1
    with pytest.raises(BadMessageError, match="cannot be unpacked"):
        source_of_bytes(bytes(data), "x")


def test_a_file_above_the_cap_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as stream:
        stream.truncate(10**12)  # sparse: takes no room
    with pytest.raises(BadMessageError, match="larger than 1000 bytes"):
        read_source(path, 1000)


@pytest.mark.parametrize("pack", [gzip.compress, lambda data: zipped(("a", data))])
def test_a_bomb_is_refused_at_its_ratio(pack: object) -> None:
    bomb = pack(b"A" * 30_000_000)  # type: ignore[operator]
    assert len(bomb) < 100_000
    with pytest.raises(BadMessageError, match="unpacks to more than"):
        source_of_bytes(bomb, "bomb")


def test_a_packed_text_above_the_cap_is_refused() -> None:
    packed = zlib.compress(b"A" * 5000, wbits=31)
    assert source_of_bytes(packed, "x", 5000).text == "A" * 5000
    with pytest.raises(BadMessageError, match="unpacks to more than 4999"):
        source_of_bytes(packed, "x", 4999)


@pytest.mark.parametrize("name", ["absent", "no\0name"])
def test_a_file_that_cannot_be_opened_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(BadMessageError, match=r"cannot read .*check the path"):
        read_source(f"{tmp_path}/{name}")
    with pytest.raises(BadMessageError, match="cannot read"):
        read_source(tmp_path)
