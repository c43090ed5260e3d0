"""Whom a cloud threatens: the satellites of a catalog by the hits to expect on each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64, Int8, Int64
from numpy import ndarray

from greenzone.breakup.fragments import Fragments
from greenzone.catalog.object_type import type_name
from greenzone.core.constants import MU_EARTH_M3_S2, WGS84_SEMI_MAJOR_AXIS_M
from greenzone.core.status import Status
from greenzone.encounters.screening.close_approaches import Screening
from greenzone.encounters.screening.screen import screen
from greenzone.encounters.screening.volume import Volume
from greenzone.orbits.fleet.cloud_motion import CloudMotion
from greenzone.orbits.fleet.motion import Fleet
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from greenzone.risk.target_hits import TargetHits, TargetPassages, hits_on_targets
from greenzone.risk.weighted_encounters import largest_weight
from greenzone.workflows.against_answer import AnswerStatus, Threatened, ThreatenedSatellite
from greenzone.workflows.against_groups import altitude_groups, operator_groups
from greenzone.workflows.against_satellites import Satellites
from greenzone.workflows.cloud import MovingCloud
from greenzone.workflows.setting import Setting

__all__ = ["MOST_SAMPLES", "SEARCH_RADIUS_M", "threatened_satellites"]

MOST_SAMPLES: Final = 20_000
"""Samples held against the satellites; more make the errors smaller and the search longer."""
SEARCH_RADIUS_M: Final = 50_000.0
"""The largest disc: with as many passages as 80,000 samples within 25 km, and a quarter of the
time. Discs down to 6 km are compared with it, satellite by satellite."""
_SLICE_S: Final = 14_400.0
"""The window is searched in parts: what a part finds is boiled down before the next."""
_SUBSET_STREAM: Final = 4


@dataclass(frozen=True, eq=False)
class _Thinned:
    """The rows of the samples used, and how many real pieces each stands for."""

    rows: Int64[ndarray, " m"]
    weight: Float64[ndarray, " m"]
    size_m: Float64[ndarray, " m"]


@dataclass(frozen=True, eq=False)
class _Search:
    """What the search found: passages, and for each of n satellites what is not known."""

    passages: TargetPassages
    status: Int8[ndarray, " n"]
    answered_s: Float64[ndarray, " n"]
    unresolved_pieces: Float64[ndarray, " n"]


def threatened_satellites(
    satellites: Satellites,
    cloud: MovingCloud,
    size_m: float,
    setting: Setting,
    progress: Callable[[float], None],
) -> Threatened:
    """Expected hits of pieces of at least `size_m` on every satellite in the setting's window."""
    thinned = _thinned(cloud.fragments, size_m, setting.seed)
    found = _searched(satellites, cloud, thinned, setting, progress)
    heaviest = largest_weight(thinned.size_m, thinned.weight, (size_m,))[0]
    hits = hits_on_targets(found.passages, satellites.area_m2, heaviest)
    answers = _answers(satellites, found, hits, setting.duration_s)
    return Threatened(
        catalog=satellites.source_name,
        size_m=size_m,
        samples=len(thinned.rows),
        pieces=float(thinned.weight.sum()),
        unanswered_pieces=cloud.unanswered(size_m),
        search_radius_m=SEARCH_RADIUS_M,
        most_days=satellites.most_days,
        given=satellites.given,
        satellites=tuple(sorted(answers, key=_rank)),
        operators=operator_groups(answers),
        bands=altitude_groups(answers),
        left_out=satellites.left_out,
        epoch=setting.start,
        warnings=satellites.warnings,
    )


def _rank(one: ThreatenedSatellite) -> tuple[bool, float, float, str]:
    """By expected hits, then by their limit; those without an answer last."""
    return (one.hits is None, -one.expected_hits, -one.at_most, one.key)


def _thinned(fragments: Fragments, size_m: float, seed: int) -> _Thinned:
    """Samples of at least a size, at most MOST_SAMPLES of them; fixed by the seed.

    All have the same chance to stay, and the rest is scaled to the same number of pieces.
    """
    rows = np.flatnonzero(fragments.size_m >= size_m)
    weight = fragments.weight[rows]
    total = float(weight.sum())
    if len(rows) > MOST_SAMPLES:
        rng = np.random.default_rng([seed, _SUBSET_STREAM])
        kept = np.sort(rng.choice(len(rows), MOST_SAMPLES, replace=False))
        rows, weight = rows[kept], weight[kept]
        weight = weight * (total / float(weight.sum()))
    return _Thinned(rows, weight, fragments.size_m[rows])


