"""Sections on what the crew did: the station policy's shelter windows beside the published ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from greenzone.core.instant import Instant, format_utc
from greenzone.decision.crew import CrewTimes
from greenzone.decision.policy import load_policy
from greenzone.decision.shelter import ShelterPlan, ShelterWindow, plan_shelter
from greenzone.decision.zones import judge_asset
from greenzone.messages.own_files.event_record import EventRecord, VectorRtn
from greenzone.risk.pass_risk import PassRisk
from greenzone.workflows.respond import respond
from validation.cosmos_1408_runs import at_hour, setting
from validation.page import Section, Statement

__all__ = ["covers", "minutes_between", "passes_of", "plan", "shelter_sections"]

_FACTORS = (1.0, 3.0, 1.0 / 3.0)
_NAMES = {1.0: "as shipped", 3.0: "x 3", 1.0 / 3.0: "/ 3"}
_SPAN = ("04:00:00", "11:00:00")
_MOST_MINUTES = 150.0


@dataclass(frozen=True)
class _Course:
    """What may have been otherwise in the event, or in when it became known."""

    name: str
    known: str = "06:00:00"
    epoch: str = "02:47:40"
    mass_kg: float = 1750.0
    bias_rtn_m_s: VectorRtn = (0.0, 0.0, 0.0)


_AS_SHIPPED = _Course("as shipped: known 06:00")
_COURSES = (
    _Course("known 03:15", known="03:15:00"),
    _Course("known 04:30", known="04:30:00"),
    _Course("known 05:15", known="05:15:00"),
    _Course("known 06:30", known="06:30:00"),
    _Course("epoch 02:48:30 (first report)", epoch="02:48:30"),
    _Course("epoch 02:49:20 (02:48:30 + 50 s)", epoch="02:49:20"),
    _Course("mass 2,200 kg", mass_kg=2200.0),
    _Course("25 m/s in track", bias_rtn_m_s=(0.0, 25.0, 0.0)),
)


def shelter_sections() -> tuple[Section, ...]:
    """The shelter history, and the table of what would have been otherwise."""
    return _history(), _otherwise(), _not_explained()


def plan(risks: Sequence[PassRisk], known: Instant, factor: float = 1.0) -> ShelterPlan:
    """The station policy's shelter plan for a crew that learns of the event at `known`."""
    policy = load_policy("station").scaled(factor)
    crew = setting().station.crew
    if crew is None:
        raise ValueError("the built-in station has no crew")
    times = CrewTimes(crew.close_hatches_s, crew.board_s, crew.undock_s)
    return plan_shelter(judge_asset(risks, policy, known), policy, known, times)


def covers(windows: Sequence[ShelterWindow], first: str, last: str) -> bool:
    """Whether one window holds all of the span between two UTC times."""
    start, end = at_hour(first), at_hour(last)
    return any(w.start <= start and end <= w.end for w in windows)


def minutes_between(
    windows: Sequence[ShelterWindow], first: str = _SPAN[0], last: str = _SPAN[1]
) -> float:
    """Minutes in the ship between two UTC times."""
    start, end = at_hour(first), at_hour(last)
    spans = (min(w.end, end).seconds_since(max(w.start, start)) for w in windows)
    return sum(max(0.0, span) for span in spans) / 60.0


@cache
def passes_of(course: _Course) -> tuple[PassRisk, ...]:
    """The station's passes in 27.5 hours (24 from the report) with the default samples and seed."""
    at = setting()
    answer = respond(_record(at.event, course), [at.station], load_policy("station"), hours=27.5)
    return tuple(result.risk for result in answer.assets[0].passes)


def _record(event: EventRecord, course: _Course) -> EventRecord:
    """The event in another course, without the scenarios that only widen intervals."""
    parent = replace(event.parents[0], mass_kg=course.mass_kg)
    return replace(
        event,
        epoch=at_hour(course.epoch),
        epoch_sigma_s=0.0,
        parents=(parent,),
        delta_v_bias_rtn_m_s=course.bias_rtn_m_s,
        delta_v_bias_alternatives=(),
    )


def _risks(course: _Course) -> tuple[PassRisk, ...]:
    """Those of the course; when it became known does not change them."""
    return passes_of(replace(course, name="", known=_AS_SHIPPED.known))


