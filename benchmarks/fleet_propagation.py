"""SGP4 of a whole catalog on one core: states per second beside the `sgp4` library's SatrecArray.

The catalog is that of the shared data; without it the rows are missing. Both sides give positions
and velocities at the same times; ours are turned into GCRF too, the library's are in TEME.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

import numpy as np
from sgp4.api import Satrec, SatrecArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from greenzone.core.instant import parse_utc
from greenzone.core.time_scales import utc_julian_dates
from greenzone.orbits.fleet.motion import NodeTimes
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from sgp4_cases import EARTH, catalog_records, shared_catalog, table_of

Row = dict[str, str | float]

START = parse_utc("2022-01-22T00:00:00Z")
STEP_NS = 120_000_000_000
NODES = 40


def run(runs: int = 7) -> list[Row]:
    """Rows of CPU seconds and of how many times as fast as the library; then set-up and points."""
    path = shared_catalog()
    if not path.is_file():
        return [{"case": "no catalog", "median_s": 0.0, "note": "set GREENZONE_DATA"}]
    records = catalog_records(path, 1)
    motion = Sgp4Motion.of(table_of(records), EARTH)
    kinds = {
        "near-Earth": ~motion.deep_space,
        "deep space": motion.deep_space,
        "whole catalog": np.ones(len(motion), dtype=np.bool_),
    }
    rows: list[Row] = []
    for name, chosen in kinds.items():
        rows += _grid_rows(name, [records[i] for i in np.flatnonzero(chosen)], runs)
    return rows + _setup_rows(records, runs) + _point_rows(motion, runs)


def _grid_rows(name: str, records: list[Satrec], runs: int) -> list[Row]:
    nodes = NodeTimes(START, 0, STEP_NS, NODES)
    times = utc_julian_dates(nodes.tai_ns)
    motion, library = Sgp4Motion.of(table_of(records), EARTH), SatrecArray(records)
    theirs, ours = _seconds((lambda: library.sgp4(*times), lambda: motion.states_on(nodes)), runs)
    case = f"{name}: {len(records):,} objects, {NODES} times"
    states = len(records) * NODES * 1e-6
    return [
        {"case": f"{case}: sgp4", "median_s": theirs, "note": f"{states / theirs:.2f} M states/s"},
        {
            "case": f"{case}: states_on",
            "median_s": ours,
            "ratio": theirs / ours,
            "note": f"{states / ours:.2f} M states/s",
        },
    ]


def _setup_rows(records: list[Satrec], runs: int) -> list[Row]:
    table = table_of([records[i % len(records)] for i in range(100_000)])
    (seconds,) = _seconds((lambda: Sgp4Motion.of(table, EARTH),), runs)
    return [{"case": "100,000 sets initialised", "median_s": seconds, "note": "CPU, 1 thread"}]


def _point_rows(motion: Sgp4Motion, runs: int) -> list[Row]:
    rng = np.random.default_rng(1)
    seconds = rng.uniform(0.0, 3_600.0, 100_000)
    rows: list[Row] = []
    for name, chosen in (("near-Earth", ~motion.deep_space), ("deep space", motion.deep_space)):
        objects = rng.choice(np.flatnonzero(chosen), len(seconds))
        (took,) = _seconds((partial(motion.states_at, objects, START, seconds),), runs)
        case = f"{name}: {len(seconds):,} single times"
        each = f"{took / len(seconds) * 1e6:.2f} us each"
        rows.append({"case": case, "median_s": took, "note": each})
    return rows


def _seconds(works: tuple[Callable[[], object], ...], runs: int) -> list[float]:
    """CPU seconds of each, in turn, so that a busy machine slows all alike."""
    times: list[list[float]] = [[] for _ in works]
    for work in works:
        work()
    for _ in range(runs):
        for work, found in zip(works, times, strict=True):
            began = time.process_time()
            work()
            found.append(time.process_time() - began)
    return [median(found) for found in times]


if __name__ == "__main__":
    for result in run():
        print(result)
