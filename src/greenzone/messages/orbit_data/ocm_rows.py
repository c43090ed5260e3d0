"""The rows of an orbit comprehensive message: times, columns in SI, covariance matrices."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Never

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.errors import BadMessageError
from greenzone.core.instant import Instant
from greenzone.messages.change import Fault, RefusedMessageError
from greenzone.messages.ndm.document import Row
from greenzone.messages.ndm.si_unit import UnitScale, si_number, unit_scale
from greenzone.messages.time_system import parse_message_time

__all__ = ["NO_UNIT", "RowReader", "element_units", "listed", "symmetric_matrices"]

NO_UNIT = UnitScale(0, Decimal(1))
_CARTPV = ("km", "km", "km", "km/s", "km/s", "km/s")
_UNITS = {
    "CARTP": _CARTPV[:3],
    "CARTPV": _CARTPV,
    "CARTPVA": (*_CARTPV, "km/s**2", "km/s**2", "km/s**2"),
    "KEPLERIAN": ("km", "n/a", "deg", "deg", "deg", "deg"),
    "KEPLERIANMEAN": ("km", "n/a", "deg", "deg", "deg", "deg"),
}
"""Of the element sets that need no statement of units (SANA registry of orbital elements)."""


def listed(text: str) -> list[str]:
    """The parts of a list such as `[km, km, km/s]`."""
    inside = text.strip().removeprefix("[").removesuffix("]")
    return [part.strip() for part in inside.split(",")] if inside.strip() else []


def element_units(kind: str, stated: str) -> tuple[UnitScale, ...] | None:
    """The scale of each element: as stated, else the standard's; None where neither is known."""
    names = listed(stated) or _UNITS.get(kind.upper(), ())
    scales = [unit_scale(name) for name in names]
    known = tuple(scale for scale in scales if scale is not None)
    return known if known and len(known) == len(scales) else None


class RowReader:
    """Reads the rows of one message: its zero epoch and time system hold for all of them."""

    def __init__(self, zero: Instant, time_system: str, source_name: str) -> None:
        self.zero = zero
        self.time_system = time_system
        self.source_name = source_name

    def instant(self, text: str, line: int = 0, keyword: str = "time") -> Instant:
        """An absolute time of the time system, or seconds from the zero epoch."""
        try:
            if "T" in text:
                return parse_message_time(text, self.time_system)
            si_number(text, NO_UNIT)
            return Instant(self.zero.tai_ns + round(Decimal(text).scaleb(9)))
        except ValueError:
            self.refuse(line, keyword, text, "is not a time", "give a date or seconds")
        except BadMessageError as error:
            problem, _, remedy = str(error).partition("; ")
            self.refuse(line, keyword, text, f"is refused: {problem}", remedy or "correct it")

    def times(self, rows: Sequence[Row]) -> Int64[ndarray, " n"]:
        """The first value of each row, as nanoseconds TAI that do not go back."""
        found = [self.instant(row.values[0], row.line) for row in rows]
        for before, after, row in zip(found, found[1:], rows[1:], strict=False):
            if after < before:
                text = row.values[0]
                self.refuse(row.line, "time", text, "goes back", "put the rows in order")
        return np.array([instant.tai_ns for instant in found], dtype=np.int64)

    def numbers(self, rows: Sequence[Row], scales: Sequence[UnitScale]) -> Float64[ndarray, "n k"]:
        """What follows the time in each row, in SI."""
        for row in rows:
            if len(row.values) != len(scales) + 1:
                text = f"has {len(row.values) - 1} values, {len(scales)} are due"
                self.refuse(row.line, "", " ".join(row.values), text, "give one for each unit")
        return np.array(
            [
                [
                    self.number(text, scale, row.line)
                    for text, scale in zip(row.values[1:], scales, strict=True)
                ]
                for row in rows
            ],
            dtype=np.float64,
        ).reshape(len(rows), len(scales))

    def number(self, text: str, scale: UnitScale, line: int) -> float:
        """One value in SI."""
        try:
            return si_number(text, scale)
        except ValueError:
            self.refuse(line, "", text, "is not a finite number", "give digits")

    def refuse(self, line: int, keyword: str, value: str, problem: str, remedy: str) -> Never:
        """Raises the RefusedMessageError of a row."""
        raise RefusedMessageError(self.source_name, (Fault(line, keyword, value, problem, remedy),))


def symmetric_matrices(
    values: Float64[ndarray, "n m"], ordering: str, scales: Sequence[UnitScale]
) -> Float64[ndarray, "n k k"]:
    """Covariances in SI from rows of their elements in an ordering of the standard.

    LTM and UTM give a triangle row by row, FULL the matrix; LTMWCC and UTMWCC the matrix with
    correlations in the other triangle, which follow from the first and are not used.
    """
    size = len(scales)
    factors = np.array([float(scale.factor.scaleb(scale.power)) for scale in scales])
    matrices = np.zeros((len(values), size, size))
    if ordering in ("LTM", "UTM"):
        places = np.tril_indices(size) if ordering == "LTM" else np.triu_indices(size)
        matrices[:, places[0], places[1]] = values
    else:
        square = values.reshape(-1, size, size)
        matrices = np.triu(square) if ordering == "UTMWCC" else np.tril(square)
    strict = matrices * (1.0 - np.eye(size))
    return (matrices + np.swapaxes(strict, 1, 2)) * np.outer(factors, factors)
