"""Kernels that bound motion: how fast a fragment can come near while an arc lasts.

docs/encounters.md derives every bound; the tests hold each against the motion itself.
"""

from __future__ import annotations

import math

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_RADIUS_M, J2, MU_EARTH_M3_S2
from greenzone.orbits.arc_kernels import pulse_bounds
from greenzone.orbits.arc_layout import (
    AXIS,
    CENTRE,
    END_S,
    KEPLERIAN,
    KIND,
    LONGITUDE,
    NODE,
    PULSE_SHARPNESS,
    START_S,
    TURN,
    H,
    K,
)

__all__ = ["arc_bounds", "gravity_gradient", "time_to_slab"]

_MU = MU_EARTH_M3_S2
_J2_RE2 = J2 * EARTH_RADIUS_M**2
_THEORY_M_S = 1.0  # the theory's velocity against the derivative of its position
_THEORY_M_S2 = 0.005  # its acceleration against that of the zonal field it solves
_MOST_ECCENTRIC = 0.995
_GROUND_M = 6.35e6  # less than the polar radius: no fragment is followed below

_Bounds = tuple[float, float, float, float, float, float, float]


@kernel
def arc_bounds(arc: Float64[ndarray, " w"]) -> _Bounds:
    """What holds while an arc lasts, as seven numbers.

    Least and greatest radius (m); greatest speed and radial speed (m/s); `spring` >= mu/r^3
    (1/s2); `push` >= the acceleration that is not two-body (m/s2); `slip` >= the difference of
    the stated velocity from the derivative of the stated position (m/s). An arc outside the
    theory has bounds that are never useful, and never wrong: (0, inf, inf, inf, inf, inf, inf).
    """
    if arc[KIND] == KEPLERIAN:
        return _two_body_bounds(arc)
    s = arc[END_S] - arc[START_S]
    pulse_a, pulse_e, pulse_a_rate, pulse_e_rate, pulse_rate = pulse_bounds(arc)
    a_low, a_high, a_rate = _range_of_cubic(arc, s)
    a_low, a_high, a_rate = a_low - pulse_a, a_high + pulse_a, a_rate + pulse_a_rate
    linear, square = abs(arc[K + 1]) + abs(arc[H + 1]), abs(arc[K + 2]) + abs(arc[H + 2])
    turn = abs(arc[TURN])
    wobble = abs(arc[CENTRE]) * min(2.0, turn * s)
    e = math.sqrt(arc[K] ** 2 + arc[H] ** 2) + (linear + square * s) * s + wobble + pulse_e
    if not (a_low > 0.0 and e < _MOST_ECCENTRIC and a_high < math.inf):
        inf = math.inf
        return 0.0, inf, inf, inf, inf, inf, inf
    n = _longitude_rate(arc, s) + pulse_rate + turn
    e_rate = linear + 2.0 * s * square + pulse_e_rate
    creep = a_rate * (1.0 + e) + 4.0 * a_high * e_rate / (1.0 - e)
    pad, pad_speed = _short_period(a_low, e)
    low, high = a_low * (1.0 - e) - pad, a_high * (1.0 + e) + pad
    if not low > 0.0:
        inf = math.inf
        return 0.0, inf, inf, inf, inf, inf, inf
    slow = creep + pad_speed + _THEORY_M_S
    speed = n * a_high * math.sqrt((1.0 + e) / (1.0 - e)) + slow
    speed += (turn + abs(arc[NODE + 1])) * high
    radial = n * a_high * e / math.sqrt(1.0 - e * e) + slow
    spring = max(_MU, n * n * a_high**3) / low**3
    sudden = 4.0 + 8.0 * abs(arc[PULSE_SHARPNESS])
    push = 3.3 * _MU * _J2_RE2 / low**4 + _THEORY_M_S2 + sudden * n * creep / (1.0 - e) ** 2
    return low, high, speed, radial, spring, push, _THEORY_M_S + creep


