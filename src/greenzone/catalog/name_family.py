"""The family that a name shows an object to belong to: `STARLINK` of `STARLINK-1234`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["name_family"]

_PIECES: Final = re.compile(r"\b(?:DEB|DEBRIS|R/B|AKM|PKM)\b.*")
_NUMBER: Final = re.compile(r"[\s\-_]*(?:\d|\().*")
_NOBODY: Final = re.compile(r"(?:TBA\b|OBJECT\b|UNKNOWN\b|UNASSIGNED\b|UNIDENTIFIED\b).*")


def name_family(name: str) -> str:
    """The name up to its first number (`FLOCK` of `FLOCK 4P-11`), "" where it names nobody.

    Of debris and stages the name up to that word with it: `COSMOS 1408 DEB`, `SL-8 R/B`.
    """
    text = " ".join(name.upper().split())
    if _NOBODY.fullmatch(text):
        return ""
    mark = _PIECES.search(text)
    if mark:
        word = re.match(r"[A-Z/]+", mark[0])
        return text[: mark.start()] + (word[0] if word else "")
    return _NUMBER.sub("", text)
