"""Numbers as senders write them, and the same number as the standards write it."""

from __future__ import annotations

import math
import re

__all__ = ["NUMBER", "mended_number", "number_problem"]

NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
"""A number of the standards (CCSDS 502.0-B-3, 7.5.5 to 7.5.8)."""

_PADDED = 40
"""Longer than any float's digits with sign and exponent: such a one is padded with zeros."""
_LONGEST = 400
_FORTRAN = re.compile(r"([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+))[dDqQ]([+-]?[0-9]{1,4})")
_LOST_E = re.compile(r"([+-]?[0-9]*\.[0-9]+)([+-][0-9]{2,3})")
_NOT_FINITE = frozenset(("NAN", "INF", "INFINITY"))


def mended_number(text: str) -> str | None:
    """The same number as the standard writes it; None for what is no number that can be used.

    Mends Fortran exponents (`1.5D-03`, `1.5-103`), a typographic minus, and zeros beyond need
    (1e-168 written out). The value is the same to its last digit.
    """
    plain = text if text.isascii() else text.replace("\N{MINUS SIGN}", "-")
    if not NUMBER.fullmatch(plain):
        short = plain if len(plain) <= _PADDED else ""
        fortran = _FORTRAN.fullmatch(short) or _LOST_E.fullmatch(short)
        if fortran is None:
            return None
        plain = f"{fortran[1]}E{fortran[2]}"
    if len(plain) > _PADDED:
        plain = _without_padding(plain)
    return plain if _can_be_used(plain) else None


def number_problem(text: str) -> str:
    """What is wrong with a text that `mended_number` does not take."""
    if text.upper().lstrip("+-") in _NOT_FINITE:
        return "is not finite"
    if NUMBER.fullmatch(text):
        return "is a number too long or too large to be used"
    return "is not a number"


def _without_padding(plain: str) -> str:
    """The number without the zeros that only fill places, all other digits kept."""
    mantissa, _, exponent = plain.upper().partition("E")
    sign = mantissa[0] if mantissa[0] in "+-" else ""
    whole, _, part = mantissa.lstrip("+-").partition(".")
    digits = (whole + part).lstrip("0")
    if not digits:
        return f"{sign}0.0"
    if len(exponent) > 5:
        return plain
    power = int(exponent or "0") + len(digits) - len(part) - 1
    digits = digits.rstrip("0")
    used = f"{sign}{digits[0]}.{digits[1:] or '0'}E{power}"
    return used if len(used) < len(plain) else plain


def _can_be_used(plain: str) -> bool:
    """Whether a number is of a length and a size that arithmetic can take."""
    if len(plain) > _LONGEST:
        return False
    exponent = plain.upper().partition("E")[2]
    return len(exponent) <= 5 and math.isfinite(float(plain))
