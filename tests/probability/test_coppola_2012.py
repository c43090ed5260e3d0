from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import numpy as np
import pytest

from greenzone.probability.coppola_2012 import coppola_2012
from probability_cases import oracle, pair_of, raw_cases


def test_the_bounds_are_those_of_the_reference(shared_data: Path) -> None:
    values = oracle(shared_data)
    found = 0
    for family in ("alfano2009", "cara_cdm53", "mc_kep2body", "pc3d_units"):
        for raw in raw_cases(shared_data, family):
            expected = values[raw["id"]]["conj_bounds_Coppola_gamma1e-16"]
            pair = dataclasses.replace(pair_of(raw), shared_errors=None)
            bounds = coppola_2012(pair, float(raw["HBR"]))
            length = expected["tau1"] - expected["tau0"]
            assert bounds.start_s == pytest.approx(expected["tau0"], abs=1e-8 * length)
            assert bounds.stop_s == pytest.approx(expected["tau1"], abs=1e-8 * length)
            found += 1
    assert found == 44


def test_a_published_duration_is_reached(shared_data: Path) -> None:
    (raw,) = [r for r in raw_cases(shared_data, "utils") if "linconjdur" in r["id"]]
    bounds = coppola_2012(pair_of(raw), float(raw["HBR"]))
    expected = raw["expected"]["LinearConjDuration"]
    assert bounds.start_s == pytest.approx(expected["tau0"], rel=expected["rel_tol"])
    assert bounds.stop_s == pytest.approx(expected["tau1"], rel=expected["rel_tol"])


def test_less_precision_is_a_shorter_time(shared_data: Path) -> None:
    pair = pair_of(raw_cases(shared_data, "cara_cdm53")[0])
    narrow, wide = coppola_2012(pair, 10.0, 1e-3), coppola_2012(pair, 10.0)
    assert wide.start_s < narrow.start_s < narrow.stop_s < wide.stop_s


def test_without_relative_velocity_there_are_no_bounds(shared_data: Path) -> None:
    pair = pair_of(raw_cases(shared_data, "cara_cdm53")[0])
    resting = dataclasses.replace(pair, velocity_m_s=np.tile(pair.velocity_m_s[:1], (2, 1)))
    bounds = coppola_2012(resting, 10.0)
    assert not bounds.is_bounded
    assert math.isinf(bounds.stop_s)
