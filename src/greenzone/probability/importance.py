"""Samples of two uncertain objects, drawn where they collide and weighted to stay unbiased."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.probability._equinoctial_kernels import state_and_jacobian
from greenzone.probability._importance_kernels import (
    relative_positions,
    shift_samples,
    weigh_samples,
)
from greenzone.probability._overlap_kernels import Clouds, overlap
from greenzone.probability._sphere_kernels import depth

__all__ = ["Draws", "Prior", "Tilted", "prior_of", "tilted"]

_SCALES = (1.5, 6.0)
"""Widths of the proposals across the relative velocity, in hard-body radii."""
_SHARES = (0.8, 0.1)
"""Of the samples; the rest come from the prior, so no weight exceeds the inverse of that rest."""
_TRIALS = 256
_FEWEST_TIMES, _MOST_TIMES = 48, 240


@dataclass(frozen=True, slots=True)
class Draws:
    """Equinoctial elements of n pairs, both objects in a row, and what each stands for."""

    elements: Float64[ndarray, "n 12"]
    weight: Float64[ndarray, " n"]


@dataclass(frozen=True, slots=True)
class Prior:
    """The normal distribution of both objects' elements."""

    mean: Float64[ndarray, " 12"]
    covariance: Float64[ndarray, "12 12"]
    factor: Float64[ndarray, "12 12"]
    """A square root of the covariance."""
    greatest_weight: float = 1.0

    def draw(self, rng: np.random.Generator, n: int) -> Draws:
        """Samples of equal weight."""
        elements = self.mean + rng.standard_normal((n, 12)) @ self.factor.T
        return Draws(elements, np.ones(n))


@dataclass(frozen=True, slots=True)
class Tilted:
    """A mixture of the prior and of priors tilted towards a coincidence at each of j times.

    Component j multiplies the prior with exp(-r' W^-1 r / 2) of the relative position r at its
    time, linear in the elements about the likeliest coincidence; W is as wide as some hard bodies
    across the relative velocity and as the spacing of the times along it.
    """

    prior: Prior
    slope: Float64[ndarray, "j 3 12"]
    offset: Float64[ndarray, "j 3"]
    """Relative position of the mean elements."""
    gain: Float64[ndarray, "j 12 3"]
    precision: Float64[ndarray, "j 3 3"]
    """W^-1."""
    centre: Float64[ndarray, "j 3"]
    root: Float64[ndarray, "j 3 3"]
    """A square root of the tilted covariance of r."""
    share: Float64[ndarray, " j"]
    log_level: Float64[ndarray, " j"]
    """Logarithm of the share over the tilted prior's norm."""
    greatest_weight: float

    def draw(self, rng: np.random.Generator, n: int) -> Draws:
        """Samples of the mixture; the weight is the prior's density over the mixture's."""
        elements = self.prior.draw(rng, n).elements
        prior_share = 1.0 - float(self.share.sum())
        which = rng.choice(len(self.share) + 1, n, p=[*self.share, prior_share])
        which[which == len(self.share)] = -1
        normal, weight = rng.standard_normal((n, 3)), np.empty(n)
        mean, slope, offset = self.prior.mean, self.slope, self.offset
        shift_samples(
            elements, mean, which, normal, slope, offset, self.gain, self.centre, self.root
        )
        weigh_samples(
            elements, mean, slope, offset, self.precision, self.log_level, prior_share, weight
        )
        return Draws(elements, weight)


def prior_of(clouds: Clouds) -> Prior:
    """The joint distribution of both objects' elements, errors in common included."""
    covariance = np.zeros((12, 12))
    covariance[:6, :6], covariance[6:, 6:] = clouds.covariances
    covariance[:6, 6:] = np.outer(clouds.shared[0], clouds.shared[1])
    covariance[6:, :6] = covariance[:6, 6:].T
    return Prior(clouds.elements.reshape(12), covariance, _square_root(covariance))


def tilted(clouds: Clouds, hbr_m: float, window_s: tuple[float, float]) -> Tilted:
    """The proposal for collisions between two times.

    Each component is as wide as the hard body and as what a few samples of it show the linear
    relative position to be off by.
    """
    prior = prior_of(clouds)
    trial = prior.draw(np.random.default_rng(0), _TRIALS).elements
    count = _times(clouds, hbr_m, window_s)
    spacing = (window_s[1] - window_s[0]) / count
    parts, depths = [], []
    for seconds in window_s[0] + spacing * (np.arange(count) + 0.5):
        here = _linear(clouds, hbr_m, float(seconds))
        depths.append(here.depth)
        along = spacing**2 * np.outer(here.velocity, here.velocity)
        first = _component(prior, here, (_SCALES[0] * hbr_m) ** 2 * np.eye(3) + along)
        bias, bend = _residual(clouds, prior, trial, first, float(seconds))
        here = here._replace(offset=here.offset + bias)
        for scale in _SCALES:
            width = scale**2 * (hbr_m**2 * np.eye(3) + bend) + along
            parts.append(_component(prior, here, width))
    return _mixture(prior, parts, depths)


