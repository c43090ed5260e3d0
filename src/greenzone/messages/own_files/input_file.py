"""The text of an input file, built-in or the user's own."""

from __future__ import annotations

import os
from importlib.resources import files
from pathlib import Path

from greenzone.core.errors import BadMessageError
from greenzone.messages.source_text import SourceText, read_source, source_of_bytes

__all__ = ["built_in_names", "read_built_in", "read_file", "read_named_or_file"]

_SUFFIX = ".toml"


def built_in_names(kind: str) -> tuple[str, ...]:
    """The names of the `events`, `assets` or `policies` that ship with greenzone, sorted."""
    folder = files("greenzone.data") / kind
    return tuple(
        sorted(f.name.removesuffix(_SUFFIX) for f in folder.iterdir() if f.name.endswith(_SUFFIX))
    )


def read_built_in(folder: str, file_name: str) -> SourceText:
    """A file of the package's own data."""
    data = (files("greenzone.data") / folder / file_name).read_bytes()
    return source_of_bytes(data, file_name.removesuffix(_SUFFIX))


def read_named_or_file(kind: str, name_or_path: str | os.PathLike[str], limit: int) -> SourceText:
    """The built-in file of that name, else the user's file at that path (of at most `limit` bytes).

    Raises BadMessageError listing the built-in names where there is neither.
    """
    text = os.fspath(name_or_path)
    known = built_in_names(kind)
    if text in known:
        return read_built_in(kind, text + _SUFFIX)
    try:
        if Path(text).exists():
            return read_file(text, limit)
    except (OSError, ValueError):  # a name no file system accepts
        pass
    what = "policy" if kind == "policies" else kind.removesuffix("s")
    raise BadMessageError(
        f"unknown {what} {text[:200]!r}: neither a file nor built in; built in: {', '.join(known)}"
    )


def read_file(path: str | os.PathLike[str], limit: int) -> SourceText:
    """A UTF-8 text file of at most `limit` bytes; raises BadMessageError otherwise."""
    return read_source(path, limit)
