"""The page docs/validation/encounters.md: the search against one that looks every 0.1 s."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from encounter_cases import (
    COSMOS,
    STATION,
    Elements,
    asset_of,
    burst,
    cloud_of,
    parted,
    room_s,
    slow_search,
    state_of,
)
from greenzone.encounters.approach_kernels import RIPPLE_M
from greenzone.encounters.approaches import Encounters, find_encounters
from greenzone.encounters.asset_track import asset_track
from validation.page import Case, Section, format_page, publish

FRAGMENTS = 5_000
HOURS = 1.5
STEP_S = 0.1
RADIUS_M = 100e3
MISS_TOLERANCE_M = 10.0
JUST_BEGUN_S = 0.3  # a cloud that bursts beside the asset is nearest at the start

TEXT = f"""\
Each cloud of {FRAGMENTS:,} fragments is searched twice for {HOURS:g} h within
a radius: by `find_encounters`, and by sampling positions alone every {STEP_S:g} s.
Every least sample more than 10 m inside the radius must be found within 10 m of miss distance,
and nothing may be found that was not seen. Approaches not parted by a rise of {RIPPLE_M:g} m
count as one (docs/encounters.md)."""


def page() -> str:
    """The whole page as Markdown."""
    command = "python -m validation.encounters"
    return format_page("Validation of the search for encounters", TEXT, sections(), command)


def sections() -> tuple[Section, ...]:
    """Every section of the page."""
    return (
        _section("A station and the cloud of a breakup below 900 km", STATION, _cloud(150.0)),
        _section("The parent itself, fragments at metres per second", COSMOS, _cloud(1.0)),
        _section("In the parent's plane, the other way round", _AGAINST, _cloud(60.0)),
        _section("Eccentric fragments (0.2 to 0.7)", _MIDDLE, _eccentric(), 500e3),
    )


_AGAINST: Elements = (COSMOS[0], COSMOS[1], 180.0 - COSMOS[2], COSMOS[3] + 180.0, 0.0, 250.0)
_MIDDLE: Elements = (7.0e6, 0.002, 60.0, 0.0, 0.0, 0.0)


def _cloud(spread_m_s: float) -> Float64[ndarray, "n 6"]:
    return burst(COSMOS, FRAGMENTS, spread_m_s, seed=1)


def _eccentric() -> Float64[ndarray, "n 6"]:
    rng = np.random.default_rng(2)
    states = []
    for e in rng.uniform(0.2, 0.7, FRAGMENTS):
        i, node, perigee, mean = rng.uniform(0.0, (180.0, 360.0, 360.0, 360.0))
        states.append(state_of((6.9e6 / (1 - e), e, i, node, perigee, mean)))
    return np.array(states)


def _section(
    title: str, asset: Elements, states: Float64[ndarray, "n 6"], radius_m: float = RADIUS_M
) -> Section:
    end_s = HOURS * 3600.0
    cloud, ephemeris = cloud_of(states, end_s), asset_of(asset, end_s)
    found = find_encounters(cloud, ephemeris, radius_m)
    track = asset_track(cloud.frame, ephemeris, 0.0, end_s)
    with ThreadPoolExecutor() as pool:
        slow = list(
            pool.map(lambda i: slow_search(cloud, track, i, (0.0, end_s), STEP_S), range(FRAGMENTS))
        )
    seen, lost, worst, made_up = _compared(slow, found, radius_m)
    cases = (
        Case("encounters seen in steps and found", (seen,), (seen - lost,), 0.0),
        Case("found and not seen", (0,), (made_up,), 0.0),
        Case("without an answer", (0,), (len(found.unresolved),), 0.0),
        Case("largest difference of miss distance (m)", (0.0,), (worst,), MISS_TOLERANCE_M, 3),
    )
    return Section(title, f"{len(found.tca_s):,} encounters within {radius_m / 1e3:g} km.", cases)


def _compared(
    slow: list[Float64[ndarray, "k 3"]], found: Encounters, radius_m: float
) -> tuple[int, int, float, int]:
    """How many were seen in steps, lost, the worst miss difference (m), and made up."""
    seen = lost = made_up = 0
    worst = 0.0
    speeds = np.linalg.norm(found.relative_velocity_m_s, axis=1)
    order = np.argsort(found.fragment, kind="stable")
    edges = np.searchsorted(found.fragment[order], np.arange(len(slow) + 1))
    for i, minima in enumerate(slow):
        mine = order[edges[i] : edges[i + 1]]
        times, misses = found.tca_s[mine], found.miss_distance_m[mine]
        room = room_s(misses, speeds[mine])
        must = parted(minima, 1.1 * RIPPLE_M)
        must = must[(must[:, 1] < radius_m - MISS_TOLERANCE_M) & (must[:, 0] > JUST_BEGUN_S)]
        for time, miss in must:
            seen += 1
            gaps = np.abs(misses - miss)[np.abs(times - time) < room]
            lost += not (len(gaps) and gaps.min() < MISS_TOLERANCE_M)
            worst = max(worst, float(gaps.min())) if len(gaps) else worst
        for time, near in zip(times, room, strict=True):
            within = len(minima) and minima[0, 0] < time < minima[-1, 0]
            made_up += bool(within and np.abs(minima[:, 0] - time).min() >= near)
    return seen, lost, worst, made_up


if __name__ == "__main__":
    sys.exit(publish("encounters", page))