def _history() -> Section:
    cases: list[Statement] = []
    for factor in _FACTORS:
        windows = plan(_risks(_AS_SHIPPED), at_hour(_AS_SHIPPED.known), factor).windows
        barred = factor == 1.0
        minutes = minutes_between(windows)
        name = f"thresholds {_NAMES[factor]}"
        for label, first, last in (
            ("07:06 to 07:16", "07:06:00", "07:16:00"),
            ("08:38 to 08:44", "08:38:00", "08:44:00"),
        ):
            inside = covers(windows, first, last)
            cases.append(
                Statement(
                    f"{name}: pass {label}",
                    "sheltered",
                    "sheltered" if inside else "not sheltered",
                    "-",
                    "all of it" if barred else "-",
                    inside if barred else None,
                )
            )
        cases.append(
            Statement(
                f"{name}: minutes, 04:00 to 11:00",
                "about 120",
                f"{minutes:.0f}",
                f"{minutes - 120:+.0f}",
                "at most 150" if barred else "-",
                minutes <= _MOST_MINUTES if barred else None,
            )
        )
        cases.append(_windows_statement(name, windows))
    text = (
        "NASA's statement: the crew sheltered from shortly before 07:00 to about 09:00 UTC, for "
        "the second and third passes (07:06, about 10 min, and 08:38-08:44). Ours: the shipped "
        "station policy, the report known at 06:00 (assumed in the built-in case), 100,000 "
        "samples, seed 1, 27.5 h so that the policy's 24 h are whole. The thresholds were fixed "
        "before (docs/decisions/020)."
    )
    return Section("Shelter", text, tuple(cases))


def _windows_statement(name: str, windows: Sequence[ShelterWindow]) -> Statement:
    total = sum(w.duration_s for w in windows) / 60.0
    return Statement(
        f"{name}: windows to 11:00; minutes of the whole day",
        "07:00-09:00; 120",
        f"{_clocks(windows)}; {total:.0f}",
        f"{total - 120:+.0f}",
        "-",
        None,
    )


def _clocks(windows: Sequence[ShelterWindow]) -> str:
    """The windows that begin before 11:00, to the minute."""
    early = [w for w in windows if w.start < at_hour(_SPAN[1])]
    return ", ".join(f"{_minute(w.start)}-{_minute(w.end)}" for w in early) or "none"


def _minute(when: Instant) -> str:
    return format_utc(when.plus(30.0), 0)[11:16]


def _otherwise() -> Section:
    cases = []
    for course in (_AS_SHIPPED, *_COURSES):
        risks, known = _risks(course), at_hour(course.known)
        for factor in _FACTORS:
            windows = plan(risks, known, factor).windows
            both = covers(windows, "07:06:00", "07:16:00") and covers(
                windows, "08:38:00", "08:44:00"
            )
            cases.append(
                Statement(
                    f"{course.name}; {_NAMES[factor]}",
                    "07:00-09:00",
                    _clocks(windows),
                    f"{minutes_between(windows):.0f} min",
                    "-",
                    None,
                    "both" if both else "not both",
                )
            )
    text = (
        "The same with another time of the report, another epoch, mass or mean shift, and with "
        "all thresholds as shipped, times 3 and over 3. Difference: minutes in the ship between "
        "04:00 and 11:00. Verdict: whether both published passes are sheltered. The first "
        "report's epoch is 02:48:30 with a standard deviation of 50 s: its later end is run too "
        "(the earlier one is the case as shipped)."
    )
    return Section("Shelter, had something been otherwise", text, tuple(cases))


def _not_explained() -> Section:
    """What the crew did and the model does not say: failures by the record, not by a bar."""
    risks = _risks(_AS_SHIPPED)
    early = plan(risks, at_hour("04:30:00")).windows
    late = plan(risks, at_hour("06:00:00")).windows
    after = minutes_between(late, "09:05:00", "11:00:00")
    cases = (
        Statement(
            "sheltering ended at 09:00",
            "0 min to 11:00",
            f"{after:.0f} min",
            f"{after:+.0f} min",
            "-",
            after < 1.0,
        ),
        Statement(
            "the 05:34 pass, had it been known at 04:30",
            "not sheltered",
            "sheltered" if covers(early, "05:34:00", "05:36:00") else "not sheltered",
            "-",
            "-",
            not covers(early, "05:34:00", "05:36:00"),
        ),
    )
    text = (
        "What the record says and the model does not explain. These count as disagreements. When "
        "the report reached the flight controllers is not public; at 06:00 the second line does "
        "not arise."
    )
    return Section("What is not explained", text, cases)
