"""Zonal harmonics of degree 5 to 20: what they do to the node and to the eccentricity vector.

SGP4 knows J2 to J4. Over months the higher ones matter: they move the node by up to 3e-4 of its
rate and shift the point about which the eccentricity vector turns by up to 3e-4
(docs/reconstruct.md compares both with histories of element sets).
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray
from numpy.polynomial import legendre

__all__ = ["FIRST_DEGREE", "LAST_DEGREE", "high_zonal_rates"]

FIRST_DEGREE: Final = 5

# Fully normalised C(n, 0), n = 5 to 20, of EIGEN-6S (Foerste et al. 2011), reference radius
# 6378136.46 m. The secular parts (drifts since 2005) are below 1e-11 and left out.
_EIGEN_6S: Final = (
    6.86846073356e-08,
    -1.49953256913e-07,
    9.05144359960e-08,
    4.94844799157e-08,
    2.80157974039e-08,
    5.33306352739e-08,
    -5.07693148338e-08,
    3.64371824368e-08,
    4.17297617898e-08,
    -2.26693412020e-08,
    2.19214001007e-09,
    -4.71140253930e-09,
    1.91863444922e-08,
    6.09853065377e-09,
    -3.30297952388e-09,
    2.15589012188e-08,
)
LAST_DEGREE: Final = FIRST_DEGREE + len(_EIGEN_6S) - 1
_NODES: Final = 48
"""Points around the orbit: exact for the trigonometric polynomials of degree 21 averaged here."""


def high_zonal_rates(inclination_rad: Float64[ndarray, " n"]) -> Float64[ndarray, "n 3 d"]:
    """Coefficients of (Re/a)^degree, in units of the mean motion, for each degree from 5 to 20.

    Row 0: rate of the node; row 1: rate of the argument of perigee (even degrees only); row 2:
    forcing of k = e cos(perigee) (odd degrees only). Lagrange's equations with the disturbing
    function averaged over the orbit, leading order in the eccentricity (Kaula 1966, ch. 3). The
    parts in cos(2 perigee) are left out: they are of second order in e.
    """
    u = 2.0 * np.pi * (np.arange(_NODES) + 0.5) / _NODES
    out = np.zeros((len(inclination_rad), 3, len(_EIGEN_6S)))
    sine = np.sin(inclination_rad)[:, None]
    cosine = np.cos(inclination_rad)
    for column, normalised in enumerate(_EIGEN_6S):
        degree = FIRST_DEGREE + column
        zonal = -normalised * math.sqrt(2 * degree + 1)
        p = legendre.Legendre.basis(degree)
        if degree % 2:
            x = sine * np.cos(u)
            pull = (degree + 1) * np.cos(u) * p(x) - 2.0 * sine * np.sin(u) ** 2 * p.deriv()(x)
            out[:, 2, column] = zonal * pull.mean(axis=1)
            continue
        x = sine * np.sin(u)
        tilt = (np.sin(u) * p.deriv()(x)).mean(axis=1)
        node = -zonal * cosine / np.maximum(sine[:, 0], 1e-6) * tilt
        out[:, 0, column] = node
        out[:, 1, column] = -cosine * node - zonal * p(x).mean(axis=1) * degree * (degree + 1) / 2
    return out
