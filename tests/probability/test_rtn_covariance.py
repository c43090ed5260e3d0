from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from greenzone.core.errors import BadDataError
from greenzone.probability.rtn_covariance import covariance_from_rtn, sensitivity_from_rtn
from probability_cases import raw_cases


def test_a_published_covariance_is_turned_to_twelve_digits(shared_data: Path) -> None:
    (raw,) = [r for r in raw_cases(shared_data, "utils") if "ric2eci" in r["id"]]
    turned = covariance_from_rtn(np.array(raw["RIC"]), np.array(raw["r"]), np.array(raw["v"]))
    expected = raw["expected"]["RIC2ECI"]
    np.testing.assert_allclose(turned, expected["matrix"], rtol=expected["rel_tol"])


def test_every_real_covariance_is_turned_from_its_own_rtn(shared_data: Path) -> None:
    for raw in raw_cases(shared_data, "cara_cdm53"):
        for o in ("1", "2"):
            position, velocity = np.array(raw[f"r{o}"]), np.array(raw[f"v{o}"])
            turned = covariance_from_rtn(np.array(raw[f"cov{o}_rtn"]), position, velocity)
            scale = np.sqrt(np.diag(turned))
            difference = np.abs(turned - raw[f"cov{o}"]) / np.outer(scale, scale)
            assert difference.max() < 1e-9


def test_many_are_turned_at_once_and_the_state_part_of_a_larger_one_is_kept() -> None:
    rng = np.random.default_rng(2)
    factor = rng.normal(size=(5, 9, 9))
    covariance = factor @ factor.transpose(0, 2, 1)
    position, velocity = rng.normal(size=(2, 5, 3))
    together = covariance_from_rtn(covariance, position, velocity)
    assert together.shape == (5, 6, 6)
    alone = covariance_from_rtn(covariance[3, :6, :6], position[3], velocity[3])
    np.testing.assert_allclose(together[3], alone)
    np.testing.assert_allclose(
        np.linalg.eigvalsh(together), np.linalg.eigvalsh(covariance[:, :6, :6])
    )


def test_a_sensitivity_turns_as_the_error_it_causes() -> None:
    rng = np.random.default_rng(3)
    position, velocity, sensitivity = rng.normal(size=3), rng.normal(size=3), rng.normal(size=6)
    turned = sensitivity_from_rtn(sensitivity, position, velocity)
    product = covariance_from_rtn(np.outer(sensitivity, sensitivity), position, velocity)
    np.testing.assert_allclose(np.outer(turned, turned), product, atol=1e-12)


def test_another_size_is_refused() -> None:
    with pytest.raises(BadDataError, match="4 x 4"):
        covariance_from_rtn(np.eye(4), np.array([1.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0]))
