"""`greenzone pc`: probability of collision of conjunction messages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from greenzone.core.errors import BadDataError, UsageError
from greenzone.decision.policy import load_policy
from greenzone.faces.cli.json_list import JsonList
from greenzone.faces.cli.json_output import require_json_place
from greenzone.faces.cli.pc_table import RiskTable
from greenzone.workflows.assess import AssessCall, assess_files
from greenzone.workflows.assess_document import assessment_document
from greenzone.workflows.assess_inputs import conjunction_files
from greenzone.workflows.assess_methods import METHOD_NAMES
from greenzone.workflows.assess_radius import KnownSizes
from greenzone.workflows.assess_table import ConjunctionTable

__all__ = ["PcCall", "assess_call", "run_pc"]

_ALL, _RECOMMENDED = "all", "recommended"


@dataclass(frozen=True)
class PcCall:
    """The arguments of one call, as given."""

    files: tuple[str, ...]
    methods: tuple[str, ...]
    hbr_m: float | None
    policy: str
    sizes: str | None
    seed: int
    samples: int
    cross_correlation: bool
    json_out: str | None
    csv: str | None
    parquet: str | None
    quiet: bool


def run_pc(call: PcCall) -> bool:
    """Assess the files, print or write the answers; whether every message got a probability."""
    require_json_place(call.json_out)
    asked = assess_call(call)
    files = conjunction_files(call.files)
    shown = RiskTable(asked.rules.pc)
    with ExitStack() as stack:
        written = stack.enter_context(JsonList(call.json_out))
        tables = [stack.enter_context(table) for table in _tables(call)]
        step = stack.enter_context(_progress(len(files), call.quiet))
        before = ""
        for path, answer in assess_files(files, asked):
            document = assessment_document(answer)
            written.add(document)
            for table in tables:
                table.add(document)
            shown.add(document)
            step(path if path != before else "")
            before = path
    if call.json_out != "-":
        shown.print(Console(highlight=False), _places(call))
    return not shown.without_pc


def assess_call(call: PcCall) -> AssessCall:
    """The call with its names resolved; UsageError for what cannot be meant."""
    rules = load_policy(call.policy).conjunction
    if call.cross_correlation:
        rules = replace(rules, cross_correlation=True)
    largest = rules.radii.largest_m
    if call.hbr_m is not None and not 0.0 < call.hbr_m < largest:
        raise UsageError(
            f"--hbr-m {call.hbr_m:g}: a combined hard-body radius is between 0 and {largest:g} m; "
            "give it in metres"
        )
    if call.seed < 0:
        raise UsageError(f"--seed {call.seed}: give a number from 0 on")
    if not 1_000 <= call.samples <= 1_000_000_000:
        raise UsageError(f"--samples {call.samples}: give a number from 1000 to 1e9")
    sizes = KnownSizes({}) if call.sizes is None else KnownSizes.read(call.sizes)
    return AssessCall(rules, _methods(call.methods), call.hbr_m, sizes, call.seed, call.samples)


def _methods(names: Sequence[str]) -> tuple[str, ...]:
    for name in names:
        if name not in (*METHOD_NAMES, _ALL, _RECOMMENDED):
            known = ", ".join((_RECOMMENDED, _ALL, *METHOD_NAMES))
            raise UsageError(f"--method {name[:40]}: is not known; use one of {known}")
    if _ALL in names:
        return METHOD_NAMES
    return tuple(dict.fromkeys(name for name in names if name != _RECOMMENDED))


def _tables(call: PcCall) -> Iterator[ConjunctionTable]:
    for place, form in ((call.csv, "csv"), (call.parquet, "parquet")):
        if place is None:
            continue
        path = Path(place)
        if path.is_dir() or not path.absolute().parent.is_dir():
            raise BadDataError(
                f"--{form} {place}: cannot be written; name a file in a folder that exists"
            )
        yield ConjunctionTable(path, form)


def _places(call: PcCall) -> list[str]:
    return [p for p in (call.json_out, call.csv, call.parquet) if p is not None]


@contextmanager
def _progress(total: int, quiet: bool) -> Iterator[Any]:
    """A bar on stderr while it is a terminal; a call with a file's name moves it on by one."""
    console = Console(stderr=True)
    columns = (TextColumn("assessing"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    hidden = quiet or total < 2 or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as bar:
        task = bar.add_task("", total=total)
        yield lambda path: bar.advance(task, 1.0 if path else 0.0)
