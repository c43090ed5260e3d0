"""Two objects near their closest approach: states and 6 x 6 covariances in one inertial frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

__all__ = ["StatePair"]


@dataclass(frozen=True, slots=True)
class StatePair:
    """One encounter; index 0 is the primary, 1 the secondary. Values are at the true TCA."""

    position_m: Float64[ndarray, "2 3"]
    velocity_m_s: Float64[ndarray, "2 3"]
    covariance: Float64[ndarray, "2 6 6"]
    """Position and velocity in m and m/s, each turned from its own RTN."""
    shared_errors: Float64[ndarray, "2 6"] | None = None
    """What one deviation of an error common to both objects (of the density of the air) does to
    each state; their cross-covariance is the product of the two. None: independent errors."""

    @property
    def relative_position_m(self) -> Float64[ndarray, " 3"]:
        """The secondary's position less the primary's."""
        difference: Float64[ndarray, " 3"] = self.position_m[1] - self.position_m[0]
        return difference

    @property
    def relative_velocity_m_s(self) -> Float64[ndarray, " 3"]:
        """The secondary's velocity less the primary's."""
        difference: Float64[ndarray, " 3"] = self.velocity_m_s[1] - self.velocity_m_s[0]
        return difference

    @property
    def relative_covariance(self) -> Float64[ndarray, "6 6"]:
        """The sum of both covariances, less what a common error moves alike.

        S. Casali, D. T. Hall et al., "Effect of Cross-Correlation of Orbital Error on Probability
        of Collision Determination", AAS 18-272, 2018, equation 11.
        """
        total: Float64[ndarray, "6 6"] = self.covariance.sum(axis=0)
        if self.shared_errors is not None:
            product = np.outer(self.shared_errors[0], self.shared_errors[1])
            total = total - product - product.T
        return total

    @property
    def has_velocity_covariance(self) -> bool:
        """Whether each object that has position errors has velocity errors too."""
        spread = np.abs(self.covariance)
        empty = spread[:, 3:, 3:].max(axis=(1, 2)) == 0.0
        return not bool((empty & (spread[:, :3, :3].max(axis=(1, 2)) > 0.0)).any())

    def turned(self, rotation: Float64[ndarray, "3 3"]) -> StatePair:
        """The same encounter in axes turned by a rotation matrix."""
        both = np.zeros((6, 6))
        both[:3, :3] = both[3:, 3:] = rotation
        return StatePair(
            self.position_m @ rotation.T,
            self.velocity_m_s @ rotation.T,
            both @ self.covariance @ both.T,
            None if self.shared_errors is None else self.shared_errors @ both.T,
        )
