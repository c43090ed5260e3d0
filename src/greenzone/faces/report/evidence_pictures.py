"""The pictures of a bundle of evidence, drawn from the document of its finding alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from greenzone.faces.report.pictures.conjunction_pictures import conjunction_pictures
from greenzone.faces.report.pictures.lifetime_pictures import lifetime_pictures
from greenzone.faces.report.pictures.maneuvers_pictures import maneuvers_pictures
from greenzone.faces.report.pictures.proximity_pictures import proximity_pictures
from greenzone.faces.report.pictures.reconstruction_pictures import reconstruction_pictures
from greenzone.faces.report.pictures.reentry_pictures import reentry_pictures
from greenzone.faces.report.pictures.response_pictures import response_pictures
from greenzone.faces.report.pictures.screening_pictures import screening_pictures

__all__ = ["evidence_pictures"]

_Document = Mapping[str, Any]


def evidence_pictures(kind: str, document: _Document) -> dict[str, str]:
    """SVG by name; none for a kind of finding that has no picture."""
    draw = _PICTURES.get(kind)
    return {} if draw is None else draw(document)


_PICTURES: Final[Mapping[str, Callable[[_Document], dict[str, str]]]] = {
    "respond": response_pictures,
    "screen": screening_pictures,
    "pc": conjunction_pictures,
    "maneuvers": maneuvers_pictures,
    "proximity": proximity_pictures,
    "reconstruct": reconstruction_pictures,
    "lifetime": lifetime_pictures,
    "reentry": reentry_pictures,
}
