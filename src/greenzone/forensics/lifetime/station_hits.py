"""What a cloud does to a station over months: expected hits and penetrations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.forensics.lifetime.crossing_kernels import crossing_rates
from greenzone.orbits.sgp4_path_kernels import secular_sgp4_rates
from greenzone.risk.asset import Asset
from greenzone.risk.penetration import perforated_area_m2
from greenzone.risk.weighted_encounters import WeightedEncounters

__all__ = ["SMEAR_M", "CloudPieces", "StationHits", "station_elements", "station_hits"]

SMEAR_M: Final = 15_000.0
"""Radial half-width over which crossings are spread: mean elements miss the short-period terms
(10 km), and the station's height wanders by as much between reboosts."""


@dataclass(frozen=True, slots=True, eq=False)
class CloudPieces:
    """n samples, each standing for `weight` pieces."""

    size_m: Float64[ndarray, " n"]
    area_m2: Float64[ndarray, " n"]
    mass_kg: Float64[ndarray, " n"]
    weight: Float64[ndarray, " n"]


@dataclass(frozen=True, slots=True, eq=False)
class StationHits:
    """Expected over all times together, each of n samples with the weight of its pieces."""

    hits: Float64[ndarray, " n"]
    """On the average cross-section, of pieces of any size."""
    penetrations: Float64[ndarray, " n"] | None
    """Through the panels; None where no shields are known."""


def station_elements(
    elements: Float64[ndarray, "5"], since_s: float, times_s: Float64[ndarray, " t"]
) -> Float64[ndarray, "t 5"]:
    """A station's mean elements at times: its plane and perigee turn, its height is held."""
    node, perigee = secular_sgp4_rates(*elements[:3].tolist())
    turned = np.repeat(elements[None], len(times_s), axis=0)
    turned[:, 3] += node * (times_s - since_s)
    turned[:, 4] += perigee * (times_s - since_s)
    return turned


def station_hits(
    paths: Float64[ndarray, "n t 5"],
    pieces: CloudPieces,
    station: Float64[ndarray, "t 5"],
    asset: Asset,
    step_s: float,
) -> StationHits:
    """The hits while each of t steps of `step_s` has the orbits of its middle (NaN: not up).

    Averages over where on their orbits the pieces and the station are: it holds from days after
    an event on, when the pieces have spread along their orbits.
    """
    n = len(paths)
    per_m2, first, second = np.zeros(n), np.zeros(n), np.zeros(n)
    for k in range(len(station)):
        rate, speed = crossing_rates(np.ascontiguousarray(paths[:, k]), station[k], SMEAR_M)
        offered = rate * (step_s * pieces.weight)[:, None]
        per_m2 += offered.sum(axis=1)
        first += (offered * speed).sum(axis=1)
        second += (offered * speed**2).sum(axis=1)
    through = None
    if asset.panels:
        through = per_m2 * _perforated(pieces, per_m2, (first, second), asset)
    return StationHits(per_m2 * asset.cross_section_m2, through)


def _perforated(
    pieces: CloudPieces,
    per_m2: Float64[ndarray, " n"],
    moments: tuple[Float64[ndarray, " n"], Float64[ndarray, " n"]],
    asset: Asset,
) -> Float64[ndarray, " n"]:
    """Area (m2) that each sample perforates, mean over its speeds.

    A Gauss rule of two nodes for the speeds' mean and variance: one evaluation for each crossing
    would cost most of a run, and the limit goes with the speed to the power of -2/3.
    """
    rows = np.flatnonzero(per_m2 > 0.0)
    mean, square = (moment[rows] / per_m2[rows] for moment in moments)
    spread = np.sqrt(np.maximum(square - mean**2, 0.0))
    area = np.zeros(len(per_m2))
    for speed in (mean - spread, mean + spread):
        area[rows] += 0.5 * perforated_area_m2(_encounters(pieces, rows, speed), asset)
    return area


def _encounters(pieces: CloudPieces, row: ndarray, speed: ndarray) -> WeightedEncounters:
    nothing = np.zeros(len(row))
    return WeightedEncounters(
        tca_s=nothing,
        miss_distance_m=nothing,
        timing_offset_s=nothing,
        sweep_speed_m_s=nothing,
        relative_speed_m_s=speed,
        size_m=pieces.size_m[row],
        weight=pieces.weight[row],
        area_m2=pieces.area_m2[row],
        mass_kg=pieces.mass_kg[row],
        search_radius_m=SMEAR_M,
    )
