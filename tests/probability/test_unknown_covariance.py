"""The bound that holds whatever the covariance is."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.probability.encounter_plane import project
from greenzone.probability.foster_1992 import foster_1992
from greenzone.probability.unknown_covariance import greatest_of_any_covariance


@given(
    st.floats(1.0, 1e5),
    st.floats(0.01, 100.0),
    st.floats(-3.0, 3.0),
    st.floats(-3.0, 3.0),
    st.floats(0.0, math.pi),
)
def test_no_covariance_gives_more(
    miss_m: float, hbr_m: float, wide: float, narrow: float, turn: float
) -> None:
    rotation = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    covariance = np.zeros((3, 3))
    sigma = miss_m * 10.0 ** np.array([wide, narrow])
    covariance[:2, :2] = rotation @ np.diag(sigma**2) @ rotation.T
    plane = project(
        np.array([[miss_m, 0.0, 0.0]]),
        np.array([[0.0, 0.0, 7500.0]]),
        covariance[None],
        np.zeros((1, 3, 3)),
        np.array([hbr_m]),
    )
    pc = foster_1992(plane, np.array([hbr_m]))[0]
    assert pc <= greatest_of_any_covariance(miss_m, hbr_m) * (1.0 + 1e-6)


@pytest.mark.parametrize("hbr_m", [0.1, 20.0, 400.0])
def test_it_is_reached_along_the_miss(hbr_m: float) -> None:
    miss_m = 500.0
    sigmas = np.geomspace(10.0, 5000.0, 20_001)
    near, far = (miss_m - hbr_m) / sigmas, (miss_m + hbr_m) / sigmas
    strip = [
        0.5 * (math.erf(b / math.sqrt(2.0)) - math.erf(a / math.sqrt(2.0)))
        for a, b in zip(near, far, strict=True)
    ]
    assert greatest_of_any_covariance(miss_m, hbr_m) == pytest.approx(max(strip), rel=1e-6)


@pytest.mark.parametrize(
    ("miss_m", "hbr_m", "expected"), [(0.0, 5.0, 1.0), (5.0, 5.0, 1.0), (5.0, 0.0, 0.0)]
)
def test_limits(miss_m: float, hbr_m: float, expected: float) -> None:
    assert greatest_of_any_covariance(miss_m, hbr_m) == expected


@pytest.mark.parametrize(("miss_m", "hbr_m"), [(-1.0, 5.0), (5.0, -1.0), (math.nan, 5.0)])
def test_what_is_no_length_has_no_answer(miss_m: float, hbr_m: float) -> None:
    assert math.isnan(greatest_of_any_covariance(miss_m, hbr_m))
