"""What the fragments seen say of the speeds of all: nothing more than they can."""

from __future__ import annotations

import numpy as np
import pytest
from jaxtyping import Float64
from numpy import ndarray

from greenzone.breakup.ejection import ejection_speed
from greenzone.breakup.event import MODEL_SIGMA_LOG10, Collision, EjectionLaw
from greenzone.core.errors import NotDeterminableError
from greenzone.forensics.reconstruction.observed_ejection import observed_ejection

BIAS = np.array([-20.0, 30.0, 10.0])


def seen(
    count: int, factor: float, seed: int = 2
) -> tuple[Float64[ndarray, "n 3"], Float64[ndarray, " n"]]:
    """Pieces of a collision thrown `factor` times as fast as the model has it, all shifted."""
    rng = np.random.default_rng(seed)
    chi = rng.normal(-1.3, 0.3, count)
    speed = ejection_speed(chi, rng.random(count), Collision(), EjectionLaw(factor))
    way = rng.normal(size=(count, 3))
    way /= np.linalg.norm(way, axis=1)[:, None]
    return speed[:, None] * way + BIAS, 10.0**chi


def test_many_fragments_of_a_full_catalog_give_their_own_factor_and_bias() -> None:
    delta_v, ratio = seen(2_000, 2.0)
    found = observed_ejection(delta_v, ratio, Collision(), 2_000.0)
    assert found.observed_factor == pytest.approx(2.0, rel=0.1)
    assert found.speed_factor == pytest.approx(found.observed_factor, rel=0.02)
    assert found.speed_sigma_log10 == pytest.approx(MODEL_SIGMA_LOG10, abs=0.01)
    error = (np.array(found.bias_rtn_m_s) - BIAS) / np.array(found.bias_sigma_rtn_m_s)
    assert np.abs(error).max() < 3.5


def test_the_first_few_of_many_are_held_against_the_model() -> None:
    delta_v, ratio = seen(80, 2.0)
    early = observed_ejection(delta_v, ratio, Collision(), 2_000.0)
    full = observed_ejection(delta_v, ratio, Collision(), 80.0)
    assert 1.0 < early.speed_factor < full.speed_factor < early.observed_factor
    assert early.speed_sigma_log10 > full.speed_sigma_log10 > MODEL_SIGMA_LOG10


def test_fragments_as_the_model_has_them_change_nothing_much() -> None:
    delta_v, ratio = seen(1_000, 1.0)
    found = observed_ejection(delta_v, ratio, Collision(), 2_000.0)
    assert found.speed_factor == pytest.approx(1.0, abs=0.1)


def test_too_few_known_ratios_tell_nothing() -> None:
    delta_v, ratio = seen(20, 1.0)
    ratio[:11] = np.nan
    with pytest.raises(NotDeterminableError, match="9 fragments have a known area-to-mass ratio"):
        observed_ejection(delta_v, ratio, Collision(), 100.0)
