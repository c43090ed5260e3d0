"""What one method says about one encounter."""

from __future__ import annotations

import math
from dataclasses import dataclass

__all__ = ["Answer"]


@dataclass(frozen=True, slots=True)
class Answer:
    """A probability with its interval where the method has one; NaN, and why, where it has none."""

    method: str
    pc: float
    low: float = math.nan
    high: float = math.nan
    reason: str = ""
    """Why there is no answer; empty if there is one."""

    @property
    def has_answer(self) -> bool:
        """Whether there is a number: none is never a safe one."""
        return math.isfinite(self.pc)
