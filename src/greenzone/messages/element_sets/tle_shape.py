"""Which of many TLE lines are written exactly as the format has it, and have their checksum."""

from __future__ import annotations

from typing import Final

import numpy as np
from jaxtyping import Bool, UInt8
from numpy import ndarray

__all__ = ["has_checksum", "has_shape_1", "has_shape_2"]

_COLUMNS: Final = 69
_DIGITS: Final = "0123456789"
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CLASSES: Final = {
    "9": _DIGITS,
    "d": _DIGITS + " ",
    "s": "-+ ",
    "e": "-+",
    "U": "UCS",
    "i": _DIGITS + " ABCDEFGHJKLMNPQRSTUVWXYZ",
    "c": _DIGITS + _LETTERS + " ",
}
"""Characters that a letter of the two patterns below stands for; others stand as they are.

I and O are left out of Alpha-5, as in `catalog_number`.
"""
_ONE: Final = "1 iddddU cccccccc 99ddd.dddddddd s.99999999 sddddde9 sddddde9 d dddd9"
_TWO: Final = "2 idddd ddd.9999 ddd.9999 ddddddd ddd.9999 ddd.9999 dd.99999999ddddd9"
_CHECK: Final = np.array([b - 48 if 48 <= b < 58 else int(b == 45) for b in range(256)], np.uint8)


def has_shape_1(lines: UInt8[ndarray, "n 69"]) -> Bool[ndarray, " n"]:
    """Whether each line has in every column what line 1 of a TLE has there."""
    return np.asarray(_ALLOWED_1[np.arange(_COLUMNS), lines].all(axis=1))


def has_shape_2(lines: UInt8[ndarray, "n 69"]) -> Bool[ndarray, " n"]:
    """Whether each line has in every column what line 2 of a TLE has there."""
    return np.asarray(_ALLOWED_2[np.arange(_COLUMNS), lines].all(axis=1))


def has_checksum(lines: UInt8[ndarray, "n 69"]) -> Bool[ndarray, " n"]:
    """Whether the last digit is the sum of the others, with 1 for a minus, modulo 10."""
    total = _CHECK[lines[:, :-1]].sum(axis=1, dtype=np.int64)
    return np.asarray(total % 10 + ord("0") == lines[:, -1])


def _allowed(pattern: str) -> Bool[ndarray, "69 256"]:
    table = np.zeros((_COLUMNS, 256), dtype=bool)
    for column, letter in enumerate(pattern):
        table[column, list(_CLASSES.get(letter, letter).encode())] = True
    return table


_ALLOWED_1: Final = _allowed(_ONE)
_ALLOWED_2: Final = _allowed(_TWO)
