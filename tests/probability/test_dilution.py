from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from greenzone.probability.alfriend_1999 import alfriend_1999_maximum
from greenzone.probability.dilution import Scaled, dilution, dilution_curve
from greenzone.probability.encounter_plane import project
from greenzone.probability.frisbee_2015 import max_frisbee_2015
from greenzone.probability.square import equal_area_square
from greenzone.probability.states import StatePair
from probability_cases import oracle, pair_of, raw_cases


def _scaled(pair: StatePair, primary: float, secondary: float) -> StatePair:
    factors = np.array([primary, secondary])[:, None, None]
    return dataclasses.replace(pair, covariance=pair.covariance * factors)


def test_the_published_dilution_cases_are_reached(shared_data: Path) -> None:
    cases = [r for r in raw_cases(shared_data, "maxpc") if r["id"].startswith("dilution")]
    assert len(cases) == 4
    for raw in cases:
        found = dilution(pair_of(raw), float(raw["HBR"]))
        stated = raw["expected"]["DilutionMaxPc"]
        assert found.max_pc == pytest.approx(stated["value"], rel=stated["rel_tol"])
        assert found.diluted == raw["expected"]["Diluted"]["value"]


def test_each_object_is_told_apart(shared_data: Path) -> None:
    (raw,) = [r for r in raw_cases(shared_data, "maxpc") if r["id"] == "dilution_test01"]
    pair, hbr, values = pair_of(raw), float(raw["HBR"]), oracle(shared_data)[raw["id"]]
    known_primary = dilution(_scaled(pair, 1e-3, 1.0), hbr, separately=True)
    known_secondary = dilution(_scaled(pair, 1.0, 1e-6), hbr, separately=True)
    both = dilution(_scaled(pair, 1e-3, 1e-6), hbr, separately=True)
    assert known_primary.diluted == Scaled.SECONDARY == values["D_c1_1000"]
    assert known_secondary.diluted == Scaled.PRIMARY == values["D_c2_1e6"]
    assert both.diluted == Scaled.NEITHER == values["D_both"]
    assert both.max_pc == both.pc


def test_the_curve_has_its_maximum_where_it_is_said_to_be(shared_data: Path) -> None:
    (raw,) = [r for r in raw_cases(shared_data, "maxpc") if r["id"] == "dilution_test04"]
    pair, hbr = pair_of(raw), float(raw["HBR"])
    found = dilution(pair, hbr)
    scales = np.geomspace(0.01, 10.0, 3000)
    curve = dilution_curve(pair, hbr, scales)
    assert curve.max() <= found.max_pc * (1.0 + 1e-9)
    assert curve.max() == pytest.approx(found.max_pc, rel=1e-4)
    assert scales[curve.argmax()] == pytest.approx(found.scale, rel=0.01)
    assert dilution_curve(pair, hbr, np.ones(1))[0] == found.pc


def test_a_small_body_has_alfriends_maximum(shared_data: Path) -> None:
    (raw,) = [r for r in raw_cases(shared_data, "maxpc") if r["id"] == "dilution_test04"]
    pair = pair_of(raw)
    hbr = np.array([0.1])
    plane = project(
        pair.relative_position_m[None],
        pair.relative_velocity_m_s[None],
        pair.covariance[:1, :3, :3],
        pair.covariance[1:, :3, :3],
        hbr,
    )
    assert dilution(pair, 0.1).max_pc == pytest.approx(
        alfriend_1999_maximum(plane, hbr)[0], rel=1e-4
    )


def test_a_tight_covariance_is_not_diluted(shared_data: Path) -> None:
    (raw,) = [r for r in raw_cases(shared_data, "maxpc") if r["id"] == "dilution_test04"]
    found = dilution(_scaled(pair_of(raw), 1e-2, 1e-2), float(raw["HBR"]))
    assert found.diluted == Scaled.NEITHER
    assert found.max_pc == found.pc
    assert found.scale == 1.0


def test_without_a_plane_there_is_no_answer(shared_data: Path) -> None:
    pair = pair_of(raw_cases(shared_data, "maxpc")[0])
    resting = dataclasses.replace(pair, velocity_m_s=np.tile(pair.velocity_m_s[:1], (2, 1)))
    assert np.isnan(dilution(resting, 20.0).max_pc)


def test_every_frisbee_case_is_reached(shared_data: Path) -> None:
    cases = [r for r in raw_cases(shared_data, "maxpc") if r["id"].startswith("frisbee")]
    assert len(cases) == 41
    for raw in cases:
        pair = pair_of(raw)
        covariance = pair.covariance[:, None, :3, :3].copy()
        for o in (1, 2):
            if raw.get(f"cov{o}_missing"):
                covariance[o - 1] = np.nan
        r, v = pair.relative_position_m[None], pair.relative_velocity_m_s[None]
        hbr = np.array([float(raw["HBR"])])
        if "HBR_type" in raw:
            found = max_frisbee_2015(r, v, covariance[0], covariance[1], hbr, equal_area_square)[0]
        else:
            found = max_frisbee_2015(r, v, covariance[0], covariance[1], hbr)[0]
        (stated,) = raw["expected"].values()
        if "min_value" in stated:
            assert found >= stated["min_value"], raw["id"]
        else:
            assert found == pytest.approx(
                stated["value"], rel=stated.get("rel_tol", 0.0), abs=stated.get("abs_tol", 0.0)
            )


def test_with_no_covariance_known_there_is_no_bound() -> None:
    nothing = np.zeros((1, 3, 3))
    found = max_frisbee_2015(
        np.array([[1.0, 0.0, 0.0]]), np.array([[0.0, 7e3, 0.0]]), nothing, nothing, np.ones(1)
    )
    assert np.isnan(found[0])
