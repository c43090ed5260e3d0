"""The lines of a text in keyword = value notation (CCSDS 502.0-B-3, section 7.3).

Nothing here knows what a keyword means. Every step looks at a line a fixed number of times, so
that a line of any length costs its length.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

__all__ = ["Line", "kvn_lines", "split_unit"]

_COMMENT = "COMMENT"
_BLANKS = " \t\v\f"


class Line(NamedTuple):
    """One line that says something."""

    number: int
    """From 1."""
    sort: Literal["entry", "comment", "marker", "row"]
    """A marker is a word such as META_START that stands alone."""
    keyword: str
    """As written; "" for a row."""
    value: str
    """Without the blanks around it: of an entry all behind the `=`, of a row the whole line."""


def kvn_lines(text: str) -> Iterator[Line]:
    """The lines of a text in order, blank ones left out; any of CR, LF and CRLF ends a line."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.strip()
        if not line:
            continue
        left, equals, right = line.partition("=")
        if line[:7].upper() == _COMMENT and line[7:8] in ("", "=", *_BLANKS):
            yield Line(number, "comment", line[:7], line[7:].lstrip(_BLANKS))
        elif equals:
            yield Line(number, "entry", left.rstrip(), right.lstrip())
        elif _is_marker(line):
            yield Line(number, "marker", line, "")
        else:
            yield Line(number, "row", "", line)


def _is_marker(line: str) -> bool:
    if line[-1] not in "TtPp":  # a quick no for rows of numbers
        return False
    return line[-6:].upper() == "_START" or line[-5:].upper() == "_STOP"


def split_unit(value: str) -> tuple[str, str, bool]:
    """A number's text, its unit, and whether the unit's bracket is closed: `715 [m]` → 715, m, yes.

    A unit without brackets (`715 m`) is left in the number's text.
    """
    start = value.find("[")
    if start < 0:
        return value, "", True
    closed = value.endswith("]")
    unit = value[start + 1 : -1] if closed else value[start + 1 :]
    return value[:start].rstrip(), unit.strip(), closed
