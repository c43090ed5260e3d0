"""One conjunction explained: everything its page shows, as a JSON document."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

import greenzone
from greenzone.core.instant import Instant, format_utc
from greenzone.core.provenance import InputDigest
from greenzone.messages.change import Change
from greenzone.messages.conjunctions.cdm_record import ConjunctionObject
from greenzone.probability.states import StatePair
from greenzone.workflows.assess_states import pair_at_tca
from greenzone.workflows.assessment import Assessment, MethodResult, Unassessed
from greenzone.workflows.encounter_view import (
    Ellipse,
    EncounterView,
    PcCurve,
    encounter_view,
    hbr_curve,
    scale_curve,
)
from greenzone.workflows.explanation_words import (
    LIMITS,
    Answer,
    Told,
    error_of,
    summary,
    title,
    unknowns,
)

__all__ = ["events_of", "explanation_document", "shown_of"]

_Document = dict[str, Any]

_SAME_EVENT_S = 600.0
"""TCAs of one event move by seconds or minutes; a pair meets again half a revolution later."""


def events_of(answers: Iterable[Answer]) -> list[list[Answer]]:
    """The answers by event, each event's in the order of their creation; events by TCA.

    An event is the same two objects, in either order, with TCAs at most ten minutes apart. A
    refused message belongs to one as long as it tells objects and TCA; others are left out.
    """
    events: list[list[Answer]] = []
    told = [one for one in answers if _pair_of(one) is not None]
    for one in sorted(told, key=_tca_of):
        for event in events:
            apart_s = _tca_of(one).seconds_since(_tca_of(event[-1]))
            if _pair_of(one) == _pair_of(event[-1]) and apart_s <= _SAME_EVENT_S:
                event.append(one)
                break
        else:
            events.append([one])
    return [sorted(event, key=_creation_of) for event in events]


def shown_of(event: Sequence[Answer]) -> Assessment | None:
    """The newest message of an event that could be computed with."""
    return next((one for one in reversed(event) if isinstance(one, Assessment)), None)


def explanation_document(
    event: Sequence[Answer],
    refused: Sequence[Unassessed],
    inputs: Sequence[InputDigest],
    command: str,
) -> _Document:
    """The document of one event, whose messages are in the order of their creation.

    Pictures and methods are those of the newest message that could be computed with; where none
    could, there are only what the messages state and why they are refused. What is not known is
    None. `refused` are messages that cannot be told an event.
    """
    told = [Told(one, _view_of(one)) for one in event]
    usable = [i for i, one in enumerate(event) if isinstance(one, Assessment)]
    shown = usable[-1] if usable else len(event) - 1
    return {
        "title": title(event[shown]),
        "summary": summary(told, shown),
        "unknowns": unknowns(event[shown]),
        "limits": list(LIMITS),
        "shown": shown,
        "messages": [_row(one) for one in told],
        **_seen(told[shown]),
        "refused": [{"file": Path(one.file).name, "error": error_of(one)} for one in refused],
        "provenance": {
            "version": greenzone.__version__,
            "command": command,
            "inputs": [{"name": one.name, "sha256": one.sha256} for one in inputs],
        },
    }


def _seen(told: Told) -> _Document:
    """Who meets whom, pictures, curves and methods of one message."""
    one, view = told
    if isinstance(one, Unassessed):
        first, second = ({"designator": number, "name": name} for number, name in one.objects)
        nothing = ("picture", "hbr_curve", "scale_curve", "diluted")
        return {
            "primary": first,
            "secondary": second,
            **dict.fromkeys(nothing),
            "curves_by": "",
            "methods": [],
        }
    curves = _curves(one)
    first, second = (_party(side) for side in one.record.objects)
    return {
        "primary": first,
        "secondary": second,
        "picture": None if view is None else _picture(view, one.hbr.metres),
        "hbr_curve": None if curves is None else _curve(curves[0]),
        "scale_curve": None if curves is None else _curve(curves[1]),
        "diluted": None if one.dilution is None else one.dilution.diluted,
        "curves_by": _curves_said(one, curves),
        "methods": [_method(name, result) for name, result in one.results.items()],
    }


def _pair_of(one: Answer) -> frozenset[str] | None:
    if isinstance(one, Assessment):
        return frozenset(side.designator for side in one.record.objects)
    if one.tca is None or len(one.objects) != 2:
        return None
    return frozenset(designator for designator, _ in one.objects)


def _tca_of(one: Answer) -> Instant:
    tca = one.record.tca if isinstance(one, Assessment) else one.tca
    assert tca is not None  # noqa: S101
    return tca


def _creation_of(one: Answer) -> Instant:
    """Of a message that does not tell it: its TCA."""
    created = one.record.creation if isinstance(one, Assessment) else one.creation
    return created or _tca_of(one)


def _plane_pair(one: Assessment) -> StatePair:
    """The pair as the methods of the plane take it: covariances as stated, not moved."""
    pair = pair_at_tca(one.record, math.inf).straight
    return pair if "cross_correlation_applied" in one.flags else replace(pair, shared_errors=None)


def _view_of(one: Answer) -> EncounterView | None:
    if isinstance(one, Unassessed):
        return None
    return encounter_view(_plane_pair(one), one.hbr.metres)


def _curves(one: Assessment) -> tuple[PcCurve, PcCurve] | None:
    """Both curves; None unless both covariances are known and the objects move apart."""
    pair = _plane_pair(one)
    known = np.any(pair.covariance[:, :3, :3], axis=(1, 2)).all()
    if not known or not np.any(pair.relative_velocity_m_s):
        return None
    return hbr_curve(pair, one.hbr.metres), scale_curve(pair, one.hbr.metres)


def _curves_said(one: Assessment, curves: tuple[PcCurve, PcCurve] | None) -> str:
    if curves is None:
        return ""
    if one.method in ("foster_1992", ""):
        return "Both curves are drawn with foster_1992."
    return (
        "Both curves are drawn with foster_1992, which is quick enough for them; here it gives "
        f"{curves[1].present_pc:.3g}, {one.method} {one.pc:.3g}."
    )


def _row(told: Told) -> _Document:
    one, view = told
    if isinstance(one, Unassessed):
        return _refused_row(one)
    record, combined = one.record, None if view is None else view.combined
    return {
        "file": Path(one.file).name,
        "message_id": record.message_id,
        "originator": record.originator,
        "creation_utc": format_utc(record.creation),
        "tca_utc": format_utc(record.tca.plus(one.tca_shift_s)),
        "time_to_tca_s": _number(record.tca.seconds_since(record.creation)),
        "tca_shift_s": _number(one.tca_shift_s),
        "stated_miss_distance_m": _number(record.miss_distance_m),
        "miss_distance_m": _number(float(np.linalg.norm(one.pair.relative_position_m))),
        "relative_speed_m_s": _number(float(np.linalg.norm(one.pair.relative_velocity_m_s))),
        "sigma_m": None if combined is None else [_number(s) for s in combined.sigma_m],
        "sigma_along_miss_m": None if view is None else _number(view.sigma_along_miss_m),
        "mahalanobis": None if view is None else _number(view.mahalanobis),
        "hbr_m": _number(one.hbr.metres),
        "hbr_source": one.hbr.note,
        "pc": _number(one.pc),
        "method": one.method,
        "why": one.why,
        "max_pc": _number(one.max_pc),
        "max_pc_method": one.max_pc_method,
        "stated_pc": None if record.pc is None else _number(record.pc),
        "stated_pc_method": record.pc_method,
        "flags": list(one.flags),
        "doubts": [f"{d.where}: {d.text}" if d.where else d.text for d in record.doubts],
        "changes": [_change_said(change) for change in one.changes],
        "error": None,
    }


def _refused_row(one: Unassessed) -> _Document:
    """What a refused message says of itself: nothing in it is computed."""
    before = None if one.creation is None else _tca_of(one).seconds_since(one.creation)
    nothing = (
        "miss_distance_m tca_shift_s relative_speed_m_s sigma_m sigma_along_miss_m mahalanobis"
    )
    return {
        "file": Path(one.file).name,
        "message_id": one.id,
        "originator": "",
        "creation_utc": None if one.creation is None else format_utc(one.creation),
        "tca_utc": format_utc(_tca_of(one)),
        "time_to_tca_s": before,
        "stated_miss_distance_m": one.miss_distance_m,
        **dict.fromkeys(nothing.split()),
        "hbr_m": None if one.hbr is None else one.hbr.metres,
        "hbr_source": "" if one.hbr is None else one.hbr.note,
        "pc": None,
        "method": "",
        "why": error_of(one),
        "max_pc": one.max_pc,
        "max_pc_method": "",
        "stated_pc": one.stated_pc,
        "stated_pc_method": "",
        "flags": list(one.flags),
        "doubts": list(one.notes),
        "changes": [_change_said(change) for change in one.changes],
        "error": error_of(one),
    }


def _party(side: ConjunctionObject) -> _Document:
    sigma = None
    if side.covariance is not None:
        variance = np.diagonal(side.covariance.position_m2)
        sigma = [_number(math.sqrt(v)) if v >= 0.0 else None for v in variance.tolist()]
    return {
        "designator": side.designator,
        "name": side.name,
        "international_designator": side.international_designator,
        "object_type": side.object_type,
        "maneuverable": side.maneuverable,
        "covariance_method": side.covariance_method,
        "sigma_rtn_m": sigma,
    }


def _picture(view: EncounterView, hbr_m: float) -> _Document:
    return {
        "up": view.up,
        "miss_m": list(view.miss_m),
        "hbr_m": hbr_m,
        "combined": _ellipse(view.combined),
        "objects": [_ellipse(own) for own in view.objects],
    }


def _ellipse(ellipse: Ellipse | None) -> _Document | None:
    if ellipse is None:
        return None
    return {"sigma_m": list(ellipse.sigma_m), "turn_rad": ellipse.turn_rad}


def _curve(curve: PcCurve) -> _Document:
    return {
        "x": [_number(x) for x in curve.x.tolist()],
        "pc": [_number(pc) for pc in curve.pc.tolist()],
        "present_x": _number(curve.present_x),
        "present_pc": _number(curve.present_pc),
        "max_x": _number(curve.max_x),
        "max_pc": _number(curve.max_pc),
    }


def _method(name: str, result: MethodResult) -> _Document:
    interval = result.interval
    return {
        "name": name,
        "pc": _number(result.pc),
        "status": result.status,
        "interval": None if interval is None else [_number(bound) for bound in interval],
        "why": result.why,
    }


def _change_said(change: Change) -> str:
    where = f"line {change.line}: " if change.line else ""
    keyword = f"{change.keyword}: " if change.keyword else ""
    received = f"{change.received!r} " if change.received else ""
    used = f"became {change.used!r}" if change.used else "was left out"
    return f"{where}{keyword}{received}{used}: {change.reason}"


def _number(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None
