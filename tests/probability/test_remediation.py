from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from greenzone.core.errors import BadDataError
from greenzone.probability.remediation import is_symmetric, remediated, require_symmetric
from probability_cases import raw_cases


def test_an_indefinite_covariance_is_clipped_and_flagged() -> None:
    turn, _ = np.linalg.qr(np.random.default_rng(0).normal(size=(3, 3)))
    given = turn @ np.diag([-5.0, 2.0, 9.0]) @ turn.T
    fixed = remediated(given[None], 0.25)
    np.testing.assert_allclose(np.linalg.eigvalsh(fixed.covariance[0]), [0.25, 2.0, 9.0])
    assert fixed.was_indefinite[0]
    assert fixed.was_clipped[0]


def test_a_sound_covariance_is_returned_as_it_is() -> None:
    given = np.diag([1.0, 4.0, 9.0, 1e-6, 1e-6, 1e-6])[None]
    fixed = remediated(given, 0.0)
    np.testing.assert_array_equal(fixed.covariance, given)
    assert not fixed.was_clipped[0]


def test_a_published_case_is_found_indefinite(shared_data: Path) -> None:
    (raw,) = [r for r in raw_cases(shared_data, "pc2d_units") if r["id"] == "omitron03_npd"]
    both = np.array([raw["cov1"], raw["cov2"]])
    assert remediated(both, 0.0).was_indefinite.any()


def test_real_covariances_count_as_symmetric(shared_data: Path) -> None:
    for raw in raw_cases(shared_data, "cara_cdm53"):
        assert is_symmetric(np.array([raw["cov1"], raw["cov2"]])).all()


def test_a_matrix_that_is_not_symmetric_is_refused_with_its_entries() -> None:
    given = np.diag([4.0, 9.0, 16.0])
    given[0, 2] = 5.0
    with pytest.raises(BadDataError, match=r"\(1, 3\) is 5, \(3, 1\) is 0"):
        require_symmetric(given, "the covariance of OBJECT1")
    require_symmetric(np.eye(3), "the covariance of OBJECT1")
    assert not is_symmetric(np.full((1, 3, 3), np.nan))[0]
