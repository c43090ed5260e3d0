"""Who may have broken up: objects of a catalog, or of the fragments' own file, ranked."""

from __future__ import annotations

import re
from typing import Final

import numpy as np
from jaxtyping import Bool
from numpy import ndarray

from greenzone.catalog.object_type import ObjectType, object_types
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import NotDeterminableError
from greenzone.core.instant import Instant
from greenzone.forensics.reconstruction.parent_candidates import parent_candidates
from greenzone.forensics.reconstruction.parentless import ParentlessEvent
from greenzone.forensics.reconstruction.reconstruction import Reconstruction
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.mean_past import MeanPast
from greenzone.workflows.reconstruct_inputs import last_sets_before
from greenzone.workflows.reconstruction_run import Candidate

__all__ = ["candidates_about", "likely_parents", "set_of"]

_UNNAMED: Final = re.compile(r"$|OBJECT [A-Z]+$|TBA|UNKNOWN", re.I)
"""Names that catalogs give pieces nobody has identified."""
_ABOUT_S: Final = 0.5 * 86_400.0
"""Candidates are held against half a day on both sides of a known event."""
_NEEDED: Final = (
    "no parent can be named: the file holds no object that is not debris; give --catalog with sets "
    "from before the event, or --parent"
)


def candidates_about(
    rebuilt: Reconstruction, objects: ElementTable | None, earth: EarthOrientation, seed: int
) -> tuple[Candidate, ...]:
    """The parent that was given among the objects of a catalog, by their sets before the event."""
    table = ElementTable.of_sets([rebuilt.parent])
    if objects is not None:
        others = _possible(objects, rebuilt.epoch)
        others = others.take(others.object_id != rebuilt.parent.object_id)
        table = ElementTable.joined([table, others])
    members = rebuilt.past.take(rebuilt.membership.member)
    at_s = rebuilt.fit.at_s
    return _ranked(members, table, earth, (at_s - _ABOUT_S, at_s + _ABOUT_S), seed, given=0)


def likely_parents(
    alone: ParentlessEvent,
    fragments: ElementTable,
    objects: ElementTable | None,
    earth: EarthOrientation,
    seed: int,
) -> tuple[tuple[Candidate, ...], tuple[str, ...]]:
    """Candidates of a catalog, else of the fragments' own file, and what is to be said of them.

    Of the own file only objects whose names or types do not make them debris are looked at.
    """
    if objects is None:
        objects = fragments.take(_whole(fragments))
    table = _possible(objects, alone.latest)
    if not len(table):
        return (), (_NEEDED,)
    span_s = (alone.pinch.earliest_s, alone.pinch.latest_s)
    found = _ranked(alone.past.take(alone.member), table, earth, span_s, seed)
    if not found:
        return (), (f"none of the {len(table)} objects looked at has an orbit like the fragments'",)
    if all(candidate.set_epoch > alone.latest for candidate in found):
        return found, (
            "all sets of the candidates are from after the event: they tell which objects share "
            "its place, not where the parent was; give --catalog with sets from before it",
        )
    return found, ()


def set_of(candidate: Candidate, table: ElementTable) -> ElementSet:
    """The set of a candidate in the table it came from."""
    same = (table.object_id == candidate.object_id) & (
        table.epoch_tai_ns == candidate.set_epoch.tai_ns
    )
    return table.element_set(int(np.flatnonzero(same)[0]))


def _possible(objects: ElementTable, when: Instant) -> ElementTable:
    """The last set of each object before a time; of debris only objects that were there before.

    A catalog made after the event holds the fragments themselves, which share its place.
    """
    table = last_sets_before(objects, when)
    early = table.epoch_tai_ns <= when.tai_ns
    return table.take(early | _whole(table))


def _whole(table: ElementTable) -> Bool[ndarray, " n"]:
    """Which objects have a name or a type that does not make them debris."""
    types, _ = object_types(table.object_type, table.name)
    named = np.array([_UNNAMED.match(str(name)) is None for name in table.name], dtype=bool)
    return np.asarray(named & (types != ObjectType.DEBRIS))


def _ranked(
    members: MeanPast,
    table: ElementTable,
    earth: EarthOrientation,
    span_s: tuple[float, float],
    seed: int,
    given: int | None = None,
) -> tuple[Candidate, ...]:
    try:
        found = parent_candidates(members, table, earth, span_s, seed)
    except NotDeterminableError:
        return ()
    return tuple(
        Candidate(
            object_id=one.object_id,
            name=one.name,
            score=one.score,
            share=one.share,
            median_speed_m_s=one.median_speed_m_s,
            plane_angle_rad=one.plane_angle_rad,
            meeting=members.reference.plus(one.at_s),
            set_epoch=Instant(int(table.epoch_tai_ns[one.row])),
            given=one.row == given,
        )
        for one in found
    )
