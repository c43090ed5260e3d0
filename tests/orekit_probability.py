"""Orekit's two-dimensional probabilities of collision, as the second opinion."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.probability.encounter_plane import EncounterPlane
from orekit_peer import java_class

__all__ = ["METHODS", "orekit_method", "orekit_pc"]

METHODS = (
    "Alfano2005",
    "Patera2005",
    "Laas2015",
    "Chan1997",
    "Alfriend1999",
    "Alfriend1999Max",
)
"""By the names of its classes."""
_PACKAGE = "org.orekit.ssa.collision.shorttermencounter.probability.twod."


def orekit_pc(
    name: str, plane: EncounterPlane, hbr_m: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    """Its answers on encounters in their planes, the narrow axis first; NaN where it throws."""
    return np.array(
        [
            _one(orekit_method(name), *miss, *sigma, radius)
            for miss, sigma, radius in zip(plane.miss_m, plane.sigma_m, hbr_m, strict=True)
        ]
    )


@cache
def orekit_method(name: str) -> Any:
    """One of its methods with the settings it comes with."""
    return java_class(_PACKAGE + name)()


def _one(method: Any, *values: float) -> float:
    try:
        return float(method.compute(*(float(value) for value in values)).getValue())
    except java_class("java.lang.Exception"):
        return float("nan")
