"""Probabilities from which a zone is yellow and red, with their source."""

from __future__ import annotations

from dataclasses import dataclass, replace

from greenzone.messages.own_files.toml_table import TomlTable

__all__ = ["Thresholds", "read_thresholds"]

_SMALLEST_PROBABILITY = 1e-12


@dataclass(frozen=True)
class Thresholds:
    """Probabilities from which a zone is yellow and red, and where the numbers come from."""

    yellow: float
    red: float
    source: str

    def scaled(self, factor: float) -> Thresholds:
        """Both numbers times `factor`."""
        return replace(self, yellow=self.yellow * factor, red=self.red * factor)


def read_thresholds(table: TomlTable) -> Thresholds:
    """The thresholds of a policy's table; BadMessageError where yellow is above red."""
    yellow = table.number("yellow", at_least=_SMALLEST_PROBABILITY, at_most=1.0)
    red = table.number("red", at_least=_SMALLEST_PROBABILITY, at_most=1.0)
    if yellow > red:
        table.refuse("yellow", f"is above red ({red:g})", "lower yellow or raise red")
    result = Thresholds(yellow, red, table.text("source"))
    table.refuse_leftovers()
    return result
