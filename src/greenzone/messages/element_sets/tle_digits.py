"""Numbers and text in the columns of many TLE lines at once; columns are counted from 0."""

from __future__ import annotations

from typing import Final

import numpy as np
from jaxtyping import Bool, Float64, Int64, Shaped, UInt8
from numpy import ndarray

from greenzone.messages.element_sets.element_table import text_array

__all__ = [
    "BLANK",
    "blanks_lead",
    "blanks_trail",
    "columns_text",
    "decimal_number",
    "implied_decimal",
    "is_letter",
    "sign",
    "whole_number",
]

BLANK: Final = ord(" ")
_VALUE: Final = np.array([b - 48 if 48 <= b < 58 else 0 for b in range(256)], np.int64)
"""The value of a digit; a blank stands for 0, as in Fortran."""


def is_letter(columns: UInt8[ndarray, " *n"]) -> Bool[ndarray, " *n"]:
    """Whether each byte is a letter, where all are digits, blanks or capital letters."""
    return np.asarray(columns >= ord("A"))


def blanks_lead(columns: UInt8[ndarray, "n k"]) -> Bool[ndarray, " n"]:
    """Whether blanks stand before the first digit only."""
    blank = columns == BLANK
    return np.asarray(~(blank[:, 1:] & ~blank[:, :-1]).any(axis=1))


def blanks_trail(columns: UInt8[ndarray, "n k"]) -> Bool[ndarray, " n"]:
    """Whether blanks stand after the last letter only."""
    blank = columns == BLANK
    return np.asarray(~(blank[:, :-1] & ~blank[:, 1:]).any(axis=1))


def whole_number(lines: UInt8[ndarray, "n k"], first: int, last: int) -> Int64[ndarray, " n"]:
    """The whole number in the columns from `first` up to before `last`."""
    value = np.zeros(len(lines), dtype=np.int64)
    for column in range(first, last):
        value = value * 10 + _VALUE[lines[:, column]]
    return value


def decimal_number(lines: UInt8[ndarray, "n k"], first: int, last: int) -> Float64[ndarray, " n"]:
    """The number with a point in it: four decimals in angles, eight in the mean motion."""
    decimals = 8 if last - first == 11 else 4
    point = last - decimals - 1
    whole, rest = whole_number(lines, first, point), whole_number(lines, point + 1, last)
    return np.asarray((whole * 10**decimals + rest) / 10.0**decimals)


def implied_decimal(lines: UInt8[ndarray, "n k"], first: int) -> Float64[ndarray, " n"]:
    """Eight columns such as ` 69413-4`, which stands for 0.69413e-4."""
    digits = whole_number(lines, first + 1, first + 6).astype(np.float64)
    exponent = whole_number(lines, first + 7, first + 8) * sign(lines, first + 6) - 5
    power = 10.0 ** np.abs(exponent)
    value = np.where(exponent < 0, digits / power, digits * power)
    return np.asarray(sign(lines, first) * value)


def sign(lines: UInt8[ndarray, "n k"], column: int) -> Float64[ndarray, " n"]:
    """-1 where the column holds a minus, else 1."""
    return np.where(lines[:, column] == ord("-"), -1.0, 1.0)


def columns_text(columns: UInt8[ndarray, "n k"], strip: bool = True) -> Shaped[ndarray, " n"]:
    """Columns as text, without trailing blanks unless told otherwise."""
    raw = np.ascontiguousarray(columns).view(f"S{columns.shape[1]}")[:, 0]
    texts = raw.astype(str).tolist()
    return text_array([text.rstrip() for text in texts] if strip else texts)
