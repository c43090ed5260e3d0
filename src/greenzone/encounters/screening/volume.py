"""What counts as close: a sphere, or an ellipsoid or box in the primary's RTN frame."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.core.errors import UsageError

__all__ = ["LARGEST_RADIUS_M", "LEAST_RADIUS_M", "Shape", "Volume"]

Shape = Literal["sphere", "ellipsoid", "box"]

LEAST_RADIUS_M = 1.0
LARGEST_RADIUS_M = 1_000_000.0


@dataclass(frozen=True)
class Volume:
    """The places around a primary that an approach must reach to be told of."""

    shape: Shape
    half_axes_m: tuple[float, float, float]
    """Radial, transverse and normal; three times the radius for a sphere."""

    def __post_init__(self) -> None:
        for length in self.half_axes_m:
            if not LEAST_RADIUS_M <= length <= LARGEST_RADIUS_M:
                raise UsageError(
                    f"a screening {self.shape} of {length / 1e3:g} km; give from "
                    f"{LEAST_RADIUS_M:g} m to {LARGEST_RADIUS_M / 1e3:,.0f} km"
                )

    @classmethod
    def sphere(cls, radius_m: float) -> Volume:
        """Every place nearer than a radius."""
        return cls("sphere", (radius_m, radius_m, radius_m))

    @classmethod
    def box(cls, radial_m: float, transverse_m: float, normal_m: float) -> Volume:
        """A box of these half sides along R, T and N."""
        return cls("box", (radial_m, transverse_m, normal_m))

    @classmethod
    def ellipsoid(cls, radial_m: float, transverse_m: float, normal_m: float) -> Volume:
        """An ellipsoid of these half axes along R, T and N."""
        return cls("ellipsoid", (radial_m, transverse_m, normal_m))

    @property
    def reach_m(self) -> float:
        """The radius of the least sphere that holds the volume."""
        return math.hypot(*self.half_axes_m) if self.shape == "box" else max(self.half_axes_m)

    def holds(self, miss_rtn_m: Float64[ndarray, "n 3"]) -> Bool[ndarray, " n"]:
        """Whether each miss vector, in the primary's RTN frame, ends in the volume."""
        scaled = np.abs(miss_rtn_m) / np.array(self.half_axes_m)
        if self.shape == "box":
            return np.asarray(scaled.max(axis=1, initial=0.0) <= 1.0)
        return np.asarray((scaled * scaled).sum(axis=1) <= 1.0)
