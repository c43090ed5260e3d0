"""How long the search for encounters takes, beside the least that any search must do.

The lower bound evaluates a fragment and the asset four times a revolution: twice to know that the
plane is crossed (it is, every half revolution), and once at each crossing; and that only for
fragments whose radii meet the asset's. A ratio above 1 is what proof and refinement cost.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from jaxtyping import Float64
from numpy import ndarray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from encounter_cases import COSMOS, STATION, asset_of, burst, cloud_of
from greenzone.core.compiled import kernel
from greenzone.encounters.approaches import find_encounters
from greenzone.encounters.asset_track import asset_track
from greenzone.encounters.bound_kernels import arc_bounds
from greenzone.encounters.track_kernels import state_at
from greenzone.orbits.arc_kernels import state_in_arc
from greenzone.orbits.mean_arcs import MeanArcs

Row = dict[str, str | float]

FRAGMENTS = 100_000
HOURS = 24.0
RADIUS_M = 100e3
EACH_S = 1_400.0  # a quarter of a revolution


def run(runs: int = 5) -> list[Row]:
    """Rows of CPU seconds: the lower bound, then the searches with their ratio to it."""
    end_s = HOURS * 3600.0
    cloud = cloud_of(burst(COSMOS, FRAGMENTS, 150.0, seed=1), end_s)
    asset = asset_of(STATION, end_s, margin_s=300.0)
    track = asset_track(cloud.frame, asset, 0.0, end_s)
    bound = _seconds(lambda: _needed_states(cloud, track), runs)
    name = f"{FRAGMENTS:,} fragments, {HOURS:g} h, {RADIUS_M / 1e3:g} km"
    rows: list[Row] = [
        {"case": f"{name}: lower bound", "median_s": bound, "ratio": 1.0, "note": "CPU, 1 thread"}
    ]
    for what, halfwidth_s in (("timing known", 0.0), ("timing to 240 s", 240.0)):

        def search(half: float = halfwidth_s) -> object:
            return find_encounters(cloud, asset, RADIUS_M, timing_halfwidth_s=half, threads=1)

        seconds = _seconds(search, runs)
        rows.append(
            {
                "case": f"{name}: {what}",
                "median_s": seconds,
                "ratio": seconds / bound,
                "note": "CPU, 1 thread",
            }
        )
    return rows


def _seconds(work: Callable[[], object], runs: int) -> float:
    work()
    times = []
    for _ in range(runs):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return median(times)


def _needed_states(
    cloud: MeanArcs,
    track: tuple[Float64[ndarray, "m 10"], float, float, Float64[ndarray, "5"], float],
) -> float:
    return _evaluate(cloud.arcs, cloud.rows, cloud.end_s, track, EACH_S, RADIUS_M)


@kernel
def _evaluate(
    arcs: Float64[ndarray, "m w"],
    rows: ndarray,
    end_s: Float64[ndarray, " n"],
    track: tuple[Float64[ndarray, "m 10"], float, float, Float64[ndarray, "5"], float],
    each: float,
    radius: float,
) -> float:
    total, limits = 0.0, track[3]
    for i in range(end_s.shape[0]):
        for row in range(rows[i], rows[i + 1]):
            bounds = arc_bounds(arcs[row])
            if bounds[0] > limits[1] + radius or bounds[1] < limits[0] - radius:
                continue
            t = arcs[row, 0]
            while t < min(arcs[row, 1], end_s[i]):
                total += state_in_arc(arcs[row], t)[0] - state_at(track, t)[0]
                t += each
    return total


if __name__ == "__main__":
    for result in run():
        print(result)
