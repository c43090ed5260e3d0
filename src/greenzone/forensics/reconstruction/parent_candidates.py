"""Which objects of a catalog may be the parent, by how many fragments' orbits meet theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64, Int64
from numpy import ndarray

from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import ImpossibleEventError, NotDeterminableError
from greenzone.forensics.reconstruction.parent_track import ParentTrack
from greenzone.forensics.reconstruction.passes import chosen_rows, meeting_of, reach_m
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.mean_past import MeanPast, carried, deep_space, mean_past
from greenzone.orbits.sgp4_path_kernels import nearest_points

__all__ = ["ParentCandidate", "parent_candidates"]

_MOST_FRAGMENTS: Final = 60
_MOST_CANDIDATES: Final = 40
_PLANE_RAD: Final = np.radians(8.0)
"""A velocity change of 1 km/s across the orbit tilts it by this much."""
_HEIGHT_SLACK_M: Final = 100_000.0
_USUAL_SPEED_M_S: Final = 300.0


@dataclass(frozen=True, slots=True)
class ParentCandidate:
    """One object that may have broken up."""

    row: int
    """Of the catalog's table."""
    object_id: str
    name: str
    score: float
    """0 to 1: share of the orbits that meet its orbit in one place, less where they cross fast."""
    share: float
    at_s: float
    """When most of them do."""
    median_speed_m_s: float
    """Median relative speed there of the orbits that meet."""
    plane_angle_rad: float
    """Between its orbit's plane and the median plane of the fragments."""


def parent_candidates(
    fragments: MeanPast,
    catalog: ElementTable,
    earth: EarthOrientation,
    window_s: tuple[float, float],
    seed: int = 0,
) -> tuple[ParentCandidate, ...]:
    """Candidates in the order of their scores, at most 40; seconds count from the reference.

    The catalog is pruned by plane and height first; an object whose set has no state at that
    time is none. Raises NotDeterminableError where nothing is left.
    """
    some = fragments.take(chosen_rows(len(fragments), _MOST_FRAGMENTS, seed))
    middle_s = 0.5 * (window_s[0] + window_s[1])
    rows, angles = _near_planes(some, catalog, middle_s)
    if not len(rows):
        raise NotDeterminableError(
            "the parent is", f"none of the {len(catalog)} objects has an orbit like the fragments'"
        )
    found = []
    for row, angle in zip(rows.tolist(), angles.tolist(), strict=True):
        elements = catalog.element_set(row)
        track = ParentTrack(elements, fragments.reference, earth)
        try:
            meeting = meeting_of(some, track, window_s)
        except ImpossibleEventError:
            continue
        speed = _median_speed(some, track, meeting.at_s)
        score = meeting.share / (1.0 + (speed / _USUAL_SPEED_M_S) ** 2)
        found.append(
            ParentCandidate(
                row,
                elements.object_id,
                elements.name,
                score,
                meeting.share,
                meeting.at_s,
                speed,
                angle,
            )
        )
    return tuple(sorted(found, key=lambda candidate: -candidate.score))


def _near_planes(
    fragments: MeanPast, catalog: ElementTable, at_s: float
) -> tuple[Int64[ndarray, " m"], Float64[ndarray, " m"]]:
    """Rows of objects whose planes and heights are like the fragments', nearest planes first."""
    near_earth = np.flatnonzero(~deep_space(catalog))
    past = mean_past(catalog.take(near_earth), fragments.reference, fragments.air)
    orbits, cloud = carried(past, at_s), carried(fragments, at_s)
    middle = np.nanmedian(_normals(cloud), axis=0)
    middle /= np.linalg.norm(middle)
    angle = np.arccos(np.clip(_normals(orbits) @ middle, -1.0, 1.0))
    low, high = orbits[:, 0] * (1.0 - orbits[:, 1]), orbits[:, 0] * (1.0 + orbits[:, 1])
    lowest = np.nanmedian(cloud[:, 0] * (1.0 - cloud[:, 1])) - _HEIGHT_SLACK_M
    highest = np.nanmedian(cloud[:, 0] * (1.0 + cloud[:, 1])) + _HEIGHT_SLACK_M
    fits = (angle < _PLANE_RAD) & (low < highest) & (high > lowest)
    chosen = np.flatnonzero(fits)
    chosen = chosen[np.argsort(angle[chosen], kind="stable")][:_MOST_CANDIDATES]
    return near_earth[chosen], angle[chosen]


def _normals(elements: Float64[ndarray, "n 5"]) -> Float64[ndarray, "n 3"]:
    i, node = elements[:, 2], elements[:, 3]
    return np.stack([np.sin(i) * np.sin(node), -np.sin(i) * np.cos(node), np.cos(i)], axis=1)


def _median_speed(fragments: MeanPast, track: ParentTrack, at_s: float) -> float:
    """Median relative speed (m/s) of the orbits that pass within their reach."""
    state = track.states_at(np.array([at_s]))[0]
    near = nearest_points(carried(fragments, at_s), state[:3])
    close = np.hypot(near[:, 0], near[:, 1]) < 3.0 * reach_m(fragments, at_s)
    chosen = near[close] if close.any() else near
    return float(np.nanmedian(np.linalg.norm(chosen[:, 5:] - state[3:], axis=1)))
