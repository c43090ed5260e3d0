"""Whose an object is: its owner, or the family its name shows it to belong to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

__all__ = ["FEWEST_OF_A_FAMILY", "UNKNOWN_OPERATOR", "operators_of"]

FEWEST_OF_A_FAMILY: Final = 5
UNKNOWN_OPERATOR: Final = "unknown"
_PIECES: Final = re.compile(r"\b(?:DEB|DEBRIS|R/B|AKM|PKM)\b.*")
_NUMBER: Final = re.compile(r"[\s\-_]*(?:\d|\().*")
_NOBODY: Final = re.compile(r"(?:TBA\b|OBJECT\b|UNKNOWN\b|UNASSIGNED\b|UNIDENTIFIED\b).*")


def operators_of(owners: Sequence[str], names: Sequence[str]) -> list[str]:
    """The operator of each object: the owner a catalog states, else the family of its name.

    A family is the name up to its first number (`STARLINK-1234`, `FLOCK 4P-11`), for debris and
    stages the name up to that word with it (`COSMOS 1408 DEB`, `SL-8 R/B`). A family of
    fewer than five objects without an owner says nothing and is `unknown`.
    """
    families = [_family(name) for name in names]
    count = Counter(families)
    return [
        owner or (family if family and count[family] >= FEWEST_OF_A_FAMILY else UNKNOWN_OPERATOR)
        for owner, family in zip(owners, families, strict=True)
    ]


def _family(name: str) -> str:
    text = " ".join(name.upper().split())
    if _NOBODY.fullmatch(text):
        return ""
    mark = _PIECES.search(text)
    if mark:
        word = re.match(r"[A-Z/]+", mark[0])
        return text[: mark.start()] + (word[0] if word else "")
    return _NUMBER.sub("", text)
