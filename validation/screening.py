"""The page docs/validation/screening.md: the screening against a judge that looks everywhere.

The judge (tests/brute_force.py) shares nothing with the engine: the `sgp4` library's states every
20 s, a tree of scipy for neighbours, a root finder for each change of sign of the range rate.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy import ndarray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from benchmarks._astroz import AstrozAnswer, asked_of_astroz
from benchmarks._screening_fleets import START, catalog_lines, numbered, table_of_lines

from brute_force import TOGETHER_M, Judge, Seen, all_approaches, records_of
from greenzone.encounters.screening.close_approaches import Screening
from greenzone.encounters.screening.screen import screen
from greenzone.encounters.screening.volume import Volume
from greenzone.messages.earth_tables.earth_orientation_file import shipped_earth_orientation
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.orbits.fleet.motion import Fleet
from greenzone.orbits.fleet.sgp4_motion import Sgp4Motion
from screening_agreement import Agreement, compared, time_tolerance_s
from screening_cases import START as MADE_START
from screening_cases import hard_cases
from validation.page import Case, Section, Statement, format_page, publish

SAMPLE = 2_000
STEP_S = 20.0
PEER_RADIUS_M = 5e3
PEER_STEP_MIN = 0.5
HOURS = 24.0
NEAR_GATE_M = 1.0

TEXT = """\
The judge takes states of the `sgp4` library every 20 s, every pair of objects that may meet in
between, every change of sign of the range rate from closing to receding, and refines each on the
exact model; tests/brute_force.py says why it loses nothing. Both must tell the same events, those
within 1 m of the gate aside, at times that differ by no more than 1 ms or the time in which the
two move 1 mm, with miss distances within 1 m."""

SAMPLED = """\
{count:,} objects drawn from the {whole:,} of January 2022 (shared data), 22 January, 24 h, 10 km.
{failed} of them have no answer at some time of the day. {events:,} events."""

HARD = """\
Fleets made to be hard (tests/screening_cases.py), from half a metre to 100 km apart. "Time" is the
largest difference over what is allowed."""

STEPS = """\
The same sample with other steps of the engine: times, misses and pairs stay."""

WHOLE = """\
All {whole:,} objects of the shared catalog, 22 January 2022, 24 h, 5 km: {events:,} events."""

PEER = """\
astroz {version} `screen` on the same catalog with steps of {step:g} min tells {theirs:,} events,
greenzone {ours:,}; {common:,} are in both (same pair, times within 0.1 s or 10 m of motion, misses
within 10 m: its deep-space states are some metres off), {alone} in greenzone's alone, {others:,} in
astroz's alone. Each of these stands below, by pair, with what the `sgp4` library says of it."""

ABSENT = "astroz is absent in this run: `make bench-peers`."


def page() -> str:
    """The whole page as Markdown."""
    command = "python -m validation.screening"
    return format_page("Validation of the screening", TEXT, sections(), command)


def sections() -> tuple[Section, ...]:
    """Every section of the page."""
    lines = catalog_lines()
    table = table_of_lines(lines)
    chosen = np.random.default_rng(2022).choice(len(table), SAMPLE, replace=False)
    sample = table.take(np.sort(chosen))
    seen = _seen(sample, 10e3)
    everything = _seen(table, PEER_RADIUS_M)
    told = _told(table, PEER_RADIUS_M)
    events = len(everything.tca_s)
    return (
        _sample(sample, seen, len(table)),
        _steps(sample, seen),
        _hard(),
        Section(
            "The whole catalog",
            WHOLE.format(whole=len(table), events=events),
            _judged(_agreement(everything, told, table, PEER_RADIUS_M), told),
        ),
        _beside_astroz(numbered(lines), table, told),
    )


def _seen(table: ElementTable, radius_m: float) -> Seen:
    return all_approaches(records_of(table), START, HOURS * 3600.0, radius_m, STEP_S)


def _told(table: ElementTable, radius_m: float, step_s: float | None = None) -> Screening:
    fleet = Fleet((Sgp4Motion.of(table, shipped_earth_orientation()),))
    return screen(fleet, START, HOURS * 3600.0, Volume.sphere(radius_m), step_s=step_s)


