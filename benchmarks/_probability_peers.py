"""kessler-toolkit on encounters, in the environment it runs in: `_probability_peers.py RUNS`.

Reads JSON from standard input: `planes` (miss, covariance in the encounter plane, radius) and
`messages` (path, radius). Prints its answers and the median seconds of one: `foster` and `chan` in
the plane; `message` from the file's text to the answer as in its documentation.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def _timed(work: Callable[[], float], runs: int) -> tuple[float | None, float]:
    """The answer, None where it refuses, and the median seconds."""
    try:
        answer: float | None = work()
    except Exception:
        answer = None
    times = []
    for _ in range(runs if answer is not None else 0):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return answer, statistics.median(times) if times else 0.0


def _of_message(path: str, hbr_m: float) -> float:
    from kessler_toolkit import compute_pc, parse_cdm_kvn

    cdm = parse_cdm_kvn(Path(path).read_text(encoding="utf-8"))
    result = compute_pc(
        miss_m=cdm.miss_distance_m,
        hbr_m=hbr_m,
        r_rel_m=cdm.rel_position_rtn_m,
        v_rel_ms=cdm.rel_velocity_rtn_ms,
        cov1_m2=cdm.sat1.cov_rtn_m2,
        cov2_m2=cdm.sat2.cov_rtn_m2,
        pc_reported=cdm.pc_reported,
    )
    return float(result.value)


def main(runs: int, asked: dict[str, Any]) -> None:
    """Print the answers in the order of the questions."""
    import numpy as np
    from kessler_toolkit.collision_probability import pc_chan, pc_foster

    found: dict[str, list[tuple[float | None, float]]] = {"foster": [], "chan": [], "message": []}
    for miss, covariance, hbr_m in asked["planes"]:
        plane = np.array(miss), np.array(covariance), hbr_m
        found["foster"].append(_timed(lambda p=plane: pc_foster(*p), runs))
        found["chan"].append(_timed(lambda p=plane: pc_chan(*p), runs))
    for path, hbr_m in asked["messages"]:
        found["message"].append(_timed(lambda p=path, h=hbr_m: _of_message(p, h), runs))
    print(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]), json.load(sys.stdin))
