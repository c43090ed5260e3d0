"""What each pair is called, how unusual it is given the population, and why. docs/proximity.md."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.forensics.proximity.chance import expected_by_chance
from greenzone.forensics.proximity.company import DAY_S, Company
from greenzone.forensics.proximity.kinds import EXPLAINED, Kind
from greenzone.forensics.proximity.known_companions import KnownCompanions
from greenzone.forensics.proximity.relations import Relation, relations
from greenzone.forensics.proximity.ring import Ring, RingState
from greenzone.forensics.proximity.timeline import STEP_S, Timeline

__all__ = ["Judgement", "judge", "new_objects", "peers"]

_LEAST_EXPECTED: Final = 1e-12
_FEWEST: Final = 100
_TIE: Final = 1.0 + 1e-9
_NEW_S: Final = 2.0 * DAY_S
"""An object is new if its first set is at least so long after the window's start."""


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """The verdict on p pairs, in the order of a `Company`."""

    kind: tuple[Kind, ...]
    relation: tuple[Relation | None, ...]
    companions_by_chance: Float64[ndarray, " p"]
    """Of one object, as near for as long."""
    expected_pairs: Float64[ndarray, " p"]
    """How many pairs like it there are among its peers without anything unusual going on."""
    score: Float64[ndarray, " p"]
    """Minus the decimal logarithm of `expected_pairs`: 3 for one in a thousand such catalogs."""
    population: int
    """Objects that could be followed."""

    @property
    def is_determinable(self) -> bool:
        """Whether there are objects enough to say what is usual among them."""
        return self.population >= _FEWEST


def judge(
    timeline: Timeline, company: Company, ring: Ring, known: KnownCompanions, within_m: float
) -> Judgement:
    """Kinds and scores of all pairs.

    What nothing explains is compared with chance, what is explained with all that is: of those,
    as many are expected as the catalog holds that are as close.
    """
    found = relations(timeline, company, known, within_m)
    chance = expected_by_chance(timeline, company)
    new = new_objects(timeline)
    kinds = _kinds(timeline, company, ring, found, new, within_m)
    population = _most_known(timeline)
    stopped = sum(state is RingState.STOPPED for state in ring.state)
    count = {Kind.RELEASE: float(np.isfinite(new).sum()), Kind.ARRIVAL: float(stopped)}
    likely = 0.5 * peers(timeline, company)
    likely = np.array([count.get(kind, usual) for kind, usual in zip(kinds, likely, strict=True)])
    expected = np.maximum(likely * chance, _LEAST_EXPECTED)
    _rank_explained(kinds, chance, expected)
    score = 0.0 - np.log10(expected)
    return Judgement(tuple(kinds), tuple(found), chance, expected, score, population)


def peers(timeline: Timeline, company: Company) -> Float64[ndarray, " p"]:
    """How many objects each pair is one of: those of the synchronous ring, or all others."""
    ring = max(int(orbits.synchronous.sum()) for orbits in timeline.orbits)
    return np.where(company.synchronous, float(ring), float(_most_known(timeline) - ring))


def _most_known(timeline: Timeline) -> int:
    return max(int(orbits.known.sum()) for orbits in timeline.orbits)


def new_objects(timeline: Timeline) -> Float64[ndarray, " n"]:
    """When, after the window's start, the first set of each new object is (s); NaN for all others.

    None is new unless most of the others were there before: else nothing is known of that time.
    """
    first_ns = timeline.catalog.sets.epoch_tai_ns[timeline.catalog.first_set[:-1]]
    first_s = (first_ns - timeline.start.tai_ns) * 1e-9
    if not timeline.has_histories or np.median(first_s) >= _NEW_S:
        return np.full(len(first_s), math.nan)
    inside = (first_s >= _NEW_S) & (first_s <= timeline.duration_s)
    return np.asarray(np.where(inside, first_s, math.nan))


def _kinds(
    timeline: Timeline,
    company: Company,
    ring: Ring,
    found: Sequence[Relation | None],
    new: Float64[ndarray, " n"],
    within_m: float,
) -> list[Kind]:
    released = _released(company, new)
    state = ring.state_of()
    whole = timeline.duration_s >= DAY_S
    kinds = []
    for p, relation in enumerate(found):
        states = {state.get(int(rows[p])) for rows in (company.primary, company.secondary)}
        if released[p] and (relation is None or relation.kind in (Kind.LAUNCH, Kind.DEBRIS)):
            kinds.append(Kind.RELEASE)
        elif relation is not None:
            kinds.append(relation.kind)
        else:
            together = whole and bool(company.window_m[p] <= within_m)
            kinds.append(_motion_kind(states, bool(company.synchronous[p]), together))
    return kinds


def _motion_kind(states: set[RingState | None], synchronous: bool, together: bool) -> Kind:
    """The word for what nothing explains."""
    if synchronous and RingState.STOPPED in states:
        return Kind.ARRIVAL
    if synchronous and states == {RingState.HELD}:
        return Kind.NEIGHBOUR
    if together:
        return Kind.SHADOWING
    return Kind.DRIFTER if synchronous else Kind.APPROACH


def _released(company: Company, new: Float64[ndarray, " n"]) -> Bool[ndarray, " p"]:
    """Whether one of two is new, the other is not, and they are near when it first appears."""
    first, second = new[company.primary], new[company.secondary]
    one = np.isfinite(first) != np.isfinite(second)
    since = np.where(np.isfinite(first), first, second)
    return np.asarray(one & (company.first_s - DAY_S <= since) & (since <= company.last_s + STEP_S))


def _rank_explained(
    kinds: Sequence[Kind], chance: Float64[ndarray, " p"], expected: Float64[ndarray, " p"]
) -> None:
    """Put in place of chance how many of the explained pairs are as close; ties count."""
    rows = np.flatnonzero([kind in EXPLAINED for kind in kinds])
    values = np.sort(chance[rows])
    expected[rows] = np.searchsorted(values, chance[rows] * _TIE, side="right")
