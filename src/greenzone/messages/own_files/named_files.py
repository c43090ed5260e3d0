"""The files that an event or asset file names beside itself."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any, Final

from greenzone.messages.own_files.toml_table import parse_toml
from greenzone.messages.source_text import SourceText

__all__ = ["named_files"]

_ENDING: Final = "_file"


def named_files(file: SourceText) -> tuple[str, ...]:
    """The paths under `tle_file`, `omm_file` and `oem_file`, as written, each once.

    BadMessageError for a text that is no such file.
    """
    parse_toml(file.text, file.name)  # refuses what tomllib should not be given
    return tuple(dict.fromkeys(_under(tomllib.loads(file.text))))


def _under(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for inner, content in value.items():
            yield from _under(content, inner)
    elif isinstance(value, list):
        for content in value:
            yield from _under(content, key)
    elif isinstance(value, str) and key.endswith(_ENDING):
        yield value
