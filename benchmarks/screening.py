"""Screening at the scale of catalogs and clouds, beside astroz and the least that must be done.

Cases, all or those named (`python -m benchmarks.screening low catalog ...`):

- `low`: 20,000 objects in low orbit, a day, 10 km: astroz `screen` and the states of the engine's
  own grid once (the lower bound). Bars: 10 times faster than astroz; goal 4 times the bound.
- `catalog`: the 23,939 objects of the shared catalog, 7 days, 5 km. Bars: 30 s, 1 GiB.
- `station`: one station against 100,000 fragments, 3 days, 50 km. Bar: 0.5 s.
- `cloud`: 100,000 fragments against 8,000 satellites, a day, 5 km. Bar: 30 s.
- `growth`: 5,000 to 80,000 low objects for a day and 20,000 for 1 to 7 days, fitted exponents.

Two threads each; nothing is counted before the first full run of a case, where kernels are
compiled or read. The peers run in an environment of their own (`make bench-peers`).
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from benchmarks._astroz import asked_of_astroz
from benchmarks._screening_fleets import (
    START,
    catalog_lines,
    fleet_of_lines,
    low_lines,
    numbered,
    scattered_low_sets,
    table_of_lines,
)
from encounter_cases import COSMOS, EPOCH, STATION, asset_of, burst, cloud_of
from greenzone.encounters.approaches import find_encounters
from greenzone.encounters.screening.blocks import plan_blocks, screening_task
from greenzone.encounters.screening.screen import screen
from greenzone.encounters.screening.volume import Volume
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.orbits.fleet.cloud_motion import CloudMotion
from greenzone.orbits.fleet.motion import Fleet, NodeTimes
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion

Row = dict[str, str | float]

DAY_S = 86_400.0
THREADS = 2
FRAGMENTS = 100_000
SATELLITES = 8_000
_PEAK = """
import json, pathlib, re, sys, time
from benchmarks import screening as s
fleet = s.fleet_of_lines(s.catalog_lines())
began = time.perf_counter()
told = s.screen(fleet, s.START, 7.0 * s.DAY_S, s.Volume.sphere(5e3), threads=s.THREADS)
count = len(told.approaches)
seconds = time.perf_counter() - began
status = pathlib.Path("/proc/self/status").read_text()
peak = int(re.search(r"VmHWM:\\s*(\\d+)", status)[1]) / 1024
print(json.dumps({"seconds": seconds, "count": count, "peak_mb": peak}))
"""


def run(runs: int = 3, cases: tuple[str, ...] = ()) -> list[Row]:
    """Rows of medians of wall seconds with the ratio to the bar, or to what the note names."""
    try:
        catalog_lines()
    except FileNotFoundError:
        return [{"case": "screening", "note": "real data absent: set GREENZONE_DATA"}]
    return [row for name in cases or tuple(_CASES) for row in _CASES[name](runs)]


def _low(runs: int) -> list[Row]:
    lines, radius_m = low_lines(20_000), 10e3
    fleet = fleet_of_lines(lines)
    bound = _seconds(lambda: _states_once(fleet, DAY_S, radius_m), runs)
    seconds, count = _screened(fleet, DAY_S, radius_m, runs)
    name = f"20,000 low objects, 1 day, {radius_m / 1e3:g} km"
    rows: list[Row] = [
        _row(f"{name}: lower bound", bound, 1.0, "the states of the grid once"),
        _row(name, seconds, seconds / bound, f"of the lower bound (goal 4); {count:,} events"),
    ]
    for step_min in (0.5, 1.0):
        peer = asked_of_astroz(numbered(lines), START, 24.0, radius_m, step_min, runs, THREADS)
        if peer is None:
            return [*rows, {"case": "astroz", "note": "absent: make bench-peers"}]
        told = f"of greenzone's (bar 10); {len(peer.tca_s):,} events, {peer.peak_mb:.0f} MB"
        case = f"astroz {peer.version}, steps of {step_min:g} min"
        rows.append(_row(case, peer.median_s, peer.median_s / seconds, told))
    return rows


def _catalog(runs: int) -> list[Row]:
    found = [_in_own_process() for _ in range(runs)]
    seconds = median(f["seconds"] for f in found)
    note = f"of a bar of 30 s; {found[0]['count']:,.0f} events"
    peak = max(f["peak_mb"] for f in found)
    name = "the shared catalog, 23,939 objects, 7 days, 5 km"
    return [
        _row(name, seconds, seconds / 30.0, note),
        {"case": f"{name}: most memory", "ratio": round(peak / 1024.0, 3),
         "note": f"of a bar of 1 GiB: {peak:.0f} MiB, the whole process"},
    ]  # fmt: skip


def _in_own_process() -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", _PEAK],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[1],
    )
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def _station(runs: int) -> list[Row]:
    """The fragments as element sets, and as a cloud with its own search (find_encounters)."""
    duration_s, rows = 3.0 * DAY_S, []
    name = f"one station, {FRAGMENTS:,} fragments, 3 days, 50 km"
    table = scattered_low_sets(FRAGMENTS)
    sets = Sgp4Motion.of(table, shipped_earth_orientation())
    fleet, primaries = Fleet((sets,)), np.zeros(1, dtype=np.int64)

    def windows() -> int:
        volume = Volume.sphere(50e3)
        told = screen(fleet, START, duration_s, volume, primaries=primaries, threads=THREADS)
        return len(told.approaches)

    cloud = cloud_of(burst(COSMOS, FRAGMENTS, 150.0, seed=1), duration_s)
    station = asset_of(STATION, duration_s, margin_s=300.0)

    def arcs() -> int:
        return len(find_encounters(cloud, station, 50e3, threads=THREADS).tca_s)

    for what, work in (("element sets", windows), ("arcs of a cloud", arcs)):
        seconds, count = _seconds(work, runs), work()
        note = f"of a bar of 0.5 s; {count:,} events"
        rows.append(_row(f"{name}: {what}", seconds, seconds / 0.5, note))
    return rows


def _cloud(runs: int) -> list[Row]:
    cloud = cloud_of(burst(COSMOS, FRAGMENTS, 150.0, seed=1), DAY_S)
    table = table_of_lines(catalog_lines("active_2026-04-26_troilus.3le.gz")[:SATELLITES])
    table = table.with_columns(epoch_tai_ns=np.full(len(table), EPOCH.tai_ns))
    satellites = Sgp4Motion.of(table, shipped_earth_orientation())
    fleet = Fleet((satellites, CloudMotion(cloud)))
    primaries = np.arange(len(table), dtype=np.int64)

    def work() -> int:
        told = screen(fleet, EPOCH, DAY_S, Volume.sphere(5e3), primaries=primaries, threads=THREADS)
        return len(told.approaches)

    seconds, count = _seconds(work, runs), work()
    name = f"{FRAGMENTS:,} fragments, {SATELLITES:,} satellites, 1 day, 5 km"
    return [_row(name, seconds, seconds / 30.0, f"of a bar of 30 s; {count:,} events")]


def _growth(runs: int) -> list[Row]:
    rows: list[Row] = []
    objects, days = (5_000, 10_000, 20_000, 40_000, 80_000), (1.0, 2.0, 4.0, 7.0)
    each = []
    for count in objects:
        fleet = fleet_of_lines(low_lines(count))
        bound = _seconds(lambda f=fleet: _states_once(f, DAY_S, 10e3), runs)  # type: ignore[misc]
        seconds, events = _screened(fleet, DAY_S, 10e3, runs)
        each.append(seconds)
        note = f"of the lower bound; {events:,} events"
        rows.append(_row(f"{count:,} low objects, 1 day, 10 km", seconds, seconds / bound, note))
    rows.append(_exponent("objects", objects, each))
    fleet = fleet_of_lines(low_lines(20_000))
    each = []
    for day in days:
        seconds, events = _screened(fleet, day * DAY_S, 10e3, runs)
        each.append(seconds)
        note = f"of a day; {events:,} events"
        rows.append(
            _row(f"20,000 low objects, {day:g} days, 10 km", seconds, seconds / each[0], note)
        )
    return [*rows, _exponent("days", days, each)]


def _exponent(what: str, sizes: tuple[float, ...], seconds: list[float]) -> Row:
    """The exponent of the power law through all times, and that between the two largest sizes."""
    fitted = float(np.polyfit(np.log(sizes), np.log(seconds), 1)[0])
    last = math.log(seconds[-1] / seconds[-2]) / math.log(sizes[-1] / sizes[-2])
    return {
        "case": f"growth in {what}: exponent",
        "ratio": round(fitted, 2),
        "note": f"fitted from {sizes[0]:,g} to {sizes[-1]:,g}; {last:.2f} at the end",
    }


def _states_once(fleet: Fleet, duration_s: float, radius_m: float) -> None:
    """What any search must do at least: the states on the engine's own nodes."""
    task = screening_task(fleet, START, duration_s, Volume.sphere(radius_m))
    blocks = plan_blocks(task)

    def block(k: int) -> None:
        nodes = blocks.nodes(START, k)
        last = k == len(blocks) - 1  # a node between two blocks counts once
        once = NodeTimes(nodes.reference, nodes.start_ns, nodes.step_ns, nodes.count - (not last))
        fleet.states_on(once)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(block, range(len(blocks))))


def _screened(fleet: Fleet, duration_s: float, radius_m: float, runs: int) -> tuple[float, int]:
    def work() -> int:
        told = screen(fleet, START, duration_s, Volume.sphere(radius_m), threads=THREADS)
        return len(told.approaches)

    count = work()
    return _seconds(work, runs, warm=True), count


def _seconds(work: Callable[[], object], runs: int, warm: bool = False) -> float:
    if not warm:
        work()
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return median(times)


def _row(case: str, seconds: float, ratio: float, note: str) -> Row:
    return {"case": case, "median_s": round(seconds, 3), "ratio": round(ratio, 3), "note": note}


_CASES: dict[str, Callable[[int], list[Row]]] = {
    "low": _low,
    "catalog": _catalog,
    "station": _station,
    "cloud": _cloud,
    "growth": _growth,
}


if __name__ == "__main__":
    for name in sys.argv[1:] or list(_CASES):
        for result in run(cases=(name,)):
            print(result, flush=True)
