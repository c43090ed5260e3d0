"""What a pair that keeps company is called: a word for the motion, or for what explains it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

__all__ = ["ALTERNATIVES", "EXPLAINED", "Kind"]


class Kind(StrEnum):
    """The kind of an approach. Words of measurement, none of intent."""

    STATION = "station-traffic"
    """A space station, what is docked with it, visits it or was deployed from it."""
    DOCKED = "docked"
    """Known to be docked, or published with one and the same orbit."""
    FORMATION = "formation"
    """A published formation, or two of one launch together long after it."""
    CONSTELLATION = "constellation"
    """Two of a family of names of which many share the shell."""
    DEBRIS = "debris-family"
    """Of one launch, and at least one of them debris."""
    LAUNCH = "same-launch"
    """Of one launch."""
    COLLOCATION = "geo-collocation"
    """Synchronous neighbours whose names are of one family."""
    RELEASE = "release"
    """One of them first appeared in the window, near the other."""
    ARRIVAL = "geo-arrival"
    """Synchronous; one of them was moving along the ring and stopped near the other."""
    DRIFTER = "geo-drifter"
    """Synchronous; one of them moves along the ring and passes the other, or both move."""
    NEIGHBOUR = "geo-neighbour"
    """Synchronous, both held, of different families."""
    SHADOWING = "shadowing"
    """Within the distance through the whole window: plane, phase and drift match. In the ring only
    where one of them is not held."""
    APPROACH = "co-orbital-approach"
    """Within the distance for at least a revolution, then apart."""


EXPLAINED: Final = frozenset(
    {
        Kind.STATION,
        Kind.DOCKED,
        Kind.FORMATION,
        Kind.CONSTELLATION,
        Kind.DEBRIS,
        Kind.LAUNCH,
        Kind.COLLOCATION,
    }
)
"""Kinds whose company needs no coincidence; they are compared with their like."""
_SETS: Final = "element sets that are old, or of another object than their number says"
ALTERNATIVES: Final = {
    Kind.RELEASE: (
        "deployment as planned, or by agreement",
        "a piece that came off",
        "an older object that was catalogued late or under a new number",
    ),
    Kind.ARRIVAL: (
        "collocation that the operators have agreed upon",
        "a move to an own slot in the neighbourhood",
        "a relay or service of the other, as published for some pairs",
        _SETS,
    ),
    Kind.DRIFTER: (
        "a relocation that passes many slots",
        "an object out of control that drifts on its own",
        _SETS,
    ),
    Kind.NEIGHBOUR: ("slots assigned next to each other: the usual case", _SETS),
    Kind.SHADOWING: (
        "a formation or a visit that both operators agreed upon",
        "pieces of one launch or object under different designators",
        _SETS,
    ),
    Kind.APPROACH: (
        "two orbits of like use that happen to be in step for a time",
        "a pass on the way to another orbit",
        _SETS,
    ),
}
"""What else would look the same, by kind."""
