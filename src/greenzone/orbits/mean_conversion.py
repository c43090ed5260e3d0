"""Osculating state to mean elements whose energy is right to second order."""

from __future__ import annotations

import math

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import MU_EARTH_M3_S2
from greenzone.orbits.gravity import perturbing_potential
from greenzone.orbits.kepler import osculating_elements
from greenzone.orbits.zonal import state_at_eccentric_longitude, state_of_mean
from greenzone.orbits.zonal_rates import mean_energy, zonal_energy

__all__ = ["mean_of_state"]

_MU = MU_EARTH_M3_S2
_NODES = 20
_MOST_ECCENTRIC2 = 0.999
_FIRST_ZONAL = 5
"""The theory has the zonals below in its own energy."""
_Six = tuple[float, float, float, float, float, float]
_Seven = tuple[float, float, float, float, float, float, float]


@kernel
def _wrapped(angle: float) -> float:
    return angle - 2.0 * math.pi * math.floor(angle / (2.0 * math.pi) + 0.5)


@kernel
def _axis_of_energy(a: float, e2: float, c: float, energy: float) -> float:
    """The mean semi-major axis whose `mean_energy` is `energy`, from a near guess."""
    for _ in range(6):
        step = (mean_energy(a, e2, c) - energy) * 2.0 * a * a / _MU
        a -= step
        if abs(step) < 1e-4:
            break
    return a


@kernel
def _mean_with_energy(target: _Six, energy: float, start: _Six) -> _Seven:
    """Mean elements that give back the osculating `target` but for its a, and have this energy.

    Returns seven numbers: the elements and the last correction, as a length in m.
    """
    _, k0, h0, c0, n0, l0 = target
    a, k, h, c, node, lam = start
    left = 1e9
    for _ in range(12):
        a = _axis_of_energy(a, k * k + h * h, c, energy)
        px, py, pz, pvx, pvy, pvz = state_of_mean(a, k, h, c, node, lam)
        _, k1, h1, c1, n1, l1 = osculating_elements(px, py, pz, pvx, pvy, pvz)
        dk, dh, dc, dn, dl = k0 - k1, h0 - h1, c0 - c1, _wrapped(n0 - n1), _wrapped(l0 - l1)
        k, h, c, node, lam = k + dk, h + dh, min(1.0, max(-1.0, c + dc)), node + dn, lam + dl
        left = a * (abs(dk) + abs(dh) + abs(dc) + abs(dn) + abs(dl))
        if left < 0.5 or not (k * k + h * h < _MOST_ECCENTRIC2):
            break
    return a, k, h, c, node, lam, left


@kernel
def mean_of_state(
    state: Float64[ndarray, "6"],
    sidereal: float,
    c: Float64[ndarray, "d d"],
    s: Float64[ndarray, "d d"],
    v: Float64[ndarray, "d d"],
    w: Float64[ndarray, "d d"],
) -> _Seven:
    """Mean elements of a state (m, m/s, true equator) and the last correction, as a length in m.

    The energy of the harmonics above J4 and of the tesserals (8 x 8) at this instant, less its
    mean over the orbit, is part of the energy: 70 m in the semi-major axis for J22 alone.
    `sidereal` is the Earth's rotation angle (rad); c, s, v, w as in `perturbing_potential`.
    A correction above some metres, or not finite, says that the theory has no answer.
    """
    x, y, z, vx, vy, vz = state
    zonal = zonal_energy(x, y, z, vx, vy, vz)
    target = osculating_elements(x, y, z, vx, vy, vz)
    a, k, h, cosine, node, lam = target
    if not k * k + h * h < _MOST_ECCENTRIC2:
        return a, k, h, cosine, node, lam, math.inf
    a, k, h, cosine, node, lam, left = _mean_with_energy(target, zonal, target)
    if not (left < 1e3 and k * k + h * h < 0.98):
        return a, k, h, cosine, node, lam, left
    ct, st = math.cos(sidereal), math.sin(sidereal)
    cn, sn = math.cos(node), math.sin(node)
    mean = 0.0
    for i in range(_NODES):
        big_f = 2.0 * math.pi * (i + 0.5) / _NODES
        weight = 1.0 - k * math.cos(big_f) - h * math.sin(big_f)
        px, py, pz, _, _, _ = state_at_eccentric_longitude(a, k, h, cosine, cn, sn, big_f)
        turned_x, turned_y = ct * px + st * py, ct * py - st * px
        high = perturbing_potential(turned_x, turned_y, pz, c, s, _FIRST_ZONAL, v, w)
        mean += weight / _NODES * high
    turned_x, turned_y = ct * x + st * y, ct * y - st * x
    high = perturbing_potential(turned_x, turned_y, z, c, s, _FIRST_ZONAL, v, w)
    return _mean_with_energy(target, zonal + high - mean, (a, k, h, cosine, node, lam))
