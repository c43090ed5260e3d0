"""The text of an input of any origin: a file, standard input or an answer, within caps.

Compressed files (gzip, and zip with one member) are unpacked; what they hold is capped in size
and in how many times larger it is than what was received, so that a small file cannot fill the
memory. Text is UTF-8, with or without a byte-order mark; its lines end in LF alone afterwards.
"""

from __future__ import annotations

import hashlib
import io
import os
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from greenzone.core.errors import BadMessageError
from greenzone.core.provenance import InputDigest

__all__ = ["LARGEST_MESSAGE_BYTES", "SourceText", "read_source", "source_of_bytes"]

LARGEST_MESSAGE_BYTES = 64 * 1024 * 1024
"""Of the text of one input; longer ephemerides are read row by row (`orbit_data.oem_streaming`)."""
_SMALL_BYTES = 1024 * 1024
_LARGEST_RATIO = 100
"""Of unpacked to packed above a megabyte; real element sets and ephemerides stay below 20."""
_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
_OTHER_PACKINGS = ((b"BZh", "bzip2"), (b"\xfd7zXZ", "xz"), (b"\x28\xb5\x2f\xfd", "zstandard"))
_UTF_16_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff", b"<\x00", b"\x00<")


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text as received, and what identifies it."""

    name: str
    """File name without its folders (results carry no machine's paths)."""
    text: str
    sha256: str
    """Of the bytes received, still packed."""
    folder: Path | None = None
    """Where a user's file lies, for files it names."""

    @property
    def digest(self) -> InputDigest:
        """The text as an input of a result."""
        return InputDigest(self.name, self.sha256)


def read_source(
    path: str | os.PathLike[str], largest_bytes: int = LARGEST_MESSAGE_BYTES
) -> SourceText:
    """The text of a file, unpacked where it is gzip or zip.

    Raises BadMessageError where it cannot be read, is larger than `largest_bytes` packed or
    unpacked, is packed beyond reason, holds a NUL byte or is not UTF-8.
    """
    where = Path(path)
    try:
        with where.open("rb") as stream:
            data = stream.read(largest_bytes + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise BadMessageError(f"cannot read {where.name!r}: {reason}; check the path") from None
    return source_of_bytes(data, where.name, largest_bytes, where.parent)


def source_of_bytes(
    data: bytes,
    name: str,
    largest_bytes: int = LARGEST_MESSAGE_BYTES,
    folder: Path | None = None,
) -> SourceText:
    """The text in some bytes; see `read_source`."""
    if len(data) > largest_bytes:
        raise BadMessageError(f"{name}: larger than {largest_bytes} bytes; give a smaller file")
    text = _decoded(_unpacked(data, name, largest_bytes), name)
    return SourceText(name, text, hashlib.sha256(data).hexdigest(), folder)


def _unpacked(data: bytes, name: str, largest_bytes: int) -> bytes:
    cap = min(largest_bytes, max(_SMALL_BYTES, len(data) * _LARGEST_RATIO))
    if data.startswith(_GZIP):
        unpacked = _gunzipped(data, name, cap)
    elif data.startswith(_ZIP):
        unpacked = _unzipped(data, name, cap)
    else:
        for start, packing in _OTHER_PACKINGS:
            if data.startswith(start):
                raise BadMessageError(f"{name}: is packed with {packing}; unpack it, or use gzip")
        return data
    if len(unpacked) > cap:
        raise BadMessageError(
            f"{name}: unpacks to more than {cap} bytes from {len(data)}; unpack it and check it"
        )
    return unpacked


def _gunzipped(data: bytes, name: str, cap: int) -> bytes:
    """The bytes of the one member of a gzip file, at most one more than `cap`."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpacker.decompress(data, cap + 1)
    except zlib.error as error:
        raise BadMessageError(f"{name}: is damaged gzip ({error}); get it again") from None
    if len(unpacked) > cap:
        return unpacked
    if not unpacker.eof:
        raise BadMessageError(f"{name}: its gzip data ends too early; get it again")
    if unpacker.unused_data.strip(b"\0"):
        raise BadMessageError(f"{name}: holds more than one gzip member; unpack it first")
    return unpacked


def _unzipped(data: bytes, name: str, cap: int) -> bytes:
    """The bytes of the one file in a zip archive, at most one more than `cap`."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
            if len(members) != 1:
                raise BadMessageError(
                    f"{name}: holds {len(members)} files; give an archive of one, or unpack it"
                )
            with archive.open(members[0]) as stream:
                return stream.read(cap + 1)
    except (
        EOFError,
        NotImplementedError,
        OSError,
        RuntimeError,
        ValueError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        reason = " ".join(str(error).split())[:100]
        raise BadMessageError(f"{name}: cannot be unpacked ({reason}); unpack it first") from None


def _decoded(data: bytes, name: str) -> str:
    if data.startswith(_UTF_16_32):
        raise BadMessageError(f"{name}: is UTF-16 or UTF-32 text; save the file as UTF-8")
    nul = data.find(b"\0")
    if nul >= 0:
        raise BadMessageError(f"{name}: byte {nul} is NUL, so it is no text; give the text itself")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        found = f"{data[error.start]:#04x}"
        raise BadMessageError(
            f"{name}: line {line}: byte {error.start} is not UTF-8 text ({found}); "
            "save the file as UTF-8"
        ) from None
    if "\r" not in text:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n")
