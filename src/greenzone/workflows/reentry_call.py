"""What a person asks of re-entry windows."""

from __future__ import annotations

from dataclasses import dataclass

from greenzone.core.errors import UsageError

__all__ = ["ReentryCall"]


@dataclass(frozen=True, slots=True)
class ReentryCall:
    """The arguments of one call; UsageError at construction for what cannot be meant."""

    files: tuple[str, ...]
    objects: tuple[str, ...] = ()
    """Numbers, designators or names; none for all."""
    weather: str | None = None
    """A table of space weather; the newest there is unless given."""
    command: str = ""

    def __post_init__(self) -> None:
        if not self.files:
            raise UsageError("no file of element sets is named; name one")
