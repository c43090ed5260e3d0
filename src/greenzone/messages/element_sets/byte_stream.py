"""The bytes of a file as a stream, unpacked on the way, within caps: for files of any size."""

from __future__ import annotations

import gzip
import io
import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol, runtime_checkable

from greenzone.core.errors import BadMessageError

__all__ = ["BLOCK_BYTES", "ByteStream", "open_stream"]

BLOCK_BYTES: Final = 4 * 1024 * 1024
"""Read at once; no line and no record may be longer."""
_SMALL_BYTES: Final = 64 * 1024 * 1024
_LARGEST_RATIO: Final = 100
"""Of unpacked to packed beyond 64 MiB; element sets reach about 10 in JSON, 25 in XML."""
_BOM: Final = b"\xef\xbb\xbf"
_GZIP: Final = b"\x1f\x8b"
_ZIP: Final = b"PK\x03\x04"


@runtime_checkable
class _Reader(Protocol):
    def read(self, size: int, /) -> bytes: ...


class ByteStream:
    """Bytes in blocks without a byte-order mark; what they unpack to has a cap."""

    def __init__(self, stream: _Reader, name: str, largest_bytes: int) -> None:
        self.name = name
        self._stream = stream
        self._left = largest_bytes
        self._ahead = b""
        self._at_start = True

    def peek(self) -> bytes:
        """The first block, which the next `read` gives again."""
        if not self._ahead:
            self._ahead = self.read()
        return self._ahead

    def read(self) -> bytes:
        """The next block, empty at the end; BadMessageError where the file is damaged."""
        if self._ahead:
            block, self._ahead = self._ahead, b""
            return block
        block = self._next()
        if self._at_start:
            self._at_start = False
            block = block.removeprefix(_BOM) or self._next()
        return block

    def _next(self) -> bytes:
        try:
            block = self._stream.read(BLOCK_BYTES)
        except (OSError, EOFError, zlib.error, zipfile.BadZipFile) as error:
            raise BadMessageError(f"{self.name}: damaged file ({error}); get it again") from None
        self._left -= len(block)
        if self._left < 0:
            raise BadMessageError(
                f"{self.name}: unpacks to too many bytes; unpack it yourself and check it"
            )
        return block


@contextmanager
def open_stream(path: str | os.PathLike[str]) -> Iterator[ByteStream]:
    """The unpacked bytes of a plain file, a gzip file or a zip archive with one member.

    Raises BadMessageError where it cannot be read, or unpacks to more than 100 times its size.
    """
    where = Path(path)
    try:
        with where.open("rb") as raw:
            size = os.fstat(raw.fileno()).st_size
            start = raw.read(4)
            raw.seek(0)
            cap = max(_SMALL_BYTES, size * _LARGEST_RATIO)
            packed = start.startswith((_GZIP, _ZIP))
            with _unpacking(raw, start, where.name) as stream:
                yield ByteStream(stream, where.name, cap if packed else size + BLOCK_BYTES)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadMessageError(f"cannot read {where.name!r}: {reason}; check the path") from None


@contextmanager
def _unpacking(raw: io.BufferedReader, start: bytes, name: str) -> Iterator[_Reader]:
    if start.startswith(_GZIP):
        with gzip.GzipFile(fileobj=raw, mode="rb") as stream:
            yield stream
    elif start.startswith(_ZIP):
        with _archive(raw, name) as archive, archive.open(archive.namelist()[0]) as member:
            yield member
    else:
        yield raw


def _archive(raw: io.BufferedReader, name: str) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(raw)
    except zipfile.BadZipFile as error:
        raise BadMessageError(f"{name}: damaged zip archive ({error}); get it again") from None
    if len(archive.namelist()) != 1:
        raise BadMessageError(f"{name}: holds {len(archive.namelist())} files; unpack it first")
    return archive
