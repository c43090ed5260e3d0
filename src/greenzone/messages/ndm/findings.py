"""What reading one text has found so far: repairs made and faults that make it unusable."""

from __future__ import annotations

from dataclasses import dataclass, field

from greenzone.messages.change import Change, Fault, RefusedMessageError

__all__ = ["Findings"]

_MOST_FAULTS = 100
_MOST_CHANGES = 10_000


@dataclass(slots=True)
class Findings:
    """Two lists that grow while a text is read; further faults and changes beyond a cap count."""

    changes: list[Change] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @property
    def full(self) -> bool:
        """Whether there are so many faults that no more are worth looking for."""
        return len(self.faults) >= _MOST_FAULTS

    def change(self, line: int, keyword: str, received: str, used: str, reason: str) -> None:
        """Notes a repair; a text in need of more than 10,000 is refused instead."""
        if len(self.changes) >= _MOST_CHANGES:
            if not self.faults:
                self.fault(line, keyword, received, "is one repair too many", "correct the source")
            return
        self.changes.append(Change(line, keyword, received, used, reason))

    def fault(self, line: int, keyword: str, value: str, problem: str, remedy: str) -> None:
        """Notes a fault; the first hundred are kept."""
        if len(self.faults) < _MOST_FAULTS:
            self.faults.append(Fault(line, keyword, value, problem, remedy))

    def refuse_if_faulty(self, source_name: str) -> None:
        """Raises RefusedMessageError if there are faults; they come in the order of lines."""
        if self.faults:
            raise RefusedMessageError(source_name, sorted(self.faults, key=lambda f: f.line))
