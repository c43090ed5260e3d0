"""Every bound of docs/encounters.md against the motion it bounds."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from jaxtyping import Float64
from numpy import ndarray

from encounter_cases import Elements, asset_of, cloud_of, state_of
from greenzone.core.constants import EARTH_RADIUS_M
from greenzone.encounters.approach_kernels import (
    MARGIN_M,
    _far_step,
    _half_rate,
    _near_step,
    _relative,
)
from greenzone.encounters.asset_track import asset_track
from greenzone.encounters.bound_kernels import arc_bounds, gravity_gradient, time_to_slab
from greenzone.orbits.arc_kernels import state_in_arc
from greenzone.orbits.mean_arcs import MeanArcs

DAY_S = 86_400.0
ROUNDING_M = 0.01
ASSETS: list[Elements] = [
    (6.80e6, 0.0006, 51.6, 20.0, 40.0, 200.0),
    (42.164e6, 0.0003, 0.1, 30.0, 0.0, 0.0),
    (26.6e6, 0.7, 63.4, 10.0, 270.0, 0.0),
]
angles = st.floats(0.0, 360.0)


@st.composite
def fragments(draw: st.DrawFn) -> tuple[Elements, float]:
    """Elements with a perigee from 150 to 2,000 km and e up to 0.7, and an area-to-mass ratio."""
    e = draw(st.floats(0.0, 0.7))
    perigee = EARTH_RADIUS_M + draw(st.floats(150e3, 2_000e3))
    elements = (perigee / (1 - e), e, draw(st.floats(0.0, 180.0)), *draw(st.tuples(*[angles] * 3)))
    return elements, draw(st.sampled_from([0.0, 0.01, 0.3]))


def arcs_of(case: tuple[Elements, float]) -> MeanArcs:
    return cloud_of(state_of(case[0])[None], DAY_S, np.array([case[1]]))


def path(arc: Float64[ndarray, " w"], times: Float64[ndarray, " t"]) -> Float64[ndarray, "t 6"]:
    return np.array([state_in_arc(arc, t) for t in times]).reshape(-1, 6)


@given(fragments(), st.floats(0.0, 1.0))
@settings(max_examples=60)
def test_radius_speed_and_slip_stay_within_their_bounds(
    case: tuple[Elements, float], where: float
) -> None:
    for arc in arcs_of(case).arcs:
        low, high, speed, radial, _, _, slip = arc_bounds(arc)
        middle = arc[0] + where * (arc[1] - arc[0])
        times = np.unique(np.clip(middle + np.arange(0.0, 6000.0, 5.0), arc[0], arc[1]))
        states = path(arc, times)
        r, dt = np.linalg.norm(states[:, :3], axis=1), np.diff(times)
        assert low <= r.min()
        assert r.max() <= high
        if len(times) < 3:
            continue
        moved = np.linalg.norm(np.diff(states[:, :3], axis=0), axis=1)
        assert (moved <= speed * dt + ROUNDING_M).all()
        assert (np.abs(np.diff(r)) <= radial * dt + ROUNDING_M).all()
        t, h = times[len(times) // 2], 0.25
        derivative = (path(arc, np.array([t + h])) - path(arc, np.array([t - h])))[0, :3] / (2 * h)
        assert np.linalg.norm(derivative - path(arc, np.array([t]))[0, 3:]) <= slip


@given(fragments(), st.floats(0.0, 1.0), st.floats(-1.0, 1.0), angles, st.floats(0.0, 200e3))
@settings(max_examples=80)
def test_a_fragment_never_comes_down_to_a_slab_before_the_time_said(
    case: tuple[Elements, float], where: float, height: float, turn: float, slab: float
) -> None:
    """For planes of any direction, so for coplanar and counter-rotating assets as well."""
    flat, angle = math.sqrt(1.0 - height * height), math.radians(turn)
    normal = np.array([flat * math.cos(angle), flat * math.sin(angle), height])
    for arc in arcs_of(case).arcs:
        *_, spring, push, slip = arc_bounds(arc)
        t = arc[0] + where * (arc[1] - arc[0])
        state = path(arc, np.array([t]))[0]
        z, vz = float(state[:3] @ normal), float(state[3:] @ normal)
        safe = time_to_slab(z, vz - math.copysign(slip, z), slab, spring, push)
        times = np.linspace(t, min(arc[1], t + safe), 50)
        after = path(arc, times)[:, :3] @ normal * math.copysign(1.0, z)
        assert safe == 0.0 or after.min() >= slab - ROUNDING_M


@given(fragments(), st.sampled_from(range(3)), st.floats(0.0, 0.8), st.sampled_from([1e3, 1e5]))
@settings(max_examples=60)
def test_no_step_passes_over_an_approach(
    case: tuple[Elements, float], which: int, where: float, radius: float
) -> None:
    """Steps from outside the gate keep outside the radius; those inside hold one zero at most."""
    track = asset_track(arcs_of(case).frame, asset_of(ASSETS[which], DAY_S), 0.0, DAY_S)
    _check_steps(arcs_of(case), track, where, radius)


@given(fragments(), st.booleans(), st.floats(-0.3, 0.3), st.floats(0.0, 0.8))
@settings(max_examples=40)
def test_no_step_passes_over_an_approach_in_the_same_plane(
    case: tuple[Elements, float], retrograde: bool, apart: float, where: float
) -> None:
    a, e, i, node, perigee, mean = case[0]
    same = (a, e, i, node, perigee, mean + apart)
    against = (a, e, 180.0 - i, node + 180.0, 180.0 - perigee, mean + 100.0)
    asset = asset_of(against if retrograde else same, DAY_S)
    cloud = arcs_of(case)
    track = asset_track(cloud.frame, asset, 0.0, DAY_S)
    _check_steps(cloud, track, where, 1e5)


def _check_steps(
    cloud: MeanArcs,
    track: tuple[Float64[ndarray, "m 10"], float, float, Float64[ndarray, "5"], float],
    where: float,
    radius: float,
) -> None:
    gate, limits = radius + MARGIN_M, track[3]
    for arc in cloud.arcs:
        bounds = arc_bounds(arc)
        gradient = gravity_gradient(max(bounds[0], limits[0] - gate), gate)
        for t in np.linspace(arc[0] + where * (arc[1] - arc[0]), arc[1], 30)[:-1]:
            d, w, f, a = _relative(arc, track, t)
            distance = math.hypot(*d)
            inside = distance <= gate
            rate = _half_rate(arc, track, t, d, w)
            near = (rate, gate, gradient, bounds[5] + limits[4])
            step = (
                _near_step(d, w, f, a, near)
                if inside
                else _far_step(d, f, a, track, t, gate, bounds)
            )
            times = np.linspace(t, min(arc[1], t + step), 40)
            seen = [_relative(arc, track, x)[:2] for x in times]
            if inside:
                rates = [
                    _half_rate(arc, track, x, *pair) for x, pair in zip(times, seen, strict=True)
                ]
                rising = np.array(rates) >= 0.0
                ripple = np.ptp([math.hypot(*pair[0]) for pair in seen])
                assert ripple < ROUNDING_M or (rising[1:] != rising[:-1]).sum() <= 1
            else:
                assert min(math.hypot(*pair[0]) for pair in seen) >= radius - ROUNDING_M


@given(st.sampled_from(range(3)), st.sampled_from([10.0, 60.0]))
@settings(max_examples=6)
def test_an_asset_stays_within_the_limits_of_its_track(which: int, step_s: float) -> None:
    frame = arcs_of((ASSETS[0], 0.0)).frame
    asset = asset_of(ASSETS[which], 20_000.0, step_s=step_s)
    table, _, _, limits, horizon = asset_track(frame, asset, 0.0, 20_000.0)
    times = np.arange(0.0, 20_000.0, 3.0)
    r, v = asset.states_at(frame.epoch, times)
    radius, speed = np.linalg.norm(r, axis=1), np.linalg.norm(v, axis=1)
    radial = np.abs(np.einsum("ij,ij->i", r, v)) / radius
    assert limits[0] <= radius.min()
    assert radius.max() <= limits[1]
    assert speed.max() <= limits[2]
    assert radial.max() <= limits[3]
    assert limits[4] < 0.1  # a free motion: interpolation and the field above J2
    for i in range(0, len(table) - int(horizon / step_s), 40):
        ahead = r[(times >= i * step_s) & (times <= i * step_s + horizon)]
        assert np.abs(ahead @ table[i, 6:9]).max() <= table[i, 9] * limits[1] + ROUNDING_M
