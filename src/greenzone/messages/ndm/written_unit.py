"""The unit that stands beside a value in KVN and XML."""

from __future__ import annotations

from greenzone.messages.ndm.document import Entry

__all__ = ["written_unit"]

_WITHOUT = frozenset(("MEAN_MOTION_DOT", "MEAN_MOTION_DDOT"))
"""Elements of a TLE, already divided by 2 and by 6: readers that see the standard's `rev/day**2`
take them for whole derivatives and halve them. Units are optional there, and CelesTrak and
Space-Track write none."""


def written_unit(entry: Entry) -> str:
    """The unit to write beside an entry's value; "" where none is to stand."""
    return "" if entry.keyword in _WITHOUT else entry.unit
