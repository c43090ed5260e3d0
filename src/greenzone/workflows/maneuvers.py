"""Who changed its orbit, when and by how much: histories of one object or of a catalog.

files ─▶ objects with all their sets ─▶ findings an object ─▶ ManeuversRun ─▶ document
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import greenzone
from greenzone.core.errors import NotDeterminableError
from greenzone.core.instant import Instant, format_utc
from greenzone.core.provenance import Provenance
from greenzone.forensics.maneuvers.detection import Sensitivity, detect_in_catalog
from greenzone.forensics.maneuvers.maneuver import Cause, Findings, Maneuver
from greenzone.workflows.maneuvers_call import ManeuversCall
from greenzone.workflows.maneuvers_inputs import read_histories
from greenzone.workflows.maneuvers_run import ManeuversRun, ObjectAnswer
from greenzone.workflows.screen_inputs import CatalogInput

__all__ = ["find_maneuvers"]

_MODELS: Final = (
    "secular motion of mean elements (Hoots & Roehrich 1980)",
    "Kalman filters with memories and noise fitted to each history (Student's t)",
    "generalised likelihood ratio of a change of speed (Willsky & Jones 1976)",
)
_READ: Final = 0.05
"""Share of the work that comes before the search."""
_NOT_DETERMINABLE: Final = "not determinable because "


def _silent(stage: str, share: float) -> None:
    """Progress that nobody watches."""


def find_maneuvers(
    call: ManeuversCall, *, progress: Callable[[str, float], None] = _silent
) -> ManeuversRun:
    """The maneuvers of every object that a call asks about; the same whatever the threads.

    Raises a GreenzoneError for input that cannot be read, and NotDeterminableError where nothing
    can be said of any object.
    """
    progress("reading", 0.0)
    read = read_histories(call)
    sensitivity = Sensitivity(score=call.score)

    def searching(share: float) -> None:
        progress("maneuvers", _READ + (1.0 - _READ) * share)

    searching(0.0)
    found = detect_in_catalog(read.catalog, sensitivity, call.threads, searching)
    answers = tuple(_answer(read, row, one, call) for row, one in enumerate(found))
    _require_an_answer(answers, read)
    progress("done", 1.0)
    return ManeuversRun(
        answers=answers,
        since=call.since,
        until=call.until,
        sensitivity=sensitivity,
        confidence=call.confidence,
        catalog=read.catalog,
        sets_given=read.sets_given,
        rows_refused=read.refused_count,
        warnings=read.refusals,
        provenance=Provenance(
            version=greenzone.__version__,
            seed=0,
            samples=0,
            inputs=read.digests,
            models=_MODELS,
            policy="",
            command=call.command,
        ),
    )


def _answer(read: CatalogInput, row: int, found: Findings, call: ManeuversCall) -> ObjectAnswer:
    """What is told of one object: the maneuvers in the window that are sure enough."""
    catalog = read.catalog
    inside = [m for m in found.maneuvers if _is_within(m, call.since, call.until)]
    told = tuple(m for m in inside if m.confidence >= call.confidence)
    found = _required_sets(replace(found, maneuvers=told), call)
    key = str(catalog.object_id[row]) or str(catalog.object_key[row])
    return ObjectAnswer(key, str(catalog.name[row]), found, len(inside) - len(told))


def _is_within(maneuver: Maneuver, since: Instant | None, until: Instant | None) -> bool:
    return (since is None or maneuver.end >= since) and (until is None or maneuver.start <= until)


def _required_sets(found: Findings, call: ManeuversCall) -> Findings:
    """The findings; not determinable where no set used is from the window."""
    if found.start is None or found.end is None:
        return found
    late = call.since is not None and found.end <= call.since
    early = call.until is not None and found.start >= call.until
    if not (late or early):
        return found
    span = f"{format_utc(found.start, 0)} to {format_utc(found.end, 0)}"
    why = f"the sets run from {span} and tell nothing of the time asked about"
    return replace(found, reason=_NOT_DETERMINABLE + why, cause=Cause.NO_SETS, maneuvers=())


def _require_an_answer(answers: tuple[ObjectAnswer, ...], read: CatalogInput) -> None:
    if any(answer.findings.is_determinable for answer in answers):
        return
    first = answers[0]
    what = f"maneuvers of {first.object_id}"
    why = first.findings.reason.removeprefix(_NOT_DETERMINABLE)
    if len(answers) > 1:
        why = f"{why}; nor those of the {len(answers) - 1:,} other objects"
    raise NotDeterminableError(what, "; ".join((why, *read.refusals)))
