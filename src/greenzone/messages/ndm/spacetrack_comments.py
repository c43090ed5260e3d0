"""The comments of a CDM that Space-Track's JSON has keys for, and lists for all the others."""

from __future__ import annotations

import re
from dataclasses import dataclass

from greenzone.messages.ndm.document import Block

__all__ = [
    "COMMENT_LISTS",
    "KNOWN_COMMENTS",
    "RECORD_KEYS",
    "KnownComment",
    "comment_members",
]

RECORD_KEYS = ("CONSTELLATION", "CDM_ID", "FILENAME", "INSERT_EPOCH", "GID")
"""What Space-Track stores beside a message; comments of its header elsewhere."""

_LISTS = {
    "header": "COMMENT_HEADER",
    "relativeMetadataData": "COMMENT_RELATIVE_METADATA_DATA",
}
_OBJECT_LISTS = {
    "metadata": "COMMENT_METADATA",
    "odParameters": "COMMENT_OD_PARAMETERS",
    "additionalParameters": "COMMENT_ADDITIONAL_PARAMETERS",
    "stateVector": "COMMENT_STATE_VECTOR",
    "covarianceMatrix": "COMMENT_COVARIANCE_MATRIX",
}
COMMENT_LISTS = tuple(
    {key: block for block, key in lists.items()} for lists in (_LISTS, _OBJECT_LISTS)
)
"""Blocks by the keys of the lists that hold all of their comments: the message's, an object's."""


@dataclass(frozen=True, slots=True)
class KnownComment:
    """A comment with a key of its own."""

    key: str
    begins: str
    """What its text begins with; blanks do not count."""
    block: str
    of_object: bool = True


KNOWN_COMMENTS = (
    KnownComment(
        "COMMENT_EMERGENCY_REPORTABLE", "Emergency Reportable =", "relativeMetadataData", False
    ),
    KnownComment("COMMENT_SCREENING_OPTION", "Screening Option =", "relativeMetadataData", False),
    KnownComment("COMMENT_SCREENING_DATA_SOURCE", "Screened with =", "metadata"),
    KnownComment("COMMENT_COVARIANCE_SCALE_FACTOR", "Covariance Scale Factor =", "odParameters"),
    KnownComment("COMMENT_EXCLUSION_VOLUME_RADIUS", "Exclusion Volume Radius =", "odParameters"),
    KnownComment("COMMENT_APOGEE", "Apogee Altitude =", "additionalParameters"),
    KnownComment("COMMENT_PERIGEE", "Perigee Altitude =", "additionalParameters"),
    KnownComment("COMMENT_INCLINATION", "Inclination =", "additionalParameters"),
    KnownComment(
        "COMMENT_OPERATOR_HARD_BODY_RADIUS", "Operator Hard Body Radius =", "additionalParameters"
    ),
    KnownComment(
        "COMMENT_DCP_DENSITY_FORECAST_UNCERTAINTY",
        "DCP Density Forecast Uncertainty =",
        "covarianceMatrix",
    ),
    KnownComment(
        "COMMENT_DCP_SENSITIVITY_VECTOR_POSITION",
        "DCP Sensitivity Vector RTN Pos =",
        "covarianceMatrix",
    ),
    KnownComment(
        "COMMENT_DCP_SENSITIVITY_VECTOR_VELOCITY",
        "DCP Sensitivity Vector RTN Vel =",
        "covarianceMatrix",
    ),
)
"""In the order in which Space-Track's messages have them."""


def comment_members(block: Block, of_object: bool) -> dict[str, object]:
    """The keys and values, without a prefix, that hold a block's own comments.

    A list is among them where single keys would not bring the same comments back in this order.
    """
    comments = list(block.comments)
    if not comments:
        return {}
    if block.name == "header":
        return _header_members(comments)
    members: dict[str, object] = {}
    for known in KNOWN_COMMENTS:
        if known.of_object is of_object and known.block == block.name:
            for text in comments:
                if _squeezed(text).startswith(_squeezed(known.begins)):
                    members[known.key] = text
                    break
    if list(members.values()) != comments:
        members[(_OBJECT_LISTS if of_object else _LISTS)[block.name]] = comments
    return members


def _header_members(comments: list[str]) -> dict[str, object]:
    """Space-Track's own keys where they follow the other comments in its order."""
    members: dict[str, object] = {}
    others = list(comments)
    for key in reversed(RECORD_KEYS):
        name, equals, value = others[-1].partition(" = ") if others else ("", "", "")
        if name == key and equals and value:
            members[key] = value
            others.pop()
    if others:
        members[_LISTS["header"]] = others
    return members


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text).lower()
