"""Kernel that projects encounters to their planes, with products carried in double-double.

Along the track a deviation may be a million times the one that decides the probability: summing
the projected covariance in plain doubles would lose six of its digits (1e-6 of Pc on real cases).
"""

from __future__ import annotations

import math

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel

__all__ = ["project_encounters"]

_SPLIT = 134_217_729.0
"""2^27 + 1: Dekker (1971) splits a double into two halves with it."""


@kernel
def project_encounters(
    position: Float64[ndarray, "n 3"],
    velocity: Float64[ndarray, "n 3"],
    primary: Float64[ndarray, "n 3 3"],
    secondary: Float64[ndarray, "n 3 3"],
    miss: Float64[ndarray, "n 2"],
    variance: Float64[ndarray, "n 2"],
    miss_variance: Float64[ndarray, " n"],
    first: int,
    last: int,
) -> None:
    """Fills rows first:last of the outputs; rows without relative velocity become NaN.

    `miss` gets the miss vector along the principal axes (the narrower first), `variance` the
    eigenvalues of the projected covariance, ascending and as they come out, `miss_variance` the
    variance along the miss vector.
    """
    for i in range(first, last):
        _project(
            position[i], velocity[i], primary[i], secondary[i],
            miss[i], variance[i], miss_variance, i,
        )  # fmt: skip


@kernel
def _project(
    position: Float64[ndarray, " 3"],
    velocity: Float64[ndarray, " 3"],
    primary: Float64[ndarray, "3 3"],
    secondary: Float64[ndarray, "3 3"],
    miss: Float64[ndarray, " 2"],
    variance: Float64[ndarray, " 2"],
    miss_variance: Float64[ndarray, " n"],
    row: int,
) -> None:
    """One encounter: axes of its plane, the projected covariance, its principal axes."""
    speed = math.sqrt(velocity[0] ** 2 + velocity[1] ** 2 + velocity[2] ** 2)
    if not speed > 0.0:
        miss[:] = math.nan
        variance[:] = math.nan
        miss_variance[row] = math.nan
        return
    z = (velocity[0] / speed, velocity[1] / speed, velocity[2] / speed)
    x, y = _axes(z)
    xx = _quadratic(x, primary, secondary, x)
    xy = _quadratic(x, primary, secondary, y)
    yy = _quadratic(y, primary, secondary, y)
    px = x[0] * position[0] + x[1] * position[1] + x[2] * position[2]
    py = y[0] * position[0] + y[1] * position[1] + y[2] * position[2]
    turn = 0.5 * math.atan2(2.0 * xy, xx - yy)
    wide = 0.5 * (xx + yy) + math.hypot(0.5 * (xx - yy), xy)
    variance[1] = wide
    variance[0] = _difference_of_products(xx, yy, xy, xy) / wide if wide > 0.0 else wide
    miss[1] = abs(math.cos(turn) * px + math.sin(turn) * py)
    miss[0] = abs(math.cos(turn) * py - math.sin(turn) * px)
    length2 = px * px + py * py
    along = px * px * xx + 2.0 * px * py * xy + py * py * yy
    miss_variance[row] = along / length2 if length2 > 0.0 else math.nan


@kernel
def _axes(
    z: tuple[float, float, float],
) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """Two unit vectors normal to z, from the coordinate axis least along it."""
    a, b, c = abs(z[0]), abs(z[1]), abs(z[2])
    if a <= b and a <= c:
        x = (0.0, z[2], -z[1])
    elif b <= c:
        x = (-z[2], 0.0, z[0])
    else:
        x = (z[1], -z[0], 0.0)
    norm = math.sqrt(x[0] ** 2 + x[1] ** 2 + x[2] ** 2)
    x = (x[0] / norm, x[1] / norm, x[2] / norm)
    y = (z[1] * x[2] - z[2] * x[1], z[2] * x[0] - z[0] * x[2], z[0] * x[1] - z[1] * x[0])
    return x, y


@kernel
def _quadratic(
    a: tuple[float, float, float],
    primary: Float64[ndarray, "3 3"],
    secondary: Float64[ndarray, "3 3"],
    b: tuple[float, float, float],
) -> float:
    """A (C1 + C2) b for symmetric C, its eighteen terms summed in double-double."""
    high, low = 0.0, 0.0
    for i in range(3):
        for j in range(3):
            scale, scale_low = _product(a[i], b[j])
            for entry in (primary[i, j], secondary[i, j]):
                term, term_low = _product(scale, entry)
                total = high + term
                shift = total - high
                low += (high - (total - shift)) + (term - shift) + term_low + scale_low * entry
                high = total
    return high + low


@kernel
def _difference_of_products(a: float, b: float, c: float, d: float) -> float:
    """A b - c d without cancellation of the products' roundings."""
    first, first_low = _product(a, b)
    second, second_low = _product(c, d)
    return (first - second) + (first_low - second_low)


@kernel
def _product(a: float, b: float) -> tuple[float, float]:
    """A product and its rounding error (Dekker 1971)."""
    scaled = _SPLIT * a
    a_high = scaled - (scaled - a)
    a_low = a - a_high
    scaled = _SPLIT * b
    b_high = scaled - (scaled - b)
    b_low = b - b_high
    product = a * b
    return product, a_low * b_low - (
        ((product - a_high * b_high) - a_low * b_high) - a_high * b_low
    )
