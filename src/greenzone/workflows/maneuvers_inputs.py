"""The histories of a search for maneuvers: every set of every object that is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from greenzone.catalog.catalog import Catalog
from greenzone.catalog.store import CatalogStore
from greenzone.core.errors import BadDataError, UsageError
from greenzone.workflows.maneuvers_call import ManeuversCall
from greenzone.workflows.screen_inputs import CatalogInput, read_inputs

__all__ = ["read_histories"]


def read_histories(call: ManeuversCall) -> CatalogInput:
    """The objects that a call asks about with all their sets, in the order of the call.

    BadDataError where nothing of a file can be read, or an object is not there.
    """
    wanted = _separate(call.objects)
    single = len(wanted) == 1 and len(call.histories) == 1

    def of_store(store: CatalogStore) -> Catalog:
        """A store may hold years of a catalog: of one object alone no others are read."""
        return store.history(wanted[0]) if single else store.everything()

    read = read_inputs(call.histories, of_store)
    if not len(read.catalog):
        raise BadDataError(f"{', '.join(call.histories)}: no element set in it; import some first")
    return replace(read, catalog=_chosen(read.catalog, wanted))


def _separate(objects: Sequence[str]) -> list[str]:
    """Names at commas apart."""
    found = [name.strip() for text in objects for name in text.split(",")]
    if "" in found:
        raise UsageError("--object holds an empty name; give ids separated by commas")
    return found


def _chosen(catalog: Catalog, wanted: list[str]) -> Catalog:
    if not wanted:
        return catalog
    rows = dict.fromkeys(catalog.row_of(name) for name in wanted)
    return catalog.select(np.array(list(rows), dtype=np.int64))
