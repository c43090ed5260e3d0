"""Angles between mean orbits, as compiled functions of two rows of their columns."""

from __future__ import annotations

import math

from numpy import ndarray

from greenzone.core.compiled import kernel

__all__ = ["Columns", "along_track", "ellipse_distance", "node_span", "plane_angle", "wrapped"]

_TAU = 2.0 * math.pi
Columns = tuple[ndarray, ndarray, ndarray, ndarray, ndarray, ndarray, ndarray]
"""Axis, rate, inclination, node, latitude, perigee and eccentricity: see `MeanOrbits.columns`."""


@kernel
def wrapped(angle: float) -> float:
    """An angle between -pi and pi (rad)."""
    return angle - _TAU * math.floor(angle / _TAU + 0.5)


@kernel
def plane_angle(i1: float, i2: float, turn: float) -> float:
    """The angle between two planes whose nodes are `turn` apart (rad); good near zero."""
    s = math.sin(0.5 * (i1 - i2))
    t = math.sin(0.5 * turn)
    h = s * s + math.sin(i1) * math.sin(i2) * t * t
    return 2.0 * math.asin(math.sqrt(min(1.0, max(0.0, h))))


@kernel
def along_track(i1: float, i2: float, turn: float, latitude: float) -> float:
    """How far the second is ahead along the track (rad), counted from the nodes' common point.

    The relative mean argument of latitude of D'Amico (2010, sec. 2.2), at the mean inclination.
    """
    return wrapped(latitude + math.cos(0.5 * (i1 + i2)) * wrapped(turn))


@kernel
def ellipse_distance(e1: float, e2: float, turn: float) -> float:
    """The distance of two eccentricity vectors whose perigees are `turn` apart (rad)."""
    t = math.sin(0.5 * turn)
    return math.sqrt((e1 - e2) ** 2 + 4.0 * e1 * e2 * t * t)


@kernel
def node_span(i1: float, i2: float, angle: float) -> float:
    """Up to which distance of their nodes (rad) two planes are within an angle; -1 if never."""
    tilt = math.sin(0.5 * angle) ** 2 - math.sin(0.5 * (i1 - i2)) ** 2
    if tilt < 0.0:
        return -1.0
    sines = math.sin(i1) * math.sin(i2)
    if tilt >= sines:
        return math.pi
    return 2.0 * math.asin(math.sqrt(tilt / sines))
