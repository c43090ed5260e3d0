"""The hard-body radius in a COMMENT: version 1.0 of the CDM has no keyword for it."""

from __future__ import annotations

import re

from greenzone.messages.ndm.units import conversion_factor, convert

__all__ = ["radius_of_comment"]

_RADIUS = re.compile(
    r"(?<![A-Z0-9_])"
    r"(?:HBR|(?:COMBINED[ _-]?)?HARD[ _-]?BODY[ _-]?RADIUS)(?:[ \t]?\(HBR\))?"
    r"[ \t]{0,60}[=:]?[ \t]{0,60}"
    r"([+-]?[0-9]{1,30}(?:\.[0-9]{0,30})?(?:E[+-]?[0-9]{1,2})?)(?![0-9.])"
    r"[ \t]{0,60}([\[(])?([A-Z]{1,12})?",
    re.IGNORECASE,
)


def radius_of_comment(comment: str) -> str | None:
    """The radius in metres, as text, that a comment states; None where it states none.

    `HBR = 20.0 [m]`, `HBR=20`, `Hard Body Radius: 0.015 km`; metres where no unit stands.
    """
    found = _RADIUS.search(comment[:300])
    if found is None:
        return None
    value, bracket, unit = found.groups()
    factor = conversion_factor(unit or "m", "m")
    if factor is None:  # a word that goes on, unless brackets say that it is a unit
        return None if bracket else value
    return convert(value, factor)
