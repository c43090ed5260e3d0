"""What explains a pair's company: a station, a launch, a constellation, a published formation."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.catalog.catalog import Catalog
from greenzone.catalog.name_family import name_family
from greenzone.catalog.object_type import ObjectType
from greenzone.core.instant import format_utc
from greenzone.forensics.proximity.company import Company
from greenzone.forensics.proximity.kinds import Kind
from greenzone.forensics.proximity.known_companions import KnownCompanions
from greenzone.forensics.proximity.timeline import Timeline

__all__ = ["Relation", "relations"]

_SHELL_M: Final = 50e3
_SHELL_RAD: Final = np.radians(0.3)
_FEWEST_OF_A_SHELL: Final = 10
"""Members of one family within a shell of 50 km and 0.3 degrees that make a constellation."""
_LAUNCH: Final = 8
"""Characters of a designator that tell the launch: `2010-030`."""
_SHORTEST_WORD: Final = 3
_SETTLED_YEARS: Final = 1
_PLACEHOLDER: Final = " OBJECT "


@dataclass(frozen=True, slots=True)
class Relation:
    """What explains a pair, and in words by what it was recognised."""

    kind: Kind
    reason: str


def relations(
    timeline: Timeline, company: Company, known: KnownCompanions, within_m: float
) -> list[Relation | None]:
    """Of each pair what explains it; None where nothing is known that does."""
    book = _Book.of(timeline, known)
    found: list[Relation | None] = []
    together = company.window_m <= within_m
    for p in range(len(company)):
        i, j = int(company.primary[p]), int(company.secondary[p])
        found.append(book.relation(i, j, bool(together[p]), bool(company.synchronous[p])))
    return found


@dataclass(frozen=True, slots=True, eq=False)
class _Book:
    """What is looked up for each pair."""

    catalog: Catalog
    known: KnownCompanions
    launch: list[str]
    family: list[str]
    axis_m: Float64[ndarray, " n"]
    inclination_rad: Float64[ndarray, " n"]
    rows_of_family: dict[str, Int64[ndarray, " m"]]
    latest_set: Int64[ndarray, " n"]
    day: str

    @classmethod
    def of(cls, timeline: Timeline, known: KnownCompanions) -> _Book:
        catalog = timeline.catalog
        family = [_family(str(name)) for name in catalog.name]
        rows: dict[str, list[int]] = defaultdict(list)
        for row, name in enumerate(family):
            rows[name].append(row)
        orbits = timeline.orbits[0]
        return cls(
            catalog,
            known,
            [str(text)[:_LAUNCH] for text in catalog.intl_designator],
            family,
            orbits.axis_m,
            orbits.inclination_rad,
            {name: np.array(members, dtype=np.int64) for name, members in rows.items()},
            catalog.first_set[1:] - 1,
            format_utc(timeline.start)[:10],
        )

    def relation(self, i: int, j: int, together: bool, synchronous: bool) -> Relation | None:
        """The first that holds, the most telling before the others."""
        tests = (
            self._station(i, j),
            self._published(i, j),
            self._same_orbit(i, j),
            self._debris(i, j),
            self._constellation(i, j),
            self._launch(i, j, together),
            self._collocation(i, j) if synchronous else None,
        )
        return next((found for found in tests if found is not None), None)

    def _station(self, i: int, j: int) -> Relation | None:
        for station in self.known.stations:
            part = [
                str(self.catalog.object_id[k]) in station.modules
                or self.launch[k] == station.designator
                or station.is_visitor(str(self.catalog.name[k]).upper())
                for k in (i, j)
            ]
            if all(part):
                return Relation(Kind.STATION, f"both belong to {station.name} or visit it")
        return None

    def _published(self, i: int, j: int) -> Relation | None:
        pair = self.known.pairs.get(frozenset(str(self.catalog.object_id[k]) for k in (i, j)))
        if pair is None or not pair.holds(self.day):
            return None
        return Relation(Kind.DOCKED if pair.docked else Kind.FORMATION, f"published: {pair.name}")

    def _same_orbit(self, i: int, j: int) -> Relation | None:
        sets, rows = self.catalog.sets, self.latest_set[[i, j]]
        for column in (sets.epoch_tai_ns, sets.mean_motion_rad_s, sets.raan_rad, sets.bstar,
                       sets.mean_anomaly_rad, sets.arg_perigee_rad):  # fmt: skip
            if column[rows[0]] != column[rows[1]]:
                return None
        return Relation(Kind.DOCKED, "one and the same orbit is published for both")

    def _debris(self, i: int, j: int) -> Relation | None:
        types = self.catalog.object_type[[i, j]]
        if not self._one_launch(i, j) or ObjectType.DEBRIS not in types:
            return None
        return Relation(Kind.DEBRIS, f"pieces of the launch {self.launch[i]}")

    def _constellation(self, i: int, j: int) -> Relation | None:
        family = self.family[i]
        if not family or family != self.family[j] or self._is_debris(i) or self._is_debris(j):
            return None
        rows = self.rows_of_family[family]
        if len(rows) < _FEWEST_OF_A_SHELL:
            return None
        near = np.abs(self.axis_m[rows] - self.axis_m[i]) <= _SHELL_M
        near &= np.abs(self.inclination_rad[rows] - self.inclination_rad[i]) <= _SHELL_RAD
        count = int(near.sum())
        if count < _FEWEST_OF_A_SHELL:
            return None
        return Relation(Kind.CONSTELLATION, f"two of {count} objects named {family} in their shell")

    def _launch(self, i: int, j: int, together: bool) -> Relation | None:
        if not self._one_launch(i, j):
            return None
        launch = self.launch[i]
        age = int(self.day[:4]) - int(launch[:4]) if launch[:4].isdigit() else 0
        if together and age >= _SETTLED_YEARS:
            return Relation(
                Kind.FORMATION, f"launched together ({launch}) and together still: orbits are kept"
            )
        return Relation(Kind.LAUNCH, f"launched together ({launch})")

    def _collocation(self, i: int, j: int) -> Relation | None:
        words = [self.family[k].split(" ")[0].split("-")[0] for k in (i, j)]
        if words[0] != words[1] or len(words[0]) < _SHORTEST_WORD:
            return None
        return Relation(
            Kind.COLLOCATION, f"two objects named {words[0]} in one stretch of the ring"
        )

    def _one_launch(self, i: int, j: int) -> bool:
        return len(self.launch[i]) == _LAUNCH and self.launch[i] == self.launch[j]

    def _is_debris(self, row: int) -> bool:
        return bool(self.catalog.object_type[row] == ObjectType.DEBRIS)


def _family(name: str) -> str:
    """The family of a name; "" for a launch's pieces that have no name of their own yet."""
    return "" if _PLACEHOLDER in f" {name.upper()} " else name_family(name)
