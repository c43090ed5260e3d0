"""The page docs/validation/maneuvers.md: maneuvers found beside what the operators recorded."""

from __future__ import annotations

import os
import statistics
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

from greenzone.core.instant import Instant, format_utc
from greenzone.forensics.maneuvers.detection import Sensitivity, detect_maneuvers
from greenzone.forensics.maneuvers.maneuver import Direction, Findings
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.element_table import ElementTable
from validation.maneuver_records import read_fengyun, read_ids, recorded
from validation.maneuver_scores import Scored, score, wilson
from validation.maneuver_storms import (
    STORMS_TEXT,
    made_up_storms,
    recorded_storms,
    station_storm,
)
from validation.page import Section, Statement, format_page, publish

TEXT = """\
Histories of seven satellites, about one element set a day, beside the operators' own files
(`maneuvers/` of the real data; docs/maneuvers.md describes the method). Burns less than a day apart
are one maneuver. It counts as found if the interval stated, widened by a day on both sides,
touches it; a detection that touches none is a false alarm, *also where the operator's file is
silent about a plain change of the orbit* (below). Maneuvers within three days of the ends of a
history do not count. Shares stand with their 95 % interval (Wilson 1927).

**Left out.** Noise, memory and fit spans come from each history itself. Two numbers are chosen with
satellites in view: the score that a maneuver must reach (5, 6 or 8; noise alone reaches 4 about
once a year among all gaps and hypotheses) and by how many times a tilt must exceed the usual jumps
of the plane (1.5, 2 or 3). For each satellite they are those that find most on the *other six* with
at most one false alarm a year. All figures here are of satellites so left out."""

_CHOICES = tuple((score, jumps) for score in (5.0, 6.0, 8.0) for jumps in (1.5, 2.0, 3.0))
SATELLITES = {
    "CryoSat-2": "cs2man.txt",
    "Haiyang-2A": "h2aman.txt",
    "Jason-2": "ja2man.txt",
    "SARAL": "srlman.txt",
    "Sentinel-3A": "s3aman.txt",
    "TOPEX": "topman.txt",
    "Fengyun-2E": "manFY2E.txt.fy",
}
_IN_TRACK = ((0.01, 1e9, "1 cm/s and more"), (0.003, 0.01, "0.3 to 1 cm/s"), (0.0, 0.003, "less"))
_CROSS = ((0.5, 1e9, "50 cm/s and more"), (0.05, 0.5, "5 to 50 cm/s"))
_BARS = {"1 cm/s and more": 0.95, "0.3 to 1 cm/s": 0.70, "50 cm/s and more": 0.95}


def page() -> str:
    """The page as Markdown."""
    scored = [_left_out(name) for name in SATELLITES]
    sections = (
        Section("What is found", _chosen(), tuple(_recalls(scored))),
        Section("By satellite", "Maneuvers along the track, all sizes.", tuple(_each(scored))),
        Section("False alarms", FALSE, tuple(_false(scored))),
        Section("When and how large", SIZES, tuple(_accuracy(scored))),
        Section("Storms", STORMS_TEXT, tuple(_storms(scored))),
        Section("The station", STATION, tuple(_station())),
    )
    return format_page("Maneuvers", TEXT, sections, "python -m validation.maneuvers")


FALSE = """\
Each detection that no record touches. Some are plain changes of the orbit that no file lists:
Haiyang-2A rose by 2 km from 16 to 22 March 2016, Fengyun-2E drifted away from 3 to 28 June
2015. The Fengyun file lists 21 June *2012* between August and May 2011; the change is there
on 21 June 2011. Others follow errors of the sets: planes of TOPEX drift and are set
right every few weeks."""

SIZES = """\
Maneuvers found one to one. The error of the change of speed is for those of 0.3 cm/s and more along
the track; across it for 50 cm/s and more."""

STATION = """\
304 sets of the ISS, September to December 2025, 74 of them issued twice with another fit. There is
no record of burns here: what is found is listed."""


def data_folder() -> Path:
    """Where the histories and the operators' files lie."""
    default = Path(__file__).resolve().parents[2] / "shared" / "data"
    return Path(os.environ.get("GREENZONE_DATA", default)) / "maneuvers"


@cache
def _history(name: str) -> ElementTable:
    return read_element_file(data_folder() / "tle" / f"{name}.tle.gz").table


@cache
def _scored(name: str, least: float, jumps: float) -> Scored:
    sets, file = _history(name), data_folder() / "truth" / SATELLITES[name]
    burns = read_fengyun(file) if file.suffix == ".fy" else read_ids(file)
    findings = detect_maneuvers(sets, replace(Sensitivity(), score=least, usual_jumps=jumps))
    return score(name, findings, recorded(burns, sets))


def _choice(name: str) -> tuple[float, float]:
    """The two numbers chosen on the other six satellites."""
    others = [other for other in SATELLITES if other != name]

    def merit(choice: tuple[float, float]) -> int:
        scored = [_scored(other, *choice) for other in others]
        alarms = sum(len(s.false) for s in scored) / sum(s.years for s in scored)
        return sum(s.found_as_recorded() for s in scored) if alarms <= 1.0 else 0

    return max(_CHOICES, key=merit)


def _left_out(name: str) -> Scored:
    return _scored(name, *_choice(name))


def _chosen() -> str:
    words = ", ".join("{} {:g} and {:g}".format(name, *_choice(name)) for name in SATELLITES)
    return f"Chosen on the other six: {words}."


def _share(name: str, seen: list[bool], bar: float | None) -> Statement:
    low, high = wilson(sum(seen), len(seen))
    share = sum(seen) / len(seen) if seen else 0.0
    return Statement(
        name,
        f"{len(seen)}",
        f"{sum(seen)}",
        f"{100 * share:.1f} % ({100 * low:.0f} to {100 * high:.0f})",
        "" if bar is None else f">= {100 * bar:.0f} %",
        None if bar is None else share >= bar,
    )


