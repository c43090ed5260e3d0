"""How old the element sets of the catalog store are."""

from __future__ import annotations

import hashlib
from pathlib import Path

from greenzone.catalog.manifest import MANIFEST_NAME, load_manifest
from greenzone.core.errors import BadDataError
from greenzone.core.instant import Instant, format_utc
from greenzone.workflows.table_status import TableStatus

__all__ = ["catalog_status"]

_MEANING = (
    "{sets} element sets of {imports} imports{sizes}. Positions from element sets drift by a "
    "kilometre or more a day; for what comes now, fetch or import newer ones (greenzone catalog "
    "fetch, import)."
)
_DAY_S = 86_400.0


def catalog_status(store: Path, now: Instant) -> list[TableStatus]:
    """One line for the store in that folder, none where nothing was imported yet.

    Its last observed day is that of the newest epoch. A damaged store is told, not raised.
    """
    try:
        manifest = load_manifest(store)
    except BadDataError as error:
        return [TableStatus("catalog", store.name, "", "imported", f"Damaged: {error}")]
    sets = manifest.parts_of("sets")
    if not sets:
        return []
    first = Instant(min(part.first_epoch_tai_ns for part in sets))
    last = Instant(max(part.last_epoch_tai_ns for part in sets))
    sizes = sum(part.rows for part in manifest.parts_of("sizes"))
    return [
        TableStatus(
            table="catalog",
            file=store.name,
            source=manifest.imports[-1].source if manifest.imports else "",
            origin="imported",
            in_use=True,
            fetched_utc=manifest.imports[-1].imported_utc if manifest.imports else "",
            first_utc=format_utc(first, 0)[:10],
            last_observed_utc=format_utc(last, 0)[:10],
            last_predicted_utc=format_utc(last, 0)[:10],
            age_days=now.seconds_since(last) / _DAY_S,
            sha256=hashlib.sha256((store / MANIFEST_NAME).read_bytes()).hexdigest(),
            meaning=_MEANING.format(
                sets=sum(part.rows for part in sets),
                imports=len(manifest.imports),
                sizes=f", sizes of {sizes} objects" if sizes else "",
            ),
        )
    ]
