"""What reading a message changed in it, and what was wrong where it was refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from greenzone.core.errors import BadMessageError

__all__ = ["Change", "Fault", "RefusedMessageError"]

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Change:
    """One repair made on reading: nothing a sender wrote is altered without one of these."""

    line: int
    """Line of the source, from 1; 0 where the source has no lines (JSON)."""
    keyword: str
    """"" where the change is not of one keyword."""
    received: str
    used: str
    """What stands in the record; "" where the value was left out."""
    reason: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that makes a message unusable."""

    line: int
    keyword: str
    value: str
    problem: str
    """What is wrong, as the end of a sentence: `is not a time`."""
    remedy: str
    """What the sender can do, as an order: `give a month from 01 to 12`."""

    def __str__(self) -> str:
        """The fault in one line, without its source's name."""
        where = f"line {self.line}: " if self.line else ""
        keyword, value = _shortened(self.keyword), _shortened(self.value)
        parts = [keyword, "=" if keyword and value else "", repr(value) if value else ""]
        sentence = " ".join(part for part in (*parts, self.problem) if part)
        return f"{where}{sentence}; {self.remedy}"


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."


class RefusedMessageError(BadMessageError):
    """A message that cannot be used: its source's name and every fault found."""

    def __init__(self, source_name: str, faults: Sequence[Fault]) -> None:
        self.source_name = source_name
        self.faults = tuple(faults)
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        super().__init__(f"{source_name}: {faults[0]}{more}")
