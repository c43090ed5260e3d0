"""One arc filled in: drag rates, zonal rates and J22 as polynomials and waves."""

from __future__ import annotations

import math

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_RADIUS_M, EARTH_ROTATION_RAD_S, MU_EARTH_M3_S2
from greenzone.orbits.arc_kernels import elements_in_arc
from greenzone.orbits.arc_layout import (
    AXIS,
    CENTRE,
    COSINE,
    END_S,
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
from greenzone.orbits.drag_pulse import pulse_sharpness
from greenzone.orbits.gravity import C22, S22
from greenzone.orbits.zonal_rates import secular_rates

__all__ = ["write_arc"]

_MU = MU_EARTH_M3_S2
_RE = EARTH_RADIUS_M
_OMEGA = EARTH_ROTATION_RAD_S
_C22, _S22 = C22, S22
_LEAST_PULSE_M = 300.0
_LEAST_SHARPNESS = 2.0
_Arc = Float64[ndarray, " w"]
_Five = tuple[float, float, float, float, float]
_Six = tuple[float, float, float, float, float, float]
_Rate = tuple[float, float, float, float, float, float, float]


@kernel
def write_arc(
    arc: _Arc,
    t: float,
    length: float,
    y: _Five,
    lam: float,
    rates: tuple[_Rate, _Rate, _Rate],
    sidereal: float,
) -> _Six:
    """Fill an arc from its start elements and the drag rates at its start, middle and end.

    Returns the elements a, k, h, c, node and lam at the end of the arc. `sidereal` is the
    Earth's rotation angle at its start.
    """
    a, k, h, c, node = y
    r0, rm, r1 = rates
    a1 = r0[0]
    a2 = 0.5 * (4.0 * rm[0] - 3.0 * r0[0] - r1[0]) / length
    a3 = 2.0 * (r0[0] - 2.0 * rm[0] + r1[0]) / (3.0 * length * length)
    half = 0.5 * length
    middle = a + half * (a1 + half * (a2 + half * a3))
    km, hm = k + half * 0.5 * (r0[1] + rm[1]), h + half * 0.5 * (r0[2] + rm[2])
    cm = min(1.0, max(-1.0, c + half * rm[3]))
    anomaly, perigee, node_rate, forcing = secular_rates(middle, km * km + hm * hm, cm)
    arc[START_S], arc[END_S] = t, t + length
    arc[AXIS], arc[AXIS + 1], arc[AXIS + 2], arc[AXIS + 3] = a, a1, a2, a3
    beyond_kepler = anomaly - math.sqrt(_MU / middle) / middle + perigee
    _write_longitude(arc, lam, beyond_kepler)
    arc[K], arc[K + 1], arc[K + 2] = k, r0[1], (r1[1] - r0[1]) / (2.0 * length)
    arc[H], arc[H + 1], arc[H + 2] = h, r0[2], (r1[2] - r0[2]) / (2.0 * length)
    arc[COSINE], arc[COSINE + 1] = c, rm[3]
    arc[NODE], arc[NODE + 1] = node, node_rate + rm[4]
    arc[TURN] = perigee
    arc[CENTRE] = forcing / perigee if abs(perigee) > 1e-12 else 0.0
    _write_half_daily(arc, middle, k * k + h * h, c, node, node_rate, sidereal)
    _write_pulse(arc, a, k, h, rates)
    return elements_in_arc(arc, t + length)


@kernel
def _write_longitude(arc: _Arc, lam: float, beyond_kepler: float) -> None:
    """The mean argument of latitude: n(a(s)) integrated to second order in the change of a.

    n = n0 (1 - 3/2 d + 15/8 d^2) with d = (a(s) - a0) / a0; and the rate beyond Kepler's.
    """
    a = arc[AXIS]
    n = math.sqrt(_MU / a) / a
    d1, d2, d3 = arc[AXIS + 1] / a, arc[AXIS + 2] / a, arc[AXIS + 3] / a
    arc[LONGITUDE] = lam
    arc[LONGITUDE + 1] = n + beyond_kepler
    arc[LONGITUDE + 2] = n * (-1.5 * d1) / 2.0
    arc[LONGITUDE + 3] = n * (-1.5 * d2 + 1.875 * d1 * d1) / 3.0
    arc[LONGITUDE + 4] = n * (-1.5 * d3 + 3.75 * d1 * d2) / 4.0


@kernel
def _write_half_daily(
    arc: _Arc, a: float, e2: float, c: float, node: float, node_rate: float, sidereal: float
) -> None:
    """The half-daily terms of J22: rates of its mean over the orbit (Kaula 1966), integrated.

    They vanish at the start of the arc for node, c and lam, whose constants are reduced.
    """
    eta2 = 1.0 - e2
    eta = math.sqrt(eta2)
    s2 = 1.0 - c * c
    epsilon = 1.5 * math.sqrt(_MU / a) / a * (_RE / a) ** 2
    q = epsilon / (eta2 * eta2)
    rate = 2.0 * (node_rate - _OMEGA)
    phase = 2.0 * (node - sidereal)
    arc[WAVE_LONGITUDE] = ((3.0 * s2 - 2.0 * c * c) * q + 3.0 * epsilon / (eta2 * eta) * s2) / rate
    arc[WAVE_NODE] = 2.0 * q * c / rate
    arc[WAVE_COSINE] = 2.0 * q * s2 / rate
    arc[PHASE], arc[PHASE_RATE] = phase, rate
    wave = _C22 * math.sin(phase) - _S22 * math.cos(phase)
    arc[LONGITUDE] -= arc[WAVE_LONGITUDE] * wave
    arc[NODE] -= arc[WAVE_NODE] * wave
    arc[COSINE] -= arc[WAVE_COSINE] * (_C22 * math.cos(phase) + _S22 * math.sin(phase))


@kernel
def _write_pulse(
    arc: _Arc, a: float, k: float, h: float, rates: tuple[_Rate, _Rate, _Rate]
) -> None:
    """Whether drag comes in pulses worth telling, and their shape."""
    arc[KIND], arc[PULSE_LAG], arc[PULSE_SHARPNESS] = MEAN, 0.0, 0.0
    period = 2.0 * math.pi * math.sqrt(a / _MU) * a
    drop, loss = 0.0, 0.0
    for rate in rates:
        drop = max(drop, -rate[0] * period)
        loss = max(loss, math.sqrt(rate[1] ** 2 + rate[2] ** 2) * period)
    gentle = drop < 0.1 * a and loss < 0.5 * (1.0 - math.sqrt(k * k + h * h))
    middle = rates[1]
    sharpness = pulse_sharpness(math.sqrt(middle[5] ** 2 + middle[6] ** 2))
    if drop > _LEAST_PULSE_M and sharpness > _LEAST_SHARPNESS and gentle:
        arc[KIND] = PULSED
        arc[PULSE_LAG] = math.atan2(middle[6], middle[5]) - math.atan2(h, k)
        arc[PULSE_SHARPNESS] = sharpness
