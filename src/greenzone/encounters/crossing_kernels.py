"""Kernels of the search for crossings of an asset's path, where its place on it is uncertain.

A fragment that comes within the radius of the path crosses the asset's plane nearby, unless the
two planes are too near each other: then the fragment is reported as having no answer. Crossings
of the plane are found in steps that pass over none that matters; from each the nearest points of
the two paths are solved for. docs/encounters.md derives the bounds.
"""

from __future__ import annotations

import math

from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.encounters.approach_kernels import MARGIN_M, write_found
from greenzone.encounters.bound_kernels import arc_bounds, time_to_slab
from greenzone.encounters.track_kernels import out_of_plane, row_at, state_at
from greenzone.orbits.arc_kernels import arc_at, state_in_arc
from greenzone.orbits.arc_layout import END_S

__all__ = ["find_path_crossings"]

_MU = MU_EARTH_M3_S2
_FULL = -1
_NEAR_STEP_S = 60.0
_NONE, _CROSSING, _NO_ANSWER = 0, 1, 2
_Vector = tuple[float, float, float]
_State = tuple[float, float, float, float, float, float]
_Track = tuple[Float64[ndarray, "m 10"], float, float, Float64[ndarray, "5"], float]
_Cloud = tuple[Float64[ndarray, "m w"], Int64[ndarray, " n1"], Float64[ndarray, " n"]]
_Bounds = tuple[float, float, float, float, float, float, float]
_Gate = tuple[float, float, float]
_Search = tuple[float, float, float, float, float]


@kernel
def find_path_crossings(
    cloud: _Cloud,
    track: _Track,
    window: tuple[float, float],
    radius: float,
    halfwidth: float,
    found: Float64[ndarray, "c w"],
    begin: int,
    end: int,
) -> tuple[int, int]:
    """Crossings of the asset's path within `radius` (m) while the asset may be there.

    For an asset known along its track only to `halfwidth` seconds. Found rows hold the time of
    the fragment, the miss vector between the paths, the relative velocity, how far ahead of its
    nominal place the asset must be, and its state there; a miss of NaN says that the fragment
    has no answer (once, at the time from which on). Other arguments and result as
    `find_approaches`.
    """
    count = 0
    dwell = _longest_dwell(track, radius)
    search = (window[0], window[1], radius, halfwidth, dwell)
    for i in range(begin, end):
        written = _search_fragment(cloud, i, track, search, found, count)
        if written == _FULL:
            return count, i
        count = written
    return count, end


@kernel
def _search_fragment(
    cloud: _Cloud,
    i: int,
    track: _Track,
    search: _Search,
    found: Float64[ndarray, "c w"],
    count: int,
) -> int:
    """Write the crossings of one fragment from row `count` on; the new count, or _FULL."""
    arcs, first, last = cloud[0], cloud[1][i], cloud[1][i + 1]
    stop = min(search[1], cloud[2][i])
    if first == last or not search[0] < stop:
        return count
    limits, row, told, previous_z = track[3], first, False, 0.0
    t, end = search[0] - 2.0 * search[4], stop + 2.0 * search[4]
    bounded, bounds, gate = -1, arc_bounds(arcs[first]), (0.0, 0.0, 0.0)
    while t <= end:
        row = arc_at(arcs, row, first, last, t)
        if row != bounded:
            bounds, bounded = arc_bounds(arcs[row]), row
            gate = _gates(bounds, limits, search)
        arc_end = end if row == last - 1 else min(end, arcs[row, END_S] + 1e-6)
        if bounds[0] > limits[1] + gate[0] or bounds[1] < limits[0] - gate[0]:
            if arc_end >= end:
                break
            t, previous_z = arc_end, 0.0
            continue
        f, a, plane = state_in_arc(arcs[row], t), state_at(track, t), track[0][row_at(track, t)]
        z, vz = out_of_plane(f, plane)
        if count >= found.shape[0]:
            return _FULL
        answer = _NONE
        along = not told and _runs_along(f, plane, gate[2])
        if along and t <= stop and _may_share(f, a, plane, limits, bounds, search):
            answer, told = _NO_ANSWER, True
            _write_no_answer(found[count], i, t, a)
        elif z * previous_z < 0.0 and not along and _may_meet(f, limits, gate[0]):
            window = (search[0], stop)
            answer = _solve(arcs[row], track, t - z / vz, window, search, i, found[count])
        count += min(1, answer)
        if t >= end or not bounds[2] < math.inf or math.isnan(z):
            break
        previous_z = z
        free = _along_step(f, a, plane, limits, bounds, search) if along and not told else 0.0
        t = min(arc_end, t + (free if free > 0.0 else _step(f, a, track, t, bounds, gate)))
    return count


@kernel
def _longest_dwell(track: _Track, radius: float) -> float:
    """How long (s) before or after its nearest point a fragment crosses the asset's plane.

    Of fragments that cross it at 2 sqrt(reach g) or faster; slower ones have no answer.
    """
    low = track[3][0] - radius
    if not low > 0.0:
        return 0.0
    return float(0.5 * math.sqrt((radius + _drift(track)) * low * low / _MU))


