"""Breakups with a known truth, as element sets a catalog might hold of them weeks later.

Parents, kinds and velocity changes are random; fragments move by `orbits.mean_arcs` (zonals to
J4, tesserals, drag in air with day and night and a 27-day swing), which shares nothing with the
dynamics of the reconstruction. SGP4 is fitted to two days of each path, then the elements are
blurred. `element_noise` is the blur: differences of successive sets of one object (1.5e-4 degrees
for satellites, 2e-3 degrees for fragments of Cosmos 1408 in inclination) bracket it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray
from sgp4.api import WGS72, Satrec

from greenzone.breakup.event import BreakupEvent, Collision, Explosion, ParentType
from greenzone.breakup.fragments import Fragments
from greenzone.breakup.sampling import sample_fragments
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.frames import teme_rotation
from greenzone.core.instant import Instant
from greenzone.core.space_weather import SpaceWeather
from greenzone.core.time_scales import utc_julian_dates
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.density import DensityTable, build_density_table
from greenzone.orbits.mean_arcs import EquatorFrame, MeanArcs, equator_frame, mean_arcs

__all__ = ["SyntheticBreakup", "element_noise", "fitted_set", "synthetic_breakup"]

DAY_S = 86_400.0
MU = 3.986008e14
FIT_DAYS = 2.0
POINTS = 30
WORST_FIT_M = 5_000.0
STEPS = np.array([1e-7, 1e-6, 1e-6, 1e-6, 1e-6, 1e-6, 1e-5])
"""Of mean motion (rad/min), e cos w, e sin w, i, node, M + w and B* in the fit's derivatives."""


@dataclass(frozen=True)
class SyntheticBreakup:
    """The truth, and what a catalog would hold."""

    event: BreakupEvent
    parent: ElementSet
    sets: ElementTable
    fragments: Fragments
    """Those of `sets`, in its order."""


def element_noise(rng: np.random.Generator) -> Float64[ndarray, "7"]:
    """Standard deviations of one catalog's elements, in the order of STEPS."""
    usual = np.array([0.0, 2e-5, 2e-5, 3e-5, 4e-5, 0.0, 0.0])
    return np.asarray(usual * 10.0 ** rng.uniform(-0.5, 0.3))


def synthetic_breakup(
    rng: np.random.Generator,
    start: Instant,
    age_days: float,
    count: int,
    weather: SpaceWeather,
    earth: EarthOrientation,
) -> SyntheticBreakup:
    """A breakup within a day of `start`, and sets of up to `count` fragments `age_days` later."""
    epoch = start.plus(float(rng.random() * DAY_S))
    frame = equator_frame(epoch, earth)
    event = _event(rng, epoch, frame)
    sampled = sample_fragments(event, 4_000, rng, 0.05)
    large = (sampled.size_m > 0.08) & (sampled.status == 0) & (sampled.area_to_mass_m2_kg < 2.0)
    rows = np.flatnonzero(large)
    share = sampled.weight[rows] / sampled.weight[rows].sum()
    some = sampled.take(rng.choice(rows, min(4 * count, len(rows)), replace=False, p=share))
    air = _air(rng, epoch, frame, age_days + 2.0, weather)
    ratio = some.area_to_mass_m2_kg
    span_s = (age_days + 0.1) * DAY_S
    arcs = mean_arcs(frame, some.position_m, some.velocity_m_s, ratio, span_s, air, threads=1)
    noise = element_noise(rng)
    sets, kept = [], []
    for row in np.flatnonzero(arcs.status == 0)[:count].tolist():
        end_s = (age_days - rng.random() * min(1.0, 0.3 * age_days)) * DAY_S
        begin_s = max(end_s - FIT_DAYS * DAY_S, 0.2 * end_s)
        seconds = np.sort(rng.uniform(begin_s, end_s, POINTS))
        found = fitted_set(arcs, row, seconds, epoch, earth, noise * rng.normal(size=7))
        if found is not None:
            sets.append(found)
            kept.append(row)
    return SyntheticBreakup(
        event,
        _parent_set(event, frame, air, earth),
        ElementTable.of_sets(sets),
        some.take(np.array(kept, dtype=np.int64)),
    )


