"""What a fuzzed reader may do: read, or refuse in one line. Anything else is a failure."""

from __future__ import annotations

from collections.abc import Callable

from greenzone.core.errors import GreenzoneError

__all__ = ["is_read_or_refused"]


def is_read_or_refused(read: Callable[[], object]) -> bool:
    """Whether `read` returns a record or raises a GreenzoneError of one line; other errors pass."""
    try:
        return read() is not None
    except GreenzoneError as error:
        return "\n" not in str(error)
