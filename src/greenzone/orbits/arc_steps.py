"""How fast drag changes mean elements, and how long its rates may be taken as a parabola."""

from __future__ import annotations

import math

from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.compiled import kernel
from greenzone.core.constants import (
    MU_EARTH_M3_S2,
    WGS84_FLATTENING,
    WGS84_SEMI_MAJOR_AXIS_M,
)
from greenzone.orbits.density import log_density
from greenzone.orbits.drag import averaged_drag
from greenzone.orbits.zonal import state_at_eccentric_longitude

__all__ = [
    "SHIFT_M",
    "SHORTEST_S",
    "along_track_shift",
    "drag_rates",
    "moved",
    "perigee_height",
    "step_length",
]

SHIFT_M = 4_000.0
"""Drag that moves a fragment along its track by less in the whole window needs no care."""
SHORTEST_S = 300.0
_LONGEST_S = 86_400.0
_SCALE_FRACTION = 0.2

_MU = MU_EARTH_M3_S2
_AE = WGS84_SEMI_MAJOR_AXIS_M
_Five = tuple[float, float, float, float, float]
_Seven = tuple[float, float, float, float, float, float, float]
_Zonal = tuple[float, float, float, float]
_Air = tuple[Float64[ndarray, "s h l t"], float, float]


@kernel
def drag_rates(y: _Five, ballistic: float, t: float, air: _Air) -> _Seven:
    """`averaged_drag` of elements `y` = a, k, h, c, node at `t` s after the epoch.

    `air` holds a density table's values, its sun angle, and its time at the epoch (s).
    """
    return averaged_drag(y[0], y[1], y[2], y[3], y[4], ballistic, t + air[2], (air[0], air[1]))


@kernel
def perigee_height(a: float, k: float, h: float, c: float) -> float:
    """Height (m) of the mean perigee over the ellipsoid at its latitude."""
    e2 = k * k + h * h
    e = math.sqrt(e2)
    sine2 = (1.0 - c * c) * (h * h / e2 if e2 > 1e-20 else 0.5)
    return a * (1.0 - e) - _AE * (1.0 - WGS84_FLATTENING * sine2)


@kernel
def moved(y: _Five, rate: _Seven, zonal: _Zonal, seconds: float) -> _Five:
    """Elements a, k, h, c, node after `seconds` at constant drag and zonal rates."""
    turn = zonal[1] * seconds
    ct, st = math.cos(turn), math.sin(turn)
    k, h = y[1] + rate[1] * seconds, y[2] + rate[2] * seconds
    return (
        y[0] + rate[0] * seconds,
        ct * k - st * h,
        st * k + ct * h,
        min(1.0, max(-1.0, y[3] + rate[3] * seconds)),
        y[4] + (rate[4] + zonal[2]) * seconds,
    )


@kernel
def along_track_shift(a: float, rate: float, duration: float) -> float:
    """How far (m) an axis that changes at this rate (m/s) moves a fragment in `duration` s."""
    return 0.75 * math.sqrt(_MU / a) / a * abs(rate) * duration * duration


@kernel
def step_length(y: _Five, rate: _Seven, duration: float, t: float, air: _Air) -> float:
    """How long the drag rates may be taken as a parabola in time (s).

    The perigee may sink by a part of the scale height; and the air changes within hours, which
    matters as far as drag moves the fragment along its track by the end of the window.
    """
    e = math.sqrt(y[1] * y[1] + y[2] * y[2])
    circular = abs(rate[0])
    sinking = circular * (1.0 - e)
    if e > 1e-6:
        sinking = abs(rate[0] * (1.0 - e) - y[0] * (y[1] * rate[1] + y[2] * rate[2]) / e)
    height = _scale_height(y, t, air)
    speed = max(sinking, circular * math.sqrt(height / (height + y[0] * e)))
    if speed <= 0.0:
        return _LONGEST_S
    shift = along_track_shift(y[0], rate[0], duration)
    longest = _LONGEST_S
    if shift > SHIFT_M:
        longest = 43_200.0 if shift < 40.0 * SHIFT_M else 21_600.0
    return min(longest, max(SHORTEST_S, _SCALE_FRACTION * height / speed))


@kernel
def _scale_height(y: _Five, t: float, air: _Air) -> float:
    """Scale height (m) of the air at the perigee."""
    angle = math.atan2(y[2], y[1])
    x0, y0, z0, _, _, _ = state_at_eccentric_longitude(
        y[0], y[1], y[2], y[3], math.cos(y[4]), math.sin(y[4]), angle
    )
    r = math.sqrt(x0 * x0 + y0 * y0 + z0 * z0)
    up = 1.0 + 5000.0 / r
    low = log_density(air[0], t + air[2], air[1], x0, y0, z0)
    high = log_density(air[0], t + air[2], air[1], x0 * up, y0 * up, z0 * up)
    if high == -math.inf or low - high < 0.02:
        return 250_000.0
    return 5000.0 / (low - high)