def fitted_set(
    arcs: MeanArcs,
    row: int,
    seconds: Float64[ndarray, " t"],
    epoch: Instant,
    earth: EarthOrientation,
    blur: Float64[ndarray, "7"],
    at_end: bool = True,
) -> ElementSet | None:
    """The element set that SGP4 fits best to a path, its epoch at the last or first time."""
    states, status = arcs.take(np.array([row])).states_at(seconds)
    if np.any(status != 0):
        return None
    tai_ns = epoch.tai_ns + np.round(seconds * 1e9).astype(np.int64)
    rotation = teme_rotation(tai_ns, earth)
    position, velocity = (
        np.einsum("tji,tj->ti", rotation, states[0][:, part]) for part in (slice(0, 3), slice(3, 6))
    )
    order = np.arange(len(tai_ns))
    order = order if at_end else order[::-1]
    x = _least_squares(tai_ns[order], position[order], velocity[order])
    if x is None:
        return None
    x = x + blur
    e, w = math.hypot(x[1], x[2]), math.atan2(x[2], x[1])
    if not 0.0 <= e < 0.9:
        return None
    turn = 2.0 * math.pi
    return ElementSet(
        object_id=str(90_000 + row),
        name=f"PIECE {row}",
        intl_designator="",
        epoch=Instant(int(tai_ns[order][-1])),
        mean_motion_rad_s=float(x[0]) / 60.0,
        eccentricity=e,
        inclination_rad=float(x[3]) % turn,
        raan_rad=float(x[4]) % turn,
        arg_perigee_rad=w % turn,
        mean_anomaly_rad=(float(x[5]) - w) % turn,
        bstar=float(x[6]),
    )


def _event(rng: np.random.Generator, epoch: Instant, frame: EquatorFrame) -> BreakupEvent:
    """A random parent, kind and push."""
    a, e = 6.378e6 + rng.uniform(4e5, 1.1e6), abs(rng.normal() * 0.003)
    tilt = math.radians(rng.uniform(30.0, 100.0))
    node, w, f = rng.uniform(0.0, 2.0 * math.pi, 3)
    top = np.array([math.cos(node), math.sin(node), 0.0])
    side = np.array(
        [-math.sin(node) * math.cos(tilt), math.cos(node) * math.cos(tilt), math.sin(tilt)]
    )
    p, u = a * (1.0 - e * e), w + f
    up, along = math.cos(u) * top + math.sin(u) * side, math.cos(u) * side - math.sin(u) * top
    speed = math.sqrt(MU / p)
    velocity = speed * (e * math.sin(f) * up + (1.0 + e * math.cos(f)) * along)
    return BreakupEvent(
        name="synthetic",
        epoch=epoch,
        position_m=frame.into_gcrf(p / (1.0 + e * math.cos(f)) * up),
        velocity_m_s=frame.into_gcrf(velocity),
        parent_mass_kg=float(rng.uniform(500.0, 2_500.0)),
        parent_type=ParentType.SPACECRAFT if rng.random() < 0.5 else ParentType.ROCKET_BODY,
        cause=Collision() if rng.random() < 0.5 else Explosion(),
        delta_v_bias_rtn_m_s=(0.0, float(rng.normal() * 20.0), float(rng.normal() * 10.0)),
    )


