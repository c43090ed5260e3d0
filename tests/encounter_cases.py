"""Made-up clouds and assets for the searches, and the slow search they are held against."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.core.instant import parse_utc
from greenzone.encounters.track_kernels import state_at
from greenzone.orbits.arc_kernels import arc_at, state_in_arc
from greenzone.orbits.density import DensityTable
from greenzone.orbits.ephemeris import Ephemeris
from greenzone.orbits.mean_arcs import EquatorFrame, MeanArcs, mean_arcs

EPOCH = parse_utc("2021-11-15T02:47:40Z")
FRAME = EquatorFrame(EPOCH, np.eye(3), 0.4)
COSMOS = (6.84e6, 0.004, 82.6, 100.0, 30.0, 10.0)
"""Semi-major axis (m), eccentricity, then degrees: inclination, node, perigee, mean anomaly."""
STATION = (6.80e6, 0.0006, 51.6, 20.0, 40.0, 38.7)
Elements = tuple[float, float, float, float, float, float]


def state_of(elements: Elements) -> Float64[ndarray, "6"]:
    """Position and velocity (m, m/s) of two-body elements."""
    a, e = elements[:2]
    i, node, perigee, mean = (math.radians(x) for x in elements[2:])
    ecc = mean
    for _ in range(50):
        ecc -= (ecc - e * math.sin(ecc) - mean) / (1.0 - e * math.cos(ecc))
    eta, n = math.sqrt(1.0 - e * e), math.sqrt(MU_EARTH_M3_S2 / a**3)
    rate = a * n / (1.0 - e * math.cos(ecc))
    plane = np.array(
        [
            [a * (math.cos(ecc) - e), a * eta * math.sin(ecc), 0.0],
            [-rate * math.sin(ecc), rate * eta * math.cos(ecc), 0.0],
        ]
    )
    turn = _about(2, node) @ _about(0, i) @ _about(2, perigee)
    return np.asarray((plane @ turn.T).reshape(6))


def _about(axis: int, angle: float) -> Float64[ndarray, "3 3"]:
    c, s = math.cos(angle), math.sin(angle)
    turn = np.eye(3)
    j, k = (axis + 1) % 3, (axis + 2) % 3
    turn[j, j], turn[j, k], turn[k, j], turn[k, k] = c, -s, s, c
    return turn


def air(duration_s: float, density_at_400_km: float = 3e-12) -> DensityTable:
    """An atmosphere of one scale height, 60 km, the same everywhere."""
    slices = math.ceil(duration_s / 10_800.0) + 1
    share = np.arange(81) / 80.0
    heights = 55e3 + 25e3 * (945e3 / 25e3) ** share
    column = math.log(density_at_400_km) - (heights - 400e3) / 60e3
    values = np.broadcast_to(column[None, :, None, None], (slices, 81, 19, 24)).copy()
    return DensityTable(EPOCH, values, 0.0, 0.0)


def cloud_of(
    states: Float64[ndarray, "n 6"],
    duration_s: float,
    area_to_mass_m2_kg: Float64[ndarray, " n"] | None = None,
) -> MeanArcs:
    """The motion of fragments from these states at EPOCH on."""
    ballistic = np.full(len(states), 0.01) if area_to_mass_m2_kg is None else area_to_mass_m2_kg
    table = air(duration_s)
    return mean_arcs(FRAME, states[:, :3], states[:, 3:], ballistic, duration_s, table)


def asset_of(
    elements: Elements, duration_s: float, margin_s: float = 0.0, step_s: float = 10.0
) -> Ephemeris:
    """An asset that moves as a fragment without drag would, from `margin_s` before EPOCH on.

    Its velocities are differences of positions: the theory's are 0.1 m/s off, and interpolation
    between them would ripple, which matters beside fragments that drift past at 1 m/s.
    """
    early = math.degrees(math.sqrt(MU_EARTH_M3_S2 / elements[0] ** 3) * margin_s)
    state = state_of((*elements[:5], elements[5] - early))
    n = math.ceil((duration_s + 2.0 * margin_s) / step_s) + 1
    path = cloud_of(state[None], n * step_s + 1.0, np.zeros(1))
    times, half = np.arange(n) * step_s, 0.05
    position = path.states_at(times)[0][0, :, :3]
    after, before = path.states_at(times + half)[0], path.states_at(np.abs(times - half))[0]
    velocity = (after - before)[0, :, :3] / (2.0 * half)
    velocity[0] = (after[0, 0, :3] - position[0]) / half
    return Ephemeris("asset", EPOCH.plus(-margin_s), step_s, position, velocity)


def burst(
    parent: Elements, n: int, spread_m_s: float, seed: int, later_s: float = 0.0
) -> Float64[ndarray, "n 6"]:
    """n states that leave the parent's place with isotropic extra speeds."""
    rng = np.random.default_rng(seed)
    states = np.repeat(state_of(parent)[None], n, axis=0)
    states[:, 3:] += rng.normal(0.0, spread_m_s, (n, 3))
    return states


