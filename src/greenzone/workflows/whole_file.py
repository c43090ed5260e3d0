"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from greenzone.core.errors import BadDataError

__all__ = ["write_whole"]


def write_whole(path: Path, content: str | bytes, replace: bool) -> None:
    """Write a file, text as UTF-8, so that nobody ever sees a part of it.

    Raises BadDataError where it cannot be written, or is there already and not to be replaced.
    """
    draft = path.with_name(f".{path.name[:40]}.{os.getpid()}")
    try:
        with draft.open("xb") as stream:
            stream.write(content.encode() if isinstance(content, str) else content)
        _put_in_place(draft, path, replace)
    except FileExistsError:
        raise BadDataError(f"{path} is there already; name another, or add --force") from None
    except OSError as error:
        raise _unwritten(path, error) from None
    finally:
        draft.unlink(missing_ok=True)


def _put_in_place(draft: Path, path: Path, replace: bool) -> None:
    """Name the draft as it should be, in one step; FileExistsError where that name is taken."""
    if replace:
        draft.replace(path)
        return
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError from None
        draft.replace(path)


def _unwritten(path: Path, error: OSError) -> BadDataError:
    return BadDataError(f"{path}: cannot be written ({error.strerror}); name another place")
