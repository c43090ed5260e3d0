"""What a screening is made of, as one digest: of the same task the same, on any machine."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy import ndarray

import greenzone
from greenzone.core.errors import InternalError

__all__ = ["content_digest", "program_build"]

_BUILT_ON: Final = ("numpy", "numba", "sgp4")
_PACKAGE: Final = Path(greenzone.__file__).parent


def content_digest(*values: Any) -> str:
    """SHA-256 of values by their content, as hex digits.

    Values are numbers, texts, arrays, sequences, mappings, and dataclasses and named tuples of
    such, whose names and fields count too. InternalError for what has no content of its own.
    """
    digest = hashlib.sha256()
    for value in values:
        _add(digest, value)
    return digest.hexdigest()


def program_build() -> str:
    """The version of greenzone with a digest of its sources, and the libraries that compute.

    Two processes of one build on like processors give the same numbers to the last bit.
    """
    from importlib.metadata import version

    digest = hashlib.sha256()
    for path in sorted(_PACKAGE.rglob("*.py")):
        text = path.read_bytes()
        digest.update(f"{path.relative_to(_PACKAGE).as_posix()} {len(text)}\n".encode())
        digest.update(text)
    libraries = ", ".join(f"{name} {version(name)}" for name in _BUILT_ON)
    return f"greenzone {greenzone.__version__} (sources {digest.hexdigest()[:8]}), {libraries}"


def _add(digest: Any, value: Any) -> None:
    if isinstance(value, ndarray):
        _add_array(digest, value)
    elif isinstance(value, Enum):
        _add(digest, [type(value).__qualname__, value.name])
    elif value is None or isinstance(value, bool | int | float | str | bytes | np.generic):
        _add_bytes(digest, f"{type(value).__name__} {value!r}".encode())
    elif is_dataclass(value):
        _add(digest, type(value).__qualname__)
        _add(digest, {field.name: getattr(value, field.name) for field in fields(value)})
    elif isinstance(value, tuple) and hasattr(value, "_asdict"):
        _add(digest, type(value).__qualname__)
        _add(digest, value._asdict())
    elif isinstance(value, tuple | list):
        _add_bytes(digest, f"{len(value)} values".encode())
        for entry in value:
            _add(digest, entry)
    elif isinstance(value, dict):
        _add(digest, [part for pair in value.items() for part in pair])
    else:
        raise InternalError(
            f"a {type(value).__qualname__} cannot be told from another by its content; run "
            "without --cluster"
        )


def _add_array(digest: Any, array: ndarray) -> None:
    _add_bytes(digest, f"array {array.dtype.descr!r} {array.shape}".encode())
    if array.dtype.hasobject:
        _add(digest, array.ravel().tolist())
    else:
        digest.update(np.ascontiguousarray(array).view(np.uint8).data if array.size else b"")


def _add_bytes(digest: Any, text: bytes) -> None:
    digest.update(b"%d:" % len(text))
    digest.update(text)
