"""What a finding is computed with, as far as it can change the last digits of a result."""

from __future__ import annotations

import hashlib
import platform
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

import numpy as np

import greenzone

__all__ = ["made_with"]

_LIBRARIES: Final = ("numpy", "numba", "pyerfa", "pymsis", "sgp4")


def made_with() -> dict[str, str]:
    """Versions, system, kind of processor and its vector extensions, by name.

    A version number does not tell a changed greenzone from the released one: its sources do.
    """
    extensions = np.show_config(mode="dicts").get("SIMD Extensions", {})
    return {
        "greenzone": greenzone.__version__,
        "greenzone_sources_sha256": _sources_sha256(),
        "python": platform.python_version(),
        **{name: _version(name) for name in _LIBRARIES},
        "system": platform.system(),
        "machine": platform.machine(),
        "vector_extensions": " ".join(extensions.get("found", [])),
    }


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not known"


@cache
def _sources_sha256() -> str:
    """The digest of the package's own modules, in the order of their names."""
    folder = Path(greenzone.__file__).parent
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.py"), key=lambda path: path.relative_to(folder).parts):
        digest.update("/".join(path.relative_to(folder).parts).encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
