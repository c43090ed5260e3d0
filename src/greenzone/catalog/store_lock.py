"""One writer at a time: a lock on a store that the system takes back when its holder dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from greenzone.core.errors import BadDataError

__all__ = ["lock_path", "store_lock"]

_NAME: Final = "writer.lock"


@contextmanager
def store_lock(folder: Path) -> Iterator[None]:
    """Hold the store for writing; BadDataError at once where another process does.

    The lock is the operating system's on the open file, so one left behind by a killed process
    holds nobody up; the number in the file is for people. Readers need no lock.
    """
    path = lock_path(folder)
    try:
        stream = path.open("a+b")
    except OSError as error:
        raise BadDataError(
            f"{path}: cannot be written ({error.strerror}); name another folder"
        ) from None
    with stream:
        if not _taken(stream):
            stream.seek(0)
            holder = stream.read(20).decode("ascii", "replace").strip() or "unknown"
            raise BadDataError(
                f"{folder}: process {holder} is writing to this store; wait until it is done"
            )
        stream.truncate(0)
        stream.write(str(os.getpid()).encode())
        stream.flush()
        yield


def lock_path(folder: Path) -> Path:
    """The file that holds the lock of a folder."""
    return folder / _NAME


def _taken(stream: IO[bytes]) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            stream.seek(1_000)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