def _searched(
    satellites: Satellites,
    cloud: MovingCloud,
    thinned: _Thinned,
    setting: Setting,
    progress: Callable[[float], None],
) -> _Search:
    """Every passage of a sample by a satellite, one slice of the window after the other."""
    count = len(satellites)
    fleet = Fleet(
        (
            Sgp4Motion.of(satellites.catalog.newest(), setting.earth),
            CloudMotion(cloud.motion.take(thinned.rows)),
        )
    )
    primaries = np.arange(count)
    edges = np.linspace(0.0, setting.duration_s, int(np.ceil(setting.duration_s / _SLICE_S)) + 1)
    parts, status = [], np.zeros(count, dtype=np.int8)
    answered, unresolved = np.zeros(count), np.zeros(count)
    for k, (low, high) in enumerate(zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True)):
        volume = Volume.sphere(SEARCH_RADIUS_M)
        start = setting.start.plus(low)
        found = screen(fleet, start, high - low, volume, primaries=primaries, among=False)
        parts.append(_passages(found, low, count, thinned.weight))
        status = np.where(status == Status.OK, found.status[:count], status)
        answered += found.answered_s[:count]
        pairs = found.unresolved
        np.add.at(unresolved, pairs[:, 0], thinned.weight[pairs[:, 1] - count])
        progress((k + 1) / (len(edges) - 1))
    return _Search(_joined(parts), status, answered, unresolved)


def _passages(
    found: Screening, start_s: float, count: int, weight: Float64[ndarray, " m"]
) -> TargetPassages:
    """The approaches of a slice; satellites are the first `count` rows of the fleet."""
    one, two = found.approaches.primary, found.approaches.secondary
    return TargetPassages(
        one,
        found.approaches.tca_s + start_s,
        found.approaches.miss_distance_m,
        weight[two - count],
        SEARCH_RADIUS_M,
    )


def _joined(parts: list[TargetPassages]) -> TargetPassages:
    return TargetPassages(
        np.concatenate([part.target for part in parts]),
        np.concatenate([part.tca_s for part in parts]),
        np.concatenate([part.miss_distance_m for part in parts]),
        np.concatenate([part.weight for part in parts]),
        SEARCH_RADIUS_M,
    )


def _answers(
    satellites: Satellites, found: _Search, hits: tuple[TargetHits, ...], duration_s: float
) -> list[ThreatenedSatellite]:
    table = satellites.catalog.newest()
    axis_m = np.cbrt(MU_EARTH_M3_S2 / table.mean_motion_rad_s**2)
    low_m = axis_m * (1.0 - table.eccentricity) - WGS84_SEMI_MAJOR_AXIS_M
    high_m = axis_m * (1.0 + table.eccentricity) - WGS84_SEMI_MAJOR_AXIS_M
    types = [type_name(code).lower() for code in satellites.catalog.object_type.tolist()]
    answers = []
    for k, key in enumerate(satellites.catalog.object_key.tolist()):
        status, reason = _status(found, k, hits[k], duration_s)
        answers.append(
            ThreatenedSatellite(
                key=key,
                name=str(satellites.catalog.name[k]),
                operator=str(satellites.operator[k]),
                object_type=types[k],
                asset=satellites.asset[k],
                perigee_m=float(low_m[k]),
                apogee_m=float(high_m[k]),
                eccentricity=float(table.eccentricity[k]),
                set_age_days=float(satellites.age_days[k]),
                area_m2=float(satellites.area_m2[k]),
                area_source=satellites.area_source[k],
                status=status,
                reason=reason,
                answered_s=float(min(found.answered_s[k], duration_s)),
                unresolved_pieces=float(found.unresolved_pieces[k]),
                hits=None if status == "no_answer" else hits[k],
            )
        )
    return answers


def _status(
    found: _Search, row: int, hits: TargetHits, duration_s: float
) -> tuple[AnswerStatus, str | None]:
    """What the answer of one satellite is worth, and why it is not whole."""
    reason = Status(int(found.status[row]))
    if found.answered_s[row] <= 0.0:
        return "no_answer", reason.name.lower()
    if reason is not Status.OK or found.answered_s[row] < duration_s - 1.0:
        return "partly", reason.name.lower()
    if found.unresolved_pieces[row] > 0.0:
        return "partly", "unresolved"
    return hits.estimate.status, None
