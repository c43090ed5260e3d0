"""A catalog on disk: a folder of Parquet files and a manifest that says which of them count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from greenzone.catalog.catalog import Catalog, catalog_of
from greenzone.catalog.manifest import ImportRecord, Manifest, load_manifest
from greenzone.catalog.parquet_parts import check_parts, connect, fetch_sets, fetch_sizes, file_list
from greenzone.catalog.set_query import all_sets, newest_sets, sets_of_object
from greenzone.core.errors import BadDataError
from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["CatalogStore"]


@dataclass(frozen=True, slots=True)
class CatalogStore:
    """A store to read from; an absent or empty folder is an empty store.

    Each answer is of one state of the store, also while another process writes to it. Raises
    BadDataError naming the file and the remedy where a file is damaged.
    """

    folder: Path

    @property
    def imports(self) -> tuple[ImportRecord, ...]:
        """What was imported, oldest first."""
        return load_manifest(self.folder).imports

    def latest(self) -> Catalog:
        """Every object with its newest element set."""
        return self._read(newest_sets, {})

    def everything(self) -> Catalog:
        """Every object with all its element sets."""
        return self._read(all_sets, {})

    def history(self, object_id: str) -> Catalog:
        """The objects known by an id, designator or name, with all their sets.

        Raises BadDataError where there is none.
        """
        text = object_id.strip().upper()
        wanted = str(int(text)) if text.isascii() and text.isdigit() else text
        found = self._read(sets_of_object, {"wanted": wanted})
        if not len(found):
            raise BadDataError(
                f"no object {object_id!r} in the store {self.folder}; `greenzone catalog list` "
                "shows what there is"
            )
        return found

    def _read(self, query: Callable[[str], str], parameters: dict[str, str]) -> Catalog:
        manifest = load_manifest(self.folder)
        while True:
            try:
                return self._answer(manifest, query, parameters)
            except BadDataError:
                newer = load_manifest(self.folder)
                if newer == manifest:
                    raise
                manifest = newer  # a writer has put parts together meanwhile

    def _answer(
        self, manifest: Manifest, query: Callable[[str], str], parameters: dict[str, str]
    ) -> Catalog:
        import duckdb

        parts = self.folder / "parts"
        check_parts(parts, manifest.parts)
        sets, sizes = manifest.parts_of("sets"), manifest.parts_of("sizes")
        if not sets:
            return catalog_of(ElementTable.of({}, 0))
        try:
            with connect() as connection:
                table = fetch_sets(connection, query(file_list(parts, sets)), parameters)
                catalog = catalog_of(table)
                for part in sizes:
                    files = file_list(parts, [part])
                    catalog = catalog.with_sizes(fetch_sizes(connection, all_sets(files)))
        except duckdb.Error as error:
            reason = " ".join(str(error).split())[:200]
            raise BadDataError(
                f"{self.folder}: the store cannot be read ({reason}); restore it from a backup, "
                "or move the folder away and import the sources again"
            ) from None
        return catalog
