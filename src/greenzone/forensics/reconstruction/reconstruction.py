"""A breakup rebuilt: time, place, velocity changes and members, from element sets and a parent."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final, NamedTuple, TypeAlias

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import NotDeterminableError, OutOfSpanError
from greenzone.core.frames import gcrf_to_itrf, geodetic
from greenzone.core.instant import Instant
from greenzone.core.space_weather import SpaceWeather
from greenzone.forensics.reconstruction.area_to_mass import AreaToMass, area_to_mass
from greenzone.forensics.reconstruction.expansion import expansion_at
from greenzone.forensics.reconstruction.fragment_sets import (
    FEWEST_SETS,
    FragmentSets,
    fragment_sets,
)
from greenzone.forensics.reconstruction.gabbard import Gabbard, gabbard
from greenzone.forensics.reconstruction.interval import TimeInterval, time_interval
from greenzone.forensics.reconstruction.membership import Membership, membership
from greenzone.forensics.reconstruction.misses import Misses, misses_at
from greenzone.forensics.reconstruction.outside import require_inside
from greenzone.forensics.reconstruction.parent_track import ParentTrack
from greenzone.forensics.reconstruction.passes import (
    Meeting,
    Passage,
    chosen_rows,
    meeting_of,
    passages,
    reach_m,
)
from greenzone.forensics.reconstruction.robust_fit import Scales, own_departure
from greenzone.forensics.reconstruction.time_fit import TimeFit, fit_time
from greenzone.forensics.reconstruction.velocity import VelocityChanges, velocity_summary
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.air_history import AirHistory, air_history, steady_air
from greenzone.orbits.mean_past import MeanPast, carried, mean_past
from greenzone.orbits.sgp4_path_kernels import nearest_points

__all__ = [
    "LONGEST_WINDOW_S",
    "Place",
    "Reconstruction",
    "air_between",
    "default_window",
    "reconstruct",
]

LONGEST_WINDOW_S: Final = 15.0 * 86_400.0
_MOST_FOR_MEETING: Final = 100
_LEAST_SHARE: Final = 0.2
_FASTEST_MEDIAN_M_S: Final = 800.0
_DAY_S: Final = 86_400.0
_OLDEST_S: Final = 2.0 * 365.25 * _DAY_S
_GATE: Final = 5.0
_SAME_PASSAGE_S: Final = 600.0
_MOST_PARENT_DOUBT_S: Final = 60.0
_WIDEST_SHARE: Final = 0.25
_Span: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the event was: geodetic, WGS 84."""

    latitude_rad: float
    longitude_rad: float
    height_m: float


class _Fitted(NamedTuple):
    """The fit at the likeliest revolution and how sure it is."""

    fit: TimeFit
    passages: tuple[Passage, ...]
    interval: TimeInterval
    used: Bool[ndarray, " n"]


@dataclass(frozen=True, slots=True, eq=False)
class Reconstruction:
    """What the orbits tell of the event.

    Arrays with axis n follow `sets.table`. `interval` holds given the revolution; `passages`
    says how sure that is, the one taken first.
    """

    epoch: Instant
    interval: TimeInterval
    passages: tuple[Passage, ...]
    place: Place
    parent: ElementSet
    position_m: Float64[ndarray, "3"]
    velocity_m_s: Float64[ndarray, "3"]
    """The parent's GCRF state at the event."""
    sets: FragmentSets
    membership: Membership
    used: Bool[ndarray, " n"]
    """Whether the object took part in the fit."""
    delta_v: VelocityChanges
    gabbard: Gabbard
    area_to_mass: AreaToMass
    fit: TimeFit
    past: MeanPast
    """The orbits of all objects of `sets`."""
    meeting: Meeting
    median_miss_m: float
    """Of the members, with the drag as fitted."""

    @property
    def member(self) -> Bool[ndarray, " n"]:
        """Whether an object belongs to the event."""
        return self.membership.member

    @property
    def miss_m(self) -> Float64[ndarray, " n"]:
        """By how much each orbit misses the parent."""
        return self.membership.miss_m

    @property
    def delta_v_rtn_m_s(self) -> Float64[ndarray, "n 3"]:
        """Velocity on each orbit less the parent's."""
        return self.membership.delta_v_rtn_m_s


