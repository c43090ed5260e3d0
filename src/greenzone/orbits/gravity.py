"""The Earth's gravity field to degree and order 8, and its potential at a point."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import EARTH_RADIUS_M, MU_EARTH_M3_S2

__all__ = ["C22", "DEGREE", "S22", "gravity_acceleration", "harmonics", "perturbing_potential"]

DEGREE = 8
C22 = 1.5746153257229e-6
S22 = -9.0387278919656e-7
"""Unnormalised harmonics of degree and order 2, as in the table below."""

_MU = MU_EARTH_M3_S2
_RE = EARTH_RADIUS_M

# Degree, order, fully normalised C and S of EGM2008, tide-free (Pavlis et al. 2012).
_EGM2008 = (
    (2, 0, -4.841651437908e-04, 0.000000000000e00),
    (2, 1, -2.066155090742e-10, 1.384413891380e-09),
    (2, 2, 2.439383573283e-06, -1.400273703859e-06),
    (3, 0, 9.571612070935e-07, 0.000000000000e00),
    (3, 1, 2.030462010479e-06, 2.482004158569e-07),
    (3, 2, 9.047878948095e-07, -6.190054751776e-07),
    (3, 3, 7.213217571216e-07, 1.414349261929e-06),
    (4, 0, 5.399658666390e-07, 0.000000000000e00),
    (4, 1, -5.361573893889e-07, -4.735673465181e-07),
    (4, 2, 3.505016239626e-07, 6.624800262758e-07),
    (4, 3, 9.908567666723e-07, -2.009567235675e-07),
    (4, 4, -1.885196330230e-07, 3.088038821492e-07),
    (5, 0, 6.867029137367e-08, 0.000000000000e00),
    (5, 1, -6.292119230425e-08, -9.436980733958e-08),
    (5, 2, 6.520780431762e-07, -3.233531925405e-07),
    (5, 3, -4.518471523288e-07, -2.149554083060e-07),
    (5, 4, -2.953287611756e-07, 4.980705501024e-08),
    (5, 5, 1.748117954960e-07, -6.693799351802e-07),
    (6, 0, -1.499539279785e-07, 0.000000000000e00),
    (6, 1, -7.592100818925e-08, 2.651225932136e-08),
    (6, 2, 4.864889246047e-08, -3.737893245238e-07),
    (6, 3, 5.724516111757e-08, 8.952011300107e-09),
    (6, 4, -8.602379371916e-08, -4.714255734291e-07),
    (6, 5, -2.671664237030e-07, -5.364931515002e-07),
    (6, 6, 9.470687497569e-09, -2.373823533510e-07),
    (7, 0, 9.051208445216e-08, 0.000000000000e00),
    (7, 1, 2.808875557767e-07, 9.512593628693e-08),
    (7, 2, 3.304079937022e-07, 9.299692906241e-08),
    (7, 3, 2.504584092257e-07, -2.171182877296e-07),
    (7, 4, -2.749939355916e-07, -1.240584035143e-07),
    (7, 5, 1.647732559347e-09, 1.792817827514e-08),
    (7, 6, -3.587984234649e-07, 1.517982574437e-07),
    (7, 7, 1.507464728727e-09, 2.410687672863e-08),
    (8, 0, 4.947560030052e-08, 0.000000000000e00),
    (8, 1, 2.316079912483e-08, 5.889745409276e-08),
    (8, 2, 8.001436047366e-08, 6.528050436674e-08),
    (8, 3, -1.937453817153e-08, -8.596393391257e-08),
    (8, 4, -2.443604800071e-07, 6.980725084728e-08),
    (8, 5, -2.570114772680e-08, 8.920348917459e-08),
    (8, 6, -6.596486800314e-08, 3.089467307831e-07),
    (8, 7, 6.725697517715e-08, 7.486860637382e-08),
    (8, 8, -1.240227719171e-07, 1.205518893850e-07),
)


@cache
def harmonics() -> tuple[Float64[ndarray, "d d"], Float64[ndarray, "d d"]]:
    """Unnormalised C and S, each (DEGREE + 1, DEGREE + 1), degree by order.

    Normalisation: Montenbruck and Gill (2000), eq. 3.13.
    """
    c, s = np.zeros((DEGREE + 1, DEGREE + 1)), np.zeros((DEGREE + 1, DEGREE + 1))
    for n, m, cosine, sine in _EGM2008:
        scale = (2 - (m == 0)) * (2 * n + 1) * math.factorial(n - m) / math.factorial(n + m)
        c[n, m], s[n, m] = cosine * math.sqrt(scale), sine * math.sqrt(scale)
    return c, s


@kernel
def _solid_harmonics(
    x: float, y: float, z: float, v: Float64[ndarray, "d d"], w: Float64[ndarray, "d d"]
) -> None:
    """Fill `v` and `w` with Cunningham's functions up to their size, from an Earth-fixed place (m).

    Cunningham (1970) as in Montenbruck and Gill (2000), eqs. 3.29-3.31.
    """
    top = v.shape[0] - 1
    r2 = x * x + y * y + z * z
    rho = _RE * _RE / r2
    x0, y0, z0 = _RE * x / r2, _RE * y / r2, _RE * z / r2
    v[0, 0] = _RE / math.sqrt(r2)
    w[0, 0] = 0.0
    for m in range(top + 1):
        if m > 0:
            v[m, m] = (2 * m - 1) * (x0 * v[m - 1, m - 1] - y0 * w[m - 1, m - 1])
            w[m, m] = (2 * m - 1) * (x0 * w[m - 1, m - 1] + y0 * v[m - 1, m - 1])
        for n in range(m + 1, top + 1):
            below_v = v[n - 2, m] if n > m + 1 else 0.0
            below_w = w[n - 2, m] if n > m + 1 else 0.0
            v[n, m] = ((2 * n - 1) * z0 * v[n - 1, m] - (n + m - 1) * rho * below_v) / (n - m)
            w[n, m] = ((2 * n - 1) * z0 * w[n - 1, m] - (n + m - 1) * rho * below_w) / (n - m)


@kernel
def perturbing_potential(
    x: float,
    y: float,
    z: float,
    c: Float64[ndarray, "d d"],
    s: Float64[ndarray, "d d"],
    first_zonal: int,
    v: Float64[ndarray, "d d"],
    w: Float64[ndarray, "d d"],
) -> float:
    """Potential energy per mass (m2/s2) of all tesserals, and of zonals from a degree upwards.

    Earth-fixed x, y, z in m; `v` and `w` are (DEGREE + 1, DEGREE + 1) scratch arrays.
    """
    _solid_harmonics(x, y, z, v, w)
    total = 0.0
    for n in range(first_zonal, DEGREE + 1):
        total += c[n, 0] * v[n, 0]
    for m in range(1, DEGREE + 1):
        for n in range(max(m, 2), DEGREE + 1):
            total += c[n, m] * v[n, m] + s[n, m] * w[n, m]
    return -_MU / _RE * total


@kernel
def gravity_acceleration(
    x: float,
    y: float,
    z: float,
    c: Float64[ndarray, "d d"],
    s: Float64[ndarray, "d d"],
    v: Float64[ndarray, "d1 d1"],
    w: Float64[ndarray, "d1 d1"],
) -> tuple[float, float, float]:
    """Acceleration (m/s2) of the harmonics (without the central term), Earth-fixed axes.

    `v` and `w` are (DEGREE + 2, DEGREE + 2) scratch arrays. Montenbruck and Gill (2000), eq. 3.33.
    """
    _solid_harmonics(x, y, z, v, w)
    ax, ay, az = 0.0, 0.0, 0.0
    for n in range(2, DEGREE + 1):
        ax -= c[n, 0] * v[n + 1, 1]
        ay -= c[n, 0] * w[n + 1, 1]
        az -= (n + 1) * c[n, 0] * v[n + 1, 0]
        for m in range(1, n + 1):
            p, q = c[n, m], s[n, m]
            factor = (n - m + 2) * (n - m + 1)
            ax -= 0.5 * (p * v[n + 1, m + 1] + q * w[n + 1, m + 1])
            ax += 0.5 * factor * (p * v[n + 1, m - 1] + q * w[n + 1, m - 1])
            ay -= 0.5 * (p * w[n + 1, m + 1] - q * v[n + 1, m + 1])
            ay += 0.5 * factor * (-p * w[n + 1, m - 1] + q * v[n + 1, m - 1])
            az -= (n - m + 1) * (p * v[n + 1, m] + q * w[n + 1, m])
    scale = _MU / (_RE * _RE)
    return scale * ax, scale * ay, scale * az