def _mixture(prior: Prior, parts: list[_Component], depths: list[float]) -> Tilted:
    """The components, with shares as the density of a coincidence at their times."""
    density = np.exp(min(depths) - np.array(depths))
    share = np.outer(density / density.sum(), _SHARES).ravel()
    columns = [np.array(column) for column in zip(*parts, strict=True)]
    log_norm, slope, offset, gain, precision, centre, root = columns
    with np.errstate(divide="ignore"):
        level = np.log(share) - log_norm
    return Tilted(
        prior=prior,
        slope=slope,
        offset=offset,
        gain=gain,
        precision=precision,
        centre=centre,
        root=root,
        share=share,
        log_level=level,
        greatest_weight=1.0 / (1.0 - sum(_SHARES)),
    )


class _Linear(NamedTuple):
    """The relative position at a time, linear in the elements."""

    slope: Float64[ndarray, "3 12"]
    offset: Float64[ndarray, " 3"]
    velocity: Float64[ndarray, " 3"]
    spread: Float64[ndarray, "3 3"]
    depth: float
    """Less the logarithm of the density of a coincidence."""


class _Component(NamedTuple):
    """One component, in the order of Tilted's fields."""

    log_norm: float
    slope: Float64[ndarray, "3 12"]
    offset: Float64[ndarray, " 3"]
    gain: Float64[ndarray, "12 3"]
    precision: Float64[ndarray, "3 3"]
    centre: Float64[ndarray, " 3"]
    root: Float64[ndarray, "3 3"]


def _times(clouds: Clouds, hbr_m: float, window_s: tuple[float, float]) -> int:
    """So many that the paths bend by less than a hard body between two of them."""
    mean, total = np.empty(6), np.empty((6, 6))
    middle = 0.5 * (window_s[0] + window_s[1])
    overlap(clouds, middle, hbr_m, clouds.elements.copy(), mean, total)
    semi_major_axis = float((clouds.mu / clouds.elements[:, 0].max() ** 2) ** (1.0 / 3.0))
    travelled = float(np.linalg.norm(mean[3:])) * (window_s[1] - window_s[0])
    wanted = travelled / math.sqrt(semi_major_axis * hbr_m) if hbr_m > 0.0 else 0.0
    return int(np.clip(wanted, _FEWEST_TIMES, _MOST_TIMES))


def _linear(clouds: Clouds, hbr_m: float, seconds: float) -> _Linear:
    now = clouds.elements.copy()
    mean, total = np.empty(6), np.empty((6, 6))
    overlap(clouds, seconds, hbr_m, now, mean, total)
    near = depth(mean, total, hbr_m)
    return _Linear(_slope(clouds, now, seconds), mean[:3], mean[3:], total[:3, :3], near)


def _component(prior: Prior, here: _Linear, width: Float64[ndarray, "3 3"]) -> _Component:
    if not (np.isfinite(here.spread).all() and np.isfinite(width).all()):
        raise np.linalg.LinAlgError("the clouds' covariances are not finite at that time")
    both = np.linalg.inv(here.spread + width)
    covariance = here.spread @ both @ width
    log_ratio = np.linalg.slogdet(width)[1] - np.linalg.slogdet(here.spread + width)[1]
    return _Component(
        0.5 * float(log_ratio - here.offset @ both @ here.offset),
        here.slope,
        here.offset,
        prior.covariance @ here.slope.T @ np.linalg.inv(here.spread),
        np.linalg.inv(width),
        width @ both @ here.offset,
        _square_root(0.5 * (covariance + covariance.T)),
    )


def _residual(
    clouds: Clouds,
    prior: Prior,
    trial: Float64[ndarray, "n 12"],
    part: _Component,
    seconds: float,
) -> tuple[Float64[ndarray, " 3"], Float64[ndarray, "3 3"]]:
    """By how much the linear relative position is off about a coincidence: mean and covariance."""
    x, positions = trial.copy(), np.empty((len(trial), 3))
    normal = np.random.default_rng(1).standard_normal((len(x), 3))
    which = np.zeros(len(x), dtype=np.int64)
    slope, offset, gain, centre, root = (
        a[None] for a in (part.slope, part.offset, part.gain, part.centre, part.root)
    )
    shift_samples(x, prior.mean, which, normal, slope, offset, gain, centre, root)
    relative_positions(x, clouds.mu, seconds, positions)
    off = positions - (part.offset + (x - prior.mean) @ part.slope.T)
    return off.mean(axis=0), np.cov(off.T)


def _slope(
    clouds: Clouds, now: Float64[ndarray, "2 6"], seconds: float
) -> Float64[ndarray, "3 12"]:
    """Derivatives of the relative position by both objects' elements."""
    state, jacobian = np.empty(6), np.empty((6, 6))
    slope = np.empty((3, 12))
    for o, sign in ((0, -1.0), (1, 1.0)):
        state_and_jacobian(now[o], clouds.mu, seconds, state, jacobian)
        slope[:, 6 * o : 6 * o + 6] = sign * jacobian[:3]
    return slope


def _square_root(covariance: Float64[ndarray, "k k"]) -> Float64[ndarray, "k k"]:
    """A factor of the covariance, its negative eigenvalues (in own deviations) left out."""
    deviation = np.sqrt(np.maximum(np.diag(covariance), 0.0))
    scale = np.where(deviation > 0.0, deviation, 1.0)
    values, vectors = np.linalg.eigh(covariance / np.outer(scale, scale))
    return np.asarray(scale[:, None] * vectors * np.sqrt(np.maximum(values, 0.0)))
