"""A bundle of evidence computed again and compared: whether what it says holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Literal

from greenzone.core.errors import BadDataError, GreenzoneError
from greenzone.forensics.evidence.bundle import RESULT_MEMBER, Bundle
from greenzone.forensics.evidence.canonical_json import canonical_json, parse_json
from greenzone.forensics.evidence.comparison import (
    ABSENT,
    Comparison,
    Difference,
    compare,
)
from greenzone.forensics.evidence.manifest import Manifest
from greenzone.workflows.data_tables import tables_pinned
from greenzone.workflows.evidence import Draw, explaining_members
from greenzone.workflows.evidence_call import call_of, named_values
from greenzone.workflows.evidence_environment import made_with
from greenzone.workflows.evidence_inputs import path_named
from greenzone.workflows.evidence_kinds import EvidenceKind, kind_named
from greenzone.workflows.evidence_labels import labelled, labels_of
from greenzone.workflows.evidence_workspace import FoundInput, find_inputs, lay_out, pinned_tables

__all__ = [
    "RefusedAgainError",
    "Verdict",
    "Verification",
    "computed_again",
    "verify_evidence",
]

Verdict = Literal["holds", "does not hold", "not verifiable"]
_Tell = Callable[[str], None]
_TOLD: Final = 5


@dataclass(frozen=True, slots=True)
class Verification:
    """What computing a bundle again came to."""

    bundle: Bundle
    verdict: Verdict
    reason: str
    inputs: tuple[FoundInput, ...]
    here: Mapping[str, str]
    """What it was computed with this time."""
    exact: bool
    """Whether nothing at all may differ: the same versions on the same kind of machine."""
    comparison: Comparison | None = None
    """None where nothing was computed."""
    changed_members: tuple[str, ...] = ()
    """Of summary and pictures, those that this version would not make from the result."""

    @property
    def same_version(self) -> bool:
        """Whether it was made by this version of greenzone."""
        return self.bundle.manifest.made_with.get("greenzone") == self.here["greenzone"]

    @property
    def notes(self) -> tuple[str, ...]:
        """What the verdict depends on beside the values."""
        made, found = self.bundle.manifest.made_with, []
        if not self.same_version:
            found.append(
                f"made by greenzone {made.get('greenzone', 'of a version not stated')}, computed "
                f"again by {self.here['greenzone']}: a difference may be one of the versions; "
                "with the version that made it there is none"
            )
            if self.changed_members:
                found.append(
                    f"{', '.join(self.changed_members)}: this version writes them otherwise, so "
                    "they were not checked; believe result.json alone"
                )
        elif not self.exact:
            names = sorted(set(made) | set(self.here))
            other = [name for name in names if made.get(name) != self.here.get(name)]
            found.append(
                f"computed elsewhere ({', '.join(other)} differ): numbers were compared within "
                "the tolerances of docs/evidence.md"
            )
        return tuple(found)


def verify_evidence(
    bundle: Bundle, folders: Sequence[Path], draw: Draw, tell: _Tell = lambda _stage: None
) -> Verification:
    """Compute a bundle's finding again from its inputs, found by digest, and compare.

    BadDataError for a kind, parameters or inputs with which nothing can be computed.
    """
    kind = kind_named(bundle.manifest.kind)
    tell("looking for the inputs")
    found = tuple(find_inputs(bundle, folders))
    here = made_with()
    exact = dict(bundle.manifest.made_with) == here
    begun = Verification(bundle, "not verifiable", "", found, here, exact)
    missing = [one.entry for one in found if one.origin == "missing"]
    if missing:
        needs = "; ".join(f"{e.name} of sha256 {e.sha256}" for e in missing[:_TOLD])
        more = f"; and {len(missing) - _TOLD} more" if len(missing) > _TOLD else ""
        return replace(begun, reason=f"cannot be computed again: needs {needs}{more}")
    tell("computing the finding again")
    try:
        again = computed_again(bundle, kind, found)
    except RefusedAgainError as error:
        reason = f"computing it again ends in a refusal: {error}"
        return replace(begun, verdict="does not hold", reason=reason)
    recorded = bundle.result
    comparison = compare(recorded, again, exact=exact, left_out=kind.not_compared)
    told = _told_otherwise(bundle.manifest, recorded)
    comparison = replace(comparison, differences=(*told, *comparison.differences))
    changed = _changed_members(bundle, kind, recorded, draw)
    return _judged(replace(begun, comparison=comparison, changed_members=changed))


class RefusedAgainError(GreenzoneError):
    """The command refuses the inputs and parameters of a bundle that holds a result of them."""


def computed_again(bundle: Bundle, kind: EvidenceKind, found: Sequence[FoundInput]) -> Any:
    """The document that a bundle's call and inputs give now, as JSON reads it.

    RefusedAgainError where they give none, BadDataError where they cannot be used at all.
    """
    with TemporaryDirectory(prefix="greenzone-") as folder:
        root = Path(folder).resolve()
        lay_out(found, root)
        call, labels = _call(bundle, kind, root)
        with tables_pinned(pinned_tables(found)):
            try:
                document = kind.document(call)
            except GreenzoneError as error:
                raise RefusedAgainError(labelled(str(error), labels)) from None
    return parse_json(canonical_json(labelled(document, labels)), "the new result")


def _call(bundle: Bundle, kind: EvidenceKind, root: Path) -> tuple[Any, dict[str, str]]:
    """The call with the inputs laid out below `root`, and the names its files have in texts."""
    places: dict[str, str] = {}

    def path_of(place: str) -> str:
        path = root / place
        if not path.resolve().is_relative_to(root) or not path.exists():
            raise BadDataError(f"the parameters name the input {place[:80]!r}, which is not there")
        places[str(path)] = place
        return str(path)

    call = call_of(kind.call, bundle.manifest.parameters, kind.files, path_of)
    for text in named_values(call, kind.files):
        if text not in places and path_named(text) is not None:
            raise BadDataError(
                f"the parameters name {text[:80]!r}, which is no input of the bundle but a file "
                "of this machine; if it is an id, work in another folder"
            )
    return call, labels_of(places)


def _told_otherwise(manifest: Manifest, recorded: Any) -> Iterator[Difference]:
    """What the manifest says for people to read, where the result says something else."""
    found = recorded.get("provenance") if isinstance(recorded, dict) else None
    provenance = found if isinstance(found, dict) else {}
    pairs = (
        ("made_with.greenzone", manifest.made_with.get("greenzone"), provenance.get("version")),
        ("command", manifest.command, provenance.get("command", "")),
        ("seed", manifest.seed, provenance.get("seed")),
    )
    yield from (Difference(f"manifest.{name}", a, b) for name, a, b in pairs if a != b)
    inputs = provenance.get("inputs")
    used = inputs if isinstance(inputs, list) else []
    for row, entry in enumerate(manifest.inputs):
        known = {"name": entry.name, "sha256": entry.sha256}
        if entry.role != "file" and known not in used:
            yield Difference(f"manifest.inputs[{row}]", f"{entry.name} {entry.sha256}", ABSENT)


def _changed_members(
    bundle: Bundle, kind: EvidenceKind, recorded: Any, draw: Draw
) -> tuple[str, ...]:
    """The texts and pictures that this greenzone would not make from the recorded result."""
    sealed = set(bundle.members) - {RESULT_MEMBER} - {e.member for e in bundle.manifest.inputs}
    try:
        due = explaining_members(kind, bundle.manifest, recorded, draw)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return tuple(sorted(sealed))  # of a result whose shape is none of this kind
    return tuple(
        sorted(name for name in sealed | set(due) if bundle.members.get(name) != due.get(name))
    )


def _judged(done: Verification) -> Verification:
    """The verdict on a finding that was computed again."""
    comparison = done.comparison
    if comparison is None:
        return done
    count = len(comparison.differences)
    if count:
        reason = f"{count:,} of {comparison.values:,} values are not what was recorded"
        return replace(done, verdict="does not hold", reason=reason)
    if done.changed_members and done.same_version:
        names = ", ".join(done.changed_members)
        reason = f"the result holds, but it does not say what is in {names}"
        return replace(done, verdict="does not hold", reason=reason)
    close = comparison.within_tolerance
    told = f", {close:,} of them within the tolerances" if close else ""
    return replace(
        done, verdict="holds", reason=f"all {comparison.values:,} values were computed again{told}"
    )
