"""Dilution: a probability that is small because too little is known, not because it is safe.

M. D. Hejduk, "Satellite Conjunction Assessment Risk Analysis for 'Dilution Region' Events", Space
Traffic Management Conference, 2019; S. Alfano, "Relating Position Uncertainty to Maximum
Conjunction Probability", Journal of the Astronautical Sciences 53(2), 2005.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.probability.encounter_plane import project
from greenzone.probability.foster_1992 import foster_1992
from greenzone.probability.states import StatePair

__all__ = ["Dilution", "Scaled", "dilution", "dilution_curve"]

_DECADES_DOWN = 5.0
_POINTS = 101
_ROUNDS = 4
_REFINED = 21
_DILUTED = 1e-3
"""CARA's: the maximum lies higher than the nominal value by more than this part."""


class Scaled(IntEnum):
    """Whose covariance is scaled; the sum of what is diluted is CARA's code."""

    NEITHER = 0
    SECONDARY = 1
    PRIMARY = 10
    BOTH = 11


@dataclass(frozen=True, slots=True)
class Dilution:
    """The greatest Pc over the size of a covariance, and whether the nominal one is diluted."""

    pc: float
    """With the covariances as they are."""
    max_pc: float
    """With their deviations scaled by `scale`; as they are where nothing is diluted."""
    scale: float
    diluted: Scaled


def dilution(pair: StatePair, hbr_m: float, separately: bool = False) -> Dilution:
    """Whether smaller covariances would raise the two-dimensional Pc, and to what.

    Both are scaled together, or one after the other: then the code tells for which of them the
    Pc is diluted, and the maximum is the greater of those. NaN and NEITHER without an answer.
    """
    pc = float(dilution_curve(pair, hbr_m, np.ones(1), Scaled.BOTH)[0])
    if not np.isfinite(pc):
        return Dilution(pc, pc, 1.0, Scaled.NEITHER)
    max_pc, scale, code = pc, 1.0, 0
    for which in (Scaled.PRIMARY, Scaled.SECONDARY) if separately else (Scaled.BOTH,):
        found, at = _greatest(pair, hbr_m, which)
        if found > pc * (1.0 + _DILUTED) and at < 1.0:
            code += int(which)
            if found > max_pc:
                max_pc, scale = found, at
    return Dilution(pc, max_pc, scale, Scaled(code))


def dilution_curve(
    pair: StatePair,
    hbr_m: float,
    scale: Float64[ndarray, " n"],
    which: Scaled = Scaled.BOTH,
) -> Float64[ndarray, " n"]:
    """Two-dimensional Pc with the deviations of one or both covariances scaled, for a plot."""
    n, square = len(scale), (scale**2)[:, None, None]
    one = np.ones((n, 1, 1))
    primary = square if which in (Scaled.PRIMARY, Scaled.BOTH) else one
    secondary = square if which in (Scaled.SECONDARY, Scaled.BOTH) else one
    hbr = np.full(n, hbr_m)
    plane = project(
        np.tile(pair.relative_position_m, (n, 1)),
        np.tile(pair.relative_velocity_m_s, (n, 1)),
        primary * pair.covariance[0, :3, :3],
        secondary * pair.covariance[1, :3, :3],
        hbr,
    )
    return foster_1992(plane, hbr)


def _greatest(pair: StatePair, hbr_m: float, which: Scaled) -> tuple[float, float]:
    """The greatest Pc over scales of at most 1, and the scale; by grids ever finer."""
    low, high = -_DECADES_DOWN, 0.0
    points = _POINTS
    for _ in range(_ROUNDS):
        exponents = np.linspace(low, high, points)
        curve = np.nan_to_num(dilution_curve(pair, hbr_m, 10.0**exponents, which))
        best = len(curve) - 1 - int(curve[::-1].argmax())
        low, high = exponents[max(best - 1, 0)], exponents[min(best + 1, points - 1)]
        points = _REFINED
    return float(curve[best]), float(10.0 ** exponents[best])
