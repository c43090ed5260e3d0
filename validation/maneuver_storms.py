"""Maneuvers found in storms: around the great ones of the records, and in quiet orbits made up."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from greenzone.core.instant import Instant, parse_utc
from greenzone.forensics.maneuvers.detection import detect_maneuvers
from greenzone.forensics.maneuvers.maneuver import Findings, Maneuver
from validation.maneuver_scores import Scored
from validation.page import Statement

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from maneuver_histories import Storm, history

__all__ = ["STORMS_TEXT", "made_up_storms", "recorded_storms", "station_storm"]

STORMS_TEXT = """\
Around the greatest geomagnetic storms of the years covered (by the day of the least Dst of WDC
Kyoto; those of November 2021 and February 2022 are lesser ones), from a day before to four days
after: the satellites with sets then, what was found, and what of it no record touches. Below it
quiet orbits made up without a maneuver, at 400 km, that sink by so many metres a day, with air of
3 and 6 times the density in two storms of some days, and fits that follow at once or lag by 1 or 3
days; five of each. At 700 km and above, where the seven satellites fly, storms are weak: the second
part is the harder one. It holds by a rule: a change along the track that is no larger than ten days
of the usual decay (five if it rises) is noted and not told. Both numbers are assumptions about the
air, the same for all; what they cost the records (one burn) was looked at before they were settled.
An orbit that sinks by 300 m a day has weeks to live."""

_PEAKS = (
    "1994-04-17", "1998-05-04", "1998-09-25", "1999-10-22", "2000-04-07", "2000-07-16",
    "2001-03-31", "2001-04-11", "2001-11-06", "2001-11-24", "2003-10-30", "2003-11-20",
    "2004-11-08", "2012-03-09", "2015-03-17", "2015-06-23", "2017-09-08", "2018-08-26",
    "2021-11-04", "2022-02-03",
)  # fmt: skip
_STATION_PEAK = "2025-11-12"
_BEFORE_DAYS, _AFTER_DAYS = 1.0, 4.0
_DAY_S = 86_400.0
_LOW_AXIS_M = 6.78e6
_SEEDS = range(5)
_MADE = (Storm(20.0, 3.0, 1.0), Storm(45.3, 6.0))


def recorded_storms(
    scored: Sequence[Scored], spans: Sequence[tuple[Instant, Instant]]
) -> list[Statement]:
    """A row a storm, and the rate of false alarms in all of them; `spans` are the histories'."""
    rows, satellites, false = [], 0, 0
    for peak in _PEAKS:
        there = [
            s
            for s, (first, last) in zip(scored, spans, strict=True)
            if first <= _window(peak)[0] and _window(peak)[1] <= last
        ]
        found = [m for s in there for m in s.found if _is_within(m, peak)]
        wrong = [m for s in there for m in s.false if _is_within(m, peak)]
        satellites, false = satellites + len(there), false + len(wrong)
        if there:
            told = f"{len(found)} found"
            rows.append(
                Statement(
                    f"storm of {peak}",
                    f"{len(there)} satellites",
                    told,
                    f"{len(wrong)} false",
                    "",
                    None,
                )
            )
    years = satellites * (_BEFORE_DAYS + _AFTER_DAYS) / 365.25
    total = f"{false / years:.2f} a year"
    rows.append(
        Statement("all storms", f"{years:.2f} satellite-years", f"{false} false", total, "", None)
    )
    return rows


def station_storm(findings: Findings) -> Statement:
    """The station, which flies lowest, in the storm within its history."""
    found = [m for m in findings.maneuvers if _is_within(m, _STATION_PEAK)]
    name = f"ISS, storm of {_STATION_PEAK}"
    return Statement(name, "no record", f"{len(found)} found", "", "none", not found)


def made_up_storms() -> list[Statement]:
    """Detections in quiet orbits, by their decay."""
    rows = []
    for drag_m_day in (1.0, 20.0, 100.0, 300.0):
        count, told = 0, 0
        for lag_days in (0.0, 1.0, 3.0):
            for seed in _SEEDS:
                table = history(
                    80,
                    axis_m=_LOW_AXIS_M,
                    drag_m_day=drag_m_day,
                    storms=_MADE,
                    fit_days=lag_days,
                    seed=seed,
                )
                count += 1
                told += len(detect_maneuvers(table).maneuvers)
        name = f"made up, {drag_m_day:g} m a day, two storms"
        rows.append(Statement(name, f"{count} histories", f"{told} found", "", "none", told == 0))
    return rows


def _window(peak: str) -> tuple[Instant, Instant]:
    noon = parse_utc(f"{peak}T12:00:00Z")
    return noon.plus(-_BEFORE_DAYS * _DAY_S), noon.plus(_AFTER_DAYS * _DAY_S)


def _is_within(maneuver: Maneuver, peak: str) -> bool:
    first, last = _window(peak)
    return first <= maneuver.likeliest <= last
