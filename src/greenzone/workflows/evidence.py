"""A finding saved as evidence: its call, inputs, result, words and pictures in one bundle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from greenzone.core.instant import Instant, format_utc
from greenzone.forensics.evidence.bundle import (
    RESULT_MEMBER,
    SUMMARY_MEMBER,
    Bundle,
    bundle_of_bytes,
    packed_input,
    sealed_bundle,
)
from greenzone.forensics.evidence.canonical_json import canonical_json, parse_json
from greenzone.forensics.evidence.manifest import InputEntry, Manifest
from greenzone.workflows.evidence_call import call_parameters, named_values
from greenzone.workflows.evidence_environment import made_with
from greenzone.workflows.evidence_inputs import GatheredInputs, gather_inputs
from greenzone.workflows.evidence_kinds import EvidenceKind, kind_named
from greenzone.workflows.evidence_labels import labelled, labels_of
from greenzone.workflows.evidence_summary import summary_text

__all__ = ["Draw", "evidence_bundle", "explaining_members"]

Draw = Callable[[str, Mapping[str, Any]], Mapping[str, str]]
"""The pictures of a finding as SVG by name, from its kind and document."""
_PICTURES: Final = "pictures"


def evidence_bundle(
    name: str,
    call: Any,
    document: Mapping[str, Any],
    *,
    created: Instant,
    draw: Draw,
    licence: str | None = None,
) -> Bundle:
    """The bundle of a finding of the kind `name`.

    `licence` says why the content of the user's files may be passed on; without it they are in
    the bundle by digest alone. BadDataError where an input cannot be found again or named.
    """
    kind = kind_named(name)
    settled = kind.settled(call)
    gathered = gather_inputs(named_values(settled, kind.files), document, licence)
    labels = labels_of(gathered.places)
    result = canonical_json(labelled(dict(document), labels))
    told = parse_json(result, RESULT_MEMBER)  # words and pictures follow from the file alone
    entries, packed = _packed(gathered)
    provenance = told["provenance"]
    manifest = Manifest(
        kind=name,
        created_utc=format_utc(created),
        made_with=made_with(),
        command=str(provenance.get("command", "")),
        parameters=labelled(call_parameters(settled, gathered.places), labels),
        seed=provenance.get("seed"),
        inputs=entries,
        members=(),
    )
    members = {RESULT_MEMBER: result, **packed}
    members |= explaining_members(kind, manifest, told, draw)
    # Read again before it leaves: what cannot be read is not handed out.
    return bundle_of_bytes(sealed_bundle(manifest, members).to_bytes(), "evidence")


def explaining_members(
    kind: EvidenceKind, manifest: Manifest, document: Mapping[str, Any], draw: Draw
) -> dict[str, bytes]:
    """The summary and the pictures: what follows from manifest and result without computing."""
    members = {SUMMARY_MEMBER: summary_text(kind.statement(document), manifest, document).encode()}
    for name, picture in draw(manifest.kind, document).items():
        members[f"{_PICTURES}/{name}"] = picture.encode()
    return members


def _packed(gathered: GatheredInputs) -> tuple[tuple[InputEntry, ...], dict[str, bytes]]:
    """The inputs with the members that hold their content, and those members."""
    entries, members = [], {}
    for number, entry in enumerate(gathered.entries, start=1):
        path = gathered.paths.get(entry.sha256)
        if path is None:
            entries.append(entry)
            continue
        member = f"inputs/{number}.gz"
        members[member] = packed_input(path.read_bytes())
        entries.append(replace(entry, member=member))
    return tuple(entries), members
