"""Where comments stand when the block they stood in cannot hold them in KVN."""

from __future__ import annotations

from dataclasses import replace

from greenzone.messages.ndm.document import Block, Comment, Item
from greenzone.messages.ndm.rules import BlockRule

__all__ = ["pushed_down", "without_hollow"]


def pushed_down(comments: list[Comment], items: list[Item]) -> list[Item]:
    """Comments of a block that holds none of its own, at the front of the first block inside."""
    for index, item in enumerate(items):
        if isinstance(item, Block):
            inner = Block(item.name, (*comments, *item.items), item.line)
            return [*items[:index], inner, *items[index + 1 :]]
    return [*comments, *items]


def without_hollow(items: list[Item], rule: BlockRule) -> list[Item]:
    """The items without blocks of comments alone, which have no place in KVN.

    Their comments go to the block behind, as they do in KVN, or to the one before at the end.
    """
    blocks = [item for item in items if isinstance(item, Block)]
    hollow = [block for block in blocks if _is_hollow(block, rule)]
    if not hollow or len(hollow) == len(blocks):
        return items
    kept: list[Item] = []
    carried: tuple[Item, ...] = ()
    for item in items:
        if item in hollow and isinstance(item, Block):
            carried += item.items
        elif isinstance(item, Block) and carried:
            kept.append(replace(item, items=(*carried, *item.items)))
            carried = ()
        else:
            kept.append(item)
    last = kept[-1]
    if carried and isinstance(last, Block):
        own = [item for item in last.items if isinstance(item, Comment)]
        kept[-1] = replace(last, items=(*own, *carried, *last.items[len(own) :]))
    return kept


def _is_hollow(block: Block, outside: BlockRule) -> bool:
    rule = outside.blocks[block.name]
    optional = not (rule.needed or rule.marker)
    return optional and all(isinstance(item, Comment) for item in block.items)