def reconstruct(
    table: ElementTable,
    parent: ElementSet,
    earth: EarthOrientation,
    weather: SpaceWeather | None = None,
    window: tuple[Instant, Instant] | None = None,
    seed: int = 0,
    least_share: float = _LEAST_SHARE,
) -> Reconstruction:
    """The event that the orbits of a table and of the parent tell of.

    Without `window` it is searched from the parent's set on up to the first fragment's, at most
    15 days. Raises NotDeterminableError with the reason where the orbits do not tell.
    """
    begin, end = window if window is not None else default_window(table, parent)
    sets = fragment_sets(table, begin, parent.object_id)
    _require_young(sets.table, end)
    track = ParentTrack(parent, begin, earth)
    newest = Instant(int(sets.table.epoch_tai_ns.max()))
    air = air_between(weather, begin.plus(-_DAY_S), newest)
    past = mean_past(sets.table, begin, air)
    window_s = (0.0, end.seconds_since(begin))
    some = past.take(chosen_rows(len(past), _MOST_FOR_MEETING, seed))
    meeting = meeting_of(some, track, window_s, least_share)
    found = _fitted(past, track, meeting, window_s, seed)
    if window is not None:
        require_inside(past.take(found.used), track, found.fit, window_s, seed)
    return _told(sets, past, track, meeting, found)


def default_window(table: ElementTable, parent: ElementSet) -> tuple[Instant, Instant]:
    """From the parent's last set to the first later set of a fragment, at most 15 days.

    A parent's set younger than all fragments' first leaves the 15 days before those.
    """
    others = table.object_id != parent.object_id if parent.object_id else np.ones(len(table), bool)
    epochs = table.epoch_tai_ns[others]
    if not len(epochs):
        raise NotDeterminableError("the event is", "there is no set of any fragment")
    later = epochs[epochs > parent.epoch.tai_ns]
    if 2 * len(later) < len(epochs):
        first = Instant(int(epochs.min()))
        return first.plus(-LONGEST_WINDOW_S), first
    last_ns = min(int(later.min()), parent.epoch.plus(LONGEST_WINDOW_S).tai_ns)
    return parent.epoch, Instant(last_ns)


def _require_young(table: ElementTable, end: Instant) -> None:
    """Refuse sets so long after the event that drag has made their nodes meaningless."""
    age_s = float(np.median(table.epoch_tai_ns) - end.tai_ns) / 1e9
    if age_s > _OLDEST_S:
        raise NotDeterminableError(
            "the event is",
            f"the sets are {age_s / (365.25 * _DAY_S):.1f} years younger than the window's end; "
            "beyond two years drag and what the dynamics leave out have scattered the nodes: "
            "give sets of the first months",
        )


def air_between(weather: SpaceWeather | None, start: Instant, end: Instant) -> AirHistory:
    """The air of the real space weather where the table covers the span, else steady air."""
    if weather is not None:
        with suppress(OutOfSpanError):
            weather.indices_at(start)
            if weather.indices_at(end).age_days == 0.0:
                return air_history(weather, start, end)
    return steady_air(start, end)


def _near_enough(past: MeanPast, track: ParentTrack, meeting: Meeting) -> Bool[ndarray, " n"]:
    """Which orbits pass the meeting near enough to take part in the fit."""
    point = track.states_at(np.array([meeting.at_s]))[0, :3]
    elements = carried(past, meeting.at_s)
    near = nearest_points(elements, point)
    distance = np.hypot(near[:, 0], near[:, 1])
    return np.asarray(distance < _GATE * reach_m(past, meeting.at_s))