@kernel
def _two_body_bounds(arc: Float64[ndarray, " w"]) -> _Bounds:
    """The same of an arc that is exactly two-body, above the ground."""
    a, e = arc[AXIS], math.sqrt(arc[K] ** 2 + arc[H] ** 2)
    low, high = max(a * (1.0 - e), _GROUND_M), a * (1.0 + e)
    if not (a > 0.0 and e < 1.0 and high > low):
        inf = math.inf
        return 0.0, inf, inf, inf, inf, inf, inf
    speed = math.sqrt(_MU * (2.0 / low - 1.0 / a))
    radial = min(speed, math.sqrt(_MU / (a * (1.0 - e * e))) * e)
    rounding = 1e-3
    return low - 1.0, high + 1.0, speed, radial, _MU / low**3, _THEORY_M_S2, rounding


@kernel
def _longitude_rate(arc: Float64[ndarray, " w"], s: float) -> float:
    """The greatest rate (rad/s) of the mean argument of latitude within `s` seconds."""
    third = 3.0 * abs(arc[LONGITUDE + 3]) + s * 4.0 * abs(arc[LONGITUDE + 4])
    return float(abs(arc[LONGITUDE + 1]) + s * (2.0 * abs(arc[LONGITUDE + 2]) + s * third))


@kernel
def _range_of_cubic(arc: Float64[ndarray, " w"], s: float) -> tuple[float, float, float]:
    """Bounds of the semi-major axis, from below and above, and of its rate, for `s` seconds."""
    x1, x2, x3 = arc[AXIS + 1] * s, arc[AXIS + 2] * s * s, arc[AXIS + 3] * s * s * s
    low = arc[AXIS] + min(0.0, x1) + min(0.0, x2) + min(0.0, x3)
    high = arc[AXIS] + max(0.0, x1) + max(0.0, x2) + max(0.0, x3)
    return low, high, (abs(x1) + 2.0 * abs(x2) + 3.0 * abs(x3)) / max(s, 1e-9)


@kernel
def _short_period(a: float, e: float) -> tuple[float, float]:
    """Bounds of the short-period terms of J2: of the radius (m) and of the velocity (m/s)."""
    eta = math.sqrt(1.0 - e * e)
    p = a * (1.0 - e * e)
    largest = max(_radial_factor(e, eta), _radial_factor(-e, eta))
    radius = _J2_RE2 / (4.0 * p) * 2.0 * (largest + 1.0)
    return radius, 8.0 * _J2_RE2 / (p * p) * math.sqrt(_MU / p) * (1.0 + e) ** 3


@kernel
def _radial_factor(kappa: float, eta: float) -> float:
    """The factor p of the radial short-period term, e cos f being `kappa` (docs/cloud-motion.md).

    It is greatest at perigee or apogee.
    """
    beta = 1.0 / (1.0 + eta)
    inner = kappa * (2.0 + kappa) * beta + (1.0 + eta + eta * eta) * beta
    return (kappa * inner + eta * (2.0 + kappa)) / (1.0 + kappa) ** 2


@kernel
def time_to_slab(z: float, vz: float, slab: float, spring: float, push: float) -> float:
    """A time (s) before which |z| cannot come down to `slab`.

    Holds when z'' + k z, with some 0 <= k <= spring that may vary, stays within +-push: Sturm's
    comparison with the oscillator y'' = -spring y - push from the same start.
    """
    if z < 0.0:
        z, vz = -z, -vz
    if not (z > slab and spring < math.inf):
        return 0.0
    rest = push / spring
    omega = math.sqrt(spring)
    c, s = z + rest, vz / omega
    amplitude = math.sqrt(c * c + s * s)
    return (math.atan2(s, c) + math.acos(min(1.0, (slab + rest) / amplitude))) / omega


@kernel
def gravity_gradient(low: float, gate: float) -> float:
    """A bound (1/s2) of the change of gravity with place between points near each other.

    Both at least `low` from the Earth's centre and at most 5 `gate` apart: the line between
    them stays above sqrt(low^2 - (2.5 gate)^2). J2 adds at most 12 J2 to the gradient.
    """
    r2 = low * low - 6.25 * gate * gate
    if not r2 > 0.0:
        return math.inf
    return 2.0 * _MU / (r2 * math.sqrt(r2)) * (1.0 + 12.0 * _J2_RE2 / r2)
