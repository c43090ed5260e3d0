"""Doubts about a conjunction data message: where its numbers contradict each other or the Earth.

A factor of 1000 between states and stated distances is the mark of kilometres taken for metres.
Nothing is corrected here; whoever computes with the record decides.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.core.instant import format_utc
from greenzone.messages.conjunctions.cdm_record import (
    ConjunctionObject,
    ConjunctionRecord,
    Doubt,
    RtnCovariance,
)

__all__ = ["doubts_of"]

_LOWEST_M, _HIGHEST_M = 6.4e6, 2e9
_FASTEST_M_S = 1.2e4
_ROUNDING_S = 1e-3
"""The TCA is given to the millisecond: states there and the distance at the true TCA differ."""
_SMALLEST_SIGMA_M, _LARGEST_SIGMA_M = 1e-2, 1e7
_LARGEST_RADIUS_M = 1e3
_EARTH = ("", "EARTH")


def doubts_of(record: ConjunctionRecord) -> tuple[Doubt, ...]:
    """Every doubt about a record, the encounter's first."""
    found = [*_of_encounter(record)]
    for where, side in zip(("OBJECT1", "OBJECT2"), record.objects, strict=True):
        found += _of_state(side, where)
        if side.covariance is not None:
            found += _of_covariance(side.covariance, where)
    return tuple(found)


def _of_encounter(record: ConjunctionRecord) -> Iterator[Doubt]:
    one, two = record.objects
    if one.frame == two.frame and one.orbit_center.upper() == two.orbit_center.upper():
        yield from _of_distance(record)
    if one.designator == two.designator and one.catalog_name == two.catalog_name:
        yield Doubt("same_object", "", f"both objects are {one.designator!r}")
    radii = (record.hbr_m, one.hbr_m, two.hbr_m)
    for radius in radii:
        if radius is not None and not 0.0 < radius < _LARGEST_RADIUS_M:
            yield Doubt("hbr", "", f"a hard-body radius of {radius:g} m is stated")
    start, stop = record.screening.start, record.screening.stop
    if (start and record.tca < start) or (stop and record.tca > stop):
        text = f"the TCA {format_utc(record.tca)} lies outside the screened times"
        yield Doubt("outside_screening", "", text)


def _of_distance(record: ConjunctionRecord) -> Iterator[Doubt]:
    one, two = record.objects
    distance_m = _length(two.position_m - one.position_m)
    speed_m_s = _length(two.velocity_m_s - one.velocity_m_s)
    stated_m, stated_m_s = record.miss_distance_m, record.relative_speed_m_s
    slack_m = 1.0 + 0.01 * stated_m + _ROUNDING_S * speed_m_s
    if abs(distance_m - stated_m) > slack_m:
        mixed = stated_m > 0 and 0.98 < _thousandfold(distance_m / stated_m) < 1.02
        text = f"the states are {distance_m:g} m apart, MISS_DISTANCE says {stated_m:g} m"
        if mixed:
            text += ": kilometres taken for metres, or the reverse"
        yield Doubt("km_for_m" if mixed else "miss_distance", "", text)
    if stated_m_s is not None and abs(speed_m_s - stated_m_s) > 1.0 + 0.01 * stated_m_s:
        text = f"the states differ by {speed_m_s:g} m/s, RELATIVE_SPEED says {stated_m_s:g} m/s"
        yield Doubt("relative_speed", "", text)
    if record.relative_position_rtn_m is not None:
        along_m = _length(record.relative_position_rtn_m)
        if abs(along_m - stated_m) > slack_m:
            text = f"RELATIVE_POSITION is {along_m:g} m long, MISS_DISTANCE says {stated_m:g} m"
            yield Doubt("miss_distance", "", text)


def _of_state(side: ConjunctionObject, where: str) -> Iterator[Doubt]:
    radius_m, speed_m_s = _length(side.position_m), _length(side.velocity_m_s)
    if side.orbit_center.upper() not in _EARTH:
        return
    if not (_LOWEST_M < radius_m < _HIGHEST_M and speed_m_s < _FASTEST_M_S):
        text = f"at {radius_m:g} m and {speed_m_s:g} m/s the object does not orbit the Earth"
        yield Doubt("radius", where, text)


def _of_covariance(covariance: RtnCovariance, where: str) -> Iterator[Doubt]:
    variances_m2 = np.diagonal(covariance.position_m2)
    low, high = float(variances_m2.min()), float(variances_m2.max())
    if high > _LARGEST_SIGMA_M**2 or high < _SMALLEST_SIGMA_M**2:
        sigma_m = np.sqrt(max(high, 0.0))
        text = f"the largest standard deviation of the position is {sigma_m:g} m: check its unit"
        yield Doubt("covariance_size", where, text)
    smallest = _smallest_eigenvalue(covariance.position_m2)
    if low <= 0.0 or smallest <= 0.0:
        text = f"the position's covariance is not positive definite ({low:g} m2, {smallest:g})"
        yield Doubt("not_positive_definite", where, text)
    elif covariance.state is not None and not np.any(np.diagonal(covariance.state)[3:]):
        text = "the velocity's covariance is zero: only the position's can be used"
        yield Doubt("no_velocity_covariance", where, text)
    elif covariance.state is not None:
        smallest = _smallest_eigenvalue(covariance.state)
        if smallest <= 0.0:
            text = f"the state's covariance is not positive definite (eigenvalue {smallest:.2g})"
            yield Doubt("not_positive_definite", where, text)


def _smallest_eigenvalue(matrix: Float64[ndarray, "k k"]) -> float:
    """Of the correlations: the sign is that of the covariance's, the size has no unit."""
    sigma = np.sqrt(np.abs(np.diagonal(matrix)))
    if not np.all(sigma > 0.0):
        return 0.0
    return float(np.linalg.eigvalsh(matrix / np.outer(sigma, sigma))[0])


def _thousandfold(ratio: float) -> float:
    """The ratio brought to 1 where it is 1000 or 1/1000."""
    return ratio / 1000.0 if ratio > 1.0 else ratio * 1000.0


def _length(vector: Float64[ndarray, "3"]) -> float:
    return float(np.sqrt(vector @ vector))