@kernel
def _drift(track: _Track) -> float:
    """How far (m) the asset leaves the plane of any row within the track's longest step."""
    return float(track[0][:, 9].max() * track[3][1])


@kernel
def _gates(bounds: _Bounds, limits: Float64[ndarray, "5"], search: _Search) -> _Gate:
    """What a crossing of the plane that matters satisfies, as three numbers.

    Radius within this of the asset's radii (m); distance from the asset's nominal place (m);
    and below this square of the out-of-plane angular momentum (m4/s2) there is no answer;
    infinite for an arc without bounds.
    """
    radius, halfwidth, dwell = search[2], search[3], search[4]
    by_radius = radius + bounds[3] * dwell
    by_distance = radius + limits[2] * halfwidth + 2.0 * dwell * (bounds[2] + limits[2])
    # (2.2 sqrt(reach g))^2 r^2, and dwell^2 = reach / (4 g)
    low, high = limits[0] - radius, limits[1] + radius
    g = _MU / (low * low) if low > 0.0 and bounds[2] < math.inf else math.inf
    least = 4.4 * dwell * g * high if g < math.inf else math.inf
    return by_radius, by_distance, least * least


@kernel
def _runs_along(f: _State, plane: Float64[ndarray, " w"], least: float) -> bool:
    """Whether the fragment's plane is so near the asset's that crossings have no answer."""
    hx, hy, hz = f[1] * f[5] - f[2] * f[4], f[2] * f[3] - f[0] * f[5], f[0] * f[4] - f[1] * f[3]
    x = plane[7] * hz - plane[8] * hy
    y = plane[8] * hx - plane[6] * hz
    z = plane[6] * hy - plane[7] * hx
    return bool(not x * x + y * y + z * z > least)


@kernel
def _excess(
    f: _State,
    a: _State,
    plane: Float64[ndarray, " w"],
    limits: Float64[ndarray, "5"],
    search: _Search,
) -> tuple[float, float]:
    """How far (m) a fragment is outside the asset's radii, and outside where it may be by now.

    The asset may be anywhere that its timing allows, in its own plane.
    """
    r = math.sqrt(f[0] * f[0] + f[1] * f[1] + f[2] * f[2])
    dx, dy, dz = f[0] - a[0], f[1] - a[1], f[2] - a[2]
    distance = math.sqrt(dx * dx + dy * dy + dz * dz) - limits[2] * search[3]
    height, _ = out_of_plane(f, plane)
    by_radius = max(r - limits[1], limits[0] - r) - search[2]
    return by_radius, max(distance, abs(height)) - search[2]


@kernel
def _may_share(
    f: _State,
    a: _State,
    plane: Float64[ndarray, " w"],
    limits: Float64[ndarray, "5"],
    bounds: _Bounds,
    search: _Search,
) -> bool:
    """Whether a fragment that runs along the asset's path may be near it (or nobody knows)."""
    by_radius, by_distance = _excess(f, a, plane, limits, search)
    apart = by_radius > MARGIN_M or by_distance > MARGIN_M
    return not (apart and bounds[2] < math.inf)


@kernel
def _along_step(
    f: _State,
    a: _State,
    plane: Float64[ndarray, " w"],
    limits: Float64[ndarray, "5"],
    bounds: _Bounds,
    search: _Search,
) -> float:
    """A step (s) that brings no fragment to where the asset may be without `_may_share`.

    The asset's plane turns, at the fragment's radius by less than the asset moves.
    """
    by_radius, by_distance = _excess(f, a, plane, limits, search)
    return float(max(0.5, by_radius / bounds[3], by_distance / (bounds[2] + limits[2])))


@kernel
def _may_meet(f: _State, limits: Float64[ndarray, "5"], slack: float) -> bool:
    """Whether a fragment just past the asset's plane has a radius near the asset's radii."""
    r = math.sqrt(f[0] * f[0] + f[1] * f[1] + f[2] * f[2])
    slack += 60.0 * abs(f[0] * f[3] + f[1] * f[4] + f[2] * f[5]) / r + 20_000.0
    return bool(limits[0] - slack < r < limits[1] + slack)


@kernel
def _step(f: _State, a: _State, track: _Track, t: float, bounds: _Bounds, gate: _Gate) -> float:
    """A step (s) from here that passes over at most one crossing of the plane that matters."""
    limits, plane = track[3], track[0][row_at(track, t)]
    z, vz = out_of_plane(f, plane)
    falling = vz - bounds[6] if z > 0.0 else vz + bounds[6]
    slab = plane[9] * (limits[1] + gate[0])
    by_plane = time_to_slab(z, falling, slab, bounds[4], bounds[5])
    r = math.sqrt(f[0] * f[0] + f[1] * f[1] + f[2] * f[2])
    by_radius = (max(r - limits[1], limits[0] - r) - gate[0]) / bounds[3]
    dx, dy, dz = f[0] - a[0], f[1] - a[1], f[2] - a[2]
    distance = math.sqrt(dx * dx + dy * dy + dz * dz)
    by_distance = (distance - gate[1]) / (bounds[2] + limits[2])
    far = min(max(by_plane, by_radius, by_distance), track[4])
    past = 1.1 * abs(z / vz) + 2.0 if z * vz < 0.0 else 30.0
    return float(max(far, min(past, _NEAR_STEP_S)))


