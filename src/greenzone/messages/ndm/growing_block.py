"""A block of a message while its lines are still being read, and the ways to the blocks."""

from __future__ import annotations

from collections.abc import Iterator

from greenzone.messages.ndm.document import Block, Comment, Entry, Item, Row
from greenzone.messages.ndm.rules import BlockRule, MessageRule

__all__ = ["BlockPath", "GrowingBlock", "block_paths"]

BlockPath = tuple[BlockRule, ...]
"""Blocks one inside the other, outermost first."""


class GrowingBlock:
    """What a block holds so far."""

    __slots__ = ("held", "items", "latest", "line", "outer", "rule")

    def __init__(self, rule: BlockRule, line: int, outer: GrowingBlock | None = None) -> None:
        self.rule = rule
        self.line = line
        self.outer = outer
        self.items: list[Entry | Comment | Row | GrowingBlock] = []
        self.latest: dict[str, GrowingBlock] = {}
        """The last inner block of each name."""
        self.held: set[str] = set()
        """The keywords directly inside."""

    def inner(self, rule: BlockRule, line: int, new: bool = False) -> GrowingBlock:
        """The last block of that rule in here, or a new one."""
        found = self.latest.get(rule.name)
        if found is None or new:
            found = self.latest[rule.name] = GrowingBlock(rule, line, self)
            self.items.append(found)
        return found

    def comment_owner(self) -> GrowingBlock:
        """The innermost block from here outwards that holds comments."""
        owner = self
        while not owner.rule.comments and owner.outer is not None:
            owner = owner.outer
        return owner

    def block(self) -> Block:
        """The block as it stands."""
        items: tuple[Item, ...] = tuple(
            item.block() if isinstance(item, GrowingBlock) else item for item in self.items
        )
        return Block(self.rule.name, items, self.line)


def block_paths(rule: MessageRule) -> Iterator[BlockPath]:
    """The path of every block of a message, outer blocks before inner ones."""
    waiting: list[BlockPath] = [(block,) for block in rule.blocks]
    while waiting:
        path = waiting.pop(0)
        yield path
        waiting += [(*path, inner) for inner in path[-1].blocks.values()]
