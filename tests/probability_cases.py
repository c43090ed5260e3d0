"""Published and derived encounters with known probabilities, from the shared data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.probability.encounter_plane import EncounterPlane, project
from greenzone.probability.states import StatePair

__all__ = ["Case", "oracle", "pair_of", "plane_of", "raw_cases", "read_cases", "real_pairs"]


@dataclass(frozen=True)
class Case:
    """One encounter as its file states it, whatever its units."""

    name: str
    family: str
    relative_position: Float64[ndarray, " 3"]
    relative_velocity: Float64[ndarray, " 3"]
    primary_covariance: Float64[ndarray, "3 3"]
    secondary_covariance: Float64[ndarray, "3 3"]
    hbr: float
    expected: dict[str, Any]


def read_cases(folder: Path, *families: str) -> list[Case]:
    """The cases of the files named, in order."""
    return [
        _case(raw, family)
        for family in families
        for raw in json.loads((folder / "pc" / f"{family}.json").read_text())["cases"]
        if "r1" in raw
    ]


def raw_cases(folder: Path, family: str) -> list[dict[str, Any]]:
    """The cases of a file as it states them."""
    cases: list[dict[str, Any]] = json.loads((folder / "pc" / f"{family}.json").read_text())[
        "cases"
    ]
    return cases


def oracle(folder: Path) -> dict[str, Any]:
    """Values of the reference implementation by case."""
    results: dict[str, Any] = json.loads((folder / "pc" / "oracle_results.json").read_text())[
        "results"
    ]
    return results


def pair_of(raw: dict[str, Any]) -> StatePair:
    """The two states; a 3 x 3 covariance leaves the velocity part zero."""
    covariance = np.zeros((2, 6, 6))
    size = len(raw["cov1"])
    covariance[:, :size, :size] = [raw["cov1"], raw["cov2"]]
    position = np.array([raw["r1"], raw["r2"]], dtype=np.float64)
    velocity = np.array([raw["v1"], raw["v2"]], dtype=np.float64)
    shared = None
    if "covXcorr" in raw:
        errors = raw["covXcorr"]
        shared = np.array([np.array(errors[f"Gvec{o}"]) * errors[f"sig{o}"] for o in ("p", "s")])
    return StatePair(position, velocity, covariance, shared)


def real_pairs(folder: Path) -> list[tuple[dict[str, Any], StatePair, float]]:
    """The 30 real encounters: as stated, as a pair, and the hard-body radius (m)."""
    raws = raw_cases(folder, "cara_cdm53")
    return [(raw, pair_of(raw), float(raw["HBR"])) for raw in raws]


def plane_of(cases: list[Case]) -> tuple[EncounterPlane, Float64[ndarray, " n"]]:
    """The cases in their encounter planes, and their hard-body radii."""
    hbr = np.array([case.hbr for case in cases])
    plane = project(
        np.array([case.relative_position for case in cases]),
        np.array([case.relative_velocity for case in cases]),
        np.array([case.primary_covariance for case in cases]),
        np.array([case.secondary_covariance for case in cases]),
        hbr,
    )
    return plane, hbr


def _case(raw: dict[str, Any], family: str) -> Case:
    def array(name: str) -> ndarray:
        return np.array(raw[name], dtype=np.float64)

    return Case(
        raw["id"],
        family,
        array("r2") - array("r1"),
        array("v2") - array("v1"),
        array("cov1")[:3, :3],
        array("cov2")[:3, :3],
        float(raw["HBR"]),
        raw["expected"],
    )
