"""Averaged effects of zonal harmonics beside Gauss's equations summed around the orbit."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.polynomial import legendre

from greenzone.orbits.high_zonals import FIRST_DEGREE, LAST_DEGREE, high_zonal_rates

NORMALISED = {5: 6.86846073356e-08, 6: -1.49953256913e-07, 20: 2.15589012188e-08}
"""Fully normalised C(n, 0) of EIGEN-6S as published (Foerste et al. 2011)."""
RATIO = 0.93
"""Earth's radius over the semi-major axis."""
POINTS = 4_000
LEADING_ORDER = 2e-3
"""Of what is left out with e = 0.02: e squared times some squares of the degree."""


def pulls(degree: int, i: float, u: np.ndarray, r: np.ndarray) -> tuple[np.ndarray, ...]:
    """Radial, transverse and normal acceleration (mu = a = 1) of one zonal of the potential."""
    c = NORMALISED[degree] * math.sqrt(2 * degree + 1)
    s = math.sin(i) * np.sin(u)
    p = legendre.Legendre.basis(degree)
    size = c * RATIO**degree / r ** (degree + 2)
    slope = size * p.deriv()(s)
    return -(degree + 1) * size * p(s), slope * math.sin(i) * np.cos(u), slope * math.cos(i)


def gauss(degree: int, i: float, e: float, w: float) -> tuple[float, float, float]:
    """Mean rates of node and perigee and of k = e cos(perigee), in units of the mean motion."""
    m = 2.0 * np.pi * (np.arange(POINTS) + 0.5) / POINTS
    anomaly = m.copy()
    for _ in range(30):
        anomaly = m + e * np.sin(anomaly)
    f = 2.0 * np.arctan2(
        math.sqrt(1 + e) * np.sin(anomaly / 2), math.sqrt(1 - e) * np.cos(anomaly / 2)
    )
    r, p, u = 1.0 - e * np.cos(anomaly), 1.0 - e * e, f + w
    radial, along, normal = pulls(degree, i, u, r)
    h = math.sqrt(p)
    node = (r * np.sin(u) * normal / (h * math.sin(i))).mean()
    turn = (h / e * (-radial * np.cos(f) + along * (1.0 + r / p) * np.sin(f))).mean()
    grow = (h * (radial * np.sin(f) + along * (np.cos(f) + np.cos(anomaly)))).mean()
    perigee = turn - math.cos(i) * node
    return node, perigee, grow * math.cos(w) - e * math.sin(w) * perigee


@pytest.mark.parametrize("degrees", [30.0, 52.0, 82.6, 98.6])
@pytest.mark.parametrize("degree", [6, 20])
def test_even_degrees_turn_node_and_perigee(degree: int, degrees: float) -> None:
    i, e = math.radians(degrees), 0.002
    around = [gauss(degree, i, e, w) for w in 2.0 * np.pi * np.arange(16) / 16]
    node, perigee, _ = np.mean(around, axis=0)
    found = high_zonal_rates(np.array([i]))[0, :, degree - FIRST_DEGREE] * RATIO**degree
    size = abs(NORMALISED[degree]) * RATIO**degree
    assert found[0] == pytest.approx(node, rel=LEADING_ORDER, abs=1e-3 * size)
    assert found[1] == pytest.approx(perigee, rel=5.0 * LEADING_ORDER, abs=1e-2 * size)
    assert found[2] == 0.0


@pytest.mark.parametrize("degrees", [30.0, 52.0, 82.6, 98.6])
def test_an_odd_degree_forces_the_eccentricity_vector(degrees: float) -> None:
    i = math.radians(degrees)
    around = [gauss(5, i, 1e-5, w) for w in 2.0 * np.pi * np.arange(16) / 16]
    forcing = float(np.mean(around, axis=0)[2])
    found = high_zonal_rates(np.array([i]))[0, :, 0] * RATIO**5
    assert found[2] == pytest.approx(forcing, rel=LEADING_ORDER)
    assert found[0] == found[1] == 0.0


def test_there_is_a_column_for_each_degree_up_to_20() -> None:
    rates = high_zonal_rates(np.radians([40.0, 90.0]))
    assert rates.shape == (2, 3, LAST_DEGREE - FIRST_DEGREE + 1)
    assert LAST_DEGREE == 20
    assert rates[1, 0] == pytest.approx(0.0, abs=1e-20)  # a polar orbit's node stands
