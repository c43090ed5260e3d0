"""What a source of data did wrong, or what keeps us from asking it."""

from __future__ import annotations

from greenzone.core.errors import BadDataError

__all__ = ["HeldBackError", "NoDataError", "SourceError"]


class SourceError(BadDataError):
    """A source did not give what was asked for; the message names address, fault and remedy."""


class NoDataError(SourceError):
    """The source answered, and holds nothing that fits the query."""


class HeldBackError(SourceError):
    """Nothing was asked: the source's published limits, or its last refusal, forbid it now."""
