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
    hits = np.zeros(len(paths))
    through = np.zeros(len(paths)) if asset.panels else None
    for k in range(len(station)):
        rate, speed, arrival = crossing_rates(
            np.ascontiguousarray(paths[:, k]), station[k], SMEAR_M
        )
        row, side = np.nonzero(rate)
        per_m2 = rate[row, side] * step_s * pieces.weight[row]
        np.add.at(hits, row, per_m2 * asset.cross_section_m2)
        if through is not None and len(row):
            met = _encounters(pieces, row, speed[row, side])
            area = perforated_area_m2(met, asset, arrival[row, side])
            np.add.at(through, row, per_m2 * area)
    return StationHits(hits, through)


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
