"""The filter's evidence is that of one big least-squares problem; the response is that of a fit."""

from __future__ import annotations

import numpy as np
import pytest
from jaxtyping import Float64
from numpy import ndarray

from greenzone.forensics.maneuvers.evidence_kernels import IN_TRACK, PLANE, evidence, response
from greenzone.forensics.maneuvers.filter_kernels import gains, innovations

RATE, CHANGE = 2e-3, 1e-4
VALUE_SIGMA, RATE_SIGMA = 3.0, 0.4
PRIOR = np.diag([1e12, 1.0, 1e-12])
"""As the filter starts: nothing known of the value; its later parts in units of these tests."""


def dense_covariance(t: Float64[ndarray, " n"]) -> Float64[ndarray, "m m"]:
    """Of all values and rates, written out set by set."""
    n = len(t)
    state = [PRIOR]
    for d in np.diff(t):
        state.append(step(d) @ state[-1] @ step(d).T + wander(d))
    full = np.zeros((2 * n, 2 * n))
    for j in range(n):
        for k in range(j, n):
            block = (step(t[k] - t[j]) @ state[j])[:2, :2]
            full[2 * k : 2 * k + 2, 2 * j : 2 * j + 2] = block
            full[2 * j : 2 * j + 2, 2 * k : 2 * k + 2] = block.T
    return full + np.diag([VALUE_SIGMA**2, RATE_SIGMA**2] * n)


def step(d: float) -> Float64[ndarray, "3 3"]:
    return np.array([[1.0, d, 0.5 * d * d], [0.0, 1.0, d], [0.0, 0.0, 1.0]])


def wander(d: float) -> Float64[ndarray, "3 3"]:
    rate = np.array([[d**3 / 3, d**2 / 2, 0.0], [d**2 / 2, d, 0.0], [0.0, 0.0, 0.0]])
    change = np.array(
        [
            [d**5 / 20, d**4 / 8, d**3 / 6],
            [d**4 / 8, d**3 / 3, d**2 / 2],
            [d**3 / 6, d**2 / 2, d],
        ]
    )
    return RATE * rate + CHANGE * change


@pytest.mark.parametrize("span", [0.0, 2.5])
def test_evidence_is_that_of_least_squares(span: float) -> None:
    rng = np.random.default_rng(5)
    t = np.cumsum(rng.uniform(0.5, 1.5, 12))
    y = np.stack((rng.normal(0, 5, 12), rng.normal(0, 1, 12)), axis=1)
    y[0] = 0.0
    r = np.tile([VALUE_SIGMA**2, RATE_SIGMA**2], (12, 1))
    q = np.tile([RATE, CHANGE], (12, 1))
    f, g, v = np.zeros((12, 2)), np.zeros((12, 2, 3)), np.zeros((12, 2))
    gains(t, r, q, np.zeros((12, 3)), f, g)
    innovations(t, y, g, v)
    when = 0.3 * t[4] + 0.7 * t[5]
    num, den = evidence(t, v, f, g, 5, when, span, IN_TRACK)
    shape = np.array([response(s - when, span, IN_TRACK) for s in t]).ravel()
    weighted = np.linalg.solve(dense_covariance(t), shape)
    assert den == pytest.approx(weighted @ shape, rel=1e-3)
    assert num / den == pytest.approx(weighted @ y.ravel() / (weighted @ shape), rel=1e-2)


@pytest.mark.parametrize("age", [0.5, 2.0, 4.5, 5.0, 9.0])
def test_response_to_a_kink_is_that_of_a_fitted_line(age: float) -> None:
    """A straight line fitted to 4,001 points of the last five days, read at their end."""
    x = np.linspace(age - 5.0, age, 4001)
    slope, start = np.polyfit(x - age, np.maximum(x, 0.0), 1)
    value, rate = response(age, 5.0, IN_TRACK)
    assert rate == pytest.approx(slope, abs=1e-3)
    assert value == pytest.approx(start, abs=2e-3)


@pytest.mark.parametrize("age", [0.5, 2.0, 6.0])
def test_response_to_a_step_is_that_of_a_fitted_constant(age: float) -> None:
    x = np.linspace(age - 5.0, age, 4001)
    assert response(age, 5.0, PLANE)[0] == pytest.approx(np.mean(x > 0.0), abs=1e-3)


def test_there_is_no_response_before_the_burn() -> None:
    assert response(-1.0, 5.0, IN_TRACK) == (0.0, 0.0)
    assert response(0.0, 0.0, PLANE) == (0.0, 0.0)
