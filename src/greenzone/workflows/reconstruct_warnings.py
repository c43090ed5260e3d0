"""What a reader must know before using a reconstruction."""

from __future__ import annotations

from typing import Final

from greenzone.forensics.reconstruction.fragment_sets import SetUse
from greenzone.forensics.reconstruction.parentless import ParentlessEvent
from greenzone.forensics.reconstruction.reconstruction import Reconstruction
from greenzone.workflows.reconstruct_inputs import FragmentInput

__all__ = ["SETTLED_WEIGHT", "SET_ASIDE_WORDS", "reconstruct_warnings"]

SETTLED_WEIGHT: Final = 0.9
"""A revolution that weighs less is not settled."""
SET_ASIDE_WORDS: Final = {
    SetUse.DUPLICATE: "the same set a second time",
    SetUse.LATER: "a later set of an object whose earlier one is used",
    SetUse.BEFORE_EVENT: "its epoch lies before the event can have been",
    SetUse.DEEP_SPACE: "a period of 225 minutes or more",
    SetUse.PARENT: "a set of the parent itself",
}
_FEW: Final = 10
_MANY_REJECTED: Final = 0.3


def reconstruct_warnings(
    fragments: FragmentInput, found: Reconstruction | ParentlessEvent
) -> tuple[str, ...]:
    """The warnings of an event that was found, those about its time first."""
    told = _of_revolution(found) if isinstance(found, Reconstruction) else [_ALONE]
    count, members = len(found.past), int(found.member.sum())
    if members < _FEW:
        told.append(f"only {members} objects belong to the event: the numbers rest on few orbits")
    if count - members > _MANY_REJECTED * count:
        told.append(
            f"{count - members} of {count} objects do not belong: the files hold others besides "
            "this event's"
        )
    if "steady" in found.past.air.source:
        told.append(
            "the space weather does not cover the time from the event to the sets: drag is that "
            f"of unchanging air ({found.past.air.source}); give --weather"
        )
    repeats = int((found.sets.use == SetUse.DUPLICATE).sum())
    if repeats:
        told.append(f"{repeats} sets are there twice and were counted once")
    if fragments.refused_count:
        first = fragments.refused[0]
        told.append(
            f"{fragments.refused_count} rows could not be read, the first in {first.source_name}, "
            f"row {first.row}: {first.reason}"
        )
    return tuple(told)


_ALONE: Final = (
    "the parent's path is not known: the time is good to hours, the longitude is not known, and "
    "velocity changes count from the fragments' own median"
)


def _of_revolution(rebuilt: Reconstruction) -> list[str]:
    weight = rebuilt.passages[0].weight
    if weight >= SETTLED_WEIGHT:
        return []
    return [
        f"the revolution is not settled: the one taken has a probability of {weight:.0%}; the time "
        "on it is as stated, others are in the list; a narrower --window settles it"
    ]
