"""The answer of a command as JSON: to standard output, or whole into a file."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from greenzone.core.errors import BadDataError
from greenzone.workflows.whole_file import write_whole

__all__ = ["require_json_place", "require_place", "write_json"]


def require_json_place(place: str | None) -> None:
    """Refuse a file that cannot be written before any time is spent; BadDataError."""
    if place != "-":
        require_place("--json", place)


def require_place(option: str, place: str | None) -> None:
    """The same for the file that an option names, if it names one."""
    if place is None:
        return
    path = Path(place).absolute()
    if path.is_dir() or not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        raise BadDataError(
            f"{option} {place}: cannot be written; name a file in a folder that exists"
        )


def write_json(answer: Any, place: str | None) -> None:
    """Write the answer where --json says: nowhere, to standard output, or into a file."""
    if place is None:
        return
    text = json.dumps(answer, indent=1, allow_nan=False, ensure_ascii=False) + "\n"
    if place == "-":
        sys.stdout.write(text)
    else:
        write_whole(Path(place), text, replace=True)
