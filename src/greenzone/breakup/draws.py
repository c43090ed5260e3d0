"""Uniform numbers for the five things a piece draws: spread evenly, or plainly random.

The lattice of one stratum has n points. Its first coordinate takes one place in each of n
equal intervals; the others are a Kronecker sequence with the powers of the generalised golden
ratio (Roberts 2018, "The unreasonable effectiveness of quasirandom sequences"; Niederreiter
1992, ch. 3). All are moved by one random shift per stratum (Cranley and Patterson 1976), so
that every point by itself is uniform and every mean over the points is unbiased. What was
gained is measured in design/breakup_sampling.py.

The points of a lattice are not independent: errors estimated as if they were are, for
smooth questions, too large. Independent repeats need a new call with the same generator.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

__all__ = [
    "Draws",
    "lattice_draws",
    "random_draws",
]

_DIMENSIONS = 5
"""Size, area-to-mass, speed, and the two angles of the direction."""

Draws = Callable[[int, np.random.Generator], Float64[ndarray, "5 n"]]
"""Takes the number of points n of one stratum and a generator; gives (5, n) in [0, 1)."""


def lattice_draws(count: int, rng: np.random.Generator) -> Float64[ndarray, "5 n"]:
    """A randomly shifted lattice of `count` points; (5, count), each uniform in [0, 1)."""
    index = np.arange(count)
    shift = rng.random(_DIMENSIONS)
    points = np.empty((_DIMENSIONS, count))
    points[0] = (index + shift[0]) / count
    points[1:] = (np.outer(_STEPS, index) + shift[1:, None]) % 1.0
    return points


def random_draws(count: int, rng: np.random.Generator) -> Float64[ndarray, "5 n"]:
    """Independent uniform numbers (5, count): the plain twin of `lattice_draws`."""
    return rng.random((_DIMENSIONS, count))


def _kronecker_steps(dimensions: int) -> Float64[ndarray, " d"]:
    """The powers 1/g, 1/g^2, ... of the root g > 1 of g^(d+1) = g + 1."""
    root = 2.0
    for _ in range(60):
        root = (1.0 + root) ** (1.0 / (dimensions + 1))
    return np.asarray(root ** -np.arange(1.0, dimensions + 1.0))


_STEPS = _kronecker_steps(_DIMENSIONS - 1)
