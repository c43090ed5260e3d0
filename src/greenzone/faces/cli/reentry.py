"""`greenzone reentry`: read the sets, show and write the windows."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from greenzone.core.errors import UsageError
from greenzone.faces.cli.evidence_options import NO_EVIDENCE, EvidenceArguments
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.faces.cli.reentry_view import print_reentry
from greenzone.workflows.reentry import reentry
from greenzone.workflows.reentry_call import ReentryCall
from greenzone.workflows.reentry_document import reentry_document

__all__ = ["ReentryArguments", "run_reentry"]

_MOST_SHOWN = 10_000


@dataclass(frozen=True)
class ReentryArguments:
    """The arguments of one call, as given."""

    files: tuple[str, ...]
    objects: tuple[str, ...]
    weather: str | None
    top: int
    json_out: str | None
    evidence: EvidenceArguments = NO_EVIDENCE

    def command(self) -> str:
        """The call that gives the same answer again; files are named without their folders."""
        words = ["greenzone", "reentry", *(Path(file).name for file in self.files)]
        for name in self.objects:
            words += ["--object", name]
        words += [] if self.weather is None else ["--weather", Path(self.weather).name]
        return shlex.join(words)


def run_reentry(arguments: ReentryArguments) -> None:
    """Run one call, print the table, write the file."""
    if not 0 <= arguments.top <= _MOST_SHOWN:
        raise UsageError(f"--top {arguments.top}: give 0 to {_MOST_SHOWN}")
    require_json_place(arguments.json_out)
    arguments.evidence.require_place()
    call = ReentryCall(arguments.files, arguments.objects, arguments.weather, arguments.command())
    document = reentry_document(reentry(call))
    saved = arguments.evidence.save("reentry", call, document)
    write_json(document, arguments.json_out)
    if arguments.json_out != "-":
        console = Console(highlight=False)
        print_reentry(document, console, arguments.top)
        for place in saved:
            console.print(f"written: {place}", markup=False, soft_wrap=True)
