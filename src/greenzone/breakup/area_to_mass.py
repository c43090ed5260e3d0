"""The area-to-mass ratio of a piece: a mixture of normal distributions of its logarithm.

Johnson et al. 2001, Eqs 5-7: D(lambda, chi) is a probability density in chi = log10(A/M) at
lambda = log10(Lc). It is a mixture: a draw takes one component, it never adds two draws.
Between 8 and 11 cm, where the paper leaves the transition open, a piece is "large" with a
probability that grows linearly in lambda (docs/decisions/010).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray
from numpy.typing import ArrayLike

from greenzone.breakup.event import ParentType
from greenzone.breakup.normal import normal_quantile

__all__ = [
    "SMALL_BELOW_M",
    "LargePieces",
    "Mixture",
    "Ramp",
    "area_to_mass_mixture",
    "large_pieces",
    "share_of_large_model",
]

_Floats = Float64[ndarray, "*n"]

SMALL_BELOW_M = 0.08
_LARGE_ABOVE_M = 0.11
_LN10 = math.log(10.0)
_SQRT_2PI = math.sqrt(2.0 * math.pi)


@dataclass(frozen=True, slots=True)
class Mixture:
    """Three weighted normal distributions of chi for each of n pieces; arrays (3, n).

    The components are the small-piece model and the two of the large-piece model.
    """

    weight: Float64[ndarray, "3 n"]
    mean: Float64[ndarray, "3 n"]
    sigma: Float64[ndarray, "3 n"]

    def density(self, chi: ArrayLike) -> _Floats:
        """Probability density of chi; broadcasts against n."""
        z = (np.asarray(chi) - self.mean) / self.sigma
        parts = self.weight * np.exp(-0.5 * z * z) / (_SQRT_2PI * self.sigma)
        return np.asarray(parts.sum(axis=0))

    def quantile_of_component(self, share: _Floats) -> _Floats:
        """Draws of chi from uniform numbers (n,): the number picks the component and its value.

        The unit interval is cut in proportion to the weights; the place inside a part is
        the quantile of that component. Exact for uniform input; not monotonic.
        """
        small = self.weight[0]
        first = small + self.weight[1]
        pick = (share >= small).astype(np.intp) + (share >= first)
        row = np.arange(share.size)
        start = np.choose(pick, (np.zeros_like(small), small, first))
        inside = (share - start) / self.weight[pick, row]
        return np.asarray(self.mean[pick, row] + self.sigma[pick, row] * normal_quantile(inside))

    def moment_of_mass_to_area(self, order: int) -> _Floats:
        """Expectation of (M/A)^order in (kg/m2)^order, in closed form (log-normal); (n,)."""
        exponent = -order * _LN10 * self.mean + 0.5 * (order * _LN10 * self.sigma) ** 2
        return np.asarray((self.weight * np.exp(exponent)).sum(axis=0))


def area_to_mass_mixture(size_m: _Floats, parent_type: ParentType) -> Mixture:
    """The mixture of chi for pieces of these sizes (n,) of a spacecraft or rocket body."""
    lam = np.log10(np.atleast_1d(size_m))
    large = large_pieces(parent_type)
    share = share_of_large_model(lam)
    alpha = large.alpha(lam)
    return Mixture(
        np.stack([1.0 - share, share * alpha, share * (1.0 - alpha)]),
        np.stack([_SMALL_MEAN(lam), large.mean1(lam), large.mean2(lam)]),
        np.stack([_SMALL_SIGMA(lam), large.sigma1(lam), large.sigma2(lam)]),
    )


def share_of_large_model(lam: _Floats) -> _Floats:
    """Probability that a piece follows the large-piece model: 0 to 8 cm, 1 from 11 cm."""
    low, high = math.log10(SMALL_BELOW_M), math.log10(_LARGE_ABOVE_M)
    return np.clip((lam - low) / (high - low), 0.0, 1.0)


def large_pieces(parent_type: ParentType) -> LargePieces:
    """The parameters of the large-piece model of one parent type."""
    return _LARGE[parent_type]


@dataclass(frozen=True, slots=True)
class Ramp:
    """A parameter that is constant, then linear in lambda, then constant again.

    Both ends are written as published; the rounded slopes leave steps below 3e-4.
    """

    lower: float
    at_lower: float
    slope: float
    upper: float
    at_upper: float

    def __call__(self, lam: _Floats) -> _Floats:
        """The parameter at these lambda."""
        slanted = self.at_lower + self.slope * (lam - self.lower)
        rest = np.where(lam >= self.upper, self.at_upper, slanted)
        return np.where(lam <= self.lower, self.at_lower, rest)


@dataclass(frozen=True, slots=True)
class LargePieces:
    """The five parameters of the large-piece model (Eq 5 or 6)."""

    alpha: Ramp
    mean1: Ramp
    sigma1: Ramp
    mean2: Ramp
    sigma2: Ramp


def _constant(value: float) -> Ramp:
    return Ramp(0.0, value, 0.0, 0.0, value)


_LARGE: dict[ParentType, LargePieces] = {
    ParentType.ROCKET_BODY: LargePieces(
        alpha=Ramp(-1.4, 1.0, -0.3571, 0.0, 0.5),
        mean1=Ramp(-0.5, -0.45, -0.9, 0.0, -0.9),
        sigma1=_constant(0.55),
        mean2=_constant(-0.9),
        sigma2=Ramp(-1.0, 0.28, -0.1636, 0.1, 0.1),
    ),
    ParentType.SPACECRAFT: LargePieces(
        alpha=Ramp(-1.95, 0.0, 0.4, 0.55, 1.0),
        mean1=Ramp(-1.1, -0.6, -0.318, 0.0, -0.95),
        sigma1=Ramp(-1.3, 0.1, 0.2, -0.3, 0.3),
        mean2=Ramp(-0.7, -1.2, -1.333, -0.1, -2.0),
        sigma2=Ramp(-0.5, 0.5, -1.0, -0.3, 0.3),
    ),
}
_SMALL_MEAN = Ramp(-1.75, -0.3, -1.4, -1.25, -1.0)
_SMALL_SIGMA = Ramp(-3.5, 0.2, 0.1333, math.inf, math.nan)
