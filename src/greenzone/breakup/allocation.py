"""How many samples each size stratum gets.

The questions are expected hits of at least 1 mm, 3 mm, 1 cm and 10 cm. The error of a count
above a threshold is least when all samples above it weigh the same; since the numbers fall
steeply, each threshold is decided by the sizes just above it. So the sizes fall into four
classes between the thresholds, each with a fixed share of the samples; inside a class the
weights are equal, except from 10 cm up, where samples go as the root of the number, because
the heaviest pieces decide the mass balance. Measured in design/breakup_sampling.py;
docs/decisions/013.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.breakup.size import SizeLaw

__all__ = [
    "HAZARD_CLASSES",
    "HazardClass",
    "Strata",
    "Stratum",
    "allocate_samples",
    "size_edges",
]

_STRATA_PER_DECADE = 8
_FEWEST_IN_STRATUM = 2


@dataclass(frozen=True, slots=True)
class HazardClass:
    """Sizes from `from_size_m` up to the next class: their share, and samples ~ number^power."""

    from_size_m: float
    share: float
    power: float


HAZARD_CLASSES = (
    HazardClass(0.0, 0.12, 1.0),
    HazardClass(3e-3, 0.16, 1.0),
    HazardClass(1e-2, 0.52, 1.0),
    HazardClass(1e-1, 0.20, 0.5),
)


@dataclass(frozen=True, slots=True)
class Stratum:
    """One size stratum of a number law: edges, expected number of pieces, samples."""

    law: SizeLaw
    lower_m: float
    upper_m: float
    number: float
    samples: int


@dataclass(frozen=True, slots=True)
class Strata:
    """Size strata of a number law: edges, expected number of pieces, samples; all (strata,)."""

    law: SizeLaw
    lower_m: Float64[ndarray, " strata"]
    upper_m: Float64[ndarray, " strata"]
    number: Float64[ndarray, " strata"]
    samples: Int64[ndarray, " strata"]

    def split(self, size_m: float) -> tuple[Strata, Strata]:
        """The strata that end at a size or below, and those that reach beyond it."""
        return self._where(self.upper_m <= size_m), self._where(self.upper_m > size_m)

    def each(self) -> Iterator[Stratum]:
        """The strata one by one."""
        columns = (self.lower_m, self.upper_m, self.number, self.samples)
        for lower, upper, number, samples in zip(*columns, strict=True):
            yield Stratum(self.law, float(lower), float(upper), float(number), int(samples))

    def _where(self, mask: ndarray) -> Strata:
        return Strata(
            self.law,
            self.lower_m[mask],
            self.upper_m[mask],
            self.number[mask],
            self.samples[mask],
        )


def size_edges(smallest_m: float, largest_m: float) -> Float64[ndarray, " edges"]:
    """Edges of the strata: eighths of a decade, the class limits, and both ends."""
    grid = 10.0 ** (np.arange(-3 * _STRATA_PER_DECADE, 1) / _STRATA_PER_DECADE)
    limits = [hazard.from_size_m for hazard in HAZARD_CLASSES]
    edges = np.unique(np.concatenate([grid, limits]).round(15))
    inner = edges[(edges > smallest_m * (1 + 1e-9)) & (edges < largest_m * (1 - 1e-9))]
    return np.concatenate([[smallest_m], inner, [largest_m]])


def allocate_samples(
    law: SizeLaw,
    smallest_m: float,
    largest_m: float,
    samples: int,
    classes: tuple[HazardClass, ...] = HAZARD_CLASSES,
) -> Strata:
    """The strata of [smallest_m, largest_m) with exactly `samples` samples among them.

    Every stratum gets at least two; shares of classes outside the range go to the others.
    """
    edges = size_edges(smallest_m, largest_m)
    at_least = law.number_at_least(edges)
    number = at_least[:-1] - at_least[1:]
    wish = _wish(edges[:-1], number, classes)
    spare = samples - _FEWEST_IN_STRATUM * number.size
    counts = _FEWEST_IN_STRATUM + _whole(wish, spare)
    return Strata(law, edges[:-1], edges[1:], number, counts)


def _wish(
    lower_m: Float64[ndarray, " strata"],
    number: Float64[ndarray, " strata"],
    classes: tuple[HazardClass, ...],
) -> Float64[ndarray, " strata"]:
    """The share of the samples that each stratum should have; sums to one."""
    starts = np.array([hazard.from_size_m for hazard in classes])
    which = np.searchsorted(starts, lower_m * (1 + 1e-9), side="right") - 1
    inside = number ** np.array([hazard.power for hazard in classes])[which]
    class_sum = np.bincount(which, weights=inside, minlength=starts.size)[which]
    wish = np.array([hazard.share for hazard in classes])[which] * inside / class_sum
    return np.asarray(wish / wish.sum())


def _whole(share: Float64[ndarray, " strata"], total: int) -> Int64[ndarray, " strata"]:
    """Whole numbers in these proportions that sum to `total` (largest remainders)."""
    exact = share * total
    whole: ndarray = np.floor(exact).astype(np.int64)
    extra = np.argsort(whole - exact, kind="stable")[: total - int(whole.sum())]
    whole[extra] += 1
    return whole
