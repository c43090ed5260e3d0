"""From element sets of fragments to the event: when, where, how hard, by what, and who belongs.

files ─▶ one set an object ─▶ reconstruct with the parent, else the common place and candidates
      ─▶ hypotheses ─▶ ReconstructionRun ─▶ document, event file
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

import greenzone
from greenzone.breakup.event import ParentType
from greenzone.catalog.object_type import ObjectType, object_types
from greenzone.core.earth_orientation import EarthOrientation
from greenzone.core.errors import NotDeterminableError
from greenzone.core.instant import Instant, format_utc
from greenzone.core.provenance import InputDigest
from greenzone.core.space_weather import SpaceWeather
from greenzone.forensics.reconstruction.distance_curve import distance_curve
from greenzone.forensics.reconstruction.hypotheses import Hypothesis, compare_hypotheses
from greenzone.forensics.reconstruction.parentless import ParentlessEvent, parentless_event
from greenzone.forensics.reconstruction.reconstruction import Reconstruction, reconstruct
from greenzone.messages.earth_tables.space_weather_file import load_space_weather
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.element_table import ElementTable
from greenzone.workflows.data_tables import earth_orientation_in_use, space_weather_in_use
from greenzone.workflows.reconstruct_call import ParentKind, ReconstructCall
from greenzone.workflows.reconstruct_candidates import (
    candidates_about,
    likely_parents,
    set_of,
)
from greenzone.workflows.reconstruct_event import require_event_mass
from greenzone.workflows.reconstruct_inputs import (
    FragmentInput,
    ParentInput,
    read_fragments,
    read_parent,
    read_possible_parents,
)
from greenzone.workflows.reconstruct_lifetime import lifetime_of_event
from greenzone.workflows.reconstruct_warnings import reconstruct_warnings
from greenzone.workflows.reconstruction_run import (
    Candidate,
    ReconstructionRun,
    ReconstructProvenance,
)

__all__ = ["Progress", "reconstruct_breakup"]

_MODELS: Final = (
    "orbits carried back: J2 and J4 as in SGP4, zonals 5 to 20 (EIGEN-6S), Moon and Sun, drag "
    "scaled by each set's own decay",
    "velocities and kinds: NASA Standard Breakup Model (Johnson et al. 2001)",
)
_CLEAR_SCORE: Final = 0.5
_CLEAR_LEAD: Final = 2.0
"""A candidate is taken for the parent if it scores this many times the next one."""

Progress = Callable[[str], None]
"""Told what is being worked on."""


def _silent(stage: str) -> None:
    """Progress that nobody watches."""


class _Tables(NamedTuple):
    """What everything is computed with."""

    earth: EarthOrientation
    weather: SpaceWeather


class _Found(NamedTuple):
    """The event and what is known of the parent."""

    event: Reconstruction | ParentlessEvent
    choice: str
    candidates: tuple[Candidate, ...]
    notes: tuple[str, ...] = ()


def reconstruct_breakup(call: ReconstructCall, progress: Progress = _silent) -> ReconstructionRun:
    """The event that a call's files tell of.

    Raises NotDeterminableError with the reason where they tell of none, and other
    GreenzoneErrors for files that cannot be read.
    """
    if call.lifetime_days is not None:
        require_event_mass(call.parent_mass_kg, "--lifetime")
    progress("reading")
    fragments = read_fragments(call.fragments)
    parent = None if call.parent is None else read_parent(call.parent, fragments.table, call.window)
    others = None if call.catalog is None else read_possible_parents(call.catalog)
    tables = _tables(call, fragments.table)
    objects = None if others is None else others[0]
    progress("orbits carried back")
    if parent is not None:
        found = _with_parent(call, fragments, parent, objects, tables)
    else:
        found = _without_parent(call, fragments, objects, tables, progress)
    event = found.event
    rebuilt = event if isinstance(event, Reconstruction) else None
    kind = call.parent_kind or _kind(rebuilt)
    digests = [*fragments.digests, *([parent.digest] if parent else [])]
    digests += [others[1]] if others else []
    digests += [tables.weather.digest, tables.earth.digest]
    run = ReconstructionRun(
        fragments=fragments,
        earth=tables.earth,
        event=event,
        parent_choice=found.choice,
        parent_kind=kind,
        parent_mass_kg=call.parent_mass_kg,
        curve=None if rebuilt is None else distance_curve(rebuilt, tables.earth),
        candidates=found.candidates,
        hypotheses=_hypotheses(event, kind, call.parent_mass_kg),
        warnings=(*reconstruct_warnings(fragments, event), *found.notes),
        provenance=_provenance(call, tuple(dict.fromkeys(digests))),
    )
    if call.lifetime_days is None:
        return run
    progress("decay of the cloud")
    return replace(run, lifetime=lifetime_of_event(run, call, call.lifetime_days))


def _tables(call: ReconstructCall, table: ElementTable) -> _Tables:
    """Earth orientation and space weather that reach back to before the event, if any do."""
    first = Instant(int(table.epoch_tai_ns.min())) if call.window is None else call.window[0]
    weather = None if call.weather is None else load_space_weather(Path(call.weather))
    return _Tables(
        earth_orientation_in_use(first), weather or space_weather_in_use(first.plus(-86_400.0))
    )


def _with_parent(
    call: ReconstructCall,
    fragments: FragmentInput,
    parent: ParentInput,
    objects: ElementTable | None,
    tables: _Tables,
) -> _Found:
    rebuilt = reconstruct(fragments.table, parent.elements, *tables, call.window, call.seed)
    choice = f"{parent.choice}; {parent.given} given"
    ranked = candidates_about(rebuilt, objects, tables.earth, call.seed)
    return _Found(rebuilt, choice, ranked)


def _without_parent(
    call: ReconstructCall,
    fragments: FragmentInput,
    objects: ElementTable | None,
    tables: _Tables,
    progress: Progress,
) -> _Found:
    """The common place and who passed it; the whole event where one candidate is clear."""
    alone = parentless_event(fragments.table, tables.weather, call.window, call.seed)
    progress("candidates for the parent")
    ranked, notes = likely_parents(alone, fragments.table, objects, tables.earth, call.seed)
    clear = _clear(ranked, alone)
    if clear is None:
        return _Found(alone, "", ranked, notes)
    elements = set_of(clear, fragments.table if objects is None else objects)
    try:
        rebuilt = _by_candidate(call, fragments, elements, alone, tables)
    except NotDeterminableError as error:
        lost = f"with {clear.name or clear.object_id} as the parent {error}"
        return _Found(alone, "", ranked, (*notes, lost))
    choice = (
        f"no parent was named; {clear.name or clear.object_id} is the clear first of the "
        f"candidates, by its set of {format_utc(clear.set_epoch, 0)}"
    )
    return _Found(rebuilt, choice, ranked, notes)


def _clear(ranked: tuple[Candidate, ...], alone: ParentlessEvent) -> Candidate | None:
    """The candidate that stands out, by a set from before the event; None where none does."""
    if not ranked or ranked[0].score < _CLEAR_SCORE or ranked[0].set_epoch > alone.latest:
        return None
    rivals = [other.score for other in ranked[1:]]
    return ranked[0] if ranked[0].score >= _CLEAR_LEAD * max(rivals, default=0.0) else None


def _by_candidate(
    call: ReconstructCall,
    fragments: FragmentInput,
    elements: ElementSet,
    alone: ParentlessEvent,
    tables: _Tables,
) -> Reconstruction:
    """The event with a candidate as the parent, sought after its set within the span found."""
    start = max(alone.earliest, elements.epoch)
    window = call.window or (start, alone.latest)
    return reconstruct(fragments.table, elements, *tables, window, call.seed)


def _kind(rebuilt: Reconstruction | None) -> ParentKind:
    """As the mark in the parent's name has it: rocket bodies carry one."""
    if rebuilt is None:
        return "spacecraft"
    types, _ = object_types(np.array([""]), np.array([rebuilt.parent.name]))
    return "rocket_body" if types[0] == ObjectType.ROCKET_BODY else "spacecraft"


def _hypotheses(
    found: Reconstruction | ParentlessEvent, kind: ParentKind, mass_kg: float | None
) -> tuple[Hypothesis, ...]:
    """How likely each kind of event makes what the members show; none for too few of them."""
    delta_v, ratio = found.delta_v_rtn_m_s[found.member], found.area_to_mass.m2_kg[found.member]
    with suppress(NotDeterminableError):
        return compare_hypotheses(delta_v, ratio, len(delta_v), ParentType(kind), mass_kg)
    return ()


def _provenance(call: ReconstructCall, inputs: tuple[InputDigest, ...]) -> ReconstructProvenance:
    return ReconstructProvenance(greenzone.__version__, call.command, call.seed, inputs, _MODELS)
