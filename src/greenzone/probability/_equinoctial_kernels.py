"""Kernels of Kepler motion in equinoctial elements, with the Jacobian of the state.

Elements are (n, af, ag, chi, psi, lM): mean motion in rad/s, the two components of the
eccentricity vector, the two of the half-angle inclination vector, and the mean longitude at the
reference time (Broucke & Cefola 1972; Vallado 2003, "Covariance Transformations").
"""

from __future__ import annotations

import math

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel

__all__ = ["equinoctial_of", "kepler_states", "state_and_jacobian"]

_ITERATIONS = 50
_CONVERGED = 1e-15


@kernel
def equinoctial_of(
    state: Float64[ndarray, " 6"], mu: float, elements: Float64[ndarray, " 6"]
) -> None:
    """Fills the elements of a position (m) and velocity (m/s); NaN where the orbit is open."""
    rx, ry, rz, vx, vy, vz = state[0], state[1], state[2], state[3], state[4], state[5]
    r = math.sqrt(rx * rx + ry * ry + rz * rz)
    energy = 2.0 / r - (vx * vx + vy * vy + vz * vz) / mu
    hx, hy, hz = ry * vz - rz * vy, rz * vx - rx * vz, rx * vy - ry * vx
    h = math.sqrt(hx * hx + hy * hy + hz * hz)
    if not (energy > 0.0 and h > 0.0 and hz > -h):
        elements[:] = math.nan
        return
    a = 1.0 / energy
    chi, psi = hx / (h + hz), -hy / (h + hz)
    f, g = _frame(chi, psi)
    ex = (vy * hz - vz * hy) / mu - rx / r
    ey = (vz * hx - vx * hz) / mu - ry / r
    ez = (vx * hy - vy * hx) / mu - rz / r
    af = ex * f[0] + ey * f[1] + ez * f[2]
    ag = ex * g[0] + ey * g[1] + ez * g[2]
    x = rx * f[0] + ry * f[1] + rz * f[2]
    y = rx * g[0] + ry * g[1] + rz * g[2]
    root = math.sqrt(max(1.0 - af * af - ag * ag, 0.0))
    b = 1.0 / (1.0 + root)
    cos_f = af + ((1.0 - af * af * b) * x - af * ag * b * y) / (a * root)
    sin_f = ag + ((1.0 - ag * ag * b) * y - af * ag * b * x) / (a * root)
    longitude = math.atan2(sin_f, cos_f)
    elements[0] = math.sqrt(mu / a**3)
    elements[1], elements[2], elements[3], elements[4] = af, ag, chi, psi
    elements[5] = longitude + ag * math.cos(longitude) - af * math.sin(longitude)


@kernel
def kepler_states(
    elements: Float64[ndarray, " 6"],
    mu: float,
    seconds: Float64[ndarray, " t"],
    states: Float64[ndarray, "t 6"],
) -> None:
    """Fills the states at times after the reference time; NaN where the orbit is open."""
    n, af, ag = elements[0], elements[1], elements[2]
    square = 1.0 - af * af - ag * ag
    if not (square > 0.0 and n > 0.0):
        states[:] = math.nan
        return
    a = (mu / (n * n)) ** (1.0 / 3.0)
    b = 1.0 / (1.0 + math.sqrt(square))
    f, g = _frame(elements[3], elements[4])
    xx, xy, yy = 1.0 - ag * ag * b, af * ag * b, 1.0 - af * af * b
    for t in range(len(seconds)):
        longitude = _eccentric_longitude(elements[5] + n * seconds[t], af, ag)
        s, c = math.sin(longitude), math.cos(longitude)
        rate = n * a / (1.0 - ag * s - af * c)
        x, y = a * (xx * c + xy * s - af), a * (yy * s + xy * c - ag)
        u, w = rate * (xy * c - xx * s), rate * (yy * c - xy * s)
        for i in range(3):
            states[t, i] = x * f[i] + y * g[i]
            states[t, 3 + i] = u * f[i] + w * g[i]


