"""The turn from TEME to GCRF at any number of times, for the price of one each five minutes."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.frames import teme_rotation

__all__ = ["TURN_STEP_NS", "teme_turns"]

TURN_STEP_NS: Final = 300_000_000_000
"""From one exact matrix to the next; matrices between lie on the chord of their elements.

A chord of h seconds is off by h^2/8 times the largest curvature. That of TEME against GCRF is the
nutation's of 13.7 days (0.23 arc seconds, 3.2e-17 rad/s^2) and shorter, below 6e-17 in all:
7e-13 rad, 5 micrometres in low orbit and 30 in the geostationary one. The daily kinks of the
observed pole offsets (0.1 mas a day) add 4e-13 rad at most.
"""
_DAY_NS: Final = 86_400_000_000_000
_A_DAY: Final = _DAY_NS // TURN_STEP_NS
_MOST_DAYS: Final = 32
"""Spans up to which whole days of matrices are made and kept."""


def teme_turns(
    tai_ns: Int64[ndarray, " m"], earth: EarthOrientation
) -> tuple[Float64[ndarray, "k 9"], Float64[ndarray, " m"]]:
    """Exact matrices (rows one after another) around the times, and each time's place among them.

    The matrix of a time with place p is `turns[int(p)]` plus the fraction of p times the
    difference to the next. Matrices stand at whole multiples of the step since 1958, so an
    answer does not depend on the other times asked for.
    """
    if not len(tai_ns):
        return np.empty((0, 9)), np.empty(0)
    index = tai_ns // TURN_STEP_NS
    first, last = int(index.min()) // _A_DAY, int(index.max()) // _A_DAY
    within = (tai_ns - index * TURN_STEP_NS) / TURN_STEP_NS
    if last - first < _MOST_DAYS and first * _DAY_NS >= earth.start.tai_ns:
        days = [_turns_of_day(day, earth) for day in range(first, last + 1)]
        turns = np.concatenate([*(day[:-1] for day in days[:-1]), days[-1]])
        return turns, index - first * _A_DAY + within
    nodes = np.unique(np.concatenate((index, index + 1)))
    return _exact(nodes, earth), np.searchsorted(nodes, index) + within


@lru_cache(maxsize=2 * _MOST_DAYS)
def _turns_of_day(day: int, earth: EarthOrientation) -> Float64[ndarray, "k 9"]:
    """The matrices from a day's start to its end; a search asks for the same ones many times."""
    return _exact(np.arange(day * _A_DAY, (day + 1) * _A_DAY + 1), earth)


def _exact(nodes: Int64[ndarray, " k"], earth: EarthOrientation) -> Float64[ndarray, "k 9"]:
    rotation = teme_rotation(nodes.astype(np.int64) * TURN_STEP_NS, earth)
    return np.ascontiguousarray(rotation.reshape(-1, 9))