def _agreement(seen: Seen, told: Screening, table: ElementTable, radius_m: float) -> Agreement:
    judge = Judge(records_of(table), START)
    return compared(seen, told.approaches, radius_m, HOURS * 3600.0, judge)


def _sample(table: ElementTable, seen: Seen, whole: int) -> Section:
    told = _told(table, 10e3)
    text = SAMPLED.format(
        count=len(table),
        whole=whole,
        failed=int(np.isfinite(seen.answered_until_s).sum()),
        events=len(told.approaches),
    )
    cases = _judged(_agreement(seen, told, table, 10e3), told)
    unanswered = Case(
        "objects without an answer at some time",
        (float(np.isfinite(seen.answered_until_s).sum()),),
        (float((told.status != 0).sum()),),
        0.0,
    )
    return Section("A random sample of the catalog", text, (*cases, unanswered))


def _judged(found: Agreement, told: Screening, name: str = "") -> tuple[Case, ...]:
    before = f"{name}: " if name else ""
    counted = (float(found.must), 0.0, 0.0, 0.0)
    ours = (
        float(found.must - len(found.lost)),
        float(len(found.lost)),
        float(len(found.made_up)),
        float(len(told.unresolved)),
    )
    return (
        Case(f"{before}events, lost, made up, unresolved", counted, ours, 0.0),
        Case(f"{before}time, over what is allowed", (0.0,), (found.worst_time,), 1.0, 2),
        Case(f"{before}miss distance (m)", (0.0,), (found.worst_miss_m,), 1.0, 2),
    )


def _steps(table: ElementTable, seen: Seen) -> Section:
    cases: list[Case] = []
    for step_s in (30.0, 77.0, 240.0, 300.0):
        told = _told(table, 10e3, step_s)
        cases += _judged(_agreement(seen, told, table, 10e3), told, f"{step_s:g} s")
    return Section("Other steps", STEPS, tuple(cases))


def _hard() -> Section:
    cases: list[Case] = []
    earth = shipped_earth_orientation()
    for name, make in hard_cases().items():
        case = make()
        records, end = records_of(case.table), case.hours * 3600.0
        seen = all_approaches(records, MADE_START, end, case.radius_m, STEP_S)
        fleet = Fleet((Sgp4Motion.of(case.table, earth),))
        told = screen(fleet, MADE_START, end, Volume.sphere(case.radius_m))
        judge = Judge(records, MADE_START)
        cases += _judged(compared(seen, told.approaches, case.radius_m, end, judge), told, name)
    return Section("Worst cases", HARD, tuple(cases))


@dataclass(frozen=True)
class _Events:
    """Events of one program in the order of pairs and times."""

    primary: Int64[ndarray, " n"]
    secondary: Int64[ndarray, " n"]
    tca_s: Float64[ndarray, " n"]
    miss_m: Float64[ndarray, " n"]
    speed_m_s: Float64[ndarray, " n"]


def _beside_astroz(lines: str, table: ElementTable, screening: Screening) -> Section:
    title = "Another program on the whole catalog"
    theirs = asked_of_astroz(lines, START, HOURS, PEER_RADIUS_M, PEER_STEP_MIN)
    if theirs is None:
        return Section(title, ABSENT, ())
    told = screening.approaches
    ours = _Events(
        told.primary, told.secondary, told.tca_s, told.miss_distance_m, told.relative_speed_m_s
    )
    matched_ours, matched_theirs = _matched(ours, theirs)
    judge = Judge(records_of(table), START)
    rows = [
        *_explained("greenzone alone", ours, ~matched_ours, judge, screening),
        *_explained("astroz alone", theirs, ~matched_theirs, judge, screening),
    ]
    text = PEER.format(
        version=theirs.version,
        step=PEER_STEP_MIN,
        theirs=len(theirs.tca_s),
        ours=len(ours.tca_s),
        common=int(matched_ours.sum()),
        alone=int((~matched_ours).sum()),
        others=int((~matched_theirs).sum()),
    )
    return Section(title, text, tuple(rows))


