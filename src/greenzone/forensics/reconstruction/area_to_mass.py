"""Area-to-mass ratios of fragments from how fast their orbits decay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.orbits.drag import DRAG_COEFFICIENT
from greenzone.orbits.mean_past import MeanPast

__all__ = ["AreaToMass", "area_to_mass"]

_SLOWEST_M_S: Final = 1.0 / 86_400.0
"""A decay below a metre a day is lost in the noise of a set's drag term."""
_DENSITY_LOG_SIGMA: Final = 0.25
"""Doubt of the density model over weeks, common to all fragments."""


@dataclass(frozen=True, slots=True, eq=False)
class AreaToMass:
    """A/M of n fragments (m2/kg), NaN where no decay shows, and what the cloud is like."""

    m2_kg: Float64[ndarray, " n"]
    median_m2_kg: float
    p10_m2_kg: float
    p90_m2_kg: float
    common_factor: float
    """One standard deviation of what the air may change for all, as a factor."""


def area_to_mass(past: MeanPast, log_factor: Float64[ndarray, " n"]) -> AreaToMass:
    """A/M with C_D 2.2, by the stated decay corrected with the fitted factor (see `fit_time`)."""
    ratio = past.ballistic_m2_kg * np.exp(log_factor) / DRAG_COEFFICIENT
    shown = past.decay_m_s < -_SLOWEST_M_S
    ratio = np.where(shown, ratio, np.nan)
    low, middle, high = (np.nan, np.nan, np.nan)
    if shown.any():
        low, middle, high = np.nanpercentile(ratio, [10, 50, 90])
    factor = float(np.exp(_DENSITY_LOG_SIGMA))
    return AreaToMass(ratio, float(middle), float(low), float(high), factor)
