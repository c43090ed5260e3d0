"""`greenzone evidence show` and `verify`: read a bundle, compute it again, say what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from greenzone.core.errors import UsageError
from greenzone.faces.cli.evidence_view import print_bundle, print_verification
from greenzone.faces.cli.exit_codes import ExitCode
from greenzone.faces.cli.json_output import require_json_place, write_json
from greenzone.faces.report.evidence_pictures import evidence_pictures
from greenzone.forensics.evidence.bundle import read_bundle
from greenzone.workflows.evidence_document import bundle_document, verification_document
from greenzone.workflows.evidence_verification import Verdict, verify_evidence

__all__ = ["show_bundle", "verify_bundle"]

_MOST_SHOWN: Final = 10_000
_CODES: Final[dict[Verdict, ExitCode]] = {
    "holds": ExitCode.DONE,
    "does not hold": ExitCode.DOES_NOT_HOLD,
    "not verifiable": ExitCode.NOT_VERIFIABLE,
}


def show_bundle(file: str, json_out: str | None) -> None:
    """Print a bundle that is as it was written; BadDataError for one that is not."""
    require_json_place(json_out)
    bundle = read_bundle(Path(file))
    if json_out is not None:
        write_json(bundle_document(bundle), json_out)
    if json_out != "-":
        print_bundle(bundle, Console(highlight=False))


def verify_bundle(
    file: str, folders: tuple[str, ...], differences: int, json_out: str | None, quiet: bool
) -> ExitCode:
    """Compute a bundle again and print the verdict; the code to end with."""
    require_json_place(json_out)
    if not 0 <= differences <= _MOST_SHOWN:
        raise UsageError(f"--differences {differences}: give 0 to {_MOST_SHOWN}")
    bundle = read_bundle(Path(file))
    with _progress(quiet) as tell:
        done = verify_evidence(bundle, [Path(f) for f in folders], evidence_pictures, tell)
    if json_out is not None:
        write_json(verification_document(done), json_out)
    if json_out != "-":
        print_verification(done, Console(highlight=False), differences)
    return _CODES[done.verdict]


@contextmanager
def _progress(quiet: bool) -> Iterator[Callable[[str], None]]:
    console = Console(stderr=True)
    columns = (SpinnerColumn("line"), TextColumn("{task.description}"), TimeElapsedColumn())
    hidden = quiet or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as bar:
        task = bar.add_task("reading", total=1.0)
        yield lambda stage: bar.update(task, description=stage)