@kernel
def state_and_jacobian(
    elements: Float64[ndarray, " 6"],
    mu: float,
    seconds: float,
    state: Float64[ndarray, " 6"],
    jacobian: Float64[ndarray, "6 6"],
) -> None:
    """Fills the state `seconds` after the reference time and its derivatives by the elements."""
    n, af, ag, chi, psi = elements[0], elements[1], elements[2], elements[3], elements[4]
    a = (mu / (n * n)) ** (1.0 / 3.0)
    longitude = _eccentric_longitude(elements[5] + n * seconds, af, ag)
    s, c = math.sin(longitude), math.cos(longitude)
    root = math.sqrt(1.0 - af * af - ag * ag)
    b = 1.0 / (1.0 + root)
    b_f, b_g = b * b * af / root, b * b * ag / root
    d = 1.0 - ag * s - af * c
    x = a * ((1.0 - ag * ag * b) * c + af * ag * b * s - af)
    y = a * ((1.0 - af * af * b) * s + af * ag * b * c - ag)
    x_l = a * (af * ag * b * c - (1.0 - ag * ag * b) * s)
    y_l = a * ((1.0 - af * af * b) * c - af * ag * b * s)
    x_ll, y_ll = -(x + a * af), -(y + a * ag)
    d_l = af * s - ag * c
    # derivatives at constant eccentric longitude: position, then its derivative by longitude
    x_f = a * (-ag * ag * b_f * c + ag * (b + af * b_f) * s - 1.0)
    x_g = a * (-(2.0 * ag * b + ag * ag * b_g) * c + af * (b + ag * b_g) * s)
    y_f = a * (-(2.0 * af * b + af * af * b_f) * s + ag * (b + af * b_f) * c)
    y_g = a * (-af * af * b_g * s + af * (b + ag * b_g) * c - 1.0)
    xl_f = a * (ag * (b + af * b_f) * c + ag * ag * b_f * s)
    xl_g = a * (af * (b + ag * b_g) * c + (2.0 * ag * b + ag * ag * b_g) * s)
    yl_f = a * (-(2.0 * af * b + af * af * b_f) * c - ag * (b + af * b_f) * s)
    yl_g = a * (-af * af * b_g * c - af * (b + ag * b_g) * s)
    f, g = _frame(chi, psi)
    u, w = n * x_l / d, n * y_l / d
    rate = n / d
    turn = (seconds / d, s / d, -c / d, 0.0, 0.0, 1.0 / d)  # of the longitude, by each element
    plain = (
        (-2.0 * x / (3.0 * n), -2.0 * y / (3.0 * n), u / (3.0 * n), w / (3.0 * n)),
        (x_f, y_f, rate * (xl_f + x_l * c / d), rate * (yl_f + y_l * c / d)),
        (x_g, y_g, rate * (xl_g + x_l * s / d), rate * (yl_g + y_l * s / d)),
        (0.0, 0.0, 0.0, 0.0),
        (0.0, 0.0, 0.0, 0.0),
        (0.0, 0.0, 0.0, 0.0),
    )
    by_longitude = (x_l, y_l, rate * (x_ll - x_l * d_l / d), rate * (y_ll - y_l * d_l / d))
    for i in range(3):
        state[i] = x * f[i] + y * g[i]
        state[3 + i] = u * f[i] + w * g[i]
        for k in range(6):
            jacobian[i, k] = (plain[k][0] + by_longitude[0] * turn[k]) * f[i] + (
                plain[k][1] + by_longitude[1] * turn[k]
            ) * g[i]
            jacobian[3 + i, k] = (plain[k][2] + by_longitude[2] * turn[k]) * f[i] + (
                plain[k][3] + by_longitude[3] * turn[k]
            ) * g[i]
    _add_frame_derivatives(chi, psi, x, y, u, w, f, g, jacobian)


@kernel
def _frame(chi: float, psi: float) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """The two unit vectors of the orbital plane."""
    scale = 1.0 / (1.0 + chi * chi + psi * psi)
    f = (
        (1.0 - chi * chi + psi * psi) * scale,
        2.0 * chi * psi * scale,
        -2.0 * chi * scale,
    )
    g = (2.0 * chi * psi * scale, (1.0 + chi * chi - psi * psi) * scale, 2.0 * psi * scale)
    return f, g


@kernel
def _add_frame_derivatives(
    chi: float,
    psi: float,
    x: float,
    y: float,
    u: float,
    w: float,
    f: tuple[float, float, float],
    g: tuple[float, float, float],
    jacobian: Float64[ndarray, "6 6"],
) -> None:
    """Columns of chi and psi: the plane's unit vectors turn."""
    scale = 1.0 / (1.0 + chi * chi + psi * psi)
    f_chi = (-2.0 * chi * scale, 2.0 * psi * scale, -2.0 * scale)
    g_chi = (2.0 * psi * scale, 2.0 * chi * scale, 0.0)
    f_psi = (2.0 * psi * scale, 2.0 * chi * scale, 0.0)
    g_psi = (2.0 * chi * scale, -2.0 * psi * scale, 2.0 * scale)
    shrink_chi, shrink_psi = 2.0 * chi * scale, 2.0 * psi * scale
    for i in range(3):
        fc, gc = f_chi[i] - shrink_chi * f[i], g_chi[i] - shrink_chi * g[i]
        fp, gp = f_psi[i] - shrink_psi * f[i], g_psi[i] - shrink_psi * g[i]
        jacobian[i, 3] = x * fc + y * gc
        jacobian[3 + i, 3] = u * fc + w * gc
        jacobian[i, 4] = x * fp + y * gp
        jacobian[3 + i, 4] = u * fp + w * gp


@kernel
def _eccentric_longitude(mean: float, af: float, ag: float) -> float:
    """The solution F of F + ag cos F - af sin F = mean longitude, by Newton's method."""
    longitude = mean
    for _ in range(_ITERATIONS):
        s, c = math.sin(longitude), math.cos(longitude)
        step = (longitude + ag * c - af * s - mean) / (1.0 - ag * s - af * c)
        longitude -= step
        if abs(step) < _CONVERGED * max(1.0, abs(longitude)):
            break
    return longitude
