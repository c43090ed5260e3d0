"""`greenzone respond`: read the files, run the workflow, show and write the answer."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console

from greenzone.core.errors import BadDataError
from greenzone.faces.cli.evidence_options import NO_EVIDENCE, EvidenceArguments
from greenzone.faces.cli.json_output import require_json_place
from greenzone.faces.cli.respond_summary import print_summary
from greenzone.faces.cli.spinner import spinner
from greenzone.faces.report import render_report
from greenzone.workflows.respond_call import RespondCall
from greenzone.workflows.respond_files import respond_from_files
from greenzone.workflows.response_document import response_document

__all__ = ["RespondArguments", "run_respond"]


@dataclass(frozen=True)
class RespondArguments:
    """The arguments of one call, as given."""

    call: RespondCall
    out: str | None
    json_out: str | None
    quiet: bool
    evidence: EvidenceArguments = NO_EVIDENCE


def run_respond(arguments: RespondArguments) -> str:
    """Run one call; returns the worst zone. Nothing is written unless everything succeeded."""
    _require_writable(arguments)
    with spinner(arguments.quiet) as tell:
        response = respond_from_files(arguments.call, lambda stage, _share: tell(stage))
    document = response_document(response)
    evidence = None
    if arguments.evidence.wanted:
        evidence = arguments.evidence.write("respond", arguments.call, document)
    _write(arguments, document, evidence)
    return str(document["zone"])


def _require_writable(arguments: RespondArguments) -> None:
    """Refuse an output that cannot be written before any time is spent."""
    arguments.evidence.require_place()
    require_json_place(arguments.json_out)
    if arguments.out is not None:
        folder = Path(arguments.out)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as error:
            raise BadDataError(
                f"--out {arguments.out}: cannot be written ({error.strerror}); name another folder"
            ) from None


def _write(arguments: RespondArguments, document: dict[str, Any], evidence: str | None) -> None:
    text = json.dumps(document, indent=1, allow_nan=False) + "\n"
    files: dict[Path, str] = {}
    if arguments.out is not None:
        files[Path(arguments.out) / "report.html"] = render_report(document)
        files[Path(arguments.out) / "response.json"] = text
    if arguments.json_out not in (None, "-"):
        files[Path(str(arguments.json_out))] = text
    _write_whole(files)
    if arguments.json_out == "-":
        sys.stdout.write(text)
        return
    console = Console(highlight=False)
    print_summary(document, console)
    if arguments.out is not None:
        console.print(
            f"report: {Path(arguments.out) / 'report.html'}", markup=False, soft_wrap=True
        )
    if evidence is not None:
        console.print(f"written: {evidence}", markup=False, soft_wrap=True)


def _write_whole(files: dict[Path, str]) -> None:
    """Write all the files, or none: drafts first, and only then each in its place."""
    drafts: dict[Path, Path] = {}
    try:
        for path, text in files.items():
            drafts[path] = path.with_name(f".{path.name}.{os.getpid()}")
            drafts[path].write_text(text, encoding="utf-8")
        for path, draft in drafts.items():
            draft.replace(path)
    except OSError as error:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)
        raise BadDataError(
            f"{error.filename}: cannot be written ({error.strerror}); name another place"
        ) from None
