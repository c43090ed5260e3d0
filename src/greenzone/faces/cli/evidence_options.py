"""The options `--evidence` and `--evidence-inputs` of every command whose findings can be saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from greenzone.core.errors import UsageError

__all__ = ["NO_EVIDENCE", "Evidence", "EvidenceArguments", "EvidenceInputs"]

Evidence = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="Save the finding so that anyone can compute it again."),
]
EvidenceInputs = Annotated[
    str | None,
    typer.Option(
        metavar="LICENCE", help="Put your files' content into it: say why they may be passed on."
    ),
]


@dataclass(frozen=True, slots=True)
class EvidenceArguments:
    """Where a finding is saved, and why its inputs may be passed on with it."""

    place: str | None = None
    licence: str | None = None

    @property
    def wanted(self) -> bool:
        """Whether the finding is to be saved."""
        return self.place is not None

    def require_place(self) -> None:
        """Refuse a place that cannot be written before any time is spent."""
        from greenzone.faces.cli.json_output import require_place

        if self.place is None:
            if self.licence is not None:
                raise UsageError("--evidence-inputs is about --evidence FILE; add it")
            return
        if self.licence is not None and not self.licence.strip():
            raise UsageError("--evidence-inputs is empty; say why the files may be passed on")
        require_place("--evidence", self.place)

    def save(self, kind: str, call: Any, document: Mapping[str, Any]) -> list[str]:
        """Write the bundle of a finding if it is wanted: what was written, to be told."""
        return [self.write(kind, call, document)] if self.wanted else []

    def write(self, kind: str, call: Any, document: Mapping[str, Any]) -> str:
        """Write the bundle of a finding; returns the place with the bundle's digest, to be told."""
        from greenzone.catalog.sources.clock import SystemClock, utc_text
        from greenzone.core.instant import parse_utc
        from greenzone.faces.report.evidence_pictures import evidence_pictures
        from greenzone.workflows.evidence import evidence_bundle
        from greenzone.workflows.whole_file import write_whole

        bundle = evidence_bundle(
            kind,
            call,
            document,
            created=parse_utc(utc_text(SystemClock().now())),
            draw=evidence_pictures,
            licence=self.licence,
        )
        write_whole(Path(str(self.place)), bundle.to_bytes(), replace=True)
        return f"{self.place} (evidence, sha256 {bundle.root_sha256})"


NO_EVIDENCE: Final = EvidenceArguments()
