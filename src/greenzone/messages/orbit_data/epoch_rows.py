"""Thousands of times written alike, as rows of an ephemeris are, to nanoseconds TAI at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from jaxtyping import Int64, UInt8
from numpy import ndarray

from greenzone.core.instant import Instant, utc_instant
from greenzone.messages.time_system import TAI_MINUS_NS, parse_message_time

__all__ = ["epoch_rows_tai_ns"]

_DAY_NS = 86_400_000_000_000
_DAY_1972 = 5113
"""1972-01-01, from which on UTC runs at the rate of TAI, in days since 1958-01-01."""
_DATE_LENGTHS = (10, 8)
"""Of `2021-11-15` and of `2021-319`."""
_SHORTEST, _LONGEST = 8, 18
"""Of `hh:mm:ss` and of `hh:mm:ss.nnnnnnnnn`, without a Z."""


def epoch_rows_tai_ns(texts: Sequence[bytes], time_system: str) -> Int64[ndarray, " n"]:
    """Nanoseconds TAI of times in one time system, read as columns where all have one shape.

    Raises BadMessageError as `parse_message_time` does, which also reads what the columns do not:
    times of several shapes, leap seconds, UTC before 1972.
    """
    found = _columns(texts, time_system.upper()) if texts else np.empty(0, dtype=np.int64)
    if found is not None:
        return found
    instants = (parse_message_time(t.decode("ascii", "replace"), time_system) for t in texts)
    return np.array([instant.tai_ns for instant in instants], dtype=np.int64)


def _columns(texts: Sequence[bytes], system: str) -> Int64[ndarray, " n"] | None:
    """None where the times have no common shape, or one of them is out of the ordinary."""
    length = len(texts[0])
    if length == 0 or any(len(text) != length for text in texts):
        return None
    raw = np.frombuffer(b"".join(texts), np.uint8).reshape(-1, length)
    mark = texts[0].find(b"T")
    if mark not in _DATE_LENGTHS or not (raw[:, mark] == ord("T")).all():
        return None
    clock = raw[:, mark + 1 :]
    if (clock[:, -1] == ord("Z")).all():
        clock = clock[:, :-1]
    ns = _clock_ns(clock)
    dates, index = np.unique(
        np.ascontiguousarray(raw[:, :mark]).view(f"S{mark}")[:, 0], return_inverse=True
    )
    days = [parse_message_time(f"{d.decode()}T00:00:00").utc_day()[0] for d in dates.tolist()]
    if ns is None or min(days) < _DAY_1972:
        return None
    midnights = np.array([_midnight(day, system).tai_ns for day in days], dtype=np.int64)
    return np.asarray(midnights[index] + ns)


def _clock_ns(clock: UInt8[ndarray, "n w"]) -> Int64[ndarray, " n"] | None:
    """Nanoseconds since midnight of `hh:mm:ss.nnn`; None where one is of another shape."""
    width = clock.shape[1]
    if not _SHORTEST <= width <= _LONGEST or width == _SHORTEST + 1:
        return None
    shape = np.frombuffer(b"00:00:00.000000000"[:width], np.uint8)
    is_digit = shape == ord("0")
    digits = clock[:, is_digit] - np.uint8(ord("0"))
    if (digits > 9).any() or (clock[:, ~is_digit] != shape[~is_digit]).any():
        return None
    weights = np.array(_WEIGHTS_NS[: digits.shape[1]], dtype=np.int64)
    hour, minute, second = (10 * digits[:, i] + digits[:, i + 1] for i in (0, 2, 4))
    if (hour > 23).any() or (minute > 59).any() or (second > 59).any():
        return None
    return digits.astype(np.int64) @ weights


_S = 1_000_000_000
_WEIGHTS_NS = (
    *(36_000 * _S, 3600 * _S, 600 * _S, 60 * _S, 10 * _S, _S),
    *(10**k for k in range(8, -1, -1)),
)


def _midnight(day: int, system: str) -> Instant:
    if system == "UTC":
        return utc_instant(day, 0)
    return Instant(day * _DAY_NS + TAI_MINUS_NS[system])
