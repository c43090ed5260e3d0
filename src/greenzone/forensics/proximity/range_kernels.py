"""What the distances of pairs over time amount to: how near, for how long, from when to when."""

from __future__ import annotations

import math

from jaxtyping import Float32, Float64, Int8, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel

__all__ = ["company_of", "episodes", "fill_ranges"]


@kernel
def fill_ranges(
    states: Float64[ndarray, "t 6 n"],
    status: Int8[ndarray, "t n"],
    pairs: Int64[ndarray, "p 2"],
    ranges_m: Float32[ndarray, "p t"],
) -> None:
    """The distance of each pair at each time, NaN where one of the two has no state."""
    for p in range(len(pairs)):
        i, j = pairs[p, 0], pairs[p, 1]
        for t in range(len(states)):
            if status[t, i] != 0 or status[t, j] != 0:
                ranges_m[p, t] = math.nan
                continue
            x = states[t, 0, j] - states[t, 0, i]
            y = states[t, 1, j] - states[t, 1, i]
            z = states[t, 2, j] - states[t, 2, i]
            ranges_m[p, t] = math.sqrt(x * x + y * y + z * z)


@kernel
def company_of(
    ranges_m: Float32[ndarray, "p t"],
    width: Int64[ndarray, " p"],
    distance_m: Float64[ndarray, " p"],
) -> None:
    """The least, over time, of the greatest distance within `width` samples; inf without any.

    A queue of falling values holds the greatest of the samples in sight.
    """
    times = ranges_m.shape[1]
    queue = [0] * times
    for p in range(len(ranges_m)):
        head, tail, since = 0, 0, 0
        distance_m[p] = math.inf
        for t in range(times):
            value = ranges_m[p, t]
            if math.isnan(value):
                head, tail, since = 0, 0, t + 1
                continue
            while tail > head and ranges_m[p, queue[tail - 1]] <= value:
                tail -= 1
            queue[tail] = t
            tail += 1
            if queue[head] <= t - width[p]:
                head += 1
            if t - since + 1 >= width[p]:
                distance_m[p] = min(distance_m[p], ranges_m[p, queue[head]])


@kernel
def episodes(
    ranges_m: Float32[ndarray, "p t"],
    width: Int64[ndarray, " p"],
    within_m: float,
    found: Int64[ndarray, "p 4"],
) -> None:
    """Where each pair is nearest, the first and last sample of the stay around it, samples within.

    A stay goes on while the pair is back within the distance after at most `width` samples.
    -1 where a pair is never within.
    """
    times = ranges_m.shape[1]
    for p in range(len(ranges_m)):
        nearest, inside = -1, 0
        for t in range(times):
            value = ranges_m[p, t]
            if value <= within_m:
                inside += 1
            if not math.isnan(value) and (nearest < 0 or value < ranges_m[p, nearest]):
                nearest = t
        found[p, 0], found[p, 1], found[p, 2], found[p, 3] = nearest, -1, -1, inside
        if inside == 0:
            continue
        for step, slot in ((-1, 1), (1, 2)):
            last = nearest
            t = nearest + step
            while 0 <= t < times and abs(t - last) <= width[p]:
                if ranges_m[p, t] <= within_m:
                    last = t
                t += step
            found[p, slot] = last
