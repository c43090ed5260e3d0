"""Two-body elements of a state, and Kepler's equation in elements regular at e = 0."""

from __future__ import annotations

import math

from greenzone.core.compiled import kernel
from greenzone.core.constants import MU_EARTH_M3_S2

__all__ = ["eccentric_longitude", "osculating_elements", "turned"]

_MU = MU_EARTH_M3_S2
_TAU = 2.0 * math.pi
_ELONGATED2 = 0.5
_FLAT = 1e-7
_Six = tuple[float, float, float, float, float, float]


@kernel
def eccentric_longitude(k: float, h: float, lam: float) -> float:
    """Solution F of Kepler's equation lam = F - k sin F + h cos F, to 1e-12 rad.

    Start: Danby (1988), sec. 6.6; iteration: Halley.
    """
    lam = lam - _TAU * math.floor(lam / _TAU + 0.5)
    f = lam
    e2 = k * k + h * h
    if e2 > _ELONGATED2:  # Danby's start: Halley converges from it for all e < 1
        f += math.copysign(0.85 * math.sqrt(e2), k * math.sin(lam) - h * math.cos(lam))
    for _ in range(25):
        sf, cf = math.sin(f), math.cos(f)
        residual = f - k * sf + h * cf - lam
        slope = 1.0 - k * cf - h * sf
        curvature = k * sf - h * cf
        step = residual / (slope - 0.5 * residual * curvature / slope)
        step = min(0.7, max(-0.7, step))
        f -= step
        if abs(step) < 1e-6:  # Halley is cubic: the next step would be below 1e-16
            break
    return f


@kernel
def osculating_elements(x: float, y: float, z: float, vx: float, vy: float, vz: float) -> _Six:
    """Two-body a, k, h, c, node, lam of a bound state (a <= 0 for an unbound one)."""
    r = math.sqrt(x * x + y * y + z * z)
    hx, hy, hz = y * vz - z * vy, z * vx - x * vz, x * vy - y * vx
    momentum = math.sqrt(hx * hx + hy * hy + hz * hz)
    a = 1.0 / (2.0 / r - (vx * vx + vy * vy + vz * vz) / _MU)
    c = hz / momentum
    node = math.atan2(hx, -hy)
    if hx * hx + hy * hy < _FLAT * _FLAT * momentum * momentum:
        c, node = math.copysign(1.0, hz), 0.0  # no node to speak of
    if a <= 0.0:
        return a, 0.0, 0.0, c, node, 0.0
    kappa = momentum * momentum / (_MU * r) - 1.0
    sigma = momentum * (x * vx + y * vy + z * vz) / (r * _MU)
    eta = math.sqrt(max(0.0, 1.0 - kappa * kappa - sigma * sigma))
    cn, sn = math.cos(node), math.sin(node)
    theta = math.atan2((-x * sn + y * cn) * c + z * math.sqrt(1.0 - c * c), x * cn + y * sn)
    ct, st = math.cos(theta), math.sin(theta)
    k, h = kappa * ct + sigma * st, kappa * st - sigma * ct
    e_sin = sigma * eta / (1.0 + kappa)
    e_cos = 1.0 - r / a
    true_minus_mean = 2.0 * math.atan(e_sin / (1.0 + eta - e_cos)) + e_sin
    return a, k, h, c, node, theta - true_minus_mean


@kernel
def turned(cosine: float, sine: float, angle: float) -> tuple[float, float]:
    """Cosine and sine of an angle increased by a small one (series to 1e-13 at 0.01 rad)."""
    if abs(angle) > 0.01:
        ca, sa = math.cos(angle), math.sin(angle)
    else:
        x2 = angle * angle
        ca = 1.0 - 0.5 * x2 * (1.0 - x2 / 12.0)
        sa = angle * (1.0 - x2 / 6.0 * (1.0 - x2 / 20.0))
    return cosine * ca - sine * sa, sine * ca + cosine * sa
