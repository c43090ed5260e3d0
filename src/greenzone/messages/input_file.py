"""Bytes of an input file, built-in or the user's own, with the digest that identifies them."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from greenzone.core.errors import BadMessageError
from greenzone.core.provenance import InputDigest

__all__ = ["InputFile", "built_in_names", "read_built_in", "read_file", "read_named_or_file"]

_SUFFIX = ".toml"


@dataclass(frozen=True, slots=True)
class InputFile:
    """A text as read, and what it was read from."""

    name: str
    """Built-in name, or file name without its folders (results carry no machine's paths)."""
    text: str
    sha256: str
    folder: Path | None
    """Where a user's file lies, for files it names; None for a built-in one."""

    @property
    def digest(self) -> InputDigest:
        """The file as an input of a result."""
        return InputDigest(self.name, self.sha256)


def built_in_names(kind: str) -> tuple[str, ...]:
    """The names of the `events`, `assets` or `policies` that ship with greenzone, sorted."""
    folder = files("greenzone.data") / kind
    return tuple(
        sorted(f.name.removesuffix(_SUFFIX) for f in folder.iterdir() if f.name.endswith(_SUFFIX))
    )


def read_built_in(folder: str, file_name: str) -> InputFile:
    """A file of the package's own data."""
    data = (files("greenzone.data") / folder / file_name).read_bytes()
    return _decoded(file_name.removesuffix(_SUFFIX), data, None)


def read_named_or_file(kind: str, name_or_path: str | os.PathLike[str], limit: int) -> InputFile:
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


def read_file(path: str | os.PathLike[str], limit: int) -> InputFile:
    """A UTF-8 text file of at most `limit` bytes; raises BadMessageError otherwise."""
    where = Path(path)
    try:
        with where.open("rb") as stream:
            data = stream.read(limit + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise BadMessageError(f"cannot read {where.name!r}: {reason}; check the path") from None
    if len(data) > limit:
        raise BadMessageError(f"{where.name}: larger than {limit} bytes; give a smaller file")
    return _decoded(where.name, data, where.parent)


def _decoded(name: str, data: bytes, folder: Path | None) -> InputFile:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadMessageError(
            f"{name}: byte {error.start} is not UTF-8 text; save the file as UTF-8"
        ) from None
    return InputFile(name, text.replace("\r\n", "\n"), hashlib.sha256(data).hexdigest(), folder)
