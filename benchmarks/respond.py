"""`respond cosmos-1408` as a whole process, and beside the bound of evaluating its states once.

The bound is the time that evaluating every state of the search's own steps takes, with nothing
else done: one state per fragment and per visit of the asset's plane neighbourhood, four visits
a revolution. What the whole run takes above that is conversion, drag, risk, scenarios, files.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import shipped_space_weather
from greenzone.messages.own_files.event_file import load_event
from greenzone.orbits.density import build_density_table
from greenzone.orbits.mean_arcs import equator_frame
from greenzone.workflows.cloud import breakup_events, moving_cloud

__all__ = ["run"]

Row = dict[str, Any]
_HOURS = 24.0
_STATES_PER_REVOLUTION = 4
_REVOLUTIONS = 15.5
_STATIONS = 2


def run() -> list[Row]:
    """First run with empty caches, warm runs at 1e5 samples, one at 1e6, and the bound."""
    first = _whole_run(100_000, fresh=True)
    warm = [_whole_run(100_000) for _ in range(5)]
    median = statistics.median(wall for wall, _ in warm)
    large, peak_mb = _whole_run(1_000_000)
    bound = _bound_s(100_000)
    return [
        {"case": "first run, empty caches, 1e5", "median_s": f"{first[0]:.1f}", "note": "bar 40 s"},
        {"case": "warm, 1e5, 24 h, two stations", "median_s": f"{median:.1f}", "note": "bar 10 s"},
        {
            "case": "1e6 samples",
            "median_s": f"{large:.1f}",
            "note": f"bar 60 s; peak {peak_mb:.0f} MB, bar 4096 MB",
        },
        {
            "case": "bound: states of the search once",
            "median_s": f"{bound:.2f}",
            "ratio": f"{median / bound:.1f}",
            "note": "whole warm run over bound",
        },
    ]


def _whole_run(samples: int, fresh: bool = False) -> tuple[float, float]:
    """Wall seconds and peak memory (MB) of one run as a user starts it."""
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ)
        if fresh:
            environment["NUMBA_CACHE_DIR"] = str(Path(folder) / "kernels")
        command = [
            str(Path(sys.executable).parent / "greenzone"),
            *("respond", "cosmos-1408", "--samples", str(samples), "--quiet"),
            *("--out", str(Path(folder) / "out")),
        ]
        start = time.perf_counter()
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
        wall = time.perf_counter() - start
    return wall, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024.0


def _bound_s(samples: int) -> float:
    """Wall seconds of evaluating the needed states once, on the cores there are."""
    event, earth = load_event("cosmos-1408"), shipped_earth_orientation()
    frame = equator_frame(event.epoch, earth)
    duration_s = _HOURS * 3600.0
    density = build_density_table(
        event.epoch, duration_s, shipped_space_weather(), frame.sidereal_rad
    )
    events = breakup_events(event, earth)
    cloud = moving_cloud(events, [1.0], samples, 1e-3, 1, duration_s, density, earth)
    count = round(_STATES_PER_REVOLUTION * _REVOLUTIONS * _HOURS / 24.0) * _STATIONS
    times = np.linspace(0.0, duration_s, count)
    part = cloud.motion.take(np.arange(0, samples, 20))
    part.states_at(times[:2])
    start = time.perf_counter()
    part.states_at(times)
    return (time.perf_counter() - start) * 20.0 / (os.cpu_count() or 1)
