"""Paths of a machine in the texts of a document, replaced by the names inputs are known by."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["labelled", "labels_of"]


def labelled(document: Any, labels: Mapping[str, str]) -> Any:
    """The document with every path of `labels` in a text replaced by its label."""
    apart = {path: label for path, label in labels.items() if path != label}
    if not apart:
        return document
    longest_first = sorted(apart, key=len, reverse=True)
    pattern = re.compile("|".join(map(_pattern, longest_first)))
    return _replaced(document, pattern, apart)


def _pattern(path: str) -> str:
    """A path where it stands by itself: not as the end of a longer one."""
    return rf"(?<![\w./~-]){re.escape(path)}"


def labels_of(places: Mapping[str, str]) -> dict[str, str]:
    """What stands for each path: its file's name, or its place where two have the same name.

    `places` are the places in a bundle by path.
    """
    names = [place.rpartition("/")[2] for place in places.values()]
    found = {}
    for (text, place), name in zip(places.items(), names, strict=True):
        path = Path(text)
        for form in (text, str(path), str(path.expanduser().absolute())):
            found[form] = name if names.count(name) == 1 else place
    return found


def _replaced(value: Any, pattern: re.Pattern[str], labels: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return pattern.sub(lambda found: labels[found[0]], value)
    if isinstance(value, dict):
        return {key: _replaced(inner, pattern, labels) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_replaced(inner, pattern, labels) for inner in value]
    return value