@kernel
def _solve(
    arc: Float64[ndarray, " w"],
    track: _Track,
    t: float,
    window: tuple[float, float],
    search: _Search,
    i: int,
    row: Float64[ndarray, " w"],
) -> int:
    """Solve for the nearest points of the paths from a crossing of the plane at about `t`."""
    radius, halfwidth = search[2], search[3]
    tf, ta, d, w, a, sweep = _nearest_on_path(arc, track, t, radius)
    if not window[0] < tf <= window[1]:
        return _NONE
    d2, offset = d[0] * d[0] + d[1] * d[1] + d[2] * d[2], ta - tf
    if sweep <= 0.0:
        # Newton's way to a nearest point that matters is far shorter than this
        if d2 > (10.0 * radius + 1e6) ** 2:
            return _NONE
        _write_no_answer(row, i, tf, a)
        return _NO_ANSWER
    if not d2 < radius * radius:
        return _NONE
    if abs(offset) > halfwidth + math.sqrt(radius * radius - d2) / sweep:
        return _NONE
    write_found(row, i, tf, d, w, offset, a)
    return _CROSSING


@kernel
def _write_no_answer(row: Float64[ndarray, " w"], i: int, t: float, a: _State) -> None:
    nothing = (math.nan, math.nan, math.nan)
    write_found(row, i, t, nothing, nothing, 0.0, a)


@kernel
def _nearest_on_path(
    arc: Float64[ndarray, " w"], track: _Track, t: float, radius: float
) -> tuple[float, float, _Vector, _Vector, _State, float]:
    """Nearest points of the two paths near t, six things.

    Times of the fragment and of the asset, miss, relative velocity, the asset's state, and how
    fast (m/s) the asset's timing sweeps the miss. Minimises |r_f(t) - r_a(t')| over both times
    (Gauss-Newton). The sweep is |v_a x v_f| / |w|; it is 0 where that has not converged or the
    minimum may not be the only one nearby.
    """
    f, a = state_in_arc(arc, t), state_at(track, t)
    ta, sweep = t + _phase_ahead(f, a), 0.0
    d, w = (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)
    pull = 2.0 * radius * _MU / (track[3][0] * track[3][0])
    for _ in range(12):
        f, a = state_in_arc(arc, t), state_at(track, ta)
        d = (f[0] - a[0], f[1] - a[1], f[2] - a[2])
        w = (f[3] - a[3], f[4] - a[4], f[5] - a[5])
        ff = f[3] * f[3] + f[4] * f[4] + f[5] * f[5]
        aa = a[3] * a[3] + a[4] * a[4] + a[5] * a[5]
        fa = f[3] * a[3] + f[4] * a[4] + f[5] * a[5]
        fd = f[3] * d[0] + f[4] * d[1] + f[5] * d[2]
        ad = a[3] * d[0] + a[4] * d[1] + a[5] * d[2]
        det = ff * aa - fa * fa
        if not det > pull * (ff + aa):
            break
        dt, ds = (fa * ad - aa * fd) / det, (ff * ad - fa * fd) / det
        t += min(120.0, max(-120.0, dt))
        ta += min(120.0, max(-120.0, ds))
        if abs(dt) + abs(ds) < 1e-3:  # the miss is at its minimum: 1 mm
            sweep = math.sqrt(det / (w[0] * w[0] + w[1] * w[1] + w[2] * w[2]))
            break
    return t, ta, d, w, a, sweep


@kernel
def _phase_ahead(f: _State, a: _State) -> float:
    """Seconds until the asset comes to the fragment's direction in its own plane (nearest way)."""
    ra2 = a[0] * a[0] + a[1] * a[1] + a[2] * a[2]
    hx, hy, hz = a[1] * a[5] - a[2] * a[4], a[2] * a[3] - a[0] * a[5], a[0] * a[4] - a[1] * a[3]
    h = math.sqrt(hx * hx + hy * hy + hz * hz)
    tx, ty, tz = hy * a[2] - hz * a[1], hz * a[0] - hx * a[2], hx * a[1] - hy * a[0]
    ra = math.sqrt(ra2)
    along = (f[0] * tx + f[1] * ty + f[2] * tz) / (h * ra)
    up = (f[0] * a[0] + f[1] * a[1] + f[2] * a[2]) / ra
    return float(math.atan2(along, up) * ra2 / h)
