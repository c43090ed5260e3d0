"""Arcs by numerical integration, where the averaged theory has no good answer.

Few fragments need it: thrown down steeply, thrown out to a few revolutions a day with a large
area for their mass, or falling within their first revolutions. Each arc is the two-body orbit
that touches the integrated path in its middle, and so short that perturbations bend the path
from it by less than 400 m at its ends.
"""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_RADIUS_M, EARTH_ROTATION_RAD_S, MU_EARTH_M3_S2
from greenzone.core.status import Status
from greenzone.orbits.arc_layout import (
    AXIS,
    COSINE,
    END_S,
    KEPLERIAN,
    KIND,
    LONGITUDE,
    NODE,
    START_S,
    H,
    K,
)
from greenzone.orbits.density import geodetic_height, log_density
from greenzone.orbits.gravity import DEGREE, gravity_acceleration
from greenzone.orbits.kepler import osculating_elements

__all__ = ["SHORTEST_ARC_S", "write_osculating_arcs"]

SHORTEST_ARC_S = 30.0

_MU = MU_EARTH_M3_S2
_RE = EARTH_RADIUS_M
_OMEGA = EARTH_ROTATION_RAD_S
_OK, _ESCAPED, _REENTERED = int(Status.OK), int(Status.ESCAPED), int(Status.REENTERED)
_BEND_M = 400.0
_LONGEST_S = 1_800.0
_STEP_S = (
    60.0  # at the surface, growing as a circle's period: 60 m along the track in 6 revolutions
)
_Air = tuple[Float64[ndarray, "s h l t"], float, float]
_Earth = tuple[float, Float64[ndarray, "d d"], Float64[ndarray, "d d"]]
_State = Float64[ndarray, "6"]


@kernel
def write_osculating_arcs(
    state: _State,
    ballistic: float,
    duration: float,
    entry_height: float,
    air: _Air,
    earth: _Earth,
    arcs: Float64[ndarray, "m w"],
    first: int,
) -> tuple[int, float, int]:
    """Follow one fragment; returns the row after its last arc (< 0: full), its end and status.

    `air` and `earth` as in `build_arcs`; gravity is 8 x 8, drag as everywhere.
    """
    v, w = np.zeros((DEGREE + 2, DEGREE + 2)), np.zeros((DEGREE + 2, DEGREE + 2))
    y = state.copy()
    t, row = 0.0, first
    while t < duration:
        if row >= arcs.shape[0]:
            return -1, t, _OK
        push = _perturbation(t, y, ballistic, air, earth, v, w)
        size = math.sqrt(push[3] ** 2 + push[4] ** 2 + push[5] ** 2)
        length = min(_LONGEST_S, max(SHORTEST_ARC_S, 2.0 * math.sqrt(2.0 * _BEND_M / size)))
        length = min(length, duration - t, _time_to_entry(y, entry_height))
        y = _advanced(y, t, 0.5 * length, ballistic, air, earth, v, w)
        elements = osculating_elements(y[0], y[1], y[2], y[3], y[4], y[5])
        if not elements[0] > 0.0:
            return row, t, _ESCAPED
        _write_two_body(arcs[row], t, length, elements)
        y = _advanced(y, t + 0.5 * length, 0.5 * length, ballistic, air, earth, v, w)
        t += length
        row += 1
        if not geodetic_height(y[0], y[1], y[2]) > entry_height:
            return row, t, _REENTERED
    return row, duration, _OK


@kernel
def _time_to_entry(y: _State, entry_height: float) -> float:
    """About how long (s, at least 1) until a state sinks to the entry height at its present rate.

    Arcs end there: below it the air is so thick that an ordinary step would not be stable.
    """
    r = math.sqrt(y[0] * y[0] + y[1] * y[1] + y[2] * y[2])
    sinking = -(y[0] * y[3] + y[1] * y[4] + y[2] * y[5]) / r
    if sinking <= 0.0:
        return math.inf
    return float(max(1.0, (geodetic_height(y[0], y[1], y[2]) - entry_height) / sinking))


@kernel
def _write_two_body(
    arc: Float64[ndarray, " w"],
    t: float,
    length: float,
    elements: tuple[float, float, float, float, float, float],
) -> None:
    """Fill an arc with the orbit that has these elements in the middle of it."""
    a, k, h, c, node, lam = elements
    n = math.sqrt(_MU / a) / a
    arc[:] = 0.0
    arc[START_S], arc[END_S] = t, t + length
    arc[AXIS], arc[K], arc[H], arc[COSINE], arc[NODE] = a, k, h, c, node
    arc[LONGITUDE], arc[LONGITUDE + 1] = lam - 0.5 * n * length, n
    arc[KIND] = KEPLERIAN


@kernel
def _perturbation(
    t: float,
    y: _State,
    ballistic: float,
    air: _Air,
    earth: _Earth,
    v: Float64[ndarray, "d1 d1"],
    w: Float64[ndarray, "d1 d1"],
) -> _State:
    """Velocity, and acceleration (m/s2) beyond the central one, of a state at `t`."""
    angle = earth[0] + _OMEGA * t
    ct, st = math.cos(angle), math.sin(angle)
    x, z = ct * y[0] + st * y[1], y[2]
    gx, gy, gz = gravity_acceleration(x, ct * y[1] - st * y[0], z, earth[1], earth[2], v, w)
    ux, uy = y[3] + _OMEGA * y[1], y[4] - _OMEGA * y[0]
    speed = math.sqrt(ux * ux + uy * uy + y[5] * y[5])
    rho = math.exp(log_density(air[0], t + air[2], air[1], y[0], y[1], z))
    drag = -0.5 * rho * ballistic * speed
    out = np.empty(6)
    out[0], out[1], out[2] = y[3], y[4], y[5]
    out[3] = ct * gx - st * gy + drag * ux
    out[4] = st * gx + ct * gy + drag * uy
    out[5] = gz + drag * y[5]
    return out


@kernel
def _rate(
    t: float,
    y: _State,
    ballistic: float,
    air: _Air,
    earth: _Earth,
    v: Float64[ndarray, "d1 d1"],
    w: Float64[ndarray, "d1 d1"],
) -> _State:
    out = _perturbation(t, y, ballistic, air, earth, v, w)
    r2 = y[0] * y[0] + y[1] * y[1] + y[2] * y[2]
    out[3:] -= _MU / (r2 * math.sqrt(r2)) * y[:3]
    return out


@kernel
def _advanced(
    y: _State,
    t: float,
    seconds: float,
    ballistic: float,
    air: _Air,
    earth: _Earth,
    v: Float64[ndarray, "d1 d1"],
    w: Float64[ndarray, "d1 d1"],
) -> _State:
    """The state `seconds` later, by the classical Runge-Kutta method of order 4."""
    size = math.sqrt(y[0] * y[0] + y[1] * y[1] + y[2] * y[2]) / _RE
    steps = math.ceil(seconds / (_STEP_S * size * math.sqrt(size)))
    step = seconds / steps
    for i in range(steps):
        now = t + i * step
        k1 = _rate(now, y, ballistic, air, earth, v, w)
        k2 = _rate(now + 0.5 * step, y + 0.5 * step * k1, ballistic, air, earth, v, w)
        k3 = _rate(now + 0.5 * step, y + 0.5 * step * k2, ballistic, air, earth, v, w)
        k4 = _rate(now + step, y + step * k3, ballistic, air, earth, v, w)
        y = y + step / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4)
    return y
