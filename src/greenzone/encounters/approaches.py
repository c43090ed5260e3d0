"""Close approaches of one asset with the fragments of a cloud, as a table of encounters."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.errors import OutOfSpanError, UsageError
from greenzone.core.instant import Instant
from greenzone.encounters.approach_kernels import FOUND_WIDTH, find_approaches
from greenzone.encounters.asset_track import asset_track
from greenzone.encounters.crossing_kernels import find_path_crossings
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.orbits.mean_arcs import EquatorFrame, MeanArcs

__all__ = ["Encounters", "find_encounters"]

_FRAGMENTS_EACH = 4096
_ROWS_AT_FIRST = 4096
_LEAST_RADIUS_M = 1.0
_GREATEST_RADIUS_M = 1_000_000.0
_GREATEST_HALFWIDTH_S = 1_800.0


@dataclass(frozen=True)
class Encounters:
    """Closest approaches of an asset with fragments, in time order; vectors in GCRF.

    With a known timing every row is a TCA within `search_radius_m`. With a timing known only
    to `timing_halfwidth_s` a row is a fragment crossing the asset's path, `miss_distance_m` the
    distance between the paths, and `timing_offset_s` how far ahead of its nominal place the
    asset would have to be to meet it there. `unresolved` counts crossings without an answer
    (paths that run together): they are a risk not told, never none.
    """

    reference: Instant
    fragment: Int64[ndarray, " n"]
    tca_s: Float64[ndarray, " n"]
    miss_m: Float64[ndarray, "n 3"]
    miss_distance_m: Float64[ndarray, " n"]
    relative_velocity_m_s: Float64[ndarray, "n 3"]
    asset_position_m: Float64[ndarray, "n 3"]
    asset_velocity_m_s: Float64[ndarray, "n 3"]
    timing_offset_s: Float64[ndarray, " n"]
    search_radius_m: float
    timing_halfwidth_s: float
    unresolved: Int64[ndarray, " u"]
    """Fragments whose crossing has no answer."""


def find_encounters(
    cloud: MeanArcs,
    asset: Ephemeris,
    radius_m: float,
    start_s: float = 0.0,
    end_s: float | None = None,
    timing_halfwidth_s: float = 0.0,
    threads: int | None = None,
) -> Encounters:
    """Every encounter of `asset` with `cloud` within `radius_m`, after `start_s` up to `end_s`.

    Times are seconds after the cloud's epoch; an approach whose closest moment lies outside the
    window is not in it, so windows that adjoin share out their encounters. UsageError for a
    radius outside 1 m to 1,000 km, a negative half-width or a window that ends before it
    starts; OutOfSpanError when the asset's ephemeris does not cover the window (with the
    half-width on both sides), or the window ends after the cloud. Does not depend on `threads`.
    """
    end_s = cloud.duration_s if end_s is None else end_s
    _refuse_nonsense(cloud, radius_m, start_s, end_s, timing_halfwidth_s)
    track = asset_track(cloud.frame, asset, start_s, end_s, timing_halfwidth_s)
    arcs, window = (cloud.arcs, cloud.rows, cloud.end_s), (float(start_s), float(end_s))

    def search(found: Float64[ndarray, "c w"], begin: int, end: int) -> tuple[int, int]:
        if timing_halfwidth_s > 0:
            half = float(timing_halfwidth_s)
            return find_path_crossings(
                arcs, track, window, float(radius_m), half, found, begin, end
            )
        return find_approaches(arcs, track, window, float(radius_m), found, begin, end)

    found = _search_all(search, len(cloud.end_s), threads)
    return _encounters(found, cloud.frame, radius_m, timing_halfwidth_s)


def _refuse_nonsense(
    cloud: MeanArcs, radius_m: float, start_s: float, end_s: float, halfwidth_s: float
) -> None:
    if not _LEAST_RADIUS_M <= radius_m <= _GREATEST_RADIUS_M:
        raise UsageError(f"a search radius of {radius_m:g} m; give one from 1 m to 1,000 km")
    if not 0.0 <= halfwidth_s < _GREATEST_HALFWIDTH_S:
        raise UsageError(
            f"a timing half-width of {halfwidth_s:g} s; give 0 s (timing known) to 30 min"
        )
    if not 0.0 <= start_s <= end_s:
        raise UsageError(
            f"a window from {start_s:g} s to {end_s:g} s after the cloud's epoch; "
            "let it start at 0 s or later and not end before"
        )
    if end_s > cloud.duration_s + 1e-6:
        raise OutOfSpanError(
            f"the cloud is followed for {cloud.duration_s:g} s, and the window ends at "
            f"{end_s:g} s; follow the cloud for longer or shorten the window"
        )


def _search_all(
    search: Callable[[Float64[ndarray, "c w"], int, int], tuple[int, int]],
    n: int,
    threads: int | None,
) -> Float64[ndarray, "n w"]:
    """The rows found over all fragments, in time order, whatever the number of threads."""

    def part(begin: int) -> Float64[ndarray, "c w"]:
        end, pieces, capacity = min(begin + _FRAGMENTS_EACH, n), [], _ROWS_AT_FIRST
        while begin < end:
            found = np.empty((capacity, FOUND_WIDTH))
            count, begin = search(found, begin, end)
            pieces.append(found[:count].copy())
            capacity *= 4
        return np.concatenate(pieces)

    with ThreadPoolExecutor(threads or os.cpu_count()) as pool:
        parts = list(pool.map(part, range(0, n, _FRAGMENTS_EACH)))
    found = np.concatenate([np.empty((0, FOUND_WIDTH)), *parts])
    return np.asarray(found[np.lexsort((found[:, 0], found[:, 1]))])


def _encounters(
    found: Float64[ndarray, "n w"], frame: EquatorFrame, radius_m: float, halfwidth_s: float
) -> Encounters:
    no_answer = np.isnan(found[:, 2])
    unresolved = np.unique(found[no_answer, 0]).astype(np.int64)
    found = found[~no_answer]
    miss = frame.into_gcrf(found[:, 2:5])
    return Encounters(
        reference=frame.epoch,
        fragment=found[:, 0].astype(np.int64),
        tca_s=found[:, 1],
        miss_m=miss,
        miss_distance_m=np.linalg.norm(miss, axis=1),
        relative_velocity_m_s=frame.into_gcrf(found[:, 5:8]),
        asset_position_m=frame.into_gcrf(found[:, 9:12]),
        asset_velocity_m_s=frame.into_gcrf(found[:, 12:15]),
        timing_offset_s=found[:, 8],
        search_radius_m=radius_m,
        timing_halfwidth_s=halfwidth_s,
        unresolved=unresolved,
    )
