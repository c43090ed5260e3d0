"""One message as read: what it is, what it says, and what reading changed in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from greenzone.messages.change import Change
from greenzone.messages.ndm.document import Document

__all__ = ["Message", "MessageForm"]

MessageForm = Literal["kvn", "xml", "json", "csv", "tle"]
"""The ways of writing a message."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message read from a text; a member of an NDM container is a message of its own."""

    kind: str
    """TLE, OMM, OEM, OPM, OCM or CDM."""
    version: str
    """The CCSDS version the sender states, "" for a form without one (TLE, flat JSON, CSV)."""
    form: MessageForm
    document: Document
    """Of kind OMM for a TLE, which holds nothing that an OMM cannot."""
    changes: tuple[Change, ...]
    source_name: str
    line: int
    """The line it starts on, from 1; 0 where the source has no lines."""

    @property
    def status(self) -> Literal["valid", "repaired"]:
        """`repaired` where reading changed anything."""
        return "repaired" if self.changes else "valid"
