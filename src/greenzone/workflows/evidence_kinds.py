"""The kinds of finding a bundle can hold: of each, its call, what computes it, what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from greenzone.core.errors import BadDataError
from greenzone.workflows.evidence_summary import Statement

__all__ = ["KINDS", "EvidenceKind", "kind_named"]

_Document = Mapping[str, Any]
_VERSION: Final = ("provenance.version",)
"""Of documents whose command follows from the call."""


def _as_it_is(call: Any) -> Any:
    return call


@dataclass(frozen=True, slots=True)
class EvidenceKind:
    """What a verb hands over so that its findings can be bundled."""

    call: type
    """A frozen dataclass of all parameters: texts, numbers, instants, tuples of them."""
    files: tuple[str, ...]
    """Its fields that name files, stores or built-in data."""
    document: Callable[[Any], dict[str, Any]]
    """Computes the document of a call anew; it has `provenance.inputs` of name and sha256."""
    statement: Callable[[_Document], Statement]
    settled: Callable[[Any], Any] = _as_it_is
    """A call with folders and lists opened, and without what cannot change the result."""
    not_compared: tuple[str, ...] = ("provenance.version", "provenance.command")
    """Paths of the document that may differ between two computations of the same.

    Their texts are still held against what the manifest says.
    """


def kind_named(name: str) -> EvidenceKind:
    """The kind of that name. BadDataError for one that this greenzone does not know."""
    if name not in KINDS:
        raise BadDataError(
            f"a finding of the kind {name[:40]!r} is not known to this greenzone, which knows "
            f"{', '.join(KINDS)}; use the version that wrote it, or a newer one"
        )
    return KINDS[name]()


def _respond() -> EvidenceKind:
    from greenzone.workflows.respond_call import RespondCall
    from greenzone.workflows.respond_files import respond_from_files
    from greenzone.workflows.respond_statement import response_statement
    from greenzone.workflows.response_document import response_document

    return EvidenceKind(
        RespondCall,
        ("event", "assets", "policy", "weather", "against", "sizes"),
        lambda call: response_document(respond_from_files(call)),
        response_statement,
        not_compared=_VERSION,
    )


def _screen() -> EvidenceKind:
    from greenzone.workflows.screen import screen_catalog
    from greenzone.workflows.screen_call import ScreenCall
    from greenzone.workflows.screen_document import EVENTS_IN_EVIDENCE, screening_document
    from greenzone.workflows.screen_inputs import separate_names
    from greenzone.workflows.screen_statement import screening_statement

    return EvidenceKind(
        ScreenCall,
        ("catalogs", "primaries", "radii", "sizes"),
        lambda call: screening_document(screen_catalog(call), EVENTS_IN_EVIDENCE),
        screening_statement,
        lambda call: replace(call, primaries=tuple(separate_names(call.primaries)), threads=None),
    )


def _pc() -> EvidenceKind:
    from greenzone.workflows.assess_inputs import conjunction_files
    from greenzone.workflows.pc_call import PcCall
    from greenzone.workflows.pc_document import assessed_document
    from greenzone.workflows.pc_statement import pc_statement

    return EvidenceKind(
        PcCall,
        ("files", "policy", "sizes"),
        assessed_document,
        pc_statement,
        lambda call: replace(call, files=tuple(conjunction_files(call.files))),
        _VERSION,
    )


def _maneuvers() -> EvidenceKind:
    from greenzone.workflows.maneuvers import find_maneuvers
    from greenzone.workflows.maneuvers_call import ManeuversCall
    from greenzone.workflows.maneuvers_document import maneuvers_document
    from greenzone.workflows.maneuvers_statement import maneuvers_statement

    return EvidenceKind(
        ManeuversCall,
        ("histories",),
        lambda call: maneuvers_document(find_maneuvers(call)),
        maneuvers_statement,
        lambda call: replace(call, threads=None),
    )


def _reconstruct() -> EvidenceKind:
    from greenzone.workflows.reconstruct import reconstruct_breakup
    from greenzone.workflows.reconstruct_call import ReconstructCall
    from greenzone.workflows.reconstruct_document import reconstruction_document
    from greenzone.workflows.reconstruct_statement import reconstruction_statement

    return EvidenceKind(
        ReconstructCall,
        ("fragments", "parent", "catalog", "weather"),
        lambda call: reconstruction_document(reconstruct_breakup(call)),
        reconstruction_statement,
    )


def _proximity() -> EvidenceKind:
    from greenzone.workflows.proximity import watch_proximity
    from greenzone.workflows.proximity_call import ProximityCall
    from greenzone.workflows.proximity_document import APPROACHES_IN_EVIDENCE, proximity_document
    from greenzone.workflows.proximity_statement import proximity_statement

    return EvidenceKind(
        ProximityCall,
        ("catalogs",),
        lambda call: proximity_document(watch_proximity(call), APPROACHES_IN_EVIDENCE),
        proximity_statement,
    )


def _lifetime() -> EvidenceKind:
    from greenzone.workflows.lifetime import lifetime
    from greenzone.workflows.lifetime_call import LifetimeCall
    from greenzone.workflows.lifetime_document import lifetime_document
    from greenzone.workflows.lifetime_statement import lifetime_statement

    return EvidenceKind(
        LifetimeCall,
        ("event", "catalogued", "observed", "counts", "assets", "weather"),
        lambda call: lifetime_document(lifetime(call)),
        lifetime_statement,
    )


def _reentry() -> EvidenceKind:
    from greenzone.workflows.reentry import reentry
    from greenzone.workflows.reentry_call import ReentryCall
    from greenzone.workflows.reentry_document import reentry_document
    from greenzone.workflows.reentry_statement import reentry_statement

    return EvidenceKind(
        ReentryCall,
        ("files", "weather"),
        lambda call: reentry_document(reentry(call)),
        reentry_statement,
    )


KINDS: Final[Mapping[str, Callable[[], EvidenceKind]]] = {
    "respond": _respond,
    "screen": _screen,
    "pc": _pc,
    "maneuvers": _maneuvers,
    "proximity": _proximity,
    "reconstruct": _reconstruct,
    "lifetime": _lifetime,
    "reentry": _reentry,
}
"""By the name of the command; each loads what it needs when it is asked for."""
