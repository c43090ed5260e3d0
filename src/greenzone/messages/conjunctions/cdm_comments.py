"""What senders of conjunction data messages put into comments because no keyword holds it.

Hard-body radii, exclusion volumes, covariance scale factors and the density's consider parameter,
as CARA, the 18th and 19th Space Defense Squadrons and Space-Track write them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from greenzone.messages.conjunctions.cdm_record import DensitySensitivity
from greenzone.messages.ndm.document import Block, Document
from greenzone.messages.ndm.fields import comments_within, frozen_array
from greenzone.messages.ndm.hard_body_radius import radius_of_comment
from greenzone.messages.ndm.si_unit import si_number, unit_scale

__all__ = ["ObjectComments", "StatedRadii", "read_object_comments", "read_radii", "stated_radius_m"]

_LONGEST = 300
_NUMBER = r"([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)(?![\d.eE])"
_UNIT = r"\s*\[?\s*(km|cm|m)?\b"
_EXCLUSION = re.compile(
    rf"^\W*EXCLUSION[ _]VOLUME[ _]RADIUS\s*[=:]\s*{_NUMBER}{_UNIT}", re.IGNORECASE | re.ASCII
)
_SCALE = re.compile(
    rf"^\W*COVARIANCE[ _]SCALE[ _]FACTOR\s*[=:]\s*{_NUMBER}", re.IGNORECASE | re.ASCII
)
_DENSITY = re.compile(
    rf"^\W*DCP[ _]DENSITY[ _]FORECAST[ _]UNCERTAINTY\s*[=:]\s*{_NUMBER}", re.IGNORECASE | re.ASCII
)
_SENSITIVITY = re.compile(
    r"^\W*DCP[ _]SENSITIVITY[ _]VECTOR[ _]RTN[ _](POS|VEL)\w*\s*[=:]\s*"
    rf"{_NUMBER}\s+{_NUMBER}\s+{_NUMBER}\s*\[?\s*(km|m)?",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class StatedRadii:
    """Hard-body radii that comments state; None and "" where they state none."""

    both_m: float | None
    both_comment: str
    own_m: tuple[float | None, float | None]


@dataclass(frozen=True, slots=True)
class ObjectComments:
    """What the comments of one object's segment say; None where they say nothing."""

    exclusion_volume_radius_m: float | None
    covariance_scale_factor: float | None
    density: DensitySensitivity | None
    doubts: tuple[str, ...]


def read_radii(document: Document) -> StatedRadii:
    """The hard-body radii in a message's comments; one without a unit is in metres.

    `HBR` is that of both objects together, unless the second object has one of its own;
    `Operator Hard Body Radius` is always an object's own.
    """
    above = [
        text
        for name in ("header", "relativeMetadataData")
        for block in document.named(name)
        for text in _texts(block)
    ]
    first, second = (_texts(segment) for segment in document.named("segment"))
    each = _radius(second, own=False) is not None
    both = _radius(above if each else (*above, *first), own=False)
    own = [_radius(texts, own=not each) for texts in (first, second)]
    return StatedRadii(
        both_m=both[0] if both else None,
        both_comment=both[1] if both else "",
        own_m=(own[0][0] if own[0] else None, own[1][0] if own[1] else None),
    )


def stated_radius_m(comment: str) -> float | None:
    """The hard-body radius that one comment states, None where it states none."""
    found = radius_of_comment(comment)
    return None if found is None else float(found)


def read_object_comments(segment: Block) -> ObjectComments:
    """What the comments of one object's segment say of it, but for its radius."""
    texts = _texts(segment)
    density, doubts = _density(texts)
    exclusion, scale = _first(_EXCLUSION, texts), _first(_SCALE, texts)
    return ObjectComments(
        exclusion_volume_radius_m=_metres(exclusion[1], exclusion[2]) if exclusion else None,
        covariance_scale_factor=float(scale[1]) if scale else None,
        density=density,
        doubts=doubts,
    )


def _texts(block: Block) -> list[str]:
    return [comment.text[:_LONGEST] for comment in comments_within(block)]


def _first(pattern: re.Pattern[str], texts: Iterable[str]) -> re.Match[str] | None:
    return next((match for text in texts if (match := pattern.match(text))), None)


def _radius(texts: Iterable[str], *, own: bool) -> tuple[float, str] | None:
    """The first radius stated and its comment; `own` asks for the operator's."""
    for text in texts:
        found = stated_radius_m(text)
        if found is not None and ("operator" in text.lower()) == own:
            return found, text
    return None


def _metres(number: str, unit: str | None) -> float:
    scale = unit_scale((unit or "m").lower())
    return si_number(number, scale) if scale else float(number)


def _density(texts: Iterable[str]) -> tuple[DensitySensitivity | None, tuple[str, ...]]:
    """The consider parameter, or what is missing of it."""
    stated = _first(_DENSITY, texts)
    vectors: dict[str, list[float]] = {}
    for text in texts:
        match = _SENSITIVITY.match(text)
        if match:
            vectors.setdefault(match[1].upper(), [_metres(match[i], match[5]) for i in (2, 3, 4)])
    if stated and len(vectors) == 2:
        position, velocity = frozen_array(vectors["POS"]), frozen_array(vectors["VEL"])
        return DensitySensitivity(float(stated[1]), position, velocity), ()
    if not stated and not vectors:
        return None, ()
    return None, ("the DCP comments are left out: they do not give all three of uncertainty, "
                  "position and velocity",)  # fmt: skip
