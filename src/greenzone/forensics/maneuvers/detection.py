"""Maneuvers of one object, and of every object of a catalog."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from greenzone.catalog.catalog import Catalog
from greenzone.core.instant import Instant, format_utc
from greenzone.forensics.maneuvers import search_kernels as table_of
from greenzone.forensics.maneuvers.air_drag import may_be_drag
from greenzone.forensics.maneuvers.evidence_kernels import IN_TRACK, PLANE
from greenzone.forensics.maneuvers.fit_lag import made_up_turns
from greenzone.forensics.maneuvers.history import history_of
from greenzone.forensics.maneuvers.maneuver import Direction, Findings, Maneuver
from greenzone.forensics.maneuvers.search_kernels import COLUMNS, end_surprise, search
from greenzone.forensics.maneuvers.series import Series, series_of
from greenzone.forensics.maneuvers.settling_kernels import settle, sought_beside, usual_jumps
from greenzone.messages.element_sets.element_table import ElementTable

__all__ = ["Sensitivity", "detect_in_catalog", "detect_maneuvers"]

_DAY: Final = 86_400.0
_NS: Final = 1_000_000_000
_SPANS: Final = np.array([0.0, 3.0, 6.0, 12.0]) * _DAY
_STIFFNESS: Final = np.array([1.0, 10.0, 100.0])
_LEAST_NOISE: Final = {
    IN_TRACK: np.array([5.0**2, 3e-5**2, 1.5e-5**2 / _DAY, 5e-11**2 / _DAY]),
    PLANE: np.array([3.8e-3**2, 0.0, (1e-4 / _DAY) ** 2 / _DAY, 0.0]),
}
"""Variances of value and rate, densities of rate and change. The first is what the printed
digits of a TLE are worth (1e-4 deg); the densities are those of the calmest orbits."""
_USUAL_SCORE: Final = {IN_TRACK: 1.1, PLANE: 1.8}
"""Median of the best score of a gap where there is white noise alone."""
_MOST: Final = 1_000
_SURPRISING: Final = 8.0
_NAMED: Final = 5


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """What is believed to be a maneuver; docs/maneuvers.md says how the values were found."""

    score: float = 5.0
    """Times the noise of the history."""
    in_track_m_s: float = 2e-4
    """Standard deviation of what drag and sunlight do that looks like one."""
    cross_track_m_s: float = 1e-2
    usual_jumps: float = 1.5
    """A tilt must exceed so many times what the plane of the sets around it jumps by anyway."""
    drop: float = 9.0
    """How far chi square may fall within the interval of time."""
    margin_s: float = 0.15 * _DAY
    """Added on both sides of the interval, with a quarter of the distance of the sets."""


def detect_maneuvers(table: ElementTable, sensitivity: Sensitivity | None = None) -> Findings:
    """The maneuvers of the one object whose element sets these are.

    Where nothing can be said (too few sets, several objects, a decaying orbit) `reason` says why
    and there are no maneuvers; see `history_of`. The same sets give the same answer in any order.
    """
    wanted = sensitivity or Sensitivity()
    history = history_of(table)
    object_id = str(table.object_id[0]) if len(table) else ""
    name = str(table.name[0]) if len(table) else ""
    if history.reason:
        nothing = (len(table), 0, None, None, ())
        told = (history.reason, history.notes, history.cause)
        return Findings(object_id, name, *nothing, *told)
    found: list[Maneuver] = []
    notes = list(history.notes)
    for arc in history.arcs:
        maneuvers, unsettled = _in_arc(arc, wanted)
        found += maneuvers
        notes += unsettled
    first, last = (int(history.arcs[i].epoch_tai_ns[i]) for i in (0, -1))
    return Findings(
        object_id,
        name,
        len(table),
        sum(len(arc) for arc in history.arcs),
        Instant(first),
        Instant(last),
        tuple(sorted(found, key=lambda m: m.likeliest)),
        "",
        tuple(notes),
    )


def detect_in_catalog(
    catalog: Catalog,
    sensitivity: Sensitivity | None = None,
    threads: int | None = None,
    progress: Callable[[float], None] | None = None,
) -> tuple[Findings, ...]:
    """The findings of every object of a catalog, in its order, whatever the number of threads.

    `progress` is called with the share done, from 0 to 1.
    """

    def one(row: int) -> Findings:
        rows = np.arange(catalog.first_set[row], catalog.first_set[row + 1])
        return detect_maneuvers(catalog.sets.take(rows), sensitivity)

    findings = []
    with ThreadPoolExecutor(threads or os.cpu_count()) as pool:
        for done in pool.map(one, range(len(catalog))):
            findings.append(done)
            if progress is not None:
                progress(len(findings) / len(catalog))
    return tuple(findings)


def _in_arc(arc: ElementTable, wanted: Sensitivity) -> tuple[list[Maneuver], list[str]]:
    """Maneuvers of an arc in both directions, and what could not be settled at its end."""
    series = series_of(arc)
    found, notes, late = [], [], np.inf
    rows, feigned = np.zeros((0, COLUMNS)), np.zeros(len(arc))
    for kind in (IN_TRACK, PLANE):
        rows, usual, unsettled_s = _rows(series, kind, wanted, rows, feigned)
        if kind == IN_TRACK:
            feigned = made_up_turns(arc, rows[:, table_of.WHEN], rows[:, table_of.SIZE_0] / 3.0)
            rows, doubtful = _without_drag(arc, rows)
            notes += doubtful
        found += [_maneuver(row, kind, arc, series, usual, wanted) for row in rows]
        late = min(late, unsettled_s)
    if np.isfinite(late):
        since = format_utc(_instant(arc, late), 0)
        notes.append(
            f"the sets from {since} on do not follow from those before and are too few to tell a "
            "maneuver from a breakup or from bad sets; not determinable until more sets follow"
        )
    return found, notes


def _without_drag(
    arc: ElementTable, rows: Float64[ndarray, "m w"]
) -> tuple[Float64[ndarray, "k w"], list[str]]:
    """The rows that drag does not explain, and a note of the others."""
    size = -rows[:, table_of.SIZE_0] / 3.0
    doubtful = may_be_drag(arc, rows[:, table_of.GAP].astype(np.int64), size)
    if not doubtful.any():
        return rows, []
    days = [format_utc(_instant(arc, s), 0)[:10] for s in rows[doubtful][:, table_of.WHEN]]
    some = ", ".join(sorted(days)[:_NAMED]) + (", ..." if len(days) > _NAMED else "")
    often = "once" if len(days) == 1 else f"{len(days)} times"
    return rows[~doubtful], [
        f"{often} ({some}) the change along the track is no larger than what drag does "
        "in a storm; not determinable whether the object made it"
    ]


def _instant(arc: ElementTable, since_first_s: float) -> Instant:
    return Instant(int(arc.epoch_tai_ns[0]) + round(float(since_first_s) * _NS))


def _rows(
    series: Series,
    kind: int,
    wanted: Sensitivity,
    known: Float64[ndarray, "j w"],
    feigned: Float64[ndarray, " n"],
) -> tuple[Float64[ndarray, "m w"], Float64[ndarray, " n"], float]:
    """The maneuvers of one kind, usual jumps, and since when (s) the end is not settled (or inf).

    `known` are those of the kind sought before, `feigned` the sizes (m/s) that fits make up.
    """
    t, n = series.t_s, len(series.t_s)
    y = (series.phase if kind == IN_TRACK else series.tilt).copy()
    data = (t, y, np.zeros((len(y), n, 4)), kind)
    trust = (np.zeros((len(y), n, 2)), np.zeros((len(y), n)))
    floor = 3.0 * wanted.in_track_m_s if kind == IN_TRACK else wanted.cross_track_m_s
    usual = np.zeros(n)
    if kind == PLANE:
        usual_jumps(t, y, usual)
    least = np.maximum(wanted.usual_jumps * usual, feigned)
    rows = np.zeros((min(_MOST, n), COLUMNS))
    limits = (wanted.score, floor, _USUAL_SCORE[kind])
    count = search(data, _LEAST_NOISE[kind], _STIFFNESS, _SPANS, limits, rows, trust)
    choice = (_STIFFNESS, _SPANS, floor, wanted.score, wanted.drop)
    rows = settle(data, choice, rows[:count], trust, least)
    rows = sought_beside(data, choice, rows, trust, least, known)
    late = end_surprise(data, trust, rows, _SURPRISING)
    return rows, usual, float(t[late]) if late < n else np.inf


def _maneuver(
    row: Float64[ndarray, " w"],
    kind: int,
    arc: ElementTable,
    series: Series,
    usual: Float64[ndarray, " n"],
    wanted: Sensitivity,
) -> Maneuver:
    """A row in words of the outside: Instants and the change of speed.

    A change of the drift along the track by r is a change of speed of -r/3 (Gauss: da = 2 a dv/v,
    dn = -3/2 n da/a).
    """
    k = int(row[table_of.GAP])
    margin = wanted.margin_s + 0.25 * (series.t_s[k] - series.t_s[k - 1])
    times = (row[table_of.EARLIEST] - margin, row[table_of.LATEST] + margin, row[table_of.WHEN])
    start, end, likeliest = (_instant(arc, s) for s in times)
    if kind == IN_TRACK:
        size, sigma = -row[table_of.SIZE_0] / 3.0, row[table_of.SIGMA] / 3.0
    else:
        size = np.hypot(row[table_of.SIZE_0], row[table_of.SIZE_1])
        sigma = row[table_of.SIGMA]
    score = float(row[table_of.SCORE])
    return Maneuver(
        start,
        end,
        likeliest,
        Direction.IN_TRACK if kind == IN_TRACK else Direction.CROSS_TRACK,
        float(size),
        float(sigma * row[table_of.EXCESS]),
        score,
        _confidence(score, float(size / usual[k]) if usual[k] > 0.0 else np.inf),
    )


def _confidence(score: float, jumps: float) -> float:
    """The share of such detections that records bear out; docs/validation/maneuvers.md checks it.

    `jumps` is the size over the usual jumps of the plane, infinite along the track.
    """
    by_score = 0.97 - 0.25 * np.exp(-(score - 5.0) / 2.0)
    by_jumps = 0.97 - 0.6 * np.exp(-(jumps - 1.5) / 1.5)
    return float(np.clip(min(by_score, by_jumps), 0.05, 0.97))
