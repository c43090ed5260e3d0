"""A breakup told by its fragments alone: their common place, roughly when, and who shares it.

Without the parent's motion along its orbit the time is known to hours, so neither the longitude
nor the mean velocity change is: velocities count from the median of the orbits there.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.core.errors import NotDeterminableError
from greenzone.core.frames import geodetic
from greenzone.core.instant import Instant
from greenzone.core.space_weather import SpaceWeather
from greenzone.forensics.reconstruction.area_to_mass import AreaToMass, area_to_mass
from greenzone.forensics.reconstruction.fragment_sets import (
    FEWEST_SETS,
    FragmentSets,
    fragment_sets,
)
from greenzone.forensics.reconstruction.gabbard import Gabbard, gabbard
from greenzone.forensics.reconstruction.membership import FASTEST_M_S
from greenzone.forensics.reconstruction.passes import reach_m
from greenzone.forensics.reconstruction.pinch_point import PinchPoint, pinch_point
from greenzone.forensics.reconstruction.reconstruction import air_between
from greenzone.forensics.reconstruction.velocity import (
    VelocityChanges,
    velocity_changes,
    velocity_summary,
)
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.mean_past import MeanPast, carried, mean_past
from greenzone.orbits.sgp4_path_kernels import nearest_points

__all__ = ["WINDOW_S", "ParentlessEvent", "parentless_event"]

WINDOW_S: Final = 30.0 * 86_400.0
"""Before the first set, unless a window is given."""
_NEAR_REACHES: Final = 8.0
_LEAST_SHARE: Final = 0.3
_OTHER_PLANE_RAD: Final = np.radians(2.0)
"""Two common places in planes farther apart are two events."""
_SECOND_SHARE: Final = 0.25
_MOST_REACH_M: Final = 25_000.0
"""A quarter of how far 50 m/s spreads orbits: beyond, they also meet where nothing happened (the
clouds of Cosmos 1408 of January 2022 carried to September 2021, and that of July 2022)."""


@dataclass(frozen=True, slots=True, eq=False)
class ParentlessEvent:
    """What the orbits alone tell; arrays with axis n follow `sets.table`."""

    epoch: Instant
    earliest: Instant
    latest: Instant
    """Span of 90 %."""
    latitude_rad: float
    height_m: float
    sets: FragmentSets
    member: Bool[ndarray, " n"]
    miss_m: Float64[ndarray, " n"]
    delta_v_rtn_m_s: Float64[ndarray, "n 3"]
    """From the median velocity of the members' orbits there."""
    delta_v: VelocityChanges
    gabbard: Gabbard
    area_to_mass: AreaToMass
    pinch: PinchPoint
    past: MeanPast


def parentless_event(
    table: ElementTable,
    weather: SpaceWeather | None = None,
    window: tuple[Instant, Instant] | None = None,
    seed: int = 0,
) -> ParentlessEvent:
    """The event within a window, or within the 30 days before the first set.

    Raises NotDeterminableError where the orbits share no place, share it best where the window
    begins, or share two.
    """
    if not len(table):
        raise NotDeterminableError("the event is", "there is no set of any fragment")
    begin, end = window if window is not None else _usual_window(table)
    sets = fragment_sets(table, begin)
    newest = Instant(int(sets.table.epoch_tai_ns.max()))
    past = mean_past(sets.table, begin, air_between(weather, begin.plus(-86_400.0), newest))
    window_s = (0.0, end.seconds_since(begin))
    pinch = pinch_point(past, window_s, seed)
    if pinch.objective.argmin() == 0:
        raise NotDeterminableError(
            "the event's time is",
            "the orbits share a place best where the window begins; give an earlier --window, "
            "or the parent's set",
        )
    searched_s = float(pinch.times_s[pinch.objective.argmin()])
    miss_m, states = _passing(past, pinch, searched_s)
    delta_v = velocity_changes(states, np.concatenate([pinch.position_m, pinch.velocity_m_s]))
    reach = reach_m(past, searched_s)
    near = miss_m < _NEAR_REACHES * reach
    member = near & (np.linalg.norm(delta_v, axis=1) < FASTEST_M_S)
    _require_one_event(past, pinch, member, window_s, seed)
    _require_sharp(miss_m[member], reach[member])
    spot = geodetic(pinch.position_m)
    return ParentlessEvent(
        epoch=begin.plus(pinch.at_s),
        earliest=begin.plus(pinch.earliest_s),
        latest=begin.plus(pinch.latest_s),
        latitude_rad=float(spot.latitude_rad),
        height_m=float(spot.height_m),
        sets=sets,
        member=member,
        miss_m=miss_m,
        delta_v_rtn_m_s=delta_v,
        delta_v=velocity_summary(delta_v, member),
        gabbard=gabbard(past.elements),
        area_to_mass=area_to_mass(past, np.zeros(len(past))),
        pinch=pinch,
        past=past,
    )


