"""The histories of a search for maneuvers: every set of every object that is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from greenzone.catalog.catalog import Catalog, catalog_of, merge
from greenzone.catalog.manifest import MANIFEST_NAME
from greenzone.catalog.store import CatalogStore
from greenzone.core.errors import BadDataError, UsageError
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.table_reading import RefusedRow
from greenzone.workflows.maneuvers_call import ManeuversCall
from greenzone.workflows.screen_inputs import CatalogInput, file_digest

__all__ = ["read_histories"]


def read_histories(call: ManeuversCall) -> CatalogInput:
    """The objects that a call asks about with all their sets, in the order of the call.

    BadDataError where nothing of a file can be read, or an object is not there.
    """
    wanted = _separate(call.objects)
    catalogs: list[Catalog] = []
    sets, count = 0, 0
    refused: list[RefusedRow] = []
    for path in call.histories:
        if Path(path).is_dir():
            catalogs.append(_of_store(Path(path), wanted if len(call.histories) == 1 else []))
            sets += len(catalogs[-1].sets)
            continue
        reading = read_element_file(path)
        catalogs.append(catalog_of(reading.table))
        sets += len(reading.table)
        count += reading.refused_count
        refused += reading.refused
    catalog = catalogs[0] if len(catalogs) == 1 else merge(catalogs)
    if not len(catalog):
        raise BadDataError(f"{', '.join(call.histories)}: no element set in it; import some first")
    digests = tuple(file_digest(Path(path)) for path in call.histories)
    return CatalogInput(_chosen(catalog, wanted), sets, count, tuple(refused), digests)


def _separate(objects: Sequence[str]) -> list[str]:
    """Names at commas apart."""
    found = [name.strip() for text in objects for name in text.split(",")]
    if "" in found:
        raise UsageError("--object holds an empty name; give ids separated by commas")
    return found


def _of_store(folder: Path, wanted: list[str]) -> Catalog:
    """All sets of a store, or of the one object wanted: a store may hold years of a catalog."""
    if not (folder / MANIFEST_NAME).exists():
        raise BadDataError(f"{folder}: no catalog store; name a file, or a folder made by import")
    store = CatalogStore(folder)
    return store.history(wanted[0]) if len(wanted) == 1 else store.everything()


def _chosen(catalog: Catalog, wanted: list[str]) -> Catalog:
    if not wanted:
        return catalog
    rows = dict.fromkeys(catalog.row_of(name) for name in wanted)
    return catalog.select(np.array(list(rows), dtype=np.int64))