def _fitted(
    past: MeanPast, track: ParentTrack, meeting: Meeting, window_s: _Span, seed: int
) -> _Fitted:
    """The time by the fit of the orbits that take part, at the likeliest revolution."""
    used = _near_enough(past, track, meeting)
    if used.sum() < FEWEST_SETS:
        raise NotDeterminableError(
            "the event is",
            f"only {int(used.sum())} of {len(past)} orbits pass the orbit of {track.name} in one "
            f"place and {FEWEST_SETS} are needed; the sets are of other objects, or the parent is",
        )
    members = past.take(used)
    few = members.take(chosen_rows(len(members), _MOST_FOR_MEETING, seed))
    near = fit_time(few, track, meeting.at_s, Scales())
    found = passages(few, track, near, window_s, track.epoch_s)
    fit = fit_time(members, track, found[0].at_s, Scales(), start=near)
    found = passages(members, track, fit, window_s, track.epoch_s)
    if abs(found[0].at_s - fit.at_s) > _SAME_PASSAGE_S:
        fit = fit_time(members, track, found[0].at_s, Scales(), start=fit)
    steady = fit_time(members, track, fit.at_s, fit.scales, False, start=fit)
    crossing = float(np.sqrt(np.mean((fit.misses.by_time_m_s**2).sum(axis=1))))
    interval = time_interval(
        fit.shared,
        steady.at_s - fit.at_s,
        track.time_doubt_s(fit.at_s),
        crossing,
        np.random.default_rng(seed),
    )
    _require_known_parent(track, fit.at_s, interval.parent_s)
    if interval.half_width_s > _WIDEST_SHARE * track.period_s:
        raise NotDeterminableError(
            "the event's time is",
            f"it would be uncertain by {interval.half_width_s:.0f} s, more than a quarter of a "
            "revolution; give earlier sets of more fragments",
        )
    return _Fitted(fit, found, interval, used)


def _require_known_parent(track: ParentTrack, at_s: float, doubt_s: float) -> None:
    """Refuse a parent whose place along its orbit is not known at the event."""
    if doubt_s > _MOST_PARENT_DOUBT_S:
        days = abs(track.epoch_s - at_s) / _DAY_S
        raise NotDeterminableError(
            "the event's time is",
            f"the set of {track.name} lies {days:.0f} days from it and leaves its place along the "
            f"orbit uncertain by {doubt_s:.0f} s; give a set from the days before the event",
        )


def _all_misses(past: MeanPast, track: ParentTrack, fit: TimeFit) -> tuple[Misses, Misses]:
    """Misses of all objects with the cloud's common drag, and each with its own likeliest."""
    common = np.full(len(past), float(np.median(fit.log_factor)))
    expansion = expansion_at(past, fit.at_s, common, fit.warp)
    misses = misses_at(expansion, track, fit.at_s, common, fit.warp)
    departure = own_departure(misses.miss_m - fit.offset_m, misses.by_log_factor_m, fit.scales)
    closer = replace(expansion, elements=carried(past, fit.at_s, common + departure, *fit.warp))
    closer = replace(closer, log_factor=common + departure)
    return misses, misses_at(closer, track, fit.at_s, common + departure, fit.warp)


def _told(
    sets: FragmentSets, past: MeanPast, track: ParentTrack, meeting: Meeting, found: _Fitted
) -> Reconstruction:
    """The result of a fit: members, velocities and everything that follows."""
    fit = found.fit
    misses, own = _all_misses(past, track, fit)
    belongs = membership(misses, own, fit.scales, fit.offset_m)
    if belongs.member.sum() < FEWEST_SETS:
        raise NotDeterminableError(
            "the event is",
            f"only {int(belongs.member.sum())} of {len(past)} objects would belong to it; the "
            "orbits do not come from one place",
        )
    velocities = velocity_summary(belongs.delta_v_rtn_m_s, belongs.member)
    if velocities.median_m_s > _FASTEST_MEDIAN_M_S:
        raise NotDeterminableError(
            "the event is",
            f"the orbits cross that of {track.name} at a median of "
            f"{velocities.median_m_s:.0f} m/s, too fast for its fragments; another object broke up",
        )
    position, velocity = track.gcrf_at(fit.at_s)
    epoch = track.reference.plus(fit.at_s)
    return Reconstruction(
        epoch=epoch,
        interval=found.interval,
        passages=found.passages,
        place=_place(epoch, position, velocity, track.earth),
        parent=track.elements,
        position_m=position,
        velocity_m_s=velocity,
        sets=sets,
        membership=belongs,
        used=found.used,
        delta_v=velocities,
        gabbard=gabbard(past.elements),
        area_to_mass=area_to_mass(past, own.log_factor),
        fit=fit,
        past=past,
        meeting=meeting,
        median_miss_m=float(np.median(own.distance_m[belongs.member])),
    )


def _place(
    epoch: Instant,
    position_m: Float64[ndarray, "3"],
    velocity_m_s: Float64[ndarray, "3"],
    earth: EarthOrientation,
) -> Place:
    fixed, _ = gcrf_to_itrf(epoch, position_m, velocity_m_s, earth)
    spot = geodetic(fixed)
    return Place(float(spot.latitude_rad), float(spot.longitude_rad), float(spot.height_m))
