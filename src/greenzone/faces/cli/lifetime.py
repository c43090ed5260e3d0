"""`greenzone lifetime`: run the workflow, show and write the answer."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from greenzone.core.errors import BadDataError
from greenzone.faces.cli.evidence_options import NO_EVIDENCE, EvidenceArguments
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.faces.cli.lifetime_view import print_lifetime
from greenzone.workflows.lifetime import lifetime
from greenzone.workflows.lifetime_call import DEFAULT_ASSETS, LifetimeCall
from greenzone.workflows.lifetime_document import lifetime_document

__all__ = ["LifetimeArguments", "run_lifetime"]


@dataclass(frozen=True)
class LifetimeArguments:
    """The arguments of one call, as given."""

    event: str
    catalogued: tuple[str, ...]
    observed: tuple[str, ...]
    counts: str | None
    assets: tuple[str, ...]
    days: float
    weather: str | None
    samples: int
    seed: int
    json_out: str | None
    html: str | None
    quiet: bool
    evidence: EvidenceArguments = NO_EVIDENCE

    def call(self) -> LifetimeCall:
        """What is asked of the workflow."""
        return LifetimeCall(
            event=self.event,
            catalogued=self.catalogued,
            observed=self.observed,
            counts=self.counts,
            assets=self.assets or DEFAULT_ASSETS,
            days=self.days,
            weather=self.weather,
            samples=self.samples,
            seed=self.seed,
            command=self.command(),
        )

    def command(self) -> str:
        """The call that gives the same answer again; files are named without their folders."""
        words = ["greenzone", "lifetime", Path(self.event).name]
        for option, places in (
            ("--catalogued", self.catalogued),
            ("--observed", self.observed),
            ("--asset", self.assets or DEFAULT_ASSETS),
        ):
            for place in places:
                words += [option, Path(place).name]
        words += ["--days", f"{self.days:.10g}", "--samples", str(self.samples)]
        words += ["--seed", str(self.seed)]
        for option, file in (("--counts", self.counts), ("--weather", self.weather)):
            words += [] if file is None else [option, Path(file).name]
        return shlex.join(words)


def run_lifetime(arguments: LifetimeArguments) -> None:
    """Run one call, print the summary, write the files."""
    call = arguments.call()
    arguments.evidence.require_place()
    require_json_place(arguments.json_out)
    _require_page_place(arguments.html)
    console = Console(stderr=True)
    columns = (SpinnerColumn("line"), TextColumn("{task.description}"), TimeElapsedColumn())
    hidden = arguments.quiet or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as bar:
        task = bar.add_task("reading", total=1.0)
        run = lifetime(
            call, lambda stage, share: bar.update(task, description=stage, completed=share)
        )
    document = lifetime_document(run)
    saved = arguments.evidence.save("lifetime", call, document)
    if arguments.html is not None:
        from greenzone.faces.report.lifetime_page import write_lifetime

        write_lifetime(document, Path(arguments.html))
    write_json(document, arguments.json_out)
    if arguments.json_out != "-":
        print_lifetime(document, Console(highlight=False))
        for place in (arguments.json_out, arguments.html, *saved):
            if place is not None:
                Console(highlight=False).print(f"written: {place}", markup=False, soft_wrap=True)


def _require_page_place(html: str | None) -> None:
    """Refuse a page that cannot be written before any time is spent."""
    if html is None:
        return
    path = Path(html).absolute()
    if path.is_dir() or not path.parent.is_dir():
        raise BadDataError(f"--html {html}: cannot be written; name a file in a folder that exists")