def _air(
    rng: np.random.Generator,
    epoch: Instant,
    frame: EquatorFrame,
    days: float,
    weather: SpaceWeather,
) -> DensityTable:
    """One day of air repeated, with a 27-day swing, a trend and a random walk of its logarithm."""
    sidereal = epoch.utc_julian_date()[1] * 2.0 * math.pi - frame.sidereal_rad
    day = build_density_table(epoch, DAY_S, weather, 0.0)
    slices = int(days * 8) + 9
    values = np.concatenate([day.values[:8]] * (slices // 8 + 1))[:slices]
    t = np.arange(slices) / 8.0
    change = 0.3 * np.sin(2.0 * np.pi * (t / 27.0 + rng.random())) + 0.004 * rng.normal() * t
    walk = 0.0
    for k in range(slices):
        walk = 0.97 * walk + 0.03 * rng.normal()
        change[k] += walk
    return DensityTable(day.start, values + change[:, None, None, None], sidereal, 0.0)


def _parent_set(
    event: BreakupEvent, frame: EquatorFrame, air: DensityTable, earth: EarthOrientation
) -> ElementSet:
    """The parent's set at the event, fitted to the day it would have had after."""
    state = event.position_m[None], event.velocity_m_s[None]
    arcs = mean_arcs(frame, *state, np.array([0.005]), DAY_S, air, threads=1)
    seconds = np.linspace(0.0, 86_000.0, 40)
    found = fitted_set(arcs, 0, seconds, event.epoch, earth, np.zeros(7), at_end=False)
    if found is None:
        raise ValueError("SGP4 does not fit the parent")
    return found


def _record(day: float, x: Float64[ndarray, "7"]) -> Satrec:
    n, k, h, i, node, longitude, bstar = x.tolist()
    e, w, turn = math.hypot(k, h), math.atan2(h, k), 2.0 * math.pi
    record = Satrec()
    record.sgp4init(
        WGS72, "i", 0, day, bstar, 0.0, 0.0, e, w % turn, i, (longitude - w) % turn, n, node % turn
    )
    return record


def _least_squares(
    tai_ns: Int64[ndarray, " t"],
    position_m: Float64[ndarray, "t 3"],
    velocity_m_s: Float64[ndarray, "t 3"],
) -> Float64[ndarray, "7"] | None:
    """Elements at the last time, fitted to longer and longer stretches before it."""
    days, fractions = utc_julian_dates(tai_ns)
    day = float(days[-1] - 2433281.5 + fractions[-1])
    x = _osculating(position_m[-1], velocity_m_s[-1])

    def path(some: Float64[ndarray, "7"]) -> Float64[ndarray, "t 3"]:
        return np.asarray(_record(day, some).sgp4_array(days, fractions)[1]) * 1e3

    for stretch in (3, 8, len(tai_ns)):
        free = np.arange(6 if stretch < len(tai_ns) else 7)
        for _ in range(6):
            here = path(x)
            left = (position_m - here)[-stretch:].ravel()
            if not np.isfinite(left).all():
                return None
            slopes = np.empty((len(left), len(free)))
            for column in free:
                moved = x.copy()
                moved[column] += STEPS[column]
                slopes[:, column] = (path(moved) - here)[-stretch:].ravel()
            step = np.linalg.lstsq(slopes, left, rcond=None)[0]
            x[free] += step * STEPS[free]
            if not (x[0] > 0.0 and math.hypot(x[1], x[2]) < 0.9):
                return None
            if np.abs(step).max() < 0.05:
                break
    rms_m = float(np.sqrt(((position_m - path(x)) ** 2).sum(axis=1).mean()))
    return x if rms_m < WORST_FIT_M else None


def _osculating(r: Float64[ndarray, "3"], v: Float64[ndarray, "3"]) -> Float64[ndarray, "7"]:
    """Two-body elements of a state, as a start."""
    radius, momentum = float(np.linalg.norm(r)), np.cross(r, v)
    h = float(np.linalg.norm(momentum))
    a = 1.0 / (2.0 / radius - float(v @ v) / MU)
    vector = np.cross(v, momentum) / MU - r / radius
    i, node = math.acos(momentum[2] / h), math.atan2(momentum[0], -momentum[1])
    top = np.array([math.cos(node), math.sin(node), 0.0])
    side = np.cross(momentum / h, top)
    k, q = float(vector @ top), float(vector @ side)
    e, w = math.hypot(k, q), math.atan2(q, k)
    half = 0.5 * (math.atan2(float(r @ side), float(r @ top)) - w)
    big = 2.0 * math.atan2(math.sqrt(1.0 - e) * math.sin(half), math.sqrt(1.0 + e) * math.cos(half))
    n = math.sqrt(MU / a**3) * 60.0
    return np.array([n, k, q, i, node, big - e * math.sin(big) + w, 1e-5])
