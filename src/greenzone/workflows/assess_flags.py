"""Whatever must be known beside a probability: one word for programs, one sentence for people."""

from __future__ import annotations

from greenzone.decision.conjunction_rules import ConjunctionRules
from greenzone.messages.conjunctions.cdm_record import ConjunctionRecord
from greenzone.workflows.assess_methods import Encounter
from greenzone.workflows.assessment import Assessment

__all__ = ["doubt_notes", "flags_of", "notes_of"]

_MUCH = 0.05
"""A part by which shared errors change a Pc that a person should see."""
_ROUNDED_S = 0.01
"""Farther than the rounding of a TCA to the millisecond, with slack."""


def flags_of(
    made: Assessment, encounter: Encounter, was_found: bool, rules: ConjunctionRules
) -> tuple[str, ...]:
    """The words: doubts of the message first, then what was repaired, assumed or exceeded."""
    flags = [doubt.code for doubt in made.record.doubts]
    flags += _of_covariances(made, encounter)
    flags += [f"usage_{name}" for name in (made.usage.violated if made.usage else ())]
    if made.usage is None and not encounter.unknown:
        flags.append("usage_unknown")
    if not was_found:
        flags.append("tca_not_found")
    elif abs(made.tca_shift_s) > _ROUNDED_S:
        flags.append("tca_moved")
    if made.hbr.source in ("policy", "mixed"):
        flags.append("hbr_assumed")
    if made.dilution is not None and made.dilution.diluted:
        flags.append("diluted")
    if made.pair.shared_errors is not None:
        applied = rules.cross_correlation
        flags.append("cross_correlation_applied" if applied else "cross_correlation_not_applied")
    return tuple(dict.fromkeys(flags))


def _of_covariances(made: Assessment, encounter: Encounter) -> list[str]:
    flags = []
    if encounter.unknown:
        flags.append("covariance_missing")
    else:
        if encounter.plane.was_indefinite[0] or encounter.plane.was_clipped[0]:
            flags.append("covariance_remediated")
        if not made.pair.has_velocity_covariance:
            flags.append("no_velocity_covariance")
    if any(side.covariance_method.upper() == "DEFAULT" for side in made.record.objects):
        flags.append("covariance_default")
    return flags


def notes_of(made: Assessment, encounter: Encounter) -> tuple[str, ...]:
    """The sentences, with their values."""
    notes = [*doubt_notes(made.record)]
    if made.dilution is not None and made.dilution.diluted:
        notes.append(
            f"diluted: with covariances {made.dilution.scale:.2g} times as wide the "
            f"two-dimensional Pc would be {made.dilution.max_pc:.2e}"
        )
    corrected = made.pc_cross_correlated
    if corrected is not None and abs(corrected - made.pc) > _MUCH * made.pc > 0.0:
        notes.append(
            f"with the density errors that both objects share subtracted, Pc is {corrected:.2e} "
            "by the same method"
        )
    if made.max_pc_method == "max_frisbee_2015":
        notes.append(f"{encounter.unknown}: no covariance; the maximum is over any it could have")
    elif made.max_pc_method == "any_covariance":
        notes.append("the maximum is that over any covariance there could be")
    return tuple(notes)


def doubt_notes(record: ConjunctionRecord) -> tuple[str, ...]:
    """What is odd in the message itself."""
    return tuple(f"{d.where}: {d.text}" if d.where else d.text for d in record.doubts)