def _usual_window(table: ElementTable) -> tuple[Instant, Instant]:
    first = Instant(int(table.epoch_tai_ns.min()))
    return first.plus(-WINDOW_S), first


def _passing(
    past: MeanPast, pinch: PinchPoint, at_s: float
) -> tuple[Float64[ndarray, " n"], Float64[ndarray, "n 6"]]:
    """Distance of each orbit from the common place, infinite where unknown, and its state there."""
    near = nearest_points(carried(past, at_s), pinch.position_m)
    distance = np.hypot(near[:, 0], near[:, 1])
    return np.where(np.isfinite(distance), distance, np.inf), near[:, 2:]


def _require_one_event(
    past: MeanPast,
    pinch: PinchPoint,
    member: Bool[ndarray, " n"],
    window_s: tuple[float, float],
    seed: int,
) -> None:
    """Refuse objects of which too few share the place, or the others share another."""
    if member.sum() < max(FEWEST_SETS, _LEAST_SHARE * len(past)):
        raise NotDeterminableError(
            "the event is",
            f"only {int(member.sum())} of {len(past)} objects pass one place; the sets are of "
            "several events, unrelated or too old",
        )
    rest = past.take(~member)
    if len(rest) < max(FEWEST_SETS, _SECOND_SHARE * len(past)):
        return
    other = _shared_by(rest, window_s, seed)
    if other is not None and _angle(pinch, other) > _OTHER_PLANE_RAD:
        raise NotDeterminableError(
            "which event is meant is",
            f"{int(member.sum())} of {len(past)} objects share one place and about "
            f"{other.share * len(rest):.0f} of the others a second one: the file mixes two events; "
            "give them apart, or name a parent",
        )


def _require_sharp(miss_m: Float64[ndarray, " m"], reach: Float64[ndarray, " m"]) -> None:
    """Refuse a place that most of its members pass by more than their drag explains."""
    miss, most = float(np.median(miss_m)), float(np.median(reach))
    if most > _MOST_REACH_M:
        raise NotDeterminableError(
            "the event's time is",
            f"drag since leaves the orbits uncertain by {most / 1e3:.0f} km, so that they seem to "
            "meet at several times; give earlier sets, or the parent's set",
        )
    if miss > most:
        raise NotDeterminableError(
            "the event's time is",
            f"half of the orbits miss the place they come nearest to by {miss / 1e3:.0f} km, more "
            f"than drag explains ({most / 1e3:.0f} km); it lies outside the window: give --window, "
            "or the parent's set",
        )


def _shared_by(past: MeanPast, window_s: tuple[float, float], seed: int) -> PinchPoint | None:
    with suppress(NotDeterminableError):
        return pinch_point(past, window_s, seed)
    return None


def _angle(one: PinchPoint, other: PinchPoint) -> float:
    """Between the orbits' planes (rad)."""
    first, second = (np.cross(p.position_m, p.velocity_m_s) for p in (one, other))
    cosine = float(first @ second / np.linalg.norm(first) / np.linalg.norm(second))
    return float(np.arccos(np.clip(cosine, -1.0, 1.0)))
