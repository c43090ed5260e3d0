"""Files that are there whole or not at all, and locks between processes."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from greenzone.catalog.atomic_file import replace_file
from greenzone.catalog.sources.clock import Clock
from greenzone.catalog.sources.source_error import HeldBackError, SourceError

__all__ = ["locked", "read_state", "write_state", "write_whole"]

_LOCK_POLL_S = 0.05


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step: a reader or a crash finds the old file or the new one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, data)
    except OSError as error:
        raise SourceError(
            f"cannot write {path}: {error.strerror}; make room or name another folder"
        ) from None


def write_state(path: Path, state: Mapping[str, Any]) -> None:
    """Put a JSON object at `path` in one step."""
    write_whole(path, (json.dumps(state, indent=1, sort_keys=True) + "\n").encode())


def read_state(path: Path) -> dict[str, Any] | None:
    """The JSON object at `path`, None where there is no file.

    Raises SourceError where something else is there: what it knew (requests made, refusals)
    must not be forgotten in silence.
    """
    try:
        value = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SourceError(f"cannot read {path}: {error.strerror}; check its rights") from None
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise SourceError(f"{path} is damaged; wait an hour (request limits), then delete it")
    return value


@contextmanager
def locked(path: Path, clock: Clock, patience_s: float) -> Iterator[None]:
    """Hold `path` against every other process; HeldBackError if one keeps it for `patience_s`.

    The lock goes with the process that holds it, so a killed one leaves nothing behind.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as stream:
        waited = 0.0
        while not _try_lock(stream.fileno()):
            if waited >= patience_s:
                raise HeldBackError(
                    f"another greenzone uses {path.parent}; wait until it has finished"
                )
            clock.sleep(_LOCK_POLL_S)
            waited += _LOCK_POLL_S
        try:
            yield
        finally:
            _unlock(stream.fileno())


if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
