"""`greenzone maneuvers`: maneuvers in histories of element sets."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rich.console import Console

from greenzone.core.errors import UsageError
from greenzone.faces.cli.evidence_options import NO_EVIDENCE, EvidenceArguments
from greenzone.faces.cli.json_output import require_json_place, require_place, write_json
from greenzone.faces.cli.maneuvers_view import ORDERS, print_maneuvers
from greenzone.faces.cli.progress_bar import progress_bar
from greenzone.faces.cli.utc_option import utc_option
from greenzone.workflows.maneuvers import find_maneuvers
from greenzone.workflows.maneuvers_call import USUAL_SCORE, ManeuversCall
from greenzone.workflows.maneuvers_document import maneuvers_document
from greenzone.workflows.maneuvers_run import ManeuversRun
from greenzone.workflows.maneuvers_table import write_table

__all__ = ["ManeuversArguments", "run_maneuvers"]

_MOST_SHOWN: Final = 10_000


@dataclass(frozen=True)
class ManeuversArguments:
    """The arguments of one call, as given."""

    histories: tuple[str, ...]
    objects: tuple[str, ...]
    since: str | None
    until: str | None
    score: float
    confidence: float
    sort: str
    top: int
    json_out: str | None
    csv: str | None
    html: str | None
    quiet: bool
    threads: int | None
    evidence: EvidenceArguments = NO_EVIDENCE

    def command(self) -> str:
        """The call that gives the same answer again; files are named without their folders."""
        words = ["greenzone", "maneuvers", *(Path(h).name or h for h in self.histories)]
        for name in self.objects:
            words += ["--object", name]
        for option, text in (("--since", self.since), ("--until", self.until)):
            words += [] if text is None else [option, text]
        words += [] if self.score == USUAL_SCORE else ["--score", f"{self.score:.10g}"]
        words += [] if self.confidence == 0.0 else ["--confidence", f"{self.confidence:.10g}"]
        return shlex.join(words)


def run_maneuvers(arguments: ManeuversArguments) -> None:
    """Run one call, print the table, write the files."""
    require_json_place(arguments.json_out)
    arguments.evidence.require_place()
    require_place("--csv", arguments.csv)
    require_place("--html", arguments.html)
    if arguments.sort not in ORDERS:
        raise UsageError(f"--sort {arguments.sort[:40]}: give {', '.join(ORDERS)}")
    if not 0 <= arguments.top <= _MOST_SHOWN:
        raise UsageError(f"--top {arguments.top}: give 0 to {_MOST_SHOWN}")
    call = _call(arguments)
    with progress_bar(arguments.quiet) as telling:
        run = find_maneuvers(call, progress=telling)
    places = _write_documents(run, arguments)
    if arguments.evidence.wanted:
        places.append(arguments.evidence.write("maneuvers", call, maneuvers_document(run)))
    if arguments.json_out != "-":
        console = Console(highlight=False)
        print_maneuvers(run, console, arguments.sort, arguments.top, places)


def _call(arguments: ManeuversArguments) -> ManeuversCall:
    return ManeuversCall(
        histories=arguments.histories,
        objects=arguments.objects,
        since=utc_option("--since", arguments.since),
        until=utc_option("--until", arguments.until),
        score=arguments.score,
        confidence=arguments.confidence,
        threads=arguments.threads,
        command=arguments.command(),
    )


def _write_documents(run: ManeuversRun, arguments: ManeuversArguments) -> list[str]:
    places = []
    if arguments.json_out is not None:
        write_json(maneuvers_document(run), arguments.json_out)
        places.append(arguments.json_out)
    if arguments.csv is not None:
        write_table(run, Path(arguments.csv))
        places.append(arguments.csv)
    if arguments.html is not None:
        from greenzone.faces.report.maneuvers_page import write_maneuvers
        from greenzone.workflows.maneuvers_details import detailed_document

        write_maneuvers(detailed_document(run), Path(arguments.html))
        places.append(arguments.html)
    return places
