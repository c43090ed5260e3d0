"""One message as read from a text, with what was repaired on the way."""

from __future__ import annotations

from dataclasses import dataclass

from greenzone.messages.change import Change
from greenzone.messages.ndm.document import Document

__all__ = ["Parsed"]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A document every reader, KVN or XML, hands on."""

    document: Document
    changes: tuple[Change, ...]
    """In the order of their lines; empty for a text that follows the standard."""
    line: int
    """Where the message begins in its source, from 1."""
