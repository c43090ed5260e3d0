"""The NASA Standard Breakup Model: from an event to a cloud of weighted fragments."""

from greenzone.breakup.event import BreakupEvent, Collision, Explosion, ParentType
from greenzone.breakup.fragments import Closure, Fragments, HalfDecade, is_unbound, mix_clouds
from greenzone.breakup.sampling import sample_fragments

__all__ = [
    "BreakupEvent",
    "Closure",
    "Collision",
    "Explosion",
    "Fragments",
    "HalfDecade",
    "ParentType",
    "is_unbound",
    "mix_clouds",
    "sample_fragments",
]
