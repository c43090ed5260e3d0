"""The line above a TLE's two that names the object."""

from __future__ import annotations

import re

from greenzone.messages.ndm.json_value import one_line

__all__ = ["format_tle_name"]

_PLAIN = re.compile(r"[A-Za-z]|[0-9](?! )")
"""A beginning that cannot be taken for another line, or for another form of message."""


def format_tle_name(name: str) -> str:
    """The name's line with its newline, "" for none; behind a `0 ` where it looks like another."""
    text = one_line(name).strip()
    mark = "" if _PLAIN.match(text) else "0 "
    return f"{mark}{text}\n" if text else ""
