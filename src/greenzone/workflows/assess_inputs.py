"""The files that a person means by files and folders of conjunction messages."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from greenzone.core.errors import UsageError

__all__ = ["conjunction_files"]

_ENDINGS = (".cdm", ".kvn", ".xml", ".json", ".txt")
_PACKINGS = (".gz", ".zip")


def conjunction_files(paths: Iterable[str]) -> list[str]:
    """The files as given, and of each folder those within named like messages, by name.

    UsageError for a folder without any.
    """
    found: list[str] = []
    for path in paths:
        folder = Path(os.path.expanduser(path))  # noqa: PTH111
        if path == "-" or not folder.is_dir():
            found.append(path)
            continue
        within = sorted(str(file) for file in folder.rglob("*") if _is_named_so(file))
        if not within:
            raise UsageError(f"{path}: a folder without a file named {', '.join(_ENDINGS)}")
        found += within
    return found


def _is_named_so(file: Path) -> bool:
    name = file.name.lower()
    for packing in _PACKINGS:
        name = name.removesuffix(packing)
    return name.endswith(_ENDINGS) and not name.startswith(".") and file.is_file()
