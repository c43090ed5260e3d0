"""Close approaches joined with the fragments that make them: what every estimator reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

__all__ = [
    "SIZE_THRESHOLDS_M",
    "WeightedEncounters",
    "largest_weight",
]


SIZE_THRESHOLDS_M: dict[str, float] = {
    "ge_1mm": 1e-3,
    "ge_3mm": 3e-3,
    "ge_1cm": 1e-2,
    "ge_10cm": 1e-1,
}
"""The sizes (characteristic length at least) by which hits are reported."""


@dataclass(frozen=True)
class WeightedEncounters:
    """n close approaches as arrays (n,), and the disc and timing they were searched in.

    `timing_offset_s` is the shift of the asset along its orbit (seconds, ahead positive) that
    makes `miss_distance_m`; at shift t the miss is hypot(miss, sweep_speed * (t - offset)).
    """

    tca_s: Float64[ndarray, " n"]
    miss_distance_m: Float64[ndarray, " n"]
    timing_offset_s: Float64[ndarray, " n"]
    sweep_speed_m_s: Float64[ndarray, " n"]
    relative_speed_m_s: Float64[ndarray, " n"]
    size_m: Float64[ndarray, " n"]
    weight: Float64[ndarray, " n"]
    area_m2: Float64[ndarray, " n"]
    mass_kg: Float64[ndarray, " n"]
    search_radius_m: float
    timing_halfwidth_s: float = 0.0

    def __post_init__(self) -> None:
        shapes = {np.shape(getattr(self, f.name)) for f in fields(self)[:9]}
        if len(shapes) != 1 or len(shapes.pop()) != 1:
            raise ValueError("encounter arrays must share one length; join them again")
        if not self.search_radius_m > 0.0 or not self.timing_halfwidth_s >= 0.0:
            raise ValueError("search radius must be > 0 and timing half-width >= 0")

    @property
    def nominal_s(self) -> Float64[ndarray, " n"]:
        """When the asset, nominally on time, is where each fragment crosses its path."""
        return np.asarray(self.tca_s + self.timing_offset_s)

    def __len__(self) -> int:
        return len(self.tca_s)

    def select(self, rows: Bool[ndarray, " n"] | Int64[ndarray, " k"]) -> WeightedEncounters:
        """The encounters of a mask or an index, in the same disc and timing."""
        chosen: dict[str, Any] = {f.name: getattr(self, f.name)[rows] for f in fields(self)[:9]}
        return replace(self, **chosen)


def largest_weight(
    size_m: Float64[ndarray, " n"], weight: Float64[ndarray, " n"], thresholds_m: Sequence[float]
) -> list[float]:
    """The heaviest weight among samples of at least each size: what one unseen hit may count.

    Where no sample is that large the weight is 1: a piece that was not drawn is one piece.
    """
    return [float(np.max(weight[size_m >= size], initial=0.0)) or 1.0 for size in thresholds_m]
