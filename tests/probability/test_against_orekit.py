"""Two-dimensional methods beside Orekit's of the same name, on published and derived cases."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy import ndarray

from greenzone.probability.alfano_2005 import alfano_2005
from greenzone.probability.alfriend_1999 import alfriend_1999, alfriend_1999_maximum
from greenzone.probability.chan_1997 import chan_1997
from greenzone.probability.encounter_plane import EncounterPlane
from greenzone.probability.foster_1992 import foster_1992
from greenzone.probability.patera_2005 import patera_2005
from orekit_probability import orekit_pc
from probability_cases import plane_of, read_cases

_Encounters = tuple[EncounterPlane, ndarray]
_Method = Callable[[EncounterPlane, ndarray], ndarray]


@pytest.fixture(scope="module")
def encounters(shared_data: Path) -> _Encounters:
    """All that have a plane and an exact value: 72, with discs of up to 36 deviations."""
    cases = read_cases(shared_data, "alfano2009", "cara_cdm53", "derived2d")
    assert len(cases) == 72
    return plane_of(cases)


@pytest.mark.parametrize("method", [foster_1992, patera_2005], ids=lambda m: m.__name__)
@pytest.mark.parametrize("name", ["Patera2005", "Laas2015"])
def test_quadrature_and_contour_agree_with_orekits_to_two_billionths(
    encounters: _Encounters, method: _Method, name: str
) -> None:
    theirs, ours = orekit_pc(name, *encounters), method(*encounters)
    assert np.isfinite(theirs).all()
    off = np.abs(ours / theirs - 1.0) > 2e-9
    # Laas's series does not converge where the disc reaches the centre of a long ellipse
    assert off.sum() <= (2 if name == "Laas2015" else 0)


def test_alfanos_rule_is_orekits_where_few_deviations_are_spanned(
    encounters: _Encounters,
) -> None:
    plane, hbr = encounters
    chosen = (hbr < 3.0 * plane.sigma_m[:, 0]) & (orekit_pc("Patera2005", plane, hbr) > 1e-12)
    assert chosen.sum() > 50
    theirs, ours = orekit_pc("Alfano2005", plane, hbr), alfano_2005(plane, hbr)
    np.testing.assert_allclose(ours[chosen], theirs[chosen], rtol=2e-4)


@pytest.mark.parametrize(
    ("method", "name", "tolerance"),
    [
        (alfriend_1999, "Alfriend1999", 1e-12),
        (alfriend_1999_maximum, "Alfriend1999Max", 1e-12),
    ],
)
def test_a_closed_formula_is_orekits(
    encounters: _Encounters, method: _Method, name: str, tolerance: float
) -> None:
    theirs, ours = orekit_pc(name, *encounters), method(*encounters)
    given = np.isfinite(theirs)  # Orekit refuses where the formula gives more than 1
    assert (ours[~given] == 1.0).all()
    assert given.sum() >= 70
    np.testing.assert_allclose(ours[given], theirs[given], rtol=tolerance)


def test_chans_series_is_orekits_where_that_has_terms_enough(encounters: _Encounters) -> None:
    theirs, ours = orekit_pc("Chan1997", *encounters), chan_1997(*encounters)
    chosen = theirs < 0.9  # above, its series ends early: 0.9798 instead of 0.9813
    assert chosen.sum() == 71
    np.testing.assert_allclose(ours[chosen], theirs[chosen], rtol=2e-6)
