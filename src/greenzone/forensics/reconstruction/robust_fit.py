"""A linear model of misses with heavy-tailed noise whose size is found along with it.

For fragment j the miss vector (in plane, across) is y_j = X_j p + G_j k_j + noise. p are shared
(time, drag, offsets); k_j is the fragment's own departure of drag, normal with a spread that is
found; the noise is normal in plane, and across it has a part that grows with the drag's effect
(what the drag did between is known worse than how much it did). The whole is a multivariate
Student t: Lange, Little & Taylor (1989), with the spreads by expectation-maximisation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

__all__ = ["Scales", "SharedFit", "fit_shared", "noise_of", "own_departure"]

_FREEDOM = 4.0
_ROUNDS = 40
_SETTLED = 2e-3
_PSEUDO = 4.0
"""The starting spreads weigh as much as this many fragments."""


@dataclass(frozen=True, slots=True)
class Scales:
    """Standard deviations of the parts of the noise."""

    in_plane_m: float = 400.0
    across_m: float = 300.0
    across_share: float = 0.08
    """Of the miss across that a drag e times as strong would make."""
    log_factor: float = 0.2
    """Of the logarithm of a fragment's ballistic coefficient about the common departure."""


@dataclass(frozen=True, slots=True, eq=False)
class SharedFit:
    """Shared parameters p, what each fragment says about them, and the noise found."""

    value: Float64[ndarray, " p"]
    covariance: Float64[ndarray, "p p"]
    normal: Float64[ndarray, "n p p"]
    """Weighted information of each fragment."""
    pull: Float64[ndarray, "n p"]
    precision: Float64[ndarray, "p p"]
    """Of the prior."""
    weight: Float64[ndarray, " n"]
    departure: Float64[ndarray, " n"]
    """k of each fragment."""
    distance2: Float64[ndarray, " n"]
    """Squared Mahalanobis distance of each fragment's residual: about 2 for one that belongs."""
    scales: Scales
    objective: float
    """Minus twice the log likelihood with the prior; only differences mean anything."""


def fit_shared(
    miss: Float64[ndarray, "n 2"],
    design: Float64[ndarray, "n 2 p"],
    by_own: Float64[ndarray, "n 2"],
    prior_sigma: Float64[ndarray, " p"],
    start: Scales,
    hold: bool = False,
) -> SharedFit:
    """The parameters p with miss + design p + by_own k = noise; the prior's means are 0.

    Fragments without finite numbers do not count. With `hold` the scales stay as given, so that
    objectives of several fits can be compared.
    """
    usable = np.isfinite(miss).all(axis=1) & np.isfinite(design).all(axis=(1, 2))
    usable &= np.isfinite(by_own).all(axis=1)
    miss, by_own = (np.where(usable[:, None], part, 0.0) for part in (miss, by_own))
    design = np.where(usable[:, None, None], design, 0.0)
    across = np.ascontiguousarray(np.swapaxes(design, 1, 2))
    scales, weight = start, usable.astype(np.float64)
    precision = np.diag(prior_sigma**-2.0)
    for _ in range(_ROUNDS):
        noise, inverse = noise_of(by_own, scales)
        whitened = inverse @ design
        normal = across @ whitened * weight[:, None, None]
        pull = -np.einsum("nip,ni->np", whitened, miss) * weight[:, None]
        covariance = np.linalg.inv(normal.sum(axis=0) + precision)
        value = covariance @ pull.sum(axis=0)
        residual = miss + design @ value
        pushed = np.einsum("nij,nj->ni", inverse, residual)
        distance2 = np.einsum("ni,ni->n", residual, pushed)
        before, weight = weight, usable * (_FREEDOM + 2.0) / (_FREEDOM + distance2)
        toward = np.einsum("ni,ni->n", by_own, pushed)
        departure = -(scales.log_factor**2) * toward
        found = scales if hold else _scales(scales, start, residual, by_own, departure, weight)
        if _alike(found, scales) and np.abs(weight - before).max() < _SETTLED:
            break
        scales = found
    spread = np.log(noise[:, 0, 0] * noise[:, 1, 1] - noise[:, 0, 1] ** 2)
    distance2 = np.where(usable, distance2, np.inf)
    objective = ((_FREEDOM + 2.0) * np.log1p(distance2 / _FREEDOM) + spread)[usable].sum()
    objective += value @ precision @ value
    return SharedFit(
        value,
        covariance,
        normal,
        pull,
        precision,
        weight,
        departure,
        distance2,
        scales,
        float(objective),
    )


