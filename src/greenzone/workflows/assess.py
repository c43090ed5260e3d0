"""Probability of collision of conjunction messages: one answer a message, whatever is in it.

message ─▶ record ─▶ pair at the true TCA ─▶ methods ─▶ Assessment, with every doubt as a flag
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from greenzone.core.errors import BadDataError
from greenzone.decision.conjunction_rules import ConjunctionRules
from greenzone.messages.change import Change
from greenzone.messages.conjunctions.cdm import conjunction_record
from greenzone.messages.conjunctions.cdm_record import ConjunctionRecord
from greenzone.messages.conjunctions.public_conjunction import (
    LIMITS,
    PublicConjunction,
    public_conjunction,
)
from greenzone.messages.message import Message
from greenzone.messages.ndm.cdm_public import CDM_PUBLIC
from greenzone.messages.reading import parse_messages
from greenzone.probability.unknown_covariance import greatest_of_any_covariance
from greenzone.workflows.assess_bounds import dilutedness, greatest_pc
from greenzone.workflows.assess_choice import Chosen, chosen
from greenzone.workflows.assess_flags import doubt_notes, flags_of, notes_of
from greenzone.workflows.assess_methods import Encounter, run_method
from greenzone.workflows.assess_radius import (
    KnownSizes,
    RadiusRules,
    SizedObject,
    combined_radius,
    record_radius,
)
from greenzone.workflows.assess_states import pair_at_tca
from greenzone.workflows.assessment import Assessment, Unassessed
from greenzone.workflows.message_check import read_input

__all__ = ["AssessCall", "assess", "assess_files", "assess_message"]


@dataclass(frozen=True, slots=True)
class AssessCall:
    """What a person asks of the messages."""

    rules: ConjunctionRules
    methods: tuple[str, ...] = ()
    """Those to run; the recommended one where none is named."""
    hbr_m: float | None = None
    sizes: KnownSizes = field(default_factory=lambda: KnownSizes({}))
    seed: int = 1
    samples: int = 100_000

    @property
    def radius_rules(self) -> RadiusRules:
        """Where radii come from."""
        return RadiusRules(self.hbr_m, self.sizes, self.rules.radii)


def assess_files(
    paths: Iterable[str], call: AssessCall
) -> Iterator[tuple[str, Assessment | Unassessed]]:
    """The answer on every message of every file, in order, as soon as it is known.

    One file is in memory at a time, and the answer of one message.
    """
    for path in paths:
        try:
            source = read_input(path)
            messages = parse_messages(source.text, source.name)
            if not messages:
                raise BadDataError(f"{path}: holds no message; give one with a CDM")
        except BadDataError as error:
            yield path, Unassessed(path, str(error))
            continue
        for message in messages:
            yield path, assess_message(message, call, path)


def assess_message(message: Message, call: AssessCall, file: str) -> Assessment | Unassessed:
    """The answer on one message; a refusal is an answer too, never an error of its content."""
    kind = message.document.kind
    try:
        if kind == CDM_PUBLIC:
            record = public_conjunction(message.document, file)
            return _of_public(record, call, file, message.changes)
        if kind != "CDM":
            raise BadDataError(f"{file}: an {kind} describes no conjunction; give a CDM")
        found = conjunction_record(message.document, file)
    except BadDataError as error:
        return Unassessed(file, str(error), changes=message.changes)
    try:
        return assess(found, call, file, message.changes)
    except BadDataError as error:
        return _of_refused(found, f"{file}: {error}", file, message.changes)


def assess(
    record: ConjunctionRecord, call: AssessCall, file: str = "", changes: tuple[Change, ...] = ()
) -> Assessment:
    """The assessment of one record; BadDataError where nothing can be computed from it."""
    radius = record_radius(record, call.radius_rules)
    placed = pair_at_tca(record, call.rules.longest_tca_shift_s)
    seed = (call.seed, zlib.crc32(record.message_id.encode()))
    whole = Encounter(placed.curved, placed.straight, radius.metres, seed, call.samples)
    encounter = whole.with_shared_errors(call.rules.cross_correlation)
    found = chosen(encounter, call.methods, call.rules.usage)
    greatest = greatest_pc(encounter, found.pc)
    made = Assessment(
        file=file,
        record=record,
        pair=placed.curved,
        hbr=radius,
        tca_shift_s=placed.shift_s,
        results=found.results,
        method=found.method,
        pc=found.pc,
        why=found.why,
        pc_cross_correlated=_cross_correlated(whole, found, call),
        max_pc=greatest.pc,
        max_pc_method=greatest.method,
        dilution=dilutedness(encounter),
        usage=found.usage,
        flags=(),
        notes=(),
        changes=changes,
    )
    flags = flags_of(made, encounter, placed.was_found, call.rules)
    return replace(made, flags=flags, notes=notes_of(made, encounter))


def _cross_correlated(whole: Encounter, found: Chosen, call: AssessCall) -> float | None:
    """The answer with the errors subtracted that both objects share; None where not given."""
    if whole.curved.shared_errors is None or not found.method:
        return None
    if call.rules.cross_correlation:
        return found.pc
    return run_method(found.method, whole).pc


def _of_public(
    record: PublicConjunction, call: AssessCall, file: str, changes: tuple[Change, ...]
) -> Unassessed:
    """What can be said where neither states nor covariances are given: a maximum."""
    sides = [SizedObject(s.object_id, s.name, s.object_type, None) for s in record.objects]
    radius = combined_radius(sides, None, "", call.radius_rules)
    return Unassessed(
        file=file,
        error=f"{LIMITS}: no Pc",
        id=record.cdm_id,
        creation=record.created,
        tca=record.tca,
        miss_distance_m=record.miss_distance_m,
        objects=tuple((s.object_id, s.name) for s in record.objects),
        stated_pc=record.pc,
        hbr=radius,
        max_pc=greatest_of_any_covariance(record.miss_distance_m, radius.metres),
        flags=("no_states", "no_covariance"),
        notes=("the maximum is that over any covariance there could be",),
        changes=changes,
    )


def _of_refused(
    record: ConjunctionRecord, error: str, file: str, changes: tuple[Change, ...]
) -> Unassessed:
    """What a refused message says of itself, and nothing computed from it."""
    return Unassessed(
        file=file,
        error=error,
        id=record.message_id,
        creation=record.creation,
        tca=record.tca,
        miss_distance_m=record.miss_distance_m,
        objects=tuple((s.designator, s.name) for s in record.objects),
        stated_pc=record.pc,
        flags=tuple(dict.fromkeys(doubt.code for doubt in record.doubts)),
        notes=doubt_notes(record),
        changes=changes,
    )
