"""Kernels of the search for close approaches: steps that provably pass over none.

Far from the asset a step is as long as a bound on the motion allows (conservative
advancement): the fragment cannot come within the gate before it ends. Three bounds are used,
and the longest wins: on the distance out of the asset's plane, on the distance, and on the
difference of radii. Within the gate no step can hold two zeros of the range rate, and every
change of its sign is refined. docs/encounters.md derives the bounds.
"""

from __future__ import annotations

import math

from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.encounters.bound_kernels import arc_bounds, gravity_gradient, time_to_slab
from greenzone.encounters.track_kernels import out_of_plane, row_at, state_at
from greenzone.orbits.arc_kernels import state_in_arc
from greenzone.orbits.arc_layout import END_S, START_S

__all__ = ["FOUND_WIDTH", "MARGIN_M", "RIPPLE_M", "find_approaches", "write_found"]

FOUND_WIDTH = 15
"""Columns found: fragment, time (s), miss vector (m), relative velocity (m/s), asset's time
offset (s), asset's position (m) and velocity (m/s). A miss of NaN: there is no answer."""

MARGIN_M = 20_000.0
"""How far outside the search radius stepping turns fine."""

RIPPLE_M = 10.0
"""Approaches of one fragment that are not parted by a rise of this much are one encounter."""

_MU = MU_EARTH_M3_S2
_SLOW_STEP_S = 10.0
_SLOW_M_S = 500.0
_DIFFERENCE_S = 0.05
_SHORTEST_STEP_S = 0.1
_FULL = -1
_Vector = tuple[float, float, float]
_State = tuple[float, float, float, float, float, float]
_Track = tuple[Float64[ndarray, "m 10"], float, float, Float64[ndarray, "5"], float]
_Cloud = tuple[Float64[ndarray, "m w"], Int64[ndarray, " n1"], Float64[ndarray, " n"]]
_Bounds = tuple[float, float, float, float, float, float, float]


@kernel
def find_approaches(
    cloud: _Cloud,
    track: _Track,
    window: tuple[float, float],
    radius: float,
    found: Float64[ndarray, "c w"],
    begin: int,
    end: int,
) -> tuple[int, int]:
    """Every closest approach below `radius` (m) of an asset with fragments begin:end.

    `cloud` is arcs, rows and end_s of the MeanArcs, `track` as in track_kernels, `window` (s)
    the time searched. Returns how many rows of `found` (capacity, FOUND_WIDTH) were written and
    the first fragment not done (`end` when all are).
    """
    count = 0
    for i in range(begin, end):
        written = _search_fragment(cloud, i, track, window, radius, found, count)
        if written == _FULL:
            return count, i
        count = written
    return count, end


@kernel
def _search_fragment(
    cloud: _Cloud,
    i: int,
    track: _Track,
    window: tuple[float, float],
    radius: float,
    found: Float64[ndarray, "c w"],
    count: int,
) -> int:
    """Write the approaches of one fragment from row `count` on; the new count, or _FULL."""
    arcs, first, last = cloud[0], cloud[1][i], cloud[1][i + 1]
    stop = min(window[1], cloud[2][i])
    gate, limits = radius + MARGIN_M, track[3]
    approaching, highest = False, math.inf
    for row in range(first, last):
        arc = arcs[row]
        t, end = _span(arc, row == first, row == last - 1, window[0], stop)
        if not t < end:
            continue
        bounds = arc_bounds(arc)
        if bounds[0] > limits[1] + gate or bounds[1] < limits[0] - gate:
            approaching = False
            continue
        gradient = gravity_gradient(max(bounds[0], limits[0] - gate), gate)
        slack = bounds[5] + limits[4]
        previous = t
        while True:
            d, w, f, a = _relative(arc, track, t)
            rate, d2 = _half_rate(arc, track, t, d, w), _dot(d, d)
            highest = max(highest, d2)
            if not (d2 >= 0.0 and bounds[2] < math.inf):
                return _write_no_answer(found, count, i, t, a)
            if approaching and rate >= 0.0:
                tca, d_min, w_min, a_min = _closest(arc, track, previous, t)
                count, highest = _keep(found, count, highest, radius, i, tca, d_min, w_min, a_min)
                if count == _FULL:
                    return _FULL
            inside = d2 <= gate * gate
            approaching, previous = inside and rate < 0.0, t
            if t >= end:
                break
            near = (rate, gate, gradient, slack)
            step = (
                _near_step(d, w, f, a, near)
                if inside
                else _far_step(d, f, a, track, t, gate, bounds)
            )
            t = min(end, t + step)
    return count