def _recalls(scored: list[Scored]) -> list[Statement]:
    rows = []
    for direction, sizes in ((Direction.IN_TRACK, _IN_TRACK), (Direction.CROSS_TRACK, _CROSS)):
        for low, high, words in sizes:
            seen = [hit for s in scored for hit in s.seen(direction, low, high)]
            rows.append(_share(f"{direction}, {words}", seen, _BARS.get(words)))
    big = [bool(hits) for s in scored for t, hits in s.recorded if t.cross_track_m_s >= 0.5]
    rows.append(_share("cross-track, 50 cm/s and more, found in any direction", big, None))
    unknown = [hit for s in scored for hit in s.seen_of_unknown_size()]
    rows.append(_share("size not recorded (TOPEX, Fengyun-2E), any direction", unknown, None))
    return rows


def _each(scored: list[Scored]) -> list[Statement]:
    rows = []
    for s in scored:
        for low, high, words in _IN_TRACK[:2]:
            seen = s.seen(Direction.IN_TRACK, low, high)
            if seen:
                rows.append(_share(f"{s.name}, {words}", seen, None))
        unknown = s.seen_of_unknown_size()
        if unknown:
            rows.append(_share(f"{s.name}, size not recorded", unknown, None))
    return rows


def _false(scored: list[Scored]) -> list[Statement]:
    years = sum(s.years for s in scored)
    count = sum(len(s.false) for s in scored)
    found = [m for s in scored for m in s.found]
    precision = [m not in s.false for s in scored for m in s.found]
    rows = [
        Statement(
            "all, a satellite-year",
            f"{years:.1f} years",
            f"{count}",
            f"{count / years:.2f}",
            "<= 1",
            count <= years,
        ),
        _share("detections that a record touches (precision)", precision, None),
    ]
    for least, most in ((0.0, 0.8), (0.8, 0.95), (0.95, 1.0)):
        inside = [
            ok for ok, m in zip(precision, found, strict=True) if least <= m.confidence < most
        ]
        rows.append(_share(f"of those of confidence {least:g} to {most:g}", inside, None))
    for s in scored:
        rows += [_alarm(s, direction) for direction in Direction]
    return rows


def _alarm(s: Scored, direction: Direction) -> Statement:
    false = [m for m in s.false if m.direction is direction]
    when = "; ".join(f"{format_utc(m.likeliest, 0)[:10]} {m.delta_v_m_s:.3f}" for m in false)
    return Statement(
        f"{s.name}, {direction}",
        f"{s.years:.1f} years",
        f"{len(false)}",
        f"{len(false) / s.years:.2f} a year",
        when and f"{when} m/s",
        None,
    )


def _accuracy(scored: list[Scored]) -> list[Statement]:
    rows: list[Statement] = []
    for direction, least in ((Direction.IN_TRACK, 0.003), (Direction.CROSS_TRACK, 0.5)):
        pairs = [pair for s in scored for pair in s.pairs(direction)]
        inside = [m.start <= t.middle <= m.end for t, m in pairs]
        bar = direction is Direction.IN_TRACK
        rows.append(
            _share(f"{direction}: interval contains the burn", inside, 0.9 if bar else None)
        )
        widths = [m.end.seconds_since(m.start) / 86_400.0 for _, m in pairs]
        late = [m.likeliest.seconds_since(t.middle) / 86_400.0 for t, m in pairs]
        rows.append(_median(f"{direction}: width of the interval (days)", widths, 1.5, bar))
        rows.append(_median(f"{direction}: error of the likeliest time (days)", late, 0.0, False))
        sizes = [(t.in_track_m_s if bar else t.cross_track_m_s, m) for t, m in pairs]
        errors = [m.delta_v_m_s / size - 1.0 for size, m in sizes if abs(size) >= least]
        rows.append(
            _median(f"{direction}: relative error of the change of speed", errors, 0.2, bar)
        )
    for s in scored:
        inside = [m.start <= t.middle <= m.end for t, m in s.pairs(Direction.IN_TRACK)]
        rows.append(_share(f"{s.name}: interval contains the burn", inside, None))
    return rows


def _median(name: str, values: list[float], most: float, is_bar: bool) -> Statement:
    middle = statistics.median(abs(v) for v in values)
    ordered = sorted(abs(v) for v in values)
    tail = ordered[int(0.9 * len(ordered))]
    return Statement(
        name,
        f"{len(values)}",
        f"median {middle:.2f}",
        f"90 % below {tail:.2f}; bias {statistics.median(values):+.2f}",
        f"<= {most:g}" if is_bar else "",
        middle <= most if is_bar else None,
    )


def _storms(scored: list[Scored]) -> list[Statement]:
    spans = []
    for name in SATELLITES:
        epochs = _history(name).epoch_tai_ns
        spans.append((Instant(int(epochs.min())), Instant(int(epochs.max()))))
    return [*recorded_storms(scored, spans), station_storm(_of_station()), *made_up_storms()]


@cache
def _of_station() -> Findings:
    (path,) = data_folder().glob("iss_gp_history*")
    return detect_maneuvers(read_element_file(path).table)


def _station() -> list[Statement]:
    return [
        Statement(
            f"{m.direction} {m.delta_v_m_s:+.2f} m/s",
            "",
            f"{format_utc(m.start, 0)} to {format_utc(m.end, 0)}",
            f"score {m.score:.0f}",
            "",
            None,
        )
        for m in _of_station().maneuvers
    ]


if __name__ == "__main__":
    sys.exit(publish("maneuvers", page))
