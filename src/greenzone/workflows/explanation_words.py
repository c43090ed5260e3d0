"""A conjunction in plain words: who, when, how near, how likely, by which method, what is unknown.

Numbers below a thousandth are written as 1.2e-05; a page may set them as it likes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from greenzone.core.instant import format_utc
from greenzone.messages.conjunctions.cdm_record import ConjunctionObject
from greenzone.workflows.assessment import Assessment, Unassessed
from greenzone.workflows.encounter_view import EncounterView

__all__ = [
    "LIMITS",
    "Answer",
    "Told",
    "chance",
    "error_of",
    "metres",
    "summary",
    "title",
    "unknowns",
]

LIMITS = (
    "Pc is of these two objects in this one encounter, as far as the message knows them.",
    "Errors are taken as normally distributed and covariances as true; the two objects' errors as "
    "independent, but for those of the air's density where the message tells how they share them.",
    "The hard body is a sphere around the primary, whatever the shape and attitude of the objects.",
    "Two-dimensional methods take the relative motion as straight and quick.",
)
_MAXIMA = "max_"
_NEAR_ONE = 0.5
_DISAGREEMENT_PERCENT = 5.0


Answer = Assessment | Unassessed


def title(one: Answer) -> str:
    """Both objects by their names, else by their numbers."""
    if isinstance(one, Unassessed):
        return " and ".join(_named(name, number) for number, name in one.objects)
    return " and ".join(_name(side) for side in one.record.objects)


def error_of(one: Unassessed) -> str:
    """Why a message is refused, its file without folders: a page carries no machine's paths."""
    return one.error.replace(one.file, Path(one.file).name)


class Told(NamedTuple):
    """One message of an event and what its encounter looks like."""

    answer: Assessment | Unassessed
    view: EncounterView | None


def summary(event: Sequence[Told], shown: int) -> list[str]:
    """Sentences on one message of an event, the most important first."""
    last, view = event[shown]
    if isinstance(last, Unassessed):
        return [*_stated(last), *_why_nothing(last, len(event))]
    return [
        *_when(last),
        *_newer(event[shown + 1 :]),
        *_beware(last),
        *_how_near(last, view),
        *_how_likely(last),
        *_by_what(last),
        *_dilution(last),
        *_others(last),
        *_history(event),
    ]


def unknowns(one: Answer) -> list[str]:
    """What the answer does not know, in sentences' ends."""
    if isinstance(one, Unassessed):
        return [f"Doubtful: {_sentence(note)}" for note in one.notes]
    record = one.record
    found = [f"Doubtful: {_where(d.where)}{d.text}." for d in record.doubts]
    for side in record.objects:
        found += _unknown_of(side)
    if one.hbr.source not in ("option", "message"):
        found.append(f"How large the objects are: {one.hbr.note}.")
    found.append("Whether the covariances are realistic: they are taken as they were sent.")
    made = format_utc(record.creation, 0)
    found.append(f"What has been observed, or maneuvered, since the message was made ({made}).")
    return found


def metres(value: float) -> str:
    """`431 m`, `1.6 km`: three figures."""
    return f"{value / 1e3:,.3g} km" if abs(value) >= 1e3 else f"{value:.3g} m"


def chance(pc: float) -> str:
    """`1.2e-05 (1 in 83,000)`."""
    if not 1e-15 <= pc < _NEAR_ONE:
        return f"{pc:.3g}"
    odds = float(f"{1.0 / pc:.2g}")
    return f"{pc:.3g} (1 in {odds:,.0f})"


def _when(one: Assessment) -> Iterator[str]:
    at = format_utc(one.record.tca.plus(one.tca_shift_s)).replace("T", " at ").rstrip("Z")
    before_s = one.record.tca.seconds_since(one.record.creation)
    made = "after" if before_s >= 0.0 else "before"
    yield f"{title(one)} come closest on {at} UTC, {_span(before_s)} {made} this message was made."


def _stated(one: Unassessed) -> Iterator[str]:
    when = "" if one.tca is None else format_utc(one.tca).replace("T", " at ").rstrip("Z")
    yield f"{title(one)} are said to come closest on {when} UTC."
    if one.miss_distance_m is not None:
        pc = "no Pc" if one.stated_pc is None else f"a Pc of {chance(one.stated_pc)}"
        yield f"The newest message states a miss of {metres(one.miss_distance_m)} and {pc}."


def _why_nothing(one: Unassessed, messages: int) -> Iterator[str]:
    which = "The message" if messages == 1 else f"None of the {messages} messages"
    could = "could not" if messages == 1 else "could"
    yield _sentence(f"{which} {could} be computed with; the newest: {error_of(one)}")
    if one.max_pc is not None and one.hbr is not None:
        yield f"Pc is at most {chance(one.max_pc)}, for a hard body of {metres(one.hbr.metres)}."


def _newer(refused: Sequence[Told]) -> Iterator[str]:
    if refused:
        many = "A newer message" if len(refused) == 1 else f"{len(refused)} newer messages"
        yield f"{many} could not be computed with: all below is from an older one."


def _beware(one: Assessment) -> Iterator[str]:
    doubts = one.record.doubts
    if doubts:
        more = f" (and {len(doubts) - 1} more)" if len(doubts) > 1 else ""
        yield f"Doubtful in the message: {_where(doubts[0].where)}{doubts[0].text}{more}."