@kernel
def _keep(
    found: Float64[ndarray, "c w"],
    count: int,
    highest: float,
    radius: float,
    i: int,
    t: float,
    miss: _Vector,
    speed: _Vector,
    asset: _State,
) -> tuple[int, float]:
    """Write an approach if it is within the radius; the new count and square of its distance.

    `highest` is the greatest square of the distance since the last one. Where the distance has
    not been RIPPLE_M above both in between, they are one encounter, and the nearer is kept.
    """
    d2 = _dot(miss, miss)
    if not d2 < radius * radius:
        return count, highest
    row = count
    if highest < math.inf:
        last = found[count - 1]
        before = math.sqrt(last[2] ** 2 + last[3] ** 2 + last[4] ** 2)
        if highest < (max(before, math.sqrt(d2)) + RIPPLE_M) ** 2:
            if d2 >= before * before:
                return count, highest
            row = count - 1
    if row >= found.shape[0]:
        return _FULL, highest
    write_found(found[row], i, t, miss, speed, 0.0, asset)
    return row + 1, d2


@kernel
def _write_no_answer(
    found: Float64[ndarray, "c w"], count: int, i: int, t: float, asset: _State
) -> int:
    """Write that a fragment has no answer from `t` on; the new count, or _FULL."""
    if count >= found.shape[0]:
        return _FULL
    nothing = (math.nan, math.nan, math.nan)
    write_found(found[count], i, t, nothing, nothing, 0.0, asset)
    return count + 1


@kernel
def _span(
    arc: Float64[ndarray, " w"], is_first: bool, is_last: bool, start: float, stop: float
) -> tuple[float, float]:
    """From when to when an arc is asked; the first and the last also answer beyond themselves."""
    begin = start if is_first else max(start, arc[START_S])
    end = stop if is_last else min(stop, arc[END_S])
    return begin, end


@kernel
def _dot(a: _Vector, b: _Vector) -> float:
    return float(a[0] * b[0] + a[1] * b[1] + a[2] * b[2])


@kernel
def _relative(
    arc: Float64[ndarray, " w"], track: _Track, t: float
) -> tuple[_Vector, _Vector, _State, _State]:
    """Fragment minus asset at t: miss vector, relative velocity; then the two states."""
    f = state_in_arc(arc, t)
    a = state_at(track, t)
    d = (f[0] - a[0], f[1] - a[1], f[2] - a[2])
    w = (f[3] - a[3], f[4] - a[4], f[5] - a[5])
    return d, w, f, a


@kernel
def _half_rate(
    arc: Float64[ndarray, " w"], track: _Track, t: float, d: _Vector, w: _Vector
) -> float:
    """Half the rate of the squared distance (m2/s): d.w, or from positions where that is slow.

    The theory's velocity is 0.1 m/s off the derivative of its position.
    """
    if _dot(w, w) > _SLOW_M_S * _SLOW_M_S:
        return _dot(d, w)
    before, _, _, _ = _relative(arc, track, t - _DIFFERENCE_S)
    after, _, _, _ = _relative(arc, track, t + _DIFFERENCE_S)
    return (_dot(after, after) - _dot(before, before)) / (4.0 * _DIFFERENCE_S)


@kernel
def _far_step(
    d: _Vector, f: _State, a: _State, track: _Track, t: float, gate: float, bounds: _Bounds
) -> float:
    """The longest step (s) known not to bring the fragment within the search radius."""
    limits, plane = track[3], track[0][row_at(track, t)]
    z, vz = out_of_plane(f, plane)
    falling = vz - bounds[6] if z > 0.0 else vz + bounds[6]
    slab = gate + plane[9] * limits[1]
    by_plane = time_to_slab(z, falling, slab, bounds[4], bounds[5])
    by_distance = (math.sqrt(_dot(d, d)) - gate) / (bounds[2] + limits[2])
    rf = math.sqrt(f[0] * f[0] + f[1] * f[1] + f[2] * f[2])
    ra = math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])
    by_radius = (abs(rf - ra) - gate) / (bounds[3] + limits[3])
    # Comes in by the margin at most, less 1 km for what arcs may miss each other by.
    shortest = (MARGIN_M - 1_000.0) / (bounds[2] + limits[2])
    return float(min(max(by_plane, by_distance, by_radius, shortest), track[4]))


