"""astroz `screen` on a file of TLEs, in the environment it runs in: `_screening_peers.py`.

Reads JSON from standard input: `path` (lines 1 and 2 of each set, numbered by row), `start_s` (Unix
time), `minutes`, `radius_km`, `step_min`, `runs`, `out`. Writes the events to `out` (.npz: rows,
seconds, kilometres) and prints the median seconds of a run and the most memory ever used, as JSON.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


def main(asked: dict[str, Any]) -> None:
    """Screen as often as asked, after nothing: parsing is not counted."""
    import astroz
    import numpy as np

    fleet = astroz.Constellation(asked["path"])
    start = datetime.fromtimestamp(asked["start_s"], UTC)
    times = []
    for _ in range(asked["runs"]):
        began = time.perf_counter()
        events = astroz.screen(
            fleet,
            asked["minutes"],
            threshold=asked["radius_km"],
            step=asked["step_min"],
            start_time=start,
        )
        times.append(time.perf_counter() - began)
    rows = np.array(fleet.satnums, dtype=np.int64)
    one, two = rows[events.i], rows[events.j]
    np.savez(
        asked["out"],
        primary=np.minimum(one, two),
        secondary=np.maximum(one, two),
        tca_s=events.time * 60.0,
        miss_m=events.distance * 1e3,
        speed_m_s=events.speed * 1e3,
    )
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = int(re.search(r"VmHWM:\s*(\d+)", status)[1]) / 1024  # type: ignore[index]
    result = {"median_s": statistics.median(times), "peak_mb": peak, "count": len(events.i)}
    print(json.dumps(result | {"version": astroz.__version__}))


if __name__ == "__main__":
    main(json.loads(sys.stdin.read()))