def noise_of(
    by_own: Float64[ndarray, "n 2"], scales: Scales
) -> tuple[Float64[ndarray, "n 2 2"], Float64[ndarray, "n 2 2"]]:
    """Covariance of each fragment's miss, own drag included, and its inverse."""
    noise = scales.log_factor**2 * by_own[:, :, None] * by_own[:, None, :]
    noise[:, 0, 0] += scales.in_plane_m**2
    noise[:, 1, 1] += scales.across_m**2 + (scales.across_share * by_own[:, 1]) ** 2
    return noise, _inverse(noise)


def _inverse(matrix: Float64[ndarray, "n 2 2"]) -> Float64[ndarray, "n 2 2"]:
    """Inverses of symmetric two by two matrices."""
    inverse = np.empty_like(matrix)
    inverse[:, 0, 0], inverse[:, 1, 1] = matrix[:, 1, 1], matrix[:, 0, 0]
    inverse[:, 0, 1] = inverse[:, 1, 0] = -matrix[:, 0, 1]
    size = matrix[:, 0, 0] * matrix[:, 1, 1] - matrix[:, 0, 1] ** 2
    return np.asarray(inverse / size[:, None, None])


def own_departure(
    residual_m: Float64[ndarray, "n 2"], by_own: Float64[ndarray, "n 2"], scales: Scales
) -> Float64[ndarray, " n"]:
    """The likeliest departure of each fragment's drag for these residuals; 0 where unknown."""
    known = np.isfinite(residual_m).all(axis=1) & np.isfinite(by_own).all(axis=1)
    _, inverse = noise_of(np.where(known[:, None], by_own, 1.0), scales)
    toward = np.einsum("ni,nij,nj->n", by_own, inverse, residual_m)
    return np.where(known, np.clip(-(scales.log_factor**2) * toward, -1.5, 1.5), 0.0)


def _scales(
    now: Scales,
    start: Scales,
    residual: Float64[ndarray, "n 2"],
    by_own: Float64[ndarray, "n 2"],
    departure: Float64[ndarray, " n"],
    weight: Float64[ndarray, " n"],
) -> Scales:
    """One round of expectation-maximisation of the four spreads."""
    plain = now.across_m**2
    grown = (now.across_share * by_own[:, 1]) ** 2
    across = plain + grown
    own = by_own[:, 0] ** 2 / now.in_plane_m**2 + by_own[:, 1] ** 2 / across
    left = 1.0 / (own + now.log_factor**-2.0)
    noise = residual + by_own * departure[:, None]
    usable = weight > 0.0
    square = (weight[:, None] * noise**2 + left[:, None] * by_own**2)[usable]
    share = plain / across
    share, grown, own2 = share[usable], grown[usable], by_own[usable, 1] ** 2
    plainly = share**2 * square[:, 1] + plain * (1.0 - share)
    grownly = (1.0 - share) ** 2 * square[:, 1] + grown * share
    return Scales(
        in_plane_m=_mean(square[:, 0], start.in_plane_m),
        across_m=_mean(plainly, start.across_m),
        across_share=_mean(grownly / np.maximum(own2, 1e-6), start.across_share),
        log_factor=_mean((weight * departure**2 + left)[usable], start.log_factor),
    )


def _mean(squares: Float64[ndarray, " n"], start: float) -> float:
    """Root of the mean of squares, the start among them as some fragments more."""
    return float(np.sqrt((squares.sum() + _PSEUDO * start**2) / (len(squares) + _PSEUDO)))


def _alike(one: Scales, other: Scales) -> bool:
    pairs = (
        (one.in_plane_m, other.in_plane_m),
        (one.across_m, other.across_m),
        (one.across_share, other.across_share),
        (one.log_factor, other.log_factor),
    )
    return all(abs(a - b) < 2e-3 * b for a, b in pairs)
