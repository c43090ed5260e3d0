"""How many companions an object would have by chance, were nodes and phases a matter of luck."""

from __future__ import annotations

import math

from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.forensics.proximity.plane_kernels import (
    Columns,
    ellipse_distance,
    node_span,
    wrapped,
)

__all__ = ["expected_companions"]

_TAU = 2.0 * math.pi


@kernel
def _node_share(span: float, turn: float, scatter: float) -> float:
    """The share of nodes scattered evenly about `turn` that lie within `span` of zero."""
    if span < 0.0:
        return 0.0
    if span >= math.pi:
        return 1.0
    low, high = max(-span, turn - scatter), min(span, turn + scatter)
    return max(0.0, high - low) / (2.0 * scatter)


@kernel
def _one(
    columns: Columns,
    synchronous: Bool[ndarray, " n"],
    i: int,
    k: int,
    distance_m: float,
    span_s: float,
    window_s: float,
    scatter: float,
    by_longitude: bool,
) -> float:
    """The chance that k keeps within a distance of i for a span, within the window."""
    axis, rate, inclination, node, latitude, perigee, ecc = columns
    a, drift = axis[i], abs(rate[k] - rate[i])
    both = synchronous[i] and synchronous[k]
    turn = wrapped(node[k] - node[i])
    share = 1.0
    if by_longitude:
        if not both:
            return 0.0
    else:
        bend = wrapped(perigee[k] - perigee[i] + math.cos(inclination[i]) * turn)
        if 2.0 * a * ellipse_distance(ecc[i], ecc[k], bend) > distance_m:
            return 0.0
        widest = node_span(inclination[i], inclination[k], distance_m / a)
        share = _node_share(widest, turn, scatter)
        if share == 0.0:
            return 0.0
    gone = a * drift
    way = max(0.0, 2.0 * distance_m - gone * span_s) + gone * max(0.0, window_s - span_s)
    if both:
        lag = wrapped(latitude[k] - latitude[i] + turn)
        if abs(lag) > scatter:
            return 0.0
        return float(share * min(1.0, way / (2.0 * scatter * a)))
    return float(share * min(1.0, way / (_TAU * a)))


@kernel
def _least_m(columns: Columns, i: int, k: int, span_s: float) -> float:
    """The least distance at which k can keep company with i for a span, whatever luck gives."""
    axis, rate, inclination, node, _, perigee, ecc = columns
    a = axis[i]
    turn = wrapped(node[k] - node[i])
    bend = wrapped(perigee[k] - perigee[i] + math.cos(inclination[i]) * turn)
    tilt = abs(inclination[k] - inclination[i])
    shape = 2.0 * ellipse_distance(ecc[i], ecc[k], bend)
    return float(a * max(tilt, shape, 0.5 * abs(rate[k] - rate[i]) * span_s))


@kernel
def expected_companions(
    columns: Columns,
    synchronous: Bool[ndarray, " n"],
    order: Int64[ndarray, " m"],
    place: Int64[ndarray, " n"],
    rows: Int64[ndarray, " p"],
    partners: Int64[ndarray, " p"],
    distance_m: Float64[ndarray, " p"],
    span_s: Float64[ndarray, " p"],
    window_s: float,
    scatter: float,
    by_longitude: bool,
    expected: Float64[ndarray, " p"],
) -> None:
    """For each row and distance: how many others would be as near for as long, by chance.

    `place` tells where a row stands in `order`, the rows by rising rate. Infinite distances give
    NaN. The partner that was found at the distance always counts: measured on the models, it may be
    a little less than the mean orbits allow.
    """
    axis, rate = columns[0], columns[1]
    for p in range(len(rows)):
        i, j, d = rows[p], partners[p], distance_m[p]
        expected[p] = math.nan
        if not (math.isfinite(d) and place[i] >= 0):
            continue
        widest = 2.0 * d / (span_s[p] * axis[i])
        own = d if by_longitude else max(d, 1.001 * _least_m(columns, i, j, span_s[p]))
        total = _one(columns, synchronous, i, j, own, span_s[p], window_s, scatter, by_longitude)
        for step in (-1, 1):
            q = place[i] + step
            while 0 <= q < len(order):
                k = order[q]
                if abs(rate[k] - rate[i]) > widest:
                    break
                if k != j:
                    total += _one(
                        columns, synchronous, i, k, d, span_s[p], window_s, scatter, by_longitude
                    )
                q += step
        expected[p] = total
