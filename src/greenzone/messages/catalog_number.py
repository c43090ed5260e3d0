"""Catalog numbers: digits inside (up to nine), five columns with Alpha-5 letters in TLE text."""

from __future__ import annotations

from greenzone.core.errors import BadMessageError

__all__ = ["format_alpha5", "parse_alpha5", "parse_catalog_number"]

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Alpha-5 letters for 10 to 33 in the first column; I and O are left out (Space-Track)."""
_LARGEST_ALPHA5 = 339_999


def parse_alpha5(columns: str) -> str:
    """The catalog number in TLE columns 3-7, as digits without padding; "" where blank."""
    text = columns.strip()
    if not text:
        return ""
    if text.isascii() and text.isdigit():
        return str(int(text))
    lead = _LETTERS.find(text[0])
    if lead < 0 or len(text) != 5 or not (text[1:].isascii() and text[1:].isdigit()):
        raise BadMessageError(
            f"not a catalog number: {columns!r}; columns 3-7 hold digits, or a letter "
            "(A-Z without I and O) and four digits"
        )
    return str((lead + 10) * 10_000 + int(text[1:]))


def format_alpha5(object_id: str) -> str:
    """Five columns of a TLE for a catalog number; raises BadMessageError above 339999."""
    if not object_id:
        return "     "
    if not (object_id.isascii() and object_id.isdigit() and len(object_id) <= 9):
        raise BadMessageError(f"object id {object_id!r} does not fit a TLE; write an OMM instead")
    number = int(object_id)
    if number > _LARGEST_ALPHA5:
        raise BadMessageError(f"catalog number {number} does not fit a TLE; write an OMM instead")
    lead, rest = divmod(number, 10_000)
    return f"{number:05d}" if lead < 10 else f"{_LETTERS[lead - 10]}{rest:04d}"


def parse_catalog_number(value: object) -> str:
    """The catalog number of an OMM field as digits without padding; other ids as they stand."""
    text = str(value).strip()
    if not (text.isascii() and text.isdigit()):
        return text
    if len(text) > 9:
        raise BadMessageError(f"catalog number {text[:40]} has more than 9 digits; correct it")
    return str(int(text))
