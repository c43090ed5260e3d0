"""Element sets of a whole catalog: text to arrays, into a store, and out of it again.

The bars of the project for 24,000 objects: 3LE to a Catalog in 1 s, OMM JSON in 2 s, an import
into a store in 2 s, the newest sets of a store of a million sets in 2 s. The catalog is that of
January 2022 in `GREENZONE_DATA`; JSON and CSV are written from it.
"""

from __future__ import annotations

import gzip
import math
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np

from greenzone.catalog.catalog import catalog_of
from greenzone.catalog.manifest import ImportRecord
from greenzone.catalog.store import CatalogStore
from greenzone.catalog.store_import import writing
from greenzone.core.instant import Instant
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.workflows.catalog_export import export_catalog
from greenzone.workflows.catalog_import import import_files

Row = dict[str, str | float]

RUNS = 5
SETS_OF_EACH = 42
DATA = Path(os.environ.get("GREENZONE_DATA", Path(__file__).resolve().parents[2] / "shared/data"))
CATALOG = DATA / "catalogs" / "catalog_2022-01-22_odap.3le.gz"
_PEAK = """
import sys
from pathlib import Path
from greenzone.core.instant import Instant
from greenzone.workflows.catalog_import import import_files
import_files([sys.argv[1]], Path(sys.argv[2]), Instant(2 * 10**18))
status = Path("/proc/self/status").read_text()
print(int(status.split("VmHWM:")[1].split()[0]) / 1024)
"""
"""The kernel's own mark of this process alone: ru_maxrss also counts what it was forked from."""


def run(runs: int = RUNS) -> list[Row]:
    """Rows with medians over `runs` and their bars."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        tle = folder / "catalog.3le"
        tle.write_bytes(gzip.decompress(CATALOG.read_bytes()))
        table = read_element_file(tle).table
        catalog = catalog_of(table)
        for form in ("omm-json", "omm-csv"):
            export_catalog(catalog, form, folder / form)
        return [
            _row("3LE to Catalog", 1.0, runs, lambda: catalog_of(read_element_file(tle).table)),
            *(
                _row(f"{form} to Catalog", 2.0, runs, partial(_load, folder / form))
                for form in ("omm-json", "omm-csv")
            ),
            _row("3LE into a new store", 2.0, runs, _Import(folder, tle)),
            *_big_store(folder, table, runs),
            *_memory(folder, tle),
        ]


def _load(path: Path) -> None:
    catalog_of(read_element_file(path).table)


class _Import:
    """An import into a store of its own at every call."""

    def __init__(self, folder: Path, path: Path) -> None:
        self.folder, self.path, self.calls = folder, path, 0

    def __call__(self) -> None:
        self.calls += 1
        import_files([self.path], self.folder / f"store-{self.calls}", Instant(2 * 10**18))


def _big_store(folder: Path, table: ElementTable, runs: int) -> list[Row]:
    """A store of a million sets: the catalog at 42 epochs, drifting."""
    store = folder / "big"
    record = ImportRecord("bench", "made", "0" * 64, 0, "sets", "2022-01-22T00:00:00Z", 0, 0, 0, 0)
    start = perf_counter()
    with writing(store) as writer:
        writer.add_sets((_later(table, day) for day in range(SETS_OF_EACH)), record)
    filled_s = perf_counter() - start
    sets = len(table) * SETS_OF_EACH
    return [
        {"case": f"append {sets:,} sets", "median_s": round(filled_s, 3)},
        _row(f"latest of {sets:,} sets", 2.0, runs, lambda: CatalogStore(store).latest()),
        _row(
            "history of one object in it", 1.0, runs, lambda: CatalogStore(store).history("25544")
        ),
    ]


def _later(table: ElementTable, day: int) -> ElementTable:
    return table.with_columns(
        epoch_tai_ns=table.epoch_tai_ns + day * 86_400 * 10**9,
        raan_rad=np.mod(table.raan_rad - 0.01 * day, 2.0 * math.pi),
    )


def _memory(folder: Path, tle: Path) -> list[Row]:
    """Peak memory of an import of the file, and of ten and forty of it one after another."""
    rows: list[Row] = []
    for times in (1, 10, 40):
        path = folder / f"x{times}.3le"
        with path.open("wb") as stream:
            for _ in range(times):
                stream.write(tle.read_bytes())
        command = [sys.executable, "-c", _PEAK, str(path), str(folder / f"memory-{times}")]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        size = f"{path.stat().st_size / 1e6:.0f} MB"
        rows.append(
            {"case": f"peak memory, 3LE of {size}", "note": f"{float(done.stdout):.0f} MiB"}
        )
    return rows


def _row(case: str, bar_s: float, runs: int, work: Callable[[], object]) -> Row:
    walls = []
    for _ in range(runs):
        start = perf_counter()
        work()
        walls.append(perf_counter() - start)
    middle = median(walls)
    return {
        "case": case,
        "median_s": round(middle, 3),
        "ratio": round(middle / bar_s, 3),
        "note": f"of a bar of {bar_s:g} s; slowest {max(walls):.3f} s",
    }


if __name__ == "__main__":
    for row in run():
        print(row)
