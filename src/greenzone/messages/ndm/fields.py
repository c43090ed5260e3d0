"""Typed values of a message's block: text, numbers in SI, instants; refused where they are none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Never

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant
from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.ndm.document import Block, Comment, Entry
from greenzone.messages.ndm.si_unit import UnitScale, si_number, unit_scale
from greenzone.messages.time_system import parse_message_time

__all__ = ["Fields", "comments_within", "frozen_array", "user_defined"]


class Fields:
    """The entries of a block and of the blocks inside it, by keyword; the first of each counts.

    Every method raises RefusedMessageError with line, keyword, value and remedy for a value that
    is not what it is asked for; what is absent is "" or None.
    """

    def __init__(self, blocks: Iterable[Block], source_name: str) -> None:
        self.source_name = source_name
        self._entries: dict[str, Entry] = {}
        for block in blocks:
            self._take(block)

    def _take(self, block: Block) -> None:
        for item in block.items:
            if isinstance(item, Entry):
                self._entries.setdefault(item.keyword, item)
            elif isinstance(item, Block):
                self._take(item)

    def __contains__(self, keyword: str) -> bool:
        return keyword in self._entries

    def text(self, keyword: str) -> str:
        """The value as written, "" where absent."""
        entry = self._entries.get(keyword)
        return entry.value if entry else ""

    def required_text(self, keyword: str) -> str:
        """The value as written; refused where absent or empty."""
        return self.text(keyword) or self.refuse(keyword, "is missing", "give it")

    def number(self, keyword: str) -> float | None:
        """The value in SI by its unit."""
        entry = self._entries.get(keyword)
        if entry is None:
            return None
        scale = unit_scale(entry.unit)
        if scale is None:
            self.refuse(keyword, f"has the unknown unit {entry.unit[:40]!r}", "use the standard's")
        return self._number(entry, scale)

    def required_number(self, keyword: str) -> float:
        """The value in SI by its unit; refused where absent."""
        value = self.number(keyword)
        return self.refuse(keyword, "is missing", "give a number") if value is None else value

    def whole_number(self, keyword: str) -> int | None:
        """An integer."""
        value = self.number(keyword)
        if value is not None and value != int(value):
            self.refuse(keyword, "is not a whole number", "give one without decimals")
        return None if value is None else int(value)

    def vector(self, keywords: Sequence[str]) -> Float64[ndarray, " k"] | None:
        """The SI values of several keywords as a read-only array; None where all are absent.

        Refused where only some are there.
        """
        present = [k for k in keywords if k in self._entries]
        if not present:
            return None
        if len(present) < len(keywords):
            missing = next(k for k in keywords if k not in self._entries)
            self.refuse(missing, f"is missing beside {present[0]}", "give all or none of them")
        return frozen_array([self.required_number(k) for k in keywords])

    def instant(self, keyword: str, time_system: str = "UTC") -> Instant | None:
        """An instant in the time system."""
        entry = self._entries.get(keyword)
        if entry is None:
            return None
        try:
            return parse_message_time(entry.value, time_system)
        except BadMessageError as error:
            problem, _, remedy = str(error).partition("; ")
            self.refuse(keyword, f"is refused: {problem}", remedy or "correct it")

    def required_instant(self, keyword: str, time_system: str = "UTC") -> Instant:
        """An instant in the time system; refused where absent."""
        found = self.instant(keyword, time_system)
        return self.refuse(keyword, "is missing", "give a time") if found is None else found

    def refuse(self, keyword: str, problem: str, remedy: str) -> Never:
        """Raises the RefusedMessageError of a keyword."""
        entry = self._entries.get(keyword) or Entry(keyword, "")
        fault = Fault(entry.line, keyword, entry.value, problem, remedy)
        raise RefusedMessageError(self.source_name, (fault,))

    def _number(self, entry: Entry, scale: UnitScale) -> float:
        try:
            return si_number(entry.value, scale)
        except ValueError:
            self.refuse(entry.keyword, "is not a finite number", "give digits")


def comments_within(block: Block) -> list[Comment]:
    """Every comment of a block and of the blocks inside it, in order."""
    found: list[Comment] = []
    for item in block.items:
        if isinstance(item, Comment):
            found.append(item)
        elif isinstance(item, Block):
            found += comments_within(item)
    return found


def user_defined(blocks: Iterable[Block]) -> tuple[tuple[str, str], ...]:
    """Names (without their prefix) and values of user-defined parameters."""
    return tuple(
        (item.keyword.removeprefix("USER_DEFINED_"), item.value)
        for block in blocks
        for item in block.items
        if isinstance(item, Entry)
    )


def frozen_array(values: Sequence[float] | ndarray) -> Float64[ndarray, "*n"]:
    """A float array that cannot be written to."""
    array = np.array(values, dtype=np.float64)
    array.flags.writeable = False
    return array
