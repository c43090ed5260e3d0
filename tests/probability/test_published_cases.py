"""Two-dimensional methods against published, derived and unit cases."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from greenzone.probability.alfano_2005 import alfano_2005
from greenzone.probability.foster_1992 import foster_1992
from greenzone.probability.frisbee_2015 import widened_frisbee_2015
from greenzone.probability.patera_2005 import patera_2005
from greenzone.probability.square import equal_area_square, square
from probability_cases import Case, plane_of, read_cases

STATED_BY_THE_REFERENCE = 1e-6
REAL_AND_DERIVED = ("alfano2009", "cara_cdm53", "derived2d", "pc2d_units")


def _with(cases: list[Case], key: str) -> tuple[list[Case], np.ndarray]:
    chosen = [case for case in cases if key in case.expected]
    return chosen, np.array([float(case.expected[key]["value"]) for case in chosen])


def test_every_exact_value_is_reached_within_a_millionth(shared_data: Path) -> None:
    cases, exact = _with(read_cases(shared_data, *REAL_AND_DERIVED), "Pc2D_exact")
    plane, hbr = plane_of(cases)
    assert len(cases) == 75
    np.testing.assert_allclose(foster_1992(plane, hbr), exact, rtol=STATED_BY_THE_REFERENCE)


def test_the_probability_published_with_a_real_cdm_is_reached(shared_data: Path) -> None:
    cases, published = _with(read_cases(shared_data, "cara_cdm53"), "PcCircle")
    plane, hbr = plane_of(cases)
    stated_tolerance = np.array([case.expected["PcCircle"]["rel_tol"] for case in cases])
    difference = np.abs(foster_1992(plane, hbr) / published - 1.0)
    assert len(cases) == 30
    assert (difference <= np.maximum(stated_tolerance, STATED_BY_THE_REFERENCE)).all()


def test_alfano_and_patera_agree_where_the_disc_spans_few_deviations(shared_data: Path) -> None:
    cases, exact = _with(read_cases(shared_data, "cara_cdm53", "derived2d"), "Pc2D_exact")
    plane, hbr = plane_of(cases)
    small = hbr < 3.0 * plane.sigma_m[:, 0]
    assert small.sum() > 50
    np.testing.assert_allclose(alfano_2005(plane, hbr)[small], exact[small], rtol=1e-3)
    np.testing.assert_allclose(patera_2005(plane, hbr)[small], exact[small], rtol=1e-6, atol=1e-17)


@pytest.mark.parametrize(
    ("key", "method"),
    [("Pc2D_Foster:square", square), ("Pc2D_Foster:squareEquArea", equal_area_square)],
)
def test_squares_give_the_published_values(shared_data: Path, key: str, method: object) -> None:
    cases, published = _with(read_cases(shared_data, "pc2d_units"), key)
    plane, hbr = plane_of(cases)
    assert len(cases) > 0
    np.testing.assert_allclose(method(plane, hbr), published, rtol=1e-3)  # type: ignore[operator]


def test_the_maximum_with_one_covariance_missing_is_frisbees(shared_data: Path) -> None:
    cases = [c for c in read_cases(shared_data, "maxpc") if c.name.startswith("frisbee")]
    cases, published = _with(cases, "FrisbeeMaxPc:squareEquArea")
    plane, hbr = plane_of(cases)
    assert len(cases) == 32
    greatest = equal_area_square(widened_frisbee_2015(plane), hbr)
    np.testing.assert_allclose(greatest, published, rtol=0.01)


def test_the_full_covariance_that_frisbee_guessed_gives_his_maximum(shared_data: Path) -> None:
    cases = [c for c in read_cases(shared_data, "maxpc") if c.name.startswith("frisbee")]
    chosen = [c for c in cases if "abs_tol" in c.expected.get("FrisbeeMaxPc", {})]
    plane, hbr = plane_of(chosen)
    published = [c.expected["FrisbeeMaxPc"]["value"] for c in chosen]
    assert len(chosen) == 2
    np.testing.assert_allclose(foster_1992(widened_frisbee_2015(plane), hbr), published, atol=5e-7)
