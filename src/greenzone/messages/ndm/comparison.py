"""Where two documents differ, apart from the lines they were read from."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Item

__all__ = ["first_difference"]

_LONGEST = 100


def first_difference(one: Document, other: Document) -> str:
    """What differs first, as `MISS_DISTANCE = 715 m instead of 715.0 m`; "" where nothing does."""
    for name, left, right in (
        ("kind", one.kind, other.kind),
        ("version", one.version, other.version),
    ):
        if left != right:
            return f"{name} {left!r} instead of {right!r}"
    return _difference(one.blocks, other.blocks, one.kind)


def _difference(ones: Sequence[Item], others: Sequence[Item], where: str) -> str:
    for one, other in zip_longest(ones, others):
        if isinstance(one, Block) and isinstance(other, Block) and one.name == other.name:
            inside = _difference(one.items, other.items, f"{where}/{one.name}")
            if inside:
                return inside
        elif one is None or other is None or _key(one) != _key(other):
            return f"{_shown(one)} instead of {_shown(other)} in {where}"
    return ""


def _key(item: Item) -> tuple[object, ...]:
    if isinstance(item, Entry):
        return ("entry", item.keyword, item.value, item.unit)
    if isinstance(item, Comment):
        return ("comment", item.text)
    if isinstance(item, Block):
        return ("block", item.name)
    return ("row", item.values)


def _shown(item: Item | None) -> str:
    if item is None:
        return "nothing"
    if isinstance(item, Entry):
        text = f"{item.keyword} = {item.value} {item.unit}".rstrip()
    elif isinstance(item, Comment):
        text = f"the comment {item.text!r}"
    else:
        text = f"block {item.name}" if isinstance(item, Block) else " ".join(item.values)
    return text[:_LONGEST]
