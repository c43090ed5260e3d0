"""What is watched for maneuvers: the phase along the track and the tilt of the orbit's plane."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.forensics.maneuvers.noise_kernels import rolling_median
from greenzone.forensics.maneuvers.secular_motion import secular_motion
from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["Series", "series_of"]

_LOW_INCLINATION_RAD: Final = np.radians(10.0)
_NS: Final = 1e-9
_BLOCK: Final = 200
_MARGIN: Final = 50
_FEWEST: Final = 20
_HALF: Final = 30


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """Two series of one object, with secular motion taken out."""

    t_s: Float64[ndarray, " n"]
    """Since the first set."""
    phase: Float64[ndarray, "1 n 2"]
    """Way along the track beyond a steady motion (m), and its rate (m/s) by the mean motion."""
    tilt: Float64[ndarray, "2 n 2"]
    """Tilt of the plane about two axes in it, times the speed (m/s); the last axis is (value, 0).

    The axes are the node and its perpendicular, or fixed in space where the orbit is nearly
    equatorial.
    """
    speed_m_s: float
    """Mean speed: mean motion times semi-major axis."""


def series_of(table: ElementTable) -> Series:
    """The series of the sets of one object, from the oldest to the newest, none twice.

    The phase is the mean argument of latitude plus cos i times the node: it counts along the
    track whatever the plane does. Rates are those of `secular_motion`.
    """
    motion = secular_motion(table)
    t = (table.epoch_tai_ns - table.epoch_tai_ns[0]) * _NS
    d = np.diff(t)
    rate = motion.latitude_rate_rad_s
    usual = float(np.median(rate))
    latitude = table.arg_perigee_rad + table.mean_anomaly_rad
    foretold = 0.5 * (rate[1:] + rate[:-1]) * d
    steps = _wrapped(np.diff(latitude) - foretold) + foretold - usual * d
    node_steps = _wrapped(
        np.diff(table.raan_rad)
        - 0.5 * (motion.node_rate_rad_s[1:] + motion.node_rate_rad_s[:-1]) * d
    )
    cosine = float(np.cos(np.median(table.inclination_rad)))
    axis = float(np.median(motion.axis_m))
    speed = axis * float(np.median(motion.mean_motion_rad_s))
    phase = axis * _summed(steps + cosine * node_steps)
    rates = _without_drag_term(axis * (rate - usual), table.bstar)
    rates = _without_offset(t, phase, rates)
    steady = float(np.median(rates))
    series = np.stack((phase - steady * t, rates - steady), axis=1)
    return Series(t, series[None], _tilt(table, node_steps, speed), speed)


def _tilt(
    table: ElementTable, node_steps: Float64[ndarray, " m"], speed: float
) -> Float64[ndarray, "2 n 2"]:
    """Both tilts as speeds (m/s)."""
    i = table.inclination_rad
    if min(np.median(i), np.pi - np.median(i)) > _LOW_INCLINATION_RAD:
        about_node, across = i, _summed(np.sin(0.5 * (i[1:] + i[:-1])) * node_steps)
    else:
        about_node, across = np.sin(i) * np.cos(table.raan_rad), np.sin(i) * np.sin(table.raan_rad)
    values = np.stack((about_node - about_node[0], across - across[0])) * speed
    return np.stack((values, np.zeros_like(values)), axis=2)


def _without_drag_term(
    rate: Float64[ndarray, " n"], bstar: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    """The rate (m/s) as it would be had every set of a stretch the same drag term.

    A set fits rate and drag together over some days before its epoch: an error of one is an
    error of the other. The slope is the weighted median of the ratios of the differences of
    consecutive sets (a least absolute deviation), which maneuvers do not move.
    """
    n = len(rate)
    usual = np.empty(n)
    rolling_median(bstar, _MARGIN, usual)
    edges = np.linspace(0, n, max(1, n // _BLOCK) + 1).astype(np.int64)
    slopes = [
        _slope(rate[max(0, a - _MARGIN) : b + _MARGIN], bstar[max(0, a - _MARGIN) : b + _MARGIN])
        for a, b in pairwise(edges.tolist())
    ]
    slope = np.interp(np.arange(n), 0.5 * (edges[1:] + edges[:-1]), slopes)
    return np.asarray(rate - slope * (bstar - usual))


def _slope(rate: Float64[ndarray, " k"], bstar: Float64[ndarray, " k"]) -> float:
    """Median of the ratios of the differences, weighted by those of bstar; 0 if there are few."""
    dr, db = np.diff(rate), np.diff(bstar)
    moved = db != 0.0
    if moved.sum() <= _FEWEST:
        return 0.0
    ratio, weight = dr[moved] / db[moved], np.abs(db[moved])
    order = np.argsort(ratio)
    total = np.cumsum(weight[order])
    return float(ratio[order][np.searchsorted(total, 0.5 * total[-1])])


def _without_offset(
    t: Float64[ndarray, " n"], phase: Float64[ndarray, " n"], rate: Float64[ndarray, " n"]
) -> Float64[ndarray, " n"]:
    """The rate (m/s), moved so that over some weeks it is what the phase (m) does.

    The theory of the sets and the secular rates here differ by a constant that is worth metres
    of semi-major axis; the median difference to the slope of the phase takes it out.
    """
    miss = np.diff(phase) / np.diff(t) - 0.5 * (rate[1:] + rate[:-1])
    offset = np.empty(len(rate))
    rolling_median(np.append(miss, miss[-1]), _HALF, offset)
    return rate + offset


def _summed(steps: Float64[ndarray, " m"]) -> Float64[ndarray, " n"]:
    return np.concatenate(([0.0], np.cumsum(steps)))


def _wrapped(angle: Float64[ndarray, " m"]) -> Float64[ndarray, " m"]:
    return np.asarray((angle + np.pi) % (2.0 * np.pi) - np.pi)
