"""The catalog that a path names: a store, or a file of element sets in any form."""

from __future__ import annotations

import os
from pathlib import Path

from greenzone.catalog.catalog import Catalog, catalog_of
from greenzone.catalog.manifest import MANIFEST_NAME
from greenzone.catalog.store import CatalogStore
from greenzone.core.errors import BadDataError
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.workflows.home import greenzone_home

__all__ = ["default_store", "load_catalog", "opened_store"]


def default_store() -> Path:
    """The folder of the store used where none is named: `catalog` in greenzone's home."""
    return greenzone_home() / "catalog"


def opened_store(folder: str | os.PathLike[str] | None) -> CatalogStore:
    """The store in a folder, or the default one; BadDataError where there is none yet."""
    path = default_store() if folder is None else Path(folder)
    if not path.is_dir():
        raise BadDataError(
            f"{path}: no catalog store there; make one with `greenzone catalog import FILE`"
        )
    return CatalogStore(path)


def load_catalog(path: str | os.PathLike[str]) -> Catalog:
    """The newest sets of a store where `path` is a folder, else all sets of a file.

    Rows of the file that cannot be read are left out. Raises BadDataError where nothing is left.
    """
    where = Path(path)
    if not where.is_dir():
        return catalog_of(read_element_file(where).table)
    if not (where / MANIFEST_NAME).exists():
        raise BadDataError(f"{where}: no catalog store; name a file, or a folder made by import")
    return CatalogStore(where).latest()
