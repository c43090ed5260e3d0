"""How many objects of which kind a catalog holds, and how old its element sets are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from greenzone.catalog.catalog import Catalog
from greenzone.catalog.object_type import type_name
from greenzone.catalog.orbit_class import OrbitClass, orbit_classes
from greenzone.core.instant import Instant

__all__ = ["CatalogSummary", "summarise"]

_DAY_S = 86_400.0
_AGES = ((1.0, "under 1 day"), (3.0, "1 to 3 days"), (7.0, "3 to 7 days"), (30.0, "7 to 30 days"))
_OLDER = "over 30 days"
_AHEAD = "epoch ahead"


@dataclass(frozen=True, slots=True)
class CatalogSummary:
    """Counts of objects; each adds up to all of them."""

    objects: int
    element_sets: int
    types: dict[str, int]
    types_derived: int
    """Of them, how many types come from names alone."""
    orbits: dict[str, int]
    owners: dict[str, int]
    """The most frequent first; "" where unknown."""
    ages: dict[str, int]
    """By days from the newest set to the instant asked for."""
    sources: dict[str, int]
    with_hbr: int
    with_mass: int
    oldest: Instant | None
    """Epoch of the oldest and the newest of the objects' newest sets."""
    newest: Instant | None


def summarise(catalog: Catalog, now: Instant) -> CatalogSummary:
    """The counts of a catalog as seen at an instant."""
    epochs = catalog.epoch_tai_ns
    types = Counter(type_name(code) for code in catalog.object_type.tolist())
    classes = orbit_classes(catalog.newest())
    return CatalogSummary(
        objects=len(catalog),
        element_sets=len(catalog.sets),
        types=dict(types.most_common()),
        types_derived=int(catalog.type_derived.sum()),
        orbits={c.name: int((classes == c).sum()) for c in OrbitClass},
        owners=dict(Counter(catalog.owner.tolist()).most_common()),
        ages=_ages((now.tai_ns - epochs) / 1e9 / _DAY_S),
        sources=dict(Counter(catalog.source.tolist()).most_common()),
        with_hbr=int(np.isfinite(catalog.hbr_m).sum()),
        with_mass=int(np.isfinite(catalog.mass_kg).sum()),
        oldest=Instant(int(epochs.min())) if len(epochs) else None,
        newest=Instant(int(epochs.max())) if len(epochs) else None,
    )


def _ages(days: np.ndarray) -> dict[str, int]:
    names = (_AHEAD, *(name for _, name in _AGES), _OLDER)
    place = np.searchsorted([0.0, *(limit for limit, _ in _AGES)], days, side="right")
    return {name: int((place == i).sum()) for i, name in enumerate(names)}
