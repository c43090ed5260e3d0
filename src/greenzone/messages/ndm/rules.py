"""What the standards say of a message: its blocks, and each keyword's type, unit and need.

The tables are in `cdm_grammar`, `odm_grammar` and `ocm_grammar`, written one keyword a line:

    MISS_DISTANCE! m            a number with a unit; `!` means that it must be there
    OBJECT! OBJECT1|OBJECT2     one of these values
    TCA! time                   also: text, number (without unit), whole, units (a list of them)
    APPROACH_ANGLE+ deg         `+`: newer than the grammar of the library that judges messages
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

__all__ = ["BlockRule", "KeywordRule", "MessageRule", "keywords", "triangle"]

_FORMS = ("text", "time", "number", "whole", "units")


@dataclass(frozen=True)
class KeywordRule:
    """One keyword of a block."""

    name: str
    form: str
    """text, time, number, whole, units or choice."""
    unit: str = ""
    needed: bool = False
    values: tuple[str, ...] = ()
    """What a `choice` may be."""
    newer: bool = False
    """The library that judges messages does not know it."""


@dataclass(frozen=True)
class BlockRule:
    """One block of a message."""

    name: str
    items: tuple[KeywordRule | BlockRule, ...]
    """Keywords and blocks in the standard's order."""
    needed: bool = False
    many: bool = False
    marker: str = ""
    """`META` where KVN writes META_START and META_STOP around it; "" where it writes nothing."""
    comments: bool = True
    """Whether it holds comments of its own."""
    rows: str = ""
    """The XML name of its rows: stateVector, trajLine, covLine, manLine; "" where it has none."""
    one_of: tuple[tuple[str, ...], ...] = ()
    """Keywords of which exactly one must be there."""
    user_defined: bool = False
    """Whether it holds USER_DEFINED_ keywords."""
    newer: bool = False

    @cached_property
    def order(self) -> dict[str, int]:
        """Where each keyword or block of this block stands."""
        return {item.name: index for index, item in enumerate(self.items)}

    @cached_property
    def keywords(self) -> dict[str, KeywordRule]:
        """The keywords directly inside this block."""
        return {item.name: item for item in self.items if isinstance(item, KeywordRule)}

    @cached_property
    def blocks(self) -> dict[str, BlockRule]:
        """The blocks directly inside this block."""
        return {item.name: item for item in self.items if isinstance(item, BlockRule)}

    @cached_property
    def needed_names(self) -> tuple[str, ...]:
        """What must be directly inside this block."""
        return tuple(item.name for item in self.items if item.needed)


@dataclass(frozen=True)
class MessageRule:
    """One kind of message."""

    kind: str
    versions: tuple[str, ...]
    blocks: tuple[BlockRule, ...]
    segments: int = 0
    """How many `segment` blocks it must have; 0 for any number from 1."""

    @cached_property
    def top(self) -> BlockRule:
        """The message itself as a block without a name."""
        return BlockRule("", self.blocks, comments=False)

    @cached_property
    def places(self) -> dict[str, tuple[tuple[BlockRule, ...], ...]]:
        """For every keyword, the paths of blocks that hold it, outermost first."""
        found: dict[str, list[tuple[BlockRule, ...]]] = {}
        for block in self.blocks:
            _collect(block, (), found)
        return {keyword: tuple(paths) for keyword, paths in found.items()}


def _collect(
    block: BlockRule,
    outside: tuple[BlockRule, ...],
    found: dict[str, list[tuple[BlockRule, ...]]],
) -> None:
    path = (*outside, block)
    for item in block.items:
        if isinstance(item, BlockRule):
            _collect(item, path, found)
        else:
            found.setdefault(item.name, []).append(path)


def keywords(table: str, newer: bool = False) -> tuple[KeywordRule, ...]:
    """The rules of a table as described at the head of this module."""
    lines = (line.split(None, 1) for line in table.strip().splitlines() if line.strip())
    return tuple(_keyword(marked, what, newer) for marked, what in lines)


def _keyword(marked: str, what: str, newer: bool) -> KeywordRule:
    name = marked.rstrip("!+")
    needed, newer = "!" in marked, newer or "+" in marked
    what = what.strip()
    if what in _FORMS:
        return KeywordRule(name, what, "", needed, newer=newer)
    if "|" in what:
        values = tuple(value.strip() for value in what.split("|"))
        return KeywordRule(name, "choice", "", needed, values, newer)
    return KeywordRule(name, "number", what, needed, newer=newer)


def triangle(
    names: tuple[str, ...], units: dict[tuple[str, str], str], needed: bool, newer: bool = False
) -> tuple[KeywordRule, ...]:
    """The lower triangle of a covariance matrix, row by row.

    `names` are (component, sort of component) pairs joined by a colon, `X_DOT:rate`; `units` has
    the unit for each pair of sorts, row first.
    """
    parts = [name.split(":") for name in names]
    return tuple(
        KeywordRule(f"C{row}_{column}", "number", units[row_sort, column_sort], needed, newer=newer)
        for index, (row, row_sort) in enumerate(parts)
        for column, column_sort in parts[: index + 1]
    )