def _how_near(one: Assessment, view: EncounterView | None) -> Iterator[str]:
    miss_m = float(np.linalg.norm(one.pair.relative_position_m))
    speed = metres(float(np.linalg.norm(one.pair.relative_velocity_m_s))) + "/s"
    text = (
        f"They are expected to miss each other by {metres(miss_m)} at a relative speed of {speed}."
    )
    if view is None or view.combined is None:
        yield f"{text} How sure that is, the message does not say: it has no covariance."
        return
    short, long = view.combined.sigma_m
    whose = "both errors together" if all(view.objects) else "the only error that is known"
    text += f" One sigma of {whose} is {metres(short)} by {metres(long)}"
    if math.isfinite(view.sigma_along_miss_m):
        text += f", {metres(view.sigma_along_miss_m)} along the miss"
    yield f"{text}: the expected miss is {view.mahalanobis:.3g} sigma from a hit."


def _how_likely(one: Assessment) -> Iterator[str]:
    size = f"a hard body of {metres(one.hbr.metres)} ({one.hbr.note})"
    if math.isfinite(one.pc):
        yield f"The probability of collision is {chance(one.pc)}, for {size}."
    elif math.isfinite(one.max_pc):
        yield (
            f"There is no probability of collision: {one.why}. It is at most {chance(one.max_pc)} "
            f"({one.max_pc_method}), for {size}."
        )
    else:
        yield f"There is no probability of collision, and nothing that bounds it: {one.why}."
    if one.pc_cross_correlated is not None and math.isfinite(one.pc_cross_correlated):
        pc = chance(one.pc_cross_correlated)
        yield f"With the errors of the air's density that both share taken into account it is {pc}."


def _by_what(one: Assessment) -> Iterator[str]:
    if not one.method:
        return
    yield _sentence(f"{one.method} answered: {one.why}")
    good = [
        result.pc
        for name, result in one.results.items()
        if result.status == "ok" and result.interval is None and not name.startswith(_MAXIMA)
    ]
    if len(good) > 1 and min(good) > 0.0:
        apart = 100.0 * (max(good) / min(good) - 1.0)
        agree = f"agree within {apart:.2g} %"
        if apart > _DISAGREEMENT_PERCENT:
            agree = f"lie between {min(good):.3g} and {max(good):.3g}"
        yield f"The {len(good)} methods that raise no objection here {agree}."


def _dilution(one: Assessment) -> Iterator[str]:
    found = one.dilution
    if found is None or not math.isfinite(found.max_pc):
        return
    if not found.diluted:
        yield "It is not diluted: less uncertainty would not raise it, were the miss to stay."
        return
    yield (
        "It is diluted: small because too little is known, not because the objects are sure to "
        f"miss. With all sigmas {found.scale:.2g} times as large it would be "
        f"{chance(found.max_pc)}."
    )


def _others(one: Assessment) -> Iterator[str]:
    stated = one.record.pc
    if stated is not None:
        by = f" ({one.record.pc_method})" if one.record.pc_method else ""
        yield f"The sender, {one.record.originator}, states {chance(stated)}{by}."


def _history(event: Sequence[Told]) -> Iterator[str]:
    known = [one for one, _ in event if isinstance(one, Assessment) and math.isfinite(one.pc)]
    if len(event) > len(known):
        yield f"{len(event) - len(known)} of {len(event)} messages of this event gave no Pc."
    if len(known) < 2:
        return
    span = _span(known[-1].record.creation.seconds_since(known[0].record.creation))
    top = max(known, key=lambda one: one.pc)
    yield (
        f"Over {len(known)} messages in {span} it went from {known[0].pc:.3g} to "
        f"{known[-1].pc:.3g}; it was highest, {top.pc:.3g}, in that of "
        f"{format_utc(top.record.creation, 0)}."
    )
    sigmas = [view.combined.sigma_m[1] for _, view in event if view and view.combined]
    if len(sigmas) > 1:
        yield f"The larger sigma went from {metres(sigmas[0])} to {metres(sigmas[-1])}."


def _unknown_of(side: ConjunctionObject) -> Iterator[str]:
    name = _name(side)
    if side.covariance is None:
        yield f"How well {name} is known: the message holds no covariance of it."
    elif side.covariance_method.upper() == "DEFAULT":
        yield f"How well {name} is known: its covariance is a default, not calculated."
    if side.maneuverable.upper() == "YES":
        yield f"Whether {name} maneuvers before the encounter: it can."
    elif side.maneuverable.upper() != "NO":
        yield f"Whether {name} can maneuver: the message does not say."


def _name(side: ConjunctionObject) -> str:
    return _named(side.name, side.designator)


def _named(name: str, number: str) -> str:
    return f"{name} ({number})" if name and number else name or number or "unnamed"


def _where(where: str) -> str:
    return f"{where}, " if where else ""


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _span(seconds: float) -> str:
    size = abs(seconds)
    if size >= 172_800.0:
        return f"{size / 86_400.0:.1f} days"
    return f"{size / 3600.0:.1f} h" if size >= 7200.0 else f"{size / 60.0:.0f} min"