@kernel
def _near_step(
    d: _Vector, w: _Vector, f: _State, a: _State, near: tuple[float, float, float, float]
) -> float:
    """A step (s) from within the gate that holds at most one zero of the range rate.

    `near` is half the rate of the squared distance (m2/s), the gate (m), the bound on the
    gradient of gravity (1/s2), and that on the relative acceleration which is not gravity's.
    """
    rate, gate, gradient, slack = near
    w2, d2 = _dot(w, w), _dot(d, d)
    pull = 2.5 * gate * gradient + slack
    if not w2 > 16.0 * gate * pull:
        return _slow_step(d, w, f, a, rate, gradient, slack)
    if rate < 0.0:
        return -rate / w2 * 1.02 + 0.05
    room = max(0.0, gate * gate - d2)
    return (math.sqrt(rate * rate + w2 * room) - rate) / w2 + 0.05


@kernel
def _slow_step(
    d: _Vector, w: _Vector, f: _State, a: _State, rate: float, gradient: float, slack: float
) -> float:
    """As `_near_step` where gravity can turn the relative motion: from bounds of its changes.

    g = d.w has g' = w^2 + d.acceleration, known but for `slack`, and |g''| <= `bend`.
    """
    w1, d1 = math.sqrt(_dot(w, w)), math.sqrt(_dot(d, d))
    rf = math.sqrt(f[0] * f[0] + f[1] * f[1] + f[2] * f[2])
    ra = math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])
    kf, ka = _MU / rf**3, _MU / ra**3
    pulled = (ka * a[0] - kf * f[0], ka * a[1] - kf * f[1], ka * a[2] - kf * f[2])
    slope = w1 * w1 + _dot(d, pulled)
    unsure = d1 * (slack + 0.02 * gradient * d1)
    step = _SLOW_STEP_S
    while step > _SHORTEST_STEP_S:
        reach = d1 + (w1 + 1.0) * step + 50.0
        fast = w1 + (gradient * reach + slack) * step
        jerk = gradient * fast + 4e-3 * gradient * reach
        bend = 3.0 * fast * (gradient * reach + slack) + reach * jerk
        doubt = unsure + bend * step
        if abs(slope) > doubt or abs(rate) > (abs(slope) + doubt) * step:
            return step
        step *= 0.5
    return _SHORTEST_STEP_S


@kernel
def _closest(
    arc: Float64[ndarray, " w"], track: _Track, low: float, high: float
) -> tuple[float, _Vector, _Vector, _State]:
    """Time, miss, relative velocity and asset's state where the range rate rises through zero.

    It is negative at `low` and not at `high` (s): false position (Illinois), bisection where
    that is slow, to 0.1 us.
    """
    d, w, _, _ = _relative(arc, track, low)
    at_low = _half_rate(arc, track, low, d, w)
    d, w, _, a = _relative(arc, track, high)
    at_high = _half_rate(arc, track, high, d, w)
    t = high
    for turn in range(100):
        if not (high - low > 1e-7 and at_low < 0.0 < at_high):
            break
        new = high - at_high * (high - low) / (at_high - at_low)
        if turn % 8 == 7 or not low < new < high:
            new = 0.5 * (low + high)
        moved, t = abs(new - t), new
        d, w, _, a = _relative(arc, track, t)
        rate = _half_rate(arc, track, t, d, w)
        if rate < 0.0:
            low, at_low, at_high = t, rate, 0.5 * at_high
        else:
            high, at_high, at_low = t, rate, 0.5 * at_low
        if moved < 1e-7:
            break
    return t, d, w, a


@kernel
def write_found(
    row: Float64[ndarray, " w"],
    i: int,
    t: float,
    miss: _Vector,
    speed: _Vector,
    offset: float,
    asset: _State,
) -> None:
    """Fill a row of FOUND_WIDTH columns."""
    row[0], row[1] = i, t
    row[2], row[3], row[4] = miss
    row[5], row[6], row[7] = speed
    row[8] = offset
    for k in range(6):
        row[9 + k] = asset[k]