@kernel
def _minima(
    arcs: Float64[ndarray, "m w"],
    first: int,
    last: int,
    track: tuple[Float64[ndarray, "m 10"], float, float, Float64[ndarray, "5"], float],
    start: float,
    steps: int,
    step: float,
    shift: float,
    out: Float64[ndarray, "c 3"],
) -> int:
    """Least distances of sampled positions, each with the parabola through its neighbours.

    Columns: time (s), distance (m), and the greatest distance (m) since the one before. A start
    from which the distance rises is the first: what dips by centimetres after it is no approach.
    """
    row, count, highest = first, 0, math.inf
    before, now = math.inf, math.inf
    for j in range(steps + 1):
        t = start + j * step
        row = arc_at(arcs, row, first, last, t)
        f, a = state_in_arc(arcs[row], t), state_at(track, t + shift)
        after = (f[0] - a[0]) ** 2 + (f[1] - a[1]) ** 2 + (f[2] - a[2]) ** 2
        if j > 1 and before > now and now <= after and count < out.shape[0]:
            bend = before - 2.0 * now + after
            x = 0.5 * (before - after) / bend if bend > 0.0 else 0.0
            least = math.sqrt(max(0.0, now - 0.25 * (before - after) * x))
            out[count, 0], out[count, 1] = t - step + x * step, least
            out[count, 2], highest = math.sqrt(highest), 0.0
            count += 1
        elif j == 1 and now <= after:
            out[count, 0], out[count, 1], out[count, 2], highest = (
                start,
                math.sqrt(now),
                highest,
                0.0,
            )
            count += 1
        highest = max(highest, after)
        before, now = now, after
    return count


def slow_search(
    cloud: MeanArcs,
    track: tuple[Float64[ndarray, "m 10"], float, float, Float64[ndarray, "5"], float],
    fragment: int,
    window: tuple[float, float],
    step_s: float = 0.1,
    shift_s: float = 0.0,
) -> Float64[ndarray, "k 3"]:
    """Every closest approach seen in steps, however far; columns as in `_minima`."""
    stop = min(window[1], float(cloud.end_s[fragment]))
    steps = int((stop - window[0]) / step_s)
    out = np.empty((20_000, 3))
    first, last = int(cloud.rows[fragment]), int(cloud.rows[fragment + 1])
    if first == last or steps < 2:
        return out[:0]
    count = _minima(cloud.arcs, first, last, track, window[0], steps, step_s, shift_s, out)
    return out[:count]


def parted(minima: Float64[ndarray, "k 3"], rise_m: float) -> Float64[ndarray, "m 2"]:
    """Times and distances of approaches with a rise of more than `rise_m` in between."""
    kept: list[list[float]] = []
    highest = math.inf
    for time, miss, between in minima:
        highest = max(highest, between) if kept else math.inf
        if highest > max(miss, kept[-1][1] if kept else 0.0) + rise_m:
            kept.append([time, miss])
            highest = 0.0
        elif miss < kept[-1][1]:
            kept[-1], highest = [time, miss], 0.0
    return np.array(kept).reshape(-1, 2)


def room_s(
    miss_m: Float64[ndarray, " n"], speed_m_s: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    """How far apart (s) two times of one approach may be: the distance hardly changes that long.

    sqrt(2 D 10 m) / w is how long a straight line stays within 10 m of its least distance D;
    gravity between co-orbiting bodies makes it longer.
    """
    return np.asarray(0.3 + 3.0 * np.sqrt(20.0 * miss_m) / speed_m_s)
