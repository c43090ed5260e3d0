"""Gabbard's diagram: height of perigee and apogee of each fragment against its period."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.orbits.sgp4_path_kernels import MU72_M3_S2, RADIUS72_M

__all__ = ["Gabbard", "gabbard"]


@dataclass(frozen=True, slots=True, eq=False)
class Gabbard:
    """Periods (s) and mean heights of perigee and apogee over the equatorial radius (m)."""

    period_s: Float64[ndarray, " n"]
    perigee_m: Float64[ndarray, " n"]
    apogee_m: Float64[ndarray, " n"]


def gabbard(elements: Float64[ndarray, "n 5"]) -> Gabbard:
    """The diagram of mean elements whose first columns are a (m) and e."""
    a, e = elements[:, 0], elements[:, 1]
    period = 2.0 * np.pi * np.sqrt(a**3 / MU72_M3_S2)
    return Gabbard(
        np.asarray(period),
        np.asarray(a * (1.0 - e) - RADIUS72_M),
        np.asarray(a * (1.0 + e) - RADIUS72_M),
    )
