"""`greenzone pc`: probability of collision of conjunction messages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from greenzone.core.errors import BadDataError
from greenzone.faces.cli.evidence_options import NO_EVIDENCE, EvidenceArguments
from greenzone.faces.cli.json_list import JsonList
from greenzone.faces.cli.json_output import require_json_place
from greenzone.faces.cli.pc_table import RiskTable
from greenzone.workflows.assess import assess_files
from greenzone.workflows.assess_document import assessment_document
from greenzone.workflows.assess_inputs import conjunction_files
from greenzone.workflows.assess_table import ConjunctionTable
from greenzone.workflows.pc_call import PcCall
from greenzone.workflows.pc_document import pc_document

__all__ = ["PcArguments", "run_pc"]


@dataclass(frozen=True)
class PcArguments:
    """The arguments of one call, as given."""

    call: PcCall
    json_out: str | None
    csv: str | None
    parquet: str | None
    quiet: bool
    evidence: EvidenceArguments = NO_EVIDENCE


def run_pc(arguments: PcArguments) -> bool:
    """Assess the files, print or write the answers; whether every message got a probability."""
    require_json_place(arguments.json_out)
    arguments.evidence.require_place()
    asked = arguments.call.assess_call()
    files = conjunction_files(arguments.call.files)
    shown = RiskTable(asked.rules.pc)
    kept: list[dict[str, Any]] = []
    with ExitStack() as stack:
        written = stack.enter_context(JsonList(arguments.json_out))
        tables = [stack.enter_context(table) for table in _tables(arguments)]
        step = stack.enter_context(_progress(len(files), arguments.quiet))
        before = ""
        for path, answer in assess_files(files, asked):
            document = assessment_document(answer)
            written.add(document)
            if arguments.evidence.wanted:
                kept.append(document)
            for table in tables:
                table.add(document)
            shown.add(document)
            step(path if path != before else "")
            before = path
    places = _places(arguments)
    if arguments.evidence.wanted:
        call = replace(arguments.call, files=tuple(files))
        places.append(arguments.evidence.write("pc", call, pc_document(call, kept)))
    if arguments.json_out != "-":
        shown.print(Console(highlight=False), places)
    return not shown.without_pc


def _tables(arguments: PcArguments) -> Iterator[ConjunctionTable]:
    for place, form in ((arguments.csv, "csv"), (arguments.parquet, "parquet")):
        if place is None:
            continue
        path = Path(place)
        if path.is_dir() or not path.absolute().parent.is_dir():
            raise BadDataError(
                f"--{form} {place}: cannot be written; name a file in a folder that exists"
            )
        yield ConjunctionTable(path, form)


def _places(arguments: PcArguments) -> list[str]:
    places = (arguments.json_out, arguments.csv, arguments.parquet)
    return [place for place in places if place is not None]


@contextmanager
def _progress(total: int, quiet: bool) -> Iterator[Any]:
    """A bar on stderr while it is a terminal; a call with a file's name moves it on by one."""
    console = Console(stderr=True)
    columns = (TextColumn("assessing"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    hidden = quiet or total < 2 or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as bar:
        task = bar.add_task("", total=total)
        yield lambda path: bar.advance(task, 1.0 if path else 0.0)
