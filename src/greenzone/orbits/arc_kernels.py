"""States of fragments read from their arcs."""

from __future__ import annotations

import math

import numpy as np
from jaxtyping import Float64, Int8, Int64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.core.status import Status
from greenzone.orbits.arc_layout import (
    AXIS,
    CENTRE,
    COSINE,
    END_S,
    KEPLERIAN,
    KIND,
    LONGITUDE,
    MEAN,
    NODE,
    PHASE,
    PHASE_RATE,
    PULSE_LAG,
    PULSE_SHARPNESS,
    PULSED,
    START_S,
    TURN,
    WAVE_COSINE,
    WAVE_LONGITUDE,
    WAVE_NODE,
    H,
    K,
)
from greenzone.orbits.drag_pulse import pulse_progress
from greenzone.orbits.gravity import C22, S22
from greenzone.orbits.kepler import eccentric_longitude
from greenzone.orbits.zonal import kepler_state_of, state_of_mean

__all__ = ["arc_at", "elements_in_arc", "pulse_bounds", "state_in_arc", "states_of_arcs"]

_MU = MU_EARTH_M3_S2
_C22, _S22 = C22, S22
_OK = int(Status.OK)
_Six = tuple[float, float, float, float, float, float]


@kernel
def state_in_arc(arc: Float64[ndarray, " w"], t: float) -> _Six:
    """Position (m) and velocity (m/s), six numbers, at `t` (s) within an arc (ARC_WIDTH,)."""
    a, k, h, c, node, lam = elements_in_arc(arc, t)
    if arc[KIND] != MEAN:
        if arc[KIND] == KEPLERIAN:
            return kepler_state_of(a, k, h, c, node, lam)
        a, k, h, lam = _with_pulse(arc, t - arc[START_S], a, k, h, lam)
    return state_of_mean(a, k, h, c, node, lam)


@kernel
def elements_in_arc(arc: Float64[ndarray, " w"], t: float) -> _Six:
    """Mean elements a, k, h, c, node and lam at `t` (s) within an arc."""
    s = t - arc[START_S]
    a = arc[AXIS] + s * (arc[AXIS + 1] + s * (arc[AXIS + 2] + s * arc[AXIS + 3]))
    lam = arc[LONGITUDE + 2] + s * (arc[LONGITUDE + 3] + s * arc[LONGITUDE + 4])
    lam = arc[LONGITUDE] + s * (arc[LONGITUDE + 1] + s * lam)
    k0 = arc[K] + s * (arc[K + 1] + s * arc[K + 2])
    h0 = arc[H] + s * (arc[H + 1] + s * arc[H + 2]) - arc[CENTRE]
    x = arc[TURN] * s
    x2 = x * x
    # The perigee turns by less than half a radian in an arc: 1e-9 here.
    cg = 1.0 - x2 * (0.5 - x2 * (1.0 / 24.0 - x2 / 720.0))
    sg = x * (1.0 - x2 * (1.0 / 6.0 - x2 / 120.0))
    phase = arc[PHASE] + arc[PHASE_RATE] * s
    c2, s2 = math.cos(phase), math.sin(phase)
    wave = _C22 * s2 - _S22 * c2
    c = arc[COSINE] + arc[COSINE + 1] * s + arc[WAVE_COSINE] * (_C22 * c2 + _S22 * s2)
    return (
        a,
        cg * k0 - sg * h0,
        sg * k0 + cg * h0 + arc[CENTRE],
        min(1.0, max(-1.0, c)),
        arc[NODE] + arc[NODE + 1] * s + arc[WAVE_NODE] * wave,
        lam + arc[WAVE_LONGITUDE] * wave,
    )


@kernel
def _with_pulse(
    arc: Float64[ndarray, " w"], s: float, a: float, k: float, h: float, lam: float
) -> tuple[float, float, float, float]:
    """Elements a, k, h and lam with the drag of the present revolution as it has come so far."""
    period = 2.0 * math.pi * math.sqrt(a / _MU) * a
    drop = period * (arc[AXIS + 1] + s * (2.0 * arc[AXIS + 2] + 3.0 * s * arc[AXIS + 3]))
    big_f = eccentric_longitude(k, h, lam)
    ahead, integral = pulse_progress(k, h, big_f, arc[PULSE_LAG], arc[PULSE_SHARPNESS])
    dk = period * (arc[K + 1] + 2.0 * s * arc[K + 2]) * ahead
    dh = period * (arc[H + 1] + 2.0 * s * arc[H + 2]) * ahead
    cg, sg = math.cos(arc[TURN] * s), math.sin(arc[TURN] * s)
    lam += -1.5 * drop / a * integral
    return a + drop * ahead, k + cg * dk - sg * dh, h + sg * dk + cg * dh, lam


@kernel
def states_of_arcs(
    arcs: Float64[ndarray, "m w"],
    rows: Int64[ndarray, " n1"],
    status: Int8[ndarray, " n"],
    end_s: Float64[ndarray, " n"],
    seconds: Float64[ndarray, " t"],
) -> tuple[Float64[ndarray, "n t 6"], Int8[ndarray, "n t"]]:
    """States (n, t, 6) and status (n, t) at `seconds`; NaN where the status is not OK."""
    n, m = rows.shape[0] - 1, seconds.shape[0]
    states = np.full((n, m, 6), np.nan)
    answer = np.empty((n, m), dtype=np.int8)
    for i in range(n):
        row = rows[i]
        for j in range(m):
            answer[i, j] = status[i]
            if seconds[j] > end_s[i] or rows[i] == rows[i + 1]:
                continue
            row = arc_at(arcs, row, rows[i], rows[i + 1], seconds[j])
            states[i, j, :] = state_in_arc(arcs[row], seconds[j])
            answer[i, j] = _OK
    return states, answer


@kernel
def arc_at(arcs: Float64[ndarray, "m w"], row: int, first: int, last: int, t: float) -> int:
    """The row of the arc that holds time `t`, searched from `row` among first:last."""
    while row + 1 < last and t > arcs[row, END_S]:
        row += 1
    while row > first and t < arcs[row, START_S]:
        row -= 1
    return row


@kernel
def pulse_bounds(arc: Float64[ndarray, " w"]) -> tuple[float, float, float, float, float]:
    """Bounds on what pulses of drag add to the motion of an arc; zeros where it has none.

    Greatest change of the semi-major axis (m) and of the eccentricity, their greatest rates
    (m/s, 1/s), and the greatest rate of the mean argument of latitude (rad/s).
    """
    if arc[KIND] != PULSED:
        return 0.0, 0.0, 0.0, 0.0, 0.0
    s = arc[END_S] - arc[START_S]
    n = math.sqrt(_MU / arc[AXIS]) / arc[AXIS]
    period = 2.0 * math.pi / n
    bend = 2.0 * abs(arc[AXIS + 2]) + 3.0 * s * abs(arc[AXIS + 3])
    drop = period * (abs(arc[AXIS + 1]) + s * bend)
    by_k = abs(arc[K + 1]) + 2.0 * s * abs(arc[K + 2])
    by_h = abs(arc[H + 1]) + 2.0 * s * abs(arc[H + 2])
    loss = period * math.sqrt(by_k * by_k + by_h * by_h)
    e = math.sqrt(arc[K] ** 2 + arc[H] ** 2) + loss
    peak = n * arc[PULSE_SHARPNESS] / (math.sqrt(math.pi) * max(1e-3, 1.0 - e))
    return 0.6 * drop, 0.6 * loss, drop * peak, loss * peak, n * drop / arc[AXIS]
