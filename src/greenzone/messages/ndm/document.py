"""One navigation data message as a tree of keywords, in the standard's order and units.

The names of blocks are those of the NDM/XML schema (CCSDS 505.0): `header`, `metadata`,
`relativeMetadataData`, `segment`, `stateVector`, `traj`. KVN writes the same tree without most
of the names. Values keep the sender's digits; nothing is converted to SI here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Block", "Comment", "Document", "Entry", "Item", "Row"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A keyword with its value: `MISS_DISTANCE`, `715`, `m`."""

    keyword: str
    """As the standard spells it; a user-defined one keeps its `USER_DEFINED_` prefix."""
    value: str
    unit: str = ""
    """As the standard spells it (`km/s`), "" where the keyword has none."""
    line: int = 0
    """Line of the source, from 1; 0 where it came from no line."""


@dataclass(frozen=True, slots=True)
class Comment:
    """The text of one COMMENT line."""

    text: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One line of data without a keyword: a state of an OEM, a `trajLine` of an OCM."""

    values: tuple[str, ...]
    """The epoch or time first."""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A named part of a message: its comments first, then the rest in the standard's order."""

    name: str
    items: tuple[Item, ...]
    line: int = 0

    @property
    def comments(self) -> tuple[str, ...]:
        """The texts of this block's own comments."""
        return tuple(item.text for item in self.items if isinstance(item, Comment))

    @property
    def rows(self) -> tuple[Row, ...]:
        """This block's own rows of data."""
        return tuple(item for item in self.items if isinstance(item, Row))

    def blocks(self, name: str) -> tuple[Block, ...]:
        """The blocks of that name directly inside this one."""
        return tuple(i for i in self.items if isinstance(i, Block) and i.name == name)

    def entry(self, keyword: str) -> Entry | None:
        """The first entry of that keyword directly inside this block."""
        for item in self.items:
            if isinstance(item, Entry) and item.keyword == keyword:
                return item
        return None


@dataclass(frozen=True, slots=True)
class Document:
    """A whole message: `kind` is CDM, OMM, OEM, OPM or OCM; an NDM container holds several."""

    kind: str
    version: str
    blocks: tuple[Block, ...]
    """`header`, then the parts of the body in order (the `body` element itself has no meaning)."""

    def named(self, name: str) -> tuple[Block, ...]:
        """The top blocks of that name."""
        return tuple(block for block in self.blocks if block.name == name)

    def entries(self) -> Iterator[tuple[tuple[str, ...], Entry]]:
        """Every entry with the names of the blocks around it, in order."""
        for block in self.blocks:
            yield from _entries(block, ())


def _entries(block: Block, outside: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Entry]]:
    path = (*outside, block.name)
    for item in block.items:
        if isinstance(item, Entry):
            yield path, item
        elif isinstance(item, Block):
            yield from _entries(item, path)


Item = Entry | Comment | Row | Block
