"""Which objects of a catalog are asked for: by type, owner, name and orbit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from jaxtyping import Bool
from numpy import ndarray

from greenzone.catalog.catalog import Catalog
from greenzone.catalog.object_type import ObjectType
from greenzone.catalog.orbit_class import (
    DEEP_SPACE_PERIOD_S,
    OrbitClass,
    apogee_m,
    orbit_classes,
    perigee_m,
    period_s,
)

__all__ = ["Range", "Selection"]

Range: TypeAlias = tuple[float | None, float | None]
"""Lowest and highest value, both included; None for no limit."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Conditions that an object must all meet; empty ones are met by every object."""

    types: tuple[ObjectType, ...] = ()
    owners: tuple[str, ...] = ()
    name: str = ""
    """Found anywhere in the name, letters of any case."""
    orbits: tuple[OrbitClass, ...] = ()
    near_earth: bool | None = None
    """Whether the period is below 225 minutes."""
    period_s: Range = (None, None)
    perigee_m: Range = (None, None)
    apogee_m: Range = (None, None)
    in_orbit: bool = False
    """Without objects whose catalog states a date of decay."""

    def mask(self, catalog: Catalog) -> Bool[ndarray, " n"]:
        """Which objects of a catalog meet the conditions."""
        table = catalog.newest()
        met = np.ones(len(catalog), dtype=bool)
        if self.types:
            met &= np.isin(catalog.object_type, self.types)
        if self.owners:
            wanted = {owner.upper() for owner in self.owners}
            met &= np.array([owner.upper() in wanted for owner in catalog.owner], dtype=bool)
        if self.name:
            wanted_name = self.name.upper()
            met &= np.array([wanted_name in name.upper() for name in catalog.name], dtype=bool)
        if self.orbits:
            met &= np.isin(orbit_classes(table), self.orbits)
        if self.near_earth is not None:
            met &= (period_s(table) < DEEP_SPACE_PERIOD_S) == self.near_earth
        if self.in_orbit:
            met &= catalog.decay_date == ""
        met &= _within(period_s(table), self.period_s)
        met &= _within(perigee_m(table), self.perigee_m)
        return np.asarray(met & _within(apogee_m(table), self.apogee_m))


def _within(values: ndarray, limits: Range) -> Bool[ndarray, " n"]:
    low, high = limits
    met = np.ones(len(values), dtype=bool)
    if low is not None:
        met &= values >= low
    if high is not None:
        met &= values <= high
    return met
