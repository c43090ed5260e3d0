"""How long a breakup takes to rebuild: real clouds of 103, 742 and 1,000 fragments.

The bar is 10 s for a thousand on two cores. Wall time is the median of some runs; the note has the
processor time, which other programs on the machine do not stretch. Nothing comparable is public.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

import numpy as np

from greenzone.forensics.reconstruction.parentless import parentless_event
from greenzone.forensics.reconstruction.reconstruction import reconstruct
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.messages.element_sets.element_file import read_element_file

Row = dict[str, str | float]

CLOUDS = (
    ("cloud_2021-11-30_celestrak_intdes_1982-092.3le", 103),
    ("cloud_2022-07-14_extract_person2-0.3le", 742),
    ("cloud_2022-01-22_extract_odap.3le", 1_000),
)
BAR_S = 10.0


def run(runs: int = 3) -> list[Row]:
    """Rows of seconds for each cloud; `ratio` is to the bar of a thousand fragments."""
    default = Path(__file__).resolve().parents[2] / "shared" / "data"
    folder = Path(os.environ.get("GREENZONE_DATA", default)) / "cosmos1408"
    if not folder.is_dir():
        return [{"case": "real data absent: set GREENZONE_DATA", "median_s": float("nan")}]
    earth, weather = shipped_earth_orientation(), shipped_space_weather()
    parents = read_element_file(folder / "parent_13552_pre_event.3le").table
    parent = parents.element_set(int(np.argmax(parents.epoch_tai_ns)))
    tables = []
    for name, count in CLOUDS:
        table = read_element_file(folder / name).table
        table = table.take(~np.isin(table.object_id, ["13552", "13553"]))
        tables.append(table.take(np.arange(min(count, len(table)))))
    reconstruct(tables[0], parent, earth, weather)  # compiles
    rows = []
    for table in tables:
        work = partial(reconstruct, table, parent, earth, weather)
        times = [_timed(work) for _ in range(runs)]
        rows.append(_row(f"{len(table):,} fragments with the parent", times))
    times = [_timed(partial(parentless_event, tables[0], weather)) for _ in range(runs)]
    return [*rows, _row(f"{len(tables[0]):,} fragments alone, 30 days", times)]


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    wall, used = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - used


def _row(case: str, times: list[tuple[float, float]]) -> Row:
    wall_s = median(wall for wall, _ in times)
    used_s = median(used for _, used in times)
    return {
        "case": case,
        "median_s": round(wall_s, 2),
        "ratio": round(wall_s / BAR_S, 2),
        "note": f"{used_s:.2f} s of processor time",
    }


if __name__ == "__main__":
    for result in run():
        print(result)
