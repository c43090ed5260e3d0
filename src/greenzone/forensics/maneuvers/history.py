"""A history of element sets made fit for the search: ordered, once each, of one object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Bool, Float64
from numpy import ndarray

from greenzone.catalog.folding import sets_by_object
from greenzone.core.instant import Instant, format_utc
from greenzone.forensics.maneuvers.maneuver import Cause
from greenzone.forensics.maneuvers.secular_motion import secular_motion
from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["FEWEST_SETS", "History", "history_of"]

FEWEST_SETS: Final = 12
_SHORTEST_S: Final = 5.0 * 86_400.0
_LONGEST_GAP_S: Final = 30.0 * 86_400.0
_SAME_EPOCH_NS: Final = 60_000_000_000
_LOWEST_PERIGEE_M: Final = 200_000.0
_EARTH_RADIUS_M: Final = 6_378_135.0
_FOREIGN_RAD: Final = np.radians(0.5)
_FOREIGN_AXIS: Final = 0.02
_MOST_FOREIGN: Final = 0.05
_NEIGHBOURS: Final = 4
_NEAR_S: Final = 3.0 * 86_400.0
_INCOHERENT_M: Final = 100_000.0
_MOST_INCOHERENT: Final = 0.2
_NS: Final = 1_000_000_000


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """Arcs of element sets without long gaps, each with sets enough; or the reason for none."""

    arcs: tuple[ElementTable, ...]
    reason: str
    notes: tuple[str, ...]
    cause: Cause | None = None


def history_of(table: ElementTable) -> History:
    """The sets of one object from the oldest to the newest, without those that tell nothing.

    Sets given twice are used once; of several of one epoch the newest is used. Wild sets, sets
    of a decaying orbit and arcs too short are left out, each with a note. Never raises.
    """
    notes: list[str] = []
    if not len(table):
        return _refused(Cause.NO_SETS, "there is no element set", notes)
    grouped = sets_by_object(table)
    if len(grouped.keys) > 1:
        some = ", ".join(str(key) for key in grouped.keys[:3])
        told = f"the sets are of {len(grouped.keys)} objects ({some}); give one"
        return _refused(Cause.SEVERAL_OBJECTS, told, notes)
    sets = grouped.sets
    if grouped.folded:
        notes.append(f"{grouped.folded} of {len(table)} sets were given twice and are used once")
    last = np.append(np.diff(sets.epoch_tai_ns) > _SAME_EPOCH_NS, True)
    if not last.all():
        notes.append(f"{int((~last).sum())} sets replaced by a later one of the same epoch")
        sets = sets.take(last)
    if len(sets) < FEWEST_SETS:
        return _too_few(sets, notes)
    for cause, without in ((Cause.DECAYING, _without_decay), (Cause.SCATTERED, _without_foreign)):
        sets, reason = without(sets, notes)
        if reason:
            return _refused(cause, reason, notes)
    if _is_incoherent(sets):
        told = "consecutive sets do not follow from each other; they may be of several objects"
        return _refused(Cause.INCOHERENT, told, notes)
    return _with_arcs(sets, notes)


def _refused(cause: Cause, reason: str, notes: list[str]) -> History:
    return History((), f"not determinable because {reason}", tuple(notes), cause)


def _without_decay(sets: ElementTable, notes: list[str]) -> tuple[ElementTable, str]:
    """The sets before the perigee sinks for good to where drag hides everything else."""
    axis = secular_motion(sets).axis_m
    low = axis * (1.0 - sets.eccentricity) - _EARTH_RADIUS_M < _LOWEST_PERIGEE_M
    if not low.any():
        return sets, ""
    first = int(np.flatnonzero(low)[0])
    since = format_utc(Instant(int(sets.epoch_tai_ns[first])), 0)
    if first < FEWEST_SETS:
        return sets, f"the orbit is decaying: its perigee is below 200 km from {since} on"
    notes.append(f"sets from {since} on are left out: with a perigee below 200 km drag hides all")
    return sets.take(np.arange(first)), ""


def _without_foreign(sets: ElementTable, notes: list[str]) -> tuple[ElementTable, str]:
    """The sets without those far from the median of their neighbours."""
    foreign = _is_foreign(sets)
    if not foreign.any():
        return sets, ""
    if foreign.mean() > _MOST_FOREIGN and foreign.sum() > 2:
        return sets, (
            f"{int(foreign.sum())} of {len(sets)} sets lie on another orbit than their "
            "neighbours: sets of several objects, or pieces of one that broke up"
        )
    notes.append(f"{int(foreign.sum())} sets on another orbit than their neighbours left out")
    return sets.take(~foreign), ""


def _is_foreign(sets: ElementTable) -> Bool[ndarray, " n"]:
    motion = secular_motion(sets)
    seconds = (sets.epoch_tai_ns - sets.epoch_tai_ns[0]) / _NS
    axis, usual_axis = motion.axis_m, _local_median(motion.axis_m)
    tilt = np.abs(sets.inclination_rad - _local_median(sets.inclination_rad))
    node_rate = float(np.median(motion.node_rate_rad_s))
    node = np.unwrap(sets.raan_rad - node_rate * seconds)
    turn = np.abs(node - _local_median(node)) * np.sin(sets.inclination_rad)
    return np.asarray(
        (np.hypot(tilt, turn) > _FOREIGN_RAD) | (np.abs(axis / usual_axis - 1.0) > _FOREIGN_AXIS)
    )


def _local_median(x: Float64[ndarray, " n"]) -> Float64[ndarray, " n"]:
    """The median over four neighbours on each side; at the ends over the nine there."""
    width = 2 * _NEIGHBOURS + 1
    if len(x) <= width:
        return np.full_like(x, np.median(x))
    inner = np.median(np.lib.stride_tricks.sliding_window_view(x, width), axis=1)
    return np.concatenate((np.full(_NEIGHBOURS, inner[0]), inner, np.full(_NEIGHBOURS, inner[-1])))


def _is_incoherent(sets: ElementTable) -> bool:
    """Whether the phases of many neighbouring sets contradict their mean motions."""
    motion = secular_motion(sets)
    d = np.diff(sets.epoch_tai_ns) / _NS
    rate = 0.5 * (motion.latitude_rate_rad_s[1:] + motion.latitude_rate_rad_s[:-1])
    phase = np.diff(sets.arg_perigee_rad + sets.mean_anomaly_rad) - rate * d
    node = np.diff(sets.raan_rad) - float(np.median(motion.node_rate_rad_s)) * d
    miss = _wrapped(_wrapped(phase) + np.cos(sets.inclination_rad[1:]) * _wrapped(node))
    near = d < _NEAR_S
    wrong = np.abs(miss) * motion.axis_m[1:] > _INCOHERENT_M
    return bool(near.sum() >= FEWEST_SETS // 2 and wrong[near].mean() > _MOST_INCOHERENT)


def _wrapped(angle: Float64[ndarray, " m"]) -> Float64[ndarray, " m"]:
    return np.asarray((angle + np.pi) % (2.0 * np.pi) - np.pi)


def _with_arcs(sets: ElementTable, notes: list[str]) -> History:
    """The arcs between gaps over which the phase cannot be counted."""
    breaks = np.flatnonzero(np.diff(sets.epoch_tai_ns) / _NS > _LONGEST_GAP_S) + 1
    arcs = []
    for rows in np.split(np.arange(len(sets)), breaks):
        span = (sets.epoch_tai_ns[rows[-1]] - sets.epoch_tai_ns[rows[0]]) / _NS
        if len(rows) >= FEWEST_SETS and span >= _SHORTEST_S:
            arcs.append(sets.take(rows))
    for k in breaks:
        first, last = (Instant(int(sets.epoch_tai_ns[i])) for i in (k - 1, k))
        notes.append(f"no answer for the gap from {format_utc(first, 0)} to {format_utc(last, 0)}")
    used = sum(len(arc) for arc in arcs)
    if not arcs:
        return _too_few(sets, notes)
    if used < len(sets):
        notes.append(f"{len(sets) - used} sets in arcs too short are left out")
    return History(tuple(arcs), "", tuple(notes))


def _too_few(sets: ElementTable, notes: list[str]) -> History:
    days = (sets.epoch_tai_ns[-1] - sets.epoch_tai_ns[0]) / _NS / 86_400.0
    reason = (
        f"there are {len(sets)} different sets in {days:.1f} days; {FEWEST_SETS} within 5 or "
        "more days without a gap of 30 are needed"
    )
    return _refused(Cause.TOO_FEW, reason, notes)
