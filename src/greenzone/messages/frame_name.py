"""One name for each reference frame, however a message spells it."""

from __future__ import annotations

__all__ = ["frame_name"]

_SAME = {"J2000": "EME2000", "ICRF": "GCRF", "ICRF2": "GCRF", "ICRF3": "GCRF", "EME2000": "EME2000"}


def frame_name(text: str) -> str:
    """EME2000, GCRF, TEME or ITRF (all realisations); any other frame as written.

    ICRF axes are named GCRF: messages mean Earth-centred states by both.
    """
    name = text.upper().replace("-", "").replace("_", "").replace(" ", "")
    if name in _SAME:
        return _SAME[name]
    if name in ("GCRF", "TEME"):
        return name
    return "ITRF" if name.startswith("ITRF") else text