def _matched(
    ours: _Events, theirs: AstrozAnswer
) -> tuple[Bool[ndarray, " n"], Bool[ndarray, " m"]]:
    """Which events of each have a partner among the other's; each is taken once."""
    free: dict[tuple[int, int], list[int]] = {}
    for row, pair in enumerate(
        zip(theirs.primary.tolist(), theirs.secondary.tolist(), strict=True)
    ):
        free.setdefault(pair, []).append(row)
    mine = np.zeros(len(ours.tca_s), dtype=bool)
    other = np.zeros(len(theirs.tca_s), dtype=bool)
    for row, pair in enumerate(zip(ours.primary.tolist(), ours.secondary.tolist(), strict=True)):
        rows = free.get(pair, [])
        room = 0.1 + 10.0 / float(ours.speed_m_s[row])
        near = [
            k
            for k in rows
            if abs(theirs.tca_s[k] - ours.tca_s[row]) < room
            and abs(theirs.miss_m[k] - ours.miss_m[row]) < 10.0
        ]
        if near:
            taken = min(near, key=lambda k: abs(theirs.tca_s[k] - ours.tca_s[row]))
            rows.remove(taken)
            mine[row] = other[taken] = True
    return mine, other


def _explained(
    who: str,
    events: _Events | AstrozAnswer,
    chosen: Bool[ndarray, " n"],
    judge: Judge,
    told: Screening,
) -> list[Statement]:
    """A row for each pair and reason; the first event of it stands for all."""
    reasons: dict[tuple[int, int, str], list[int]] = {}
    for row in np.flatnonzero(chosen).tolist():
        pair = int(events.primary[row]), int(events.secondary[row])
        passing = float(events.miss_m[row]), float(events.speed_m_s[row])
        reason = _reason(pair, float(events.tca_s[row]), passing[1], judge, told)
        reasons.setdefault((*pair, reason), []).append(row)
    return [
        Statement(
            f"rows {i}, {j}: {len(rows)} from {events.tca_s[rows[0]]:.3f} s on",
            f"`sgp4`: {reason}",
            f"{who}: {events.miss_m[rows[0]]:.2f} m, {events.speed_m_s[rows[0]]:.4g} m/s",
            "",
            "",
            *_verdict(who, reason),
        )
        for (i, j, reason), rows in reasons.items()
    ]


_DOCKED = "less than 1 m apart, told of as together"
_UNANSWERED = "a minimum, but greenzone tells of no answer for one of them"
_NO_STATE = "no state of one of them"
_NO_MINIMUM = "no minimum there"
_INSIDE, _OUTSIDE = "a minimum inside the gate", "a minimum outside the gate"
_AT_GATE = "a minimum within 1 m of the gate"


def _verdict(who: str, reason: str) -> tuple[bool | None, str]:
    """Whether the engine is right to tell an event alone, or to leave it to the other."""
    if reason == _UNANSWERED:
        return None, "not screened, and said so"
    right = {_INSIDE: who == "greenzone alone", _AT_GATE: True}
    return right.get(reason, who != "greenzone alone"), ""


def _reason(
    pair: tuple[int, int], tca_s: float, speed_m_s: float, judge: Judge, told: Screening
) -> str:
    """What the library's own states say of an event that one program alone tells."""
    apart = judge.relative(*pair, tca_s)
    exact = float(np.linalg.norm(apart[:3]))
    if np.isnan(exact):
        return _NO_STATE
    if exact < TOGETHER_M and list(pair) in told.together.tolist():
        return _DOCKED
    room = max(0.5, 10.0 * float(time_tolerance_s(np.array([speed_m_s]))[0]))
    before, after = (judge.rate(tca_s + side * room, *pair) for side in (-1.0, 1.0))
    if before >= 0.0 or after < 0.0:
        return _NO_MINIMUM
    if abs(exact - PEER_RADIUS_M) < NEAR_GATE_M:
        return _AT_GATE
    if exact > PEER_RADIUS_M:
        return _OUTSIDE
    return _INSIDE if not told.status[list(pair)].any() else _UNANSWERED


if __name__ == "__main__":
    sys.exit(publish("screening", page))
